// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.framework.Score;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Notice;
import vn.dti.rule.Rule;

/** The inputs of a unit that are taken as they are, as none is advised to change them. */
record Givens(Baseline baseline) {

    /** Those of a criterion that describe the unit; where a divisor is 0, also what is only divided by. */
    Stream<Input> of(Score score) {
        Rule rule = Baseline.rule(score);
        Set<Input> divisors = isOverZero(score) ? divisors(rule) : Set.of();
        return rule.inputs().stream()
                .filter(input -> !baseline.movable().contains(input))
                .filter(input -> isRecord(input)
                        || (baseline.mayChange(input)
                                && (input.given()
                                        || input.type().isChoice()
                                        || divisors.contains(input))));
    }

    private static boolean isOverZero(Score score) {
        return score.notices().stream()
                .anyMatch(notice -> notice.kind() == Notice.Kind.ZERO_DENOMINATOR);
    }

    private static Set<Input> divisors(Rule rule) {
        var divisors = new LinkedHashSet<>(rule.inputs());
        rule.levers().forEach(divisors::remove);
        return divisors;
    }

    /** Those that decide whether a prerequisite is met that is not. */
    Stream<Input> ofPrerequisites() {
        return baseline.framework().document().prerequisites().stream()
                .filter(each -> !baseline.card().meets(each.requires()))
                .flatMap(each -> each.requires().inputs().stream())
                .filter(input ->
                        isRecord(input) || (baseline.mayChange(input) && baseline.isGiven(input)));
    }

    /** A date and the records of a list are what happened. */
    private static boolean isRecord(Input input) {
        return input.type() == InputType.Plain.DATE || input.type().isList();
    }
}
