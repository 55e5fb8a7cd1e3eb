package vn.dti.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;

/** The least cost of points where each offer could be taken in any fraction: no plan is cheaper. */
final class Mixture {

    /**
     * An offer.
     *
     * @param gain the points of all of it, above 0
     * @param cost the cost of all of it
     */
    record Share(Rational gain, Rational cost) {

        Rational perPoint() {
            return cost.dividedBy(gain);
        }
    }

    private static final Comparator<Share> CHEAP_FIRST = Comparator.comparing(Share::perPoint);

    private Mixture() {}

    static List<Share> sorted(List<Share> shares) {
        return shares.stream().sorted(CHEAP_FIRST).toList();
    }

    /** The least cost; none if all offers together do not suffice. */
    static Optional<Rational> leastCost(Rational gain, List<Share> cheapFirst) {
        Rational left = gain;
        Rational cost = Rational.ZERO;
        for (Share share : cheapFirst) {
            if (left.signum() <= 0) {
                return Optional.of(cost);
            }
            Rational taken = left.min(share.gain());
            cost = cost.plus(taken.times(share.perPoint()));
            left = left.minus(taken);
        }
        return left.signum() <= 0 ? Optional.of(cost) : Optional.empty();
    }
}
