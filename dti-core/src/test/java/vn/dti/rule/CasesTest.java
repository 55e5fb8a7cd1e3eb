// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** Khánh Hòa 2.5: full and “Báo cáo kịp thời” [timely] → all, full but late → half, timely but not full → in proportion. */
class CasesTest {

    private static final Input FULL = Input.yesNo("full", "Báo cáo đầy đủ");
    private static final Input TIMELY = Input.yesNo("timely", "Báo cáo kịp thời");
    private static final Input SENT = Input.count("sent", "Báo cáo đã gửi");
    private static final Condition IS_FULL = new Condition.Yes(FULL);
    private static final Condition IS_TIMELY = new Condition.Yes(TIMELY);
    private static final Rule IN_PROPORTION =
            Ratio.of(Expression.of(SENT).over(Expression.of(Rational.of(12))));
    private static final Cases RULE = new Cases(
            List.of(
                    new Case(
                            Condition.all(List.of(IS_FULL, IS_TIMELY)),
                            Formula.fixed(Rational.ONE)),
                    new Case(IS_FULL, Formula.fixed(Rational.of(1, 2))),
                    new Case(IS_TIMELY, IN_PROPORTION)),
            Formula.fixed(Rational.ZERO));

    private static Given reports(Object full, Object timely, Object sent) {
        return Given.value("full", full).and("timely", timely).and("sent", sent);
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "full {0}, timely {1}, {2} sent: {3} of 10")
        @MethodSource
        void areThoseOfTheFirstCaseThatHolds(
                boolean full, boolean timely, int sent, Rational points) {
            Given given = reports(full, timely, sent);

            assertThat(given.points(RULE)).isEqualTo(points);
            assertThat(given.score(RULE).status()).isEqualTo(Status.SCORED);
        }

        static Stream<Arguments> areThoseOfTheFirstCaseThatHolds() {
            return Stream.of(
                    arguments(true, true, 12, Rational.ONE.times(10)),
                    arguments(true, false, 12, Rational.of(1, 2).times(10)),
                    arguments(false, true, 11, Rational.of(11, 12).times(10)),
                    arguments(false, false, 11, Rational.ZERO));
        }

        @Test
        void doNotNeedTheInputsOfOtherCases() {
            Given given = Given.value("full", true).and("timely", true);

            assertThat(given.points(RULE)).isEqualTo(Rational.of(10));
            assertThat(given.notices(RULE)).isEmpty();
        }

        @Test
        void areThoseOfThePolicyWhereTheChosenRuleLacksAnInput() {
            Given given = Given.value("full", false).and("timely", true);

            assertThat(given.score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(given.notices(RULE))
                    .containsExactly(
                            "NO_DATA: no data for “Báo cáo đã gửi” [sent]: counts 0 points");
        }

        @Test
        void withoutACaseAreThoseOfTheLastRule() {
            var rule = new Cases(List.of(), Formula.fixed(Rational.of(1, 2)));

            assertThat(Given.nothing().points(rule)).isEqualTo(Rational.of(1, 2).times(10));
        }
    }

    @Nested
    class Undecided {

        @Test
        void aConditionThatIsNotKnownLeavesTheTableUndecided() {
            Given given = Given.value("full", true).and("sent", 12);

            assertThat(given.score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(given.points(RULE)).isEqualTo(Rational.ZERO);
            assertThat(given.notices(RULE))
                    .containsExactly(
                            "NO_DATA: no data for “Báo cáo kịp thời” [timely]: counts 0 points");
        }

        @Test
        void aConditionThatIsFalseInAnyCaseIsPassedBy() {
            Given given = Given.value("timely", false).and("full", true);

            assertThat(given.points(RULE)).isEqualTo(Rational.of(1, 2).times(10));
        }

        @Test
        void aLaterConditionNeedNotBeKnown() {
            var rule = new Cases(
                    List.of(
                            new Case(IS_FULL, Formula.fixed(Rational.ONE)),
                            new Case(IS_TIMELY, Formula.fixed(Rational.of(1, 2)))),
                    Formula.fixed(Rational.ZERO));

            assertThat(Given.value("full", true).points(rule)).isEqualTo(Rational.of(10));
            assertThat(Given.value("full", false).score(rule).status()).isEqualTo(Status.NO_DATA);
        }

        @Test
        void aConditionThatDoesNotApplyEarnsTheMaximum() {
            Given given = reports(Value.notApplicable("không phải báo cáo"), true, 0);

            assertThat(given.score(RULE).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(given.points(RULE)).isEqualTo(Rational.of(10));
        }
    }

    @Nested
    class InWords {

        @Test
        void theCasesInTheirOrder() {
            var rule = new Cases(
                    List.of(new Case(IS_FULL, IN_PROPORTION)), Formula.fixed(Rational.ZERO));

            assertThat(rule.describe().lines(VI))
                    .containsExactly(
                            "trường hợp đầu tiên đúng được áp dụng",
                            "  nếu “Báo cáo đầy đủ” là “có”",
                            "    “Báo cáo đã gửi” / 12",
                            "      điểm = tỷ lệ × điểm tối đa",
                            "  còn lại: 0 điểm");
            assertThat(rule.describe().lines(EN))
                    .containsExactly(
                            "the first case that holds applies",
                            "  if “Báo cáo đầy đủ” is “yes”",
                            "    “Báo cáo đã gửi” / 12",
                            "      points = ratio × the maximum",
                            "  otherwise: 0 points");
        }

        @Test
        void theClaimNamesTheCaseTaken() {
            assertThat(reports(true, false, 12).explain(RULE, VI).get(0))
                    .isEqualTo("áp dụng trường hợp: “Báo cáo đầy đủ” là “có”");
            assertThat(reports(true, true, 12).explain(RULE, EN).get(0))
                    .isEqualTo("the case that applies:"
                            + " “Báo cáo đầy đủ” is “yes” and “Báo cáo kịp thời” is “yes”");
            assertThat(reports(false, false, 12).explain(RULE, VI).get(0))
                    .isEqualTo("không trường hợp nào đúng: áp dụng “còn lại”");
            assertThat(reports(false, false, 12).explain(RULE, EN).get(0))
                    .isEqualTo("no case holds: “otherwise” applies");
        }

        @Test
        void theReasonsAreTheCasesAskedAndTheRuleTaken() {
            Scope scope = reports(false, true, 6).scope(RULE);

            Explanation why = RULE.explain(scope);

            assertThat(why.because().stream().<Object>map(Explanation::value).toList())
                    .containsExactly(
                            Value.known(false),
                            Value.known(false),
                            Value.known(true),
                            Value.known(Rational.of(6, 12)));
            assertThat(why.because().get(3).lines(VI))
                    .containsExactly(
                            "điểm = tỷ lệ × điểm tối đa = 0,5 × 10 = 5",
                            "  6 / 12 = 50 %",
                            "    Báo cáo đã gửi: 6 [sent]");
        }

        @Test
        void anUndecidedTableSaysWhatIsMissing() {
            Given given = Given.value("full", true);

            assertThat(given.explain(RULE, VI).get(0))
                    .isEqualTo("chưa có số liệu của “Báo cáo kịp thời” [timely]: tính 0 điểm");
            assertThat(given.explain(RULE, EN))
                    .hasSize(4)
                    .startsWith("no data for “Báo cáo kịp thời” [timely]: counts 0 points")
                    .endsWith(
                            "    Báo cáo đầy đủ: yes [full]",
                            "    Báo cáo kịp thời: no data [timely]");
        }
    }

    @Test
    void usesTheInputsOfAllCasesOnce() {
        assertThat(RULE.inputs()).containsExactly(FULL, TIMELY, SENT);
        assertThat(RULE.usesCohort()).isFalse();
    }

    @Test
    void usesACohortIfOneOfItsRulesDoes() {
        Rule compared = MinMax.shareOfBest(Expression.of(SENT));
        Rule fixed = Formula.fixed(Rational.ONE);

        assertThat(new Cases(List.of(new Case(IS_FULL, compared)), fixed).usesCohort())
                .isTrue();
        assertThat(new Cases(List.of(new Case(IS_FULL, fixed)), compared).usesCohort())
                .isTrue();
    }
}
