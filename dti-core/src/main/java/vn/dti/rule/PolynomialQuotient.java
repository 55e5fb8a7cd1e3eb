// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;

/**
 * An expression as one polynomial over another, in which the ways to write a thing are alike: {@code
 * 1 - a / b} and {@code (b - a) / b} are the same, and both lie on a line over {@code a / b}.
 *
 * @param above the dividend
 * @param below the divisor
 * @param divisors what the expression divides by anywhere, none of which may be 0
 */
record PolynomialQuotient(Polynomial above, Polynomial below, List<Polynomial> divisors) {

    /** An expression whose parts have more products together is not taken apart. */
    private static final int MOST = 64;

    /** None if the expression is long. */
    static Optional<PolynomialQuotient> of(Expression expression) {
        if (expression instanceof Operation operation) {
            return of(operation.left())
                    .flatMap(left -> of(operation.right())
                            .filter(left::isShortWith)
                            .flatMap(right -> combined(operation, left, right)));
        }
        if (expression instanceof Rounded rounded) {
            return of(rounded.operand())
                    .map(operand -> whole(Polynomial.of(rounded), operand.divisors));
        }
        return Optional.of(whole(leaf(expression), List.of()));
    }

    /** Whether the whole is in proportion to an input, or inversely. */
    boolean isScaledBy(Expression input) {
        return (above.isMultipleOf(input) && below.isWithout(input))
                || (below.isMultipleOf(input) && above.isWithout(input));
    }

    private static Polynomial leaf(Expression expression) {
        return Evaluations.constant(expression)
                .map(Polynomial::constant)
                .orElseGet(() -> Polynomial.of(expression));
    }

    private static PolynomialQuotient whole(Polynomial above, List<Polynomial> divisors) {
        return new PolynomialQuotient(above, Polynomial.ONE, divisors);
    }

    private boolean isShortWith(PolynomialQuotient that) {
        return size() * that.size() <= MOST && divisors.size() + that.divisors.size() <= MOST;
    }

    private int size() {
        return above.terms().size() + below.terms().size();
    }

    private static Optional<PolynomialQuotient> combined(
            Operation operation, PolynomialQuotient left, PolynomialQuotient right) {
        var divisors = new ArrayList<>(left.divisors);
        divisors.addAll(right.divisors);
        return switch (operation.operator()) {
            case PLUS -> Optional.of(left.plus(right, Rational.ONE, divisors));
            case MINUS -> Optional.of(left.plus(right, Rational.ONE.negated(), divisors));
            case DAYS -> Optional.of(right.plus(left, Rational.ONE.negated(), divisors));
            case TIMES ->
                Optional.of(new PolynomialQuotient(
                        left.above.times(right.above), left.below.times(right.below), divisors));
            case OVER -> left.over(right, divisors);
            case MIN, MAX -> Optional.of(whole(Polynomial.of(operation), divisors));
        };
    }

    private PolynomialQuotient plus(
            PolynomialQuotient that, Rational times, List<Polynomial> divisors) {
        Optional<Rational> same = below.over(that.below);
        return same.isPresent()
                ? new PolynomialQuotient(
                        above.plus(that.above, times.times(same.get())), below, divisors)
                : new PolynomialQuotient(
                        above.times(that.below).plus(that.above.times(below), times),
                        below.times(that.below),
                        divisors);
    }

    private Optional<PolynomialQuotient> over(PolynomialQuotient that, List<Polynomial> divisors) {
        if (that.above.isZero()) {
            return Optional.empty();
        }
        if (!that.above.isConstant()) {
            divisors.add(that.above);
        }
        return Optional.of(
                new PolynomialQuotient(above.times(that.below), below.times(that.above), divisors));
    }

    /** This as a function of another, {@code slope · that + start}, with a value where that has one. */
    Optional<Line> lineOver(PolynomialQuotient that) {
        return isShortWith(that) && dividesBy(that) && that.dividesBy(this)
                ? above.times(that.below).along(that.above.times(below), below.times(that.below))
                : Optional.empty();
    }

    /** The minimum or maximum that this is a line over, if it is. */
    Optional<Cutoff> cutoff() {
        return above.only()
                .filter(only -> below.isConstant())
                .filter(Operation.class::isInstance)
                .map(Operation.class::cast)
                .flatMap(only -> above.along(Polynomial.of(only).times(below), below)
                        .flatMap(line -> Cutoff.of(only, line)));
    }

    private boolean dividesBy(PolynomialQuotient that) {
        return that.divisors.stream()
                .allMatch(divisor ->
                        divisors.stream().anyMatch(each -> each.over(divisor).isPresent()));
    }
}
