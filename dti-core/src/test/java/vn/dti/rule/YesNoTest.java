// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

class YesNoTest {

    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành kế hoạch");
    private static final YesNo RULE = YesNo.of(ISSUED);

    @Nested
    class Points {

        @Test
        void yesEarnsTheMaximumAndNoEarnsNothing() {
            assertThat(Given.value("issued", true).points(RULE)).isEqualTo(Rational.of(10));
            assertThat(Given.value("issued", false).points(RULE)).isEqualTo(Rational.ZERO);
            assertThat(Given.value("issued", false).score(RULE).status()).isEqualTo(Status.SCORED);
        }

        @Test
        void noAnswerIsNotNo() {
            assertThat(Given.nothing().points(RULE)).isEqualTo(Rational.ZERO);
            assertThat(Given.nothing().score(RULE).status()).isEqualTo(Status.NO_DATA);
        }

        @Test
        void aQuestionThatDoesNotApplyEarnsTheMaximum() {
            Given given = Given.value("issued", Value.notApplicable("đơn vị mới thành lập"));

            assertThat(given.points(RULE)).isEqualTo(Rational.of(10));
            assertThat(given.score(RULE).status()).isEqualTo(Status.NOT_APPLICABLE);
        }
    }

    /** «Đạt khi từ 75 %». */
    @Nested
    class OfACondition {

        private static final Input DONE = Input.count("done", "Việc hoàn thành");
        private static final Input TOTAL = Input.count("total", "Việc được giao");
        private static final Rule FROM_75_PERCENT = new YesNo(new Condition.Within(
                Expression.of(DONE).over(Expression.of(TOTAL)),
                Interval.atLeast(Rational.of(3, 4))));
        private static final Rule ALL_AND_ISSUED = new YesNo(Condition.all(List.of(
                new Condition.Yes(ISSUED),
                new Condition.Within(
                        Expression.of(DONE).minus(Expression.of(TOTAL)),
                        Interval.atLeast(Rational.ZERO)))));

        private static Given done(long done, long total) {
            return Given.value("done", done).and("total", total);
        }

        @Test
        void earnsTheMaximumFromTheEndOn() {
            assertThat(done(3, 4).points(FROM_75_PERCENT)).isEqualTo(Rational.of(10));
            assertThat(done(749, 1000).points(FROM_75_PERCENT)).isEqualTo(Rational.ZERO);
            assertThat(Given.value("done", 3).score(FROM_75_PERCENT).status())
                    .isEqualTo(Status.NO_DATA);
        }

        @Test
        void isExplainedByWhatIsCompared() {
            assertThat(done(31, 41).explain(FROM_75_PERCENT, VI))
                    .containsExactly(
                            "điểm tối đa = 10",
                            "  “Việc hoàn thành” / “Việc được giao” từ 75 % trở lên — đúng",
                            "    31 / 41 = 31/41 ≈ 75,61 %",
                            "      Việc hoàn thành: 31 [done]",
                            "      Việc được giao: 41 [total]");
        }

        @Test
        void isExplainedConditionByCondition() {
            assertThat(done(3, 4).and("issued", true).explain(ALL_AND_ISSUED, EN))
                    .containsExactly(
                            "0 points",
                            "  “Đã ban hành kế hoạch” is “yes” and “Việc hoàn thành” is at least"
                                    + " “Việc được giao” — false",
                            "    “Đã ban hành kế hoạch” is “yes” — true",
                            "      Đã ban hành kế hoạch: yes [issued]",
                            "    “Việc hoàn thành” is at least “Việc được giao” — false",
                            "      Việc hoàn thành: 3 [done]",
                            "      Việc được giao: 4 [total]");
        }

        @Test
        void saysWhetherItHolds() {
            assertThat(FROM_75_PERCENT.describe().lines(VI))
                    .containsExactly(
                            "“Việc hoàn thành” / “Việc được giao” từ 75 % trở lên",
                            "  đạt: điểm tối đa", "  không đạt: 0 điểm");
        }

        @Test
        void turnsWhereTheConditionDoes() {
            Rule rule = FROM_75_PERCENT;

            assertThat(rule.course(done(30, 40).scope(rule), DONE).turns())
                    .containsExactly(Rational.of(30));
            assertThat(rule.levers()).containsExactly(DONE);
        }

        /** What a figure is compared with is given, as a quota is. */
        @Test
        void aQuotaIsNotWorkedOn() {
            assertThat(ALL_AND_ISSUED.levers()).containsExactly(ISSUED, DONE);
        }

        @Test
        void aConditionThatAlwaysHoldsIsDoubtful() {
            Rule always = new YesNo(
                    new Condition.Within(Expression.of(DONE), Interval.atLeast(Rational.ZERO)));

            assertThat(always.doubts(Rational.of(10), Situation.ANY))
                    .extracting(fault -> fault.message().in(EN))
                    .containsExactly("the condition always holds: “Việc hoàn thành” is at least 0");
        }
    }

    @Nested
    class Definition {

        @Test
        void theInputIsABoolean() {
            assertRefused(
                    () -> YesNo.of(Input.count("plans", "Số kế hoạch")),
                    "'plans' là đầu vào kiểu count, cần kiểu boolean",
                    "'plans' is an input of type count, expected boolean");
        }
    }

    @Nested
    class InWords {

        @Test
        void bothAnswers() {
            assertThat(RULE.describe().lines(VI))
                    .containsExactly(
                            "Đã ban hành kế hoạch", "  có: điểm tối đa", "  không: 0 điểm");
            assertThat(RULE.describe().lines(EN))
                    .containsExactly("Đã ban hành kế hoạch", "  yes: full marks", "  no: 0 points");
        }

        @Test
        void theAnswerGiven() {
            assertThat(Given.value("issued", true).explain(RULE, VI))
                    .containsExactly("điểm tối đa = 10", "  Đã ban hành kế hoạch: có [issued]");
            assertThat(Given.value("issued", false).explain(RULE, EN))
                    .containsExactly("0 points", "  Đã ban hành kế hoạch: no [issued]");
        }

        @Test
        void noAnswer() {
            assertThat(Given.nothing().explain(RULE, VI))
                    .containsExactly(
                            "chưa có số liệu của “Đã ban hành kế hoạch” [issued]: tính 0 điểm",
                            "  Đã ban hành kế hoạch: chưa có số liệu [issued]");
            assertThat(Given.nothing().explain(RULE, EN))
                    .containsExactly(
                            "no data for “Đã ban hành kế hoạch” [issued]: counts 0 points",
                            "  Đã ban hành kế hoạch: no data [issued]");
        }
    }
}
