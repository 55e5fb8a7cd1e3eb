// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import java.math.BigInteger;

/**
 * A sum of fractions as an interval that nearly always proves its hundredths.
 *
 * <p>Each fraction adds its integral part and the first 32 binary places of the rest, cut off, to
 * {@code low}, and to {@code slack} how much the cut can be, so that the sum lies from {@code low} to
 * {@code low + slack}, in units of 2⁻³². Where both ends round to the same hundredth, so does the sum.
 */
final class ExactSum {

    private static final int PLACES = 32;
    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private long low;
    private long slack;

    /** Adds a fraction of at least 0 whose numerator is {@code whole × denominator + rest}. */
    void add(long whole, long rest, long denominator) {
        low += whole << PLACES;
        if (rest != 0) {
            // Below 2³¹ the division is exact but for the cut; else both are shortened, which costs
            // 2⁻²⁸.
            int shift = Math.max(0, 33 - Long.numberOfLeadingZeros(denominator));
            long divisor = shift == 0 ? denominator : (denominator >> shift) + 1;
            low += ((rest >> shift) << PLACES) / divisor;
            slack += shift == 0 ? 1 : 17;
        }
    }

    void add(ExactSum that) {
        low += that.low;
        slack += that.slack;
    }

    /** The hundredths of the sum, half up; −1 where the interval does not prove them. */
    long hundredths() {
        long rounded = hundredths(low);
        return rounded == hundredths(low + slack) ? rounded : -1;
    }

    private static long hundredths(long fixed) {
        return (fixed * 100 + (1L << (PLACES - 1))) >> PLACES;
    }

    /** The hundredths of a fraction of any size, half up. */
    static long hundredths(BigInteger numerator, BigInteger denominator) {
        BigInteger twice = numerator.multiply(HUNDRED).shiftLeft(1).add(denominator);
        return twice.divide(denominator.shiftLeft(1)).longValueExact();
    }
}
