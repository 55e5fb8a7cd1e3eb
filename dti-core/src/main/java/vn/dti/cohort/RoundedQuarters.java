// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigInteger;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

/**
 * The displayed form of numbers in fixed point, in units of the last place.
 *
 * <p>All numbers strictly between two halves of the last place are displayed alike, whatever the mode;
 * so a table of quarters, made by the rounding itself, tells the displayed form of any number of 0 or
 * more. Example: of 7.561 and two places the place below is 756, and its rest, 0.1, is displayed as 1/4 is.
 */
final class RoundedQuarters {

    private static final int QUARTERS = 4;

    private final int digits;
    private final long one;

    /** For an even and then an odd unit, and 0 to 3 quarters more: whether a unit more is displayed. */
    private final int[] up = new int[2 * QUARTERS];

    /** Numbers have this number of binary digits after the last place. */
    RoundedQuarters(Rounding display, int digits) {
        this.digits = digits;
        this.one = 1L << digits;
        BigInteger units = BigInteger.TEN.pow(display.places());
        for (int i = 0; i < up.length; i++) {
            Rational value = Rational.of(
                    BigInteger.valueOf(i), units.multiply(BigInteger.valueOf(QUARTERS)));
            up[i] = display.round(value).movePointRight(display.places()).intValueExact()
                    - i / QUARTERS;
        }
    }

    /** Whether all numbers from one up to another are displayed alike. */
    boolean isSure(long low, long high) {
        return low >= 0
                && (low == high
                        || (low >> digits == high >> digits
                                && quarter(low) == quarter(high)
                                && quarter(low) % 2 == 1));
    }

    /** In units of the last place. */
    long of(long value) {
        long unit = value >> digits;
        return unit + up[(int) (unit & 1) * QUARTERS + quarter(value)];
    }

    private int quarter(long value) {
        long twice = 2 * (value & (one - 1));
        if (twice == 0 || twice == one) {
            return twice == 0 ? 0 : 2;
        }
        return twice < one ? 1 : QUARTERS - 1;
    }
}
