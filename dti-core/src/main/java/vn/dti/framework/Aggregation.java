// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.rule.Shares;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** The calculation by which the points of a group follow from those of its children. */
public sealed interface Aggregation extends Unmapped
        permits Aggregation.Sum,
                Aggregation.WeightedMean,
                Aggregation.Mean,
                Aggregation.Maximum,
                Aggregation.BestShare,
                AllOrNothing,
                GeometricMean,
                OfDisplayed {

    /** The points add up, and so must the maxima. */
    record Sum() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.SUM);
        }

        @Override
        public Message title() {
            return Message.of(FrameworkPhrase.CALLED_SUM);
        }

        @Override
        public List<Rational> factors(
                Rational maximum, List<Rational> maxima, List<Rational> points) {
            return points.stream().map(each -> Rational.ONE).toList();
        }
    }

    /**
     * The weighted mean of the children's shares, times the group's maximum; a child that can earn
     * nothing has no share and no weight.
     *
     * @param weights one for each child, 0 or more, not all 0
     */
    record WeightedMean(List<Rational> weights) implements Aggregation {
        /**
         * Checks and copies the weights.
         *
         * @throws DefinitionException if a weight is negative or all are 0
         */
        public WeightedMean {
            weights = List.copyOf(weights);
            boolean negative = weights.stream().anyMatch(weight -> weight.signum() < 0);
            if (negative || weights.stream().allMatch(Rational::isZero)) {
                throw new DefinitionException(FrameworkFault.WEIGHTS_INVALID.of(weights));
            }
        }

        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.WEIGHTED_MEAN, weights);
        }

        @Override
        public Message title() {
            return Message.of(FrameworkPhrase.CALLED_WEIGHTED_MEAN);
        }

        @Override
        public List<Rational> factors(
                Rational maximum, List<Rational> maxima, List<Rational> points) {
            return weighted(weights, maximum, maxima);
        }

        private static List<Rational> weighted(
                List<Rational> weights, Rational maximum, List<Rational> maxima) {
            Rational total = IntStream.range(0, maxima.size())
                    .filter(i -> maxima.get(i).signum() > 0)
                    .mapToObj(weights::get)
                    .reduce(Rational.ZERO, Rational::plus);
            return IntStream.range(0, maxima.size())
                    .mapToObj(i -> total.isZero() || maxima.get(i).isZero()
                            ? Rational.ZERO
                            : maximum.times(weights.get(i))
                                    .dividedBy(maxima.get(i).times(total)))
                    .toList();
        }
    }

    /** The mean of the children's shares, times the group's maximum. */
    record Mean() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.MEAN);
        }

        @Override
        public Message title() {
            return Message.of(Word.MEAN);
        }

        @Override
        public List<Rational> factors(
                Rational maximum, List<Rational> maxima, List<Rational> points) {
            List<Rational> equal = maxima.stream().map(each -> Rational.ONE).toList();
            return WeightedMean.weighted(equal, maximum, maxima);
        }
    }

    /**
     * The most points of a child; ties bring equal parts of them. A child that can earn nothing is not
     * the best, though others may have points below 0.
     *
     * <p>Example: of 5 of 5 and 0 of 10 points it is 5 of the group's 10. The largest maximum of a child
     * is the group's.
     */
    record Maximum() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.MOST_POINTS);
        }

        @Override
        public Message title() {
            return Message.of(FrameworkPhrase.CALLED_MAXIMUM);
        }

        @Override
        public boolean isLinear() {
            return false;
        }

        @Override
        public List<Rational> factors(
                Rational maximum, List<Rational> maxima, List<Rational> points) {
            return ofTheBest(maxima, points, i -> Rational.ONE);
        }

        @Override
        public Real real(Rational maximum, List<Rational> maxima, List<Real> points) {
            return earning(maxima)
                    .<Real>mapToObj(points::get)
                    .reduce(Real::larger)
                    .orElse(Rational.ZERO);
        }

        @Override
        public List<Interval> possible(
                Rational maximum, List<Rational> maxima, List<List<Interval>> points) {
            return earning(maxima)
                    .mapToObj(points::get)
                    .reduce(Shares::larger)
                    .orElse(List.of(Interval.exactly(Rational.ZERO)));
        }
    }

    /**
     * The best of the children's shares, times the group's maximum; ties bring equal parts of it. A child
     * that can earn nothing has no share.
     *
     * <p>Example: of 5 of 5 and 0 of 10 points it is 10 of the group's 10.
     */
    record BestShare() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.BEST);
        }

        @Override
        public Message title() {
            return Message.of(FrameworkPhrase.CALLED_BEST_SHARE);
        }

        @Override
        public boolean isLinear() {
            return false;
        }

        @Override
        public List<Rational> factors(
                Rational maximum, List<Rational> maxima, List<Rational> points) {
            List<Rational> shares = IntStream.range(0, points.size())
                    .mapToObj(i -> maxima.get(i).isZero()
                            ? Rational.ZERO
                            : points.get(i).dividedBy(maxima.get(i)))
                    .toList();
            return ofTheBest(maxima, shares, i -> maximum.dividedBy(maxima.get(i)));
        }

        @Override
        public Real real(Rational maximum, List<Rational> maxima, List<Real> points) {
            return earning(maxima)
                    .mapToObj(i -> points.get(i).multiply(maximum.dividedBy(maxima.get(i))))
                    .reduce(Real::larger)
                    .orElse(Rational.ZERO);
        }

        @Override
        public List<Interval> possible(
                Rational maximum, List<Rational> maxima, List<List<Interval>> points) {
            return earning(maxima)
                    .mapToObj(i -> scaled(points.get(i), maximum.dividedBy(maxima.get(i))))
                    .reduce(Shares::larger)
                    .orElse(List.of(Interval.exactly(Rational.ZERO)));
        }
    }

    /** The children that can earn something. */
    private static IntStream earning(List<Rational> maxima) {
        return IntStream.range(0, maxima.size()).filter(i -> !maxima.get(i).isZero());
    }

    /** Factors of those children alone that are best, each divided by their number. */
    private static List<Rational> ofTheBest(
            List<Rational> maxima, List<Rational> values, IntFunction<Rational> factor) {
        Rational best =
                earning(maxima).mapToObj(values::get).reduce(Rational::max).orElse(Rational.ZERO);
        Rational ties = Rational.of(
                earning(maxima).filter(i -> values.get(i).equals(best)).count());
        return IntStream.range(0, values.size())
                .mapToObj(i -> best.isZero()
                                || maxima.get(i).isZero()
                                || !values.get(i).equals(best)
                        ? Rational.ZERO
                        : factor.apply(i).dividedBy(ties))
                .toList();
    }

    /**
     * The points of a group.
     *
     * @param maximum the group's maximum
     * @param maxima the maximum of each child
     * @param points the points of each child, in the same order
     * @return 0 up to {@code maximum}, exact
     */
    default Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
        List<Rational> factors = factors(maximum, maxima, points);
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).times(factors.get(i)))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /**
     * The points of a group, where those of the children may be no fractions.
     *
     * @param maximum the group's maximum
     * @param maxima the maximum of each child
     * @param points the points of each child, in the same order
     * @return as {@link #points}; the least that they may be where they are {@link #isUndecided undecided}
     */
    default Real real(Rational maximum, List<Rational> maxima, List<Real> points) {
        List<Rational> factors = factors(maximum, maxima, fractions(points));
        return IntStream.range(0, points.size())
                .mapToObj(i -> points.get(i).multiply(factors.get(i)))
                .reduce(Rational.ZERO, Real::add);
    }

    /**
     * The most that the points of a group may be, where those of the children may be no fractions.
     *
     * @param maximum the group's maximum
     * @param maxima the maximum of each child
     * @param points the points of each child, in the same order
     * @return as {@link #real} unless the points are {@link #isUndecided undecided}
     */
    default Real most(Rational maximum, List<Rational> maxima, List<Real> points) {
        return real(maximum, maxima, points);
    }

    private static List<Rational> fractions(List<Real> points) {
        return points.stream().map(Real::toRational).toList();
    }

    /**
     * Whether no number of digits shows what the points of a group are, so that the least counts.
     *
     * @param maxima the maximum of each child
     * @param points the points of each child, in the same order
     * @return true where all children have to have their maximum, and one is too near to its own to tell
     */
    default boolean isUndecided(List<Rational> maxima, List<Real> points) {
        return false;
    }

    /**
     * Whether points may be no fraction though those of all children are.
     *
     * @return true for a geometric mean
     */
    default boolean mayNarrow() {
        return false;
    }

    /**
     * The points that a group can have, given those that its children can have.
     *
     * <p>Example: of children with 3 or 5 and with exactly 4 points of 10 each, a mean has 3.5 or 4.5
     * points of 10.
     *
     * @param maximum the group's maximum
     * @param maxima the maximum of each child
     * @param points for each child intervals whose union its points are in
     * @return intervals whose union holds the points of the group, and no others unless there are
     *     very many
     */
    default List<Interval> possible(
            Rational maximum, List<Rational> maxima, List<List<Interval>> points) {
        List<Rational> none = maxima.stream().map(each -> Rational.ZERO).toList();
        List<Rational> factors = factors(maximum, maxima, none);
        return IntStream.range(0, points.size())
                .mapToObj(i -> scaled(points.get(i), factors.get(i)))
                .reduce(List.of(Interval.exactly(Rational.ZERO)), Shares::sums);
    }

    private static List<Interval> scaled(List<Interval> points, Rational factor) {
        return points.stream().map(each -> each.times(factor)).toList();
    }

    /**
     * What a point of each child brings to the group: 1 in a sum, 5 in a mean of two children of
     * which this one has 10 of the group's 100 points, 0 for a child that is not the best in a
     * maximum.
     *
     * @param maximum the group's maximum
     * @param maxima the maximum of each child
     * @param points the points of each child, in the same order
     * @return a factor for each child; the points times their factors add up to those of the group
     */
    List<Rational> factors(Rational maximum, List<Rational> maxima, List<Rational> points);

    /**
     * Whether a point of a child brings the same whatever the children have.
     *
     * @return false if the factors depend on the points, as where the best child alone counts
     */
    default boolean isLinear() {
        return true;
    }

    /**
     * The weights of the children.
     *
     * @return one for each child in a weighted or geometric mean; none where children do not weigh
     */
    default List<Rational> weights() {
        return List.of();
    }

    /**
     * The same calculation of exact points.
     *
     * @return this one, unless it is one of displayed points
     */
    default Aggregation exact() {
        return this;
    }

    /**
     * Whether the points of the children count as they are displayed.
     *
     * @return false where they count exactly
     */
    default boolean isOfDisplayed() {
        return !exact().equals(this);
    }

    /**
     * The aggregation in words.
     *
     * @return for example {@code the maximum × the best share of the children}
     */
    Message describe();

    /**
     * The name of the aggregation.
     *
     * @return for example {@code best share}
     */
    Message title();
}
