// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;

class AwardedTest {

    private static final Input POINTS = Input.amount("ministry", "Điểm Bộ chấm");
    private static final Awarded RULE = new Awarded(POINTS);

    @Nested
    class Points {

        @ParameterizedTest(name = "{0} of 10 awarded are a share of {1}")
        @MethodSource
        void areThoseAwarded(Object awarded, Rational share) {
            Outcome outcome = Given.value("ministry", awarded).score(RULE);

            assertThat(outcome.share()).isEqualTo(share);
            assertThat(outcome.ceiling()).isEqualTo(share);
            assertThat(outcome.status()).isEqualTo(Status.AWARDED);
            assertThat(outcome.notices()).isEmpty();
        }

        static Stream<Arguments> areThoseAwarded() {
            return Stream.of(
                    arguments(0, Rational.ZERO),
                    arguments("7.5", Rational.of(75, 10).dividedBy(Rational.of(10))),
                    arguments(10, Rational.ONE));
        }

        @Test
        void aboveTheMaximumAreRefusedAndNotClamped() {
            Given given = Given.value("ministry", Rational.of(10).plus(Given.TINY));

            var refusal =
                    catchThrowableOfType(InvalidInputsException.class, () -> given.score(RULE));

            assertThat(refusal.problems()).hasSize(1);
            assertThat(refusal.problems().get(0).place()).isEqualTo("ministry");
            assertThat(refusal.in(VI))
                    .isEqualTo("có 1 lỗi trong số liệu đầu vào:\n"
                            + "  - “Điểm Bộ chấm” [ministry] là 10000000000001/1000000000000 điểm,"
                            + " cần từ 0 đến 10");
            assertThat(refusal.in(EN))
                    .isEqualTo("1 problem in the inputs:\n"
                            + "  - “Điểm Bộ chấm” [ministry] is 10000000000001/1000000000000 points,"
                            + " expected 0 to 10");
        }

        @Test
        void below0AreRefused() {
            Input penalty =
                    Input.amount("ministry", "Điểm").within(Interval.atLeast(Rational.of(-5)));
            Given given = Given.value("ministry", -1);

            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> given.score(new Awarded(penalty)));

            assertThat(refusal)
                    .hasMessage("1 problem in the inputs:\n"
                            + "  - “Điểm” [ministry] is -1 points, expected 0 to 10");
        }

        @Test
        void ofAMaximumOf0CanOnlyBe0() {
            assertThat(Given.value("ministry", 0).outOf(0).score(RULE).status())
                    .isEqualTo(Status.AWARDED);
            Given given = Given.value("ministry", 1).outOf(0);
            var refusal =
                    catchThrowableOfType(InvalidInputsException.class, () -> given.score(RULE));
            assertThat(refusal.problems()).hasSize(1);
        }

        @Test
        void notAwardedYetAreNoData() {
            assertThat(Given.nothing().score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(Given.nothing().points(RULE)).isEqualTo(Rational.ZERO);
        }

        @Test
        void thatDoNotApplyAreTheMaximum() {
            Given given = Given.value("ministry", Value.notApplicable("không đánh giá"));

            assertThat(given.score(RULE).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(given.points(RULE)).isEqualTo(Rational.of(10));
        }
    }

    @Nested
    class Definition {

        @Test
        void theInputIsANumber() {
            assertRefused(
                    () -> new Awarded(Input.yesNo("ministry", "Đã chấm")),
                    "'ministry' là đầu vào kiểu boolean,"
                            + " biểu thức cần kiểu count, amount hoặc percent",
                    "'ministry' is an input of type boolean,"
                            + " an expression needs count, amount, or percent");
        }
    }

    @Nested
    class InPercent {

        @Test
        void areRefusedAsPointsAreNone() {
            assertRefused(
                    () -> new Awarded(Input.percent("ministry", "Điểm Bộ chấm")),
                    "'ministry' là đầu vào kiểu percent, điểm được chấm cần kiểu count hoặc amount",
                    "'ministry' is an input of type percent, points awarded need count or amount");
        }
    }

    @Nested
    class InWords {

        @Test
        void theRule() {
            assertThat(RULE.describe().lines(VI))
                    .containsExactly(
                            "Điểm Bộ chấm", "  đơn vị đánh giá cho điểm, từ 0 đến điểm tối đa");
            assertThat(RULE.describe().lines(EN))
                    .containsExactly(
                            "Điểm Bộ chấm", "  the assessor gives points, from 0 to the maximum");
        }

        @Test
        void theAward() {
            assertThat(Given.value("ministry", "7.5").explain(RULE, VI))
                    .containsExactly(
                            "được chấm 7,5 trên 10 điểm", "  Điểm Bộ chấm: 7,5 [ministry]");
            assertThat(Given.value("ministry", "7.5").explain(RULE, EN))
                    .containsExactly("awarded 7.5 of 10 points", "  Điểm Bộ chấm: 7.5 [ministry]");
        }

        @Test
        void noAward() {
            assertThat(Given.nothing().explain(RULE, VI))
                    .containsExactly(
                            "chưa có số liệu của “Điểm Bộ chấm” [ministry]: tính 0 điểm",
                            "  Điểm Bộ chấm: chưa có số liệu [ministry]");
        }
    }
}
