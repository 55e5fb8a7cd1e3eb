// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some numbers, at least one, of which sums, means, deviations and percentiles are taken.
 *
 * <p>Of fractions these are fractions, but for deviations that are roots of none. The sum of many fractions
 * has as many digits as all their denominators together; where a common denominator has more than {@link
 * #MOST_BITS} binary digits, the sum is enclosed by fractions as narrowly as is asked for, like every {@link
 * Real} that is not a fraction.
 *
 * <p>Example: of 2, 4, 4, 4, 5, 5, 7 and 9 the mean is 5 and the deviation of the population 2.
 */
public final class Sample implements Unmapped {

    /** The binary digits of a common denominator at most: about 300 decimal ones. */
    static final int MOST_BITS = 1_000;

    private final List<Real> numbers;

    /** The least common denominator; empty where it is too large or not all are fractions. */
    private final Optional<BigInteger> denominator;

    private Sample(List<Real> numbers) {
        this.numbers = numbers;
        this.denominator = denominator(numbers);
    }

    /**
     * A sample.
     *
     * @param numbers one or more
     * @return the sample
     * @throws IllegalArgumentException if there is no number
     */
    public static Sample of(List<? extends Real> numbers) {
        if (numbers.isEmpty()) {
            throw new IllegalArgumentException("a sample of no numbers");
        }
        return new Sample(List.copyOf(numbers));
    }

    private static Optional<BigInteger> denominator(List<Real> numbers) {
        BigInteger common = BigInteger.ONE;
        for (Real number : numbers) {
            if (!(number instanceof Rational fraction) || !fraction.isExact()) {
                return Optional.empty();
            }
            BigInteger own = fraction.denominator();
            common = common.divide(common.gcd(own)).multiply(own);
            if (common.bitLength() > MOST_BITS) {
                return Optional.empty();
            }
        }
        return Optional.of(common);
    }

    /** {@return how many numbers there are} */
    public int size() {
        return numbers.size();
    }

    /** {@return the sum} */
    public Real sum() {
        return denominator.<Real>map(this::exactSum).orElseGet(() -> Narrowing.sum(numbers));
    }

    private Rational exactSum(BigInteger common) {
        return Rational.of(units(common).stream().reduce(BigInteger.ZERO, BigInteger::add), common);
    }

    /** Each number as a multiple of the unit that all are multiples of. */
    private List<BigInteger> units(BigInteger common) {
        var units = new ArrayList<BigInteger>(numbers.size());
        for (Real number : numbers) {
            Rational fraction = number.toRational();
            units.add(fraction.numerator().multiply(common.divide(fraction.denominator())));
        }
        return units;
    }

    /** {@return the sum by how many there are; of numbers that are all the same this one} */
    public Real mean() {
        return areSame() ? numbers.get(0) : sum().divide(Rational.of(numbers.size()));
    }

    private boolean areSame() {
        Real first = numbers.get(0);
        return numbers.stream().allMatch(first::equals);
    }

    /**
     * The standard deviation: the root of the mean square of the distances from the mean.
     *
     * @param divisor what the sum of squares is divided by, above 0: the {@link #size()} for a population,
     *     one less for a sample of it
     * @return 0 or more; 0 for numbers that are all the same
     * @throws UndecidedException if it is not shown whether numbers that are not fractions are the same
     */
    public Real deviation(int divisor) {
        if (areSame()) {
            return Rational.ZERO;
        }
        Real variance = squares().divide(Rational.of(divisor));
        return ElementaryFunction.SQRT.apply(List.of(variance)).orElseThrow();
    }

    /** The sum of the squares of the distances from the mean. */
    private Real squares() {
        return denominator.<Real>map(this::exactSquares).orElseGet(() -> {
            Real mean = mean();
            return Narrowing.sum(numbers.stream()
                    .map(number -> number.subtract(mean))
                    .map(distance -> distance.multiply(distance))
                    .toList());
        });
    }

    /** Σx² − (Σx)²/n, over whole numbers: (n Σk² − (Σk)²) / n. */
    private Rational exactSquares(BigInteger common) {
        BigInteger count = BigInteger.valueOf(numbers.size());
        BigInteger sum = BigInteger.ZERO;
        BigInteger squares = BigInteger.ZERO;
        for (BigInteger unit : units(common)) {
            sum = sum.add(unit);
            squares = squares.add(unit.multiply(unit));
        }
        BigInteger top = count.multiply(squares).subtract(sum.multiply(sum));
        return Rational.of(top, count.multiply(common).multiply(common));
    }

    /** {@return the smallest} */
    public Real least() {
        return numbers.stream().reduce(Real::smaller).orElseThrow();
    }

    /** {@return the largest} */
    public Real most() {
        return numbers.stream().reduce(Real::larger).orElseThrow();
    }

    /**
     * A percentile, by interpolation between the two numbers next to it.
     *
     * <p>The numbers in ascending order are at 0, 1/(n−1), 2/(n−1), … 1 of the way; in between it moves
     * evenly, as {@code PERCENTILE.INC} of spreadsheets has it. Example: of 10, 20, 30 and 50 the 90th is at
     * 2.7 of 3 steps: 30 + 0.7 × 20 = 44.
     *
     * @param percent 0 for the least up to 100 for the most
     * @return the percentile
     */
    public Real percentile(Rational percent) {
        List<Real> sorted = new ArrayList<>(numbers);
        // Numbers that are too near to each other to tell may come in either order.
        sorted.sort((one, other) -> one.shownOrder(other).orElse(0));
        Rational place = percent.times(numbers.size() - 1L).dividedBy(Rational.of(100));
        Rational whole = place.floor();
        Real below = sorted.get(whole.numerator().intValueExact());
        Rational part = place.minus(whole);
        if (part.isZero()) {
            return below;
        }
        Real above = sorted.get(whole.numerator().intValueExact() + 1);
        return below.add(above.subtract(below).multiply(part));
    }

    /** {@return how many there are, for logs} */
    @Override
    public String toString() {
        return "sample of " + numbers.size();
    }
}
