package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
