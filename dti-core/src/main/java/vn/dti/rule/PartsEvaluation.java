// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/** The evaluation of several parts together. */
final class PartsEvaluation extends RuleEvaluation {

    private final Parts parts;
    private final RuleEvaluation[] rules;
    private final Setting setting;

    PartsEvaluation(Parts parts, RuleEvaluation[] rules, Setting setting) {
        this.parts = parts;
        this.rules = rules;
        this.setting = setting;
    }

    @Override
    void score(Figures figures, Inputs report, Result result) {
        int kinds = result.kinds();
        int told = result.told();
        var sum = new Register();
        List<Part> missing = List.of();
        Status status = Status.SCORED;
        Rational rise = Rational.ZERO;
        for (int number = 0; number < rules.length; number++) {
            result.begin();
            rules[number].score(figures, report, result);
            sum.plus(result.earned);
            rise = result.rise().isZero() ? rise : rise.plus(result.rise());
            status = number == 0 ? result.status() : status.and(result.status());
            if (result.status() == Status.NO_DATA) {
                missing = missing.isEmpty() ? new ArrayList<>() : missing;
                missing.add(parts.parts().get(number));
            }
        }
        result.earn(sum, status, rise);
        if (!missing.isEmpty() && missing.size() < rules.length) {
            if (setting.policy().partlyMissing() == Policy.PartlyMissing.WHOLE) {
                result.takeBack(kinds, told);
            }
            tellMissing(missing, figures, result);
        }
    }

    private void tellMissing(List<Part> missing, Figures figures, Result result) {
        if (setting.policy().partlyMissing() == Policy.PartlyMissing.WHOLE) {
            String[] inputs = result.tells() ? omitted(missing, figures) : new String[0];
            setting.settle(Value.missing(inputs), figures, result);
        } else {
            result.note(
                    Notice.Kind.PARTLY_REPORTED,
                    () -> Message.of(RulePhrase.PARTLY_REPORTED, missing.size(), rules.length));
        }
    }

    /** The inputs for which parts are missing, each once. */
    private static String[] omitted(List<Part> missing, Figures figures) {
        return missing.stream()
                .flatMap(part -> part.rule().inputs().stream())
                .filter(input -> figures.value(input) instanceof Value.Missing)
                .map(Input::name)
                .distinct()
                .toArray(String[]::new);
    }

    @Override
    void compare(Figures figures, BiConsumer<String, Real> values) {
        for (RuleEvaluation rule : rules) {
            rule.compare(figures, values);
        }
    }
}
