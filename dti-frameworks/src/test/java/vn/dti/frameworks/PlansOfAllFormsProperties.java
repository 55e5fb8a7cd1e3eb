// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Document;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Items;
import vn.dti.input.Value;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;

/**
 * What is promised against scoring every setting of small rulebooks in every form of the language.
 *
 * <p>The same rulebooks in every build: a search of the forms for what is not found yet takes the seeds
 * away and raises the tries.
 */
class PlansOfAllFormsProperties {

    /** Beyond so many inputs a search may end before it has seen all. */
    private static final int FEW = 4;

    /** More settings than this take too long. */
    private static final int MANY = 2_000;

    /** A setting of some inputs that is allowed, what it costs, and the unit scored with it. */
    private record Setting(Map<String, Object> values, Rational cost, Scorecard after) {

        Rational own(Score score) {
            return after.get(score.id()).points();
        }
    }

    /** All settings of a world, the first of which changes nothing. */
    private record Settings(SmallRulebook world, Set<Input> movable, List<Setting> all) {

        static Settings of(SmallRulebook world, boolean forClass) {
            Set<Input> movable = PlansOfAllFormsProperties.movable(world, forClass);
            List<Map<String, Object>> found = List.of(Map.of());
            for (Input input : movable) {
                var more = new ArrayList<>(found);
                for (Map<String, Object> each : found) {
                    values(world, input).forEach(value -> {
                        var longer = new LinkedHashMap<>(each);
                        longer.put(input.name(), value);
                        more.add(longer);
                    });
                }
                found = more;
            }
            return new Settings(
                    world,
                    movable,
                    found.stream().flatMap(each -> scored(world, each)).toList());
        }

        /** Those in which some inputs alone are changed. */
        List<Setting> changing(Set<Input> inputs) {
            Set<String> names = new LinkedHashSet<>();
            inputs.forEach(input -> names.add(input.name()));
            return all.stream()
                    .filter(each -> names.containsAll(each.values().keySet()))
                    .toList();
        }

        Optional<Rational> least(Predicate<Setting> wanted) {
            return least(all, wanted.and(each -> !each.after().isVoid()));
        }

        static Optional<Rational> least(List<Setting> of, Predicate<Setting> wanted) {
            return of.stream().filter(wanted).map(Setting::cost).min(Comparator.naturalOrder());
        }

        /** A change that is promised is one of those that are allowed. */
        Setting find(List<InputChange> changes) {
            var values = new LinkedHashMap<String, Object>();
            changes.forEach(each -> values.put(each.input().name(), each.to()));
            Optional<Setting> found =
                    all.stream().filter(each -> each.values().equals(values)).findFirst();
            assertThat(found).as("%s of%n%s", values, world).isPresent();
            return found.get();
        }
    }

    /** The number of settings if each input were set by itself. */
    private static int size(SmallRulebook world, boolean forClass) {
        return movable(world, forClass).stream()
                .mapToInt(input -> 1 + (int) values(world, input).count())
                .reduce(1, (one, other) -> one * other);
    }

    /** The inputs that criteria are improved by, for a class those too that it and prerequisites ask for. */
    private static Set<Input> movable(SmallRulebook world, boolean forClass) {
        Stream<Rule> criteria = world.card()
                .scores()
                .flatMap(score -> score.node().asCriterion().stream())
                .map(Criterion::rule);
        Stream<Rule> conditions =
                forClass ? required(world.card().framework().document()) : Stream.empty();
        var movable = new LinkedHashSet<Input>();
        Stream.concat(conditions, criteria)
                .forEach(rule -> rule.inputs().stream()
                        .filter(input -> isReleased(world, input)
                                || (rule.levers().contains(input) && !input.given()))
                        .forEach(movable::add));
        movable.removeIf(input -> world.constraints().frozen().contains(input.name())
                || input.type() == InputType.Plain.DATE);
        return movable;
    }

    private static boolean isReleased(SmallRulebook world, Input input) {
        return world.constraints().bounds().containsKey(input.name())
                || world.constraints().costs().containsKey(input.name());
    }

    private static Stream<Rule> required(Document document) {
        return Stream.concat(
                        document.prerequisites().stream().map(Prerequisite::requires),
                        document.classes().bounds().stream().map(Classes.Bound::requires))
                .flatMap(each -> each.ofInputs().stream())
                .map(YesNo::new);
    }

    private static Value<?> now(Scorecard card, Input input) {
        Value<?> value = card.root().scope().figures().value(input);
        return value instanceof Value.Known<?> known && known.value() instanceof Items.Counted items
                ? Value.known(items.number())
                : value;
    }

    private static Stream<Object> values(SmallRulebook world, Input input) {
        Stream<Object> all;
        if (input.type() instanceof InputType.Choice choice) {
            all = choice.options().keySet().stream().map(Object.class::cast);
        } else if (input.type() == InputType.Plain.BOOLEAN) {
            all = Stream.of(true, false);
        } else {
            all = IntStream.rangeClosed(0, SmallRulebook.MOST).mapToObj(Rational::of);
        }
        return all.filter(value -> !Value.known(value).equals(now(world.card(), input)));
    }

    private static Stream<Setting> scored(SmallRulebook world, Map<String, Object> values) {
        Inputs inputs = world.card().inputs();
        for (Map.Entry<String, Object> each : values.entrySet()) {
            inputs = inputs.with(each.getKey(), each.getValue());
        }
        try {
            Scorecard after = world.card().framework().score(inputs);
            return isAllowed(world, values.keySet(), after)
                    ? Stream.of(new Setting(values, cost(world, values), after))
                    : Stream.empty();
        } catch (InvalidInputsException contradiction) {
            return Stream.empty();
        }
    }

    /** Within the bounds of the host; no part above its whole that was not. */
    private static boolean isAllowed(SmallRulebook world, Set<String> changed, Scorecard after) {
        for (Input input : after.framework().inputs()) {
            Interval bound =
                    world.constraints().bounds().getOrDefault(input.name(), Interval.all());
            if (changed.contains(input.name())
                    && now(after, input) instanceof Value.Known<?> known
                    && known.value() instanceof Rational number
                    && !bound.contains(number)) {
                return false;
            }
        }
        return exceeding(world.card()).containsAll(exceeding(after));
    }

    private static Set<String> exceeding(Scorecard card) {
        var exceeding = new LinkedHashSet<String>();
        for (Input part : card.framework().inputs()) {
            for (Input whole : card.framework().inputs()) {
                if (part.wholes().contains(whole.name())
                        && now(card, part) instanceof Value.Known<?> some
                        && now(card, whole) instanceof Value.Known<?> all
                        && ((Rational) some.value()).isAbove((Rational) all.value())) {
                    exceeding.add(part.name());
                }
            }
        }
        return exceeding;
    }

    private static Rational cost(SmallRulebook world, Map<String, Object> values) {
        Rational cost = Rational.ZERO;
        for (Map.Entry<String, Object> each : values.entrySet()) {
            Input input = world.card().framework().inputs().stream()
                    .filter(one -> one.name().equals(each.getKey()))
                    .findFirst()
                    .orElseThrow();
            Rational units = Rational.ONE;
            if (each.getValue() instanceof Rational to) {
                Rational from = now(world.card(), input) instanceof Value.Known<?> known
                        ? (Rational) known.value()
                        : Rational.ZERO;
                Rational way = to.minus(from).max(from.minus(to));
                units = way.isZero() ? Rational.ONE : way;
            }
            Rational price = world.constraints().costs().getOrDefault(input.name(), Rational.ONE);
            cost = cost.plus(price.times(units));
        }
        return cost;
    }

    private static Settings drawn(Random random, boolean forClass) {
        SmallRulebook world = SmallRulebook.of(random);
        while (size(world, forClass) > MANY || (world.card().isVoid() && !forClass)) {
            world = SmallRulebook.of(random);
        }
        return Settings.of(world, forClass);
    }

    private static Optional<Step> step(Opportunity opportunity, SmallRulebook world, Aim... aims) {
        return opportunity.steps().stream()
                .filter(step -> List.of(aims).stream().anyMatch(step::is))
                .min(Comparator.comparing(step -> world.constraints().cost(step.changes())));
    }

    @Property(tries = 50, seed = "20261130")
    void noChangeOfACriterionsOwnInputsBeatsItsSteps(@ForAll long seed) {
        checkSteps(drawn(new Random(seed), false));
    }

    private static void checkSteps(Settings settings) {
        SmallRulebook world = settings.world();
        Rational total = world.card().points();
        for (Opportunity each :
                Improvement.of(world.card(), world.constraints()).opportunities()) {
            Score score = each.score();
            for (Step step : each.steps()) {
                Setting tried = settings.find(step.changes());
                assertThat(tried.after().points().minus(total)).isEqualTo(step.gain());
                assertThat(tried.cost()).isEqualTo(world.constraints().cost(step.changes()));
            }
            Set<Input> own =
                    new LinkedHashSet<>(((Criterion) score.node()).rule().inputs());
            own.retainAll(settings.movable());
            if (!each.isSettled()) {
                assertThat(settings.movable().size() > FEW || breaksPrerequisites(settings))
                        .as("%s", world)
                        .isTrue();
                continue;
            }
            List<Setting> trials = settings.changing(own);
            Predicate<Setting> earns = trial -> trial.after().points().isAbove(total)
                    && !trial.after().isVoid()
                    && trial.own(score).isAbove(score.points());
            Predicate<Setting> shows = earns.and(trial ->
                    trial.after().get(score.id()).displayed().compareTo(score.displayed()) > 0);
            Predicate<Setting> counts = earns.and(
                    trial -> trial.after().get(score.id()).counted().isAbove(score.counted()));
            assertNotBeaten(each, world, Settings.least(trials, counts), Aim.EARNS);
            assertNotBeaten(each, world, Settings.least(trials, shows), Aim.SHOWS);
            Optional<Rational> most =
                    trials.stream().filter(earns).map(t -> t.own(score)).reduce(Rational::max);
            if (most.isPresent()) {
                Optional<Step> best = step(each, world, Aim.FULL, Aim.MOST);
                assertThat(best).as("most of %s of%n%s", score.id(), world).isPresent();
                assertThat(settings.find(best.get().changes()).own(score))
                        .as("most of %s of%n%s", score.id(), world)
                        .isGreaterThanOrEqualTo(most.get());
            }
        }
    }

    /** What earns more and breaks a prerequisite is no step, and what would be next is not looked for. */
    private static boolean breaksPrerequisites(Settings settings) {
        return settings.all().stream().anyMatch(each -> each.after().isVoid());
    }

    private static void assertNotBeaten(
            Opportunity opportunity, SmallRulebook world, Optional<Rational> tried, Aim aim) {
        if (tried.isPresent()) {
            Optional<Step> promised = step(opportunity, world, aim);
            assertThat(promised)
                    .as("%s of %s of%n%s", aim, opportunity.score().id(), world)
                    .isPresent();
            assertThat(world.constraints().cost(promised.get().changes()))
                    .as("%s of %s of%n%s", aim, opportunity.score().id(), world)
                    .isLessThanOrEqualTo(tried.get());
        }
    }

    @Property(tries = 50, seed = "20261130")
    void everyVerdictIsWhatTryingOutComesTo(@ForAll long seed) {
        var random = new Random(seed);
        Settings settings = drawn(random, false);
        checkPlan(settings, Rational.of(1 + random.nextInt(4), 4));
    }

    private static void checkPlan(Settings settings, Rational part) {
        SmallRulebook world = settings.world();
        Scorecard card = world.card();
        Rational most = settings.all().stream()
                .map(each -> each.after().points())
                .reduce(card.points(), Rational::max);
        // three quarters of the targets can be reached
        Rational target = card.points()
                .plus(most.minus(card.points()).times(part))
                .plus(part.equals(Rational.ONE) ? Rational.of(1, 100) : Rational.ZERO)
                .rounded(6, RoundingMode.DOWN);
        Plan plan = Improvement.of(card, world.constraints()).plan(target);
        Optional<Rational> least = settings.least(each -> each.after().points().isAtLeast(target));
        check(
                settings,
                plan,
                least,
                settings.find(plan.changes()).after().points().isAtLeast(target));
    }

    private static void check(
            Settings settings, Plan plan, Optional<Rational> least, boolean reaches) {
        SmallRulebook world = settings.world();
        Setting tried = settings.find(plan.changes());
        assertThat(plan.after().points()).isEqualTo(tried.after().points());
        assertThat(plan.cost()).isEqualTo(tried.cost());
        assertThat(plan.reaches()).as("%s of%n%s", plan.verdict(), world).isEqualTo(reaches);
        switch (plan.verdict()) {
            case REACHED -> assertThat(least).isEqualTo(Optional.of(Rational.ZERO));
            case OPTIMAL ->
                assertThat(least)
                        .as("cheapest to %s of%n%s", plan.target(), world)
                        .isEqualTo(Optional.of(plan.cost()));
            case OUT_OF_REACH ->
                assertThat(least).as("to %s of%n%s", plan.target(), world).isEmpty();
            case GOOD -> UNPROVED[0]++;
            case NOT_FOUND -> {
                UNPROVED[1]++;
                if (least.isPresent()) {
                    UNPROVED[2]++;
                }
            }
        }
        UNPROVED[3]++;
    }

    static final int[] UNPROVED = new int[4];

    @Property(tries = 50, seed = "20261130")
    void aPlanForAClassIsWhatTryingOutComesTo(@ForAll long seed) {
        var random = new Random(seed);
        Settings settings = drawn(random, true);
        while (settings.world().card().framework().document().classes().bounds().isEmpty()) {
            settings = drawn(random, true);
        }
        checkClass(settings);
    }

    /**
     * Found among some thousands: what is left out by a figure moved, a fact that a condition does not need,
     * a condition on 3 of 0.
     */
    @Example
    void whatOnceDifferedFromTryingOut() {
        for (long seed : new long[] {45, 72, 82}) {
            everyVerdictIsWhatTryingOutComesTo(seed);
        }
        for (long seed : new long[] {26, 5143, 5443, 5469}) {
            aPlanForAClassIsWhatTryingOutComesTo(seed);
        }
        noChangeOfACriterionsOwnInputsBeatsItsSteps(5034);
    }

    private static void checkClass(Settings settings) {
        SmallRulebook world = settings.world();
        Classes classes = world.card().framework().document().classes();
        Classes.Bound bound = classes.bounds().get(0);
        if (classes.points(bound, world.card()).isEmpty()) {
            return;
        }
        Plan plan = Improvement.of(world.card(), world.constraints()).plan(bound);
        Predicate<Setting> classed = each -> each.after().rankClass().equals(bound.title());
        check(settings, plan, settings.least(classed), classed.test(settings.find(plan.changes())));
    }
}
