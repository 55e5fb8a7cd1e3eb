// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * A part of the way from a number in one direction: a turn, or the numbers between two turns.
 *
 * @param turn the turn, for a part that is one number
 * @param stretch the numbers between turns, ends excluded
 * @param first the first multiple of the grain within, counted from the start
 * @param last the last one
 */
record Leg(Optional<Rational> turn, Interval stretch, long first, long last) {

    /** As far as a way goes that nothing ends. */
    static final long FAR = 1L << 50;

    /** The part that is one number. */
    static Leg at(Rational number) {
        return new Leg(Optional.of(number), Interval.exactly(number), 0, 0);
    }

    /** The number of multiples of the grain in it. */
    long length() {
        return last - first + 1;
    }
}
