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
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Value;

class RatioTest {

    private static final long TRILLION = 1_000_000_000_000L;
    private static final Input SIGNED =
            Input.count("signed", "Doanh nghiệp dùng hợp đồng điện tử").in("doanh nghiệp");
    private static final Input ALL = Input.count("all", "Số doanh nghiệp").in("doanh nghiệp");
    private static final Expression QUOTIENT = Expression.of(SIGNED).over(Expression.of(ALL));

    private static final Ratio PLAIN = Ratio.of(QUOTIENT);
    private static final Ratio TO_80 = Ratio.of(QUOTIENT, Rational.of(4, 5));
    private static final Expression CHANGE = QUOTIENT.minus(Expression.of(Rational.ONE));
    private static final Ratio GROWTH = Ratio.of(CHANGE, Rational.of(1, 2));
    private static final Ratio GROWTH_FROM_10 =
            new Ratio(CHANGE, Rational.of(1, 2), Rational.of(1, 10));
    private static final Ratio FROM_60 = new Ratio(QUOTIENT, Rational.ONE, Rational.of(3, 5));

    private static Given signed(Object part, Object whole) {
        return Given.value("signed", part).and("all", whole);
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "{1} of {2} by {0} earn {3} of 30")
        @MethodSource
        void followFromTheValue(Ratio rule, long part, long whole, Rational points) {
            Outcome outcome = signed(part, whole).outOf(30).score(rule);

            assertThat(outcome.share().times(30)).isEqualTo(points);
            assertThat(outcome.status()).isEqualTo(Status.SCORED);
            assertThat(outcome.ceiling()).isEqualTo(outcome.share());
            assertThat(outcome.notices()).isEmpty();
        }

        static Stream<Arguments> followFromTheValue() {
            Rational full = Rational.of(30);
            return Stream.of(
                    arguments(PLAIN, 0, 4, Rational.ZERO),
                    arguments(PLAIN, 3, 4, Rational.of(3, 4).times(30)),
                    arguments(PLAIN, 4, 4, full),
                    arguments(PLAIN, TRILLION - 1, TRILLION, full.minus(Given.TINY.times(30))),
                    // the target
                    arguments(TO_80, 60464, 100000, Rational.of(60464, 80000).times(30)),
                    arguments(TO_80, 4, 5, full),
                    arguments(
                            TO_80,
                            TRILLION / 5 * 4 - 1,
                            TRILLION,
                            full.minus(Given.TINY.dividedBy(Rational.of(4, 5)).times(30))),
                    arguments(TO_80, TRILLION / 5 * 4 + 1, TRILLION, full),
                    // the floor
                    arguments(FROM_60, 3, 5, Rational.of(3, 5).times(30)),
                    arguments(FROM_60, TRILLION / 5 * 3 - 1, TRILLION, Rational.ZERO),
                    arguments(
                            FROM_60,
                            TRILLION / 5 * 3 + 1,
                            TRILLION,
                            Rational.of(3, 5).plus(Given.TINY).times(30)));
        }

        @Test
        void areAllOrNothingWhereTheFloorIsTheTarget() {
            var cliff = new Ratio(QUOTIENT, Rational.ONE, Rational.ONE);

            assertThat(signed(TRILLION - 1, TRILLION).points(cliff)).isEqualTo(Rational.ZERO);
            assertThat(signed(TRILLION, TRILLION).points(cliff)).isEqualTo(Rational.of(10));
        }

        @Test
        void areThoseOfACountAgainstANumberOfMeetings() {
            var meetings = Ratio.of(Expression.of(SIGNED), Rational.of(4));

            assertThat(Given.value("signed", 3).points(meetings))
                    .isEqualTo(Rational.of(3, 4).times(10));
            assertThat(Given.value("signed", 5).points(meetings)).isEqualTo(Rational.of(10));
        }

        @Test
        void ofAMaximumOf0Are0() {
            Outcome outcome = signed(3, 4).outOf(0).score(PLAIN);

            assertThat(outcome.share()).isEqualTo(Rational.of(3, 4));
            assertThat(signed(3, 4).outOf(0).points(PLAIN)).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Outside {

        @Test
        void aPartAboveItsWholeIsClampedWithANotice() {
            Given given = signed(13, 10);

            assertThat(given.points(PLAIN)).isEqualTo(Rational.of(10));
            assertThat(given.notices(PLAIN))
                    .containsExactly("ABOVE_MAXIMUM: comes to 130% of the maximum: counts as 100%");
            assertThat(given.score(PLAIN).notices().get(0).message().in(VI))
                    .isEqualTo("tính ra 130 % điểm tối đa: chỉ tính 100 %");
        }

        @Test
        void aTargetIsMetAndNotExceeded() {
            assertThat(signed(9, 10).notices(TO_80)).isEmpty();
        }

        @Test
        void negativeGrowthIsClampedTo0WithANotice() {
            var growth = Ratio.of(QUOTIENT.minus(Expression.of(Rational.ONE)));
            Given shrunk = signed(8, 10);

            assertThat(shrunk.points(growth)).isEqualTo(Rational.ZERO);
            assertThat(shrunk.score(growth).status()).isEqualTo(Status.SCORED);
            assertThat(shrunk.notices(growth))
                    .containsExactly(
                            "BELOW_ZERO: comes to -20% of the maximum, below 0: counts 0 points");
            assertThat(shrunk.score(growth).notices().get(0).message().in(VI))
                    .isEqualTo("tính ra -20 % điểm tối đa, dưới 0: tính 0 điểm");
        }

        @Test
        void negativeGrowthIsNoticedEvenBelowAFloor() {
            assertThat(signed(8, 10).points(GROWTH_FROM_10)).isEqualTo(Rational.ZERO);
            assertThat(signed(8, 10).notices(GROWTH_FROM_10))
                    .containsExactly(
                            "BELOW_ZERO: comes to -40% of the maximum, below 0: counts 0 points");
        }

        @Test
        void growthOf0Earns0WithoutANotice() {
            var growth = Ratio.of(QUOTIENT.minus(Expression.of(Rational.ONE)), Rational.of(1, 10));

            assertThat(signed(10, 10).points(growth)).isEqualTo(Rational.ZERO);
            assertThat(signed(10, 10).notices(growth)).isEmpty();
            assertThat(signed(105, 100).points(growth))
                    .isEqualTo(Rational.of(5, 10).times(10));
            assertThat(signed(11, 10).points(growth)).isEqualTo(Rational.of(10));
        }
    }

    @Nested
    class NotKnown {

        @Test
        void zeroOverZeroEarns0AndSaysSo() {
            Given given = signed(0, 0);

            assertThat(given.points(PLAIN)).isEqualTo(Rational.ZERO);
            assertThat(given.score(PLAIN).status()).isEqualTo(Status.ZERO_DENOMINATOR);
            assertThat(given.notices(PLAIN))
                    .containsExactly(
                            "ZERO_DENOMINATOR: the denominator is 0 (0/0): counts 0 points");
        }

        @Test
        void someOverZeroIsAContradiction() {
            Given given = signed(3, 0);

            assertThatThrownBy(() -> given.score(PLAIN))
                    .isInstanceOf(InvalidInputsException.class)
                    .hasMessage(
                            "1 problem in the inputs:\n"
                                    + "  - the denominator is 0 (3/0), as “Số doanh nghiệp” [all] is 0 doanh nghiệp: refused");
        }

        @Test
        void someOverZeroEarns0WhereThePolicySaysSo() {
            var lenient = new Policy(Worth.ZERO, Worth.MAXIMUM, Worth.ZERO, Worth.ZERO);
            Given given = signed(3, 0).by(lenient);

            assertThat(given.points(PLAIN)).isEqualTo(Rational.ZERO);
            assertThat(given.score(PLAIN).status()).isEqualTo(Status.ZERO_DENOMINATOR);
            assertThat(given.notices(PLAIN))
                    .containsExactly(
                            "ZERO_DENOMINATOR: the denominator is 0 (3/0): counts 0 points");
        }

        @Test
        void omittedInputsEarn0AndAreNamed() {
            assertThat(Given.nothing().points(PLAIN)).isEqualTo(Rational.ZERO);
            assertThat(Given.nothing().score(PLAIN).status()).isEqualTo(Status.NO_DATA);
            assertThat(Given.nothing().notices(PLAIN))
                    .containsExactly(
                            "NO_DATA: no data for “Doanh nghiệp dùng hợp đồng điện tử” [signed] and “Số doanh nghiệp” [all]: counts 0 points");
            assertThat(Given.value("signed", 0).notices(PLAIN))
                    .containsExactly(
                            "NO_DATA: no data for “Số doanh nghiệp” [all]: counts 0 points");
        }

        @Test
        void anInputThatDoesNotApplyEarnsTheMaximum() {
            Given given = signed(Value.notApplicable("không có doanh nghiệp"), 4);

            assertThat(given.points(PLAIN)).isEqualTo(Rational.of(10));
            assertThat(given.score(PLAIN).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(given.notices(PLAIN))
                    .containsExactly("NOT_APPLICABLE: not applicable (không có doanh nghiệp):"
                            + " counts 10 points");
        }
    }

    @Nested
    class Definition {

        @Test
        void theTargetIsAbove0() {
            assertRefused(
                    () -> Ratio.of(QUOTIENT, Rational.ZERO),
                    "target là 0, cần lớn hơn 0",
                    "target is 0, expected above 0");
            assertRefused(
                    () -> Ratio.of(QUOTIENT, Rational.of(-1, 10)),
                    "target là -0,1, cần lớn hơn 0",
                    "target is -0.1, expected above 0");
        }

        @Test
        void theFloorIsNotAboveTheTarget() {
            assertRefused(
                    () -> new Ratio(QUOTIENT, Rational.of(1, 2), Rational.of(4, 5)),
                    "floor là 0,8, cần từ 0 đến target 0,5",
                    "floor is 0.8, expected 0 to the target 0.5");
        }

        @Test
        void theFloorIsNotBelow0() {
            assertRefused(
                    () -> new Ratio(QUOTIENT, Rational.ONE, Rational.of(-1, 5)),
                    "floor là -0,2, cần từ 0 đến target 1",
                    "floor is -0.2, expected 0 to the target 1");
        }

        @Test
        void itUsesTheInputsInReadingOrderAndNoCohort() {
            assertThat(TO_80.inputs()).containsExactly(SIGNED, ALL);
            assertThat(TO_80.usesCohort()).isFalse();
        }
    }

    @Nested
    class InWords {

        /** 61 articles in 12 months are 5.08 a month, not 508.33 %. */
        @Test
        void ofAnAverageIsNoPercentage() {
            var monthly = Ratio.of(
                    Expression.of(Input.count("articles", "Số bài"))
                            .over(Expression.of(Rational.of(12))),
                    Rational.of(3));

            assertThat(monthly.describe().lines(EN))
                    .containsExactly(
                            "“Số bài” / 12",
                            "  at least 3: full marks; below: the maximum × value / 3");
            assertThat(Given.value("articles", 61).explain(monthly, EN))
                    .first()
                    .isEqualTo("61/12 ≈ 5.08 reaches 3: full marks 10");
            assertThat(Given.value("articles", 6).explain(monthly, EN).get(0))
                    .startsWith("0.5 is below 3");
        }

        @Test
        void ofACountByAConstantIsAPercentageWhereTheTargetIs() {
            var plan = Ratio.of(
                    Expression.of(Input.count("meetings", "Số cuộc họp"))
                            .over(Expression.of(Rational.of(4))),
                    Rational.of(4, 5));

            assertThat(Given.value("meetings", 3).explain(plan, EN).get(0))
                    .startsWith("75% is below 80%");
        }

        @Test
        void aPlainRatio() {
            String quotient = "“Doanh nghiệp dùng hợp đồng điện tử” / “Số doanh nghiệp”";

            assertThat(PLAIN.describe().lines(VI))
                    .containsExactly(quotient, "  điểm = tỷ lệ × điểm tối đa");
            assertThat(PLAIN.describe().lines(EN))
                    .containsExactly(quotient, "  points = ratio × the maximum");
        }

        @Test
        void aTargetAndAFloor() {
            var rule = new Ratio(QUOTIENT, Rational.of(4, 5), Rational.of(1, 2));
            String quotient = "“Doanh nghiệp dùng hợp đồng điện tử” / “Số doanh nghiệp”";

            assertThat(rule.describe().lines(VI))
                    .containsExactly(
                            quotient,
                            "  từ 80 % trở lên: điểm tối đa; thấp hơn: điểm tối đa × giá trị / 80 %",
                            "  dưới 50 %: 0 điểm");
            assertThat(rule.describe().lines(EN))
                    .containsExactly(
                            quotient,
                            "  at least 80%: full marks; below: the maximum × value / 80%",
                            "  below 50%: 0 points");
        }

        @Test
        void aCountAgainstANumber() {
            var rule = Ratio.of(Expression.of(SIGNED), Rational.of(4));

            assertThat(rule.describe().lines(EN))
                    .containsExactly(
                            "“Doanh nghiệp dùng hợp đồng điện tử”",
                            "  at least 4: full marks; below: the maximum × value / 4");
        }

        @ParameterizedTest(name = "{1} of {2} by {0}: {4}")
        @MethodSource
        void theBranchTaken(Ratio rule, Object part, Object whole, String vi, String en) {
            assertThat(signed(part, whole).explain(rule, VI).get(0)).isEqualTo(vi);
            assertThat(signed(part, whole).explain(rule, EN).get(0)).isEqualTo(en);
        }

        static Stream<Arguments> theBranchTaken() {
            return Stream.of(
                    arguments(
                            PLAIN,
                            31,
                            41,
                            "điểm = tỷ lệ × điểm tối đa = 31/41 × 10 = 310/41 ≈ 7,56",
                            "points = ratio × maximum = 31/41 × 10 = 310/41 ≈ 7.56"),
                    arguments(
                            TO_80,
                            3,
                            4,
                            "75 % chưa đạt mức 80 %: giá trị / 80 % × tối đa = 0,9375 × 10 = 9,375",
                            "75% is below 80%: value / 80% × maximum = 0.9375 × 10 = 9.375"),
                    arguments(
                            TO_80,
                            4,
                            5,
                            "80 % đạt mức 80 %: điểm tối đa 10",
                            "80% reaches 80%: full marks 10"),
                    arguments(
                            FROM_60,
                            1,
                            2,
                            "50 % dưới mức tối thiểu 60 %: 0 điểm",
                            "50% is below the floor 60%: 0 points"),
                    arguments(GROWTH, 8, 10, "-20 % dưới 0: 0 điểm", "-20% is below 0: 0 points"),
                    arguments(
                            GROWTH_FROM_10,
                            8,
                            10,
                            "-20 % dưới 0: 0 điểm",
                            "-20% is below 0: 0 points"),
                    arguments(
                            PLAIN,
                            13,
                            10,
                            "điểm = tỷ lệ × điểm tối đa = 1 × 10 = 10",
                            "points = ratio × maximum = 1 × 10 = 10"),
                    arguments(
                            PLAIN,
                            0,
                            0,
                            "mẫu số bằng 0 (0/0): tính 0 điểm",
                            "the denominator is 0 (0/0): counts 0 points"));
        }

        @Test
        void aKnownValueRestsOnItsNumbers() {
            assertThat(signed(31, 41).explain(PLAIN, VI))
                    .containsExactly(
                            "điểm = tỷ lệ × điểm tối đa = 31/41 × 10 = 310/41 ≈ 7,56",
                            "  31 / 41 = 31/41 ≈ 75,61 %",
                            "    Doanh nghiệp dùng hợp đồng điện tử: 31 doanh nghiệp [signed]",
                            "    Số doanh nghiệp: 41 doanh nghiệp [all]");
        }

        @Test
        void aMissingValueShowsWhatIsThere() {
            assertThat(Given.value("all", 4).explain(PLAIN, VI))
                    .containsExactly(
                            "chưa có số liệu của “Doanh nghiệp dùng hợp đồng điện tử” [signed]: tính 0 điểm",
                            "  ? / 4: chưa tính được",
                            "    Doanh nghiệp dùng hợp đồng điện tử: chưa có số liệu [signed]",
                            "    Số doanh nghiệp: 4 doanh nghiệp [all]");
            assertThat(Given.value("all", 4).explain(PLAIN, EN))
                    .containsExactly(
                            "no data for “Doanh nghiệp dùng hợp đồng điện tử” [signed]: counts 0 points",
                            "  ? / 4: cannot be calculated",
                            "    Doanh nghiệp dùng hợp đồng điện tử: no data [signed]",
                            "    Số doanh nghiệp: 4 doanh nghiệp [all]");
        }

        @Test
        void zeroOverZeroIsUndefined() {
            assertThat(signed(0, 0).explain(PLAIN, VI))
                    .containsExactly(
                            "mẫu số bằng 0 (0/0): tính 0 điểm",
                            "  0 / 0: không xác định (mẫu số bằng 0)",
                            "    Doanh nghiệp dùng hợp đồng điện tử: 0 doanh nghiệp [signed]",
                            "    Số doanh nghiệp: 0 doanh nghiệp [all]");
            assertThat(signed(0, 0).explain(PLAIN, EN).get(1))
                    .isEqualTo("  0 / 0: undefined (the denominator is 0)");
        }

        @Test
        void theValueOfAnExplanationIsTheShare() {
            Scope scope = signed(31, 41).scope(PLAIN);

            Explanation why = PLAIN.explain(scope);

            assertThat(why.value()).isEqualTo(Value.known(Rational.of(31, 41)));
            assertThat(why.because().stream().<Object>map(Explanation::value).toList())
                    .isEqualTo(List.of(Value.known(Rational.of(31, 41))));
        }
    }
}
