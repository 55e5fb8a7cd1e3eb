// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/** «TDMN 80 %, ĐBSH 100 %», and the quota that a unit was set. */
class ByOptionTest {

    private static final Input REGION =
            Input.choice("region", "Vùng", Map.of("tdmn", "Miền núi", "dbsh", "Đồng bằng"));
    private static final Input DONE = Input.count("done", "Thôn đạt chuẩn");
    private static final Input TOTAL = Input.count("total", "Tổng số thôn");
    private static final Expression SHARE = Expression.of(DONE).over(Expression.of(TOTAL));
    private static final Rule RULE = Cases.byOption(List.of(
            new Case(is("tdmn"), Ratio.of(SHARE, Rational.of(4, 5))),
            new Case(is("dbsh"), Ratio.of(SHARE))));

    private static Condition is(String option) {
        return new Condition.OneOf(REGION, Set.of(option));
    }

    private static Given done(long done, long total) {
        return Given.value("done", done).and("total", total);
    }

    @Nested
    class AnOption {

        @Test
        void hasALevelOfItsOwn() {
            assertThat(done(62, 82).and("region", "tdmn").points(RULE))
                    .isEqualTo(Rational.of(62, 82).dividedBy(Rational.of(4, 5)).times(10));
            assertThat(done(62, 82).and("region", "dbsh").points(RULE))
                    .isEqualTo(Rational.of(62, 82).times(10));
        }

        @Test
        void thatIsNotReportedLeavesNoData() {
            assertThat(done(62, 82).score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(done(62, 82).notices(RULE))
                    .containsExactly("NO_DATA: no data for “Vùng” [region]: counts 0 points");
        }

        @Test
        void isSaidByItself() {
            assertThat(done(62, 82).and("region", "dbsh").explain(RULE, VI))
                    .containsExactly(
                            "áp dụng trường hợp: “Vùng” là “Đồng bằng”",
                            "  Vùng: Đồng bằng [region]",
                            "  điểm = tỷ lệ × điểm tối đa = 31/41 × 10 = 310/41 ≈ 7,56",
                            "    62 / 82 = 31/41 ≈ 75,61 %",
                            "      Thôn đạt chuẩn: 62 [done]",
                            "      Tổng số thôn: 82 [total]");
            assertThat(RULE.describe().lines(EN))
                    .containsExactly(
                            "by the option chosen",
                            "  if “Vùng” is “Miền núi”",
                            "    “Thôn đạt chuẩn” / “Tổng số thôn”",
                            "      at least 80%: full marks; below: the maximum × value / 80%",
                            "  if “Vùng” is “Đồng bằng”",
                            "    “Thôn đạt chuẩn” / “Tổng số thôn”",
                            "      points = ratio × the maximum");
            assertThat(RULE.kind().in(EN)).isEqualTo("ratio");
        }

        @Test
        void isABranchOfItsOwn() {
            assertThat(RULE.branches())
                    .extracting(branch -> branch.in(EN))
                    .containsExactly(
                            "if “Vùng” is “Miền núi” → at least 80%",
                            "if “Vùng” is “Miền núi” → below 80%",
                            "if “Vùng” is “Đồng bằng” → in proportion");
            assertThat(RULE.branchesTaken(done(62, 82).and("region", "dbsh").scope(RULE)))
                    .extracting(branch -> branch.in(EN))
                    .containsExactly("if “Vùng” is “Đồng bằng” → in proportion");
        }

        /** Nobody moves to another region to earn more, even where an option earns by itself. */
        @Test
        void isNotWorkedOn() {
            Rule fixed = Cases.byOption(List.of(
                    new Case(is("tdmn"), Formula.fixed(Rational.ONE)),
                    new Case(is("dbsh"), Formula.fixed(Rational.of(1, 2)))));

            assertThat(RULE.levers()).containsExactly(DONE);
            assertThat(fixed.levers()).isEmpty();
        }

        @Test
        void isNoDeadCase() {
            assertThat(RULE.doubtsOfWhole(Rational.of(10), Situation.ANY)).isEmpty();
        }
    }

    /** «Chỉ tiêu được giao»: 880 of 900 files. */
    @Nested
    class AQuota {

        private final Input planned = Input.count("planned", "Chỉ tiêu được giao");
        private final Rule rule =
                Ratio.against(Expression.of(DONE), Expression.of(planned), Rational.of(1, 2));

        private Given files(long done) {
            return Given.value("done", done).and("planned", 900);
        }

        @Test
        void isTheTarget() {
            assertThat(files(880).points(rule)).isEqualTo(Rational.of(880, 900).times(10));
            assertThat(files(450).points(rule)).isEqualTo(Rational.of(5));
            assertThat(files(449).points(rule)).isEqualTo(Rational.ZERO);
        }

        @Test
        void isExceededWithoutAWord() {
            assertThat(files(950).points(rule)).isEqualTo(Rational.of(10));
            assertThat(files(950).score(rule).notices()).isEmpty();
        }

        @Test
        void of0IsADenominatorOf0() {
            assertThat(Given.value("done", 0).and("planned", 0).score(rule).status())
                    .isEqualTo(Status.ZERO_DENOMINATOR);
        }

        @Test
        void isGivenAndNotWorkedOn() {
            assertThat(rule.levers()).containsExactly(DONE);
            assertThat(rule.course(files(880).scope(rule), DONE).turns())
                    .containsExactly(Rational.of(450), Rational.of(900));
        }
    }

    /** «Điều kiện của cả nhóm». */
    @Nested
    class AGateOfAGroup {

        private final Input portal = Input.yesNo("portal", "Có cổng");
        private final Rule gated = new Requires(new Condition.Yes(portal), Ratio.of(SHARE), "1");

        @Test
        void isSaidToBeThatOfTheGroup() {
            assertThat(done(4, 4).and("portal", false).explain(gated, VI))
                    .containsExactly(
                            "không đạt điều kiện của nhóm 1: 0 điểm",
                            "  “Có cổng” là “có” — không đúng",
                            "    Có cổng: không [portal]");
            assertThat(gated.describe().lines(EN))
                    .contains("  all of group 1 only if “Có cổng” is “yes”; else 0 points");
        }

        /** A criterion with a gate of its own too has two branches with different names. */
        @Test
        void isABranchBesideThatOfTheCriterion() {
            Rule both = new Requires(
                    new Condition.Yes(portal),
                    new Requires(
                            new Condition.Within(
                                    Expression.of(TOTAL), Interval.above(Rational.ZERO)),
                            Ratio.of(SHARE)),
                    "1");

            assertThat(both.branches())
                    .extracting(branch -> branch.in(EN))
                    .containsExactly(
                            "the condition of group 1 does not hold: 0 points",
                            "the condition does not hold: 0 points",
                            "in proportion");
        }
    }
}
