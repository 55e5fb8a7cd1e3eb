// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;

/**
 * The knowledge about the figures for which a rule is asked: what the inputs declare, of themselves
 * and of each other, and the answers to the conditions before the rule.
 *
 * <p>Example: behind {@code when: a >= 5} the values of {@code a / 10} are 1/2 or more. Where a is at
 * most b and b at most c, {@code a / c} lies within 0…1.
 */
public final class Situation implements Unmapped {

    /** Nothing is known but what the inputs of an expression say of each other. */
    public static final Situation ANY = new Situation(true, Declarations.NONE, Map.of(), Map.of());

    /** The same for figures that are accepted, though parts may exceed their wholes. */
    static final Situation ACCEPTED = new Situation(false, Declarations.NONE, Map.of(), Map.of());

    /** Beyond this number of inputs in one calculation nothing more is looked for. */
    private static final int MOST = 40;

    private final boolean partsWithinWholes;
    private final Declarations declared;
    private final Map<Expression, Interval> values;
    private final Map<Input, Set<Object>> answers;

    /** What was found before, where one rule is looked at. */
    private Optional<Reaches> kept = Optional.empty();

    private Situation(
            boolean partsWithinWholes,
            Declarations declared,
            Map<Expression, Interval> values,
            Map<Input, Set<Object>> answers) {
        this.partsWithinWholes = partsWithinWholes;
        this.declared = declared;
        this.values = values;
        this.answers = answers;
    }

    /**
     * Before every condition.
     *
     * @param declared the inputs of a framework, which may be parts of each other
     * @return a situation in which no part exceeds its whole
     */
    public static Situation of(Collection<Input> declared) {
        return new Situation(true, Declarations.of(declared), Map.of(), Map.of());
    }

    boolean isUnconditional() {
        return values.isEmpty() && answers.isEmpty();
    }

    /** The same before every condition. */
    Situation unconditional() {
        return isUnconditional()
                ? this
                : new Situation(partsWithinWholes, declared, Map.of(), Map.of());
    }

    /** The same for one rule and one thread: what its expressions come to is found once. */
    Situation keeping() {
        var keeping = new Situation(partsWithinWholes, declared, values, answers);
        keeping.kept = Optional.of(new Reaches(keeping));
        return keeping;
    }

    /** The reach of expressions here. */
    Reaches reaches() {
        return kept.orElseGet(() -> new Reaches(this));
    }

    private Situation accepted() {
        return new Situation(false, declared, values, answers);
    }

    /** The situation with more that is known. */
    Situation with(Map<Expression, Interval> moreValues, Map<Input, Set<Object>> moreAnswers) {
        Map<Expression, Interval> allValues = new HashMap<>(values);
        moreValues.forEach((value, range) -> allValues.merge(
                value, value.isWhole() ? wholeNumbers(range) : range, Interval::and));
        Map<Input, Set<Object>> allAnswers = new HashMap<>(answers);
        allAnswers.putAll(moreAnswers);
        return new Situation(partsWithinWholes, declared, allValues, allAnswers);
    }

    /** From the first whole number of a range to the last: above 5 is 6 or more. */
    static Interval wholeNumbers(Interval range) {
        Interval from = range.lowerEnd()
                .map(end -> range.contains(end) ? end.negated().floor().negated() : next(end))
                .map(Interval::atLeast)
                .orElse(Interval.all());
        return range.upperEnd()
                .map(end ->
                        range.contains(end) ? end.floor() : next(end.negated()).negated())
                .map(Interval::atMost)
                .map(from::and)
                .orElse(from);
    }

    private static Rational next(Rational number) {
        return number.floor().plus(Rational.ONE);
    }

    /**
     * What is known where a condition holds.
     *
     * @param condition for example that a boolean is yes
     * @return this situation with what follows; none if no figures meet the condition
     */
    public Optional<Situation> where(Condition condition) {
        return split(List.of(condition)).get(0);
    }

    /**
     * Where each of some conditions is the first that holds, and at last where none does.
     *
     * @return for each a situation, or none if it never comes to that
     */
    List<Optional<Situation>> split(List<Condition> conditions) {
        return new Questions(this).split(conditions);
    }

    /** The same for figures that do not contradict each other. */
    List<Optional<Situation>> splitOfConsistent(List<Condition> conditions) {
        return new Questions(this, true).split(conditions);
    }

    /** Whether an answer is possible. */
    boolean allows(Input input, Object answer) {
        Set<Object> known = answers.get(input);
        return known == null || known.contains(answer);
    }

    /** What is known of a value by itself. */
    Interval known(Expression expression) {
        return values.getOrDefault(expression, Interval.all());
    }

    /** The values of an expression; where nothing fits, what the conditions say. */
    Interval reach(Expression expression) {
        Interval known = known(expression);
        Interval reach = reaches().of(expression).interval().and(known);
        return reach.isEmpty() ? known : reach;
    }

    /** Whether consistent figures bring an expression into a stretch. */
    boolean reaches(Expression expression, Interval stretch) {
        return holdsValue(stretch.and(reach(expression)), expression.isWhole());
    }

    private static boolean holdsValue(Interval interval, boolean whole) {
        return whole ? interval.containsInteger() : !interval.isEmpty();
    }

    /** The values of an aggregate: nothing is known of records but what their fields declare. */
    Interval reachOf(Aggregate aggregate) {
        return partsWithinWholes ? aggregate.reach() : aggregate.domain();
    }

    /** The values of an expression for consistent figures, and for all that are accepted. */
    Possible possible(Expression expression) {
        return new Possible(accepted().reach(expression), reach(expression), expression.isWhole());
    }

    /**
     * The values that an expression can have.
     *
     * @param accepted those of figures that are accepted
     * @param consistent those of figures that do not contradict each other
     * @param whole whether there are whole ones alone
     */
    record Possible(Interval accepted, Interval consistent, boolean whole) {

        /** Whether consistent figures reach a stretch. */
        boolean reaches(Interval stretch) {
            return holdsValue(stretch.and(consistent), whole);
        }

        /** Whether neither accepted figures reach a stretch, nor hasty ones just beyond the others. */
        boolean excludes(Interval stretch) {
            Interval possible = stretch.and(accepted);
            if (!holdsValue(possible, whole)) {
                return true;
            }
            boolean above = consistent.upperEnd().stream()
                    .anyMatch(
                            most -> stretch.lowerEnd().stream().anyMatch(end -> end.isAbove(most)));
            boolean below = consistent.lowerEnd().stream()
                    .anyMatch(least -> stretch.upperEnd().stream().anyMatch(least::isAbove));
            return above || below;
        }
    }

    /** The values of one sum over another. */
    Reach quotient(Linear top, Linear bottom) {
        return values.isEmpty() && partsWithinWholes
                ? declared.quotient(top, bottom, () -> calculated(top, bottom))
                : calculated(top, bottom);
    }

    private Reach calculated(Linear top, Linear bottom) {
        Set<Input> asked = new LinkedHashSet<>(top.factors().keySet());
        asked.addAll(bottom.factors().keySet());
        if (asked.size() > MOST) {
            return bottom.factors().isEmpty() ? top.range().over(bottom.range()) : Reach.ALL;
        }
        Set<Linear> facts = facts(asked);
        return facts.isEmpty() && bottom.factors().isEmpty()
                ? top.range().over(bottom.range())
                : Simplex.quotient(top, bottom, facts, declared.work()).orElse(Reach.ALL);
    }

    /**
     * Whether the limits that are declared let a part be within its whole.
     *
     * @param part an input
     * @param whole an input that it is declared to be a part of
     * @return false for example for a part of 10 and more of a whole of at most 5
     */
    public boolean isPossible(Input part, Input whole) {
        return declared.isPossible(part, whole);
    }

    /** What is known of some inputs, and of those that conditions bring in. */
    private Set<Linear> facts(Set<Input> asked) {
        Set<Linear> facts = new LinkedHashSet<>();
        if (!asked.isEmpty()) {
            values.forEach((value, range) -> {
                Set<Input> together = new LinkedHashSet<>(asked);
                together.addAll(value.inputs());
                if (together.size() <= MOST) {
                    asked.addAll(value.inputs());
                    facts.addAll(facts(value, range));
                }
            });
        }
        if (partsWithinWholes) {
            facts.addAll(declared.facts(List.copyOf(asked)));
        }
        return facts;
    }

    /** Sums that are 0 at most where a value lies within a range. */
    private static List<Linear> facts(Expression value, Interval range) {
        Optional<Linear> sum = Linear.of(value);
        if (sum.isPresent()) {
            return facts(sum.get(), Linear.constant(Rational.ONE), range);
        }
        if (value instanceof Operation quotient && quotient.operator() == Operator.OVER) {
            Optional<Linear> top = Linear.of(quotient.left());
            Optional<Linear> bottom = Linear.of(quotient.right());
            return top.isPresent()
                            && bottom.filter(below -> below.range().isNonNegative())
                                    .isPresent()
                    ? facts(top.get(), bottom.get(), range)
                    : List.of();
        }
        return List.of();
    }

    private static List<Linear> facts(Linear top, Linear bottom, Interval range) {
        var facts = new ArrayList<Linear>();
        range.lowerEnd().ifPresent(least -> facts.add(bottom.times(least).minus(top)));
        range.upperEnd().ifPresent(most -> facts.add(top.minus(bottom.times(most))));
        return facts;
    }

    /** {@return what is known of values and answers, for logs} */
    @Override
    public String toString() {
        return values + ", " + answers;
    }
}
