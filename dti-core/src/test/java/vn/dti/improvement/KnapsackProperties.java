// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.dti.exact.Rational;

/** The cheapest plan against trying every setting of each cluster, ramps step by step. */
class KnapsackProperties {

    private static final int STEPS = 12;

    @Property(tries = 500)
    void theCheapestPlanIsFoundAndKnownToBe(@ForAll long seed) {
        var random = new Random(seed);
        var clusters = new ArrayList<List<Run>>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            clusters.add(cluster(random));
        }
        Rational need = Rational.of(1 + random.nextInt(120), 1 + random.nextInt(4));
        var knapsack = new Knapsack(clusters, Rational.of(1, 2), need);
        Optional<Knapsack.Filled> found = knapsack.cheapest();

        assertThat(found.map(Knapsack.Filled::cost)).isEqualTo(cheapest(clusters, need));
        assertThat(found.isEmpty() || knapsack.isSettled()).isTrue();
        found.ifPresent(plan -> {
            assertThat(plan.gain()).isGreaterThanOrEqualTo(need);
            assertThat(plan.picks().stream().map(Run::cost).reduce(Rational.ZERO, Rational::plus))
                    .isEqualTo(plan.cost());
        });
    }

    /** Of more clusters than are merged a plan may be too dear, but is then not said to be the cheapest. */
    @Property(tries = 40)
    void aPlanOfManyClustersReachesItsNeedAndClaimsNothingThatIsNotSo(@ForAll long seed) {
        var random = new Random(seed);
        var clusters = new ArrayList<List<Run>>();
        for (int i = 0; i < 201 + random.nextInt(60); i++) {
            clusters.add(List.of(
                    Run.NOTHING,
                    single(1 + random.nextInt(4), 1 + random.nextInt(3)),
                    single(5 + random.nextInt(4), 4 + random.nextInt(3))));
        }
        int most = clusters.stream()
                .mapToInt(runs -> runs.get(2).gain().round(0, RoundingMode.UP).intValueExact())
                .sum();
        int need = 1 + random.nextInt(most);
        var knapsack = new Knapsack(clusters, Rational.ONE, Rational.of(need));
        Knapsack.Filled plan = knapsack.cheapest().orElseThrow();
        Rational least = Rational.of(cheapestOfIntegers(clusters, need));

        assertThat(plan.gain()).isGreaterThanOrEqualTo(Rational.of(need));
        assertThat(plan.picks()).hasSameSizeAs(clusters);
        assertThat(plan.cost()).isGreaterThanOrEqualTo(least);
        assertThat(plan.cost().minus(least)).isLessThanOrEqualTo(Rational.of(8));
        assertThat(!knapsack.isSettled() || plan.cost().equals(least)).isTrue();
        assertThat(new Knapsack(clusters, Rational.ONE, Rational.of(most + 1)).cheapest())
                .isEmpty();
    }

    private static Run single(int cost, int gain) {
        return new Run(
                Rational.of(cost),
                Rational.of(gain),
                Rational.ZERO,
                Rational.ZERO,
                0,
                step -> List.of());
    }

    /** The least cost of each gain, cluster by cluster; a gain beyond what is needed counts as that. */
    private static long cheapestOfIntegers(List<List<Run>> clusters, int need) {
        long[] costs = new long[need + 1];
        Arrays.fill(costs, 1, need + 1, Integer.MAX_VALUE);
        for (List<Run> cluster : clusters) {
            long[] before = costs.clone();
            for (Run run : cluster) {
                int gain = run.gain().round(0, RoundingMode.UP).intValueExact();
                long cost = run.cost().round(0, RoundingMode.UP).longValueExact();
                for (int had = 0; had <= need; had++) {
                    int has = Math.min(need, had + gain);
                    costs[has] = Math.min(costs[has], before[had] + cost);
                }
            }
        }
        return costs[need];
    }

    private static List<Run> cluster(Random random) {
        var runs = new ArrayList<Run>(List.of(Run.NOTHING));
        for (int i = random.nextInt(3); i >= 0; i--) {
            runs.add(new Run(
                    Rational.of(random.nextInt(20), 2),
                    Rational.of(random.nextInt(40), 1 + random.nextInt(3)),
                    Rational.of(1 + random.nextInt(4), 2),
                    Rational.of(1 + random.nextInt(9), 1 + random.nextInt(3)),
                    random.nextInt(STEPS),
                    step -> List.of()));
        }
        return runs;
    }

    private static Optional<Rational> cheapest(List<List<Run>> clusters, Rational need) {
        List<Run> sums = List.of(Run.NOTHING);
        for (List<Run> cluster : clusters) {
            var more = new ArrayList<Run>();
            for (Run sum : sums) {
                for (Run run : cluster) {
                    for (long step = 0; step <= run.steps(); step++) {
                        more.add(new Run(
                                sum.cost().plus(run.costAt(step)),
                                sum.gain().plus(run.gainAt(step)),
                                Rational.ZERO,
                                Rational.ZERO,
                                0,
                                each -> List.of()));
                    }
                }
            }
            sums = more;
        }
        return sums.stream()
                .filter(sum -> sum.gain().isAtLeast(need))
                .map(Run::cost)
                .min(Comparator.naturalOrder());
    }
}
