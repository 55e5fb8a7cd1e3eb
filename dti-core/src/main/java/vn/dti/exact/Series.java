// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigInteger;

/**
 * Logarithms, exponentials and roots of enclosed numbers, in whole numbers alone.
 *
 * <p>Each of these functions rises with its argument, so that the lower end of the result follows from
 * that of the argument and the upper from the upper. Of a series of positive terms the lower end adds
 * terms that are rounded down, and stops; the upper adds terms that are rounded up, and what all later
 * terms come to at most.
 */
final class Series {

    /** The most bits of the root of a long number by repeated division; beyond it goes by logarithms. */
    static final int MOST_BY_DIVISION = 16;

    /** Binary digits that a calculation has beside those that it is asked for. */
    private static final int GUARD = 16;

    /** The logarithm of 2 as narrowly as it was last asked for. */
    private static volatile Bounds lastLnTwo = lnTwoAnew(64);

    private Series() {}

    /** The natural logarithm of numbers above 0, which rises by less than its argument does of itself. */
    static Bounds ln(Bounds number) {
        int bits = number.bits() + GUARD;
        Bounds low = ln(number.low(), number.bits(), bits);
        BigInteger rise = Bounds.ceilOver(number.width().shiftLeft(bits), number.low());
        return new Bounds(low.low(), low.high().add(rise), bits).at(number.bits());
    }

    /** Of units · 2^−scale, which is a number of 1/√2 to √2 times a power of two. */
    private static Bounds ln(BigInteger units, int scale, int bits) {
        int power = units.bitLength() - scale;
        // The number over 2^power is of 1/2 to 1; below 3/4 it is doubled.
        BigInteger one = BigInteger.ONE.shiftLeft(units.bitLength());
        BigInteger rest = units;
        if (rest.shiftLeft(2).compareTo(one.multiply(BigInteger.valueOf(3))) < 0) {
            rest = rest.shiftLeft(1);
            power--;
        }
        BigInteger top = rest.subtract(one).shiftLeft(bits);
        BigInteger bottom = rest.add(one);
        var quotient =
                new Bounds(Bounds.floorOver(top, bottom), Bounds.ceilOver(top, bottom), bits);
        return areaTangent(quotient).times(2).plus(lnTwo(bits).times(power));
    }

    /**
     * Half the logarithm of (1 + z) / (1 − z) for z of −1/3 to 1/3: z + z³/3 + z⁵/5 + … It rises by no more
     * than 9/8 of what z does.
     */
    private static Bounds areaTangent(Bounds z) {
        Bounds low = areaTangent(z.low(), z.bits());
        BigInteger rise = z.width().shiftLeft(1);
        return new Bounds(low.low(), low.high().add(rise), z.bits());
    }

    /** Each power is cut off by less than 2 units in all, each term so by less than 3. */
    private static Bounds areaTangent(BigInteger z, int bits) {
        if (z.signum() < 0) {
            return areaTangent(z.negate(), bits).negated();
        }
        BigInteger square = z.multiply(z).shiftRight(bits);
        BigInteger least = BigInteger.ZERO;
        long odd = 1;
        for (BigInteger power = z; power.signum() > 0; odd += 2) {
            least = least.add(power.divide(BigInteger.valueOf(odd)));
            power = power.multiply(square).shiftRight(bits);
        }
        // The first power that is left out is less than 2 units, the next less than a ninth of it,
        // and so on.
        long terms = odd / 2 + 1;
        return new Bounds(least, least.add(BigInteger.valueOf(3 * terms)), bits);
    }

    private static Bounds lnTwo(int bits) {
        Bounds known = lastLnTwo;
        if (known.bits() < bits) {
            known = lnTwoAnew(bits);
            lastLnTwo = known;
        }
        return known.at(bits);
    }

    private static Bounds lnTwoAnew(int bits) {
        int more = bits + GUARD;
        BigInteger one = BigInteger.ONE.shiftLeft(more);
        BigInteger three = BigInteger.valueOf(3);
        var third = new Bounds(Bounds.floorOver(one, three), Bounds.ceilOver(one, three), more);
        return areaTangent(third).times(2);
    }

    /** The power of e with an exponent whose whole part is small enough to be written out. */
    static Bounds exp(Bounds exponent) {
        return new Bounds(
                exp(exponent.low(), exponent.bits()).low(),
                exp(exponent.high(), exponent.bits()).high(),
                exponent.bits());
    }

    private static Bounds exp(BigInteger units, int bits) {
        if (units.signum() < 0) {
            BigInteger opposite = units.negate();
            // e^-x is less than 2^-x, and so than a unit where x has no fewer wholes than there are
            // digits.
            boolean isBelowUnit =
                    opposite.shiftRight(bits).compareTo(BigInteger.valueOf(bits)) >= 0;
            return isBelowUnit
                    ? new Bounds(BigInteger.ZERO, BigInteger.ONE, bits)
                    : exp(opposite, bits).inverse();
        }
        // With 2^power in front, that number of digits more is needed behind the point.
        int whole = units.shiftRight(bits).intValueExact();
        int more = bits + 2 * whole + GUARD;
        Bounds lnTwo = lnTwo(more);
        BigInteger exact = units.shiftLeft(more - bits);
        int power = exact.divide(lnTwo.high()).intValueExact();
        Bounds rest = Bounds.exactly(exact, more).plus(lnTwo.times(-power));
        Bounds small = expOfRest(rest);
        return new Bounds(small.low().shiftLeft(power), small.high().shiftLeft(power), more)
                .at(bits);
    }

    /** For 0 up to a little more than ln 2: 1 + r + r²/2 + r³/6 + … */
    private static Bounds expOfRest(Bounds rest) {
        int bits = rest.bits();
        BigInteger least = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        BigInteger low = BigInteger.ONE.shiftLeft(bits);
        BigInteger high = low;
        for (long number = 1; high.compareTo(BigInteger.ONE) > 0; number++) {
            BigInteger divisor = BigInteger.valueOf(number);
            least = least.add(low);
            most = most.add(high);
            low = low.multiply(rest.low()).shiftRight(bits).divide(divisor);
            high = Bounds.ceilOver(Bounds.ceilShift(high.multiply(rest.high()), bits), divisor);
        }
        // The term that is next, and less than as much again for all behind it.
        return new Bounds(least, most.add(high.add(high)), bits);
    }

    /** The root of numbers of 0 or more, by the largest whole number whose power is not above. */
    static Bounds root(Bounds number, int degree) {
        int shift = number.bits() * (degree - 1);
        BigInteger low = root(number.low().shiftLeft(shift), degree);
        BigInteger top = number.high().shiftLeft(shift);
        BigInteger high = root(top, degree);
        boolean isExact = high.pow(degree).equals(top);
        return new Bounds(low, isExact ? high : high.add(BigInteger.ONE), number.bits());
    }

    /** The largest whole number whose power is not above another number, which is 0 or more. */
    static BigInteger root(BigInteger number, int degree) {
        if (degree == 2) {
            return number.sqrt();
        }
        if (number.signum() == 0 || degree >= number.bitLength()) {
            return number.min(BigInteger.ONE);
        }
        // From above, each step of Newton's comes nearer until it would pass the root: twice as
        // many of its
        // digits are right, so that a root of half of them is near.
        BigInteger all = BigInteger.valueOf(degree);
        BigInteger others = BigInteger.valueOf(degree - 1L);
        int half = number.bitLength() / degree / 2;
        BigInteger root = half < 8
                ? BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1)
                : root(number.shiftRight(half * degree), degree)
                        .add(BigInteger.ONE)
                        .shiftLeft(half);
        while (true) {
            BigInteger next = root.multiply(others)
                    .add(number.divide(root.pow(degree - 1)))
                    .divide(all);
            if (next.compareTo(root) >= 0) {
                return root;
            }
            root = next;
        }
    }
}
