// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

class ShareCurveTest {

    private static final Input A = Input.count("a", "Số hồ sơ");
    private static final Input B = Input.count("b", "Tổng số hồ sơ");
    private static final Expression PART = Expression.of(A);
    private static final Expression WHOLE = Expression.of(B);
    private static final Expression SHARE = PART.over(WHOLE);
    private static final Given FIGURES = Given.value("a", 3).and("b", 10);

    private static ShareCurve course(Rule rule, Input varying) {
        return rule.course(FIGURES.scope(rule), varying);
    }

    @Test
    void aRatioTurnsAtItsFloorAndItsTarget() {
        Rule rule = new Ratio(SHARE, Rational.of(4, 5), Rational.of(1, 5));

        assertThat(course(rule, A).turns()).containsExactly(Rational.of(2), Rational.of(8));
        assertThat(course(rule, B).turns()).containsExactly(Rational.of(15, 4), Rational.of(15));
    }

    @Test
    void bandsTurnAtTheirEndsAndStayBetween() {
        Rule rule = new Bands(
                SHARE.minus(Expression.of(Rational.ONE)),
                List.of(
                        new Band(Interval.atLeast(Rational.of(-1, 2)), Rational.ONE),
                        new Band(Interval.below(Rational.of(-1, 2)), Rational.ZERO)));

        assertThat(course(rule, A).turns()).containsExactly(Rational.of(5));
        assertThat(course(rule, A).degree()).isZero();
    }

    @Test
    void aMinimumTurnsWhereItsSidesCross() {
        Rule rule = new Formula(PART.combined(Operator.MIN, WHOLE));

        assertThat(course(rule, A).turns()).containsExactly(Rational.ONE, Rational.of(10));
    }

    @Test
    void whatIsBentInTwoWaysIsNotKnown() {
        Rule rule = Ratio.of(PART.times(PART).over(WHOLE), Rational.of(50));

        assertThat(course(rule, A).isKnown()).isFalse();
        assertThat(course(rule, B).turns()).containsExactly(Rational.of(9, 50));
    }

    @Test
    void aProductThatCancelsIsStraight() {
        Rule rule = Ratio.of(
                PART.over(Expression.of(Rational.of(7))).times(WHOLE.over(PART)), Rational.of(2));

        assertThat(course(rule, A).isKnown()).isTrue();
        assertThat(course(rule, B).turns()).containsExactly(Rational.of(14));
    }

    @Test
    void divisorsAreGivenAndDividendsAreWorkedOn() {
        assertThat(Ratio.of(SHARE).levers()).containsExactly(A);
        assertThat(Ratio.of(Expression.of(Rational.ONE).over(WHOLE)).levers()).containsExactly(B);
        assertThat(Ratio.of(PART.over(PART.plus(WHOLE))).levers()).containsExactly(A);
        assertThat(Ratio.of(Expression.of(Rational.ONE).minus(SHARE)).levers()).containsExactly(A);
    }
}
