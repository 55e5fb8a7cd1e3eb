// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A number that is enclosed as narrowly as it is asked for, by calculating anew with more digits.
 *
 * <p>It keeps the calculation and the narrowest bounds so far. A long chain of calculations is cut: what
 * is deep below is narrowed once and for all to the digits at which comparisons are given up.
 */
@SuppressWarnings("serial") // it is written as its Calculations
final class Narrowing implements Real {

    private static final long serialVersionUID = 1L;

    /** Binary digits of a first look, which nearly always suffices. */
    private static final int FIRST_BITS = 64;

    /** Binary digits that hold {@link Real#MOST_DIGITS} decimal ones. */
    private static final int MOST_BITS = 1_329;

    /** Binary digits that hold {@link Real#DIGITS} decimal ones and some more. */
    private static final int BITS = 140;

    /** Binary digits beyond which a calculation that does not narrow is given up. */
    private static final int LAST_BITS = 16 * MOST_BITS;

    private static final int DEEPEST = 100;

    private static final Rational MINUS_ONE = Rational.of(-1);

    private static final String SUM = "+";
    private static final String TOTAL = "sum";
    private static final String PRODUCT = "×";
    private static final String RATIO = "/";
    private static final String LEAST = "min";
    private static final String MOST = "max";

    /** The bounds of a number with some binary digits after the point. */
    @FunctionalInterface
    interface Calculation {
        Bounds at(int bits);
    }

    private final Calculation calculation;

    /** The number of calculations on top of each other, from the last one that was narrowed at once. */
    private final int depth;

    /** The calculation by its name and what it takes, by which two numbers are seen to be the same. */
    private final String name;

    private final List<Real> operands;
    private final int hash;

    /** The bounds of the last calculation with the most digits. */
    private volatile Optional<Bounds> known = Optional.empty();

    private volatile Optional<Rational> middle = Optional.empty();

    private Narrowing(Calculation calculation, int depth, String name, List<Real> operands) {
        this.calculation = calculation;
        this.depth = depth;
        this.name = name;
        this.operands = operands;
        this.hash = Objects.hash(name, operands);
    }

    /**
     * The number that a calculation from others comes to.
     *
     * @param name the name of the calculation, which is the same for those that are
     */
    static Real of(String name, Calculation calculation, Real... operands) {
        int deepest = 0;
        for (Real operand : operands) {
            deepest = Math.max(deepest, operand instanceof Narrowing below ? below.depth : 0);
        }
        var number = new Narrowing(calculation, deepest + 1, name, List.of(operands));
        if (number.depth < DEEPEST) {
            return number;
        }
        Bounds narrow = number.within(MOST_BITS);
        return new Narrowing(narrow::at, 0, name, number.operands);
    }

    /** The bounds of a number with some binary digits after the point. */
    static Bounds at(int bits, Real number) {
        return number instanceof Narrowing narrowing
                ? narrowing.at(bits)
                : Bounds.of((Rational) number, bits);
    }

    /** Bounds of one sign of a number that is known not to be 0. */
    static Bounds nonZero(int bits, Real number) {
        Bounds bounds = at(bits, number);
        for (int more = 2 * bits; bounds.signum() == 0; more *= 2) {
            if (more > LAST_BITS) {
                throw new UndecidedException();
            }
            bounds = at(more, number);
        }
        return bounds;
    }

    private Bounds at(int bits) {
        Optional<Bounds> last = known;
        if (last.isPresent() && last.get().bits() >= bits) {
            return last.get().at(bits);
        }
        Bounds bounds = calculation.at(bits);
        known = Optional.of(bounds);
        return bounds;
    }

    /** Bounds that are no further apart than a unit of a binary digit. */
    private Bounds within(int digits) {
        for (int bits = digits + 16; bits <= LAST_BITS; bits *= 2) {
            Bounds bounds = at(bits);
            if (bounds.width().bitLength() <= bits - digits) {
                return bounds;
            }
        }
        throw new UndecidedException();
    }

    /** Narrows bounds until they show something. */
    private Bounds until(Predicate<Bounds> shown) {
        for (int digits = FIRST_BITS; digits < MOST_BITS; digits *= 2) {
            Bounds bounds = at(digits);
            if (shown.test(bounds)) {
                return bounds;
            }
        }
        Bounds last = within(MOST_BITS);
        if (shown.test(last)) {
            return last;
        }
        throw new UndecidedException();
    }

    static Real sum(Real one, Real other) {
        if (one instanceof Rational first && other instanceof Rational second) {
            return first.plus(second);
        }
        if (one.equals(Rational.ZERO) || other.equals(Rational.ZERO)) {
            return one.equals(Rational.ZERO) ? other : one;
        }
        if (isOpposite(one, other) || isOpposite(other, one)) {
            return Rational.ZERO;
        }
        return of(SUM, bits -> at(bits, one).plus(at(bits, other)), one, other);
    }

    /** Whether one is seen to be the other with its sign turned, as no number of digits would show. */
    private static boolean isOpposite(Real turned, Real number) {
        return turned instanceof Narrowing product
                && product.name.equals(PRODUCT)
                && product.operands.equals(List.of(number, MINUS_ONE));
    }

    /** The sum of many numbers, one calculation and not a chain of them. */
    static Real sum(List<Real> numbers) {
        return of(
                TOTAL,
                bits -> numbers.stream()
                        .map(number -> at(bits, number))
                        .reduce(Bounds::plus)
                        .orElseThrow(),
                numbers.toArray(Real[]::new));
    }

    static Real product(Real one, Real other) {
        if (one instanceof Rational first && other instanceof Rational second) {
            return first.times(second);
        }
        if (one.equals(Rational.ZERO) || other.equals(Rational.ZERO)) {
            return Rational.ZERO;
        }
        if (one.equals(Rational.ONE) || other.equals(Rational.ONE)) {
            return one.equals(Rational.ONE) ? other : one;
        }
        return of(PRODUCT, bits -> at(bits, one).times(at(bits, other)), one, other);
    }

    static Real quotient(Real one, Real other) {
        if (one instanceof Rational first && other instanceof Rational second) {
            return first.dividedBy(second);
        }
        if (other instanceof Rational divisor) {
            return product(one, Rational.ONE.dividedBy(divisor));
        }
        if (one.equals(other)) {
            return Rational.ONE;
        }
        if (other.signum() == 0) {
            throw new ArithmeticException("division by zero");
        }
        return ratio(one, other);
    }

    private static Real ratio(Real one, Real other) {
        return of(
                RATIO,
                bits -> {
                    Bounds inverse = nonZero(bits, other).inverse();
                    return at(inverse.bits(), one).times(inverse).at(bits);
                },
                one,
                other);
    }

    /** The one that lies on a side of the other, where a first look shows it. */
    static Real chosen(Real one, Real other, int side) {
        if (one instanceof Rational first && other instanceof Rational second) {
            return first.compareTo(second) == -side ? other : one;
        }
        Bounds first = at(FIRST_BITS, one);
        Bounds second = at(FIRST_BITS, other);
        int order = first.low().compareTo(second.high()) > 0
                ? 1
                : first.high().compareTo(second.low()) < 0 ? -1 : 0;
        if (order != 0) {
            return order == side ? one : other;
        }
        return side < 0 ? least(one, other) : most(one, other);
    }

    private static Real least(Real one, Real other) {
        return of(LEAST, bits -> at(bits, one).min(at(bits, other)), one, other);
    }

    private static Real most(Real one, Real other) {
        return of(MOST, bits -> at(bits, one).max(at(bits, other)), one, other);
    }

    /** The number of a calculation by its name. */
    static Real named(String name, List<Real> operands) {
        return switch (name) {
            case SUM -> sum(operands.get(0), operands.get(1));
            case TOTAL -> sum(operands);
            case PRODUCT -> product(operands.get(0), operands.get(1));
            case RATIO -> ratio(operands.get(0), operands.get(1));
            case LEAST -> least(operands.get(0), operands.get(1));
            case MOST -> most(operands.get(0), operands.get(1));
            default -> Powers.named(name, operands.get(0));
        };
    }

    String name() {
        return name;
    }

    List<Real> operands() {
        return operands;
    }

    private Object writeReplace() {
        return Calculations.of(this);
    }

    /** Refuses a number of more digits before the point than any figure can need. */
    void requireNotTooLarge() {
        Bounds bounds = at(FIRST_BITS);
        TooLargeException.requireBits(
                Math.max(bounds.low().bitLength(), bounds.high().bitLength()) - FIRST_BITS);
    }

    @Override
    public Rational toRational() {
        if (middle.isEmpty()) {
            middle = Optional.of(BigFraction.near(
                    Rational.of(within(BITS).middle().round(DIGITS, RoundingMode.HALF_EVEN))));
        }
        return middle.get();
    }

    @Override
    public int order(Real that) {
        return that instanceof Rational number ? order(number) : subtract(that).signum();
    }

    private int order(Rational number) {
        Bounds shown = until(bounds -> bounds.width().signum() == 0 || !bounds.contains(number));
        return shown.compareTo(number);
    }

    @Override
    public int signum() {
        return order(Rational.ZERO);
    }

    @Override
    public Rational rounded(int places, RoundingMode mode) {
        Bounds shown = until(bounds ->
                bounds.least().round(places, mode).compareTo(bounds.most().round(places, mode))
                        == 0);
        return Rational.of(shown.least().round(places, mode));
    }

    /** Numbers are equal if they come of the same calculations; those that are not may still be. */
    @Override
    public boolean equals(Object other) {
        // Without recursion, as chains may be long.
        var left = new ArrayDeque<Object>(List.of(this));
        var right = new ArrayDeque<Object>(List.of(other));
        while (!left.isEmpty()) {
            Object one = left.pop();
            Object two = right.pop();
            if (one instanceof Narrowing here && two instanceof Narrowing there) {
                if (here == there) {
                    continue;
                }
                if (here.hash != there.hash
                        || !here.name.equals(there.name)
                        || here.operands.size() != there.operands.size()) {
                    return false;
                }
                here.operands.forEach(left::push);
                there.operands.forEach(right::push);
            } else if (!(one instanceof Rational && one.equals(two))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    /** {@return the midpoint to six places, for logs: {@code ≈1.414214}} */
    @Override
    public String toString() {
        return toRational().toString();
    }
}
