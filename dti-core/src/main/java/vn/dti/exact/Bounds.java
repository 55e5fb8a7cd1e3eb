// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigInteger;
import java.util.stream.Stream;

/**
 * Two numbers between which a third one lies, the ends included, in units of 2<sup>−bits</sup>.
 *
 * <p>Every operation rounds the lower end down and the upper one up, so that no number of the operands
 * has its result outside.
 *
 * @param low the lower end
 * @param high the upper end, at least {@code low}
 * @param bits binary digits after the point
 */
record Bounds(BigInteger low, BigInteger high, int bits) {

    static Bounds of(Rational number, int bits) {
        BigInteger[] parts =
                number.numerator().shiftLeft(bits).divideAndRemainder(number.denominator());
        BigInteger floor = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
        return new Bounds(floor, parts[1].signum() == 0 ? floor : floor.add(BigInteger.ONE), bits);
    }

    static Bounds exactly(BigInteger units, int bits) {
        return new Bounds(units, units, bits);
    }

    BigInteger width() {
        return high.subtract(low);
    }

    /** The sign of everything between; 0 where that is not one sign. */
    int signum() {
        return low.signum() > 0 ? 1 : Math.min(high.signum(), 0);
    }

    boolean contains(Rational number) {
        return compareTo(number) == 0;
    }

    /** 1 or −1 where all lies above or below a number, 0 where it may lie on either side. */
    int compareTo(Rational number) {
        BigInteger scaled = number.numerator().shiftLeft(bits);
        if (low.multiply(number.denominator()).compareTo(scaled) > 0) {
            return 1;
        }
        return high.multiply(number.denominator()).compareTo(scaled) < 0 ? -1 : 0;
    }

    Bounds negated() {
        return new Bounds(high.negate(), low.negate(), bits);
    }

    Bounds plus(Bounds that) {
        return new Bounds(low.add(that.low), high.add(that.high), bits);
    }

    Bounds times(Bounds that) {
        if (low.signum() >= 0 && that.low.signum() >= 0) {
            return new Bounds(
                    low.multiply(that.low).shiftRight(bits),
                    ceilShift(high.multiply(that.high), bits),
                    bits);
        }
        BigInteger least = products(that).reduce(BigInteger::min).orElse(BigInteger.ZERO);
        BigInteger most = products(that).reduce(BigInteger::max).orElse(BigInteger.ZERO);
        return new Bounds(least.shiftRight(bits), ceilShift(most, bits), bits);
    }

    private Stream<BigInteger> products(Bounds that) {
        return Stream.of(
                low.multiply(that.low),
                low.multiply(that.high),
                high.multiply(that.low),
                high.multiply(that.high));
    }

    Bounds times(long factor) {
        BigInteger by = BigInteger.valueOf(factor);
        return factor < 0
                ? new Bounds(high.multiply(by), low.multiply(by), bits)
                : new Bounds(low.multiply(by), high.multiply(by), bits);
    }

    /** 1 over this, whose numbers have one sign. */
    Bounds inverse() {
        BigInteger one = BigInteger.ONE.shiftLeft(2 * bits);
        return new Bounds(floorOver(one, high), floorOver(one.negate(), low).negate(), bits);
    }

    Bounds min(Bounds that) {
        return new Bounds(low.min(that.low), high.min(that.high), bits);
    }

    Bounds max(Bounds that) {
        return new Bounds(low.max(that.low), high.max(that.high), bits);
    }

    /** The same with other digits after the point. */
    Bounds at(int others) {
        return others >= bits
                ? new Bounds(low.shiftLeft(others - bits), high.shiftLeft(others - bits), others)
                : new Bounds(low.shiftRight(bits - others), ceilShift(high, bits - others), others);
    }

    /** The number in the middle, as a fraction. */
    Rational middle() {
        return Rational.of(low.add(high), BigInteger.ONE.shiftLeft(bits + 1));
    }

    Rational least() {
        return Rational.of(low, BigInteger.ONE.shiftLeft(bits));
    }

    Rational most() {
        return Rational.of(high, BigInteger.ONE.shiftLeft(bits));
    }

    static BigInteger ceilShift(BigInteger number, int by) {
        return number.negate().shiftRight(by).negate();
    }

    static BigInteger floorOver(BigInteger dividend, BigInteger divisor) {
        BigInteger[] parts = dividend.divideAndRemainder(divisor);
        boolean isCutUpwards = parts[1].signum() == -divisor.signum();
        return isCutUpwards ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    static BigInteger ceilOver(BigInteger dividend, BigInteger divisor) {
        return floorOver(dividend.negate(), divisor).negate();
    }
}
