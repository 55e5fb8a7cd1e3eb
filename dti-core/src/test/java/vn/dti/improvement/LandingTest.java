// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.framework;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Applied;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;

/** Steps beside roots and thirds name figures that a unit can report, and no smaller ones would do. */
class LandingTest {

    private static final Input AMOUNT = Input.amount("a", "Kinh phí");
    private static final Input PERCENT = Input.percent("a", "Tỷ lệ");
    private static final Input COUNT = Input.count("a", "Số hồ sơ");

    private static Expression sqrt(Expression of) {
        return Applied.of(ElementaryFunction.SQRT, of);
    }

    private static Expression ln(Expression of) {
        return Applied.of(ElementaryFunction.LN, of);
    }

    private static Expression power(Expression of, String exponent) {
        return Applied.of(ElementaryFunction.POWER, of, Expression.of(Rational.parse(exponent)));
    }

    private static Expression over(Expression of, long divisor) {
        return of.over(Expression.of(Rational.of(divisor)));
    }

    private static Rule from(Expression value, String least) {
        Rational end = Rational.parse(least);
        return new Bands(
                value,
                List.of(
                        new Band(Interval.below(end), Rational.ZERO),
                        new Band(Interval.atLeast(end), Rational.ONE)));
    }

    private static Rule within(Expression value, String least, String below) {
        Rational low = Rational.parse(least);
        Rational high = Rational.parse(below);
        return new Bands(
                value,
                List.of(
                        new Band(Interval.below(low), Rational.ZERO),
                        new Band(Interval.atLeast(low).and(Interval.below(high)), Rational.ONE),
                        new Band(Interval.atLeast(high), Rational.ZERO)));
    }

    private static Rule upTo(Expression value, String most) {
        Rational end = Rational.parse(most);
        return new Bands(
                value,
                List.of(
                        new Band(Interval.atMost(end), Rational.ONE),
                        new Band(Interval.above(end), Rational.ZERO)));
    }

    private static Scorecard scored(Input input, Rule rule, Object value) {
        return framework(List.of(input), criterion("1", 10, rule)).score(Map.of("a", value));
    }

    private static Rational full(Scorecard card) {
        Opportunity opportunity = Improvement.of(card).opportunities().get(0);
        assertThat(opportunity.isSettled()).isTrue();
        Step step = opportunity.steps().stream()
                .filter(each -> each.is(Aim.FULL))
                .findFirst()
                .orElseThrow();
        return (Rational) step.changes().get(0).to();
    }

    static Stream<Arguments> turns() {
        Expression a = Expression.of(AMOUNT);
        Expression p = Expression.of(PERCENT);
        Expression n = Expression.of(COUNT);
        return Stream.of(
                Arguments.of("e⁴ = 54.598", AMOUNT, from(ln(a), "4"), "50", "54.6"),
                Arguments.of("the same from 50.005", AMOUNT, from(ln(a), "4"), "50.005", "54.599"),
                Arguments.of("5^(2/3) = 2.924", AMOUNT, from(power(a, "1.5"), "5"), "1", "2.93"),
                Arguments.of("7.9² exactly", AMOUNT, from(sqrt(a), "7.9"), "50", "62.41"),
                Arguments.of(
                        "a third", AMOUNT, Ratio.of(over(a, 7), Rational.of(1, 3)), "1", "2.34"),
                Arguments.of(
                        "an eighth", AMOUNT, Ratio.of(over(a, 1), Rational.of(1, 8)), "0", "0.125"),
                Arguments.of("down to e⁻¹ = 0.3679", AMOUNT, upTo(ln(a), "-1"), "5", "0.36"),
                Arguments.of("down to a third", AMOUNT, upTo(over(a, 1), "1/3"), "0.35", "0.33"),
                Arguments.of(
                        "down from 0.3335", AMOUNT, upTo(over(a, 1), "1/3"), "0.3335", "0.3333"),
                Arguments.of("small ones", AMOUNT, from(ln(a), "-7"), "0.0005", "0.001"),
                Arguments.of("(2/3)² = 44.44 %", PERCENT, from(sqrt(p), "2/3"), "30%", "0.4445"),
                Arguments.of("e⁴ of counts", COUNT, from(ln(n), "4"), "50", "55"),
                Arguments.of("a fraction reported", AMOUNT, from(ln(a), "1"), "1/3", "2.72"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("turns")
    void aNumberComesToLieAtTheFirstFigureBeyondATurn(
            String name, Input input, Rule rule, String from, String to) {
        assertThat(full(scored(input, rule, Rational.parse(from)))).isEqualTo(Rational.parse(to));
    }

    @Test
    void whatLiesWithinAWindowThatFiguresOfTwoPlacesPassIsFoundWithMore() {
        Rule window = within(ln(Expression.of(AMOUNT)), "4", "4.00001");

        assertThat(full(scored(AMOUNT, window, "50"))).isEqualTo(Rational.parse("54.5982"));
        assertThat(full(scored(AMOUNT, window, "60"))).isEqualTo(Rational.parse("54.5986"));
    }

    /** Roots, powers, logarithms and sevenths that pass a level that is drawn; 2.25 is exactly the square of 1.5. */
    @Test
    void noFigureOfAsManyPlacesIsEnoughBeforeIt() {
        var random = new Random(20241130);
        Expression a = Expression.of(AMOUNT);
        List<UnaryOperator<Expression>> functions = List.of(
                LandingTest::sqrt,
                LandingTest::ln,
                each -> power(each, "1.5"),
                each -> power(each, "1/3"),
                each -> over(each, 7));
        for (int number = 0; number < 60; number++) {
            Rational level = Rational.of(100 + random.nextInt(400), 100);
            Rule rule = from(functions.get(number % functions.size()).apply(a), level.toString());
            int places = 2 + number % 2;
            Rational to = full(scored(AMOUNT, rule, places == 2 ? "0.25" : "0.123"));
            Rational less = Rational.of(BigDecimal.ONE.movePointLeft(Math.max(places, scale(to))));

            assertThat(scored(AMOUNT, rule, to).points()).isEqualTo(Rational.of(10));
            assertThat(scored(AMOUNT, rule, to.minus(less)).points()).isEqualTo(Rational.ZERO);
            assertThat(scale(to) <= places || isOfExactly(level, to)).isTrue();
        }
    }

    /** Whether a figure of many places is the number at which the level is met. */
    private static boolean isOfExactly(Rational level, Rational figure) {
        return Stream.of(level.times(level), level.times(level).times(level), level.times(7))
                .anyMatch(figure::equals);
    }

    private static int scale(Rational number) {
        return number.toExactDecimal().orElseThrow().stripTrailingZeros().scale();
    }

    @Nested
    class Boundaries {

        private static List<String> of(Scorecard card) {
            return Improvement.of(card).boundaries().stream()
                    .filter(each -> each.kind() == Boundary.Kind.THRESHOLD)
                    .map(each -> each.side() + " " + each.at() + " for "
                            + each.measuredThere().find().orElseThrow() + ": " + each.points())
                    .toList();
        }

        @Test
        void nameTheFigureBeyondAndTheThresholdItself() {
            Rule rule = new Bands(
                    ln(Expression.of(AMOUNT)),
                    List.of(
                            new Band(Interval.below(Rational.of(3)), Rational.ZERO),
                            new Band(
                                    Interval.atLeast(Rational.of(3))
                                            .and(Interval.below(Rational.parse("4.35"))),
                                    Rational.of(1, 2)),
                            new Band(Interval.atLeast(Rational.parse("4.35")), Rational.ONE)));

            assertThat(of(scored(AMOUNT, rule, "50")))
                    .containsExactly("ABOVE 1937/25 for 87/20: 10", "BELOW 502/25 for 3: 0");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1   | ABOVE 117/50 for 1/3: 10",
                    "2.5 | BELOW 233/100 for 1/3: 699/70",
                })
        void ofThirdsToo(String reported, String boundary) {
            Rule rule = Ratio.of(over(Expression.of(AMOUNT), 7), Rational.of(1, 3));

            assertThat(of(scored(AMOUNT, rule, reported))).containsExactly(boundary);
        }
    }
}
