package vn.dti.exact;

import java.math.BigInteger;

/** A reduced fraction with at least one part that does not fit a long. */
record BigFraction(BigInteger numerator, BigInteger denominator) {

    /** No fraction: what a rational of two longs has in this place. */
    static final BigFraction NONE = new BigFraction(BigInteger.ZERO, BigInteger.ZERO);

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /**
     * The sum of two reduced fractions, for which it suffices to reduce by a divisor of both
     * denominators: that is quick where one of them is short, however long the other.
     */
    static Rational sum(
            BigInteger top, BigInteger bottom, BigInteger thatTop, BigInteger thatBottom) {
        BigInteger common = bottom.gcd(thatBottom);
        BigInteger rest = bottom.divide(common);
        BigInteger sum = top.multiply(thatBottom.divide(common)).add(thatTop.multiply(rest));
        BigInteger divisor = sum.gcd(common);
        return of(sum.divide(divisor), rest.multiply(thatBottom.divide(divisor)));
    }

    /** The product of two reduced fractions, each numerator reduced with the other denominator. */
    static Rational product(
            BigInteger top, BigInteger bottom, BigInteger thatTop, BigInteger thatBottom) {
        BigInteger first = top.gcd(thatBottom);
        BigInteger second = thatTop.gcd(bottom);
        return of(
                top.divide(first).multiply(thatTop.divide(second)),
                bottom.divide(second).multiply(thatBottom.divide(first)));
    }

    static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero in " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return of(numerator.divide(signed), denominator.divide(signed));
    }

    /** A fraction that is reduced already. */
    private static Rational of(BigInteger top, BigInteger bottom) {
        return isLong(top) && isLong(bottom)
                ? new Rational(top.longValue(), bottom.longValue())
                : new Rational(new BigFraction(top, bottom));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BigFraction that
                && numerator.equals(that.numerator)
                && denominator.equals(that.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    private static boolean isLong(BigInteger value) {
        return value.abs().compareTo(LONGEST) <= 0;
    }
}
