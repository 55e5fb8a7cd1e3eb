// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** A reduced fraction of two big integers with a positive denominator. */
record Fraction(BigInteger top, BigInteger bottom) implements Comparable<Fraction> {

    static final Fraction ZERO = of(0);
    static final Fraction ONE = of(1);

    Fraction {
        if (bottom.signum() == 0) {
            throw new ArithmeticException(top + "/0");
        }
        BigInteger common = top.gcd(bottom).multiply(BigInteger.valueOf(bottom.signum()));
        top = top.divide(common);
        bottom = bottom.divide(common);
    }

    static Fraction of(long whole) {
        return new Fraction(BigInteger.valueOf(whole), BigInteger.ONE);
    }

    static Fraction of(BigDecimal decimal) {
        return decimal.scale() <= 0
                ? new Fraction(decimal.toBigIntegerExact(), BigInteger.ONE)
                : new Fraction(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()));
    }

    /** {@code 12}, {@code 12.5}, {@code 3/8} or {@code 80%}, as the exact value of a number prints. */
    static Fraction parse(String text) {
        if (text.endsWith("%")) {
            return parse(text.substring(0, text.length() - 1)).over(of(100));
        }
        int line = text.indexOf('/');
        return line < 0
                ? of(new BigDecimal(text))
                : new Fraction(
                        new BigInteger(text.substring(0, line)),
                        new BigInteger(text.substring(line + 1)));
    }

    Fraction plus(Fraction that) {
        BigInteger sum = top.multiply(that.bottom).add(that.top.multiply(bottom));
        return new Fraction(sum, bottom.multiply(that.bottom));
    }

    /** Of a number of at least 0: to some decimal places, halves up. */
    Fraction roundedHalfUp(int places) {
        BigInteger scale = BigInteger.TEN.pow(places);
        BigInteger twice = top.multiply(scale).multiply(BigInteger.TWO).add(bottom);
        return new Fraction(twice.divide(bottom.multiply(BigInteger.TWO)), scale);
    }

    Fraction minus(Fraction that) {
        return plus(new Fraction(that.top.negate(), that.bottom));
    }

    Fraction times(Fraction that) {
        return new Fraction(top.multiply(that.top), bottom.multiply(that.bottom));
    }

    Fraction over(Fraction that) {
        return new Fraction(top.multiply(that.bottom), bottom.multiply(that.top));
    }

    Fraction min(Fraction that) {
        return compareTo(that) <= 0 ? this : that;
    }

    Fraction max(Fraction that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** By hand: the whole number of units below, and one more where the rest says so. */
    Fraction round(int places, RoundingMode mode) {
        BigInteger units = BigInteger.TEN.pow(places);
        BigInteger[] scaled = top.abs().multiply(units).divideAndRemainder(bottom);
        int half = scaled[1].shiftLeft(1).compareTo(bottom);
        boolean some = scaled[1].signum() > 0;
        boolean away = switch (mode) {
            case UP -> some;
            case DOWN -> false;
            case CEILING -> some && signum() > 0;
            case FLOOR -> some && signum() < 0;
            case HALF_UP -> half >= 0;
            case HALF_DOWN -> half > 0;
            case HALF_EVEN -> half > 0 || (half == 0 && scaled[0].testBit(0));
            case UNNECESSARY -> throw new IllegalArgumentException("does not round");
        };
        BigInteger size = away ? scaled[0].add(BigInteger.ONE) : scaled[0];
        return new Fraction(signum() < 0 ? size.negate() : size, units);
    }

    int signum() {
        return top.signum();
    }

    @Override
    public int compareTo(Fraction that) {
        return top.multiply(that.bottom).compareTo(that.top.multiply(bottom));
    }

    @Override
    public String toString() {
        return bottom.equals(BigInteger.ONE) ? top.toString() : top + "/" + bottom;
    }
}
