// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;

/**
 * The cheapest way to take one setting of each cluster so that together they gain enough.
 *
 * <p>Clusters are merged one by one; of the partial plans those remain that no other one beats in both
 * gain and cost, and that the linear bound does not rule out. Of more clusters than can be merged, the
 * cheapest settings by the point are taken; a cheaper plan is then ruled out by that bound alone.
 */
final class Knapsack {

    /** The most steps of one run that are looked at beside a partial plan. */
    private static final int STEPS = 400;

    /** The most partial plans that are kept. */
    private static final int PLANS = 4_000;

    /** The most turns at which a plan is tried to be completed. */
    private static final int ENDS = 100;

    /** The most clusters that are merged; of more, one plan is made and measured by the linear bound. */
    private static final int CLUSTERS = 200;

    /**
     * Settings of some clusters.
     *
     * @param picks a run of one setting for each of them
     */
    record Filled(Rational cost, Rational gain, List<Run> picks) {

        static final Filled NOTHING = new Filled(Rational.ZERO, Rational.ZERO, List.of());

        Filled and(Run pick) {
            return and(List.of(pick));
        }

        Filled and(List<Run> more) {
            Rational dearer = cost;
            Rational better = gain;
            for (Run pick : more) {
                dearer = dearer.plus(pick.cost());
                better = better.plus(pick.gain());
            }
            var all = new ArrayList<>(picks);
            all.addAll(more);
            return new Filled(dearer, better, all);
        }
    }

    private List<List<Run>> clusters;
    private final Rational grain;
    private final Rational need;
    private final List<Mixture> mixtures = new ArrayList<>();
    private Optional<Filled> best = Optional.empty();
    private Optional<Rational> unseen = Optional.empty();

    /**
     * Settings to choose from.
     *
     * @param clusters the runs of each cluster, the first of which costs and gains nothing
     * @param grain what every cost is a multiple of; 0 if there is no such number
     * @param need what is to be gained
     */
    Knapsack(List<List<Run>> clusters, Rational grain, Rational need) {
        this.clusters = clusters.stream()
                .sorted(Comparator.comparing(
                        runs -> runs.stream().mapToLong(Run::steps).max().orElse(0)))
                .toList();
        this.grain = grain;
        this.need = need;
        mix();
    }

    private void mix() {
        mixtures.clear();
        for (int i = 0; i <= (isMany() ? 0 : clusters.size()); i++) {
            mixtures.add(Mixture.of(clusters.subList(i, clusters.size())));
        }
    }

    /** The cheapest plan that was found; none if all together does not gain as much. */
    Optional<Filled> cheapest() {
        if (isMany()) {
            bound(Rational.ZERO, Rational.ZERO, 0).map(this::onGrain).ifPresent(this::skip);
            completeAtOnce();
            return best;
        }
        complete(Filled.NOTHING, 0);
        best.ifPresent(found -> leaveOut(found.cost()));
        List<Filled> plans = List.of(Filled.NOTHING);
        for (int i = 0; i < clusters.size() && !plans.isEmpty(); i++) {
            complete(plans.get(0), i);
            plans = merged(plans, i);
        }
        plans.forEach(this::settle);
        return best;
    }

    private boolean isMany() {
        return clusters.size() > CLUSTERS;
    }

    /**
     * Leaves out the settings with which every plan costs as much as one that was found.
     *
     * <p>Where a point may be bought for what the last one of a mixture costs, a plan costs no less than
     * each cluster's cheapest setting less its points at that price, added up, and what is needed at that
     * price: so much more for a setting as it is dearer than the cheapest of its cluster.
     */
    private void leaveOut(Rational cost) {
        Rational price = mixtures.get(0).price(need);
        Rational least = need.times(price);
        var cheapest = new ArrayList<Rational>();
        for (List<Run> runs : clusters) {
            Rational own = runs.stream()
                    .map(run -> at(run, price))
                    .min(Rational::compareTo)
                    .orElseThrow();
            cheapest.add(own);
            least = least.plus(own);
        }
        var kept = new ArrayList<List<Run>>();
        for (int i = 0; i < clusters.size(); i++) {
            Rational others = least.minus(cheapest.get(i));
            kept.add(clusters.get(i).stream()
                    .filter(run -> cost.isAbove(onGrain(others.plus(at(run, price)))))
                    .toList());
        }
        clusters = kept;
        mix();
    }

    /** The least that a step of a run costs, less its points at a price. */
    private static Rational at(Run run, Rational price) {
        Rational first = run.cost().minus(run.gain().times(price));
        Rational last = run.costAt(run.steps()).minus(run.most().times(price));
        return first.min(last);
    }

    /** Whether no plan is cheaper than the one that was found. */
    boolean isSettled() {
        return unseen.isEmpty()
                || best.filter(plan -> unseen.get().isAtLeast(plan.cost())).isPresent();
    }

    private void settle(Filled plan) {
        if (isCheaper(plan.cost()) && plan.gain().isAtLeast(need)) {
            best = Optional.of(plan);
        }
    }

    private boolean isCheaper(Rational cost) {
        return best.filter(found -> cost.isAtLeast(found.cost())).isEmpty();
    }

    /** The least cost of a plan with clusters from one on; none if they cannot gain enough. */
    private Optional<Rational> bound(Rational cost, Rational gain, int next) {
        return mixtures.get(next).leastCost(need.minus(gain)).map(cost::plus);
    }

    private Optional<Rational> bound(Filled plan, Run run, long step, int next) {
        return bound(plan.cost().plus(run.costAt(step)), plan.gain().plus(run.gainAt(step)), next);
    }

    private Rational onGrain(Rational cost) {
        return grain.isZero()
                ? cost
                : Rational.of(cost.dividedBy(grain).round(0, RoundingMode.CEILING))
                        .times(grain);
    }

    private void skip(Rational bound) {
        unseen = Optional.of(unseen.map(bound::min).orElse(bound));
    }

    /** The partial plans with one more cluster, those first that promise most. */
    private List<Filled> merged(List<Filled> plans, int index) {
        var more = new ArrayList<Filled>();
        for (Filled plan : plans) {
            clusters.get(index).forEach(run -> more.addAll(with(plan, run, index + 1)));
        }
        more.sort(Comparator.comparing(Filled::cost)
                .thenComparing(Filled::gain, Comparator.reverseOrder()));
        var kept = new ArrayList<Map.Entry<Rational, Filled>>();
        Rational most = Rational.ZERO;
        for (Filled plan : more) {
            if (kept.isEmpty() || plan.gain().isAbove(most)) {
                most = plan.gain();
                Rational bound = bound(plan.cost(), most, index + 1).orElseThrow();
                kept.add(Map.entry(bound, plan));
            }
        }
        kept.sort(Map.Entry.comparingByKey());
        kept.stream().skip(PLANS).findFirst().ifPresent(first -> skip(onGrain(first.getKey())));
        return kept.stream().limit(PLANS).map(Map.Entry::getValue).toList();
    }

    /** A plan with each step of a run beside which it may still become the cheapest. */
    private List<Filled> with(Filled plan, Run run, int next) {
        var more = new ArrayList<Filled>();
        Rational beyond = mixtures.get(next).most();
        long least = run.stepFor(need.minus(plan.gain()).minus(beyond));
        if (least <= run.steps()) {
            long lowest = lowest(plan, run, next, least);
            for (long step = lowest; step <= run.steps() && take(plan, run, step, next, more); ) {
                step++;
            }
            for (long step = lowest - 1; step >= least && take(plan, run, step, next, more); ) {
                step--;
            }
        }
        return more;
    }

    /** Whether a step was worthwhile, so that those beyond may be. */
    private boolean take(Filled plan, Run run, long step, int next, List<Filled> more) {
        Rational bound = onGrain(bound(plan, run, step, next).orElseThrow());
        if (best.filter(found -> bound.isAtLeast(found.cost())).isPresent()) {
            return false;
        }
        if (more.size() >= STEPS) {
            skip(bound);
            return false;
        }
        return more.add(plan.and(run.at(step)));
    }

    /** The step beside which a plan costs least by the bound, which falls before it and rises beyond. */
    private long lowest(Filled plan, Run run, int next, long least) {
        long low = least;
        long high = run.steps();
        while (low < high) {
            long middle = low + (high - low) / 2;
            Rational here = bound(plan, run, middle, next).orElseThrow();
            if (here.isAbove(bound(plan, run, middle + 1, next).orElseThrow())) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Completes a partial plan: takes the cheapest settings by the point one after the other, and at each
     * turn, or at some of many, ends with one run. A good plan found early rules out many others.
     */
    private void complete(Filled plan, int index) {
        List<Run> picks = nothing(index);
        List<Mixture.Part> parts = mixtures.get(index).parts();
        Rational missing = need.minus(plan.gain());
        int turns = 0;
        while (turns < parts.size() && missing.isAbove(parts.get(turns).gain())) {
            missing = missing.minus(parts.get(turns).gain());
            turns++;
        }
        for (int i = 0; i <= turns; i++) {
            if (i % (1 + turns / ENDS) == 0 || i >= turns - 1) {
                end(plan, picks, index);
            }
            if (i < parts.size()) {
                picks.set(parts.get(i).cluster(), parts.get(i).to());
            }
        }
        settle(plan.and(picks));
    }

    /** The same for all clusters with a single turn: the last one before the plan would be complete. */
    private void completeAtOnce() {
        List<Run> picks = nothing(0);
        Rational gain = Rational.ZERO;
        for (Mixture.Part part : mixtures.get(0).parts()) {
            gain = gain.plus(part.gain());
            if (gain.isAtLeast(need)) {
                end(Filled.NOTHING, picks, 0);
                picks.set(part.cluster(), part.to());
                break;
            }
            picks.set(part.cluster(), part.to());
        }
        end(Filled.NOTHING, picks, 0);
    }

    private List<Run> nothing(int index) {
        return new ArrayList<>(Collections.nCopies(clusters.size() - index, Run.NOTHING));
    }

    /** Ends a plan with the cheapest setting of each cluster that brings what is missing. */
    private void end(Filled plan, List<Run> picks, int index) {
        Filled joined = plan.and(picks);
        settle(joined);
        for (int i = 0; i < picks.size() && !joined.gain().isAtLeast(need); i++) {
            Rational left = joined.cost().minus(picks.get(i).cost());
            Rational wanted = picks.get(i).gain().plus(need).minus(joined.gain());
            int place = i;
            clusters.get(index + i).stream()
                    .filter(run -> run.stepFor(wanted) <= run.steps())
                    .map(run -> run.at(run.stepFor(wanted)))
                    .min(Comparator.comparing(Run::cost))
                    .filter(last -> isCheaper(left.plus(last.cost())))
                    .ifPresent(last -> {
                        var ended = new ArrayList<>(picks);
                        ended.set(place, last);
                        settle(plan.and(ended));
                    });
        }
    }
}
