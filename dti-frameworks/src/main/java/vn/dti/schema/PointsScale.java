// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.rule.Expression;

/**
 * The points that a full share is worth where points are stated in place of shares.
 *
 * @param maximum the most points, 0 or more
 * @param least the least points, below 0 where points may be taken off
 */
record PointsScale(Rational maximum, Rational least) {

    /** From nothing to all. */
    static final Interval USUAL =
            Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE));

    /** The part of the maximum that points are; of the least where there is none to earn, else 0. */
    Rational share(Rational points) {
        Rational full = full();
        return points.isZero() || full.signum() <= 0 ? Rational.ZERO : points.dividedBy(full);
    }

    /** The same of points that are a figure of the unit: 0 of them where there are none to earn. */
    Expression share(Expression points) {
        Rational full = full();
        return full.signum() <= 0
                ? points.times(Expression.of(Rational.ZERO))
                : points.over(Expression.of(full));
    }

    /** The points that shares are parts of; 0 where there are none. */
    Rational full() {
        return maximum.isZero() ? least.negated() : maximum;
    }

    /** From the least to the most points, as parts of what points are parts of. */
    Interval shares() {
        return least.signum() < 0
                ? Interval.atLeast(share(least)).and(Interval.atMost(share(maximum)))
                : USUAL;
    }

    PointsScale ofPart(Rational share) {
        return new PointsScale(maximum.times(share), Rational.ZERO);
    }
}
