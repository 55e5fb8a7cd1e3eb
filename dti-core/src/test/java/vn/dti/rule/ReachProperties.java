// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Whatever figures that agree with each other come to is never called out of reach. */
@AddLifecycleHook(LawsTriedBriefly.class)
class ReachProperties {

    private static final Rational TEN = Rational.of(10);
    private static final int UNITS = 60;

    private static final long[] CORNERS = {0, 1, 2, 3, 9, 10, 11, 20, 50, 80, 100, 1_000_000};

    /** Figures at the ends of the ranges and inside of them; the part is within the whole. */
    private static Scope unit(SplittableRandom random) {
        long whole = CORNERS[random.nextInt(CORNERS.length)];
        long part = random.nextInt(4) == 0 ? whole : random.nextLong(whole + 1);
        long amount = CORNERS[random.nextInt(CORNERS.length)];
        Map<String, Object> values = Map.of(
                "a",
                part,
                "b",
                whole,
                "c",
                Rational.of(amount, 1 + random.nextInt(3)),
                "p",
                random.nextInt(1_200) / 10.0 + "%",
                "yes",
                random.nextBoolean(),
                "option",
                random.nextBoolean() ? "x" : "y",
                "list",
                random.nextLong(12));
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(Chance.INPUTS, values, "", problems);
        assertThat(problems).isEmpty();
        return Given.nothing().against(0, 7, "").scope(figures);
    }

    private static List<Scope> units(long seed) {
        var random = new SplittableRandom(seed);
        return IntStream.range(0, UNITS).mapToObj(each -> unit(random)).toList();
    }

    private static List<Rational> values(Expression expression, long seed) {
        return units(seed).stream()
                .map(unit -> expression.value(unit.figures()))
                .filter(Value::isKnown)
                .map(value -> ((Value.Known<Rational>) value).value())
                .toList();
    }

    @Property(tries = 3_000)
    void valuesLieInTheReachAndInTheDomain(@ForAll long seed) {
        Expression expression = new Chance(seed).expression(3);
        Interval reach = expression.reach();
        Interval domain = expression.domain();

        assertThat(values(expression, seed)).allSatisfy(value -> {
            assertThat(reach.contains(value)).as("%s of %s", value, reach).isTrue();
            assertThat(domain.contains(value)).as("%s of %s", value, domain).isTrue();
        });
    }

    private static final Input WHOLE =
            Input.count("whole", "Tổng").within(Interval.atLeast(Rational.ONE));
    private static final Input PART = Input.amount("part", "Phần").partOf("whole");
    private static final Input OTHER = Input.amount("other", "Phần khác").partOf("whole");
    private static final Input PROFIT = Input.amount("profit", "Lợi nhuận").signed();
    private static final Input CHANGE =
            Input.amount("change", "Biến động").within(Interval.atLeast(Rational.of(-3)));
    private static final Input MONTHS =
            Input.count("months", "Tháng").within(Interval.atMost(Rational.of(12)));
    private static final List<Input> BOUNDED = List.of(WHOLE, PART, OTHER, PROFIT, CHANGE, MONTHS);

    private static Expression bounded(SplittableRandom random, int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return random.nextInt(5) == 0
                    ? Expression.of(Rational.of(random.nextInt(-3, 4), 1 + random.nextInt(2)))
                    : Expression.of(BOUNDED.get(random.nextInt(BOUNDED.size())));
        }
        Operator[] operators = Operator.values();
        Operator operator =
                random.nextBoolean() ? Operator.OVER : operators[random.nextInt(operators.length)];
        try {
            return bounded(random, depth - 1).combined(operator, bounded(random, depth - 1));
        } catch (DefinitionException overZero) {
            return Expression.of(WHOLE);
        }
    }

    private static Map<String, Object> boundedUnit(SplittableRandom random) {
        long whole = 1 + random.nextLong(40);
        return Map.of(
                "whole", whole,
                "part", Rational.of(random.nextLong(2 * whole + 1), 2),
                "other", random.nextBoolean() ? whole : random.nextLong(whole + 1),
                "profit", random.nextLong(-50, 51),
                "change", random.nextLong(-3, 20),
                "months", random.nextLong(13));
    }

    /** With values below 0, least and most values, and two parts of one whole. */
    @Property(tries = 5_000)
    void valuesOfBoundedFiguresLieInTheReachToo(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        Expression expression = bounded(random, 3);
        Interval reach = expression.reach();

        for (int unit = 0; unit < UNITS; unit++) {
            var problems = new ArrayList<Problem>();
            Figures figures = Figures.read(BOUNDED, boundedUnit(random), "", problems);
            assertThat(problems).isEmpty();
            if (expression.value(figures) instanceof Value.Known<Rational> known) {
                assertThat(reach.contains(known.value()))
                        .as("%s of %s in %s", known.value(), expression, reach)
                        .isTrue();
            }
        }
    }

    private static final Input YEAR = Input.count("year", "Cả năm").within(Interval.atMost(TEN));
    private static final Input HALF = Input.count("half", "Nửa năm").partOf("year");
    private static final Input MONTH = Input.count("month", "Tháng").partOf("half");
    private static final List<Input> CHAIN = List.of(MONTH, YEAR, HALF);

    private static Linear combination(SplittableRandom random, int least) {
        Linear sum = Linear.constant(Rational.of(random.nextInt(least, 4)));
        for (Input input : CHAIN) {
            sum = sum.plus(Linear.of(input).times(Rational.of(random.nextInt(least, 4))));
        }
        return sum;
    }

    private static Rational value(Linear sum, long month, long half, long year) {
        Rational value = sum.constant();
        long[] numbers = {month, year, half};
        for (int i = 0; i < numbers.length; i++) {
            Rational factor = sum.factors().getOrDefault(CHAIN.get(i), Rational.ZERO);
            value = value.plus(factor.times(numbers[i]));
        }
        return value;
    }

    /**
     * A quotient of sums has its least and its most at corners of what is possible, which for a chain
     * from {@code least} to 10 are four: some of the three are at the one end, the larger ones at the
     * other.
     */
    @Property(tries = 2_000)
    void theReachOfAQuotientIsWhatItsCornersSpan(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        long least = random.nextInt(3);
        Linear top = combination(random, -3);
        Linear bottom = combination(random, 0).plus(Linear.constant(Rational.ONE));
        Situation known = Situation.of(CHAIN)
                .where(new Condition.Within(
                        Expression.of(MONTH), Interval.atLeast(Rational.of(least))))
                .orElseThrow();

        long[][] corners = {{least, least, least}, {least, least, 10}, {least, 10, 10}, {10, 10, 10}
        };
        List<Rational> values = Arrays.stream(corners)
                .map(at -> value(top, at[0], at[1], at[2])
                        .dividedBy(value(bottom, at[0], at[1], at[2])))
                .sorted()
                .toList();

        assertThat(known.quotient(top, bottom).interval())
                .isEqualTo(Interval.atLeast(values.get(0)).and(Interval.atMost(values.get(3))));
    }

    private static Condition of(SplittableRandom random, Expression value) {
        Rational end = Rational.of(random.nextInt(-2, 12), 1 + random.nextInt(2));
        Interval interval = switch (random.nextInt(4)) {
            case 0 -> Interval.atLeast(end);
            case 1 -> Interval.above(end);
            case 2 -> Interval.below(end);
            default -> Interval.atMost(end);
        };
        return new Condition.Within(value, interval);
    }

    /** A formula over the three numbers of a chain. */
    private static Expression chained(SplittableRandom random, int depth) {
        if (depth == 0) {
            return random.nextInt(6) == 0
                    ? Expression.of(Rational.of(random.nextInt(1, 5)))
                    : Expression.of(CHAIN.get(random.nextInt(3)));
        }
        Operator[] operators = Operator.values();
        Operator operator = operators[random.nextInt(operators.length)];
        try {
            return chained(random, depth - 1).combined(operator, chained(random, depth - 1));
        } catch (DefinitionException overZero) {
            return Expression.of(YEAR);
        }
    }

    /** Whatever is asked before: the first condition that holds, and that none does. */
    @Property(tries = 3_000)
    void valuesBehindConditionsLieInTheReachThere(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        List<Condition> conditions = List.of(
                of(random, chained(random, random.nextInt(2))),
                Condition.any(List.of(
                        of(random, chained(random, random.nextInt(2))),
                        new Not(of(random, chained(random, 0))))));
        Expression expression = chained(random, 2);
        List<Optional<Situation.Possible>> situations =
                Situation.of(CHAIN).split(conditions).stream()
                        .map(here -> here.map(each -> each.possible(expression)))
                        .toList();

        for (int unit = 0; unit < UNITS; unit++) {
            Figures figures = chain(random);
            int first = firstThatHolds(conditions, figures);
            if (first >= 0 && expression.value(figures) instanceof Value.Known<Rational> known) {
                assertThat(situations.get(first))
                        .as("%s before %s", conditions, figures)
                        .hasValueSatisfying(here -> {
                            assertThat(here.consistent().contains(known.value()))
                                    .as("%s of %s", known.value(), expression)
                                    .isTrue();
                            assertThat(here.excludes(Interval.exactly(known.value())))
                                    .isFalse();
                        });
            }
        }
    }

    private static Figures chain(SplittableRandom random) {
        long year = random.nextLong(11);
        long half = random.nextBoolean() ? year : random.nextLong(year + 1);
        long month = random.nextBoolean() ? half : random.nextLong(half + 1);
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(
                CHAIN, Map.of("year", year, "half", half, "month", month), "", problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    /** The place of the first condition that holds, their number if none does; −1 if unknown. */
    private static int firstThatHolds(List<Condition> conditions, Figures figures) {
        for (int i = 0; i < conditions.size(); i++) {
            Value<Boolean> holds = conditions.get(i).holds(figures);
            if (!holds.isKnown()) {
                return -1;
            }
            if (holds.equals(Value.known(true))) {
                return i;
            }
        }
        return conditions.size();
    }

    @Property(tries = 2_000)
    void aWholeExpressionHasWholeValues(@ForAll long seed) {
        Expression expression = new Chance(seed).expression(3);

        if (expression.isWhole()) {
            assertThat(values(expression, seed)).allMatch(Rational::isInteger);
        }
    }

    @Property(tries = 3_000)
    void aConditionThatNeverHoldsOrAlwaysDoesIsCalledSoRightly(@ForAll long seed) {
        Condition condition = new Chance(seed).condition(2);
        List<String> said = condition.doubts(Situation.ANY).stream()
                .filter(fault -> fault.parts().equals(List.of(condition)))
                .map(fault -> fault.message().toString())
                .toList();
        boolean never = said.stream().anyMatch(text -> text.startsWith("the condition never"));
        boolean always = said.stream().anyMatch(text -> text.startsWith("the condition always"));

        for (Scope unit : units(seed)) {
            Value<Boolean> holds = condition.holds(unit.figures());
            assertThat(holds.equals(Value.known(true)) && never).isFalse();
            assertThat(holds.equals(Value.known(false)) && always).isFalse();
        }
    }

    @Property(tries = 4_000)
    void sharesEarnedAreReachable(@ForAll long seed) {
        Rule rule = new Chance(seed).rule(2);
        List<Interval> reachable = rule.reachable(TEN, Situation.of(Chance.INPUTS));

        for (Scope unit : units(seed)) {
            Outcome outcome = scored(rule, unit);
            if (outcome.status() == Status.SCORED
                    && outcome.notices().stream().noneMatch(ReachProperties::isAPolicy)) {
                assertThat(reachable)
                        .as("%s", rule)
                        .anyMatch(interval -> interval.contains(outcome.share()));
            }
        }
    }

    @Property(tries = 4_000)
    void branchesTakenAreNotCalledDead(@ForAll long seed) {
        Rule rule = new Chance(seed).rule(2);
        Set<Object> dead = Collections.newSetFromMap(new IdentityHashMap<>());
        rule.doubts(TEN, Situation.of(Chance.INPUTS)).stream()
                .filter(fault -> fault.message().phrase() != RuleFault.BAND_IN_VALLEY)
                .forEach(fault -> dead.addAll(fault.parts()));

        for (Scope unit : units(seed)) {
            assertThat(taken(rule, unit)).noneMatch(dead::contains);
        }
    }

    /** The bands and cases that count for a unit, wherever in the rule they are. */
    private static List<Object> taken(Rule rule, Scope unit) {
        if (rule instanceof Bands bands) {
            return bands.expression().value(unit.figures()) instanceof Value.Known<Rational> known
                    ? bands.bands().stream()
                            .filter(band -> band.interval().contains(known.value()))
                            .map(Object.class::cast)
                            .toList()
                    : List.of();
        }
        if (rule instanceof Cases cases) {
            return takenOf(cases, unit);
        }
        if (rule instanceof Parts parts) {
            return parts.parts().stream()
                    .flatMap(part -> taken(part.rule(), unit).stream())
                    .toList();
        }
        return rule instanceof Requires requires
                        && requires.gate().holds(unit.figures()).equals(Value.known(true))
                ? taken(requires.rule(), unit)
                : List.of();
    }

    private static List<Object> takenOf(Cases cases, Scope unit) {
        for (Case each : cases.cases()) {
            Value<Boolean> holds = each.when().holds(unit.figures());
            if (holds.equals(Value.known(true))) {
                var taken = new ArrayList<Object>(taken(each.then(), unit));
                taken.add(each);
                return taken;
            }
            if (!holds.isKnown()) {
                return List.of();
            }
        }
        return taken(cases.otherwise(), unit);
    }

    private static boolean isAPolicy(Notice notice) {
        return switch (notice.kind()) {
            case NO_DATA, NOT_APPLICABLE, ZERO_DENOMINATOR, NEEDS_COHORT -> true;
            default -> false;
        };
    }

    private static Outcome scored(Rule rule, Scope unit) {
        try {
            return rule.score(unit);
        } catch (InvalidInputsException overZero) {
            return new Outcome(Status.NO_DATA, Rational.ZERO, Rational.ZERO, List.of());
        }
    }

    /** A doubt has a place and is said in both languages. */
    @Property(tries = 1_000)
    void everyDoubtIsAboutSomething(@ForAll long seed) {
        for (Fault fault : new Chance(seed).rule(2).doubtsOfWhole(TEN, Situation.ANY)) {
            Message message = fault.message();
            assertThat(fault.parts()).isNotEmpty();
            assertThat(message.in(Language.VI)).doesNotContainPattern("\\{\\d");
        }
    }
}
