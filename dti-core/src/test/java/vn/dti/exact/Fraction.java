// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;

/** The oracle: a pair of integers that is never reduced, with the arithmetic of the schoolbook. */
record Fraction(BigInteger top, BigInteger bottom) {

    Rational toRational() {
        return Rational.of(top, bottom);
    }

    Fraction plus(Fraction that) {
        return new Fraction(
                top.multiply(that.bottom).add(that.top.multiply(bottom)),
                bottom.multiply(that.bottom));
    }

    Fraction minus(Fraction that) {
        return new Fraction(
                top.multiply(that.bottom).subtract(that.top.multiply(bottom)),
                bottom.multiply(that.bottom));
    }

    Fraction times(Fraction that) {
        return new Fraction(top.multiply(that.top), bottom.multiply(that.bottom));
    }

    Fraction dividedBy(Fraction that) {
        return new Fraction(top.multiply(that.bottom), bottom.multiply(that.top));
    }

    int sign() {
        return top.signum() * bottom.signum();
    }

    /** The sign of the difference. */
    int compareWith(Fraction that) {
        return minus(that).sign();
    }

    boolean isZero() {
        return top.signum() == 0;
    }

    /** This value × 10^places, rounded to the nearest integer, ties away from zero. */
    BigInteger roundedHalfUp(int places) {
        BigInteger scaled = top.abs().multiply(BigInteger.TEN.pow(places));
        BigInteger twice = bottom.abs().shiftLeft(1);
        BigInteger size = scaled.shiftLeft(1).add(bottom.abs()).divide(twice);
        return sign() < 0 ? size.negate() : size;
    }

    /** Checks the value by cross products, and that the rational is in its canonical form. */
    void assertIsValueOf(Rational rational) {
        assertThat(rational.numerator().multiply(bottom))
                .as("%s is %s/%s", rational, top, bottom)
                .isEqualTo(top.multiply(rational.denominator()));
        assertThat(rational.denominator()).isPositive();
        assertThat(rational.numerator().gcd(rational.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(rational).isEqualTo(toRational()).hasSameHashCodeAs(toRational());
    }
}
