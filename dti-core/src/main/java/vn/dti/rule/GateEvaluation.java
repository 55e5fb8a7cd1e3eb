// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.function.BiConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.wording.Message;

/**
 * The evaluation behind a gate: nothing where it is shut, or the criterion left out; as the policy says
 * where that is not known.
 */
final class GateEvaluation extends RuleEvaluation {

    private final Evaluation gate;
    private final Gathering gathering;
    private final RuleEvaluation rule;
    private final Setting setting;
    private final boolean leavesOut;

    GateEvaluation(
            Evaluation gate,
            Gathering gathering,
            RuleEvaluation rule,
            Setting setting,
            boolean leavesOut) {
        this.gate = gate;
        this.gathering = gathering;
        this.rule = rule;
        this.setting = setting;
        this.leavesOut = leavesOut;
    }

    @Override
    void score(Figures figures, Inputs report, Result result) {
        Register open = result.earned;
        gate.evaluate(figures, open);
        if (open.isYes()) {
            rule.score(figures, report, result);
        } else if (!open.isKnown()) {
            setting.settle(open.state(), figures, result);
        } else if (leavesOut) {
            result.earn(Rational.ZERO, Status.EXCLUDED);
            result.note(Notice.Kind.NOT_APPLICABLE, () -> Message.of(RulePhrase.DOES_NOT_APPLY));
        }
    }

    @Override
    void compare(Figures figures, BiConsumer<String, Real> values) {
        gathering.gather(figures, values);
        var open = new Register();
        gate.evaluate(figures, open);
        if (open.isYes()) {
            rule.compare(figures, values);
        }
    }
}
