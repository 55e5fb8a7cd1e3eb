package vn.dti.improvement;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;

/** The search for the cheapest changes that reach a total. */
final class Planner {

    private final Situation situation;
    private final Rational target;
    private final Rational need;
    private final List<Cluster> clusters;
    private final Rational grain;

    private Planner(Situation situation, Rational target) {
        this.situation = situation;
        this.target = target;
        this.need = target.minus(situation.card().points());
        this.clusters = Cluster.of(situation);
        this.grain = grain();
    }

    static Plan plan(Situation situation, Rational target) {
        return situation.card().points().isAtLeast(target)
                ? plan(situation, target, Plan.Verdict.REACHED, List.of())
                : new Planner(situation, target).plan();
    }

    private static Plan plan(
            Situation situation, Rational target, Plan.Verdict verdict, List<Change> changes) {
        Scorecard after = situation.rescored(changes);
        return new Plan(
                target,
                verdict,
                changes,
                after,
                situation.constraints().cost(changes),
                situation.gains(after));
    }

    /** What every cost is a multiple of; 0 if there is no such number. */
    private Rational grain() {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Input input : situation.movable()) {
            if (Amount.isNumber(input) && !Amount.isWhole(input)) {
                return Rational.ZERO;
            }
            Rational cost = situation.constraints().costPerUnit(input);
            BigInteger common = denominator
                    .multiply(cost.denominator())
                    .divide(denominator.gcd(cost.denominator()));
            numerator = numerator
                    .multiply(common.divide(denominator))
                    .gcd(cost.numerator().multiply(common.divide(cost.denominator())));
            denominator = common;
        }
        return Rational.of(numerator, denominator);
    }

    private Plan plan() {
        while (true) {
            var knapsack = new Knapsack(clusters.stream().map(Cluster::runs).toList(), grain);
            Optional<Knapsack.Filled> found = knapsack.cheapest(need);
            boolean more = false;
            for (Cluster cluster : clusters) {
                more |= cluster.horizon().isPresent() && look(cluster, found);
            }
            if (!more) {
                return found.map(plan -> reached(plan, knapsack.isSettled()))
                        .orElseGet(this::mostOfAll);
            }
        }
    }

    /** Looks at what may be cheaper than a plan; at all there is where none was found. */
    private static boolean look(Cluster cluster, Optional<Knapsack.Filled> found) {
        return found.isPresent() ? cluster.look(found.get().cost()) : cluster.lookOn();
    }

    private Plan reached(Knapsack.Filled found, boolean isSettled) {
        boolean seen = clusters.stream()
                .flatMap(cluster -> cluster.horizon().stream())
                .allMatch(horizon -> horizon.isAtLeast(found.cost()));
        Plan.Verdict verdict = isSettled && seen ? Plan.Verdict.OPTIMAL : Plan.Verdict.GOOD;
        return plan(situation, target, verdict, changes(found.picks()));
    }

    private Plan mostOfAll() {
        Rational bound =
                clusters.stream().map(Cluster::bound).reduce(Rational.ZERO, Rational::plus);
        Plan.Verdict verdict =
                need.isAbove(bound) ? Plan.Verdict.OUT_OF_REACH : Plan.Verdict.NOT_FOUND;
        List<Run> most = clusters.stream().map(Cluster::most).toList();
        return plan(situation, target, verdict, changes(most));
    }

    private List<Change> changes(List<Run> picks) {
        List<Input> order = List.copyOf(situation.movable());
        return picks.stream()
                .flatMap(pick -> pick.changes().apply(0).stream())
                .sorted(java.util.Comparator.comparing(change -> order.indexOf(change.input())))
                .toList();
    }
}
