// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds of logarithms and roots, from those of their arguments. */
class SeriesTest {

    /** From just above 1/√2 to just below √2 times powers of two, at the places where one takes over. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0001",
                "1/3",
                "0.7499",
                "0.75",
                "0.7501",
                "0.999",
                "1",
                "1.001",
                "1.4999",
                "1.5",
                "1.5001",
                "2",
                "10",
                "10825",
                "75000",
                "123456789/1000"
            })
    void logarithmsLieWithinBoundsOfFewerDigits(String number) {
        Rational argument = Rational.parse(number);
        Bounds narrow = Series.ln(Bounds.of(argument, 700));
        for (int bits = 24; bits <= 600; bits += 36) {
            Bounds wide = Series.ln(Bounds.of(argument, bits));

            assertThat(wide.least()).isLessThanOrEqualTo(narrow.least());
            assertThat(wide.most()).isGreaterThanOrEqualTo(narrow.most());
            // as wide as the argument, which is within a unit, makes it, and two units of rounding
            Rational unit = Rational.of(BigInteger.ONE, BigInteger.ONE.shiftLeft(bits));
            assertThat(wide.most().minus(wide.least()))
                    .isLessThanOrEqualTo(
                            unit.dividedBy(argument.minus(unit)).plus(unit.times(Rational.of(3))));
        }
    }

    /** Everything of 2 to 3: from ln 2 = 0.693… to ln 3 = 1.098…, told a little wider. */
    @Test
    void aLogarithmOfWideBoundsHoldsThoseOfBothEnds() {
        Bounds number =
                new Bounds(BigInteger.TWO.shiftLeft(40), BigInteger.valueOf(3).shiftLeft(40), 40);

        Bounds logarithm = Series.ln(number);

        assertThat(logarithm.least()).isBetween(Rational.parse("0.6931"), Rational.parse("0.6932"));
        assertThat(logarithm.most()).isBetween(Rational.parse("1.0986"), Rational.parse("1.1932"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 7, 16})
    void rootsAreTheLargestWholeNumberWhosePowerIsNotAbove(int degree) {
        for (int exponent = 1; exponent < 60; exponent++) {
            BigInteger whole =
                    BigInteger.valueOf(3).pow(exponent).add(BigInteger.valueOf(exponent));
            BigInteger power = whole.pow(degree);

            assertThat(Series.root(power, degree)).isEqualTo(whole);
            assertThat(Series.root(power.add(BigInteger.ONE), degree)).isEqualTo(whole);
            assertThat(Series.root(power.subtract(BigInteger.ONE), degree))
                    .isEqualTo(whole.subtract(BigInteger.ONE));
        }
    }
}
