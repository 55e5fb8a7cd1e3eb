// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

/** Decimals of two longs: {@code 7560} with three places is 189/25. */
final class PowersOfTen {

    /** The number of places that fit a long. */
    static final int MOST = 18;

    private static final long[] POWERS = new long[MOST + 1];

    static {
        POWERS[0] = 1;
        for (int exponent = 1; exponent <= MOST; exponent++) {
            POWERS[exponent] = 10 * POWERS[exponent - 1];
        }
    }

    private PowersOfTen() {}

    /** The power of an exponent of 0 to {@link #MOST}. */
    static long of(int exponent) {
        return POWERS[exponent];
    }

    /** A number with 0 to {@link #MOST} decimal places. */
    static Rational fraction(long unscaled, int places) {
        if (unscaled == 0) {
            return Rational.ZERO;
        }
        // A power of ten has no other divisors than twos and fives.
        int twos = Math.min(places, Long.numberOfTrailingZeros(unscaled));
        long top = unscaled >> twos;
        long bottom = POWERS[places] >> twos;
        for (int fives = places; fives > 0 && top % 5 == 0; fives--) {
            top /= 5;
            bottom /= 5;
        }
        return new Rational(top, bottom);
    }
}
