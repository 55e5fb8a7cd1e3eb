// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
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

class PartsTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Input A = Input.count("deployed", "Nền tảng đã triển khai");
    private static final Input B = Input.count("required", "Nền tảng theo danh mục");
    private static final Input C = Input.count("shared", "Nền tảng dùng chung");
    private static final Ratio DEPLOYED = Ratio.of(Expression.of(A).over(Expression.of(B)));
    private static final Ratio SHARED = Ratio.of(Expression.of(C).over(Expression.of(A)));
    private static final Parts HALVES = new Parts(
            List.of(new Part("Triển khai", HALF, DEPLOYED), new Part("Mô hình", HALF, SHARED)));

    /** A portal: functions are worth 4/5, IPv6 1/5. */
    private static final Parts CHECKLIST = new Parts(List.of(
            new Part(
                    "Chức năng",
                    Rational.of(4, 5),
                    YesNo.of(Input.yesNo("functions", "Đủ chức năng"))),
            new Part("IPv6", Rational.of(1, 5), YesNo.of(Input.yesNo("ipv6", "Có IPv6")))));

    private static Given platforms(Object deployed, Object required, Object shared) {
        return Given.value("deployed", deployed).and("required", required).and("shared", shared);
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "functions {0}, IPv6 {1}: {2} of 10")
        @MethodSource
        void ofAChecklistAddUp(boolean functions, boolean ipv6, Rational points) {
            Given given = Given.value("functions", functions).and("ipv6", ipv6);

            assertThat(given.points(CHECKLIST)).isEqualTo(points);
            assertThat(given.score(CHECKLIST).status()).isEqualTo(Status.SCORED);
        }

        static Stream<Arguments> ofAChecklistAddUp() {
            return Stream.of(
                    arguments(false, false, Rational.ZERO),
                    arguments(false, true, Rational.of(1, 5).times(10)),
                    arguments(true, false, Rational.of(4, 5).times(10)),
                    arguments(
                            true,
                            true,
                            Rational.of(4, 5).plus(Rational.of(1, 5)).times(10)));
        }

        @Test
        void areTheSumOfTheHalves() {
            assertThat(platforms(5, 7, 2).points(HALVES))
                    .isEqualTo(Rational.of(5, 7)
                            .times(HALF)
                            .plus(Rational.of(2, 5).times(HALF))
                            .times(10));
        }

        @Test
        void aHalfAboveItsHalfIsClampedByItself() {
            Given given = platforms(9, 7, 0);

            assertThat(given.points(HALVES)).isEqualTo(HALF.times(10));
            assertThat(given.notices(HALVES))
                    .containsExactly("ABOVE_MAXIMUM: comes to ≈ 128.57% of the maximum:"
                            + " counts as 100%");
        }

        @Test
        void aHalfBelow0TakesNothingFromTheOther() {
            var growth = Ratio.of(
                    Expression.of(C).over(Expression.of(A)).minus(Expression.of(Rational.ONE)));
            var rule = new Parts(List.of(new Part("", HALF, DEPLOYED), new Part("", HALF, growth)));

            assertThat(platforms(7, 7, 0).points(rule)).isEqualTo(HALF.times(10));
            assertThat(platforms(7, 7, 0).notices(rule))
                    .containsExactly(
                            "BELOW_ZERO: comes to -100% of the maximum, below 0: counts 0 points");
        }

        @Test
        void partsMayBeWorthLessThanTheWhole() {
            var rule = new Parts(List.of(new Part("", Rational.of(1, 4), DEPLOYED)));

            assertThat(Given.value("deployed", 7).and("required", 7).points(rule))
                    .isEqualTo(Rational.of(1, 4).times(10));
        }

        @Test
        void ofACountAreThoseOfItsPartOfTheMaximum() {
            var each = new Count(new Tally.Amount(Expression.of(A)), Rational.ONE);
            var rule = new Parts(List.of(new Part("", HALF, each)));

            assertThat(Given.value("deployed", 3).points(rule)).isEqualTo(Rational.of(3));
            assertThat(Given.value("deployed", 8).points(rule)).isEqualTo(HALF.times(10));
        }
    }

    @Nested
    class NotKnown {

        @Test
        void theOtherPartsStillCount() {
            Outcome outcome = Given.value("functions", true).score(CHECKLIST);

            assertThat(outcome.share()).isEqualTo(Rational.of(4, 5));
            assertThat(outcome.status()).isEqualTo(Status.SCORED);
            assertThat(Given.value("functions", true).notices(CHECKLIST))
                    .containsExactly(
                            "NO_DATA: no data for “Có IPv6” [ipv6]: counts 0 points",
                            "PARTLY_REPORTED: no data for 1 of 2 parts; the others still count");
        }

        @Test
        void thePolicyMaySayThatACriterionReportedInPartIsNotReported() {
            Given given = Given.value("functions", true)
                    .by(new Policy(
                            Worth.ZERO,
                            Worth.MAXIMUM,
                            Worth.ZERO,
                            Worth.ERROR,
                            List.of(),
                            Policy.PartlyMissing.WHOLE));

            assertThat(given.points(CHECKLIST)).isEqualTo(Rational.ZERO);
            assertThat(given.score(CHECKLIST).status()).isEqualTo(Status.NO_DATA);
            assertThat(given.notices(CHECKLIST))
                    .containsExactly("NO_DATA: no data for “Có IPv6” [ipv6]: counts 0 points");
            assertThat(given.and("ipv6", false).points(CHECKLIST))
                    .as("reported in full")
                    .isEqualTo(Rational.of(4, 5).times(10));
        }

        @Test
        void theStatusIsThatOnWhichAllPartsAgree() {
            assertThat(Given.nothing().score(CHECKLIST).status()).isEqualTo(Status.NO_DATA);
            assertThat(platforms(0, 0, 0).score(HALVES).status())
                    .isEqualTo(Status.ZERO_DENOMINATOR);
        }

        /** Nothing deployed, nothing required, and the rest not reported: neither half was scored. */
        @Test
        void theStatusIsNotScoredWhereNoPartWas() {
            Given given = Given.value("deployed", 0).and("required", 0);

            assertThat(given.score(HALVES).status()).isEqualTo(Status.NO_DATA);
            assertThat(given.notices(HALVES))
                    .containsExactly(
                            "ZERO_DENOMINATOR: the denominator is 0 (0/0): counts 0 points",
                            "NO_DATA: no data for “Nền tảng dùng chung” [shared]: counts 0 points",
                            "PARTLY_REPORTED: no data for 1 of 2 parts; the others still count");
        }

        @Test
        void aPartThatDoesNotApplyEarnsAllOfItsPart() {
            Given given = Given.value("functions", false)
                    .and("ipv6", Value.notApplicable("không có cổng"));

            assertThat(given.points(CHECKLIST)).isEqualTo(Rational.of(1, 5).times(10));
            assertThat(given.notices(CHECKLIST))
                    .containsExactly(
                            "NOT_APPLICABLE: not applicable (không có cổng): counts 2 points");
        }

        @Test
        void aContradictionInOnePartIsRefused() {
            Given given = platforms(3, 0, 0);

            assertThatThrownBy(() -> given.score(HALVES))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessage(
                            "1 problem in the inputs:\n"
                                    + "  - the denominator is 0 (3/0), as “Nền tảng theo danh mục” [required] is 0: refused");
        }

        @Test
        void aPartWithoutItsCohortLeavesTheWholeOpen() {
            var rule = new Parts(List.of(
                    new Part("", Rational.of(1, 4), DEPLOYED),
                    new Part("", Rational.of(3, 4), MinMax.shareOfBest(Expression.of(C)))));
            Outcome outcome = platforms(7, 7, 3).score(rule);

            assertThat(outcome.status()).isEqualTo(Status.NEEDS_COHORT);
            assertThat(outcome.share()).isEqualTo(Rational.of(1, 4));
            assertThat(outcome.ceiling()).isEqualTo(Rational.of(1, 4).plus(Rational.of(3, 4)));
            assertThat(rule.usesCohort()).isTrue();
            assertThat(HALVES.usesCohort()).isFalse();
        }
    }

    @Nested
    class Definition {

        @Test
        void thePartsAreWorth1Together() {
            assertRefused(
                    () -> new Parts(List.of(
                            new Part("", Rational.of(2, 3), DEPLOYED), new Part("", HALF, SHARED))),
                    "tổng share của các phần là 7/6, cần lớn hơn 0 và không quá 1",
                    "the shares of the parts add up to 7/6, expected above 0 and at most 1");
        }

        @Test
        void thereIsAPart() {
            assertRefused(
                    () -> new Parts(List.of()),
                    "tổng share của các phần là 0, cần lớn hơn 0 và không quá 1",
                    "the shares of the parts add up to 0, expected above 0 and at most 1");
        }

        @Test
        void aPartIsWorth0To1() {
            assertRefused(
                    () -> new Part("", Rational.of(-1, 2), DEPLOYED),
                    "share là -0,5, cần từ 0 đến 1",
                    "share is -0.5, expected 0 to 1");
        }

        @Test
        void inputsAreNamedOnce() {
            assertThat(HALVES.inputs()).containsExactly(A, B, C);
        }
    }

    @Nested
    class InWords {

        @Test
        void aPartThatAllHaveIsSaidOnce() {
            var given = new Parts(List.of(
                    new Part("Có sẵn", HALF, Formula.fixed(Rational.ONE)),
                    new Part("Một nửa", HALF, Formula.fixed(HALF))));

            assertThat(given.describe().lines(EN))
                    .containsExactly(
                            "the sum of the parts",
                            "  Có sẵn: 1/2 of the maximum",
                            "  Một nửa: 1/2 of the maximum",
                            "    1/4 of the maximum");
            assertThat(Given.nothing().explain(given, EN))
                    .containsExactly(
                            "the sum of the parts: 0.75 × 10 = 7.5",
                            "  Có sẵn: 5 of 5 points",
                            "  Một nửa: 2.5 of 5 points",
                            "    1/2 of the maximum = 2.5");
        }

        @Test
        void thePartsAndTheirRules() {
            assertThat(CHECKLIST.describe().lines(VI))
                    .containsExactly(
                            "cộng các phần",
                            "  Chức năng: 4/5 điểm tối đa",
                            "    Đủ chức năng",
                            "      có: 4/5 điểm tối đa",
                            "      không: 0 điểm",
                            "  IPv6: 1/5 điểm tối đa",
                            "    Có IPv6",
                            "      có: 1/5 điểm tối đa",
                            "      không: 0 điểm");
            assertThat(HALVES.describe().lines(EN))
                    .containsExactly(
                            "the sum of the parts",
                            "  Triển khai: 1/2 of the maximum",
                            "    “Nền tảng đã triển khai” / “Nền tảng theo danh mục”",
                            "      points = ratio × 1/2 of the maximum",
                            "  Mô hình: 1/2 of the maximum",
                            "    “Nền tảng dùng chung” / “Nền tảng đã triển khai”",
                            "      points = ratio × 1/2 of the maximum");
        }

        @Test
        void aRuleInAPartNamesItsShareOfTheWholeMaximum() {
            var bands = new Bands(
                    Expression.of(A),
                    List.of(
                            new Band(Interval.atLeast(Rational.of(5)), Rational.ONE),
                            new Band(Interval.below(Rational.of(5)), Rational.of(1, 2))));
            var half = Rational.of(1, 2);
            var inner = new Parts(List.of(
                    new Part("", half, bands),
                    new Part(
                            "Số lượng",
                            half,
                            new Count(new Tally.Amount(Expression.of(B)), half))));
            var outer = new Parts(List.of(
                    new Part("Trong", half, inner),
                    new Part("So sánh", half, MinMax.shareOfBest(Expression.of(C)))));

            assertThat(outer.describe().lines(VI))
                    .containsExactly(
                            "cộng các phần",
                            "  Trong: 1/2 điểm tối đa",
                            "    cộng các phần",
                            "      phần 1/4 điểm tối đa",
                            "        “Nền tảng đã triển khai”",
                            "          từ 5 trở lên: 1/4 điểm tối đa",
                            "          dưới 5: 1/8 điểm tối đa",
                            "      Số lượng: 1/4 điểm tối đa",
                            "        “Nền tảng theo danh mục”",
                            "          mỗi mục 0,5 điểm, không quá 1/4 điểm tối đa",
                            "  So sánh: 1/2 điểm tối đa",
                            "    “Nền tảng dùng chung”, so với các đơn vị khác",
                            "      đơn vị cao nhất: 1/2 điểm tối đa; các đơn vị khác: 1/2 điểm tối đa"
                                    + " × giá trị / giá trị cao nhất",
                            "      giá trị cao nhất là 0: 0 điểm");
        }

        @Test
        void whatEachPartEarns() {
            Given given = Given.value("functions", true).and("ipv6", false);

            assertThat(given.explain(CHECKLIST, VI))
                    .containsExactly(
                            "cộng các phần: 0,8 × 10 = 8",
                            "  Chức năng: 8 trên 8 điểm",
                            "    điểm tối đa = 8",
                            "      Đủ chức năng: có [functions]",
                            "  IPv6: 0 trên 2 điểm",
                            "    0 điểm",
                            "      Có IPv6: không [ipv6]");
        }

        @Test
        void aPartThatIsNotKnown() {
            assertThat(Given.value("functions", true).explain(CHECKLIST, EN))
                    .containsExactly(
                            "the sum of the parts: 0.8 × 10 = 8",
                            "  Chức năng: 8 of 8 points",
                            "    full marks = 8",
                            "      Đủ chức năng: yes [functions]",
                            "  IPv6: 0 of 2 points",
                            "    no data for “Có IPv6” [ipv6]: counts 0 points",
                            "      Có IPv6: no data [ipv6]");
        }

        @Test
        void aPartWithoutATitleIsNamedByItsShare() {
            var rule = new Parts(List.of(new Part("", HALF, DEPLOYED)));
            Given given = Given.value("deployed", 7).and("required", 7);

            assertThat(given.explain(rule, VI).get(1))
                    .isEqualTo("  phần 1/2 điểm tối đa: 5 trên 5 điểm");
            assertThat(given.explain(rule, EN).get(1))
                    .isEqualTo("  part of 1/2 of the maximum: 5 of 5 points");
        }
    }
}
