// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * The conditions that full marks ask for.
 *
 * <p>Example: {@code ratio: a / b} against 80 % asks for a / b of at least 80 %, and {@code parts} ask
 * for all that each of them does. What cannot be said of inputs, such as the comparison with a cohort,
 * asks for nothing.
 */
public final class FullMarks {

    private static final Condition ANYTHING = Condition.all(List.of());

    private final Rational maximum;

    private FullMarks(Rational maximum) {
        this.maximum = maximum;
    }

    /**
     * A condition that holds wherever a rule earns full marks; it may hold elsewhere too.
     *
     * @param rule the rule
     * @param maximum the points that a full share is worth
     * @return for example that an input is answered by yes
     */
    public static Condition of(Rule rule, Rational maximum) {
        var marks = new FullMarks(maximum);
        return rule.fold(new Rule.Fold<>(
                marks::measured,
                minMax -> ANYTHING,
                marks::parts,
                marks::cases,
                marks::behindGate,
                awarded -> ANYTHING));
    }

    /**
     * Whether no figures can meet some conditions together.
     *
     * @param conditions the conditions; those that share no input with another are not looked at
     * @param situation what is known of the figures
     * @return for example true for yes and no to one question; false where there is too much to look at
     */
    public static boolean excludeEachOther(Collection<Condition> conditions, Situation situation) {
        List<Condition> asked =
                conditions.stream().flatMap(FullMarks::conjuncts).distinct().toList();
        Map<Input, Long> asking = asked.stream()
                .flatMap(each -> each.inputs().stream().distinct())
                .collect(Collectors.groupingBy(input -> input, Collectors.counting()));
        List<Condition> related = asked.stream()
                .filter(each -> each.inputs().stream()
                        .anyMatch(input -> asking.getOrDefault(input, 0L) > 1))
                .toList();
        return related.size() > 1 && situation.where(Condition.all(related)).isEmpty();
    }

    private static Stream<Condition> conjuncts(Condition condition) {
        return condition instanceof Compound all && !all.deciding()
                ? all.parts().stream().flatMap(FullMarks::conjuncts)
                : Stream.of(condition);
    }

    private Condition measured(Measured rule) {
        if (rule instanceof YesNo question) {
            return question.answer();
        }
        if (rule instanceof Choice choice) {
            return chosen(choice);
        }
        Optional<Expression> value = rule.measure();
        if (value.isEmpty()) {
            return ANYTHING;
        }
        return Condition.any(rule.pieces(maximum).stream()
                .flatMap(piece -> piece.earning(Interval.exactly(Rational.ONE)))
                .<Condition>map(stretch -> new Condition.Within(value.get(), stretch))
                .toList());
    }

    private static Condition chosen(Choice choice) {
        Set<String> full = choice.shares().entrySet().stream()
                .filter(each -> each.getValue().equals(Rational.ONE))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return full.isEmpty() ? ANYTHING : new Condition.OneOf(choice.input(), full);
    }

    private Condition parts(Parts rule) {
        return Condition.all(rule.parts().stream()
                .filter(part -> part.share().signum() > 0)
                .map(part -> of(part.rule(), maximum.times(part.share())))
                .toList());
    }

    /** Some case applies and earns all, or none does and the last rule earns all. */
    private Condition cases(Cases rule) {
        Stream<Condition> picked = rule.cases().stream()
                .map(each -> Condition.all(List.of(each.when(), of(each.then(), maximum))));
        return Condition.any(
                Stream.concat(picked, Stream.of(of(rule.otherwise(), maximum))).toList());
    }

    private Condition behindGate(Requires rule) {
        return rule.leavesOut()
                ? ANYTHING
                : Condition.all(List.of(rule.gate(), of(rule.rule(), maximum)));
    }
}
