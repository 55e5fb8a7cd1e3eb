// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;

/** What a host may report wrongly, and what it is told. */
class ReportTest {

    private static final Framework FRAMEWORK = Sample.framework();
    private static final ReferenceRange RANGE =
            new ReferenceRange(Rational.ZERO, Rational.of(12), "");

    private static List<Problem> problems(Framework framework, Inputs report) {
        var refusal =
                catchThrowableOfType(InvalidInputsException.class, () -> framework.score(report));
        assertThat(refusal).isNotNull();
        return refusal.problems();
    }

    private static void assertProblem(Inputs report, String place, String vi, String en) {
        List<Problem> problems = problems(FRAMEWORK, report);
        assertThat(problems).extracting(each -> each.message().in(EN)).containsExactly(en);
        assertThat(problems).extracting(each -> each.message().in(VI)).containsExactly(vi);
        assertThat(problems).extracting(Problem::place).containsExactly(place);
    }

    private static Inputs values(Map<String, ?> values) {
        return Inputs.of(values);
    }

    @Nested
    class LargeValues {

        private static Object nested(int levels) {
            Object value = 1;
            for (int level = 0; level < levels; level++) {
                value = List.of(value);
            }
            return value;
        }

        @Test
        void thatAreNestedTooDeepAreAllNamed() {
            var refusal = catchThrowableOfType(
                    InvalidInputsException.class,
                    () -> values(Map.of("a", nested(11), "b", nested(10), "c", nested(5_000))));

            assertThat(refusal.problems())
                    .extracting(each -> each.message().in(EN))
                    .containsExactlyInAnyOrder(
                            "'a' is nested deeper than 10 levels",
                            "'c' is nested deeper than 10 levels");
        }

        /** 10^1000 × 10^1000 / 1 has 2,001 digits; 10^600 × 10^599 has 1,200. */
        @Test
        void thatLeadToMoreDigitsThanAnyFigureNeedsAreRefused() {
            Input count = Input.count("count", "Số");
            Expression square = Expression.of(count).times(Expression.of(count));
            var framework = Sample.framework(
                    List.of(count), Sample.criterion("1", 10, new Formula(square)));

            assertThat(framework.score(Map.of("count", BigInteger.TEN.pow(599))).points())
                    .isEqualTo(Rational.of(10));
            assertThat(problems(framework, values(Map.of("count", BigInteger.TEN.pow(601)))))
                    .extracting(each -> each.message().in(EN))
                    .containsExactly(
                            "criterion “Tiêu chí 1” [1]: the calculation leads to a number of more than"
                                    + " 1200 digits");
        }
    }

    @Nested
    class Names {

        @Test
        void ofInputsAreSuggestedWhereTheyAreNear() {
            assertProblem(
                    values(Map.of("meeting", 3)),
                    "meeting",
                    "không có đầu vào 'meeting' — có phải ý là 'meetings'?",
                    "unknown input 'meeting' — did you mean 'meetings'?");
        }

        @Test
        void ofInputsAreUnknownWhereNothingIsNear() {
            assertProblem(
                    values(Map.of("households", 3)),
                    "households",
                    "không có đầu vào 'households'",
                    "unknown input 'households'");
        }

        @Test
        void ofCriteriaThatDoNotApplyExist() {
            assertProblem(
                    values(Map.of()).notApplicable("2.1.3", "lý do"),
                    "2.1.3",
                    "'sample-2023' không có tiêu chí '2.1.3' — có phải ý là “Tiêu chí 2.1.1” [2.1.1]?",
                    "'sample-2023' has no criterion '2.1.3' — did you mean “Tiêu chí 2.1.1” [2.1.1]?");
            assertProblem(
                    values(Map.of()).notApplicable("phụ lục", "lý do"),
                    "phụ lục",
                    "'sample-2023' không có tiêu chí 'phụ lục'",
                    "'sample-2023' has no criterion 'phụ lục'");
        }

        @Test
        void ofGroupsAreNoCriteria() {
            assertThat(problems(FRAMEWORK, values(Map.of()).notApplicable("2.1", "lý do")))
                    .extracting(Problem::place)
                    .containsExactly("2.1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " "})
        void ofCriteriaThatDoNotApplyComeWithAReason(String reason) {
            assertProblem(
                    values(Map.of()).notApplicable("1.2", reason),
                    "1.2",
                    "tiêu chí “Tiêu chí 1.2” [1.2] ghi là không áp dụng nhưng không có lý do",
                    "criterion “Tiêu chí 1.2” [1.2] is said not to apply, but without a reason");
        }

        @Test
        void ofSharesHaveRangesWithAPercentSign() {
            Input share = Input.percent("share", "Tỷ lệ").within(Interval.atMost(Rational.ONE));
            Criterion compared = Criterion.of(
                    "1", "Tỷ lệ", Rational.of(10), MinMax.shareOfBest(Expression.of(share)));

            assertThat(compared.misfit(new ReferenceRange(Rational.of(10), Rational.of(80), "")))
                    .hasValueSatisfying(why -> {
                        assertThat(why.in(EN))
                                .isEqualTo(
                                        "the reference range 1000% – 8000% of criterion “Tỷ lệ” [1] has"
                                                + " an end that no unit can have; a percentage is written"
                                                + " with its sign, such as 80%");
                        assertThat(why.in(VI))
                                .isEqualTo(
                                        "khoảng tham chiếu 1000 % – 8000 % của tiêu chí “Tỷ lệ” [1] có"
                                                + " đầu mút mà không đơn vị nào có được; tỷ lệ viết với dấu"
                                                + " %, như 80%");
                    });
            assertThat(compared.misfit(
                            new ReferenceRange(Rational.of(1, 10), Rational.of(8, 10), "")))
                    .isEmpty();
        }

        @Test
        void ofCriteriaWithAReferenceExistAndCompare() {
            assertProblem(
                    values(Map.of()).reference("1.1", RANGE),
                    "1.1",
                    "tiêu chí “Tiêu chí 1.1” [1.1] không so sánh với đơn vị khác nên không có khoảng tham chiếu",
                    "criterion “Tiêu chí 1.1” [1.1] does not compare units, so that it takes no reference range");
            assertThat(problems(FRAMEWORK, values(Map.of()).reference("3", RANGE)))
                    .hasSize(1);
        }
    }

    @Nested
    class Values {

        @Test
        void areOfTheDeclaredType() {
            assertProblem(
                    values(Map.of("meetings", "ba")),
                    "meetings",
                    "“Tổng số cuộc họp” [meetings] là 'ba': không phải là số; cần một số nguyên từ 0 trở lên",
                    "“Tổng số cuộc họp” [meetings] is 'ba': not a number; expected a whole number of at least 0");
            assertProblem(
                    values(Map.of("issued", 1)),
                    "issued",
                    "“Đã ban hành kế hoạch” [issued] là 1, cần có hoặc không (true, false, yes, no)",
                    "“Đã ban hành kế hoạch” [issued] is 1, expected yes or no (true, false)");
        }

        @Test
        void areInTheRangeOfTheInput() {
            assertThat(problems(FRAMEWORK, values(Map.of("systems", -1))))
                    .extracting(each -> each.message().in(EN))
                    .containsExactly(
                            "“Hệ thống được phê duyệt” [systems] is -1, expected at least 0");
        }

        @Test
        void thatAreNullAreOmitted() {
            var report = new HashMap<String, Object>(Map.of("issued", true));
            report.put("meetings", null);

            assertThat(FRAMEWORK.score(report).points())
                    .isEqualTo(FRAMEWORK.score(Map.of("issued", true)).points())
                    .isEqualTo(Rational.of(10 + 15));
        }
    }

    @Nested
    class Contradictions {

        @Test
        void areReportedOnceOfAllCriteriaThatMeetThem() {
            assertThat(problems(FRAMEWORK, values(Map.of("chaired", 3, "meetings", 0))))
                    .extracting(each -> each.message().in(EN))
                    .containsExactly(
                            "criteria “Tiêu chí 1.2” [1.2] and “Tiêu chí 2.1.1” [2.1.1]: the denominator is 0 (3/0), as “Tổng số cuộc họp” [meetings] is 0: refused");
        }

        @Test
        void countAsThePolicyOfTheCriterionSays() {
            var lenient = new Policy(Worth.ZERO, Worth.MAXIMUM, Worth.ZERO, Worth.ZERO);
            Framework framework = Sample.framework(
                    Sample.INPUTS,
                    new Criterion(
                            "1",
                            "Họp",
                            Rational.of(10),
                            Sample.MEETING_RATIO,
                            lenient,
                            Provision.none()));

            assertThat(framework.score(Map.of("chaired", 3, "meetings", 0)).points())
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void areNoneWhere0Of0IsReported() {
            assertThat(FRAMEWORK.score(Map.of("chaired", 0, "meetings", 0)).points())
                    .isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Policies {

        private Framework strict() {
            var strict = new Policy(Worth.ERROR, Worth.ERROR, Worth.ERROR, Worth.ERROR);
            return Sample.framework(
                    Sample.INPUTS,
                    new Criterion(
                            "1", "Họp", Rational.of(10), Sample.PLAN, strict, Provision.none()));
        }

        @Test
        void mayRefuseWhatIsMissing() {
            assertThat(problems(strict(), values(Map.of())))
                    .extracting(each -> each.message().in(EN))
                    .containsExactly(
                            "criterion “Họp” [1]: no data for “Đã ban hành kế hoạch” [issued]: refused");
        }

        @Test
        void reportAMistypedValueOnce() {
            assertThat(problems(strict(), values(Map.of("issued", "maybe"))))
                    .extracting(each -> each.message().in(EN))
                    .containsExactly(
                            "“Đã ban hành kế hoạch” [issued] is 'maybe', expected yes or no (true, false)");
        }

        @Test
        void mayRefuseThatACriterionDoesNotApply() {
            assertThat(problems(strict(), values(Map.of()).notApplicable("1", "lý do")))
                    .extracting(each -> each.message().in(EN))
                    .containsExactly("criterion “Họp” [1]: not applicable (lý do): refused");
        }
    }

    @Nested
    class AllAtOnce {

        private final Inputs report = values(
                        Map.of("chaired", 3, "meetings", 0, "issued", "maybe", "system", 5))
                .notApplicable("9.9", "lý do")
                .reference("1.1", RANGE);

        @Test
        void oneExceptionCarriesEveryProblem() {
            assertThat(problems(FRAMEWORK, report))
                    .extracting(Problem::place)
                    .containsExactlyInAnyOrder("issued", "system", "9.9", "1.1", "meetings");
        }

        @Test
        void theMessageHasALineForEachInBothLanguages() {
            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> FRAMEWORK.score(report));

            assertThat(refusal.getMessage()).isEqualTo(refusal.in(EN));
            assertThat(refusal.in(EN).lines())
                    .containsExactly(
                            "5 problems in the inputs:",
                            "  - “Đã ban hành kế hoạch” [issued] is 'maybe', expected yes or no (true, false)",
                            "  - unknown input 'system' — did you mean 'systems'?",
                            "  - 'sample-2023' has no criterion '9.9'",
                            "  - criterion “Tiêu chí 1.1” [1.1] does not compare units,"
                                    + " so that it takes no reference range",
                            "  - criteria “Tiêu chí 1.2” [1.2] and “Tiêu chí 2.1.1” [2.1.1]: the denominator is 0 (3/0), as “Tổng số cuộc họp” [meetings] is 0: refused");
            assertThat(refusal.in(VI).lines())
                    .hasSize(6)
                    .startsWith("có 5 lỗi trong số liệu đầu vào:")
                    .contains("  - không có đầu vào 'system' — có phải ý là 'systems'?");
        }
    }
}
