// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Operation;
import vn.dti.rule.Operator;
import vn.dti.rule.Reference;

/** A figure against its own of the period before: {@code a / a@previous} is a level, less 1 a growth. */
final class Growth {

    private static final Expression ONE = Expression.of(Rational.ONE);

    /** A level to be reached is hardly a fall by half or more. */
    private static final Rational LEAST_LEVEL = Rational.of(1, 2);

    /** Growths from 100% to here are mostly levels: 105% or 110% of the period before. */
    private static final Rational MOST_GROWTH = Rational.of(3, 2);

    private Growth() {}

    /** What is doubtful of a number that is to be reached. */
    static Optional<Doubt> doubt(Expression value, Rational least) {
        if (least.signum() > 0 && isLevel(value)) {
            return LEAST_LEVEL.isAtLeast(least)
                    ? Optional.of(Doubt.GROWTH_AS_LEVEL)
                    : Optional.empty();
        }
        boolean isLevel = least.isAbove(Rational.ONE) && MOST_GROWTH.isAbove(least);
        return isLevel && isGrowth(value) ? Optional.of(Doubt.LEVEL_AS_GROWTH) : Optional.empty();
    }

    private static boolean isLevel(Expression value) {
        return value instanceof Operation quotient
                && quotient.operator() == Operator.OVER
                && quotient.left() instanceof Reference now
                && isBefore(quotient.right(), now.input());
    }

    private static boolean isBefore(Expression value, Input now) {
        return value instanceof Reference before
                && !now.isPrevious()
                && before.input().isPrevious()
                && before.input().equals(now.previous());
    }

    /** {@code a / a@previous - 1} or {@code (a - a@previous) / a@previous}. */
    private static boolean isGrowth(Expression value) {
        if (!(value instanceof Operation operation)) {
            return false;
        }
        if (operation.operator() == Operator.MINUS) {
            return isLevel(operation.left()) && operation.right().equals(ONE);
        }
        return operation.operator() == Operator.OVER
                && operation.left() instanceof Operation difference
                && difference.operator() == Operator.MINUS
                && difference.left() instanceof Reference now
                && isBefore(difference.right(), now.input())
                && isBefore(operation.right(), now.input());
    }
}
