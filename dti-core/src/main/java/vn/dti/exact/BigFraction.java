package vn.dti.exact;

import java.math.BigInteger;

/** A reduced fraction of which at least one part does not fit a long. */
record BigFraction(BigInteger numerator, BigInteger denominator) {

    /** No fraction: what a rational of two longs has in this place. */
    static final BigFraction NONE = new BigFraction(BigInteger.ZERO, BigInteger.ZERO);

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero in " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        BigInteger top = numerator.divide(signed);
        BigInteger bottom = denominator.divide(signed);
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
