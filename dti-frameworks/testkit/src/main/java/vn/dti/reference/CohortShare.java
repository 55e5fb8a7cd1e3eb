// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Operation;
import vn.dti.rule.Operator;
import vn.dti.rule.Reduction;
import vn.dti.rule.Reference;
import vn.dti.rule.Status;

/**
 * The share that a value earns within the range of a cohort, from its definition.
 *
 * @param rule how values are compared
 * @param range the least and the most of the cohort
 */
record CohortShare(MinMax rule, ReferenceRange range) {

    Ruling of(Fraction value) {
        Fraction least = FigureStates.exact(range.least());
        Fraction most = FigureStates.exact(range.most());
        Fraction measured = possible(rule.expression(), value);
        boolean impossible = measured.compareTo(value) != 0;
        boolean outside = measured.compareTo(least) < 0 || measured.compareTo(most) > 0;
        Fraction share = compared(rule, measured, least, most);
        return new Ruling(
                Status.SCORED,
                share.max(Fraction.ZERO).min(Fraction.ONE),
                notices(impossible, outside, hasNoShares(rule, least, most)),
                List.of(0));
    }

    private static List<Notice.Kind> notices(
            boolean impossible, boolean outside, boolean noShares) {
        var notices = new ArrayList<Notice.Kind>();
        if (impossible) {
            notices.add(Notice.Kind.IMPOSSIBLE_VALUE);
        }
        if (outside) {
            notices.add(Notice.Kind.OUTSIDE_REFERENCE);
        }
        if (noShares) {
            notices.add(Notice.Kind.NO_SHARE_OF_BEST);
        }
        return notices;
    }

    /** x / best says nothing where the best is 0 or less, unless all are alike. */
    private static boolean hasNoShares(MinMax rule, Fraction least, Fraction most) {
        Fraction best = rule.better() == Normalization.Direction.HIGHER ? most : least;
        return rule.mode() == Normalization.SHARE_OF_BEST
                && best.signum() <= 0
                && least.compareTo(most) < 0;
    }

    /** A part is at most 1 of its whole, a whole at least 1 part, and what a part leaves at least 0. */
    private static Fraction possible(Expression expression, Fraction value) {
        if (isPartOfWhole(expression)) {
            return value.min(Fraction.ONE);
        }
        if (expression instanceof Operation operation
                && operation.operator() == Operator.OVER
                && isPartOfWhole(operation.right().over(operation.left()))) {
            return value.max(Fraction.ONE);
        }
        boolean isRest = expression instanceof Operation operation
                && operation.operator() == Operator.MINUS
                && operation.left().equals(Expression.of(Rational.ONE))
                && isPartOfWhole(operation.right());
        return isRest ? value.max(Fraction.ZERO) : value;
    }

    private static boolean isPartOfWhole(Expression expression) {
        if (expression instanceof Aggregate aggregate) {
            boolean isOne = aggregate.each().equals(Expression.of(Rational.ONE));
            return aggregate.reduction() != Reduction.SUM
                    && (isOne || isPartOfWhole(aggregate.each()));
        }
        if (expression instanceof Operation least && least.operator() == Operator.MIN) {
            return isPartOfWhole(least.left()) || isPartOfWhole(least.right());
        }
        return expression instanceof Operation quotient
                && quotient.operator() == Operator.OVER
                && quotient.left() instanceof Reference part
                && quotient.right() instanceof Reference whole
                && part.input().wholes().contains(whole.input().name());
    }

    private static Fraction compared(MinMax rule, Fraction value, Fraction least, Fraction most) {
        boolean higher = rule.better() == Normalization.Direction.HIGHER;
        if (rule.mode() == Normalization.BETWEEN) {
            Fraction gap = higher ? value.minus(least) : most.minus(value);
            Fraction width = most.minus(least);
            if (width.signum() > 0) {
                return gap.over(width);
            }
            return gap.signum() == 0 ? alike(rule, value) : Fraction.of(gap.signum());
        }
        if (higher) {
            if (most.signum() > 0) {
                return value.over(most);
            }
            boolean alone = least.equals(most) && value.equals(most);
            return alone
                    ? alike(rule, value)
                    : value.compareTo(most) >= 0 ? Fraction.ONE : Fraction.ZERO;
        }
        if (value.compareTo(least) <= 0) {
            return Fraction.ONE;
        }
        return least.signum() <= 0 ? Fraction.ZERO : least.over(value);
    }

    private static Fraction alike(MinMax rule, Fraction value) {
        return switch (rule.degenerate()) {
            case ZERO -> Fraction.ZERO;
            case MAXIMUM -> Fraction.ONE;
            case MAXIMUM_IF_POSITIVE -> value.signum() > 0 ? Fraction.ONE : Fraction.ZERO;
        };
    }
}
