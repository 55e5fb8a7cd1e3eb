package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * What some conditions ask, and every combination of answers that can make a difference.
 *
 * <p>An answer to an input is yes or no, or an option. An answer to an expression is one number for
 * each stretch between the ends that the conditions compare it with, and the ends themselves: all
 * numbers of a stretch are alike to them. Expressions are taken to vary freely, so that more may seem
 * possible than is; what seems impossible is.
 */
public final class Questions {

    /** Beyond so many combinations everything is taken to be possible. */
    private static final int MOST = 20_000;

    private static final Rational TWO = Rational.of(2);

    private final Map<Object, Set<Object>> answers = new LinkedHashMap<>();
    private final Map<Expression, Set<Rational>> ends = new LinkedHashMap<>();

    Questions() {}

    void ask(Input input, Collection<?> possible) {
        answers.computeIfAbsent(input, key -> new LinkedHashSet<>()).addAll(possible);
    }

    void ask(Expression value, Interval interval) {
        Set<Rational> known = ends.computeIfAbsent(value, key -> new TreeSet<>());
        interval.lowerEnd().ifPresent(known::add);
        interval.upperEnd().ifPresent(known::add);
    }

    /** Every combination of answers; none if there are too many to look at. */
    List<Map<Object, Object>> combinations() {
        var all = new LinkedHashMap<>(answers);
        ends.forEach((value, numbers) -> all.put(value, samples(value, List.copyOf(numbers))));
        List<Map<Object, Object>> combinations = List.of(Map.of());
        for (Map.Entry<Object, Set<Object>> question : all.entrySet()) {
            if (combinations.size() * question.getValue().size() > MOST) {
                return List.of();
            }
            combinations = extended(combinations, question.getKey(), question.getValue());
        }
        return combinations;
    }

    private static List<Map<Object, Object>> extended(
            List<Map<Object, Object>> combinations, Object question, Set<Object> possible) {
        var extended = new ArrayList<Map<Object, Object>>();
        for (Map<Object, Object> combination : combinations) {
            for (Object answer : possible) {
                var with = new LinkedHashMap<>(combination);
                with.put(question, answer);
                extended.add(with);
            }
        }
        return extended;
    }

    /** That a condition never holds, or always does, or that one of those it is made of does. */
    static List<Fault> doubts(Condition condition) {
        List<Fault> whole = verdict(condition).stream().toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        return condition instanceof Condition.Within within
                ? Measures.doubts(within.value(), false)
                : condition.parts().stream()
                        .flatMap(part -> doubts(part).stream())
                        .toList();
    }

    private static Optional<Fault> verdict(Condition condition) {
        var questions = new Questions();
        condition.ask(questions);
        List<Map<Object, Object>> combinations = questions.combinations();
        long holding = combinations.stream().filter(condition::holdsFor).count();
        boolean always = holding == combinations.size();
        if (combinations.isEmpty() || condition.inputs().isEmpty() || (holding > 0 && !always)) {
            return Optional.empty();
        }
        var message = Message.of(
                always ? RulePhrase.CONDITION_ALWAYS : RulePhrase.CONDITION_NEVER, condition);
        return Optional.of(new Fault(message, List.of(condition)));
    }

    private static Set<Object> samples(Expression value, List<Rational> ends) {
        var samples = new LinkedHashSet<>();
        Interval left = Interval.all();
        for (Rational end : ends) {
            sample(value, left.and(Interval.below(end))).ifPresent(samples::add);
            sample(value, Interval.exactly(end)).ifPresent(samples::add);
            left = Interval.above(end);
        }
        sample(value, left).ifPresent(samples::add);
        return samples;
    }

    /** A number of a stretch that the expression can be; none if there is none. */
    private static Optional<Rational> sample(Expression value, Interval stretch) {
        if (value.isOutOfReach(stretch)) {
            return Optional.empty();
        }
        Interval possible = stretch.and(value.domain());
        return value.isWhole() ? possible.findInteger() : Optional.of(middle(possible));
    }

    private static Rational middle(Interval stretch) {
        Rational low = stretch.lowerEnd()
                .or(() -> stretch.upperEnd().map(end -> end.minus(TWO)))
                .orElse(Rational.ZERO);
        Rational high = stretch.upperEnd().orElse(low.plus(TWO));
        return low.plus(high).dividedBy(TWO);
    }
}
