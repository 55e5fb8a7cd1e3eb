// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A number: a {@link Rational}, or one that is not a fraction and is enclosed by fractions as narrowly as
 * is asked for.
 *
 * <p>The roots, logarithms and exponentials that {@link ElementaryFunction} gives are fractions where they
 * can be: √4 is 2. Of the others nothing is rounded either. A comparison narrows the enclosure until it
 * shows the answer; so do rounding and the sign. Where {@link #MOST_DIGITS} digits do not show it, an {@link
 * UndecidedException} says so, as it is never guessed: (√2)² is enclosed by numbers on both sides of 2.
 *
 * <p>Example: √2 compared with 1.41421356 is above it; its {@link #toRational() midpoint} has 40 digits
 * after the point, and {@code enclosure(4)} is [1.4142, 1.4143].
 *
 * <p>A number can be serialised; one that is not a fraction is sent as the calculation that it comes of, and
 * can be narrowed as far where it arrives.
 */
public sealed interface Real extends Unmapped, Serializable permits Rational, Narrowing {

    /** The digits after the point to which a number is narrowed before a comparison is given up. */
    int MOST_DIGITS = 400;

    /** The digits after the point of the fraction that stands for a number which is none. */
    int DIGITS = 40;

    /** The most units of the last of {@link #DIGITS} by which sums of midpoints are taken to be off. */
    long SPREAD = 10_000_000_000L;

    /**
     * This number as a fraction, if it is known to be one.
     *
     * @return itself for a rational that {@link Rational#isExact()}; empty for √2
     */
    default Optional<Rational> asFraction() {
        return this instanceof Rational fraction && fraction.isExact()
                ? Optional.of(fraction)
                : Optional.empty();
    }

    /** {@return whether this number is known to be a fraction} */
    default boolean isFraction() {
        return asFraction().isPresent();
    }

    /**
     * The fraction in place of this number: itself, or a decimal of {@link #DIGITS} places nearby.
     *
     * @return a fraction that differs by less than 10<sup>−40</sup>, always the same one; it, and whatever is
     *     calculated from it, knows that it is not {@link Rational#isExact()}
     */
    default Rational toRational() {
        return (Rational) this;
    }

    /**
     * Fractions between which this number and its {@link #toRational() midpoint} lie.
     *
     * <p>What was calculated from midpoints is enclosed as widely as {@link #SPREAD} of them differ at most.
     *
     * @param digits digits after the point, 0 up to {@link #DIGITS}
     * @return a closed interval of decimals, of one number alone for a fraction
     */
    default Interval enclosure(int digits) {
        if (isFraction()) {
            return Interval.exactly(toRational());
        }
        Rational unit = Rational.of(BigDecimal.ONE.movePointLeft(DIGITS))
                .times(this instanceof Rational ? SPREAD : 1);
        Rational low = toRational().minus(unit);
        Rational high = toRational().plus(unit);
        return Interval.atLeast(low.rounded(digits, RoundingMode.FLOOR))
                .and(Interval.atMost(high.rounded(digits, RoundingMode.CEILING)));
    }

    /**
     * The sum.
     *
     * @param that any number
     * @return {@code this + that}, a fraction if both are
     */
    default Real add(Real that) {
        return Narrowing.sum(this, that);
    }

    /**
     * The difference.
     *
     * @param that any number
     * @return {@code this − that}, a fraction if both are
     */
    default Real subtract(Real that) {
        return equals(that) ? Rational.ZERO : add(that.opposite());
    }

    /**
     * The product.
     *
     * @param that any number
     * @return {@code this × that}, a fraction if both are
     */
    default Real multiply(Real that) {
        return Narrowing.product(this, that);
    }

    /**
     * The quotient.
     *
     * @param that any number but 0
     * @return {@code this / that}, a fraction if both are
     * @throws ArithmeticException if {@code that} is 0
     * @throws UndecidedException if it is not shown whether it is
     */
    default Real divide(Real that) {
        return Narrowing.quotient(this, that);
    }

    /** {@return this number with the other sign} */
    default Real opposite() {
        return multiply(Rational.of(-1));
    }

    /**
     * The smaller of two numbers, for which it need not be shown which one that is.
     *
     * @param that any number
     * @return one of the two
     */
    default Real smaller(Real that) {
        return Narrowing.chosen(this, that, -1);
    }

    /**
     * The larger of two numbers, for which it need not be shown which one that is.
     *
     * @param that any number
     * @return one of the two
     */
    default Real larger(Real that) {
        return Narrowing.chosen(this, that, 1);
    }

    /**
     * Compares with another number.
     *
     * @param that any number
     * @return −1, 0 or 1 as this number is below, at or above it
     * @throws UndecidedException if the two are too near to each other to tell
     */
    default int order(Real that) {
        return subtract(that).signum();
    }

    /**
     * Compares with another number as far as digits tell.
     *
     * @param that any number
     * @return as {@link #order}; empty if the two are too near to each other to tell
     */
    default OptionalInt shownOrder(Real that) {
        if (this instanceof Rational one && that instanceof Rational other) {
            return OptionalInt.of(one.compareTo(other));
        }
        try {
            return OptionalInt.of(order(that));
        } catch (UndecidedException undecided) {
            return OptionalInt.empty();
        }
    }

    /**
     * The sign.
     *
     * @return −1, 0 or 1
     * @throws UndecidedException if this number is too near to 0 to tell
     */
    int signum();

    /**
     * Whether an interval holds this number.
     *
     * @param interval any interval
     * @return whether it lies between the ends
     * @throws UndecidedException if it is too near to an end to tell
     */
    default boolean isWithin(Interval interval) {
        return interval.lowerEnd().stream().allMatch(end -> {
                    int order = order(end);
                    return order > 0 || (order == 0 && interval.hasLowerEnd());
                })
                && interval.upperEnd().stream().allMatch(end -> {
                    int order = order(end);
                    return order < 0 || (order == 0 && interval.hasUpperEnd());
                });
    }

    /**
     * This number rounded to a decimal.
     *
     * @param places digits after the point, 0 or more
     * @param mode any mode but {@link RoundingMode#UNNECESSARY}
     * @return the decimal as a fraction
     * @throws UndecidedException if this number is too near to a border between two decimals to tell
     */
    default Rational rounded(int places, RoundingMode mode) {
        return Rational.of(toRational().round(places, mode));
    }
}
