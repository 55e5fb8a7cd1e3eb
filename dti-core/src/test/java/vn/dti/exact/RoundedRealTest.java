// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Displayed forms of numbers that are no fractions, and of whole units of the last place. */
class RoundedRealTest {

    private static final Rounding HALF_UP = new Rounding(2, RoundingMode.HALF_UP);
    private static final Rounding FLOOR = new Rounding(2, RoundingMode.FLOOR);

    private static Real root(String number) {
        return ElementaryFunction.SQRT.apply(List.of(Rational.parse(number))).orElseThrow();
    }

    @Nested
    class ANumberThatIsNoFraction {

        /** √2 = 1.41421…, √12 = 3.46410…, √6.25 = 2.5 */
        @ParameterizedTest
        @CsvSource({"2, 1.41", "12, 3.46", "6.25, 2.5", "1.44, 1.2", "10000, 100"})
        void isDisplayedAsItsDigitsProve(String square, String displayed) {
            assertThat(HALF_UP.round(root(square))).isEqualTo(new BigDecimal(displayed));
            assertThat(HALF_UP.isProved(root(square))).isTrue();
        }

        /** √2 · √2 is 2, which no number of digits shows: it may be a little less. */
        @Test
        void isDisplayedAsTheLowerOfTwoThatItMayBe() {
            Real two = root("2").multiply(root("2"));

            assertThat(FLOOR.isProved(two)).isFalse();
            assertThat(FLOOR.round(two)).isEqualTo(new BigDecimal("1.99"));
            assertThat(HALF_UP.isProved(two)).isTrue();
            assertThat(HALF_UP.round(two)).isEqualTo(new BigDecimal("2"));
        }
    }

    @ParameterizedTest
    @CsvSource({"10/3, 333/100", "2, 2", "-1/3, -33/100", "0.005, 1/100"})
    void aDisplayedNumberIsTheDecimalThatIsShown(String number, String displayed) {
        assertThat(HALF_UP.displayed(Rational.parse(number))).isEqualTo(Rational.parse(displayed));
    }

    @ParameterizedTest
    @CsvSource({
        "756, 7.56",
        "750, 7.5",
        "700, 7",
        "0, 0",
        "5, 0.05",
        "10, 0.1",
        "-750, -7.5",
        "1000, 10"
    })
    void unitsOfTheLastPlaceAreDisplayedWithoutTrailingZeros(long hundredths, String displayed) {
        assertThat(HALF_UP.decimal(hundredths)).isEqualTo(new BigDecimal(displayed));
    }

    @Test
    void unitsOfWholePointsAreThemselves() {
        assertThat(new Rounding(0, RoundingMode.HALF_UP).decimal(700))
                .isEqualTo(new BigDecimal("700"));
    }

    @ParameterizedTest
    @CsvSource({"10, 8.13, 1.87", "100, 0, 100", "10, 10, 0", "20, 10, 10", "7.5, 2.5, 5"})
    void whatAPartLacksIsDisplayedWithoutAPowerOfTen(String total, String part, String lacking) {
        assertThat(HALF_UP.lacking(new BigDecimal(total), new BigDecimal(part)))
                .isEqualTo(new BigDecimal(lacking));
    }
}
