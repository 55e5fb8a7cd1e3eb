// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.Value;

/** The evaluation of a function of some operands. */
final class AppliedEvaluation implements Evaluation {

    private final Applied applied;
    private final Evaluation[] operands;

    AppliedEvaluation(Applied applied, Evaluation[] operands) {
        this.applied = applied;
        this.operands = operands;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        var numbers = new ArrayList<Real>();
        Optional<Value<?>> unknown = Optional.empty();
        for (Evaluation operand : operands) {
            operand.evaluate(figures, result);
            if (result.isKnown()) {
                numbers.add(result.toReal());
            } else {
                unknown.ifPresent(result::join);
                unknown = Optional.of(result.state());
            }
        }
        if (unknown.isPresent()) {
            result.set(unknown.get());
        } else {
            apply(numbers, figures, result);
        }
    }

    private void apply(List<Real> numbers, Figures figures, Register result) {
        try {
            Optional<Real> value = applied.function().apply(numbers);
            if (value.isPresent()) {
                result.set(value.get());
            } else {
                result.set(new Value.Undefined<>(
                        Rational.ONE,
                        QuotientEvaluation.operands(applied.inputs(), figures),
                        Optional.of(applied)));
            }
        } catch (UndecidedException undecided) {
            result.set(Value.undecided());
        }
    }
}
