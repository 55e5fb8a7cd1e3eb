// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.stream.IntStream;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.rule.Shares;
import vn.dti.wording.Message;

/**
 * The weighted geometric mean of the children's shares, times the group's maximum; a child that can earn
 * nothing has no share and no weight, and one of no points leaves nothing to the others.
 *
 * <p>Example: shares of 21/25, 2/3 and 3/4 have the mean ∛0.42, 0.7489 where the arithmetic mean is 0.7522.
 * Mostly it is not a fraction. A share below 0 counts as 0.
 *
 * @param weights one for each child, 0 or more, not all 0
 */
public record GeometricMean(List<Rational> weights) implements Aggregation {

    /**
     * Checks and copies the weights.
     *
     * @throws vn.dti.wording.DefinitionException if a weight is negative or all are 0
     */
    public GeometricMean {
        weights = new WeightedMean(weights).weights();
    }

    /**
     * The mean in which all weigh the same.
     *
     * @param children the number of children
     * @return the aggregation
     */
    public static GeometricMean of(int children) {
        return new GeometricMean(
                IntStream.range(0, children).mapToObj(i -> Rational.ONE).toList());
    }

    @Override
    public Message describe() {
        return weights.stream().distinct().count() == 1
                ? Message.of(FrameworkPhrase.GEOMETRIC_MEAN)
                : Message.of(FrameworkPhrase.WEIGHTED_GEOMETRIC_MEAN, weights);
    }

    @Override
    public Message title() {
        return Message.of(FrameworkPhrase.CALLED_GEOMETRIC_MEAN);
    }

    @Override
    public boolean isLinear() {
        return false;
    }

    @Override
    public boolean mayNarrow() {
        return true;
    }

    @Override
    public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
        return real(maximum, maxima, List.copyOf(points)).toRational();
    }

    @Override
    public Real real(Rational maximum, List<Rational> maxima, List<Real> points) {
        int[] counted = counted(maxima);
        List<Real> shares = IntStream.of(counted)
                .mapToObj(i -> points.get(i)
                        .larger(Rational.ZERO)
                        .multiply(Rational.ONE.dividedBy(maxima.get(i))))
                .toList();
        List<Real> weighing = IntStream.of(counted).<Real>mapToObj(weights::get).toList();
        return counted.length == 0
                ? Rational.ZERO
                : ElementaryFunction.geometricMean(shares, weighing)
                        .orElse(Rational.ZERO)
                        .multiply(maximum);
    }

    /** Those that can earn something, and weigh something. */
    private int[] counted(List<Rational> maxima) {
        return IntStream.range(0, maxima.size())
                .filter(i -> maxima.get(i).signum() > 0 && weights.get(i).signum() > 0)
                .toArray();
    }

    /** Each brings as much of the whole as it weighs; nothing where one has nothing. */
    @Override
    public List<Rational> factors(Rational maximum, List<Rational> maxima, List<Rational> points) {
        Rational whole = points(maximum, maxima, points);
        Rational total = IntStream.of(counted(maxima))
                .mapToObj(weights::get)
                .reduce(Rational.ZERO, Rational::plus);
        return IntStream.range(0, points.size())
                .mapToObj(i -> whole.isZero()
                                || points.get(i).isZero()
                                || maxima.get(i).isZero()
                        ? Rational.ZERO
                        : whole.times(weights.get(i)).dividedBy(total.times(points.get(i))))
                .toList();
    }

    /** Everything from the mean of the least to that of the most, as it rises with each child. */
    @Override
    public List<Interval> possible(
            Rational maximum, List<Rational> maxima, List<List<Interval>> points) {
        Rational least = end(maximum, maxima, points, true);
        Rational most = end(maximum, maxima, points, false);
        return List.of(Interval.atLeast(least).and(Interval.atMost(most.max(least))));
    }

    private Rational end(
            Rational maximum, List<Rational> maxima, List<List<Interval>> points, boolean isLeast) {
        List<Real> ends = points.stream()
                .<Real>map(each -> {
                    Interval hull = Shares.hull(each);
                    return (isLeast ? hull.lowerEnd() : hull.upperEnd()).orElse(Rational.ZERO);
                })
                .toList();
        Interval mean = real(maximum, maxima, ends).enclosure(Real.DIGITS);
        return (isLeast ? mean.lowerEnd() : mean.upperEnd()).orElseThrow();
    }
}
