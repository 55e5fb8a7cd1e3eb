// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.quotient;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Not;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rounded;
import vn.dti.rule.Rule;
import vn.dti.rule.Steps;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;

/** What is promised holds, and nothing smaller does, against a search of everything there is. */
@AddLifecycleHook(LawsTriedBriefly.class)
class ImprovementProperties {

    private static final int MOST = 6;
    private static final Interval RANGE =
            Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(MOST)));
    private static final Input A = Input.count("a", "Số hồ sơ").within(RANGE).partOf("b");
    private static final Input B = Input.count("b", "Tổng số hồ sơ").within(RANGE);
    private static final Input C = Input.count("c", "Số cuộc họp").within(RANGE);
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    private static final Input OPTION = Input.choice(
            "option", "Hình thức", Map.of("x", "trực tuyến", "y", "trực tiếp", "z", "không"));
    private static final List<Input> INPUTS = List.of(A, B, C, YES, OPTION);

    @Property(tries = 300)
    void aStepEarnsExactlyWhatItPromises(@ForAll("scorecards") Scorecard card) {
        Improvement improvement = Improvement.of(card);

        for (Opportunity opportunity : improvement.opportunities()) {
            for (Step step : opportunity.steps()) {
                Scorecard after = card.framework().score(changed(card, step.changes()));
                assertThat(after.points().minus(card.points()))
                        .isEqualTo(step.gain())
                        .isGreaterThan(Rational.ZERO);
                assertThat(gains(card, after)).isEqualTo(step.gains());
                assertThat(step.gains().get(opportunity.score().id())).isGreaterThan(Rational.ZERO);
                assertThat(isConsistent(after)).isTrue();
                if (step.is(Aim.FULL)) {
                    assertThat(after.get(opportunity.score().id()).lost()).isEqualTo(Rational.ZERO);
                }
            }
        }
    }

    private static Inputs changed(Scorecard card, List<InputChange> changes) {
        Inputs inputs = card.inputs();
        for (InputChange change : changes) {
            inputs = inputs.with(change.input().name(), change.reported());
        }
        return inputs;
    }

    private static Map<String, Rational> gains(Scorecard before, Scorecard after) {
        var gains = new LinkedHashMap<String, Rational>();
        before.scores().forEach(score -> {
            Rational gain = after.get(score.id()).points().minus(score.points());
            if (!gain.isZero()) {
                gains.put(score.id(), gain);
            }
        });
        return gains;
    }

    private static boolean isConsistent(Scorecard card) {
        var figures = card.root().scope().figures();
        return !(figures.number(A) instanceof Value.Known<Rational> part)
                || !(figures.number(B) instanceof Value.Known<Rational> whole)
                || whole.value().isAtLeast(part.value());
    }

    /** What a step takes: its cost, then how many inputs it changes. */
    private record Effort(Rational cost, int inputs) {

        static final Comparator<Effort> LEAST_FIRST =
                Comparator.comparing(Effort::cost).thenComparing(Effort::inputs);

        static Effort of(List<InputChange> changes) {
            return new Effort(Constraints.none().cost(changes), changes.size());
        }
    }

    /**
     * Of every input, all values are tried, its whole rising along where it is worked on too.
     *
     * <p>Nothing smaller is a matter of the whole effort, not of the way that the input itself goes: a
     * part that falls by 3 alone is a smaller step than one that rises by 2 and takes its whole along.
     */
    @Property(tries = 300)
    void nothingSmallerEarnsMore(@ForAll("scorecards") Scorecard card) {
        Improvement improvement = Improvement.of(card);

        for (Opportunity opportunity : improvement.opportunities()) {
            for (Input input : levers(opportunity.score())) {
                List<List<InputChange>> ways = ways(card, input).toList();
                List<Effort> offered = opportunity.steps().stream()
                        .filter(step -> step.is(Aim.EARNS))
                        .map(step -> step.changes().stream()
                                .sorted(Comparator.comparing(
                                        change -> change.input().name()))
                                .toList())
                        .filter(ways::contains)
                        .map(Effort::of)
                        .toList();
                List<Effort> smallest = ways.stream()
                        .filter(way -> earnsMore(card, opportunity.score(), way))
                        .filter(way -> isNeeded(card, opportunity.score(), way))
                        .map(Effort::of)
                        .min(Effort.LEAST_FIRST)
                        .stream()
                        .toList();
                assertThat(offered).as("%s of %s", input, opportunity).isEqualTo(smallest);
            }
        }
    }

    private static List<Input> levers(Score score) {
        return ((Criterion) score.node()).rule().levers();
    }

    /** The changes to each other value of an input. */
    private static Stream<List<InputChange>> ways(Scorecard card, Input input) {
        var figures = card.root().scope().figures();
        Value<?> now = figures.value(input);
        boolean takesB = input.equals(A)
                && card.scores()
                        .filter(score -> score.node() instanceof Criterion)
                        .anyMatch(score -> levers(score).contains(B));
        return values(input).filter(value -> !now.equals(Value.known(value))).map(value -> {
            var change = new InputChange(input, now, value);
            return takesB
                            && figures.number(B) instanceof Value.Known<Rational> b
                            && ((Rational) value).isAbove(b.value())
                    ? List.of(change, new InputChange(B, b, value))
                    : List.of(change);
        });
    }

    private static boolean earnsMore(Scorecard card, Score score, List<InputChange> changes) {
        return scored(card, changes)
                .filter(after -> after.points().isAbove(card.points()))
                .filter(after -> after.get(score.id()).points().isAbove(score.points()))
                .isPresent();
    }

    /** Not where the whole that rises along would do as well without the part. */
    private static boolean isNeeded(Scorecard card, Score score, List<InputChange> changes) {
        if (changes.size() == 1 || !levers(score).contains(B)) {
            return true;
        }
        Scorecard with = scored(card, changes).orElseThrow();
        return scored(card, List.of(changes.get(1)))
                .filter(without -> without.points().isAtLeast(with.points()))
                .filter(without -> without.get(score.id())
                        .points()
                        .isAtLeast(with.get(score.id()).points()))
                .isEmpty();
    }

    private static Stream<Object> values(Input input) {
        if (input.equals(YES)) {
            return Stream.of(true, false);
        }
        return input.equals(OPTION)
                ? Stream.of("x", "y", "z")
                : Stream.iterate(0, i -> i + 1).limit(MOST + 1).map(Rational::of);
    }

    /** The unit scored with changes; none if they are inconsistent. */
    private static Optional<Scorecard> scored(Scorecard card, List<InputChange> changes) {
        try {
            Scorecard after = card.framework().score(changed(card, changes));
            return Optional.of(after).filter(each -> isConsistent(each) || !isConsistent(card));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    @Property(tries = 60)
    void aPlanReachesItsTargetAndAnOptimalOneIsTheCheapest(
            @ForAll("scorecards") Scorecard card, @ForAll @IntRange(min = 1, max = 4) int part) {
        Rational target = card.points().plus(card.lost().times(Rational.of(part, 4)));
        var constraints =
                Constraints.none().cost("c", Rational.of(1, 2)).cost("yes", Rational.of(3));
        Plan plan = Improvement.of(card, constraints).plan(target);
        Scorecard after = card.framework().score(changed(card, plan.changes()));

        assertThat(plan.after().points()).isEqualTo(after.points());
        assertThat(plan.gains()).isEqualTo(gains(card, after));
        assertThat(plan.cost()).isEqualTo(constraints.cost(plan.changes()));
        assertThat(isConsistent(after) || !isConsistent(card)).isTrue();
        // What is not found hangs on what has to be known first: so few inputs are all tried.
        assertThat(plan.verdict() == Plan.Verdict.NOT_FOUND && plan.lacking().isNothing())
                .isFalse();
        assertThat(plan.reaches())
                .isEqualTo(plan.verdict() != Plan.Verdict.OUT_OF_REACH
                        && plan.verdict() != Plan.Verdict.NOT_FOUND);
        if (plan.verdict() == Plan.Verdict.OPTIMAL) {
            assertThat(cheapest(card, target, constraints)).contains(plan.cost());
        }
    }

    private static Optional<Rational> cheapest(
            Scorecard card, Rational target, Constraints constraints) {
        List<List<InputChange>> all = List.of(List.of());
        for (Input input : INPUTS) {
            boolean worked = card.scores()
                    .anyMatch(
                            score -> levers(score).contains(input) || constraints.releases(input));
            Value<?> now = card.root().scope().figures().value(input);
            var more = new ArrayList<>(all);
            for (List<InputChange> changes : all) {
                values(input)
                        .filter(value -> worked && !now.equals(Value.known(value)))
                        .forEach(value -> {
                            var longer = new ArrayList<>(changes);
                            longer.add(new InputChange(input, now, value));
                            more.add(longer);
                        });
            }
            all = more;
        }
        return all.stream()
                .filter(changes -> scored(card, changes)
                        .filter(after -> after.points().isAtLeast(target))
                        .isPresent())
                .map(constraints::cost)
                .reduce(Rational::min);
    }

    @Property(tries = 100)
    void aBoundaryIsWhereTheDisplayedPointsFirstChange(@ForAll("scorecards") Scorecard card) {
        for (Boundary each : Improvement.of(card).boundaries()) {
            if (each.kind() == Boundary.Kind.DISPLAY) {
                int direction = each.side() == Boundary.Side.ABOVE ? 1 : -1;
                for (Rational at = each.from();
                        !at.equals(each.at());
                        at = at.plus(Rational.of(direction))) {
                    var change = new InputChange(each.input(), Value.known(each.from()), at);
                    scored(card, List.of(change))
                            .ifPresent(there -> assertThat(
                                            there.get(each.score().id()).displayed())
                                    .isEqualTo(each.score().displayed()));
                }
            }
        }
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return Combinators.combine(frameworks(), reports())
                .as(ImprovementProperties::scored)
                .filter(Optional::isPresent)
                .map(Optional::get)
                .filter(ImprovementProperties::isConsistent);
    }

    private static Optional<Scorecard> scored(Framework framework, Map<String, Object> values) {
        try {
            return Optional.of(framework.score(values));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    private static Arbitrary<Map<String, Object>> reports() {
        var numbers = Arbitraries.integers().between(0, MOST).injectNull(0.1);
        return Combinators.combine(
                        numbers,
                        numbers,
                        numbers,
                        Arbitraries.of(true, false).injectNull(0.1),
                        Arbitraries.of("x", "y", "z").injectNull(0.1))
                .as((a, b, c, yes, option) -> {
                    var report = new LinkedHashMap<String, Object>();
                    report.put("a", a);
                    report.put("b", b);
                    report.put("c", c);
                    report.put("yes", yes);
                    report.put("option", option);
                    report.values().removeIf(java.util.Objects::isNull);
                    return report;
                });
    }

    private static Arbitrary<Framework> frameworks() {
        return rules(1).list().ofMinSize(1).ofMaxSize(3).map(rules -> {
            var criteria = new ArrayList<Criterion>();
            rules.forEach(
                    rule -> criteria.add(criterion(String.valueOf(criteria.size() + 1), 10, rule)));
            return Sample.framework(INPUTS, criteria.toArray(Criterion[]::new));
        });
    }

    private static Arbitrary<Rule> rules(int depth) {
        Arbitrary<Rule> leaves = Arbitraries.oneOf(ratios(), bands(), others());
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<Rule> inner = rules(depth - 1);
        Arbitrary<Rule> parts = inner.list()
                .ofMinSize(2)
                .ofMaxSize(2)
                .map(rules -> new Parts(rules.stream()
                        .map(rule -> new Part("", Rational.of(1, 2), rule))
                        .toList()));
        Arbitrary<Rule> cases = Combinators.combine(conditions(), inner, inner)
                .as((when, then, otherwise) -> new Cases(List.of(new Case(when, then)), otherwise));
        Arbitrary<Rule> gated = Combinators.combine(conditions(), inner).as(Requires::new);
        return Arbitraries.oneOf(leaves, leaves, parts, cases, gated);
    }

    private static Arbitrary<Rule> ratios() {
        return Combinators.combine(expressions(), thresholds(), thresholds())
                .as((expression, one, other) ->
                        new Ratio(expression, one.max(other), one.min(other)));
    }

    private static Arbitrary<Rational> thresholds() {
        return Arbitraries.of(
                Rational.of(1, 3),
                Rational.of(4, 5),
                Rational.ONE,
                Rational.of(5, 2),
                Rational.of(4));
    }

    private static Arbitrary<Rule> bands() {
        return Combinators.combine(expressions(), thresholds())
                .as((expression, end) -> new Bands(
                        expression,
                        List.of(
                                new Band(Interval.above(end), Rational.ONE),
                                new Band(Interval.atMost(end), Rational.of(1, 4)))));
    }

    private static Arbitrary<Rule> others() {
        Map<String, Rational> shares =
                Map.of("x", Rational.ONE, "y", Rational.of(1, 2), "z", Rational.ZERO);
        Arbitrary<Rule> formulas = expressions().map(Formula::new);
        Arbitrary<Rule> counts =
                expressions().map(each -> new Count(new Tally.Amount(each), Rational.of(3)));
        Arbitrary<Rule> fixed = Arbitraries.of(YesNo.of(YES), new Choice(OPTION, shares));
        Arbitrary<Rule> steps = Combinators.combine(
                        expressions(), thresholds(), Arbitraries.of(true, false))
                .as((value, step, whole) ->
                        new Count(new Steps(value, step, whole), Rational.of(3)));
        Arbitrary<Rule> rounded = expressions()
                .map(each -> Ratio.of(new Rounded(each, Rounding.HALF_UP_2), Rational.of(2)));
        Arbitrary<Rule> held = conditions().map(YesNo::new);
        return Arbitraries.oneOf(formulas, counts, fixed, steps, rounded, held);
    }

    private static Arbitrary<Condition> conditions() {
        return Arbitraries.of(
                new Condition.Yes(YES),
                new Not(new Condition.Yes(YES)),
                new Condition.Within(quotient(A, B), Interval.atLeast(Rational.of(1, 2))),
                new Condition.Within(Expression.of(C), Interval.above(Rational.of(2))));
    }

    /** Quotients, sums, differences, products, minima: straight, bent, falling, and none of these. */
    private static Arbitrary<Expression> expressions() {
        Expression a = Expression.of(A);
        Expression b = Expression.of(B);
        Expression c = Expression.of(C);
        Expression one = Expression.of(Rational.ONE);
        return Arbitraries.of(
                a,
                c,
                a.over(b),
                c.over(a.plus(c)),
                a.plus(c).over(b),
                one.minus(c.over(b)),
                a.over(b).minus(one),
                a.times(c),
                c.times(Expression.of(Rational.of(5)).minus(c)),
                a.combined(Operator.MIN, c),
                c.combined(Operator.MAX, b.minus(c)),
                a.over(b).plus(b.over(c.plus(one))));
    }
}
