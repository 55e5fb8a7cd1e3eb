// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Rational;
import vn.dti.framework.Group;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Condition;

/** The search for the cheapest changes that reach a total. */
final class Planner {

    private final Baseline baseline;
    private final Rational target;
    private final Rational need;
    private final Rational grain;

    /** The relations between clusters, left aside as long as no plan breaks one. */
    private final Set<Condition> unasked = new LinkedHashSet<>();

    private List<Cluster> clusters;

    private Planner(Baseline baseline, Rational target) {
        this.baseline = baseline;
        this.target = target;
        this.need = target.minus(baseline.earned());
        this.grain = grain();
        for (Lever lever : baseline.levers()) {
            for (Input input : lever.inputs()) {
                baseline.limits().relations(input).stream()
                        .filter(that ->
                                !lever.inputs().containsAll(baseline.limits().movable(that)))
                        .forEach(unasked::add);
            }
        }
        this.clusters = Cluster.of(baseline, unasked, need);
    }

    static Plan plan(Baseline baseline, Rational target) {
        if (baseline.card().earned().isAtLeast(target)) {
            return plan(baseline, target, Plan.Verdict.REACHED, List.of());
        }
        Group root = baseline.framework().root();
        if (root.terms().isCapped() && target.isAbove(root.max())) {
            List<InputChange> nearest = plan(baseline, root.max()).changes();
            return plan(baseline, target, Plan.Verdict.OUT_OF_REACH, nearest);
        }
        return new Planner(baseline.unbounded(), target).plan();
    }

    private static Plan plan(
            Baseline baseline, Rational target, Plan.Verdict verdict, List<InputChange> found) {
        List<InputChange> changes =
                verdict == Plan.Verdict.OPTIMAL ? found : trimmed(baseline, target, found);
        Scorecard after = baseline.rescored(changes);
        boolean isLost = after.isVoid() && after.earned().isAtLeast(target);
        return new Plan(
                target,
                isLost && target.isAbove(after.points()) ? Plan.Verdict.NOT_FOUND : verdict,
                changes,
                after,
                baseline.constraints().cost(changes),
                baseline.gains(after),
                List.of(),
                baseline.awaited().lacking());
    }

    /** Without what reaching the target does not need, or, out of reach, coming as near to it. */
    private static List<InputChange> trimmed(
            Baseline baseline, Rational target, List<InputChange> found) {
        Rational reached = baseline.rescored(found).earned().min(target);
        return Trimming.of(baseline, found, card -> card.earned().isAtLeast(reached));
    }

    /** The number that every cost is a multiple of; 0 if there is none. */
    private Rational grain() {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Input input : baseline.movable()) {
            if (Amount.isNumber(input) && !Amount.isWhole(input)) {
                return Rational.ZERO;
            }
            Rational cost = baseline.constraints().costPerUnit(input);
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

    /** Plans until nothing that may be better is left to look at, and no relation is broken. */
    private Plan plan() {
        while (true) {
            var knapsack = new Knapsack(clusters.stream().map(Cluster::runs).toList(), grain, need);
            Optional<Knapsack.Filled> found = knapsack.cheapest();
            List<Run> picks = found.map(Knapsack.Filled::picks)
                    .orElseGet(() -> clusters.stream().map(Cluster::most).toList());
            List<InputChange> changes = changes(picks);
            boolean isAsked = unasked.removeIf(that -> baseline.limits().isBrokenBy(changes, that));
            if (isAsked) {
                clusters = Cluster.of(baseline, unasked, need);
            } else if (!look(found.map(Knapsack.Filled::cost))) {
                Plan.Verdict verdict = found.map(plan -> verdict(plan, knapsack.isSettled()))
                        .orElseGet(this::miss);
                return plan(baseline, target, verdict, changes);
            }
        }
    }

    /** Looks at what may be cheaper than a plan, or at what is next; whether there was any. */
    private boolean look(Optional<Rational> cost) {
        boolean more = false;
        for (Cluster cluster : clusters) {
            more |= cluster.horizon().isPresent() && cluster.look(cost);
        }
        return more;
    }

    private Plan.Verdict verdict(Knapsack.Filled found, boolean isSettled) {
        boolean seen = clusters.stream()
                .flatMap(cluster -> cluster.horizon().stream())
                .allMatch(horizon -> horizon.isAtLeast(found.cost()));
        return isSettled && seen ? Plan.Verdict.OPTIMAL : Plan.Verdict.GOOD;
    }

    private Plan.Verdict miss() {
        Rational bound =
                clusters.stream().map(Cluster::bound).reduce(Rational.ZERO, Rational::plus);
        return need.isAbove(baseline.awaited().most(bound))
                ? Plan.Verdict.OUT_OF_REACH
                : Plan.Verdict.NOT_FOUND;
    }

    private List<InputChange> changes(List<Run> picks) {
        return picks.stream()
                .flatMap(pick -> pick.changes().apply(0).stream())
                .sorted(Comparator.comparing(InputChange::input, baseline.order()))
                .toList();
    }
}
