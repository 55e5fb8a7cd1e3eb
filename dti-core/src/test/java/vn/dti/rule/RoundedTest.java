// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** «Cứ đủ 5 % vượt kế hoạch được 1 điểm», «làm tròn 2 chữ số». */
class RoundedTest {

    private static final Input CAPITAL = Input.amount("capital", "Vốn huy động");
    private static final Input PLANNED = Input.amount("planned", "Vốn kế hoạch");
    private static final Input MORE = Input.count("more", "Khoản thêm");
    private static final Expression EXCESS =
            Expression.of(CAPITAL).over(Expression.of(PLANNED)).minus(number("1"));

    private static Expression number(String text) {
        return Expression.of(Rational.parse(text));
    }

    private static Rounded steps(Expression value, String length) {
        return Rounded.floor(value.over(number(length)));
    }

    private static Rational rounded(String value, int places, RoundingMode mode) {
        var expression = new Rounded(number(value), new Rounding(places, mode));
        return ((Value.Known<Rational>) expression.value(Figures.NONE)).value();
    }

    @ParameterizedTest(name = "{0} to {1} places, {2}: {3}")
    @CsvSource(textBlock = """
            2.9,    0, FLOOR,     2
            -2.1,   0, FLOOR,     -3
            2.1,    0, CEILING,   3
            -2.9,   0, CEILING,   -2
            0.125,  2, HALF_UP,   13/100
            -0.125, 2, HALF_UP,   -13/100
            0.125,  2, HALF_EVEN, 3/25
            0.125,  2, HALF_DOWN, 3/25
            2/3,    2, DOWN,      33/50
            -2/3,   2, DOWN,      -33/50
            2/3,    1, UP,        7/10
            12,     3, UP,        12
            """)
    void aNumberGoesWhereItsModeSays(String value, int places, RoundingMode mode, String expected) {
        assertThat(rounded(value, places, mode)).isEqualTo(Rational.parse(expected));
    }

    @Test
    void whatIsNotKnownStaysSo() {
        Rule rule = Ratio.of(steps(EXCESS, "5%"), Rational.of(10));

        assertThat(Given.value("capital", 1120).score(rule).status()).isEqualTo(Status.NO_DATA);
        assertThat(Given.value("capital", 0).and("planned", 0).score(rule).status())
                .isEqualTo(Status.ZERO_DENOMINATOR);
    }

    @Test
    void aWholeNumberIsNoPercentageAndARoundedShareIsOne() {
        assertThat(steps(EXCESS, "5%").isShare()).isFalse();
        assertThat(new Rounded(EXCESS, Rounding.HALF_UP_2).isShare()).isTrue();
        assertThat(steps(EXCESS, "5%").isWhole()).isTrue();
        assertThat(new Rounded(EXCESS, Rounding.HALF_UP_2).step()).contains(Rational.of(1, 100));
    }

    @Test
    void isWrittenAsInFormulasAndSpokenInTheLanguage() {
        var down = new Rounded(EXCESS, new Rounding(2, RoundingMode.DOWN));

        assertThat(steps(EXCESS, "5%")).hasToString("floor((capital / planned - 1) / (1/20))");
        assertThat(down).hasToString("round(capital / planned - 1, 2, down)");
        assertThat(down.in(EN)).isEqualTo("round(“Vốn huy động” / “Vốn kế hoạch” - 1, 2, down)");
        assertThat(down.in(VI))
                .isEqualTo("làm tròn(“Vốn huy động” / “Vốn kế hoạch” - 1; 2; bỏ phần lẻ)");
        assertThat(steps(EXCESS, "5%").in(VI))
                .startsWith("phần nguyên((“Vốn huy động” / “Vốn kế hoạch” - 1) / ");
    }

    @Test
    void valuesReachFromTheLeastRoundedToTheMostRounded() {
        Expression share =
                Expression.of(CAPITAL).over(Expression.of(CAPITAL).plus(Expression.of(PLANNED)));

        // 0 … 100 % hold 0 … 33 steps of 3 %.
        assertThat(steps(share, "3%").reach())
                .isEqualTo(Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(33))));
    }

    @Nested
    class Courses {

        private final Given given = Given.value("capital", 1120).and("planned", 1000);

        private ShareCurve course(Rule rule, Input varying) {
            return rule.course(given.scope(rule), varying);
        }

        @Test
        void turnAtEachStepUpToTheTarget() {
            Rule rule = Ratio.of(steps(EXCESS, "5%"), Rational.of(3));

            // 0 % to 20 %: beyond the third step all is earned; one step further is known too.
            assertThat(course(rule, CAPITAL).turns())
                    .containsSequence(
                            Rational.of(1000),
                            Rational.of(1050),
                            Rational.of(1100),
                            Rational.of(1150));
            assertThat(course(rule, CAPITAL).degree()).isZero();
            assertThat(course(rule, CAPITAL).turns()).hasSizeLessThan(8);
        }

        @Test
        void turnWhereADivisorPassesAStep() {
            Rule rule = Ratio.of(steps(EXCESS, "5%"), Rational.of(3));

            // 1120 / planned - 1 = 15 % at 1120 / 1.15.
            assertThat(course(rule, PLANNED).turns()).contains(Rational.parse("22400/23"));
        }

        @Test
        void areFollowedThroughSumsProductsAndLimits() {
            Expression points = steps(EXCESS, "5%")
                    .times(number("2"))
                    .plus(Expression.of(MORE))
                    .combined(Operator.MIN, number("10"))
                    .over(number("10"));
            Rule rule = new Formula(points);

            // min(2 steps + 1, 10) / 10: from 0 to 5 steps matter.
            assertThat(rule.course(
                                    Given.value("capital", 1120)
                                            .and("planned", 1000)
                                            .and("more", 1)
                                            .scope(rule),
                                    CAPITAL)
                            .turns())
                    .containsSequence(
                            Rational.of(1000),
                            Rational.of(1050),
                            Rational.of(1100),
                            Rational.of(1150),
                            Rational.of(1200));
        }

        @Test
        void areNotKnownWhereThereAreTooManySteps() {
            Rule fine = Ratio.of(new Rounded(EXCESS, new Rounding(6, RoundingMode.HALF_UP)));
            Rule endless = new MinMax(
                    steps(EXCESS, "5%"),
                    Normalization.SHARE_OF_BEST,
                    Normalization.Direction.HIGHER,
                    Normalization.Degenerate.ZERO);

            assertThat(course(fine, CAPITAL).isKnown()).isFalse();
            assertThat(course(endless, CAPITAL).isKnown()).isFalse();
        }
    }

    /** Between two turns nothing changes, whatever the step, the mode and what it stands in. */
    @Property(tries = 300)
    void nothingChangesBetweenTurns(
            @ForAll @IntRange(min = 1, max = 30) int percent,
            @ForAll RoundingMode mode,
            @ForAll @IntRange(min = 0, max = 1) int places,
            @ForAll @IntRange(min = 1, max = 2000) int capital,
            @ForAll @IntRange(min = 1, max = 50) int planned) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        Expression value = Expression.of(CAPITAL)
                .over(Expression.of(PLANNED))
                .over(Expression.of(Rational.of(percent, 100)));
        Rule rule = Ratio.of(new Rounded(value, new Rounding(places, mode)), Rational.of(5));
        Given given = Given.value("capital", capital).and("planned", planned);
        ShareCurve course = rule.course(given.scope(rule), CAPITAL);

        assertThat(course.isKnown()).isTrue();
        for (Interval stretch : course.stretches()) {
            Rational low = stretch.lowerEnd().orElse(Rational.ZERO);
            Rational high = stretch.upperEnd().orElse(low.plus(Rational.of(100)));
            List<Rational> inside = List.of(
                    low.plus(high.minus(low).dividedBy(Rational.of(1000))),
                    low.plus(high).dividedBy(Rational.of(2)),
                    high.minus(high.minus(low).dividedBy(Rational.of(1000))));
            assertThat(inside.stream()
                            .map(number -> share(rule, number, planned))
                            .distinct())
                    .as(course + " within " + stretch)
                    .hasSize(1);
        }
    }

    private static Rational share(Rule rule, Rational capital, int planned) {
        return Given.value("capital", capital)
                .and("planned", planned)
                .score(rule)
                .share();
    }

    /** Rounded by hand: the whole number of units below, and one more where the rest says so. */
    @Property
    void aRoundedFractionIsThatOfBigDecimals(
            @ForAll @IntRange(min = -500, max = 500) int top,
            @ForAll @IntRange(min = 1, max = 97) int bottom,
            @ForAll @IntRange(min = 0, max = 4) int places,
            @ForAll RoundingMode mode) {
        Assume.that(mode != RoundingMode.UNNECESSARY);
        BigDecimal expected =
                BigDecimal.valueOf(top).divide(BigDecimal.valueOf(bottom), places, mode);

        assertThat(rounded(top + "/" + bottom, places, mode))
                .isEqualTo(Rational.of(expected.unscaledValue(), BigInteger.TEN.pow(places)));
    }
}
