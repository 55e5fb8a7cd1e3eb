package vn.dti.benchmarks.district;

import java.math.BigInteger;

/**
 * An exact number as one first writes it: two big integers, reduced each time.
 *
 * @param numerator any integer
 * @param denominator above 0
 */
public record Fraction(BigInteger numerator, BigInteger denominator) {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    /**
     * Reduces the fraction.
     *
     * @param numerator as in the record
     * @param denominator any integer but 0
     */
    public Fraction {
        if (!denominator.equals(BigInteger.ONE)) {
            BigInteger common = numerator.gcd(denominator);
            BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
            numerator = numerator.divide(divisor);
            denominator = denominator.divide(divisor);
        }
    }

    static Fraction of(long value) {
        return of(value, 1);
    }

    static Fraction of(long numerator, long denominator) {
        return new Fraction(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    boolean isZero() {
        return numerator.signum() == 0;
    }

    Fraction plus(Fraction that) {
        return new Fraction(
                numerator.multiply(that.denominator).add(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator));
    }

    Fraction minus(Fraction that) {
        return new Fraction(
                numerator.multiply(that.denominator).subtract(that.numerator.multiply(denominator)),
                denominator.multiply(that.denominator));
    }

    Fraction times(Fraction that) {
        return new Fraction(
                numerator.multiply(that.numerator), denominator.multiply(that.denominator));
    }

    Fraction over(Fraction that) {
        return new Fraction(
                numerator.multiply(that.denominator), denominator.multiply(that.numerator));
    }

    boolean isAtLeast(Fraction that) {
        return compare(that) >= 0;
    }

    boolean isAbove(Fraction that) {
        return compare(that) > 0;
    }

    private int compare(Fraction that) {
        return numerator.multiply(that.denominator).compareTo(that.numerator.multiply(denominator));
    }

    /** This number, or the nearest of 0 and 1. */
    Fraction asShare() {
        if (numerator.signum() < 0) {
            return ZERO;
        }
        return isAtLeast(ONE) ? ONE : this;
    }

    /** The hundredths, half up. */
    long hundredths() {
        return ExactSum.hundredths(numerator, denominator);
    }
}
