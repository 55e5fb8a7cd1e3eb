// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/** Which shares of a maximum of 10 each rule can earn. */
class AttainableTest {

    private static final Rational TEN = Rational.of(10);
    private static final Rational HALF = Rational.of(1, 2);
    private static final Interval ANY =
            Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE));

    private static final Expression ITEMS = Expression.of(Input.count("items", "Số hoạt động"));
    private static final Expression SPENT = Expression.of(Input.amount("spent", "Kinh phí"));
    private static final Expression DONE = Expression.of(Input.percent("done", "Tỷ lệ"));
    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Condition IS_ISSUED = new Condition.Yes(ISSUED);
    private static final Input HEAD = Input.choice(
            "head", "Trưởng ban", Map.of("leader", "chủ tịch", "deputy", "phó", "none", "không"));
    private static final Bands THIRDS = new Bands(
            DONE,
            List.of(
                    new Band(Interval.atLeast(HALF), Rational.ONE),
                    new Band(Interval.below(HALF), Rational.of(1, 3))));

    private static Interval exactly(long numerator, long denominator) {
        return Interval.exactly(Rational.of(numerator, denominator));
    }

    private static List<Interval> only(Rational... shares) {
        return Stream.of(shares).map(Interval::exactly).toList();
    }

    private static List<Interval> multiples(long count, long denominator) {
        return LongStream.rangeClosed(0, count)
                .mapToObj(items -> exactly(items, denominator))
                .toList();
    }

    private static void assertAttainable(Rule rule, Rational maximum, List<Interval> shares) {
        assertThat(rule.attainable(maximum)).containsExactlyInAnyOrderElementsOf(shares);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void sharesAreThoseOfTheBranches(String name, Rule rule, List<Interval> shares) {
        assertAttainable(rule, TEN, shares);
    }

    static Stream<Arguments> sharesAreThoseOfTheBranches() {
        var options = Map.of("leader", Rational.ONE, "deputy", HALF, "none", HALF);
        return Stream.of(
                arguments("boolean", YesNo.of(ISSUED), only(Rational.ZERO, Rational.ONE)),
                arguments("bands", THIRDS, only(Rational.ONE, Rational.of(1, 3))),
                arguments(
                        "options of one share",
                        new Choice(HEAD, options),
                        only(Rational.ONE, HALF)),
                arguments("a fixed share", Formula.fixed(HALF), only(HALF)),
                arguments("no share", Formula.fixed(Rational.ZERO), only(Rational.ZERO)),
                arguments(
                        "a constant above 1",
                        new Formula(Expression.of(Rational.of(7))),
                        only(Rational.ONE)),
                arguments("a formula", new Formula(DONE), List.of(ANY)),
                arguments("an award", new Awarded(Input.amount("award", "Điểm")), List.of(ANY)),
                arguments("a comparison", MinMax.shareOfBest(ITEMS), List.of(ANY)));
    }

    @Nested
    class ARatio {

        @Test
        void earnsAnyShare() {
            assertAttainable(Ratio.of(DONE, Rational.of(4, 5)), TEN, List.of(ANY));
        }

        @Test
        void withAFloorEarnsNothingOrFromTheFloorOn() {
            Rational floor = Rational.of(1, 2);
            Rational target = Rational.of(4, 5);

            assertAttainable(
                    new Ratio(DONE, target, floor),
                    TEN,
                    List.of(
                            exactly(0, 1),
                            Interval.atLeast(floor.dividedBy(target))
                                    .and(Interval.atMost(Rational.ONE))));
        }

        @Test
        void withAFloorAtTheTargetEarnsAllOrNothing() {
            assertAttainable(new Ratio(DONE, HALF, HALF), TEN, only(Rational.ZERO, Rational.ONE));
        }
    }

    @Nested
    class AQuarterOfAYear {

        private static final Expression QUARTERS = Expression.of(
                        Input.count("quarters", "Số quý").within(Interval.atMost(Rational.of(4))))
                .over(Expression.of(Rational.of(4)));

        private static Band band(Interval interval, Rational share) {
            return new Band(interval, share);
        }

        @Test
        void earnsQuartersOfTheMaximum() {
            assertAttainable(Ratio.of(QUARTERS), TEN, multiples(4, 4));
        }

        @Test
        void earnsThirdsAndNothingBelowTheFloor() {
            var rule = new Ratio(QUARTERS, Rational.of(3, 4), Rational.of(1, 2));

            assertAttainable(rule, TEN, only(Rational.ZERO, Rational.of(2, 3), Rational.ONE));
        }

        @Test
        void earnsAsAFormulaWhatItIs() {
            assertAttainable(new Formula(QUARTERS), TEN, multiples(4, 4));
        }

        @Test
        void isNeverInABandBetweenTwoQuartersNorBeyondTheFourth() {
            var rule = new Bands(
                    QUARTERS,
                    List.of(
                            band(Interval.above(Rational.ONE), Rational.of(1, 10)),
                            band(
                                    Interval.atLeast(HALF).and(Interval.atMost(Rational.ONE)),
                                    Rational.ONE),
                            band(
                                    Interval.above(Rational.of(1, 4)).and(Interval.below(HALF)),
                                    Rational.of(1, 5)),
                            band(Interval.atMost(Rational.of(1, 4)), HALF)));

            assertAttainable(rule, TEN, only(HALF, Rational.ONE));
        }
    }

    @Nested
    class ACount {

        private static Count count(Expression items, Rational each) {
            return new Count(new Tally.Amount(items), each);
        }

        @Test
        void ofWholeItemsEarnsWholeMultiples() {
            assertAttainable(count(ITEMS, Rational.of(2)), TEN, multiples(5, 5));
        }

        @Test
        void reachesTheMaximumWithALastItemInPart() {
            List<Interval> shares = Stream.concat(
                            multiples(3, 10).stream().map(each -> each.times(Rational.of(3))),
                            Stream.of(exactly(1, 1)))
                    .toList();

            assertAttainable(count(ITEMS, Rational.of(3)), TEN, shares);
        }

        @Test
        void ofItemsWorthMoreThanTheMaximumEarnsAllOrNothing() {
            assertAttainable(count(ITEMS, Rational.of(11)), TEN, only(Rational.ZERO, Rational.ONE));
        }

        @Test
        void ofRecordsIsOfWholeItems() {
            Input list = Input.list("list", "Hoạt động", ISSUED);
            var rule = new Count(new Tally.Records(list, IS_ISSUED), Rational.of(5));

            assertAttainable(rule, TEN, only(Rational.ZERO, HALF, Rational.ONE));
        }

        @Test
        void ofAnAmountEarnsAnyShare() {
            assertAttainable(count(SPENT, Rational.of(5)), TEN, List.of(ANY));
        }

        @Test
        void ofTenThousandItemsKeepsThemApartAndOfMoreDoesNot() {
            Rational each = Rational.of(1, 1000);

            assertThat(count(ITEMS, each).attainable(TEN)).hasSize(10_000 + 1);
            assertAttainable(count(ITEMS, each), TEN.plus(each), List.of(ANY));
        }
    }

    @Nested
    class SeveralParts {

        private static Parts halves(Rule one, Rule other) {
            return new Parts(List.of(new Part("", HALF, one), new Part("", HALF, other)));
        }

        @Test
        void addUpEveryShareOfOneAndEveryShareOfTheOtherOrNothingWhereItIsUnknown() {
            assertAttainable(
                    halves(YesNo.of(ISSUED), THIRDS),
                    TEN,
                    only(
                            Rational.ZERO,
                            Rational.of(1, 3).times(HALF),
                            HALF,
                            HALF.plus(Rational.of(1, 3).times(HALF)),
                            Rational.ONE));
        }

        @Test
        void countItemsAgainstTheirPartOfTheMaximum() {
            var rule = halves(new Count(new Tally.Amount(ITEMS), Rational.ONE), YesNo.of(ISSUED));

            assertAttainable(rule, TEN, multiples(10, 10));
        }

        @Test
        void withARatioMoveItAlong() {
            assertAttainable(
                    halves(YesNo.of(ISSUED), Ratio.of(DONE)),
                    TEN,
                    List.of(ANY.times(HALF), ANY.times(HALF).plus(Interval.exactly(HALF))));
        }

        @Test
        void worthLessThanAllDoNotReachTheMaximum() {
            var rule = new Parts(List.of(new Part("", Rational.of(1, 4), YesNo.of(ISSUED))));

            assertAttainable(rule, TEN, only(Rational.ZERO, Rational.of(1, 4)));
        }
    }

    @Test
    void casesEarnWhatAnyOfTheirRulesDoes() {
        var rule = new Cases(
                List.of(new Case(IS_ISSUED, Formula.fixed(HALF))), Formula.fixed(Rational.ONE));

        assertAttainable(rule, TEN, only(HALF, Rational.ONE));
    }

    @Test
    void aGateAddsNothingAsAShare() {
        assertAttainable(
                new Requires(IS_ISSUED, THIRDS),
                TEN,
                only(Rational.ZERO, Rational.ONE, Rational.of(1, 3)));
    }
}
