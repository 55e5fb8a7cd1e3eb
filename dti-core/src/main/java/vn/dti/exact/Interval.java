// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The numbers between two ends, each of which states whether it belongs to the interval.
 *
 * <p>Intervals are made of words: {@code Interval.atLeast(ten).and(Interval.below(twenty))} is
 * [10, 20), which contains 10 and does not contain 20.
 */
public final class Interval implements Unmapped {

    private static final Interval ALL = new Interval(Cut.BELOW_ALL, Cut.ABOVE_ALL);

    private final Cut lower;
    private final Cut upper;

    private Interval(Cut lower, Cut upper) {
        this.lower = lower;
        this.upper = upper;
    }

    /**
     * Every number.
     *
     * @return (−∞, ∞)
     */
    public static Interval all() {
        return ALL;
    }

    /**
     * The numbers from {@code end} on, {@code end} included.
     *
     * @param end the lower end
     * @return [end, ∞)
     */
    public static Interval atLeast(Rational end) {
        Objects.requireNonNull(end, "end");
        return new Interval(Cut.before(end), Cut.ABOVE_ALL);
    }

    /**
     * The numbers above {@code end}, {@code end} excluded.
     *
     * @param end the lower end
     * @return (end, ∞)
     */
    public static Interval above(Rational end) {
        Objects.requireNonNull(end, "end");
        return new Interval(Cut.after(end), Cut.ABOVE_ALL);
    }

    /**
     * The numbers up to {@code end}, {@code end} included.
     *
     * @param end the upper end
     * @return (−∞, end]
     */
    public static Interval atMost(Rational end) {
        Objects.requireNonNull(end, "end");
        return new Interval(Cut.BELOW_ALL, Cut.after(end));
    }

    /**
     * The numbers below {@code end}, {@code end} excluded.
     *
     * @param end the upper end
     * @return (−∞, end)
     */
    public static Interval below(Rational end) {
        Objects.requireNonNull(end, "end");
        return new Interval(Cut.BELOW_ALL, Cut.before(end));
    }

    /**
     * One number alone.
     *
     * @param value the number
     * @return [value, value]
     */
    public static Interval exactly(Rational value) {
        Objects.requireNonNull(value, "value");
        return new Interval(Cut.before(value), Cut.after(value));
    }

    /**
     * The sums of a number of this interval and one of another.
     *
     * @param that another interval
     * @return for example [3, 7) for [1, 2] and [2, 5); empty if one of the two is
     */
    public Interval plus(Interval that) {
        return isEmpty() || that.isEmpty()
                ? above(Rational.ZERO).and(below(Rational.ZERO))
                : new Interval(lower.plusLower(that.lower), upper.plusUpper(that.upper));
    }

    /**
     * The larger ones of a number of this interval and one of another.
     *
     * @param that another interval
     * @return for example [2, 5) for [1, 3] and [2, 5); empty if one of the two is
     */
    public Interval larger(Interval that) {
        return isEmpty() || that.isEmpty()
                ? above(Rational.ZERO).and(below(Rational.ZERO))
                : new Interval(
                        lower.compareTo(that.lower) >= 0 ? lower : that.lower,
                        upper.compareTo(that.upper) >= 0 ? upper : that.upper);
    }

    /**
     * The smaller ones of a number of this interval and one of another.
     *
     * @param that another interval
     * @return for example [1, 3] for [1, 3] and [2, 5); empty if one of the two is
     */
    public Interval smaller(Interval that) {
        return negated().larger(that.negated()).negated();
    }

    /**
     * The multiples of the numbers of this interval.
     *
     * @param factor 0 or more
     * @return for example [2, 4) for [1, 2) and 2; [0, 0] for 0 unless this interval is empty
     * @throws IllegalArgumentException if the factor is negative
     */
    public Interval times(Rational factor) {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("factor is " + factor + ", expected at least 0");
        }
        if (isEmpty()) {
            return this;
        }
        return factor.isZero()
                ? exactly(Rational.ZERO)
                : new Interval(lower.times(factor), upper.times(factor));
    }

    /**
     * The negatives of the numbers of this interval.
     *
     * @return for example (−2, −1] for [1, 2)
     */
    public Interval negated() {
        return new Interval(upper.negated(), lower.negated());
    }

    /**
     * The numbers that belong to both intervals.
     *
     * @param that another interval
     * @return the intersection, which {@link #isEmpty() may be empty}
     */
    public Interval and(Interval that) {
        return new Interval(
                lower.compareTo(that.lower) >= 0 ? lower : that.lower,
                upper.compareTo(that.upper) <= 0 ? upper : that.upper);
    }

    /**
     * Everything from the lower end of this interval to the upper end of another.
     *
     * @param that an interval that does not end below this one
     * @return [10, 30) for [10, 20) and [25, 30)
     */
    public Interval upTo(Interval that) {
        return new Interval(lower, that.upper);
    }

    /**
     * Whether no number belongs to this interval.
     *
     * @return true for example for {@code above(1).and(below(1))}; (0, 1) is not empty, as it holds 1/2
     */
    public boolean isEmpty() {
        return lower.compareTo(upper) >= 0;
    }

    /**
     * Whether a number belongs to this interval, compared exactly.
     *
     * @param number any rational
     * @return false for 20 and [10, 20)
     */
    public boolean contains(Rational number) {
        Objects.requireNonNull(number, "number");
        return lower.isBefore(number) && !upper.isBefore(number);
    }

    /**
     * Whether a fraction that need not be reduced belongs to this interval.
     *
     * @param top its numerator
     * @param bottom its denominator, above 0
     * @return the same as for its rational
     */
    public boolean contains(long top, long bottom) {
        return lower.isBefore(top, bottom) && !upper.isBefore(top, bottom);
    }

    /**
     * Whether a whole number belongs to this interval.
     *
     * @return false for (19, 20), true for (19, 20]
     */
    public boolean containsInteger() {
        return findInteger().isPresent();
    }

    /**
     * Whether this interval begins where another has begun already.
     *
     * @param other another interval
     * @return true for (10, 20] after [10, 20]; false for two with the same lower end
     */
    public boolean startsAbove(Interval other) {
        return lower.compareTo(other.lower) > 0;
    }

    /**
     * A whole number of this interval.
     *
     * @return one near an end; none for (19, 20)
     */
    public Optional<Rational> findInteger() {
        Rational near = lowerEnd().orElse(upperEnd().orElse(Rational.ZERO));
        Rational floor = near.floor();
        Rational[] whole = {floor, floor.plus(Rational.ONE), floor.minus(Rational.ONE)};
        for (Rational each : whole) {
            if (contains(each)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /**
     * The numbers below this interval.
     *
     * @return (−∞, 10) for [10, 20); empty where this interval has no lower end
     */
    public Interval beneath() {
        return new Interval(Cut.BELOW_ALL, lower);
    }

    /**
     * The numbers above this interval.
     *
     * @return [20, ∞) for [10, 20); empty where this interval has no upper end
     */
    public Interval beyond() {
        return new Interval(upper, Cut.ABOVE_ALL);
    }

    /**
     * The lower end, if there is one.
     *
     * @return 10 for [10, 20)
     */
    public Optional<Rational> lowerEnd() {
        return lower.finite();
    }

    /**
     * The upper end, if there is one.
     *
     * @return 20 for [10, 20)
     */
    public Optional<Rational> upperEnd() {
        return upper.finite();
    }

    /**
     * The ends that this interval has.
     *
     * @return the lower end, then the upper one; fewer where a side is open without end
     */
    public Stream<Rational> ends() {
        return Stream.concat(lowerEnd().stream(), upperEnd().stream());
    }

    /**
     * Whether the lower end belongs to the interval.
     *
     * @return true for [10, 20); false where there is no lower end
     */
    public boolean hasLowerEnd() {
        return lower.finite().isPresent() && lower.side() == 0;
    }

    /**
     * Whether the upper end belongs to the interval.
     *
     * @return false for [10, 20) and where there is no upper end
     */
    public boolean hasUpperEnd() {
        return upper.finite().isPresent() && upper.side() == 1;
    }

    /**
     * The fraction with the smallest denominator between two numbers, both of which count.
     *
     * @param low any number
     * @param high one that is not below it
     * @return for example 1/3 between 0.333 and 0.334, and 79/10 between 7.8999 and 7.9001
     * @throws IllegalArgumentException if it is below it
     */
    public static Rational simplestBetween(Rational low, Rational high) {
        Objects.requireNonNull(low, "low");
        Objects.requireNonNull(high, "high");
        if (low.isAbove(high)) {
            throw new IllegalArgumentException("high is " + high + ", expected at least " + low);
        }
        Rational whole = low.floor();
        if (whole.equals(low)) {
            return low;
        }
        if (high.isAtLeast(whole.plus(Rational.ONE))) {
            return whole.plus(Rational.ONE);
        }
        Rational rest = simplestBetween(
                Rational.ONE.dividedBy(high.minus(whole)),
                Rational.ONE.dividedBy(low.minus(whole)));
        return whole.plus(Rational.ONE.dividedBy(rest));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Interval that
                && lower.equals(that.lower)
                && upper.equals(that.upper);
    }

    @Override
    public int hashCode() {
        return Objects.hash(lower, upper);
    }

    /**
     * The interval in brackets.
     *
     * @return for example {@code [1/2, 4/5)} or {@code (4/5, ∞)}; {@code ∅} if it is empty and lacks an end
     */
    @Override
    public String toString() {
        return notation(Rational::toString);
    }

    /**
     * The interval in brackets, its ends written in a way of one's own.
     *
     * @param number how an end is written
     * @return for example {@code [50%, 80%)}; {@code ∅} if it is empty and lacks an end
     */
    public String notation(Function<Rational, String> number) {
        Objects.requireNonNull(number, "number");
        if (isEmpty() && (lowerEnd().isEmpty() || upperEnd().isEmpty())) {
            return "∅";
        }
        String start = (hasLowerEnd() ? "[" : "(") + lowerEnd().map(number).orElse("-∞");
        String end = upperEnd().map(number).orElse("∞") + (hasUpperEnd() ? "]" : ")");
        return start + ", " + end;
    }
}
