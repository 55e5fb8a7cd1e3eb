// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
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

    /** The parts of the way, near ones first. */
    static List<Leg> way(
            Rational start,
            int direction,
            Rational grain,
            boolean whole,
            Collection<Rational> turns) {
        var distances = new TreeSet<Rational>();
        for (Rational turn : turns) {
            Rational distance = turn.minus(start).times(direction);
            if (distance.signum() > 0) {
                distances.add(distance);
            }
        }
        var legs = new ArrayList<Leg>();
        Rational near = Rational.ZERO;
        for (Rational far : distances) {
            long last = position(far.dividedBy(grain), RoundingMode.CEILING) - 1;
            addStretch(legs, between(start, direction, near, far), first(near, grain), last);
            Rational turn = start.plus(far.times(direction));
            if (!whole || turn.isInteger()) {
                legs.add(at(turn));
            }
            near = far;
        }
        Interval rest = direction > 0
                ? Interval.above(start.plus(near))
                : Interval.below(start.minus(near));
        addStretch(legs, rest, first(near, grain), FAR);
        return legs;
    }

    /** The part that is one number. */
    static Leg at(Rational number) {
        return new Leg(Optional.of(number), Interval.exactly(number), 0, 0);
    }

    /** The number of multiples of the grain in it. */
    long length() {
        return last - first + 1;
    }

    private static void addStretch(List<Leg> legs, Interval stretch, long first, long last) {
        if (first <= last) {
            legs.add(new Leg(Optional.empty(), stretch, first, last));
        }
    }

    private static long first(Rational near, Rational grain) {
        return position(near.dividedBy(grain), RoundingMode.FLOOR) + 1;
    }

    private static long position(Rational grains, RoundingMode mode) {
        return grains.isAtLeast(Rational.of(FAR)) ? FAR : grains.round(0, mode).longValueExact();
    }

    private static Interval between(Rational start, int direction, Rational near, Rational far) {
        Rational one = start.plus(near.times(direction));
        Rational other = start.plus(far.times(direction));
        return Interval.above(one.min(other)).and(Interval.below(one.max(other)));
    }
}
