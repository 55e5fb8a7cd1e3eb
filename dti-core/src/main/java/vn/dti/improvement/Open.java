// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Group;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.rule.Rule;
import vn.dti.rule.Situation;

/**
 * The points by which the total of a unit may still rise, by changes that are its own to make.
 *
 * <p>What the kind of the unit, its region or another fact rules out is none of it, and neither is what its
 * groups do not count. Example: 5 of 10 points for a ward, where 10 are for a commune that has an office.
 *
 * @param points no more than these; beside what prerequisites keep from counting
 * @param isProved whether the largest of the steps that were found, made together, bring as many
 */
public record Open(Rational points, boolean isProved) {

    /** What may be had with all that a unit has beside points; without it if steps are offered that break it. */
    static Open of(Keeping standing, List<Opportunity> found) {
        Rational largest =
                found.stream().map(Opportunity::gain).reduce(Rational.ZERO, Rational::max);
        Baseline baseline = standing.baseline();
        Rational points = standing.keeping()
                .map(kept -> new Bound(kept).whole())
                .filter(kept -> kept.isAtLeast(largest))
                .orElseGet(() -> new Bound(baseline).whole());
        return new Open(points, points.isZero() || points.equals(together(baseline, found)));
    }

    /** The points that the largest step of each opportunity brings, if all of them can be made. */
    private static Rational together(Baseline baseline, List<Opportunity> found) {
        Map<Input, InputChange> changes = new LinkedHashMap<>();
        found.stream()
                .flatMap(each ->
                        each.steps().stream().max(Comparator.comparing(Step::gain)).stream())
                .flatMap(step -> step.changes().stream())
                .forEach(change -> changes.merge(
                        change.input(),
                        change,
                        (one, other) -> other.units().isAbove(one.units()) ? other : one));
        try {
            Scorecard after = baseline.rescored(List.copyOf(changes.values()));
            Figures figures = after.root().scope().figures();
            boolean isAllowed =
                    baseline.limits().allows(figures, baseline.positions(changes.keySet()));
            return isAllowed && (baseline.card().isVoid() || !after.isVoid())
                    ? after.earned().minus(baseline.card().earned())
                    : Rational.ZERO;
        } catch (InvalidInputsException contradiction) {
            return Rational.ZERO;
        }
    }

    /** The most that a unit may have, as far as its facts tell; nothing is searched for. */
    private static final class Bound {

        /** The facts of one rule that are looked at. */
        private static final int FACTS = 12;

        private final Baseline baseline;
        private final Situation declared;

        Bound(Baseline baseline) {
            this.baseline = baseline;
            this.declared = Situation.of(baseline.framework().inputs());
        }

        Rational whole() {
            Scorecard card = baseline.card();
            return most(card.root()).minus(card.earned()).max(Rational.ZERO);
        }

        private Rational most(Score score) {
            if (!(score.node() instanceof Group group)) {
                return mostOfCriterion(score);
            }
            boolean mayCountOrNot = criteria(score).anyMatch(baseline::mayCountOrNot);
            return mayCountOrNot
                    ? group.most()
                    : group.points(
                            baseline.card().maxima(),
                            score.children().stream().map(this::most).toList());
        }

        private static Stream<Score> criteria(Score score) {
            return score.node().isCriterion()
                    ? Stream.of(score)
                    : score.children().stream().flatMap(Bound::criteria);
        }

        private Rational mostOfCriterion(Score score) {
            Rational ceiling = new Ceiling(baseline).of(score);
            return ceiling.isAbove(score.points())
                    ? ceiling.min(reach(score)).max(score.points())
                    : score.points();
        }

        /** The most that a rule gives for what is a fact, or is declared; its points where nothing may change. */
        private Rational reach(Score score) {
            Rule rule = Baseline.rule(score);
            if (rule.inputs().stream().noneMatch(baseline.movable()::contains)) {
                return score.points();
            }
            if (score.node().max().isZero() || contradictsItself(rule)) {
                return score.max();
            }
            Optional<Rational> share = declared.where(Condition.all(facts(rule)))
                    .flatMap(situation -> rule.reachable(score.node().max(), situation).stream()
                            .map(Interval::upperEnd)
                            .flatMap(Optional::stream)
                            .reduce(Rational::max));
            return share.map(score.max()::times).orElse(score.node().max());
        }

        /** Whether a part exceeds its whole as reported, and may go on to, of which declarations know nothing. */
        private boolean contradictsItself(Rule rule) {
            return rule.inputs().stream()
                    .flatMap(input -> baseline.limits().pairs(input).stream())
                    .anyMatch(pair -> pair.exceedsIn(baseline.figures()));
        }

        private List<Condition> facts(Rule rule) {
            var facts = new ArrayList<Condition>(baseline.kept().stream()
                    .filter(each -> each.inputs().stream().anyMatch(rule.inputs()::contains))
                    .toList());
            rule.inputs().stream()
                    .sorted(Comparator.comparing(Amount::isNumber))
                    .flatMap(input -> fact(input).stream())
                    .limit(FACTS)
                    .forEach(facts::add);
            return facts;
        }

        /** What is known of an input that does not change, or that the host bounds. */
        private Optional<Condition> fact(Input input) {
            if (baseline.movable().contains(input)) {
                return Optional.ofNullable(baseline.constraints().bounds().get(input.name()))
                        .map(bound -> new Condition.Within(Expression.of(input), bound));
            }
            if (!(baseline.figures().value(input) instanceof Value.Known<?> known)) {
                return Optional.empty();
            }
            if (known.value() instanceof Rational number) {
                return Optional.of(
                        new Condition.Within(Expression.of(input), Interval.exactly(number)));
            }
            if (known.value() instanceof Boolean yes) {
                Condition asked = new Condition.Yes(input);
                return Optional.of(yes ? asked : new Not(asked));
            }
            return input.type().isChoice()
                    ? Optional.of(
                            new Condition.OneOf(input, Set.of(known.value().toString())))
                    : Optional.empty();
        }
    }
}
