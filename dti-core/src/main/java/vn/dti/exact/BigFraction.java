// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Objects;

/**
 * A reduced fraction with at least one part that does not fit a long, or one that is near a number.
 *
 * @param isNear whether it is in place of a number that is not a fraction, or calculated from such a one
 */
record BigFraction(BigInteger numerator, BigInteger denominator, boolean isNear)
        implements Serializable {

    private static final long serialVersionUID = 1L;

    /** No fraction: what a rational of two longs has in this place. */
    static final BigFraction NONE = new BigFraction(BigInteger.ZERO, BigInteger.ZERO, false);

    private static final BigInteger LONGEST = BigInteger.valueOf(Long.MAX_VALUE);

    /** The same value in place of a number that is not a fraction. */
    static Rational near(Rational value) {
        return new Rational(new BigFraction(value.numerator(), value.denominator(), true));
    }

    /**
     * The sum of two reduced fractions, for which it suffices to reduce by a divisor of both
     * denominators: that is quick where one of them is short, however long the other.
     */
    static Rational sum(Rational one, Rational that) {
        boolean isNear = !one.isExact() || !that.isExact();
        BigInteger top = one.numerator();
        BigInteger bottom = one.denominator();
        BigInteger thatTop = that.numerator();
        BigInteger thatBottom = that.denominator();
        BigInteger common = bottom.gcd(thatBottom);
        BigInteger rest = bottom.divide(common);
        BigInteger sum = top.multiply(thatBottom.divide(common)).add(thatTop.multiply(rest));
        BigInteger divisor = sum.gcd(common);
        return of(sum.divide(divisor), rest.multiply(thatBottom.divide(divisor)), isNear);
    }

    /** The product of two reduced fractions, each numerator reduced with the other denominator. */
    static Rational product(Rational one, Rational that) {
        // Nothing of a number is 0 exactly, whatever the number.
        boolean isNear = one.isExact() ? !one.isZero() && !that.isExact() : !isNothing(that);
        BigInteger top = one.numerator();
        BigInteger bottom = one.denominator();
        BigInteger thatTop = that.numerator();
        BigInteger thatBottom = that.denominator();
        BigInteger first = top.gcd(thatBottom);
        BigInteger second = thatTop.gcd(bottom);
        return of(
                top.divide(first).multiply(thatTop.divide(second)),
                bottom.divide(second).multiply(thatBottom.divide(first)),
                isNear);
    }

    private static boolean isNothing(Rational number) {
        return number.isExact() && number.isZero();
    }

    static Rational reduced(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("denominator is zero in " + numerator + "/0");
        }
        BigInteger divisor = numerator.gcd(denominator);
        BigInteger signed = denominator.signum() < 0 ? divisor.negate() : divisor;
        return of(numerator.divide(signed), denominator.divide(signed), false);
    }

    Rational negated() {
        return new Rational(new BigFraction(numerator.negate(), denominator, isNear));
    }

    Rational inverse() {
        return numerator.signum() < 0
                ? of(denominator.negate(), numerator.negate(), isNear)
                : of(denominator, numerator, isNear);
    }

    /** A fraction that is reduced already. */
    private static Rational of(BigInteger top, BigInteger bottom, boolean isNear) {
        return !isNear && isLong(top) && isLong(bottom)
                ? new Rational(top.longValue(), bottom.longValue())
                : new Rational(new BigFraction(top, bottom, isNear));
    }

    /** The same for equal values, near a number or not. */
    int hash() {
        return isLong(numerator) && isLong(denominator)
                ? LongFraction.hash(numerator.longValue(), denominator.longValue())
                : Objects.hash(numerator, denominator);
    }

    private static boolean isLong(BigInteger value) {
        return value.abs().compareTo(LONGEST) <= 0;
    }
}
