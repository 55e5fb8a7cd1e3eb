// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.exact.Interval.above;
import static vn.dti.exact.Interval.atLeast;
import static vn.dti.exact.Interval.atMost;
import static vn.dti.exact.Interval.below;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/** What is known of values by what inputs declare of each other, and behind conditions. */
class SituationTest {

    private static final Rational TEN = Rational.of(10);
    private static final Interval NONE_OR_MORE = atLeast(Rational.ZERO);
    private static final Interval ONE_OR_MORE = atLeast(Rational.ONE);
    private static final Interval SHARE = range(0, 1);

    private static Interval range(long least, long most) {
        return atLeast(Rational.of(least)).and(atMost(Rational.of(most)));
    }

    private static Interval number(long value) {
        return Interval.exactly(Rational.of(value));
    }

    private static Condition within(Expression value, Interval interval) {
        return new Condition.Within(value, interval);
    }

    private static Condition not(Condition condition) {
        return new Not(condition);
    }

    private static Condition all(Condition... conditions) {
        return Condition.all(List.of(conditions));
    }

    private static Condition any(Condition... conditions) {
        return Condition.any(List.of(conditions));
    }

    @Nested
    class OfAChainOfParts {

        private static final Input TOP = Input.count("top", "Toàn bộ");
        private static final Input HIGH = Input.count("high", "Phần lớn").partOf("top");
        private static final Input LOW = Input.count("low", "Phần nhỏ").partOf("high");
        private static final Input LEAST = Input.count("least", "Phần nhỏ nhất").partOf("low");
        private static final Situation CHAIN = Situation.of(List.of(LEAST, TOP, LOW, HIGH));

        private static Interval reach(Expression expression) {
            return CHAIN.reach(expression);
        }

        private static final Expression WHOLE = Expression.of(TOP);
        private static final Expression PART = Expression.of(LEAST);

        @Test
        void aPartOfAPartIsAPartOfTheWhole() {
            assertThat(reach(PART.over(WHOLE))).isEqualTo(SHARE);
            assertThat(reach(WHOLE.over(PART))).isEqualTo(ONE_OR_MORE);
            assertThat(reach(WHOLE.minus(PART))).isEqualTo(NONE_OR_MORE);
            assertThat(reach(PART.over(PART.plus(WHOLE))))
                    .isEqualTo(SHARE.times(Rational.of(1, 2)));
        }

        @Test
        void thoughTheExpressionItselfDoesNotSaySo() {
            assertThat(PART.over(WHOLE).reach()).isEqualTo(NONE_OR_MORE);
        }

        @Test
        void aHastyReportMayStillExceedTheWhole() {
            Situation.Possible possible = CHAIN.possible(PART.over(WHOLE));

            assertThat(possible.excludes(above(Rational.ONE))).isFalse();
            assertThat(possible.excludes(atLeast(Rational.of(80)))).isTrue();
        }

        @Test
        void boundsPassAlongIt() {
            Input small =
                    Input.count("small", "Nhỏ").within(atLeast(Rational.of(3))).partOf("mid");
            Input mid = Input.count("mid", "Vừa").partOf("large");
            Input large = Input.count("large", "Lớn").within(atMost(TEN));
            Situation bounded = Situation.of(List.of(small, mid, large));

            assertThat(bounded.reach(Expression.of(small))).isEqualTo(range(3, 10));
            assertThat(bounded.reach(Expression.of(mid))).isEqualTo(range(3, 10));
            assertThat(bounded.reach(Expression.of(small).over(Expression.of(large))))
                    .isEqualTo(SHARE.and(atLeast(Rational.of(3, 10))));
        }

        @Test
        void fieldsThatAreCalledLikeInputsAreNoneOfIt() {
            Input field = Input.count("least", "Trong bảng").partOf("low");

            assertThat(CHAIN.reach(Expression.of(field).over(WHOLE))).isEqualTo(NONE_OR_MORE);
        }

        /** A file within the budgets is checked in seconds; what is too much to look at is possible. */
        @Test
        void ofThousandsOfInputsIsLookedAtInLittleTime() {
            var inputs = new ArrayList<Input>();
            inputs.add(Input.count("a0", "A"));
            for (int i = 1; i < 3_000; i++) {
                inputs.add(Input.count("a" + i, "A").partOf("a" + (i - 1)));
            }
            long start = System.nanoTime();
            Situation known = Situation.of(inputs);

            for (int i = 1; i < 3_000; i++) {
                Expression part = Expression.of(inputs.get(i));
                assertThat(known.reach(part.over(Expression.of(inputs.get(i - 1)))))
                        .isEqualTo(SHARE);
            }
            assertThat(known.reach(
                            Expression.of(inputs.get(2_999)).over(Expression.of(inputs.get(0)))))
                    .isEqualTo(NONE_OR_MORE);
            assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
        }

        @Test
        void aQuotientTheWrongWayRoundIsTold() {
            assertThat(new Formula(WHOLE.over(PART)).doubtsOfWhole(TEN, CHAIN))
                    .extracting(fault -> fault.message().toString())
                    .containsExactly("always earns full marks, whatever the figures");
        }
    }

    private static final Input B_INPUT = Input.count("b", "Tổng");
    private static final Expression B = Expression.of(B_INPUT);
    private static final Input A_INPUT = Input.count("a", "Phần").partOf("b");
    private static final Expression A = Expression.of(A_INPUT);
    private static final Expression C = Expression.of(Input.amount("c", "Số khác"));
    private static final Input YES = Input.yesNo("yes", "Đã ban hành");
    private static final Condition IS_YES = new Condition.Yes(YES);

    @ParameterizedTest(name = "where {0}, {1} is in {2}")
    @MethodSource
    void behindACondition(Condition condition, Expression value, Interval reach) {
        Situation here =
                Situation.of(List.of(A_INPUT, B_INPUT)).where(condition).orElseThrow();

        assertThat(here.reach(value)).isEqualTo(reach);
    }

    static Stream<Arguments> behindACondition() {
        Condition five = within(C, atLeast(Rational.of(5)));
        Condition below = within(C, below(Rational.of(20)));
        Interval fiveToTwenty = atLeast(Rational.of(5)).and(below(Rational.of(20)));
        Expression ten = Expression.of(TEN);
        return Stream.of(
                arguments(five, C, atLeast(Rational.of(5))),
                arguments(not(five), C, NONE_OR_MORE.and(below(Rational.of(5)))),
                arguments(five, C.over(ten), atLeast(Rational.of(1, 2))),
                arguments(five, ten.over(C), range(0, 2)),
                arguments(all(five, below), C, fiveToTwenty),
                arguments(not(any(not(five), not(below))), C, fiveToTwenty),
                // 0 or more than 5: everything between the two is kept
                arguments(
                        any(within(C, number(0)), within(C, above(Rational.of(5)))),
                        C,
                        NONE_OR_MORE),
                // either, so that nothing is known of c
                arguments(any(five, IS_YES), C, NONE_OR_MORE),
                // above 5 and whole: 6 or more
                arguments(within(B, above(Rational.of(5))), B, atLeast(Rational.of(6))),
                arguments(within(B, below(Rational.of(5))), B, range(0, 4)),
                // a is a part of b, and 5 at least
                arguments(
                        within(A, atLeast(Rational.of(5))),
                        Expression.of(TEN).over(B),
                        range(0, 2)),
                arguments(within(B, atMost(Rational.of(5))), A, range(0, 5)),
                // a / b of half and more: b − a is at most a
                arguments(
                        within(A.over(B), atLeast(Rational.of(1, 2))),
                        B.minus(A).over(A),
                        SHARE),
                arguments(
                        within(A.over(B), atLeast(Rational.of(1, 2))),
                        A.over(B),
                        SHARE.and(atLeast(Rational.of(1, 2)))),
                // c is at most b, as a condition says
                arguments(within(C.minus(B), atMost(Rational.ZERO)), C.over(B), SHARE),
                arguments(IS_YES, C, NONE_OR_MORE));
    }

    @Nested
    class OfATable {

        private final List<Condition> cases =
                List.of(within(B, atLeast(Rational.of(20))), within(B, atLeast(TEN)), IS_YES);

        @Test
        void eachCaseKnowsThatThoseBeforeItDoNotHold() {
            assertThat(Situation.ANY.split(cases))
                    .extracting(here -> here.orElseThrow().reach(B))
                    .containsExactly(
                            atLeast(Rational.of(20)), range(10, 19), range(0, 9), range(0, 9));
        }

        @Test
        void answersAreKnownToo() {
            assertThat(Situation.ANY.split(cases))
                    .extracting(here -> here.orElseThrow().allows(YES, true))
                    .containsExactly(true, true, true, false);
        }

        @Test
        void whatIsLeftToNothingIsNoSituation() {
            assertThat(Situation.ANY.split(List.of(IS_YES, not(IS_YES), IS_YES)))
                    .extracting(here -> here.isPresent())
                    .containsExactly(true, true, false, false);
        }

        @Test
        void tooManyQuestionsLeaveEverythingPossible() {
            List<Condition> many = Stream.iterate(0, i -> i + 1)
                    .limit(15)
                    .<Condition>map(i -> new Condition.Yes(Input.yesNo("q" + i, "Câu hỏi")))
                    .toList();

            // 2^15 = 32768 combinations are more than 20000.
            assertThat(Situation.ANY.split(many)).hasSize(16).allMatch(here -> here.isPresent());
        }
    }

    @Nested
    class OfRules {

        private static final Rational HALF = Rational.of(1, 2);
        private static final Rule NOTHING = Formula.fixed(Rational.ZERO);
        private static final Rule FULL = Formula.fixed(Rational.ONE);

        private static List<String> texts(Rule rule) {
            return rule.doubtsOfWhole(TEN, Situation.ANY).stream()
                    .map(fault -> fault.message().toString())
                    .toList();
        }

        private static Bands bands(Expression value, Rational end, Rational from, Rational below) {
            return new Bands(
                    value,
                    List.of(
                            new Band(Interval.atLeast(end), from),
                            new Band(Interval.below(end), below)));
        }

        private static Cases cases(Condition when, Rule then, Rule otherwise) {
            return new Cases(List.of(new Case(when, then)), otherwise);
        }

        @ParameterizedTest(name = "{1}")
        @MethodSource
        void tellWhatConditionsRuleOut(Rule rule, String doubt) {
            assertThat(texts(rule)).containsExactly(doubt);
        }

        static Stream<Arguments> tellWhatConditionsRuleOut() {
            Condition few = within(B, below(TEN));
            Condition many = within(B, atLeast(TEN));
            Expression share = A.over(B);
            Input head = Input.choice("head", "Trưởng ban", Map.of("x", "chủ tịch", "y", "phó"));
            Condition isX = new Condition.OneOf(head, Set.of("x"));
            return Stream.of(
                    // the gate is turned round: full marks are from 10 on
                    arguments(
                            new Requires(few, Ratio.of(B, TEN)),
                            "no figures earn full marks: at most 9/10 of the maximum"),
                    arguments(
                            new Requires(few, bands(B, TEN, Rational.ONE, HALF)),
                            "no value is in the band [10, ∞): values are in [0, 9]"),
                    arguments(
                            new Requires(
                                    within(share, below(Rational.of(4, 5))),
                                    Ratio.of(share, Rational.of(4, 5))),
                            "no figures earn full marks: always less"),
                    arguments(
                            cases(many, Formula.fixed(HALF), bands(B, TEN, Rational.ONE, HALF)),
                            "no value is in the band [10, ∞): values are in [0, 9]"),
                    arguments(
                            new Requires(many, cases(few, FULL, Formula.fixed(HALF))),
                            "case 1 never applies: those before it leave nothing,"
                                    + " or its condition never holds"),
                    arguments(
                            new Requires(many, cases(many, Formula.fixed(HALF), FULL)),
                            "otherwise never applies: the cases leave nothing"),
                    arguments(
                            cases(IS_YES, NOTHING, YesNo.of(YES)),
                            "always earns 0 points, whatever the figures"),
                    arguments(
                            new Requires(not(IS_YES), YesNo.of(YES)),
                            "always earns 0 points, whatever the figures"),
                    arguments(
                            new Requires(
                                    isX, new Choice(head, Map.of("x", HALF, "y", Rational.ONE))),
                            "no figures earn full marks: at most 1/2 of the maximum"),
                    arguments(
                            new Requires(
                                    within(share, atLeast(Rational.of(4, 5))),
                                    Ratio.of(share, HALF)),
                            "the target 50% is always reached, as the conditions before it leave"
                                    + " values in [80%, 100%]"),
                    // only a part above its whole would earn something
                    arguments(
                            cases(within(B.minus(A), below(Rational.ZERO)), FULL, NOTHING),
                            "always earns 0 points, whatever the figures"),
                    arguments(
                            new Requires(within(share, above(Rational.ONE)), YesNo.of(YES)),
                            "always earns 0 points, whatever the figures"),
                    arguments(
                            cases(few, new Requires(many, FULL), Ratio.of(share)),
                            "the condition never holds: “Tổng” is at least 10"));
        }

        @Test
        void areNotDoubtedForWhatEarnsNothingAnyway() {
            Condition many = within(B, atLeast(TEN));

            // Bands cover every value of b, and otherwise is part of every table.
            assertThat(texts(new Requires(many, bands(B, TEN, Rational.ONE, Rational.ZERO))))
                    .containsExactly();
            assertThat(texts(new Requires(IS_YES, cases(IS_YES, Ratio.of(A.over(B)), NOTHING))))
                    .isEmpty();
            assertThat(texts(cases(within(B, number(0)), NOTHING, Ratio.of(A.over(B)))))
                    .isEmpty();
        }

        @Test
        void mayStateAScaleThatIsReachedElsewhere() {
            // 80 % is asked for, and is what all of it takes
            assertThat(texts(new Requires(
                            within(A.over(B), atLeast(Rational.of(4, 5))),
                            Ratio.of(A.over(B), Rational.of(4, 5)))))
                    .isEmpty();
            // from 10 on all, below in proportion to 10
            assertThat(texts(cases(within(B, atLeast(TEN)), FULL, Ratio.of(B, TEN))))
                    .isEmpty();
            assertThat(texts(cases(
                            within(A.over(B), atLeast(Rational.of(4, 5))),
                            FULL,
                            Ratio.of(A.over(B)))))
                    .isEmpty();
        }
    }
}
