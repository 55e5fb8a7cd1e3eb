// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Value;

/**
 * The points that a node can have, from the least to the most, both included.
 *
 * <p>The ends may be no fractions, and are narrowed as a comparison with a level asks for it: √2 points are
 * above 1.41421356, whatever the digits that this takes. Example: a criterion of 10 points that lacks a figure
 * can have 0 to 10.
 *
 * @param least the fewest points
 * @param most the most points, the same number where nothing is missing
 * @param depends the answer where it depends on which of them it is: missing, or undecided if no data is missing
 */
record Span(Real least, Real most, Value<Boolean> depends) {

    static Span exactly(Real points) {
        return new Span(points, points, Value.undecided());
    }

    /** The numbers from the least to the most, of which one comes out once data is there. */
    static Span between(Real least, Real most) {
        return new Span(least, most, Value.missing());
    }

    /** Whether there is one number alone; two calculations that may come to the same are two. */
    boolean isOne() {
        return least.equals(most);
    }

    /** The span from the least of this one to the most of another. */
    Span upTo(Span other) {
        return new Span(least, other.most, Value.and(depends, other.depends));
    }

    /** The span of numbers divided by one above 0. */
    Span over(Rational divisor) {
        Rational inverse = Rational.ONE.dividedBy(divisor);
        return isOne()
                ? exactly(least.multiply(inverse))
                : new Span(least.multiply(inverse), most.multiply(inverse), depends);
    }

    /** Whether a range holds all of it, none of it, or some; undecided where no number of digits tells. */
    Value<Boolean> isWithin(Interval range) {
        try {
            int low = side(least, range);
            int high = isOne() ? low : side(most, range);
            return low == high ? Value.known(low == 0) : depends;
        } catch (UndecidedException undecided) {
            return isOne() ? Value.undecided() : depends;
        }
    }

    /** −1 for a number below a range, 1 for one above it, 0 for one in it. */
    private static int side(Real number, Interval range) {
        if (range.lowerEnd().isPresent()) {
            int order = number.order(range.lowerEnd().get());
            if (order < 0 || (order == 0 && !range.hasLowerEnd())) {
                return -1;
            }
        }
        if (range.upperEnd().isPresent()) {
            int order = number.order(range.upperEnd().get());
            if (order > 0 || (order == 0 && !range.hasUpperEnd())) {
                return 1;
            }
        }
        return 0;
    }
}
