// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.math.BigInteger;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;

/**
 * Two expressions and what to do with them.
 *
 * @param operator what to do
 * @param left the first operand
 * @param right the second operand
 */
public record Operation(Operator operator, Expression left, Expression right)
        implements Expression {
    /**
     * Checks the divisor, and that dates are compared with dates alone.
     *
     * @throws DefinitionException if the divisor is the constant 0, or a date is calculated with
     */
    public Operation {
        requireSorts(operator, left, right);
        if (operator == Operator.OVER && isZero(right)) {
            throw new DefinitionException(
                    RuleFault.DIVISION_BY_ZERO.of(operator.text(left, right, Naming.NAMES)));
        }
    }

    private static void requireSorts(Operator operator, Expression left, Expression right) {
        boolean areDates = left.isDate() && right.isDate();
        switch (operator) {
            case DAYS -> {
                requireDate(left);
                requireDate(right);
            }
            case MIN, MAX -> {
                if (!areDates) {
                    requireNumber(left);
                    requireNumber(right);
                }
            }
            case PLUS, MINUS, TIMES, OVER -> {
                if (areDates && operator == Operator.MINUS) {
                    throw new DefinitionException(DateFault.DATES_SUBTRACTED.of(
                            left.text(Naming.NAMES), right.text(Naming.NAMES)));
                }
                requireNumber(left);
                requireNumber(right);
            }
        }
    }

    private static void requireDate(Expression operand) {
        if (!operand.isDate()) {
            throw new DefinitionException(DateFault.DAYS_OF_NUMBER.of(operand.text(Naming.NAMES)));
        }
    }

    /**
     * Checks that an expression is a number, where one is counted, measured or calculated with.
     *
     * @param value any expression
     * @return the same
     * @throws DefinitionException if it is a date
     */
    public static Expression requireNumber(Expression value) {
        if (value.isDate()) {
            throw new DefinitionException(DateFault.DATE_AS_NUMBER.of(value.text(Naming.NAMES)));
        }
        return value;
    }

    /** A constant is known without figures, however it is written: {@code 2 - 2}. */
    private static boolean isZero(Expression divisor) {
        return Evaluations.constant(divisor).filter(Rational::isZero).isPresent();
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.operation().apply(this);
    }

    /** The earlier or the later of two dates is one. */
    @Override
    public boolean isDate() {
        return operator != Operator.DAYS && left.isDate();
    }

    @Override
    public List<Expression> operands() {
        return List.of(left, right);
    }

    /** A number of standard deviations is not a percentage. */
    @Override
    public boolean isShare() {
        if (operator == Operator.OVER) {
            return isOfOneUnit() && !Measures.isInDeviations(this);
        }
        return left.isShare() || right.isShare();
    }

    /** Whole multiples stay so in sums and products, and in quotients by a constant. */
    @Override
    public Optional<Rational> step() {
        Optional<Rational> first = left.step();
        Optional<Rational> second = right.step();
        if (first.isEmpty() || second.isEmpty()) {
            return Optional.empty();
        }
        Rational one = first.get();
        Rational other = second.get();
        return switch (operator) {
            case PLUS, MINUS, MIN, MAX, DAYS -> Optional.of(common(one, other));
            case TIMES -> Optional.of(one.times(other));
            case OVER ->
                right instanceof Constant && !other.isZero()
                        ? Optional.of(one.dividedBy(other))
                        : Optional.empty();
        };
    }

    /** The largest number that both are whole multiples of. */
    private static Rational common(Rational one, Rational other) {
        BigInteger bottom = one.denominator().multiply(other.denominator());
        BigInteger first = one.numerator().multiply(other.denominator());
        BigInteger second = other.numerator().multiply(one.denominator());
        return Rational.of(first.gcd(second), bottom);
    }

    /** Articles per month are not a percentage; people of people are. */
    private boolean isOfOneUnit() {
        Set<String> above = units(left);
        Set<String> below = units(right);
        boolean isMean = !above.isEmpty() && isNumberOfRecords(right);
        return !isMean
                && (above.isEmpty() || below.isEmpty() || !Collections.disjoint(above, below));
    }

    /** Points divided by a number of records are points, where they have a unit. */
    private static boolean isNumberOfRecords(Expression expression) {
        List<Aggregate> lists = Reasons.aggregates(expression);
        return !lists.isEmpty()
                && lists.stream().allMatch(Aggregate::isCount)
                && expression.inputs().stream().allMatch(input -> input.type().isList());
    }

    /** The units of inputs, and of the fields that are calculated with. */
    private static Set<String> units(Expression expression) {
        Stream<Input> fields = Reasons.aggregates(expression).stream()
                .flatMap(aggregate -> aggregate.each().inputs().stream());
        return Stream.concat(expression.inputs().stream(), fields)
                .map(Input::unit)
                .filter(unit -> !unit.isEmpty())
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isWhole() {
        return operator != Operator.OVER && left.isWhole() && right.isWhole();
    }

    @Override
    public String text(Naming naming) {
        return operator.text(left, right, naming);
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return new Operation(operator, left.withInputs(others), right.withInputs(others));
    }

    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        ShareCurve first = left.course(ofOperand(true, within, figures, varying), figures, varying);
        ShareCurve second =
                right.course(ofOperand(false, within, figures, varying), figures, varying);
        return switch (operator) {
            case PLUS, MINUS, DAYS -> together(first, second, figures, varying);
            case TIMES -> first.and(second);
            case OVER ->
                first.and(second.passing(
                        Rational.ZERO, number -> right.value(figures.with(varying, number))));
            case MIN, MAX ->
                first.or(second)
                        .turningWith(difference().course(List.of(Rational.ZERO), figures, varying));
        };
    }

    /** A sum of what moves the same way, or a difference of what moves against each other, is one way too. */
    private ShareCurve together(
            ShareCurve first, ShareCurve second, Figures figures, Input varying) {
        ShareCurve both = first.and(second);
        return both.isKnown()
                ? both
                : first.beside(
                        number -> left.value(figures.with(varying, number)),
                        second,
                        operator == Operator.PLUS ? 1 : -1,
                        number -> right.value(figures.with(varying, number)));
    }

    /** The values of an operand that matter to some values of the whole; only steps are asked. */
    private Interval ofOperand(boolean isLeft, Interval within, Figures figures, Input varying) {
        Expression operand = isLeft ? left : right;
        Expression other = isLeft ? right : left;
        if (!operand.isStepped() || other.inputs().contains(varying)) {
            return Interval.all();
        }
        return other.value(figures)
                .find()
                .map(still -> operator.operand(isLeft, within, still))
                .orElse(Interval.all());
    }

    @Override
    public boolean isStepped() {
        return left.isStepped() || right.isStepped();
    }

    private Expression difference() {
        return isDate() ? left.combined(Operator.DAYS, right) : left.minus(right);
    }

    /** What is above the line is worked on; what is below is given, unless it is all there is. */
    @Override
    public List<Input> levers() {
        if (operator == Operator.OVER) {
            return left.inputs().isEmpty() ? right.inputs() : left.levers();
        }
        Set<Input> levers = new LinkedHashSet<>(left.levers());
        levers.addAll(right.levers());
        return List.copyOf(levers);
    }

    @Override
    public List<Input> inputs() {
        List<Input> first = left.inputs();
        List<Input> second = right.inputs();
        if (second.isEmpty() || first.equals(second)) {
            return first;
        }
        if (first.isEmpty()) {
            return second;
        }
        var inputs = new LinkedHashSet<>(first);
        inputs.addAll(second);
        return List.copyOf(inputs);
    }

    @Override
    public int precedence() {
        return operator.precedence();
    }

    @Override
    public String toString() {
        return text(Naming.NAMES);
    }
}
