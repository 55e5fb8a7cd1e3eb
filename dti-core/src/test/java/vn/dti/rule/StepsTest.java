// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/** A bank's branches: one point for each full 5 % of capital above the plan. */
class StepsTest {

    private static final Input CAPITAL = Input.amount("capital", "Vốn huy động");
    private static final Input PLANNED = Input.amount("planned", "Vốn kế hoạch");
    private static final Expression EXCESS =
            Expression.of(CAPITAL).over(Expression.of(PLANNED)).minus(Expression.of(Rational.ONE));
    private static final Rational FIVE_PERCENT = Rational.of(1, 20);
    private static final Rule WHOLE = count(true);
    private static final Rule PROPORTIONAL = count(false);

    private static Rule count(boolean whole) {
        return new Count(new Steps(EXCESS, FIVE_PERCENT, whole), Rational.ONE);
    }

    private static Given plan(String capital) {
        return Given.value("capital", Rational.parse(capital)).and("planned", 1000);
    }

    @ParameterizedTest(name = "{0} of 1000: {1} full, {2} in proportion")
    @CsvSource(textBlock = """
            1120,    2,  12/5
            1100,    2,  2
            1099.99, 1,  1.9998
            1049,    0,  0.98
            1000,    0,  0
            900,     0,  0
            1499,    9,  9.98
            1500,    10, 10
            9000,    10, 10
            """)
    void stepsEarnPointsUpToTheMaximum(String capital, String whole, String proportional) {
        assertThat(plan(capital).points(WHOLE)).isEqualTo(Rational.parse(whole));
        assertThat(plan(capital).points(PROPORTIONAL)).isEqualTo(Rational.parse(proportional));
        assertThat(plan(capital).score(WHOLE).notices()).isEmpty();
        assertThat(plan(capital).score(PROPORTIONAL).notices()).isEmpty();
    }

    @Test
    void isExplainedByTheStepsThatTheValueHolds() {
        assertThat(plan("1120").explain(WHOLE, VI))
                .containsExactly(
                        "2 lần × 1 điểm, tối đa 10: 2",
                        "  12 % có 2 lần đủ 5 %",
                        "    1.120 / 1.000 - 1 = 12 %",
                        "      Vốn huy động: 1.120 [capital]",
                        "      Vốn kế hoạch: 1.000 [planned]");
        assertThat(plan("1120").explain(PROPORTIONAL, EN))
                .startsWith("2.4 steps × 1 point, at most 10: 2.4")
                .contains("  12% = 2.4 steps of 5%");
    }

    @Test
    void isDescribedByTheLengthOfAStep() {
        assertThat(WHOLE.describe().lines(VI))
                .containsExactly(
                        "“Vốn huy động” / “Vốn kế hoạch” - 1",
                        "  cứ đủ 5 % được 1 điểm, không quá điểm tối đa");
        assertThat(PROPORTIONAL.describe().lines(EN))
                .containsExactly(
                        "“Vốn huy động” / “Vốn kế hoạch” - 1",
                        "  points for each 5%: 1, parts of it in proportion, up to the maximum");
        assertThat(WHOLE.describe().branches().get(0).terms())
                .extracting(term -> term.name().in(EN) + " " + term.value().in(EN))
                .containsExactly("points for each 1", "length of a step 5%");
    }

    @Test
    void bothBranchesAreThoseOfACount() {
        assertThat(WHOLE.branches())
                .extracting(branch -> branch.in(EN))
                .containsExactly("below the maximum", "the maximum");
        assertThat(WHOLE.branchesTaken(plan("900").scope(WHOLE)))
                .isEqualTo(WHOLE.branchesTaken(plan("1120").scope(WHOLE)));
    }

    @Test
    void fullStepsEarnWholeMultiplesOfThePoints() {
        assertThat(WHOLE.attainable(Rational.of(2)))
                .extracting(Object::toString)
                .containsExactly("[0, 0]", "[1/2, 1/2]", "[1, 1]");
    }

    @Test
    void aStepHasALength() {
        assertRefused(
                () -> new Steps(EXCESS, Rational.ZERO, true),
                "per là 0, cần lớn hơn 0",
                "per is 0, expected above 0");
    }

    @Test
    void theNextStepIsWhereThePointsTurn() {
        assertThat(WHOLE.course(plan("1120").scope(WHOLE), CAPITAL).turns())
                .contains(Rational.of(1150), Rational.of(1500))
                .doesNotContain(Rational.of(1120));
        assertThat(WHOLE.levers()).isEqualTo(List.of(CAPITAL));
    }
}
