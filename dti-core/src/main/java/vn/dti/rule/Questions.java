// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;
import vn.dti.wording.Fault;

/**
 * The questions that conditions ask, and every combination of answers that can make a difference.
 *
 * <p>An answer to an input is yes or no, or an option. An answer to an expression is one number for
 * each stretch between the ends that the conditions compare it with, and the ends themselves: all
 * numbers of a stretch are alike to them. Expressions are taken to vary freely, so that more may seem
 * possible than is; what seems impossible is.
 */
public final class Questions implements Unmapped {

    /** Beyond this number of combinations everything is taken to be possible. */
    private static final int MOST = 20_000;

    /** The same where each of them would be held against this number of conditions together. */
    private static final long MOST_WORK = 4_000_000;

    private static final Rational TWO = Rational.of(2);

    private final Map<Input, Set<Object>> answers = new LinkedHashMap<>();
    private final Map<Expression, Set<Rational>> ends = new LinkedHashMap<>();

    /** The stretches that the samples are from. */
    private final Map<Expression, Map<Object, Interval>> stretches = new LinkedHashMap<>();

    private final Situation situation;

    /** Whether hasty reports are left aside, which exceed what consistent figures come to. */
    private final boolean consistent;

    Questions(Situation situation) {
        this(situation, false);
    }

    Questions(Situation situation, boolean consistent) {
        this.situation = situation;
        this.consistent = consistent;
    }

    void ask(Input input, Collection<?> possible) {
        Set<Object> known = answers.computeIfAbsent(input, key -> new LinkedHashSet<>());
        possible.stream().filter(each -> situation.allows(input, each)).forEach(known::add);
    }

    void ask(Expression value, Interval interval) {
        Set<Rational> known = ends.computeIfAbsent(value, key -> new TreeSet<>());
        interval.lowerEnd().ifPresent(known::add);
        interval.upperEnd().ifPresent(known::add);
    }

    /** Every combination of answers; none if there are too many to look at. */
    List<Map<Object, Object>> combinations() {
        var all = new LinkedHashMap<Object, Set<Object>>(answers);
        ends.forEach((value, numbers) -> {
            stretches.put(value, samples(value, List.copyOf(numbers)));
            all.put(value, stretches.get(value).keySet());
        });
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

    /** Where each of some conditions is the first that holds, and where none does. */
    List<Optional<Situation>> split(List<Condition> conditions) {
        conditions.forEach(each -> each.ask(this));
        List<Map<Object, Object>> combinations = combinations();
        boolean tooMany = (long) combinations.size() * conditions.size() > MOST_WORK;
        if (combinations.isEmpty() || tooMany) {
            return Collections.nCopies(conditions.size() + 1, Optional.of(situation));
        }
        var first = new ArrayList<List<Map<Object, Object>>>();
        for (int i = 0; i <= conditions.size(); i++) {
            first.add(new ArrayList<>());
        }
        for (Map<Object, Object> combination : combinations) {
            first.get(firstOf(conditions, combination)).add(combination);
        }
        return first.stream().map(this::situation).toList();
    }

    private static int firstOf(List<Condition> conditions, Map<Object, Object> combination) {
        return (int) conditions.stream()
                .takeWhile(each -> !each.holdsFor(combination))
                .count();
    }

    /** What some combinations have in common. */
    private Optional<Situation> situation(List<Map<Object, Object>> combinations) {
        Map<Input, Set<Object>> given = new LinkedHashMap<>();
        answers.keySet().forEach(input -> given.put(input, answers(combinations, input)));
        Map<Expression, Interval> values = new LinkedHashMap<>();
        stretches.forEach((value, samples) -> {
            Set<Object> found = answers(combinations, value);
            values.put(value, hull(samples, found));
        });
        return combinations.isEmpty()
                ? Optional.empty()
                : Optional.of(situation.with(values, given));
    }

    private static Set<Object> answers(List<Map<Object, Object>> combinations, Object question) {
        var found = new LinkedHashSet<>();
        combinations.forEach(each -> found.add(each.get(question)));
        return found;
    }

    /** From the first stretch to the last, which are in rising order. */
    private static Interval hull(Map<Object, Interval> samples, Set<Object> found) {
        Interval hull = Interval.all();
        boolean isFirst = true;
        for (Map.Entry<Object, Interval> each : samples.entrySet()) {
            if (found.contains(each.getKey())) {
                hull = isFirst ? each.getValue() : hull.upTo(each.getValue());
                isFirst = false;
            }
        }
        return hull;
    }

    /** That a condition never holds, or always does, or that one of those it is made of does. */
    static List<Fault> doubts(Condition condition, Situation situation) {
        List<Fault> whole = verdict(condition, situation).stream().toList();
        if (!whole.isEmpty()) {
            return whole;
        }
        return condition instanceof Condition.Within within
                ? Measures.doubts(within.value(), false, situation)
                : condition.parts().stream()
                        .flatMap(part -> doubts(part, situation).stream())
                        .toList();
    }

    private static Optional<Fault> verdict(Condition condition, Situation situation) {
        var questions = new Questions(situation);
        condition.ask(questions);
        List<Map<Object, Object>> combinations = questions.combinations();
        long holding = combinations.stream().filter(condition::holdsFor).count();
        boolean always = holding == combinations.size();
        if (combinations.isEmpty() || condition.inputs().isEmpty() || (holding > 0 && !always)) {
            return Optional.empty();
        }
        RuleFault verdict = always ? RuleFault.CONDITION_ALWAYS : RuleFault.CONDITION_NEVER;
        return Optional.of(verdict.of(condition).at(condition));
    }

    /** A number of each stretch that the expression can be in, with that stretch. */
    private Map<Object, Interval> samples(Expression value, List<Rational> ends) {
        var samples = new LinkedHashMap<Object, Interval>();
        Situation.Possible possible = situation.possible(value);
        Interval left = Interval.all();
        for (Rational end : ends) {
            sample(possible, left.and(Interval.below(end)), samples);
            sample(possible, Interval.exactly(end), samples);
            left = Interval.above(end);
        }
        sample(possible, left, samples);
        return samples;
    }

    private void sample(
            Situation.Possible possible, Interval stretch, Map<Object, Interval> samples) {
        if (consistent ? !possible.reaches(stretch) : possible.excludes(stretch)) {
            return;
        }
        Interval values = stretch.and(consistent ? possible.consistent() : possible.accepted());
        Optional<Rational> sample =
                possible.whole() ? values.findInteger() : Optional.of(middle(values));
        sample.ifPresent(number -> samples.put(number, stretch));
    }

    private static Rational middle(Interval stretch) {
        Rational low = stretch.lowerEnd()
                .or(() -> stretch.upperEnd().map(end -> end.minus(TWO)))
                .orElse(Rational.ZERO);
        Rational high = stretch.upperEnd().orElse(low.plus(TWO));
        return low.plus(high).dividedBy(TWO);
    }

    /** {@return the situation that is asked about, for logs} */
    @Override
    public String toString() {
        return situation.toString();
    }
}
