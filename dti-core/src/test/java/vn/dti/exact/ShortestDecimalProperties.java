// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ShortestDecimalProperties {

    /** All bit patterns alike, powers of two and their neighbours, and decimals as people type them. */
    @Provide
    Arbitrary<Double> doubles() {
        Arbitrary<Double> patterns = Arbitraries.longs().map(Double::longBitsToDouble);
        Arbitrary<Double> powers = Arbitraries.integers()
                .between(Double.MIN_EXPONENT - 52, Double.MAX_EXPONENT)
                .map(exponent -> Math.scalb(1.0, exponent));
        Arbitrary<Double> typed = Arbitraries.bigDecimals().ofScale(4).map(BigDecimal::doubleValue);
        return Arbitraries.oneOf(
                        patterns,
                        powers,
                        powers.map(Math::nextUp),
                        powers.map(Math::nextDown),
                        typed)
                .filter(Double::isFinite);
    }

    @Property
    void readsBackAsTheSameDouble(@ForAll("doubles") double value) {
        assertThat(read(shortest(value))).isEqualTo(value + 0.0);
    }

    @Property
    void noDecimalWithFewerDigitsDoes(@ForAll("doubles") double value) {
        int fewer = shortest(value).precision() - 1;

        if (fewer > 0) {
            assertThat(neighbour(value, fewer, RoundingMode.DOWN)).isNotEqualTo(value);
            assertThat(neighbour(value, fewer, RoundingMode.UP)).isNotEqualTo(value);
        }
    }

    @Property
    void noOtherDecimalOfThatLengthIsNearer(@ForAll("doubles") double value) {
        BigDecimal shortest = shortest(value);
        var exact = new BigDecimal(value);
        BigDecimal distance = shortest.subtract(exact).abs();

        for (BigDecimal other :
                new BigDecimal[] {shortest.subtract(shortest.ulp()), shortest.add(shortest.ulp())
                }) {
            assertThat(read(other) != value || other.subtract(exact).abs().compareTo(distance) >= 0)
                    .as("%s is at most as near to %s as %s", other, exact, shortest)
                    .isTrue();
        }
    }

    /** All bit patterns of floats. */
    @Property(tries = 5_000)
    void aFloatReadsBackAndHasTheShortestForm(@ForAll float value) {
        BigDecimal shortest = Rational.ofShortestDecimal(value)
                .toExactDecimal()
                .orElseThrow()
                .stripTrailingZeros();
        var exact = new BigDecimal(value);

        assertThat(Float.parseFloat(shortest.toString())).isEqualTo(value + 0.0f);
        for (int digits = 1; digits < shortest.precision(); digits++) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal shorter = exact.round(new MathContext(digits, mode));
                assertThat(Float.parseFloat(shorter.toString())).isNotEqualTo(value);
            }
        }
    }

    private static BigDecimal shortest(double value) {
        return Rational.ofShortestDecimal(value)
                .toExactDecimal()
                .orElseThrow()
                .stripTrailingZeros();
    }

    private static double neighbour(double value, int digits, RoundingMode mode) {
        return read(new BigDecimal(value).round(new MathContext(digits, mode)));
    }

    private static double read(BigDecimal decimal) {
        return Double.parseDouble(decimal.toString());
    }
}
