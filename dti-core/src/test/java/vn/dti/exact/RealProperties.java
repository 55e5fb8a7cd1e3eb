// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Enclosures against what fractions alone prove: powers of their ends, and series of fractions. */
class RealProperties {

    private static final int DIGITS = 30;

    private static final Rational UNIT = Rational.of(BigDecimal.ONE.movePointLeft(DIGITS));

    @Provide
    Arbitrary<Rational> positive() {
        Arbitrary<Long> parts = Arbitraries.longs().between(1, 1_000_000_000_000L);
        return Combinators.combine(parts, parts).as(Rational::of);
    }

    /** From −30 to 30. */
    @Provide
    Arbitrary<Rational> exponents() {
        return Combinators.combine(
                        Arbitraries.integers().between(-30_000, 30_000),
                        Arbitraries.integers().between(1_000, 9_999))
                .as((top, bottom) -> Rational.of(top, bottom));
    }

    private static Real of(ElementaryFunction function, Real... operands) {
        return function.apply(List.of(operands)).orElseThrow();
    }

    private static Rational low(Real number) {
        return number.enclosure(DIGITS).lowerEnd().orElseThrow();
    }

    private static Rational high(Real number) {
        return number.enclosure(DIGITS).upperEnd().orElseThrow();
    }

    private static Rational power(Rational base, int exponent) {
        Rational power = Rational.ONE;
        for (int i = 0; i < exponent; i++) {
            power = power.times(base);
        }
        return power;
    }

    @Property
    void theEndsOfARootHaveItsNumberBetweenTheirPowers(
            @ForAll("positive") Rational number, @ForAll @IntRange(min = 2, max = 20) int degree) {
        Real root = of(ElementaryFunction.ROOT, number, Rational.of(degree));

        assertThat(power(low(root), degree)).isLessThanOrEqualTo(number);
        assertThat(power(high(root), degree)).isGreaterThanOrEqualTo(number);
        assertThat(high(root).minus(low(root))).isLessThanOrEqualTo(UNIT.times(2));
    }

    /** A power of a number is found to be one, so that its root is a fraction. */
    @Property
    void theRootOfAPowerIsTheNumber(
            @ForAll @IntRange(min = 1, max = 999) int top,
            @ForAll @IntRange(min = 1, max = 999) int bottom,
            @ForAll @IntRange(min = 2, max = 20) int degree) {
        Rational number = Rational.of(top, bottom);

        assertThat(of(ElementaryFunction.ROOT, power(number, degree), Rational.of(degree)))
                .isEqualTo(number);
    }

    /** The series of e^x in fractions: terms until they halve and are small, then as much again. */
    @Property(tries = 200)
    void anExponentialIsWithinItsSeriesOfFractions(@ForAll("exponents") Rational exponent) {
        Rational sum = Rational.ZERO;
        Rational term = Rational.ONE;
        Rational size = exponent.max(exponent.negated());
        int number = 0;
        Rational small = UNIT.times(UNIT);
        while (number <= 2 * size.floor().longNumerator() + 2
                || term.max(term.negated()).isAbove(small)) {
            sum = sum.plus(term);
            number++;
            term = Rational.of(term.times(exponent)
                    .dividedBy(Rational.of(number))
                    .round(90, RoundingMode.FLOOR));
        }
        // Each of fewer than 300 terms was cut by 10^−90, and the rest is below twice the last.
        Rational error = small.times(3);
        Real power = of(ElementaryFunction.EXP, exponent);

        assertThat(low(power)).isLessThanOrEqualTo(sum.plus(error));
        assertThat(high(power)).isGreaterThanOrEqualTo(sum.minus(error));
        assertThat(high(power).minus(low(power))).isLessThanOrEqualTo(UNIT.times(2));
    }

    @Property
    void theLogarithmOfAnExponentialEnclosesItsExponent(@ForAll("exponents") Rational exponent) {
        Real back = of(ElementaryFunction.LN, of(ElementaryFunction.EXP, exponent));

        assertThat(back.enclosure(DIGITS).contains(exponent)).isTrue();
    }

    @Property
    void theExponentialOfALogarithmEnclosesItsNumber(@ForAll("positive") Rational number) {
        Real back = of(ElementaryFunction.EXP, of(ElementaryFunction.LN, number));

        assertThat(back.enclosure(DIGITS).contains(number)).isTrue();
    }

    @Property
    void logarithmsRiseWithTheirNumbers(
            @ForAll("positive") Rational one, @ForAll("positive") Rational other) {
        assertThat(of(ElementaryFunction.LN, one).order(of(ElementaryFunction.LN, other)))
                .isEqualTo(one.compareTo(other));
    }

    @Property
    void theLogarithmOfAProductEnclosesTheSum(
            @ForAll("positive") Rational one, @ForAll("positive") Rational other) {
        Real sum = of(ElementaryFunction.LN, one).add(of(ElementaryFunction.LN, other));
        Real product = of(ElementaryFunction.LN, one.times(other));

        assertThat(low(product)).isLessThanOrEqualTo(high(sum));
        assertThat(high(product)).isGreaterThanOrEqualTo(low(sum));
    }

    @Property
    void aBrokenPowerIsThePowerOfTheRoot(
            @ForAll("positive") Rational base,
            @ForAll @IntRange(min = -9, max = 9) int top,
            @ForAll @IntRange(min = 2, max = 9) int bottom) {
        Real power = of(ElementaryFunction.POWER, base, Rational.of(top, bottom));
        Real byLogarithm = of(
                ElementaryFunction.EXP,
                of(ElementaryFunction.LN, base).multiply(Rational.of(top, bottom)));

        assertThat(low(power)).isLessThanOrEqualTo(high(byLogarithm));
        assertThat(high(power)).isGreaterThanOrEqualTo(low(byLogarithm));
    }

    /** The operations enclose what they make of two fractions within the enclosures. */
    @Property
    void operationsEncloseThoseOfTheMidpoints(
            @ForAll("positive") Rational one, @ForAll("positive") Rational other) {
        Real x = of(ElementaryFunction.SQRT, one);
        Real y = of(ElementaryFunction.SQRT, other);
        Rational near = Rational.of(BigDecimal.ONE.movePointLeft(15));

        assertThat(distance(x.add(y), x.toRational().plus(y.toRational()))).isLessThan(near);
        assertThat(distance(x.multiply(y), x.toRational().times(y.toRational())))
                .isLessThan(near);
        assertThat(distance(x.divide(y), x.toRational().dividedBy(y.toRational())))
                .isLessThan(near);
    }

    private static Rational distance(Real number, Rational fraction) {
        Rational gap = number.toRational().minus(fraction);
        return gap.max(gap.negated());
    }

    @Property
    void everyWayOfRoundingAgreesWithManyDigits(
            @ForAll("positive") Rational number, @ForAll("modes") RoundingMode mode) {
        Real root = of(ElementaryFunction.SQRT, number);

        assertThat(root.rounded(3, mode))
                .isEqualTo(Rational.of(root.toRational().round(3, mode)));
    }

    @Provide
    Arbitrary<RoundingMode> modes() {
        return Arbitraries.of(
                RoundingMode.HALF_UP,
                RoundingMode.HALF_DOWN,
                RoundingMode.HALF_EVEN,
                RoundingMode.UP,
                RoundingMode.DOWN,
                RoundingMode.FLOOR,
                RoundingMode.CEILING);
    }
}
