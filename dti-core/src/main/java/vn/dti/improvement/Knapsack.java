package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;

/**
 * The cheapest way to take one setting of each cluster so that together they gain enough.
 *
 * <p>Clusters are merged one by one; of the partial plans those remain that no other one beats in both
 * gain and cost, and that the linear bound does not rule out.
 */
final class Knapsack {

    /** How many steps of one run are looked at beside a partial plan. */
    private static final int STEPS = 400;

    /** How many partial plans are kept. */
    private static final int PLANS = 4_000;

    /**
     * Settings of some clusters.
     *
     * @param picks a run of one setting for each of them
     */
    record Filled(Rational cost, Rational gain, List<Run> picks) {

        static final Filled NOTHING = new Filled(Rational.ZERO, Rational.ZERO, List.of());

        Filled and(Run pick) {
            var more = new ArrayList<>(picks);
            more.add(pick);
            return new Filled(cost.plus(pick.cost()), gain.plus(pick.gain()), more);
        }
    }

    private final List<List<Run>> clusters;
    private final Rational grain;
    private final List<Mixture> mixtures = new ArrayList<>();
    private Optional<Filled> best = Optional.empty();
    private Optional<Rational> unseen = Optional.empty();

    /**
     * Settings to choose from.
     *
     * @param clusters the runs of each cluster, the first of which costs and gains nothing
     * @param grain what every cost is a multiple of; 0 if there is no such number
     */
    Knapsack(List<List<Run>> clusters, Rational grain) {
        this.clusters = clusters.stream()
                .sorted(Comparator.comparing(
                        runs -> runs.stream().mapToLong(Run::steps).max().orElse(0)))
                .toList();
        this.grain = grain;
        for (int i = 0; i <= this.clusters.size(); i++) {
            mixtures.add(Mixture.of(this.clusters.subList(i, this.clusters.size())));
        }
    }

    /** The cheapest plan that was found; none if all together does not gain as much. */
    Optional<Filled> cheapest(Rational need) {
        best = Optional.empty();
        unseen = Optional.empty();
        List<Filled> plans = List.of(Filled.NOTHING);
        for (int i = 0; i < clusters.size() && !plans.isEmpty(); i++) {
            dive(plans, i, need);
            plans = merged(plans, i, need);
        }
        plans.forEach(plan -> settle(plan, need));
        return best;
    }

    /** Whether no plan is cheaper than the one that was found. */
    boolean isSettled() {
        return unseen.isEmpty()
                || best.filter(plan -> unseen.get().isAtLeast(plan.cost())).isPresent();
    }

    private void settle(Filled plan, Rational need) {
        boolean better =
                best.filter(found -> plan.cost().isAtLeast(found.cost())).isEmpty();
        if (better && plan.gain().isAtLeast(need)) {
            best = Optional.of(plan);
        }
    }

    /** The least that a plan comes to cost, up to the grain; none if it cannot gain enough. */
    private Optional<Rational> bound(Rational cost, Rational gain, int next, Rational need) {
        return mixtures.get(next).leastCost(need.minus(gain)).map(cost::plus).map(this::onGrain);
    }

    private Rational onGrain(Rational cost) {
        return grain.isZero()
                ? cost
                : Rational.of(cost.dividedBy(grain).round(0, RoundingMode.CEILING))
                        .times(grain);
    }

    private boolean isWorthwhile(Optional<Rational> bound) {
        return bound.isPresent()
                && best.filter(found -> bound.get().isAtLeast(found.cost())).isEmpty();
    }

    private List<Filled> merged(List<Filled> plans, int index, Rational need) {
        var more = new ArrayList<Filled>();
        for (Filled plan : plans) {
            for (Run run : clusters.get(index)) {
                add(plan, run, index, need, more);
            }
        }
        more.sort(Comparator.comparing(Filled::cost)
                .thenComparing(Filled::gain, Comparator.reverseOrder()));
        var kept = new ArrayList<Filled>();
        for (Filled plan : more) {
            if (kept.isEmpty() || plan.gain().isAbove(kept.get(kept.size() - 1).gain())) {
                kept.add(plan);
            }
        }
        return kept.size() > PLANS ? promising(kept, index + 1, need) : kept;
    }

    private List<Filled> promising(List<Filled> plans, int next, Rational need) {
        List<Filled> sorted = plans.stream()
                .sorted(Comparator.comparing(
                        plan -> bound(plan.cost(), plan.gain(), next, need).orElse(plan.cost())))
                .toList();
        Filled first = sorted.get(PLANS);
        skip(bound(first.cost(), first.gain(), next, need).orElse(first.cost()));
        return sorted.subList(0, PLANS);
    }

    private void skip(Rational bound) {
        unseen = Optional.of(unseen.map(bound::min).orElse(bound));
    }

    /** Adds the steps of a run beside which a plan may still become the cheapest. */
    private void add(Filled plan, Run run, int index, Rational need, List<Filled> more) {
        Rational left = need.minus(plan.gain());
        long least = run.stepFor(left.minus(mixtures.get(index + 1).most()));
        if (least > run.steps()) {
            return;
        }
        long best = lowest(plan, run, index, need, least);
        long taken = 0;
        for (long step = best; step <= run.steps(); step++) {
            if (!take(plan, run, step, index, need, taken++, more)) {
                break;
            }
        }
        for (long step = best - 1; step >= least; step--) {
            if (!take(plan, run, step, index, need, taken++, more)) {
                break;
            }
        }
    }

    /** Whether a step was worthwhile, beyond which others may be. */
    private boolean take(
            Filled plan,
            Run run,
            long step,
            int index,
            Rational need,
            long taken,
            List<Filled> more) {
        Optional<Rational> bound = bound(plan, run, step, index, need).map(this::onGrain);
        if (!isWorthwhile(bound)) {
            return false;
        }
        if (taken >= STEPS) {
            skip(bound.orElseThrow());
            return false;
        }
        more.add(plan.and(run.at(step)));
        return true;
    }

    private Optional<Rational> bound(Filled plan, Run run, long step, int index, Rational need) {
        return mixtures.get(index + 1)
                .leastCost(need.minus(plan.gain()).minus(run.gainAt(step)))
                .map(run.costAt(step)::plus)
                .map(plan.cost()::plus);
    }

    /** The step beside which a plan costs least by the bound, which falls before it and rises beyond. */
    private long lowest(Filled plan, Run run, int index, Rational need, long least) {
        long low = least;
        long high = run.steps();
        while (low < high) {
            long middle = low + (high - low) / 2;
            Rational here = bound(plan, run, middle, index, need).orElseThrow();
            Rational next = bound(plan, run, middle + 1, index, need).orElseThrow();
            if (here.isAbove(next)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Completes the partial plan that promises most, so that others need not be looked at. */
    private void dive(List<Filled> plans, int index, Rational need) {
        plans.stream()
                .min(Comparator.comparing(
                        plan -> bound(plan.cost(), plan.gain(), index, need).orElseThrow()))
                .ifPresent(plan -> complete(plan, index, need));
    }

    /** Takes the cheapest settings by the point one after the other, and at each turn ends with one run. */
    private void complete(Filled plan, int index, Rational need) {
        List<Mixture.Part> parts = mixtures.get(index).parts();
        List<Run> picks = new ArrayList<>();
        for (int i = index; i < clusters.size(); i++) {
            picks.add(clusters.get(i).get(0));
        }
        Filled now = joined(plan, picks);
        settle(now, need);
        for (Mixture.Part part : parts) {
            if (now.gain().isAtLeast(need)) {
                return;
            }
            end(plan, picks, index, need.minus(now.gain()), need);
            picks.set(part.cluster(), part.to());
            now = joined(plan, picks);
            settle(now, need);
        }
    }

    private static Filled joined(Filled plan, List<Run> picks) {
        Filled joined = plan;
        for (Run pick : picks) {
            joined = joined.and(pick);
        }
        return joined;
    }

    private void end(Filled plan, List<Run> picks, int index, Rational lacking, Rational need) {
        for (int i = 0; i < picks.size(); i++) {
            Rational wanted = picks.get(i).gain().plus(lacking);
            Optional<Run> last = clusters.get(index + i).stream()
                    .filter(run -> run.stepFor(wanted) <= run.steps())
                    .map(run -> run.at(run.stepFor(wanted)))
                    .min(Comparator.comparing(Run::cost));
            if (last.isPresent()) {
                var ended = new ArrayList<>(picks);
                ended.set(i, last.get());
                settle(joined(plan, ended), need);
            }
        }
    }
}
