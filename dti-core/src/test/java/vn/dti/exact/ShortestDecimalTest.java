// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShortestDecimalTest {

    static Stream<Arguments> aDoubleEntersByItsShortestDecimal() {
        return Stream.of(
                arguments(0.0, "0"),
                arguments(-0.0, "0"),
                arguments(0.1, "0.1"),
                arguments(-0.1, "-0.1"),
                arguments(0.58, "0.58"),
                arguments(2e-3, "0.002"),
                arguments(100.0, "100"),
                arguments(0.1 + 0.2, "0.30000000000000004"),
                arguments(1.0 / 3, "0.3333333333333333"),
                arguments(Double.parseDouble("1e23"), "1E23"),
                arguments(Double.parseDouble("2e23"), "2E23"),
                arguments(Double.MIN_VALUE, "5E-324"),
                arguments(Double.MIN_NORMAL, "2.2250738585072014E-308"),
                arguments(Double.MAX_VALUE, "1.7976931348623157E308"),
                // Of the neighbours with 16 digits, the nearer one belongs to the double below.
                arguments(Math.scalb(1.0, -44), "5.684341886080802E-14"),
                arguments(Math.scalb(1.0, 54), "18014398509481984"),
                // No double has this value, the nearest is 2^53.
                arguments((double) 9_007_199_254_740_993L, "9007199254740992"));
    }

    @ParameterizedTest
    @MethodSource
    void aDoubleEntersByItsShortestDecimal(double value, String decimal) {
        assertThat(Rational.ofShortestDecimal(value))
                .isEqualTo(Rational.of(new BigDecimal(decimal)));
    }

    @ParameterizedTest
    @CsvSource({"NaN", "Infinity", "-Infinity"})
    void whatIsNotFiniteIsRefused(double value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.ofShortestDecimal(value))
                .withMessage(value + " is not a number, expected a finite value");
    }

    static Stream<Arguments> aFloatEntersByItsShortestDecimal() {
        return Stream.of(
                arguments(0.0f, "0"),
                arguments(-0.0f, "0"),
                arguments(0.1f, "0.1"),
                arguments(-0.58f, "-0.58"),
                arguments(100f, "100"),
                arguments(1f / 3, "0.33333334"),
                arguments(16_777_216f, "16777216"),
                arguments(Float.MIN_VALUE, "1E-45"),
                arguments(Float.MAX_VALUE, "3.4028235E38"));
    }

    @ParameterizedTest
    @MethodSource
    void aFloatEntersByItsShortestDecimal(float value, String decimal) {
        assertThat(Rational.ofShortestDecimal(value))
                .isEqualTo(Rational.of(new BigDecimal(decimal)));
    }

    @ParameterizedTest
    @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
    void aFloatThatIsNoNumberIsRefused(float value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Rational.ofShortestDecimal(value))
                .withMessage(value + " is not a number, expected a finite value");
    }
}
