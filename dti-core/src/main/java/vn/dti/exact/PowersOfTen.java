package vn.dti.exact;

/** Decimals of two longs: {@code 7560} with three places is 189/25. */
final class PowersOfTen {

    /** So many places fit a long. */
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
        long top = unscaled;
        int left = places;
        while (left > 0 && top % 10 == 0) {
            top /= 10;
            left--;
        }
        return Rational.of(top, POWERS[left]);
    }
}
