// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

/**
 * Arithmetic on reduced fractions of longs; an {@link ArithmeticException} says that the result needs
 * more than 64 bits. No part is {@link Long#MIN_VALUE}, so that signs can flip.
 */
final class LongFraction {

    /** Numbers of this number of bits have products that fit a long. */
    static final int HALF = 31;

    private LongFraction() {}

    static Rational reduced(long numerator, long denominator) {
        if (denominator == 0) {
            throw new ArithmeticException("denominator is zero in " + numerator + "/0");
        }
        long divisor = gcd(numerator, denominator);
        if (divisor == 1 && denominator > 0) {
            return new Rational(numerator, denominator);
        }
        long sign = denominator < 0 ? -1 : 1;
        return new Rational(sign * (numerator / divisor), sign * (denominator / divisor));
    }

    /**
     * The greatest common divisor, positive; at least one of the two is not 0. Halves and subtracts, as a
     * division takes ten times as long.
     */
    private static long gcd(long a, long b) {
        if (a == 0 || b == 0) {
            return Math.abs(a | b);
        }
        if (b == 1) {
            return 1;
        }
        int twos = Long.numberOfTrailingZeros(a | b);
        long x = Math.abs(a) >> Long.numberOfTrailingZeros(a);
        long y = Math.abs(b) >> Long.numberOfTrailingZeros(b);
        while (x != y) {
            long gap = Math.abs(x - y);
            y = Math.min(x, y);
            x = gap >> Long.numberOfTrailingZeros(gap);
        }
        return x << twos;
    }

    static Rational sum(long top, long bottom, long thatTop, long thatBottom) {
        long divisor = gcd(bottom, thatBottom);
        long thatFactor = thatBottom / divisor;
        long thisFactor = bottom / divisor;
        long sum = Math.addExact(
                Math.multiplyExact(top, thatFactor), Math.multiplyExact(thatTop, thisFactor));
        return exact(sum, Math.multiplyExact(bottom, thatFactor));
    }

    /** Reduced crosswise before the products are formed, so that these stay small. */
    static Rational product(long top, long bottom, long thatTop, long thatBottom) {
        long left = gcd(top, thatBottom);
        long right = gcd(thatTop, bottom);
        return exact(
                Math.multiplyExact(top / left, thatTop / right),
                Math.multiplyExact(bottom / right, thatBottom / left));
    }

    private static Rational exact(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE) {
            throw new ArithmeticException("long overflow");
        }
        return reduced(numerator, denominator);
    }

    /** Compares the cross products in 128 bits, which two longs never exceed; mostly 64 suffice. */
    static int compare(long top, long bottom, long thatTop, long thatBottom) {
        if ((top | bottom | thatTop | thatBottom) >>> HALF == 0) {
            return Long.compare(top * thatBottom, thatTop * bottom);
        }
        int high = Long.compare(
                Math.multiplyHigh(top, thatBottom), Math.multiplyHigh(thatTop, bottom));
        return high != 0 ? high : Long.compareUnsigned(top * thatBottom, thatTop * bottom);
    }

    static int hash(long numerator, long denominator) {
        return 31 * (31 * Long.hashCode(numerator) + Long.hashCode(denominator));
    }
}
