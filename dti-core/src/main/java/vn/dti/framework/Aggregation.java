package vn.dti.framework;

import java.util.List;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;

/** How the points of a group follow from those of its children. */
public sealed interface Aggregation {

    /** The points add up, and so must the maxima. */
    record Sum() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.SUM);
        }

        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            return points.stream().reduce(Rational.ZERO, Rational::plus);
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
         * @param weights as in the record
         * @throws DefinitionException if a weight is negative or all are 0
         */
        public WeightedMean {
            weights = List.copyOf(weights);
            boolean negative = weights.stream().anyMatch(weight -> weight.signum() < 0);
            if (negative || weights.stream().allMatch(Rational::isZero)) {
                throw new DefinitionException(Message.of(FrameworkPhrase.WEIGHTS_INVALID, weights));
            }
        }

        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.WEIGHTED_MEAN, weights);
        }

        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            Rational sum = Rational.ZERO;
            Rational total = Rational.ZERO;
            for (int i = 0; i < points.size(); i++) {
                if (maxima.get(i).signum() > 0) {
                    Rational share = points.get(i).dividedBy(maxima.get(i));
                    sum = sum.plus(share.times(weights.get(i)));
                    total = total.plus(weights.get(i));
                }
            }
            return total.isZero() ? Rational.ZERO : sum.dividedBy(total).times(maximum);
        }
    }

    /** The mean of the children's shares, times the group's maximum. */
    record Mean() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.MEAN);
        }

        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            var equal = maxima.stream().map(each -> Rational.ONE).toList();
            return new WeightedMean(equal).points(maximum, maxima, points);
        }
    }

    /** The best of the children's shares, times the group's maximum. */
    record Maximum() implements Aggregation {
        @Override
        public Message describe() {
            return Message.of(FrameworkPhrase.BEST);
        }

        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            return IntStream.range(0, points.size())
                    .filter(i -> maxima.get(i).signum() > 0)
                    .mapToObj(i -> points.get(i).dividedBy(maxima.get(i)))
                    .reduce(Rational.ZERO, Rational::max)
                    .times(maximum);
        }
    }

    /**
     * The points of a group.
     *
     * @param maximum the group's maximum
     * @param maxima the maximum of each child
     * @param points the points of each child, in the same order
     * @return 0 up to {@code maximum}, exact
     */
    Rational points(Rational maximum, List<Rational> maxima, List<Rational> points);

    /**
     * The aggregation in words.
     *
     * @return for example {@code the maximum × the best share of the children}
     */
    Message describe();
}
