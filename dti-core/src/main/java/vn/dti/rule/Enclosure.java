// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.math.BigDecimal;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

/**
 * An interval in fixed point that holds an exact sum of fractions, and mostly tells its digits.
 *
 * <p>The sum lies from {@code low} to {@code high}, both included. Why that proves the displayed
 * digits is in the documentation of the package.
 *
 * @param low the lower end in units of 2<sup>−32</sup>
 * @param high the upper end in units of 2<sup>−32</sup>
 */
record Enclosure(long low, long high) {

    /** Digits after the binary point. */
    private static final int BITS = 32;

    private static final long ONE = 1L << BITS;

    /** Below this a number has room for the digits after the point. */
    private static final long ROOM = 1L << (63 - BITS);

    /** From this on a sum is none of points; its digits are left to exact arithmetic. */
    private static final long MOST = 1L << 20;

    /** No sum has more units. */
    private static final long ALL = 1L << 62;

    /** Below this the product with a sum of points fits a long. */
    private static final long MOST_FACTOR = 1L << 10;

    /** Beyond these places the digits would not fit beside so large a sum. */
    private static final int MOST_PLACES = 3;

    private static final long[] POWERS = {1, 10, 100, 1_000};

    /** What is known is narrower than this. */
    private static final long UNKNOWN_WIDTH = 1L << 40;

    /** What is known of a fraction that is not to be had in this way, and of a sum with one. */
    private static final Enclosure UNKNOWN = new Enclosure(0, UNKNOWN_WIDTH);

    /**
     * The sums of no fraction, of the first one, of the first two and so on, for {@link #between}.
     *
     * @param parts fractions of two longs each; 0 below the line means one that does not fit
     * @return the two ends of each sum side by side
     */
    static long[] sums(long[] parts) {
        var sums = new long[parts.length + 2];
        // However many are added, the sum stays within a long: one that does not would look like
        // another.
        long most = Math.min(MOST << BITS, 2 * (ALL / (parts.length + 2)));
        for (int place = 0; place < parts.length; place += 2) {
            Enclosure found = of(parts[place], parts[place + 1]);
            Enclosure each = found.low < most && found.low > -most ? found : UNKNOWN;
            sums[place + 2] = sums[place] + each.low;
            sums[place + 3] = sums[place + 1] + each.high;
        }
        return sums;
    }

    /** Of the sum of some of these fractions. */
    static Enclosure between(long[] sums, int from, int to) {
        return new Enclosure(sums[2 * to] - sums[2 * from], sums[2 * to + 1] - sums[2 * from + 1]);
    }

    private static Enclosure of(long top, long bottom) {
        if (top >= ROOM || top <= -ROOM || bottom == 0) {
            return ofLarge(top, bottom);
        }
        long scaled = top << BITS;
        // Most points are whole; what is cut off lies above, of a deduction too.
        long quotient = bottom == 1 ? scaled : Math.floorDiv(scaled, bottom);
        return new Enclosure(quotient, quotient * bottom == scaled ? quotient : quotient + 1);
    }

    /** Of a fraction whose numerator has no room: by the leading digits of what exceeds whole units. */
    private static Enclosure ofLarge(long top, long bottom) {
        if (top < 0 || bottom == 0 || top / bottom >= MOST) {
            return UNKNOWN;
        }
        long units = (top / bottom) << BITS;
        long rest = top % bottom;
        int cut = Math.max(0, 64 - Long.numberOfLeadingZeros(rest) - (62 - BITS));
        long above = rest >> cut;
        long below = bottom >> cut;
        return new Enclosure(
                units + (above << BITS) / (below + 1), units + ((above + 1) << BITS) / below + 1);
    }

    /** Of the sum times a factor above 0; an end that is cut leaves the product between the two. */
    Enclosure times(Rational factor) {
        long top = factor.longNumerator();
        long bottom = factor.longDenominator();
        if (!isKnown() || top <= 0 || top >= MOST_FACTOR) {
            return UNKNOWN;
        }
        return new Enclosure(
                Math.floorDiv(low * top, bottom), -Math.floorDiv(-(high * top), bottom));
    }

    private boolean isKnown() {
        return low >= 0 && high < MOST << BITS && high - low < UNKNOWN_WIDTH;
    }

    /** The displayed form; empty if the two ends are not displayed alike. */
    Optional<BigDecimal> round(Rounding rounding) {
        if (rounding.places() > MOST_PLACES || !isKnown()) {
            return Optional.empty();
        }
        long least = units(low, rounding);
        return least == units(high, rounding)
                ? Optional.of(rounding.decimal(least))
                : Optional.empty();
    }

    /** An end in units of the last place, rounded as the number that it is exactly. */
    private static long units(long end, Rounding rounding) {
        long scaled = end * POWERS[rounding.places()];
        long units = scaled >> BITS;
        long rest = scaled & (ONE - 1);
        boolean up = switch (rounding.mode()) {
            case HALF_UP -> rest >= ONE / 2;
            case HALF_DOWN -> rest > ONE / 2;
            case HALF_EVEN -> rest > ONE / 2 || (rest == ONE / 2 && units % 2 == 1);
            case UP, CEILING -> rest > 0;
            case DOWN, FLOOR, UNNECESSARY -> false;
        };
        return up ? units + 1 : units;
    }
}
