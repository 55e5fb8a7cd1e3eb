package vn.dti.schema;

import vn.dti.exact.Rational;

/**
 * The points that a full share is worth where points are stated in place of shares.
 *
 * @param maximum the most points, 0 or more
 * @param least the least points, below 0 where points may be taken off
 */
record PointsScale(Rational maximum, Rational least) {

    /** The part of the maximum that points are; of the least where there is none to earn. */
    Rational share(Rational points) {
        Rational full = maximum.isZero() ? least.negated() : maximum;
        return points.isZero() || full.signum() <= 0 ? Rational.ZERO : points.dividedBy(full);
    }

    PointsScale ofPart(Rational share) {
        return new PointsScale(maximum.times(share), Rational.ZERO);
    }
}
