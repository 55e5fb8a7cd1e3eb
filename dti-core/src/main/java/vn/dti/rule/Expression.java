// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;
import vn.dti.wording.Worded;

/**
 * A calculation over inputs, evaluated exactly.
 *
 * <p>Example: {@code Expression.of(chaired).over(Expression.of(total))} is 3/4 for 3 of 4 meetings,
 * undefined for 0/0, and missing if either input was omitted.
 */
public sealed interface Expression extends Unmapped, Worded
        permits Stated,
                Reference,
                Operation,
                Rounded,
                Applied,
                MonthsAfter,
                Aggregate,
                CohortStatistic {

    /** How tightly constants and inputs bind. */
    int LEAF = 4;

    /**
     * A constant.
     *
     * @param value any number
     * @return the expression of that value
     */
    static Expression of(Rational value) {
        return new Constant(value);
    }

    /**
     * An input.
     *
     * @param input an input of type count, amount, percent or date
     * @return the expression of its value
     * @throws DefinitionException if the input is neither a number nor a date
     */
    static Expression of(Input input) {
        return new Reference(input);
    }

    /**
     * A day that a rule states.
     *
     * @param date the day
     * @return the expression of that day
     */
    static Expression of(LocalDate date) {
        return new Day(date);
    }

    /**
     * This expression combined with another one.
     *
     * @param operator what to do
     * @param that the second operand
     * @return for example the sum
     * @throws DefinitionException for a division by the constant 0
     */
    default Expression combined(Operator operator, Expression that) {
        return new Operation(operator, this, that);
    }

    /**
     * The sum of two expressions.
     *
     * @param that the second operand
     * @return {@code this + that}
     */
    default Expression plus(Expression that) {
        return combined(Operator.PLUS, that);
    }

    /**
     * The difference of two expressions.
     *
     * @param that the second operand
     * @return {@code this - that}
     */
    default Expression minus(Expression that) {
        return combined(Operator.MINUS, that);
    }

    /**
     * The product of two expressions.
     *
     * @param that the second operand
     * @return {@code this × that}
     */
    default Expression times(Expression that) {
        return combined(Operator.TIMES, that);
    }

    /**
     * The quotient of two expressions.
     *
     * @param that the divisor
     * @return {@code this / that}
     * @throws DefinitionException if {@code that} is the constant 0
     */
    default Expression over(Expression that) {
        return combined(Operator.OVER, that);
    }

    /**
     * One function for each form of expression.
     *
     * @param constant for a constant
     * @param reference for the value of an input
     * @param operation for two expressions and what to do with them
     * @param rounded for one that is rounded
     * @param applied for a function of others
     * @param day for a day that is stated
     * @param monthsAfter for a date some months after another
     * @param aggregate for one value of many records
     * @param statistic for one value of many units
     * @param <R> what comes of it
     */
    record Fold<R>(
            Function<Constant, R> constant,
            Function<Reference, R> reference,
            Function<Operation, R> operation,
            Function<Rounded, R> rounded,
            Function<Applied, R> applied,
            Function<Day, R> day,
            Function<MonthsAfter, R> monthsAfter,
            Function<Aggregate, R> aggregate,
            Function<CohortStatistic, R> statistic) {}

    /**
     * Takes the case that this expression is.
     *
     * @param fold one function for each form
     * @param <R> what comes of it
     * @return the value of that function
     */
    <R> R fold(Fold<R> fold);

    /**
     * The expressions that this one is calculated from.
     *
     * @return those of the same unit, in reading order; none for a leaf, and none of records
     */
    default List<Expression> operands() {
        return List.of();
    }

    /**
     * The exact value for one unit.
     *
     * @param figures the unit's values
     * @return the value in one of its states; of a number that is not a fraction {@link Real#toRational()}
     */
    default Value<Rational> value(Figures figures) {
        return real(figures).map(Real::toRational);
    }

    /**
     * The value for one unit, which may be no fraction.
     *
     * @param figures the unit's values
     * @return the value in one of its states
     */
    default Value<Real> real(Figures figures) {
        return Evaluations.value(this, figures);
    }

    /**
     * Whether values are dates, which are compared with dates alone.
     *
     * @return true for date inputs and stated days, for the earlier or later of two of them, and for one
     *     some months after another
     */
    default boolean isDate() {
        return false;
    }

    /**
     * Whether values are shares, which people read as percentages.
     *
     * @return true for percent inputs, and for quotients unless their units differ
     */
    boolean isShare();

    /**
     * Whether something is divided.
     *
     * @return true for {@code a / b - 1}, false for {@code a + b}
     */
    default boolean isQuotient() {
        return Measures.isDivided(this);
    }

    /**
     * Whether values are shares of something reported, and no averages such as {@code articles / 12}.
     *
     * @return true for {@link #isShare() shares} that are percent inputs or are divided by inputs
     */
    default boolean isMeasuredShare() {
        return Measures.isMeasuredShare(this);
    }

    /**
     * Whether people read values beside some limits as percentages.
     *
     * @param ends the limits, such as a target or the ends of bands
     * @return true for {@link #isShare() shares}, but not for {@code articles / 12} beside 15, nor for points
     */
    default boolean isShareBeside(Stream<Rational> ends) {
        return Multiples.isPercentage(this, ends);
    }

    /**
     * Whether a share is multiplied by 100, so that percentages are numbers of 0 to 100.
     *
     * @return true for {@code a / b * 100}, false where the units of a and b differ
     */
    default boolean isHundredfold() {
        return Measures.isHundredfold(this);
    }

    /**
     * The values that accepted figures come to: none lies outside, though not every one may be had.
     *
     * @return the input's range for a bare input, [0, ∞) for a sum of counts, [0, 1] for {@code a / (a + b)}
     */
    default Interval domain() {
        return Situation.ACCEPTED.reach(this);
    }

    /**
     * The values of figures that do not contradict each other.
     *
     * @return the {@link #domain()}, but 0…1 for a part of its whole, which a hasty report may exceed
     */
    default Interval reach() {
        return Situation.ANY.reach(this);
    }

    /**
     * Whether no value lies in a stretch, so that what is said of it is never used.
     *
     * <p>What begins where consistent figures end is for hasty reports: of a part of its whole, {@code
     * above 100%} may be, {@code at least 8000%} is a percent sign forgotten.
     *
     * @param stretch an interval of values
     * @return true if neither accepted figures reach it, nor hasty ones that exceed the {@link #reach()}
     */
    default boolean isOutOfReach(Interval stretch) {
        return Situation.ANY.possible(this).excludes(stretch);
    }

    /**
     * Whether no value is below 0.
     *
     * @return true for example for a quotient of counts
     */
    default boolean isNonNegative() {
        return domain().and(Interval.below(Rational.ZERO)).isEmpty();
    }

    /**
     * Whether something in it is rounded.
     *
     * @return false for what moves evenly with its inputs
     */
    default boolean isStepped() {
        return false;
    }

    /**
     * Whether every value is whole.
     *
     * @return true for inputs of type count and whole numbers, and for what is not divided of them
     */
    boolean isWhole();

    /**
     * The number that every value is a whole multiple of, if there is one.
     *
     * @return 1 for a count, 1/4 for a count over 4, 0 for the constant 0; empty for amounts and for
     *     quotients of inputs
     */
    Optional<Rational> step();

    /**
     * This expression over other inputs.
     *
     * @param others gives the input that takes the place of one
     * @return an expression that is otherwise the same
     * @throws DefinitionException if an input does not fit in its place
     */
    Expression withInputs(UnaryOperator<Input> others);

    /**
     * How the value follows one input while the other figures stay.
     *
     * @param within the values of interest: how the value goes beyond them may be left out
     * @param figures the unit's values
     * @param varying the input that varies
     * @return where the value turns: at poles, at steps, and where a minimum or maximum changes sides
     */
    ShareCurve course(Interval within, Figures figures, Input varying);

    /**
     * The course of what only depends on the value between some levels, and on which of them it passes.
     *
     * @param levels for example 0 and a target; none if every value matters
     * @param figures the unit's values
     * @param varying the input that varies
     * @return the course, turning where the value is at one of the levels too
     */
    default ShareCurve course(List<Rational> levels, Figures figures, Input varying) {
        Interval from =
                levels.stream().reduce(Rational::min).map(Interval::atLeast).orElse(Interval.all());
        Interval to =
                levels.stream().reduce(Rational::max).map(Interval::atMost).orElse(Interval.all());
        ShareCurve course = course(from.and(to), figures, varying);
        // All levels are looked for at the same numbers first.
        Map<Rational, Value<Rational>> values = new HashMap<>();
        for (Rational level : levels) {
            course = course.passing(
                    level,
                    number -> values.computeIfAbsent(
                            number, each -> value(figures.with(varying, each))));
        }
        return course;
    }

    /**
     * The inputs that a unit works on, as against those that they are measured by.
     *
     * @return those that occur outside of divisors: {@code a} of {@code a / b}
     */
    List<Input> levers();

    /**
     * The inputs used.
     *
     * @return each once, in reading order
     */
    List<Input> inputs();

    /**
     * A value of this expression as people write it.
     *
     * @param value a value
     * @return a number, a percentage of what is a share, or a date
     */
    default Worded measured(Rational value) {
        return Scale.of(this, isMeasuredShare() && Multiples.isPercentage(this)).measured(value);
    }

    /**
     * The expression with the labels of its inputs.
     *
     * @param language how numbers are written
     * @return for example {@code “Số cuộc họp chủ trì” / “Tổng số cuộc họp”}
     */
    @Override
    default String in(Language language) {
        return text(Naming.labels(language));
    }

    /**
     * The expression as text.
     *
     * @param naming how inputs and numbers are written
     * @return for example {@code (3 + 1) / 8}, with brackets only where they are needed
     */
    String text(Naming naming);

    /**
     * How tightly the outermost operation binds.
     *
     * @return 1 for sums, 2 for products, 3 for functions, 4 for leaves
     */
    int precedence();
}
