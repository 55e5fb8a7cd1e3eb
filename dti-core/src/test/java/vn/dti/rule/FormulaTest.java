// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

class FormulaTest {

    private static final Input A = Input.count("a", "Cuộc họp chủ trì");
    private static final Input B = Input.count("b", "Cuộc họp");
    private static final Expression A_OVER_B = Expression.of(A).over(Expression.of(B));
    private static final Formula RULE = new Formula(A_OVER_B.times(Expression.of(B)
            .over(Expression.of(Rational.of(4)))
            .combined(Operator.MIN, Expression.of(Rational.ONE))));

    private static Given meetings(Object a, Object b) {
        return Given.value("a", a).and("b", b);
    }

    @Nested
    class Points {

        @Test
        void areTheValueTimesTheMaximum() {
            assertThat(meetings(1, 2).points(RULE))
                    .isEqualTo(Rational.of(1, 2).times(Rational.of(2, 4)).times(10));
            assertThat(meetings(3, 6).points(RULE))
                    .isEqualTo(Rational.of(3, 6).times(Rational.ONE).times(10));
        }

        @Test
        void of1AreTheMaximumAndBeyondItANoticeSaysSo() {
            var share = new Formula(Expression.of(Input.percent("a", "Tỷ lệ")));

            assertThat(Given.value("a", "100%").notices(share)).isEmpty();
            Given above = Given.value("a", "101%");
            assertThat(above.points(share)).isEqualTo(Rational.of(10));
            assertThat(above.notices(share))
                    .containsExactly("ABOVE_MAXIMUM: comes to 101% of the maximum: counts as 100%");
        }

        @Test
        void of0Are0AndBelowItANoticeSaysSo() {
            var growth = new Formula(A_OVER_B.minus(Expression.of(Rational.ONE)));

            assertThat(meetings(4, 4).points(growth)).isEqualTo(Rational.ZERO);
            assertThat(meetings(4, 4).notices(growth)).isEmpty();
            assertThat(meetings(3, 4).points(growth)).isEqualTo(Rational.ZERO);
            assertThat(meetings(3, 4).notices(growth))
                    .containsExactly(
                            "BELOW_ZERO: comes to -25% of the maximum, below 0: counts 0 points");
        }

        @Test
        void ofAFixedShareNeedNoInput() {
            assertThat(Given.nothing().points(Formula.fixed(Rational.of(1, 3))))
                    .isEqualTo(Rational.of(1, 3).times(10));
            assertThat(Formula.fixed(Rational.ONE).inputs()).isEmpty();
        }

        @Test
        void areNotKnownWhereAnInputIsNot() {
            assertThat(meetings(0, 0).score(RULE).status()).isEqualTo(Status.ZERO_DENOMINATOR);
            assertThat(Given.value("a", 1).score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(Given.value("a", 1).notices(RULE))
                    .containsExactly("NO_DATA: no data for “Cuộc họp” [b]: counts 0 points");
        }
    }

    @Nested
    class Definition {

        @Test
        void aFixedShareIsFrom0To1() {
            assertRefused(
                    () -> Formula.fixed(Rational.of(10)),
                    "share là 10, cần từ 0 đến 1",
                    "share is 10, expected 0 to 1");
        }
    }

    @Nested
    class InWords {

        @Test
        void theExpression() {
            String expression = "“Cuộc họp chủ trì” / “Cuộc họp” × min(“Cuộc họp” / 4, 1)";

            assertThat(RULE.describe().lines(VI))
                    .containsExactly("điểm = điểm tối đa × (" + expression.replace("4, 1", "4; 1")
                            + "), không dưới 0 và không quá điểm tối đa");
            assertThat(RULE.describe().lines(EN))
                    .containsExactly("points = the maximum × (" + expression
                            + "), from 0 up to the maximum");
        }

        @Test
        void aFixedShare() {
            assertThat(Formula.fixed(Rational.of(1, 2)).describe().lines(VI))
                    .containsExactly("1/2 điểm tối đa");
            assertThat(Formula.fixed(Rational.ONE).describe().lines(EN))
                    .containsExactly("full marks");
            assertThat(Given.nothing().explain(Formula.fixed(Rational.of(1, 2)), VI))
                    .containsExactly("1/2 điểm tối đa = 5");
            assertThat(Given.nothing().explain(Formula.fixed(Rational.ZERO), EN))
                    .containsExactly("0 points");
        }

        @Test
        void theNumbersSubstituted() {
            assertThat(meetings(1, 2).explain(RULE, VI))
                    .containsExactly(
                            "điểm = 0,25 × 10 = 2,5",
                            "  1 / 2 × min(2 / 4; 1) = 25 %",
                            "    Cuộc họp chủ trì: 1 [a]",
                            "    Cuộc họp: 2 [b]");
            assertThat(meetings(1, 2).explain(RULE, EN).get(0))
                    .isEqualTo("points = 0.25 × 10 = 2.5");
        }

        @Test
        void zeroOverZero() {
            assertThat(meetings(0, 0).explain(RULE, EN))
                    .containsExactly(
                            "the denominator is 0 (0/0): counts 0 points",
                            "  0 / 0 × min(0 / 4, 1): undefined (the denominator is 0)",
                            "    Cuộc họp chủ trì: 0 [a]",
                            "    Cuộc họp: 0 [b]");
        }
    }
}
