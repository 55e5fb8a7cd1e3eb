// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.wording.Fault;

/** What no figures can reach is named; what some can reach never is. */
class UnreachableTest {

    private static final Input MEETINGS = Input.count("meetings", "Số cuộc họp");
    private static final Input CHAIRED =
            Input.count("chaired", "Số cuộc họp được chủ trì").partOf("meetings");
    private static final Input DISTRICTS = Input.count("districts", "Số quận");
    private static final Input PORTAL =
            new Input("portal", "Cổng", "", InputType.Plain.BOOLEAN, List.of(), "");
    private static final Input HEAD = new Input(
            "head",
            "Trưởng ban",
            "",
            new InputType.Choice(new LinkedHashMap<>(Map.of("leader", "Bí thư", "none", "Không"))),
            List.of(),
            "");
    private static final Rule NOTHING = Formula.fixed(Rational.ZERO);

    private static Condition atLeast(int meetings) {
        return new Condition.Within(
                Expression.of(MEETINGS), Interval.atLeast(Rational.of(meetings)));
    }

    private static Condition below(int meetings) {
        return new Condition.Within(Expression.of(MEETINGS), Interval.below(Rational.of(meetings)));
    }

    private static List<String> unreachable(Condition... conditions) {
        var cases = new ArrayList<Case>();
        List.of(conditions).forEach(when -> cases.add(new Case(when, NOTHING)));
        return texts(new Cases(cases, Formula.fixed(Rational.ONE)));
    }

    private static List<String> texts(Rule rule) {
        return rule.doubts(Rational.of(10), Situation.ANY).stream()
                .map(fault -> fault.message().toString())
                .toList();
    }

    private static String never(int number) {
        return "case " + number + " never applies: those before it leave nothing,"
                + " or its condition never holds";
    }

    @Nested
    class OfADecisionTable {

        @Test
        void aCaseThatEarlierOnesCoverIsNamed() {
            assertThat(unreachable(atLeast(10), atLeast(20))).containsExactly(never(2));
            assertThat(unreachable(atLeast(20), atLeast(10))).isEmpty();
        }

        @Test
        void casesTogetherCanLeaveNothingForALaterOne() {
            // below 10, 10 to 19, and from 20: nothing is left for the fourth or for otherwise.
            Condition between = Condition.all(List.of(atLeast(10), below(20)));

            assertThat(unreachable(below(10), between, atLeast(20), new Condition.Yes(PORTAL)))
                    .containsExactly(never(4), "otherwise never applies: the cases leave nothing");
        }

        @Test
        void aConditionThatContradictsItselfIsNamed() {
            Condition portal = new Condition.Yes(PORTAL);

            assertThat(unreachable(Condition.all(List.of(portal, new Not(portal)))))
                    .containsExactly(never(1));
            assertThat(unreachable(Condition.all(List.of(atLeast(10), below(10)))))
                    .containsExactly(never(1));
        }

        @Test
        void betweenWholeNumbersNothingIsPossible() {
            Condition between = new Condition.Within(
                    Expression.of(MEETINGS),
                    Interval.above(Rational.of(19)).and(Interval.below(Rational.of(20))));
            Condition ofRatio = new Condition.Within(
                    Expression.of(MEETINGS).over(Expression.of(DISTRICTS)),
                    Interval.above(Rational.of(19)).and(Interval.below(Rational.of(20))));

            assertThat(unreachable(between)).containsExactly(never(1));
            assertThat(unreachable(ofRatio)).isEmpty();
        }

        @Test
        void anInputBelowItsRangeIsNotPossible() {
            assertThat(unreachable(below(0))).containsExactly(never(1));
            assertThat(unreachable(below(1))).isEmpty();
        }

        @Test
        void everyOptionTogetherLeavesNothing() {
            Condition leader = new Condition.OneOf(HEAD, Set.of("leader"));
            Condition none = new Condition.OneOf(HEAD, Set.of("none"));

            assertThat(unreachable(leader, none))
                    .containsExactly("otherwise never applies: the cases leave nothing");
            assertThat(unreachable(leader)).isEmpty();
        }

        @Test
        void noConditionsAtAllAlwaysHold() {
            assertThat(unreachable(Condition.all(List.of()), atLeast(1)))
                    .containsExactly(never(2), "otherwise never applies: the cases leave nothing");
            assertThat(unreachable(Condition.any(List.of()))).containsExactly(never(1));
        }

        @Test
        void differentExpressionsVaryFreely() {
            // Chaired is part of meetings, so that the second cannot be; it is not named either.
            Condition chaired =
                    new Condition.Within(Expression.of(CHAIRED), Interval.atLeast(Rational.of(10)));

            assertThat(unreachable(atLeast(10), chaired)).isEmpty();
        }

        @Test
        void theFaultIsAboutTheCase() {
            var second = new Case(atLeast(20), NOTHING);
            var cases = new Cases(List.of(new Case(atLeast(10), NOTHING), second), NOTHING);

            assertThat(cases.doubts(Rational.of(10), Situation.ANY))
                    .extracting(Fault::parts)
                    .containsExactly(List.of(second));
        }

        @Test
        void aTableInATableIsLookedAtToo() {
            Rule inner = new Cases(
                    List.of(new Case(atLeast(10), NOTHING), new Case(atLeast(20), NOTHING)),
                    NOTHING);
            var parts = new Parts(List.of(new Part("", Rational.ONE, inner)));
            var gate = new Requires(new Condition.Yes(PORTAL), parts);

            assertThat(texts(new Cases(List.of(), gate))).containsExactly(never(2));
        }

        @Test
        void whatIsTooMuchToLookAtIsTakenAsPossible() {
            var questions = new ArrayList<Condition>();
            for (int number = 0; number < 15; number++) {
                questions.add(new Condition.Yes(new Input(
                        "q" + number, "Câu hỏi", "", InputType.Plain.BOOLEAN, List.of(), "")));
            }
            // 2^15 = 32768 combinations are more than 20000.
            Condition all = Condition.all(questions);
            Condition fourteen = Condition.all(questions.subList(0, 14));

            assertThat(unreachable(Condition.all(List.of(all, new Not(all))))).isEmpty();
            assertThat(unreachable(Condition.all(List.of(fourteen, new Not(fourteen)))))
                    .containsExactly(never(1));
        }
    }

    @Nested
    class OfBands {

        @Test
        void aBandBelowEveryCountIsNamed() {
            var bands = new Bands(
                    Expression.of(MEETINGS),
                    List.of(
                            new Band(Interval.atLeast(Rational.ZERO), Rational.ONE),
                            new Band(Interval.below(Rational.ZERO), Rational.ZERO)));

            assertThat(texts(bands))
                    .containsExactly("no value is in the band (-∞, 0): values are in [0, ∞)");
        }

        @Test
        void aBandAboveTheWholeIsNotNamedAsAHastyReportMayReachIt() {
            Expression share = Expression.of(CHAIRED).over(Expression.of(MEETINGS));
            var bands = new Bands(
                    share,
                    List.of(
                            new Band(Interval.above(Rational.ONE), Rational.ZERO),
                            new Band(Interval.atMost(Rational.ONE), Rational.ONE)));

            assertThat(texts(bands)).isEmpty();
        }
    }

    @Nested
    class OfATarget {

        @Test
        void aPartCannotExceedItsWhole() {
            Expression share = Expression.of(CHAIRED).over(Expression.of(MEETINGS));

            assertThat(texts(Ratio.of(share, Rational.of(6, 5))))
                    .containsExactly("the target 120% is never reached: the highest value is 100%");
            assertThat(texts(Ratio.of(share, Rational.ONE))).isEmpty();
            assertThat(texts(Ratio.of(
                            Expression.of(MEETINGS).over(Expression.of(DISTRICTS)),
                            Rational.of(6, 5))))
                    .isEmpty();
        }

        @Test
        void anInputCannotExceedItsBound() {
            Input months =
                    Input.count("months", "Số tháng").within(Interval.atMost(Rational.of(12)));

            assertThat(texts(Ratio.of(Expression.of(months), Rational.of(13))))
                    .containsExactly("the target 13 is never reached: the highest value is 12");
            assertThat(texts(Ratio.of(Expression.of(months), Rational.of(12)))).isEmpty();
        }
    }
}
