// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.input.Figures;
import vn.dti.input.Value;

/**
 * The value under calculation for one unit: an exact number, or why it is not known.
 *
 * <p>A number is two longs, not reduced, while these suffice, and goes on as a {@link Real} by itself
 * where they do not: no operation rounds, overflows or has to be tried twice. What is no fraction is
 * compared by narrowing it; where no number of digits decides, an {@link
 * vn.dti.exact.UndecidedException} says so. An answer is 1 for yes and 0 for no; an option is its number
 * in display order.
 *
 * <p>Example: 31 of 41 against a target of 80 % with 10 points: 31/1 over 41/1 is 31/41, divided by 4/5
 * it is 155/164, times 10 it is 1550/164, which {@link #toRational} reduces to 775/82. For one thread.
 */
final class Register {

    /** Numbers of this number of bits have products that fit a long. */
    private static final int HALF = 31;

    private static final Value<Rational> KNOWN = Value.known(Rational.ZERO);

    /** Whether the inputs that are missing or 0 are wanted, and not only that one is. */
    private final boolean tells;

    private long top;

    /** Above 0, or 0 where the number is {@code large}. */
    private long bottom = 1;

    private Real large = Rational.ZERO;
    private Value<?> state = KNOWN;

    Register() {
        this(true);
    }

    Register(boolean tells) {
        this.tells = tells;
    }

    boolean tells() {
        return tells;
    }

    boolean isKnown() {
        return state == KNOWN;
    }

    /** The state of a value that is not known; 0 of one that is. */
    Value<?> state() {
        return state;
    }

    long top() {
        return top;
    }

    /** Above 0, or 0 where two longs do not suffice and {@link #toRational} has to be asked. */
    long bottom() {
        return bottom;
    }

    /** The number where two longs do not suffice. */
    Real large() {
        return large;
    }

    Real toReal() {
        return bottom == 0 ? large : Rational.of(top, bottom);
    }

    /** The number, or the fraction in its place, for what is told and not for what is decided. */
    Rational toRational() {
        return bottom == 0 ? large.toRational() : Rational.of(top, bottom);
    }

    /** Joins the state of another operand: that of the two which says more, or both. */
    void join(Value<?> first) {
        if (isKnown()) {
            state = first;
        } else if (first != KNOWN) {
            boolean areMissing =
                    first instanceof Value.Missing && state instanceof Value.Missing && !tells;
            state = areMissing ? first : Value.and(first, state);
        }
    }

    /** The value as explanations hold it. */
    Value<Real> toValue() {
        return isKnown() ? Value.known(toReal()) : state.propagated();
    }

    void set(long newTop, long newBottom) {
        top = newTop;
        bottom = newBottom;
        if (state != KNOWN) {
            state = KNOWN;
        }
    }

    void set(long whole) {
        set(whole, 1);
    }

    void set(boolean answer) {
        set(answer ? 1 : 0);
    }

    void set(Rational number) {
        set(number.longNumerator(), number.longDenominator(), number);
    }

    void set(Real number) {
        if (number instanceof Rational fraction) {
            set(fraction);
        } else {
            set(0, 0, number);
        }
    }

    /** Takes a number given as this one is kept: two longs, or the number if the second of them is 0. */
    void set(long newTop, long newBottom, Real number) {
        set(newTop, newBottom);
        if (newBottom == 0) {
            large = number;
        }
    }

    void set(Register that) {
        top = that.top;
        bottom = that.bottom;
        large = that.large;
        state = that.state;
    }

    void set(Value<?> unknown) {
        state = unknown;
    }

    /** Takes the value of an input by its index in the declaration. */
    void read(Figures figures, int index) {
        long denominator = figures.denominator(index);
        if (denominator != 0) {
            set(figures.numerator(index), denominator);
        } else {
            readOther(figures.value(index));
        }
    }

    /** Takes the quotient of two inputs if both have as many places, as most do, and the second is above 0. */
    boolean readQuotient(Figures figures, int first, int second) {
        long unit = figures.denominator(first);
        long upper = figures.numerator(first);
        long lower = figures.numerator(second);
        boolean areAlike = unit == figures.denominator(second) && unit != 0;
        if (!areAlike || lower <= 0) {
            return false;
        }
        set(upper, lower);
        return true;
    }

    private void readOther(Value<?> value) {
        if (value instanceof Value.Known<?> known && known.value() instanceof Rational number) {
            set(number);
        } else {
            set(value);
        }
    }

    boolean isYes() {
        return isKnown() && top == 1;
    }

    int signum() {
        return bottom == 0 ? large.signum() : Long.signum(top);
    }

    int compareTo(Rational that) {
        return compareTo(that.longNumerator(), that.longDenominator(), that);
    }

    int compareTo(Real that) {
        return that instanceof Rational fraction ? compareTo(fraction) : toReal().order(that);
    }

    /** Compares with a number given as this one is kept. */
    int compareTo(long thatTop, long thatBottom, Rational that) {
        // Most numbers are short, so that their products fit a long.
        return areShort(thatTop, thatBottom)
                ? Long.compare(top * thatBottom, thatTop * bottom)
                : compareToLong(thatTop, thatBottom, that);
    }

    private int compareToLong(long thatTop, long thatBottom, Rational that) {
        return fit(thatBottom)
                ? Rational.compare(top, bottom, thatTop, thatBottom)
                : toReal().order(that);
    }

    boolean isWithin(Interval interval) {
        return bottom == 0 ? large.isWithin(interval) : interval.contains(top, bottom);
    }

    void plus(Rational that) {
        plus(that.longNumerator(), that.longDenominator(), that);
    }

    void plus(Register that) {
        plus(that.top, that.bottom, that.large);
    }

    /** Adds a fraction of two longs if the sum is one too; a denominator of 0 means none. */
    boolean plusIfItFits(long thatTop, long thatBottom) {
        if (!fit(thatBottom)) {
            return false;
        }
        if (bottom == thatBottom) {
            return setSum(top, thatTop, bottom);
        }
        return fits(top, thatBottom)
                && fits(thatTop, bottom)
                && fits(bottom, thatBottom)
                && setSum(top * thatBottom, thatTop * bottom, bottom * thatBottom);
    }

    /** Adds a number given as this one is kept: two longs, or the number if the second of them is 0. */
    private void plus(long thatTop, long thatBottom, Real that) {
        if (!plusIfItFits(thatTop, thatBottom)) {
            set(toReal().add(real(thatTop, thatBottom, that)));
        }
    }

    private boolean setSum(long left, long right, long newBottom) {
        long sum = left + right;
        boolean fits = ((left ^ sum) & (right ^ sum)) >= 0 && sum != Long.MIN_VALUE;
        if (fits) {
            top = sum;
            bottom = newBottom;
        }
        return fits;
    }

    /** Whether this number and another one are two longs each. */
    private boolean fit(long thatBottom) {
        return bottom != 0 && thatBottom != 0;
    }

    /** Whether all four parts are 0 or more and have products of 64 bits, as most figures do. */
    private boolean areShort(long thatTop, long thatBottom) {
        return (top | bottom | thatTop | thatBottom) >>> HALF == 0 && fit(thatBottom);
    }

    /** Whether a product needs no more than 64 bits. */
    private static boolean fits(long left, long right) {
        return Math.multiplyHigh(left, right) == (left * right) >> 63;
    }

    private static Real real(long top, long bottom, Real large) {
        return bottom == 0 ? large : Rational.of(top, bottom);
    }

    void times(Rational factor) {
        times(factor.longNumerator(), factor.longDenominator(), factor);
    }

    void times(long thatTop, long thatBottom, Real that) {
        if (areShort(thatTop, thatBottom)) {
            top *= thatTop;
            bottom *= thatBottom;
        } else {
            timesLong(thatTop, thatBottom, that);
        }
    }

    private void timesLong(long thatTop, long thatBottom, Real that) {
        if (fit(thatBottom)
                && fits(top, thatTop)
                && fits(bottom, thatBottom)
                && top * thatTop != Long.MIN_VALUE) {
            top *= thatTop;
            bottom *= thatBottom;
        } else {
            set(toReal().multiply(real(thatTop, thatBottom, that)));
        }
    }

    /** Divides by a number other than 0. */
    void over(Real divisor) {
        if (divisor instanceof Rational fraction && fraction.longNumerator() > 0) {
            times(fraction.longDenominator(), fraction.longNumerator(), Rational.ONE);
        } else {
            set(toReal().divide(divisor));
        }
    }

    /** Divides another number by this one, which is not 0 and becomes the result. */
    void under(long thatTop, long thatBottom, Real that) {
        if (areShort(thatTop, thatBottom)) {
            long newTop = thatTop * bottom;
            bottom = thatBottom * top;
            top = newTop;
        } else if (!underIfItFits(thatTop, thatBottom)) {
            set(real(thatTop, thatBottom, that).divide(toReal()));
        }
    }

    private boolean underIfItFits(long thatTop, long thatBottom) {
        if (!fit(thatBottom) || !fits(thatTop, bottom) || !fits(thatBottom, top)) {
            return false;
        }
        long newTop = thatTop * bottom;
        long newBottom = thatBottom * top;
        if (newTop == Long.MIN_VALUE || newBottom == Long.MIN_VALUE) {
            return false;
        }
        top = newBottom < 0 ? -newTop : newTop;
        bottom = Math.abs(newBottom);
        return true;
    }

    void under(Real dividend) {
        if (dividend instanceof Rational fraction) {
            under(fraction.longNumerator(), fraction.longDenominator(), fraction);
        } else {
            under(0, 0, dividend);
        }
    }

    void negate() {
        if (bottom == 0) {
            set(large.opposite());
        } else {
            top = -top;
        }
    }

    /** Moves to the nearer end of 0…1 what lies outside. */
    void clampToShare() {
        if (signum() < 0) {
            set(0);
        } else if (compareTo(Rational.ONE) > 0) {
            set(1);
        }
    }

    private void minus(long thatTop, long thatBottom, Real that) {
        plus(-thatTop, thatBottom, that.opposite());
    }

    void minus(Real that) {
        if (that instanceof Rational fraction) {
            plus(fraction.negated());
        } else {
            set(toReal().subtract(that));
        }
    }

    /** The operation on another operand and this one, which becomes the result; neither divides by 0. */
    void apply(Operator operator, long firstTop, long firstBottom, Real firstLarge) {
        switch (operator) {
            case PLUS -> plus(firstTop, firstBottom, firstLarge);
            case DAYS -> minus(firstTop, firstBottom, firstLarge);
            case MINUS -> {
                negate();
                plus(firstTop, firstBottom, firstLarge);
            }
            case TIMES -> times(firstTop, firstBottom, firstLarge);
            case OVER -> under(firstTop, firstBottom, firstLarge);
            case MIN -> choose(firstTop, firstBottom, firstLarge, -1);
            case MAX -> choose(firstTop, firstBottom, firstLarge, 1);
        }
        requireNotTooLarge();
    }

    /** Refuses a result of more digits than any figure can need. */
    void requireNotTooLarge() {
        if (bottom == 0) {
            TooLargeException.require(large);
        }
    }

    /** The first operand where it lies on a side of this one. */
    private void choose(long firstTop, long firstBottom, Real firstLarge, int side) {
        if (!fit(firstBottom)) {
            Real first = real(firstTop, firstBottom, firstLarge);
            set(side < 0 ? first.smaller(toReal()) : first.larger(toReal()));
        } else if (Rational.compare(firstTop, firstBottom, top, bottom) == side) {
            set(firstTop, firstBottom, firstLarge);
        }
    }
}
