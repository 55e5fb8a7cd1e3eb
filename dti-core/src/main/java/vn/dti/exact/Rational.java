// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An exact fraction, the only kind of number that this library calculates with.
 *
 * <p>A rational is canonical from birth: reduced, with a positive denominator, so that two rationals
 * are equal exactly when their values are ({@code 0.10}, {@code 1/10} and {@code 10%} are one value).
 * There is no bound on numerator or denominator: values whose two parts fit 64 bits are calculated
 * in {@code long} arithmetic with overflow detection, all others with {@link BigInteger}.
 *
 * <p>Example: {@code Rational.of(29, 50).isAtLeast(Rational.parse("58%"))} is true, where binary
 * floating point has 0.58 at one side of the threshold and 29/50 at the other.
 */
public final class Rational implements Real, Unmapped, Comparable<Rational> {

    private static final long serialVersionUID = 1L;

    /** The number 0. */
    public static final Rational ZERO = new Rational(0, 1);

    /** The number 1, a full share. */
    public static final Rational ONE = new Rational(1, 1);

    /** The two parts where they fit a long and can change sign; else both are 0. */
    private final long numerator;

    private final long denominator;

    /** The two parts where one does not fit a long, or is near a number; else {@link BigFraction#NONE}. */
    private final BigFraction big;

    Rational(long numerator, long denominator) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.big = BigFraction.NONE;
    }

    Rational(BigFraction big) {
        this.numerator = 0;
        this.denominator = 0;
        this.big = big;
    }

    /**
     * The whole number {@code value}.
     *
     * @param value any long
     * @return {@code value} as a rational, for example 3
     */
    public static Rational of(long value) {
        return value == Long.MIN_VALUE ? of(value, 1) : new Rational(value, 1);
    }

    /**
     * The fraction {@code numerator / denominator}, reduced.
     *
     * @param numerator any long
     * @param denominator any long but 0; a negative one moves its sign to the numerator
     * @return for example 1/3 for {@code of(-2, -6)}
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Rational of(long numerator, long denominator) {
        if (numerator == Long.MIN_VALUE || denominator == Long.MIN_VALUE) {
            return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
        }
        return LongFraction.reduced(numerator, denominator);
    }

    /**
     * The fraction {@code numerator / denominator}, reduced.
     *
     * @param numerator any integer
     * @param denominator any integer but 0
     * @return the canonical rational of that value
     * @throws ArithmeticException if {@code denominator} is 0
     */
    public static Rational of(BigInteger numerator, BigInteger denominator) {
        return BigFraction.reduced(numerator, denominator);
    }

    /**
     * The exact value of a decimal.
     *
     * @param value a decimal with a scale of −400 to 1,000, so that a host cannot ask for a number of
     *     a billion digits by {@code new BigDecimal("1e999999999")}
     * @return for example 1/8 for 0.125
     * @throws IllegalArgumentException if the scale is out of these bounds
     */
    public static Rational of(BigDecimal value) {
        int scale = value.scale();
        if (scale < -400 || scale > 1_000) {
            throw new IllegalArgumentException(
                    "a decimal with scale " + scale + ", expected -400 to 1000");
        }
        return Decimal.of(value)
                .map(Decimal::toRational)
                .orElseGet(() -> scale <= 0
                        ? of(value.toBigIntegerExact(), BigInteger.ONE)
                        : of(value.unscaledValue(), BigInteger.TEN.pow(scale)));
    }

    /**
     * The value of a {@code double} by its shortest decimal text: 0.1 is 1/10, not the binary
     * fraction beside it.
     *
     * @param value any finite double
     * @return the shortest decimal that no other double is nearer to, the same on every JDK
     * @throws IllegalArgumentException if {@code value} is NaN or infinite
     */
    public static Rational ofShortestDecimal(double value) {
        return ShortestDecimal.of(value);
    }

    /**
     * The value of a {@code float} by its shortest decimal text: 0.1f is 1/10.
     *
     * @param value any finite float
     * @return the shortest decimal that no other float is nearer to, the same on every JDK
     * @throws IllegalArgumentException if {@code value} is NaN or infinite
     */
    public static Rational ofShortestDecimal(float value) {
        return ShortestDecimal.of(value);
    }

    /**
     * Reads a number from its characters: a decimal, a percentage or a fraction.
     *
     * <p>{@code 0.10} is 1/10, {@code -5}, {@code 3/8}, {@code 80%} is 4/5, {@code 0.25%} is 1/400.
     * Digits are ASCII, the decimal mark is a point, and nothing separates thousands. Spaces around
     * the number are passed over.
     *
     * @param text at most 1,000 characters
     * @return the exact value
     * @throws UnreadableNumberException with the reason, for {@code 1_000}, {@code 1,5}, {@code 1e3},
     *     {@code 1/0}, {@code ½} and all other text
     */
    public static Rational parse(String text) {
        return RationalText.parse(text);
    }

    /** {@return the numerator of the reduced fraction, with the sign: −3 of −6/4} */
    public BigInteger numerator() {
        return isSmall() ? BigInteger.valueOf(numerator) : big.numerator();
    }

    /** {@return the denominator of the reduced fraction, 1 or more: 2 of −6/4} */
    public BigInteger denominator() {
        return isSmall() ? BigInteger.valueOf(denominator) : big.denominator();
    }

    /** {@return the numerator if both parts fit a long and can change sign, else 0} */
    public long longNumerator() {
        return numerator;
    }

    /** {@return the denominator if both parts fit a long and can change sign, else 0} */
    public long longDenominator() {
        return denominator;
    }

    /**
     * Whether this is the number itself, and not in place of one that is not a fraction.
     *
     * @return false for {@link Real#toRational()} of √2 and whatever is calculated from it
     */
    public boolean isExact() {
        return !big.isNear();
    }

    boolean isSmall() {
        return denominator != 0;
    }

    /** {@return the sign: −1, 0 or 1} */
    @Override
    public int signum() {
        return isSmall() ? Long.signum(numerator) : big.numerator().signum();
    }

    /** {@return whether this number is whole: exactly when the denominator is 1} */
    public boolean isInteger() {
        return isSmall() ? denominator == 1 : big.denominator().equals(BigInteger.ONE);
    }

    /** {@return the greatest whole number that is not above this one: 2 for 5/2, −3 for −5/2} */
    public Rational floor() {
        if (isInteger()) {
            return this;
        }
        return isSmall()
                ? new Rational(Math.floorDiv(numerator, denominator), 1)
                : of(round(0, RoundingMode.FLOOR));
    }

    /** {@return whether this number is 0} */
    public boolean isZero() {
        return signum() == 0;
    }

    /**
     * The exact sum.
     *
     * @param that any rational
     * @return {@code this + that}: 1/10 plus 2/10 is 3/10
     */
    public Rational plus(Rational that) {
        if (isSmall() && that.isSmall()) {
            try {
                return LongFraction.sum(numerator, denominator, that.numerator, that.denominator);
            } catch (ArithmeticException overflow) {
                return BigFraction.sum(this, that);
            }
        }
        return BigFraction.sum(this, that);
    }

    /**
     * {@return the exact difference {@code this - that}}
     *
     * @param that any rational
     */
    public Rational minus(Rational that) {
        return plus(that.negated());
    }

    /**
     * {@return the exact product {@code this × that}}
     *
     * @param that any rational
     */
    public Rational times(Rational that) {
        if (isSmall() && that.isSmall()) {
            try {
                return LongFraction.product(
                        numerator, denominator, that.numerator, that.denominator);
            } catch (ArithmeticException overflow) {
                return BigFraction.product(this, that);
            }
        }
        return BigFraction.product(this, that);
    }

    /**
     * {@return the exact product with a whole number: 3/8 times 20 is 15/2}
     *
     * @param factor any long
     */
    public Rational times(long factor) {
        return times(of(factor));
    }

    /**
     * The exact quotient.
     *
     * @param that any rational but 0
     * @return {@code this / that}
     * @throws ArithmeticException if {@code that} is 0
     */
    public Rational dividedBy(Rational that) {
        return times(that.inverse());
    }

    /** {@return this number with the other sign} */
    public Rational negated() {
        return isSmall() ? new Rational(-numerator, denominator) : big.negated();
    }

    private Rational inverse() {
        if (isZero()) {
            throw new ArithmeticException("division by zero");
        }
        return isSmall() ? of(denominator, numerator) : big.inverse();
    }

    /**
     * {@return the smaller of two numbers}
     *
     * @param that any rational
     */
    public Rational min(Rational that) {
        return compareTo(that) <= 0 ? this : that;
    }

    /**
     * {@return the larger of two numbers}
     *
     * @param that any rational
     */
    public Rational max(Rational that) {
        return compareTo(that) >= 0 ? this : that;
    }

    /** {@return the nearest number of 0…1: 0 for −1/2, 1 for 13/10, 3/4 for 3/4} */
    public Rational clampedToShare() {
        return max(ZERO).min(ONE);
    }

    /**
     * {@return {@code this >= that}, compared exactly}
     *
     * @param that any rational
     */
    public boolean isAtLeast(Rational that) {
        return compareTo(that) >= 0;
    }

    /**
     * {@return {@code this > that}, compared exactly}
     *
     * @param that any rational
     */
    public boolean isAbove(Rational that) {
        return compareTo(that) > 0;
    }

    @Override
    public int compareTo(Rational that) {
        if (isSmall() && that.isSmall()) {
            return LongFraction.compare(numerator, denominator, that.numerator, that.denominator);
        }
        return numerator()
                .multiply(that.denominator())
                .compareTo(that.numerator().multiply(denominator()));
    }

    /**
     * Compares two fractions that need not be reduced.
     *
     * @param top the numerator of the first
     * @param bottom its denominator, above 0
     * @param thatTop the numerator of the second
     * @param thatBottom its denominator, above 0
     * @return −1, 0 or 1 as the first is below, at or above the second
     */
    public static int compare(long top, long bottom, long thatTop, long thatBottom) {
        return LongFraction.compare(top, bottom, thatTop, thatBottom);
    }

    /**
     * Compares with a fraction that need not be reduced.
     *
     * @param top its numerator
     * @param bottom its denominator, above 0
     * @return −1, 0 or 1 as this number is below, at or above it
     */
    public int compareTo(long top, long bottom) {
        return isSmall()
                ? LongFraction.compare(numerator, denominator, top, bottom)
                : compareTo(of(top, bottom));
    }

    /**
     * This number rounded to a decimal.
     *
     * @param places digits after the point, 0 or more
     * @param mode how to round, any but {@link RoundingMode#UNNECESSARY} unless the value is exact
     * @return a decimal with exactly that scale: 310/41 to 2 places is 7.56
     * @throws ArithmeticException if {@code mode} is UNNECESSARY and the value has more places
     */
    public BigDecimal round(int places, RoundingMode mode) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, mode);
    }

    /**
     * This number as a decimal, if it has one that ends.
     *
     * @return 0.125 for 1/8, without trailing zeros; empty for 1/3
     */
    public Optional<BigDecimal> toExactDecimal() {
        return DecimalExpansion.of(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Rational that
                && ((isSmall() && that.isSmall())
                        ? numerator == that.numerator && denominator == that.denominator
                        : compareTo(that) == 0);
    }

    @Override
    public int hashCode() {
        return isSmall() ? LongFraction.hash(numerator, denominator) : big.hash();
    }

    /** {@return {@code n} or {@code n/d}: {@code -5}, {@code 310/41}; {@code ≈1.414214} in place of √2} */
    @Override
    public String toString() {
        if (!isExact()) {
            return "≈" + round(6, RoundingMode.HALF_EVEN).toPlainString();
        }
        return isInteger() ? numerator().toString() : numerator() + "/" + denominator();
    }
}
