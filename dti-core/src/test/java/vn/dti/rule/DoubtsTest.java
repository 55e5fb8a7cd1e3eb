// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.Fault;

/** What is doubtful of a rule that is worth 10 points, and what is not. */
class DoubtsTest {

    private static final Rational TEN = Rational.of(10);
    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational EIGHT = Rational.of(8);
    private static final Rational TWENTY = Rational.of(20);
    private static final Rational EIGHTY = Rational.of(4, 5);

    private static final Expression B = Expression.of(Input.count("b", "Tổng"));
    private static final Expression A = Expression.of(Input.count("a", "Phần").partOf("b"));
    private static final Expression C = Expression.of(Input.count("c", "Số khác"));
    private static final Expression P = Expression.of(Input.percent("p", "Tỷ lệ"));
    private static final Expression ARTICLES =
            Expression.of(Input.count("articles", "Tin bài").in("tin"));
    private static final Expression MONTHS = Expression.of(
            Input.count("months", "Số tháng").in("tháng").within(Interval.atMost(Rational.of(12))));
    private static final Expression POSTS =
            Expression.of(Input.count("posts", "Bài đăng").in("tin"));
    private static final Expression FEW =
            Expression.of(Input.count("few", "Số lần").within(Interval.atMost(Rational.of(2))));
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    private static final Condition IS_YES = new Condition.Yes(YES);
    private static final Input HEAD =
            Input.choice("head", "Trưởng ban", Map.of("x", "chủ tịch", "y", "phó"));
    private static final Input LIST = Input.list(
            "list", "Hoạt động", Input.count("n", "Số").within(Interval.atMost(Rational.of(5))));

    private static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }

    private static Expression decimal(String value) {
        return Expression.of(Rational.parse(value));
    }

    private static Condition within(Expression value, Interval interval) {
        return new Condition.Within(value, interval);
    }

    private static Choice choice(Rational x, Rational y) {
        var shares = new LinkedHashMap<String, Rational>();
        shares.put("x", x);
        shares.put("y", y);
        return new Choice(HEAD, shares);
    }

    private static Bands bands(Expression value, Rational end, Rational from, Rational below) {
        return new Bands(
                value,
                List.of(
                        new Band(Interval.atLeast(end), from),
                        new Band(Interval.below(end), below)));
    }

    /** From 80 %, from 50 % and below. */
    private static Bands threeBands(Rational high, Rational middle, Rational low) {
        return new Bands(
                A.over(B),
                List.of(
                        new Band(Interval.atLeast(EIGHTY), high),
                        new Band(Interval.atLeast(HALF).and(Interval.below(EIGHTY)), middle),
                        new Band(Interval.below(HALF), low)));
    }

    private static Count count(Expression items, String each) {
        return new Count(new Tally.Amount(items), Rational.parse(each));
    }

    private static Count records(Interval n) {
        Input field = ((InputType.Listing) LIST.type()).fields().get(0);
        return new Count(new Tally.Records(LIST, within(Expression.of(field), n)), Rational.ONE);
    }

    private static Parts parts(String one, Rule first, String other, Rule second) {
        return new Parts(List.of(
                new Part("", Rational.parse(one), first),
                new Part("", Rational.parse(other), second)));
    }

    private static List<String> texts(Rule rule) {
        return rule.doubtsOfWhole(TEN, Situation.ANY).stream()
                .map(fault -> fault.message().toString())
                .toList();
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    void areTold(Rule rule, String doubt) {
        assertThat(texts(rule)).containsExactly(doubt);
    }

    static Stream<Arguments> areTold() {
        Expression share = A.over(B);
        return Stream.of(
                arguments(
                        Ratio.of(share, Rational.of(100)),
                        "the target 10000% is never reached: the highest value is 100%"),
                arguments(
                        Ratio.of(MONTHS, Rational.of(13)),
                        "the target 13 is never reached: the highest value is 12"),
                arguments(
                        new Ratio(B.over(A).plus(number(1)), Rational.of(3), Rational.of(3, 2)),
                        "the floor 150% is never missed: values are in [200%, ∞)"),
                arguments(
                        Ratio.of(B.over(A)),
                        "'b' is the whole of 'a' but is above the line: the quotient is never below 100%"),
                arguments(Ratio.of(A.over(A)), "a / a is always 1"),
                arguments(Ratio.of(A.over(A).times(A.over(B))), "a / a is always 1"),
                arguments(
                        Ratio.of(A.plus(B).over(A)),
                        "always earns full marks, whatever the figures"),
                arguments(
                        Ratio.of(share.times(number(100)), Rational.of(80)),
                        "a / b × 100 multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(number(100).times(A).over(B), Rational.of(80)),
                        "100 × a / b multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(P.over(C)),
                        "p / c takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        Ratio.of(P.over(number(100))),
                        "p / 100 takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        Ratio.of(P.plus(C)),
                        "p + c takes a percentage for a number of things: 80% is 0.8"),
                arguments(Ratio.of(C), "c is a number of things: from 1 on it earns full marks"),
                arguments(
                        new Formula(number(10).minus(C)),
                        "10 - c goes up to 10, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(share.times(number(10))),
                        "a / b × 10 goes up to 10, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(C.over(B).times(number(10))),
                        "c / b × 10 goes up to ∞, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(number(0).combined(Operator.MAX, number(5).minus(C))),
                        "max(0, 5 - c) goes up to 5, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(C.minus(B)),
                        "c - b is a number of things: from 1 on it earns full marks"),
                arguments(
                        new Formula(share.times(decimal("0.9"))),
                        "no figures earn full marks: at most 9/10 of the maximum"),
                arguments(
                        Formula.fixed(HALF),
                        "always earns 1/2 of the maximum, whatever the figures"),
                arguments(
                        choice(HALF, HALF),
                        "always earns 1/2 of the maximum, whatever the figures"),
                arguments(
                        choice(HALF, Rational.ZERO),
                        "no figures earn full marks: at most 1/2 of the maximum"),
                arguments(
                        bands(C, Rational.of(3), EIGHTY, Rational.ZERO),
                        "no figures earn full marks: at most 4/5 of the maximum"),
                arguments(
                        bands(C, Rational.of(3), Rational.ONE, Rational.ONE),
                        "always earns full marks, whatever the figures"),
                arguments(
                        bands(share, Rational.of(80), Rational.ONE, Rational.ZERO),
                        "no value is in the band [8000%, ∞): values are in [0%, 100%]"),
                arguments(
                        bands(MONTHS, Rational.of(13), Rational.ONE, Rational.ZERO),
                        "no value is in the band [13, ∞): values are in [0, 12]"),
                arguments(
                        bands(share.times(number(100)), Rational.of(80), Rational.ONE, HALF),
                        "a / b × 100 multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        count(C, "20"),
                        "points-each is 20, above the maximum 10: one item is worth more than all"),
                arguments(
                        count(MONTHS, "0.5"),
                        "no figures earn full marks: at most 3/5 of the maximum"),
                arguments(
                        count(share, "5"),
                        "“Phần” / “Tổng” is a share, not a number of items to count"),
                arguments(
                        records(Interval.atLeast(Rational.of(6))),
                        "the condition never holds: “Số” is at least 6"),
                arguments(
                        records(Interval.atMost(Rational.of(5))),
                        "the condition always holds: “Số” is at most 5"),
                arguments(
                        new Requires(
                                within(share, Interval.atLeast(Rational.of(80))), YesNo.of(YES)),
                        "the condition never holds: “Phần” / “Tổng” is at least 8000%"),
                arguments(
                        new Requires(within(C, Interval.atLeast(Rational.ZERO)), YesNo.of(YES)),
                        "the condition always holds: “Số khác” is at least 0"),
                arguments(
                        new Requires(
                                Condition.all(List.of(
                                        IS_YES, within(MONTHS, Interval.above(Rational.of(12))))),
                                YesNo.of(YES)),
                        "the condition never holds: “Đã ban hành” is “yes” and “Số tháng” is above 12"),
                arguments(
                        new Requires(
                                Condition.any(List.of(
                                        IS_YES, within(MONTHS, Interval.above(Rational.of(12))))),
                                YesNo.of(YES)),
                        "the condition never holds: “Số tháng” is above 12"),
                arguments(
                        new Requires(IS_YES, choice(HALF, Rational.ZERO)),
                        "no figures earn full marks: at most 1/2 of the maximum"),
                arguments(
                        parts("2/5", YesNo.of(YES), "1/2", Ratio.of(share)),
                        "no figures earn full marks: at most 9/10 of the maximum"),
                arguments(
                        parts("1/2", choice(HALF, Rational.ZERO), "1/2", YesNo.of(YES)),
                        "no figures earn full marks: at most 1/2 of the maximum"),
                arguments(
                        parts("1/2", count(C, "6"), "1/2", YesNo.of(YES)),
                        "points-each is 6, above the maximum 5: one item is worth more than all"),
                arguments(
                        new Cases(
                                List.of(new Case(IS_YES, Formula.fixed(HALF))),
                                Formula.fixed(Rational.ZERO)),
                        "no figures earn full marks: at most 1/2 of the maximum"),
                arguments(
                        new Cases(
                                List.of(new Case(
                                        within(share, Interval.atLeast(Rational.of(6, 5))),
                                        Formula.fixed(Rational.ONE))),
                                Ratio.of(share)),
                        "case 1 never applies: those before it leave nothing,"
                                + " or its condition never holds"),
                arguments(MinMax.shareOfBest(A.over(A)), "a / a is always 1"),
                // consistent figures never exceed 100%
                arguments(
                        bands(share, Rational.of(6, 5), Rational.ONE, Rational.ZERO),
                        "no value is in the band [120%, ∞): values are in [0%, 100%]"),
                arguments(
                        new Bands(
                                share,
                                List.of(
                                        new Band(Interval.above(Rational.ONE), Rational.ONE),
                                        new Band(Interval.atMost(Rational.ONE), Rational.ZERO))),
                        "always earns 0 points, whatever the figures"),
                arguments(
                        threeBands(Rational.ONE, Rational.ZERO, HALF),
                        "the band [50%, 80%) earns less than one below it and less than one above"
                                + " it"),
                arguments(
                        new Formula(number(1).minus(C)),
                        "1 - c takes a number of things away: 1 of them costs all points"),
                arguments(
                        parts("1/2", YesNo.of(YES), "1/2", YesNo.of(YES)),
                        "this part scores just as one before it does: part of 1/2 of the maximum"),
                arguments(
                        parts("0", Ratio.of(share), "1", YesNo.of(YES)),
                        "a part with share 0 never earns points"),
                arguments(
                        new Cases(List.of(new Case(IS_YES, Ratio.of(share))), YesNo.of(YES)),
                        "always earns 0 points, whatever the figures"),
                arguments(
                        new Awarded(Input.amount("jury", "Điểm").within(Interval.atMost(EIGHT))),
                        "no figures earn full marks: at most 4/5 of the maximum"),
                arguments(
                        new Awarded(Input.amount("jury", "Điểm").within(Interval.atMost(TWENTY))),
                        "the award 'jury' is declared to be in [0, 20], but awards outside 0 – 10"
                                + " are refused"),
                arguments(
                        new Awarded(Input.amount("jury", "Điểm").signed()),
                        "the award 'jury' is declared to be in (-∞, ∞), but awards outside 0 – 10"
                                + " are refused"),
                arguments(
                        MinMax.shareOfBest(number(5)),
                        "always earns full marks, whatever the figures"),
                // floor(100 a / b) is 80 for 80%, floor(100 a / b) / 100 is 0.8
                arguments(
                        Ratio.of(Rounded.floor(share.times(number(100))), Rational.of(80)),
                        "floor(a / b × 100) multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(Rounded.floor(share.times(number(100))).over(number(10))),
                        "floor(a / b × 100) / 10 multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(share.times(number(100)).plus(C).over(B), Rational.of(80)),
                        "(a / b × 100 + c) / b multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(C.plus(share.times(number(100))).over(B), Rational.of(80)),
                        "(c + a / b × 100) / b multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(ARTICLES.times(number(100)).over(POSTS), Rational.of(80)),
                        "articles × 100 / posts multiplies a share by 100: 80% becomes 80 times, not 0.8"),
                arguments(
                        Ratio.of(C.plus(P)),
                        "c + p takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        Ratio.of(P.minus(C)),
                        "p - c takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        Ratio.of(P.combined(Operator.MIN, C)),
                        "min(p, c) takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        Ratio.of(P.combined(Operator.MAX, C)),
                        "max(p, c) takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        Ratio.of(P.over(C.times(number(2)))),
                        "p / (c × 2) takes a percentage for a number of things: 80% is 0.8"),
                arguments(
                        new Formula(share.times(number(2))),
                        "a / b × 2 goes up to 2, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(Rounded.floor(number(2).times(share))),
                        "floor(2 × a / b) goes up to 2, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(share.plus(number(3))),
                        "a / b + 3 goes up to 4, but it gives a share of the maximum, from 0 to 1"),
                arguments(
                        new Formula(FEW),
                        "few is a number of things: from 1 on it earns full marks"),
                arguments(
                        new Formula(number(1).minus(FEW)),
                        "1 - few takes a number of things away: 1 of them costs all points"),
                arguments(
                        new Formula(Applied.of(ElementaryFunction.LN, C)),
                        "ln(c) has no value for some figures that may be reported, and a unit with such figures is refused"),
                arguments(
                        new Formula(Applied.of(
                                ElementaryFunction.SQRT, Applied.of(ElementaryFunction.LN, C))),
                        "ln(c) has no value for some figures that may be reported, and a unit with such figures is refused"),
                arguments(
                        new Formula(CohortStatistic.of(Statistic.MEAN, Peers.COHORT, C)
                                .over(number(10))),
                        "cohort-mean(c) / 10 is the same for all units: no figure of the unit itself is in it"),
                arguments(
                        new Cases(
                                List.of(new Case(IS_YES, Formula.fixed(Rational.ONE))),
                                Ratio.of(P.over(C))),
                        "p / c takes a percentage for a number of things: 80% is 0.8"));
    }

    @ParameterizedTest
    @MethodSource
    void areNotRaised(Rule rule) {
        assertThat(texts(rule)).isEmpty();
    }

    static Stream<Rule> areNotRaised() {
        Expression share = A.over(B);
        return Stream.of(
                Ratio.of(share, EIGHTY),
                new Ratio(share, EIGHTY, HALF),
                Ratio.of(C.over(B).minus(number(1)), Rational.of(1, 10)),
                Ratio.of(C.over(B), Rational.of(11, 10)),
                Ratio.of(ARTICLES, Rational.of(20)),
                Ratio.of(ARTICLES.over(number(12)), Rational.of(15)),
                Ratio.of(ARTICLES.over(MONTHS), Rational.of(15)),
                // articles per 100 months are no percentage
                Ratio.of(ARTICLES.times(number(100)).over(MONTHS), Rational.of(15)),
                Ratio.of(Rounded.floor(number(100).times(share)).over(number(100)), EIGHTY),
                Ratio.of(P, Rational.of(9, 10)),
                Ratio.of(P.over(decimal("0.9"))),
                Ratio.of(P.times(A).over(B)),
                Ratio.of(MONTHS.over(number(12))),
                new Formula(number(0).combined(Operator.MAX, number(1).minus(C.over(number(10))))),
                new Formula(number(1).minus(C.times(decimal("0.1")))),
                new Formula(share.plus(A.over(C)).over(number(2))),
                new Formula(share.times(number(10)).combined(Operator.MIN, number(1))),
                new Formula(C.over(B)),
                choice(Rational.ONE, HALF),
                bands(share, EIGHTY, Rational.ONE, Rational.of(1, 4)),
                bands(ARTICLES, Rational.of(20), Rational.ONE, Rational.ZERO),
                // above 100% of a whole is for hasty reports
                new Bands(
                        share,
                        List.of(
                                new Band(Interval.above(Rational.ONE), Rational.ZERO),
                                new Band(
                                        Interval.atLeast(HALF).and(Interval.atMost(Rational.ONE)),
                                        Rational.ONE),
                                new Band(Interval.below(HALF), Rational.ZERO))),
                count(C, "10"),
                count(C, "0.5"),
                count(MONTHS, "1"),
                records(Interval.atLeast(Rational.of(3))),
                new Requires(IS_YES, Ratio.of(share)),
                parts("1/2", YesNo.of(YES), "1/2", count(C, "5")),
                new Cases(
                        List.of(new Case(IS_YES, Formula.fixed(Rational.ONE))),
                        new Cases(
                                List.of(new Case(
                                        within(C, Interval.atLeast(TEN)), Formula.fixed(HALF))),
                                Formula.fixed(Rational.ZERO))),
                new Awarded(Input.amount("jury", "Điểm hội đồng")),
                new Awarded(Input.amount("jury", "Điểm").within(Interval.atMost(TEN))),
                // the best is in the middle, or the lowest is
                threeBands(HALF, Rational.ONE, Rational.ZERO),
                threeBands(Rational.ZERO, HALF, Rational.ONE),
                threeBands(Rational.ONE, HALF, HALF),
                new Formula(number(1).minus(share)),
                MinMax.shareOfBest(share));
    }

    @Nested
    class AreAbout {

        private static List<Object> parts(Rule rule) {
            return rule.doubtsOfWhole(TEN, Situation.ANY).stream()
                    .map(Fault::parts)
                    .flatMap(List::stream)
                    .toList();
        }

        @Test
        void theExpressionForItsUnit() {
            assertThat(parts(Ratio.of(P.over(C)))).containsExactly(P.over(C));
        }

        @Test
        void theConditionForAGate() {
            Condition gate = within(C, Interval.atLeast(Rational.ZERO));

            assertThat(parts(new Requires(gate, YesNo.of(YES)))).containsExactly(gate);
        }

        @Test
        void theRuleForWhatItEarns() {
            Rule half = choice(HALF, Rational.ZERO);

            assertThat(parts(half)).containsExactly(half);
            assertThat(parts(new Requires(IS_YES, half))).containsExactly(half);
        }
    }

    /** One slip is told once: what follows from a dead piece is not told beside it. */
    @Test
    void whatFollowsFromAnotherDoubtIsNotTold() {
        assertThat(texts(bands(A.over(B), Rational.of(80), Rational.ONE, Rational.ZERO)))
                .hasSize(1);
        assertThat(texts(Ratio.of(A.over(A), Rational.of(7)))).hasSize(1);
    }
}
