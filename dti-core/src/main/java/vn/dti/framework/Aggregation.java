package vn.dti.framework;

import java.util.List;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;

/** How the points of a group follow from those of its children. */
public sealed interface Aggregation {

    /** The points add up, and so must the maxima. */
    record Sum() implements Aggregation {
        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            return points.stream().reduce(Rational.ZERO, Rational::plus);
        }
    }

    /**
     * The weighted mean of the children's shares, times the group's maximum.
     *
     * @param weights one for each child, 0 or more, not all 0
     */
    record WeightedMean(List<Rational> weights) implements Aggregation {
        /**
         * Copies the weights.
         *
         * @param weights as in the record
         */
        public WeightedMean {
            weights = List.copyOf(weights);
        }

        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            Rational sum = Rational.ZERO;
            for (int i = 0; i < points.size(); i++) {
                sum = sum.plus(share(maxima.get(i), points.get(i)).times(weights.get(i)));
            }
            Rational total = weights.stream().reduce(Rational.ZERO, Rational::plus);
            return total.isZero() ? Rational.ZERO : sum.dividedBy(total).times(maximum);
        }
    }

    /** The mean of the children's shares, times the group's maximum. */
    record Mean() implements Aggregation {
        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            var equal = maxima.stream().map(each -> Rational.ONE).toList();
            return new WeightedMean(equal).points(maximum, maxima, points);
        }
    }

    /** The best of the children's shares, times the group's maximum. */
    record Maximum() implements Aggregation {
        @Override
        public Rational points(Rational maximum, List<Rational> maxima, List<Rational> points) {
            return IntStream.range(0, points.size())
                    .mapToObj(i -> share(maxima.get(i), points.get(i)))
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

    private static Rational share(Rational maximum, Rational points) {
        return maximum.isZero() ? Rational.ZERO : points.dividedBy(maximum);
    }
}
