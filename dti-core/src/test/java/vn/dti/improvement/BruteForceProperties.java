// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.Score;
import vn.dti.input.Input;

/** What is promised against trying out every setting of small worlds. */
@AddLifecycleHook(LawsTriedBriefly.class)
class BruteForceProperties {

    /** Beyond so many inputs a search may end before it has seen all. */
    private static final int FEW = 4;

    private static Optional<Rational> least(List<Trial> trials, Predicate<Trial> wanted) {
        return trials.stream().filter(wanted).map(Trial::cost).min(Comparator.naturalOrder());
    }

    private static Optional<Rational> promised(World world, Opportunity opportunity, Aim... aims) {
        return opportunity.steps().stream()
                .filter(step -> List.of(aims).stream().anyMatch(step::is))
                .map(step -> world.constraints().cost(step.changes()))
                .min(Comparator.naturalOrder());
    }

    private static Map<String, Object> values(List<InputChange> changes) {
        var values = new LinkedHashMap<String, Object>();
        changes.forEach(change -> values.put(change.input().name(), change.to()));
        return values;
    }

    /** A change that is promised is one of those that may be tried. */
    private static void assertIsTrial(
            World world, List<InputChange> changes, Rational gain, List<Trial> trials) {
        Map<String, Object> values = values(changes);
        Optional<Trial> trial =
                trials.stream().filter(each -> each.values().equals(values)).findFirst();
        assertThat(trial).as("%s", values).isPresent();
        assertThat(trial.get().gain(world)).isEqualTo(gain);
        assertThat(trial.get().cost()).isEqualTo(world.constraints().cost(changes));
    }

    /** The number of inputs that a search turns: those of a rule, their wholes and their parts. */
    private static long searched(Set<Input> own, Set<Input> movable) {
        return movable.stream()
                .filter(input -> own.contains(input)
                        || own.stream()
                                .anyMatch(each -> each.wholes().contains(input.name())
                                        || input.wholes().contains(each.name())))
                .count();
    }

    @Property(tries = 400)
    void noChangeOfACriterionsOwnInputsBeatsItsSteps(@ForAll long seed) {
        var random = new Random(seed);
        World world = World.of(random);
        Set<Input> movable = Trial.movable(world);
        List<Trial> all = Trial.all(world, movable, World.MOST);
        Improvement improvement = Improvement.of(world.card(), world.constraints());
        for (Opportunity each : improvement.opportunities()) {
            Score score = each.score();
            each.steps().forEach(step -> assertIsTrial(world, step.changes(), step.gain(), all));
            var own = new LinkedHashSet<>(((Criterion) score.node()).rule().inputs());
            own.retainAll(movable);
            List<Trial> trials = Trial.all(world, own, World.MOST);
            Predicate<Trial> earns = trial ->
                    trial.gain(world).signum() > 0 && trial.own(score).isAbove(score.points());
            Predicate<Trial> counts = earns.and(
                    trial -> trial.after().get(score.id()).counted().isAbove(score.counted()));
            Predicate<Trial> shows = earns.and(trial ->
                    trial.after().get(score.id()).displayed().compareTo(score.displayed()) > 0);
            Optional<Rational> most =
                    trials.stream().filter(earns).map(t -> t.own(score)).reduce(Rational::max);

            if (searched(own, movable) > FEW && !each.isSettled()) {
                continue;
            }
            assertThat(each.isSettled()).isTrue();
            assertNotBeaten(promised(world, each, Aim.EARNS), least(trials, counts));
            assertNotBeaten(promised(world, each, Aim.SHOWS), least(trials, shows));
            if (most.isPresent()) {
                Rational aim = best(improvement, each);
                assertThat(aim).isGreaterThanOrEqualTo(most.get());
                Predicate<Trial> reaches = earns.and(trial -> trial.own(score).isAtLeast(aim));
                Rational rise = brings(aim, score).minus(brings(score.points(), score));
                Predicate<Trial> whole = reaches.and(trial -> trial.gain(world).isAtLeast(rise));
                boolean othersFall = each.steps().stream()
                        .filter(step -> step.is(Aim.FULL) || step.is(Aim.MOST))
                        .anyMatch(step -> rise.isAbove(step.gain()));
                assertNotBeaten(
                        promised(world, each, Aim.FULL, Aim.MOST),
                        least(trials, othersFall ? reaches : whole));
                assertThat(othersFall && least(trials, whole).isPresent()).isFalse();
            }
        }
    }

    /** What points of a criterion bring to the root above it; 0 where the best alone counts. */
    private static Rational brings(Rational points, Score score) {
        Group root = score.card().framework().root();
        if (root.aggregation() instanceof OfDisplayed of) {
            return brings(of.display().displayed(points), of.exact(), score);
        }
        return brings(points, root.aggregation(), score);
    }

    private static Rational brings(Rational points, Aggregation exact, Score score) {
        Group root = score.card().framework().root();
        List<Rational> maxima = root.children().stream().map(Node::max).toList();
        if (!(exact instanceof Aggregation.Sum || exact instanceof Aggregation.Mean)) {
            return Rational.ZERO;
        }
        return points.times(exact.factors(root.max(), maxima, maxima)
                .get(root.children().indexOf(score.node())));
    }

    private static Rational best(Improvement improvement, Opportunity opportunity) {
        String id = opportunity.score().id();
        return opportunity.steps().stream()
                .filter(step -> step.is(Aim.FULL) || step.is(Aim.MOST))
                .map(step -> improvement.after(step.changes()).get(id).points())
                .reduce(Rational::max)
                .orElse(Rational.ZERO);
    }

    private static void assertNotBeaten(Optional<Rational> promised, Optional<Rational> tried) {
        if (tried.isPresent()) {
            assertThat(promised).isPresent();
            assertThat(promised.get()).isLessThanOrEqualTo(tried.get());
        }
    }

    @Property(tries = 400)
    void everyVerdictIsWhatTryingOutComesTo(@ForAll long seed) {
        var random = new Random(seed);
        World world = World.of(random);
        List<Trial> all = Trial.all(world, Trial.movable(world), World.MOST);
        Rational lost = world.card().lost();
        Rational target =
                world.card().points().plus(lost.times(Rational.of(1 + random.nextInt(4), 4)));
        Plan plan = Improvement.of(world.card(), world.constraints()).plan(target);
        Optional<Rational> least = least(all, trial -> trial.after().points().isAtLeast(target));

        assertIsTrial(
                world, plan.changes(), plan.after().points().minus(world.card().points()), all);
        assertThat(plan.cost()).isEqualTo(world.constraints().cost(plan.changes()));
        if (plan.verdict() == Plan.Verdict.GOOD || plan.verdict() == Plan.Verdict.NOT_FOUND) {
            if (Trial.movable(world).size() <= FEW) {
                // Nothing that may change reaches it, and what has to be known first might.
                assertThat(plan.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
                assertThat(plan.lacking().isNothing()).isFalse();
                assertThat(least).isEmpty();
            }
            assertThat(plan.reaches()).isEqualTo(plan.verdict() == Plan.Verdict.GOOD);
            return;
        }
        assertThat(plan.verdict())
                .isEqualTo(
                        lost.isZero()
                                ? Plan.Verdict.REACHED
                                : least.isPresent()
                                        ? Plan.Verdict.OPTIMAL
                                        : Plan.Verdict.OUT_OF_REACH);
        if (least.isPresent()) {
            assertThat(plan.cost()).isEqualTo(least.get());
        } else if (Trial.movable(world).size() <= FEW) {
            assertThat(plan.after().points())
                    .isEqualTo(all.stream()
                            .map(trial -> trial.after().points())
                            .reduce(Rational.ZERO, Rational::max));
        }
    }
}
