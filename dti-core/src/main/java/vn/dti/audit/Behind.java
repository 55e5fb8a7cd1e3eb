// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

/** The exact values that are printed as a figure to a number of places. */
@FunctionalInterface
interface Behind {

    /** The figure and what is larger, by less than a unit of its last place. */
    Behind FROM_HERE = rounded(RoundingMode.FLOOR);

    /** The figure and what is smaller, by less than a unit of its last place. */
    Behind UP_TO_HERE = rounded(RoundingMode.CEILING);

    Interval of(BigDecimal printed, int places);

    /** By a way to round. */
    static Behind rounded(RoundingMode mode) {
        return (printed, places) -> Rounding.behind(printed, places, mode);
    }

    /** All from the least to the most that this way of printing or the nearest figure gives, ties either way. */
    default Behind orNearest() {
        return (printed, places) -> hull(
                of(printed, places),
                hull(
                        rounded(RoundingMode.HALF_UP).of(printed, places),
                        rounded(RoundingMode.HALF_DOWN).of(printed, places)));
    }

    private static Interval hull(Interval one, Interval other) {
        Rational least = one.lowerEnd().orElseThrow().min(other.lowerEnd().orElseThrow());
        Rational most = one.upperEnd().orElseThrow().max(other.upperEnd().orElseThrow());
        return Interval.atLeast(least).and(Interval.atMost(most));
    }
}
