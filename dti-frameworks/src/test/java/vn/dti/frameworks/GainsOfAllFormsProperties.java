// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.dti.comparison.Difference;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Gain;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Inputs;

/**
 * What steps and plans say that each node gains, against the unit scored again with their changes, in small
 * rulebooks in every form of the language.
 */
class GainsOfAllFormsProperties {

    private static final Rational TINY = Rational.of(1, 1_000_000_000);

    @Property(tries = 60, seed = "20261130")
    void whatIsToldOfANodeIsWhatScoringAgainComesTo(@ForAll long seed) {
        var random = new Random(seed);
        SmallRulebook world = SmallRulebook.of(random);
        Improvement improvement = Improvement.of(world.card(), world.constraints());
        for (Opportunity each : improvement.opportunities()) {
            for (Step step : each.steps()) {
                check(world, step.changes(), step.whole());
                assertThat(step.gain()).as("%s", world).isGreaterThan(Rational.ZERO);
            }
            each.idle().ifPresent(idle -> {
                check(world, idle.changes(), idle.whole());
                assertThat(each.steps()).isEmpty();
                assertThat(idle.gain()).as("%s", world).isLessThanOrEqualTo(Rational.ZERO);
                assertThat(idle.gains().get(each.score().id()))
                        .as("%s", world)
                        .isGreaterThan(Rational.ZERO);
            });
        }
        Rational target = world.card().points().plus(Rational.of(1 + random.nextInt(8), 2));
        Plan plan = improvement.plan(target);
        check(world, plan.changes(), plan.whole());
    }

    private static void check(SmallRulebook world, List<InputChange> changes, Gain whole) {
        Scorecard before = world.card();
        Inputs inputs = before.inputs();
        for (InputChange change : changes) {
            inputs = inputs.with(change.input().name(), change.reported());
        }
        Scorecard after = before.framework().score(inputs);
        boolean asShown = world.text().contains("sum-of: displayed");
        Map<String, Rational> told =
                whole.walk().collect(Collectors.toMap(each -> each.node().id(), Gain::points));
        Map<String, Rational> found = new LinkedHashMap<>();
        after.scores()
                .forEach(score -> found.put(
                        score.id(),
                        counted(score, asShown).minus(counted(before.get(score.id()), asShown))));
        found.put("", total(after, before));

        assertThat(found.keySet()).containsAll(told.keySet());
        found.forEach((id, points) -> assertThat(told.getOrDefault(id, Rational.ZERO))
                .as("%s of%n%s", id, world)
                .isEqualTo(points));
        assertThat(whole.walk())
                .as("%s", world)
                .allMatch(each -> each.node().isCriterion() || isToldRight(each));
        compared(before, after, whole);
    }

    /** Points that are no fractions add up but for what they are narrowed to. */
    private static boolean isToldRight(Gain group) {
        Rational way = group.ofItems().minus(group.points());
        return group.addsUp()
                ? TINY.isAbove(way.max(way.negated()))
                : !group.ofItems().equals(group.points());
    }

    private static Rational counted(Score score, boolean asShown) {
        return asShown ? Rational.of(score.displayed()) : score.points();
    }

    /** While a prerequisite sets the total to 0 before and after, it is told as if that were met. */
    private static Rational total(Scorecard after, Scorecard before) {
        return before.isVoid() && after.isVoid()
                ? after.earned().minus(before.earned())
                : after.points().minus(before.points());
    }

    /** A comparison of the two results says the same of each node. */
    private static void compared(Scorecard before, Scorecard after, Gain whole) {
        var comparison = ScorecardComparison.of(before, after);
        whole.walk()
                .filter(each -> !each.node().id().isEmpty() || !after.isVoid())
                .forEach(each -> {
                    Difference there = each.node().id().isEmpty()
                            ? comparison.root()
                            : comparison.get(each.node().id());
                    assertThat(there.difference()).isEqualTo(each.points());
                    assertThat(there.ofItems()).isEqualTo(each.ofItems());
                    assertThat(there.calculatedBy()).isEqualTo(each.calculatedBy());
                });
    }
}
