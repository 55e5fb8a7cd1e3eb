// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import vn.dti.exact.Rational;

/**
 * Shares that are multiplied, so that what comes of them is a number of something, such as points, and no
 * percentage.
 *
 * <p>Example: of 13 late files of 250, {@code 20 * late / files} are 1.04 points, as are {@code 13/250 /
 * 0.05} steps; a rate times an amount is an amount. {@code a / b / 0.95} is still a percentage, and so is
 * {@code (10 - 20 * late / files) / 10}.
 */
final class Multiples {

    /** From twice a share on. */
    private static final Rational LEAST = Rational.of(2);

    private Multiples() {}

    /** Whether an expression is a share that is told as a percentage. */
    static boolean isPercentage(Expression expression) {
        return expression.isShare() && !isMultiple(expression);
    }

    /** The same beside some limits; of a number over 12 nobody knows, unless a limit is above 1. */
    static boolean isPercentage(Expression expression, Stream<Rational> ends) {
        return isPercentage(expression)
                && (expression.isMeasuredShare()
                        || ends.noneMatch(end -> end.isAbove(Rational.ONE)));
    }

    /** Whether an expression that is made of shares comes to a number of something. */
    static boolean isMultiple(Expression expression) {
        if (expression instanceof Rounded rounded) {
            return isMultiple(rounded.operand());
        }
        if (!(expression instanceof Operation operation) || !expression.isShare()) {
            return false;
        }
        return switch (operation.operator()) {
            case TIMES, OVER -> isMultiple(Measures.Product.of(operation));
            case PLUS, MINUS, MIN, MAX, DAYS ->
                isTerm(operation.left()) || isTerm(operation.right());
        };
    }

    /** What is added to a share is one too, but for a number that is beyond all shares. */
    private static boolean isTerm(Expression expression) {
        return isMultiple(expression)
                || Evaluations.constant(expression).filter(Multiples::isLarge).isPresent();
    }

    private static boolean isMultiple(Measures.Product product) {
        Rational factor = constants(product.above()).dividedBy(constants(product.below()));
        if (isLarge(factor)) {
            return true;
        }
        boolean isPart = Rational.ONE.isAbove(factor.max(factor.negated()));
        return !isPart
                && (product.above().stream().anyMatch(Multiples::isMultiple)
                        || isQuantity(product));
    }

    /** A share of an amount is an amount; of a mere number of things over 12 nobody knows. */
    private static boolean isQuantity(Measures.Product product) {
        boolean isOfShares = product.above().stream().anyMatch(Expression::isShare)
                || product.below().stream().anyMatch(each -> !each.inputs().isEmpty());
        return isOfShares && sum(product.above()) > sum(product.below());
    }

    private static boolean isLarge(Rational number) {
        return number.max(number.negated()).isAtLeast(LEAST);
    }

    private static Rational constants(List<Expression> factors) {
        return factors.stream()
                .map(Evaluations::constant)
                .flatMap(Optional::stream)
                .filter(number -> !number.isZero())
                .reduce(Rational.ONE, Rational::times);
    }

    private static int sum(List<Expression> factors) {
        ToIntFunction<Expression> quantity =
                each -> each.isShare() || Evaluations.constant(each).isPresent() ? 0 : 1;
        return factors.stream().mapToInt(quantity).sum();
    }
}
