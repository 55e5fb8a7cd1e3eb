package vn.dti.exact;

/**
 * A fraction of two longs under calculation, changed in place and not reduced.
 *
 * <p>It does the bulk of the work for which a {@link Rational} would be made and reduced at each step.
 * It never rounds and never overflows: an operation whose result needs more than 64 bits returns
 * false, the quotient is then of no use, and the caller starts anew with rationals.
 *
 * <p>Example: 31 of 41 against a target of 80 % with 10 points: {@code set(31)}, {@code over(41, 1)},
 * {@code dividedBy(4/5)}, {@code times(10)} leave 1550/164, which {@link #toRational()} reduces to
 * 775/82. Not for sharing between threads.
 */
public final class Quotient {

    private long top;
    private long bottom = 1;

    /** The fraction 0/1. */
    public Quotient() {}

    /** {@return the numerator, which carries the sign; not reduced} */
    public long top() {
        return top;
    }

    /** {@return the denominator, above 0; not reduced} */
    public long bottom() {
        return bottom;
    }

    /**
     * Takes a whole number.
     *
     * @param whole any long but the least
     */
    public void set(long whole) {
        top = whole;
        bottom = 1;
    }

    /**
     * Takes a rational.
     *
     * @param value any rational
     * @return false if a part of it needs more than 64 bits
     */
    public boolean set(Rational value) {
        top = value.smallNumerator();
        bottom = value.smallDenominator();
        return bottom != 0;
    }

    /**
     * Takes the fraction {@code top / bottom}.
     *
     * @param newTop any long but the least
     * @param newBottom above 0
     */
    public void set(long newTop, long newBottom) {
        top = newTop;
        bottom = newBottom;
    }

    /**
     * Adds a fraction.
     *
     * @param thatTop its numerator
     * @param thatBottom its denominator, above 0
     * @return false if the sum needs more than 64 bits
     */
    public boolean plus(long thatTop, long thatBottom) {
        if (bottom == thatBottom) {
            return setSum(top, thatTop, bottom);
        }
        boolean overflows = overflows(top, thatBottom)
                || overflows(thatTop, bottom)
                || overflows(bottom, thatBottom);
        return !overflows && setSum(top * thatBottom, thatTop * bottom, bottom * thatBottom);
    }

    private boolean setSum(long left, long right, long newBottom) {
        long sum = left + right;
        top = sum;
        bottom = newBottom;
        boolean overflow = ((left ^ sum) & (right ^ sum)) < 0;
        return !overflow && sum != Long.MIN_VALUE;
    }

    /**
     * Subtracts a rational.
     *
     * @param that any rational
     * @return false if the difference, or a part of the rational, needs more than 64 bits
     */
    public boolean minus(Rational that) {
        return that.smallDenominator() != 0
                && plus(-that.smallNumerator(), that.smallDenominator());
    }

    /** Turns the sign. */
    public void negate() {
        top = -top;
    }

    /**
     * Multiplies by a fraction.
     *
     * @param thatTop its numerator
     * @param thatBottom its denominator, above 0
     * @return false if the product needs more than 64 bits
     */
    public boolean times(long thatTop, long thatBottom) {
        if (overflows(top, thatTop) || overflows(bottom, thatBottom)) {
            return false;
        }
        top *= thatTop;
        bottom *= thatBottom;
        return top != Long.MIN_VALUE;
    }

    /**
     * Multiplies by a rational.
     *
     * @param factor any rational
     * @return false if the product, or a part of the factor, needs more than 64 bits
     */
    public boolean times(Rational factor) {
        return factor.smallDenominator() != 0
                && times(factor.smallNumerator(), factor.smallDenominator());
    }

    /**
     * Divides by a rational.
     *
     * @param divisor any rational above 0
     * @return false if the quotient, or a part of the divisor, needs more than 64 bits
     */
    public boolean dividedBy(Rational divisor) {
        return divisor.smallDenominator() != 0
                && times(divisor.smallDenominator(), divisor.smallNumerator());
    }

    /**
     * Divides a fraction by this one, which becomes the result.
     *
     * @param thatTop the numerator of the dividend
     * @param thatBottom its denominator, above 0
     * @return false if this fraction is 0, or if the quotient needs more than 64 bits
     */
    public boolean divide(long thatTop, long thatBottom) {
        if (top == 0 || overflows(thatTop, bottom) || overflows(thatBottom, top)) {
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

    /**
     * Divides a rational by this fraction, which becomes the result.
     *
     * @param dividend any rational
     * @return false if this fraction is 0, or if the quotient needs more than 64 bits
     */
    public boolean divide(Rational dividend) {
        return dividend.smallDenominator() != 0
                && divide(dividend.smallNumerator(), dividend.smallDenominator());
    }

    /**
     * Adds a rational.
     *
     * @param that any rational
     * @return false if the sum, or a part of the rational, needs more than 64 bits
     */
    public boolean plus(Rational that) {
        return that.smallDenominator() != 0 && plus(that.smallNumerator(), that.smallDenominator());
    }

    private static boolean overflows(long left, long right) {
        return Math.multiplyHigh(left, right) != (left * right) >> 63;
    }

    /**
     * Compares exactly, by cross products of 128 bits.
     *
     * @param thatTop the numerator of another fraction
     * @param thatBottom its denominator, above 0
     * @return below 0, 0 or above 0
     */
    public int compareTo(long thatTop, long thatBottom) {
        return LongFraction.compare(top, bottom, thatTop, thatBottom);
    }

    /**
     * Compares exactly.
     *
     * @param that any rational
     * @return below 0, 0 or above 0
     */
    public int compareTo(Rational that) {
        return -that.compareTo(top, bottom);
    }

    /** Moves to the nearer end of 0…1 what lies outside. */
    public void clampToShare() {
        if (top < 0) {
            set(0);
        } else if (top > bottom) {
            set(1);
        }
    }

    /** {@return this fraction, reduced} */
    public Rational toRational() {
        return Rational.of(top, bottom);
    }
}
