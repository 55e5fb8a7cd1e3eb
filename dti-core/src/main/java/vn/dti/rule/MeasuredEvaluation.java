// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;

/** The share of one measured value: that of the piece that the value belongs to. */
final class MeasuredEvaluation extends RuleEvaluation {

    private final Operand measure;
    private final Gathering gathering;
    private final Setting setting;

    /** From the highest values to the lowest; the last holds all values that no other holds. */
    private final Stretch[] stretches;

    MeasuredEvaluation(
            Setting setting, Evaluation measure, Gathering gathering, List<Piece> pieces) {
        this.setting = setting;
        this.gathering = gathering;
        this.measure = Operand.of(measure);
        this.stretches = new Stretch[pieces.size()];
        var fromAbove = new ArrayList<>(pieces);
        fromAbove.sort((one, other) -> Shares.byStart(other.interval(), one.interval()));
        for (int number = 0; number < stretches.length; number++) {
            stretches[number] = new Stretch(fromAbove.get(number), setting);
        }
    }

    @Override
    void score(Figures figures, Inputs report, Result result) {
        Register value = result.earned;
        measure.evaluate(figures, value);
        if (!value.isKnown()) {
            setting.settle(value.state(), figures, result);
            return;
        }
        try {
            earn(value, result);
        } catch (UndecidedException undecided) {
            // Nothing was told of the value itself; of other parts of the criterion something may
            // be.
            result.begin();
            setting.leaveUndecided(result);
        }
    }

    @Override
    void compare(Figures figures, BiConsumer<String, Real> values) {
        gathering.gather(figures, values);
    }

    private void earn(Register value, Result result) {
        int number = 0;
        while (number < stretches.length - 1 && stretches[number].isAbove(value)) {
            number++;
        }
        stretches[number].earn(result);
    }
}
