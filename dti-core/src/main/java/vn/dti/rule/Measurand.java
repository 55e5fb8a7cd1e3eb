// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * The one value that a rule measures, as a number: what it rests on, what it can come to, and how it
 * follows an input.
 *
 * <p>Of a condition it is 1 where it holds and 0 where it does not, of a choice the number of the
 * option from 0.
 */
sealed interface Measurand {

    /**
     * The value of an expression.
     *
     * @param expression the expression
     * @param reasons what the value rests on
     */
    record Calculated(
            Expression expression, BiFunction<Expression, Figures, List<Explanation>> reasons)
            implements Measurand {

        Calculated(Expression expression) {
            this(expression, Reasons::expression);
        }

        @Override
        public Evaluation evaluation(Evaluations evaluations) {
            return evaluations.of(expression);
        }

        @Override
        public Interval domain() {
            return expression.domain();
        }

        /** What is always 0 is a multiple of 1 too. */
        @Override
        public Optional<Rational> step() {
            return expression.step().map(step -> step.isZero() ? Rational.ONE : step);
        }

        @Override
        public Interval reach(Situation situation) {
            Interval reach = situation.reach(expression);
            return expression.isWhole() ? Situation.wholeNumbers(reach) : reach;
        }

        @Override
        public boolean reaches(Interval stretch, Situation situation) {
            return situation.reaches(expression, stretch);
        }

        @Override
        public List<Explanation> because(Figures figures) {
            return reasons.apply(expression, figures);
        }

        @Override
        public ShareCurve course(List<Rational> levels, Figures figures, Input varying) {
            return expression.course(levels, figures, varying);
        }

        @Override
        public List<Input> inputs() {
            return expression.inputs();
        }

        @Override
        public List<Input> levers() {
            return expression.levers();
        }

        @Override
        public Optional<Expression> measure() {
            return Optional.of(expression);
        }

        @Override
        public List<CohortStatistic> statistics() {
            return CohortStatistic.in(expression);
        }

        @Override
        public Stream<Input> lists() {
            return Aggregate.lists(expression);
        }

        @Override
        public int stages() {
            return CohortStatistic.depth(expression);
        }
    }

    /**
     * The number of records of a list that qualify.
     *
     * @param records the list and the condition
     */
    record Counted(Tally.Records records) implements Measurand {
        @Override
        public Evaluation evaluation(Evaluations evaluations) {
            return evaluations.of(records);
        }

        @Override
        public Interval domain() {
            return Interval.atLeast(Rational.ZERO);
        }

        @Override
        public List<Explanation> because(Figures figures) {
            return records.because(figures);
        }

        /** What varies is the number of items that qualify. */
        @Override
        public ShareCurve course(List<Rational> levels, Figures figures, Input varying) {
            if (!records.list().equals(varying)) {
                return ShareCurve.still(varying);
            }
            return levels.stream()
                    .map(level -> ShareCurve.along(varying).passing(level, Value::known))
                    .reduce(ShareCurve.along(varying), ShareCurve::or);
        }

        @Override
        public List<Input> inputs() {
            return records.inputs();
        }
    }

    /**
     * The number of the option that was chosen.
     *
     * @param input an input of type choice
     */
    record Chosen(Input input) implements Measurand {
        @Override
        public Evaluation evaluation(Evaluations evaluations) {
            return evaluations.of(input);
        }

        @Override
        public Interval domain() {
            return numbersBelow(input.type().names().size());
        }

        @Override
        public boolean reaches(Interval stretch, Situation situation) {
            List<String> options = input.type().names();
            return IntStream.range(0, options.size())
                    .filter(number -> stretch.contains(Rational.of(number)))
                    .anyMatch(number -> situation.allows(input, options.get(number)));
        }

        @Override
        public List<Explanation> because(Figures figures) {
            return Reasons.inputs(inputs(), figures);
        }

        @Override
        public ShareCurve course(List<Rational> levels, Figures figures, Input varying) {
            return ShareCurve.still(varying);
        }

        @Override
        public List<Input> inputs() {
            return List.of(input);
        }
    }

    /**
     * The answer to a condition: 1 where it holds, else 0.
     *
     * @param condition the condition
     */
    record Judged(Condition condition) implements Measurand {
        @Override
        public Evaluation evaluation(Evaluations evaluations) {
            return evaluations.of(condition);
        }

        @Override
        public Interval domain() {
            return numbersBelow(2);
        }

        @Override
        public boolean reaches(Interval stretch, Situation situation) {
            List<Optional<Situation>> ways = situation.splitOfConsistent(List.of(condition));
            return IntStream.of(0, 1)
                    .filter(way -> ways.get(way).isPresent())
                    .anyMatch(way -> stretch.contains(Rational.of(1L - way)));
        }

        /** An answer speaks for itself; what is compared is told with the outcome. */
        @Override
        public List<Explanation> because(Figures figures) {
            return condition instanceof Condition.Yes
                    ? Reasons.inputs(inputs(), figures)
                    : List.of(Reasons.judged(condition, figures));
        }

        @Override
        public ShareCurve course(List<Rational> levels, Figures figures, Input varying) {
            return condition.course(figures, varying);
        }

        @Override
        public List<Input> inputs() {
            return condition.inputs();
        }

        @Override
        public List<Input> levers() {
            return condition.levers();
        }

        @Override
        public List<CohortStatistic> statistics() {
            return CohortStatistic.in(condition);
        }

        @Override
        public Stream<Input> lists() {
            return Aggregate.lists(condition);
        }

        @Override
        public int stages() {
            return CohortStatistic.depth(condition);
        }
    }

    /** What a rule measures. */
    static Measurand of(Measured rule) {
        return rule.fold(new Measured.Fold<>(
                ratio -> new Calculated(ratio.expression()),
                bands -> new Calculated(bands.expression()),
                choice -> new Chosen(choice.input()),
                yesNo -> new Judged(yesNo.answer()),
                count -> of(count.tally()),
                formula -> new Calculated(formula.expression()),
                deductions -> new Calculated(
                        deductions.left(), (left, figures) -> deductions.because(figures))));
    }

    /** The number of items that is counted. */
    static Measurand of(Tally tally) {
        return tally.fold(new Tally.Fold<>(
                amount -> new Calculated(amount.expression()),
                Counted::new,
                steps ->
                        new Calculated(steps.held(), (number, figures) -> steps.because(figures))));
    }

    private static Interval numbersBelow(int end) {
        return Interval.atLeast(Rational.ZERO).and(Interval.below(Rational.of(end)));
    }

    /** The measurand made ready for the units of one declaration. */
    Evaluation evaluation(Evaluations evaluations);

    /** The values that accepted figures come to. */
    Interval domain();

    /** The number above 0 that every value is a whole multiple of, if there is one. */
    default Optional<Rational> step() {
        return Optional.of(Rational.ONE);
    }

    /** The values that consistent figures come to. */
    default Interval reach(Situation situation) {
        return domain();
    }

    /** Whether consistent figures come to a value within a stretch. */
    default boolean reaches(Interval stretch, Situation situation) {
        return stretch.and(reach(situation)).containsInteger();
    }

    /** The grounds: an expression with its numbers, the inputs, the verdict on each record. */
    List<Explanation> because(Figures figures);

    /** The course of the value along one input as far as it matters between some levels. */
    ShareCurve course(List<Rational> levels, Figures figures, Input varying);

    /** The inputs used, each once. */
    List<Input> inputs();

    /** The inputs that a unit works on. */
    default List<Input> levers() {
        return inputs();
    }

    /** What is asked of the other units. */
    default List<CohortStatistic> statistics() {
        return List.of();
    }

    /** As {@link Rule#lists}. */
    default Stream<Input> lists() {
        return Stream.empty();
    }

    /** As {@link Rule#stages}. */
    default int stages() {
        return 0;
    }

    /** What is measured, where it is calculated. */
    default Optional<Expression> measure() {
        return Optional.empty();
    }
}
