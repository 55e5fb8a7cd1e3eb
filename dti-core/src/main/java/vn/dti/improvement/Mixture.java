// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Rational;

/**
 * The settings of some clusters if they could be mixed, by which no plan is cheaper.
 *
 * @param parts the steps from one efficient setting of a cluster to the next, the cheapest by the point
 *     first
 * @param gains what the parts before each one gain together
 * @param costs what the parts before each one cost together
 */
record Mixture(List<Part> parts, List<Rational> gains, List<Rational> costs) {

    /** A step of a cluster to a better setting. */
    record Part(int cluster, Run to, Rational gain, Rational cost) {

        Rational perPoint() {
            return cost.dividedBy(gain);
        }
    }

    static Mixture of(List<List<Run>> clusters) {
        var parts = new ArrayList<Part>();
        for (int i = 0; i < clusters.size(); i++) {
            parts.addAll(hull(i, clusters.get(i)));
        }
        parts.sort(Comparator.comparing(Part::perPoint));
        var gains = new ArrayList<>(List.of(Rational.ZERO));
        var costs = new ArrayList<>(List.of(Rational.ZERO));
        for (Part part : parts) {
            gains.add(gains.get(gains.size() - 1).plus(part.gain()));
            costs.add(costs.get(costs.size() - 1).plus(part.cost()));
        }
        return new Mixture(parts, gains, costs);
    }

    /** The settings of a cluster that no mixture of others beats, by their steps. */
    private static List<Part> hull(int cluster, List<Run> runs) {
        List<Run> sorted = runs.stream()
                .flatMap(run -> run.steps() == 0
                        ? Stream.of(run)
                        : Stream.of(run.at(0), run.at(run.steps())))
                .sorted(Comparator.comparing(Run::cost)
                        .thenComparing(Run::gain, Comparator.reverseOrder()))
                .toList();
        var hull = new ArrayList<>(List.of(Run.NOTHING));
        for (Run run : sorted) {
            if (run.gain().isAbove(hull.get(hull.size() - 1).gain())) {
                while (hull.size() > 1 && isBelow(hull, run)) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(run);
            }
        }
        var parts = new ArrayList<Part>();
        for (int i = 1; i < hull.size(); i++) {
            parts.add(part(cluster, hull.get(i - 1), hull.get(i)));
        }
        return parts;
    }

    private static boolean isBelow(List<Run> hull, Run run) {
        Run last = hull.get(hull.size() - 1);
        Run before = hull.get(hull.size() - 2);
        return part(0, before, last).perPoint().isAtLeast(part(0, before, run).perPoint());
    }

    private static Part part(int cluster, Run from, Run to) {
        return new Part(cluster, to, to.gain().minus(from.gain()), to.cost().minus(from.cost()));
    }

    /** The gain of all parts. */
    Rational most() {
        return gains.get(gains.size() - 1);
    }

    /** The least cost of a gain; none if all parts do not gain as much. */
    Optional<Rational> leastCost(Rational gain) {
        if (gain.signum() <= 0) {
            return Optional.of(Rational.ZERO);
        }
        if (gain.isAbove(most())) {
            return Optional.empty();
        }
        int last = last(gain);
        Rational part = gain.minus(gains.get(last)).times(parts.get(last).perPoint());
        return Optional.of(costs.get(last).plus(part));
    }

    /** What a point costs of the last part that it takes to gain as much. */
    Rational price(Rational gain) {
        return parts.get(last(gain)).perPoint();
    }

    private int last(Rational gain) {
        int low = 0;
        int high = parts.size();
        while (high - low > 1) {
            int middle = (low + high) / 2;
            if (gains.get(middle).isAtLeast(gain)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
