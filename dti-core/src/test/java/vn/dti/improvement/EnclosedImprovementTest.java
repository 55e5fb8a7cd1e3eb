// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.framework;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Applied;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Status;

/** Criteria of roots, powers and logarithms: a search meets numbers that no one can calculate, or prove. */
@Tag("proof")
@Timeout(30)
class EnclosedImprovementTest {

    private static final Input A = Input.amount("a", "A");
    private static final Input B = Input.amount("b", "B");
    private static final Expression ONE = Expression.of(Rational.ONE);

    private static Expression exp(Expression of) {
        return Applied.of(ElementaryFunction.EXP, of);
    }

    private static Expression ln(Expression of) {
        return Applied.of(ElementaryFunction.LN, of);
    }

    private static Expression power(Expression base, Expression exponent) {
        return Applied.of(ElementaryFunction.POWER, base, exponent);
    }

    private static Expression minus(Expression of) {
        return Expression.of(Rational.ZERO).minus(of);
    }

    private static Scorecard scored(Expression share, String a, String b) {
        return framework(List.of(A, B), criterion("1", 10, new Formula(share)))
                .score(Map.of("a", a, "b", b));
    }

    /** What is reported can be calculated; some of the figures that are tried for more points cannot. */
    static Stream<Arguments> nearToWhatCannotBeCalculated() {
        Expression a = Expression.of(A);
        Expression b = Expression.of(B);
        return Stream.of(
                Arguments.of(power(a, b), "0.999999999", "999999999"),
                Arguments.of(ONE.minus(exp(minus(a.times(b)))), "0.01", "1"),
                Arguments.of(exp(a.times(a).minus(b)), "1", "2"));
    }

    @ParameterizedTest
    @MethodSource("nearToWhatCannotBeCalculated")
    void figuresThatLeadToTooLargeANumberAreNoStep(Expression share, String a, String b) {
        Improvement improvement = Improvement.of(scored(share, a, b));

        assertThat(improvement.opportunities())
                .allSatisfy(each -> assertThat(each.steps()).isNotEmpty().allSatisfy(step -> {
                    assertThat(step.gain()).isGreaterThan(Rational.ZERO);
                    assertThat(improvement.after(step.changes()).points())
                            .isGreaterThan(improvement.card().points());
                }));
        assertThat(improvement.boundaries()).isNotNull();
        assertThat(improvement.plan(Rational.of(10)).after().points())
                .isGreaterThanOrEqualTo(improvement.card().points());
    }

    /** What no digits prove: a difference of equals that are written in two ways, and what vanishes. */
    static Stream<Arguments> undecided() {
        Expression a = Expression.of(A);
        return Stream.of(
                Arguments.of(ln(a.times(a)).minus(ln(a)).minus(ln(a)), "7"),
                Arguments.of(ONE.minus(exp(minus(a))), "1000"),
                Arguments.of(ln(ONE.plus(exp(minus(a)))), "1000"),
                Arguments.of(
                        Applied.of(ElementaryFunction.SQRT, a)
                                .times(Applied.of(ElementaryFunction.SQRT, a))
                                .minus(a),
                        "2"));
    }

    @ParameterizedTest
    @MethodSource("undecided")
    void aSearchAmongWhatNoDigitsProveIsGivenUpAndSaysSo(Expression share, String a) {
        Scorecard card = scored(share, a, "1");
        assertThat(card.get("1").status()).isEqualTo(Status.UNDECIDED);

        Improvement improvement = Improvement.of(card);
        Opportunity opportunity = improvement.opportunities().get(0);

        assertThat(opportunity.isSettled()).isFalse();
        assertThat(improvement.boundaries()).isNotNull();
        assertThat(improvement.plan(Rational.of(10)).verdict())
                .isNotIn(Plan.Verdict.OPTIMAL, Plan.Verdict.REACHED);
    }

    private static final Input LATE = Input.count("late", "Ngày chậm");
    private static final Input DONE =
            Input.count("done", "Đã làm").within(Interval.atMost(Rational.of(9)));

    /** Each is less than the maximum with 3 late days and with 3 things done, and is it with 0 and with 9. */
    static Stream<Arguments> functionsOfCounts() {
        Expression late = Expression.of(LATE);
        Expression part = Expression.of(DONE).over(Expression.of(Rational.of(9)));
        return Stream.of(
                Arguments.of(exp(minus(late)), Applied.of(ElementaryFunction.SQRT, part)),
                Arguments.of(exp(minus(late)), power(part, Expression.of(Rational.of(1, 3)))),
                Arguments.of(ONE.minus(ln(ONE.plus(late))), exp(part.minus(ONE))),
                Arguments.of(
                        ONE.minus(Applied.of(ElementaryFunction.SQRT, late)),
                        Applied.of(ElementaryFunction.GEOMETRIC_MEAN, part, part)));
    }

    @ParameterizedTest
    @MethodSource("functionsOfCounts")
    void countsThatFunctionsBendAreNotTakenForASum(Expression falling, Expression rising) {
        Framework framework = framework(
                List.of(LATE, DONE),
                criterion("1", 10, new Formula(falling)),
                criterion("2", 10, new Formula(rising)));
        Improvement improvement = Improvement.of(framework.score(Map.of("late", 3, "done", 3)));

        assertThat(improvement.opportunities())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.isSettled()).isTrue())
                .allSatisfy(each -> assertThat(each.steps())
                        .allSatisfy(step -> assertThat(step.changes()).hasSize(1)));
        Plan plan = improvement.plan(framework.root().max());
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.changes())
                .extracting(change -> change.input().name() + " " + change.to())
                .containsExactly("late 0", "done 9");
        assertThat(plan.cost()).isEqualTo(Rational.of(3 + 6));
    }
}
