package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
