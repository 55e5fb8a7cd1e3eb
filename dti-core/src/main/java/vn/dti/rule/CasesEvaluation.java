// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.function.BiConsumer;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;

/** The evaluation of cases: what the first one earns whose condition holds, else the last rule. */
final class CasesEvaluation extends RuleEvaluation {

    private final Evaluation[] conditions;

    /** What each condition asks of the other units. */
    private final Gathering[] gatherings;

    private final RuleEvaluation[] rules;
    private final RuleEvaluation otherwise;
    private final Setting setting;

    CasesEvaluation(
            Evaluation[] conditions,
            Gathering[] gatherings,
            RuleEvaluation[] rules,
            RuleEvaluation otherwise,
            Setting setting) {
        this.conditions = conditions;
        this.gatherings = gatherings;
        this.rules = rules;
        this.otherwise = otherwise;
        this.setting = setting;
    }

    @Override
    void score(Figures figures, Inputs report, Result result) {
        int picked = pick(figures, result.earned);
        if (result.earned.isKnown()) {
            rule(picked).score(figures, report, result);
        } else {
            setting.settle(result.earned.state(), figures, result);
        }
    }

    /** The first case whose condition does not fail to hold; whether it holds is left in the register. */
    private int pick(Figures figures, Register holds) {
        int number = 0;
        while (number < conditions.length) {
            conditions[number].evaluate(figures, holds);
            if (!holds.isKnown() || holds.isYes()) {
                return number;
            }
            number++;
        }
        return number;
    }

    private RuleEvaluation rule(int number) {
        return number < rules.length ? rules[number] : otherwise;
    }

    /** A condition compares the units for which it is asked: those for which none before it holds. */
    @Override
    void compare(Figures figures, BiConsumer<String, Real> values) {
        var holds = new Register();
        int picked = pick(figures, holds);
        for (int number = 0; number <= picked && number < gatherings.length; number++) {
            gatherings[number].gather(figures, values);
        }
        if (holds.isKnown()) {
            rule(picked).compare(figures, values);
        }
    }
}
