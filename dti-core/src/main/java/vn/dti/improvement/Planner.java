package vn.dti.improvement;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * Finds cheap sets of changes that reach a total.
 *
 * <p>Clusters of criteria that have no input in common are chosen from independently. One whole number
 * whose steps earn evenly is a {@link Ramp}; what remains has a list of choices. The choices are searched
 * by branch and bound, the ramps fill up what is missing.
 */
final class Planner {

    /** How many partial plans are looked at. */
    private static final int NODES = 60_000;

    /** How often a plan is corrected where the gains of clusters do not add up. */
    private static final int CORRECTIONS = 8;

    private final Situation situation;
    private final List<List<Choice>> choices = new ArrayList<>();
    private final List<Ramp> ramps = new ArrayList<>();
    private final List<List<Mixture.Share>> offers = new ArrayList<>();
    private final Rational costGrain;

    /** What any change costs at least; 0 if there is no such number. */
    private final Rational leastCost;

    private boolean isComplete = true;

    private int nodes;
    private Optional<Filled> best = Optional.empty();
    private Optional<Rational> unsettled = Optional.empty();

    /** Choices and steps of ramps. */
    private record Filled(Rational cost, List<Choice> taken, List<Long> steps) {}

    Planner(Situation situation, List<Search> searches) {
        this.situation = situation;
        Set<Input> inputs = new LinkedHashSet<>();
        for (Cluster cluster : Cluster.of(situation, searches)) {
            inputs.addAll(cluster.inputs());
            Optional<Ramp> ramp = cluster.ramp();
            ramp.ifPresent(ramps::add);
            if (ramp.isEmpty()) {
                choices.add(cluster.choices());
                isComplete &= cluster.isComplete();
            }
        }
        isComplete &= situation.isSum();
        choices.sort(Comparator.comparing((List<Choice> each) ->
                offer(each).map(Mixture.Share::perPoint).orElse(Rational.ZERO)));
        this.costGrain = costGrain(inputs);
        this.leastCost = costGrain.isZero()
                ? Rational.ZERO
                : inputs.stream()
                        .map(situation.constraints()::costPerUnit)
                        .reduce(Rational::min)
                        .orElse(Rational.ZERO);
        for (int i = 0; i <= choices.size(); i++) {
            offers.add(Mixture.sorted(Stream.concat(
                            choices.subList(i, choices.size()).stream()
                                    .flatMap(each -> offer(each).stream()),
                            ramps.stream().flatMap(ramp -> ramp.shares().stream()))
                    .toList()));
        }
    }

    /** All that a cluster can earn, at the price of what is cheapest there. */
    private static Optional<Mixture.Share> offer(List<Choice> cluster) {
        Optional<Rational> perPoint = cluster.stream()
                .filter(choice -> choice.gain().signum() > 0)
                .map(choice -> choice.cost().dividedBy(choice.gain()))
                .reduce(Rational::min);
        return perPoint.map(price ->
                new Mixture.Share(most(cluster).gain(), most(cluster).gain().times(price)));
    }

    private static Choice most(List<Choice> cluster) {
        return cluster.get(cluster.size() - 1);
    }

    /** What every cost is a multiple of; 0 if there is no such number. */
    private Rational costGrain(Set<Input> inputs) {
        BigInteger numerator = BigInteger.ZERO;
        BigInteger denominator = BigInteger.ONE;
        for (Input input : inputs) {
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

    Plan plan(Rational target) {
        Rational need = target.minus(situation.card().points());
        if (need.signum() <= 0) {
            return plan(target, Plan.Verdict.REACHED, List.of());
        }
        Rational aim = need;
        for (int i = 0; i < CORRECTIONS; i++) {
            search(aim);
            if (best.isEmpty()) {
                break;
            }
            Figures found = situation.with(changes(best.get()));
            Rational lacking = target.minus(situation.total(found));
            if (lacking.signum() <= 0) {
                List<Change> trimmed = trimmed(situation.changes(found), target);
                return plan(target, verdict(trimmed), trimmed);
            }
            aim = aim.plus(lacking);
        }
        return outOfReach(target);
    }

    private Plan.Verdict verdict(List<Change> changes) {
        boolean settled = nodes <= NODES
                && best.filter(plan -> unsettled.filter(plan.cost()::isAbove).isEmpty())
                        .isPresent();
        boolean least = leastCost.signum() > 0
                && leastCost.isAtLeast(situation.constraints().cost(changes));
        return least || (isComplete && settled) ? Plan.Verdict.OPTIMAL : Plan.Verdict.GOOD;
    }

    private Plan outOfReach(Rational target) {
        var steps = ramps.stream()
                .map(ramp -> ramp.stepsFor(situation.card().max()))
                .toList();
        var most = new Filled(Rational.ZERO, choices.stream().map(Planner::most).toList(), steps);
        List<Change> changes = changes(most);
        boolean reached = situation.total(situation.with(changes)).isAtLeast(target);
        return reached
                ? plan(target, Plan.Verdict.GOOD, trimmed(changes, target))
                : plan(target, Plan.Verdict.OUT_OF_REACH, changes);
    }

    private Plan plan(Rational target, Plan.Verdict verdict, List<Change> changes) {
        Scorecard after = situation.rescored(changes);
        return new Plan(
                target,
                verdict,
                changes,
                after,
                situation.constraints().cost(changes),
                situation.gains(after));
    }

    private void search(Rational need) {
        nodes = 0;
        best = Optional.empty();
        unsettled = Optional.empty();
        choose(0, need, Rational.ZERO, List.of());
    }

    private void choose(int index, Rational left, Rational cost, List<Choice> taken) {
        Optional<Rational> least =
                Mixture.leastCost(left, offers.get(index)).map(cost::plus).map(this::onGrain);
        boolean hopeless = least.isEmpty()
                || best.filter(found -> least.get().isAtLeast(found.cost())).isPresent();
        if (hopeless || ++nodes > NODES) {
            return;
        }
        if (index == choices.size()) {
            fill(left, cost, taken, least.get());
            return;
        }
        List<Choice> cluster = choices.get(index);
        for (int i = cluster.size() - 1; i >= 0; i--) {
            Choice choice = cluster.get(i);
            var more = new ArrayList<>(taken);
            more.add(choice);
            choose(index + 1, left.minus(choice.gain()), cost.plus(choice.cost()), more);
        }
    }

    private Rational onGrain(Rational cost) {
        return costGrain.isZero()
                ? cost
                : Rational.of(cost.dividedBy(costGrain).round(0, RoundingMode.CEILING))
                        .times(costGrain);
    }

    /** Fills up what is missing by ramps, the cheapest slopes first, the last of them by the cheapest steps. */
    private void fill(Rational left, Rational cost, List<Choice> taken, Rational least) {
        List<Long> steps = new ArrayList<>(ramps.stream().map(ramp -> 0L).toList());
        Rational missing = left;
        Optional<Filled> found = Optional.empty();
        while (missing.signum() > 0) {
            Optional<Filled> last = last(missing, cost, taken, steps);
            found = Stream.concat(found.stream(), last.stream())
                    .min(Comparator.comparing(Filled::cost));
            int next = cheapest(steps);
            if (next < 0) {
                break;
            }
            Ramp ramp = ramps.get(next);
            long before = steps.get(next);
            steps.set(next, slopeEnd(ramp, before));
            missing = missing.minus(ramp.gain(steps.get(next)).minus(ramp.gain(before)));
        }
        if (left.signum() <= 0) {
            found = Optional.of(new Filled(cost, taken, steps));
        } else if (missing.signum() <= 0) {
            found = Stream.concat(
                            found.stream(),
                            Stream.of(
                                    new Filled(cost.plus(cost(steps)), taken, List.copyOf(steps))))
                    .min(Comparator.comparing(Filled::cost));
        }
        found.ifPresent(filled -> settle(filled, least));
    }

    private void settle(Filled filled, Rational least) {
        if (filled.cost().isAbove(least)) {
            unsettled = Optional.of(unsettled.map(least::min).orElse(least));
        }
        if (best.filter(found -> filled.cost().isAtLeast(found.cost())).isEmpty()) {
            best = Optional.of(filled);
        }
    }

    private Rational cost(List<Long> steps) {
        Rational cost = Rational.ZERO;
        for (int i = 0; i < ramps.size(); i++) {
            cost = cost.plus(ramps.get(i).cost(steps.get(i)));
        }
        return cost;
    }

    /** The plan that one ramp alone completes, the cheapest way. */
    private Optional<Filled> last(
            Rational missing, Rational cost, List<Choice> taken, List<Long> steps) {
        Optional<Filled> cheapest = Optional.empty();
        for (int i = 0; i < ramps.size(); i++) {
            Ramp ramp = ramps.get(i);
            Rational had = ramp.gain(steps.get(i));
            long needed = ramp.stepsFor(had.plus(missing));
            if (ramp.gain(needed).minus(had).isAtLeast(missing)) {
                var more = new ArrayList<>(steps);
                more.set(i, needed);
                var filled = new Filled(cost.plus(cost(more)), taken, List.copyOf(more));
                cheapest = Stream.concat(cheapest.stream(), Stream.of(filled))
                        .min(Comparator.comparing(Filled::cost));
            }
        }
        return cheapest;
    }

    /** The ramp whose next steps are the cheapest for a point; −1 if all are at their ends. */
    private int cheapest(List<Long> steps) {
        int cheapest = -1;
        Rational price = Rational.ZERO;
        for (int i = 0; i < ramps.size(); i++) {
            long end = slopeEnd(ramps.get(i), steps.get(i));
            if (end > steps.get(i)) {
                Ramp ramp = ramps.get(i);
                Rational gain = ramp.gain(end).minus(ramp.gain(steps.get(i)));
                Rational each = ramp.cost(end - steps.get(i)).dividedBy(gain);
                if (cheapest < 0 || price.isAbove(each)) {
                    cheapest = i;
                    price = each;
                }
            }
        }
        return cheapest;
    }

    private static long slopeEnd(Ramp ramp, long steps) {
        long end = 0;
        for (Ramp.Slope slope : ramp.slopes()) {
            end += slope.steps();
            if (end > steps) {
                return end;
            }
        }
        return steps;
    }

    private List<Change> changes(Filled plan) {
        var changes = new ArrayList<Change>();
        plan.taken().forEach(choice -> changes.addAll(choice.changes()));
        for (int i = 0; i < ramps.size(); i++) {
            if (plan.steps().get(i) > 0) {
                Ramp ramp = ramps.get(i);
                Rational to = ramp.from().plus(Rational.of(plan.steps().get(i) * ramp.direction()));
                changes.add(new Change(ramp.input(), Value.known(ramp.from()), to));
            }
        }
        return changes;
    }

    /** Changes cut down as far as the target allows, the dearest first. */
    private List<Change> trimmed(List<Change> changes, Rational target) {
        Map<Input, Change> kept = new LinkedHashMap<>();
        changes.forEach(change -> kept.put(change.input(), change));
        var dearest = changes.stream()
                .sorted(Comparator.comparing(
                                (Change each) -> situation.constraints().cost(List.of(each)))
                        .reversed())
                .toList();
        for (Change change : dearest) {
            kept.remove(change.input());
            if (!isEnough(kept, target)) {
                kept.put(change.input(), shortened(change, kept, target));
            }
        }
        return situation.changes(situation.with(List.copyOf(kept.values())));
    }

    private boolean isEnough(Map<Input, Change> changes, Rational target) {
        Figures figures = situation.with(List.copyOf(changes.values()));
        return situation.allows(figures, changes.keySet())
                && situation.total(figures).isAtLeast(target);
    }

    /** The change as short as is enough, found by halving. */
    private Change shortened(Change change, Map<Input, Change> others, Rational target) {
        if (!Amount.isWhole(change.input())
                || !(change.to() instanceof Rational to)
                || !(change.from() instanceof Value.Known<?> known)
                || !(known.value() instanceof Rational from)) {
            return change;
        }
        Rational without = from;
        Change with = change;
        Rational end = to;
        while (end.minus(without).isAbove(Rational.ONE)
                || without.minus(end).isAbove(Rational.ONE)) {
            Rational middle = Rational.of(
                    end.plus(without).dividedBy(Rational.of(2)).round(0, RoundingMode.FLOOR));
            var tried = new Change(change.input(), change.from(), middle);
            Map<Input, Change> all = new LinkedHashMap<>(others);
            all.put(change.input(), tried);
            if (isEnough(all, target)) {
                with = tried;
                end = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }
}
