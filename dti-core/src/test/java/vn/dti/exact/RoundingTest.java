// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RoundingTest {

    @Nested
    class Displays {

        @ParameterizedTest
        @CsvSource({
            "1.005,  2, HALF_UP,   1.01",
            "1.005,  2, HALF_DOWN, 1",
            "1.005,  2, HALF_EVEN, 1",
            "1.015,  2, HALF_EVEN, 1.02",
            "1.0049, 2, HALF_UP,   1",
            "1.0051, 2, HALF_DOWN, 1.01",
            "-1.005, 2, HALF_UP,   -1.01",
            "-1.005, 2, HALF_DOWN, -1",
            "-0.004, 2, HALF_UP,   0",
            "1/3,    2, UP,        0.34",
            "2/3,    2, DOWN,      0.66",
            "-1/3,   2, CEILING,   -0.33",
            "-1/3,   2, FLOOR,     -0.34",
            "2.5,    0, HALF_UP,   3",
            "2.5,    0, HALF_EVEN, 2",
            "-2.5,   0, HALF_UP,   -3",
            "1/3,   20, HALF_UP,   0.33333333333333333333",
        })
        void theNearestDecimalByTheMode(
                String value, int places, RoundingMode mode, String displayed) {
            assertThat(new Rounding(places, mode).round(Rational.parse(value)))
                    .isEqualTo(new BigDecimal(displayed));
        }

        @ParameterizedTest
        @CsvSource({
            "2267/100, 22.67",
            "8/5, 1.6",
            "60, 60",
            "600, 600",
            "0, 0",
            "59.999, 60",
            "199.995, 200",
            "310/41, 7.56",
        })
        void noTrailingZerosAndNoPowerOfTen(String value, String displayed) {
            assertThat(Rounding.HALF_UP_2.round(Rational.parse(value)))
                    .isEqualTo(new BigDecimal(displayed))
                    .hasToString(displayed);
        }
    }

    @Nested
    class Lacking {

        @ParameterizedTest
        @CsvSource({
            "10, 65/8, HALF_UP, 2, 1.87", // 10 − 8,13; 15/8 by itself would show 1,88
            "10, 65/8, HALF_EVEN, 2, 1.88", // 10 − 8,12
            "10, 31/41, DOWN, 2, 9.25", // 10 − 0,75
            "10, 31/41, UP, 2, 9.24", // 10 − 0,76
            "1/3, 1/3, HALF_UP, 2, 0",
            "1/3, 0, HALF_UP, 2, 0.33",
            "600, 0, HALF_UP, 2, 600",
            "5/2, 5/2, HALF_UP, 0, 0", // 3 − 3
        })
        void isWhatTheShownPartNeedsToMakeTheShownTotal(
                String total, String part, RoundingMode mode, int places, String lacking) {
            var display = new Rounding(places, mode);
            BigDecimal shown = display.round(Rational.parse(part));

            assertThat(display.lacking(Rational.parse(total), shown)).hasToString(lacking);
        }
    }

    /** Totals and parts as they are shown, whatever their digits: the difference is that of the decimals. */
    @Nested
    class LackingToATotalAsShown {

        @ParameterizedTest
        @CsvSource({
            "10, 8.13, 1.87",
            "10.00, 8.1, 1.9",
            "1000, 0, 1000",
            "1E+3, 1, 999",
            "1000, 1E+2, 900",
            "2E+3, 1E+3, 1000",
            "1, 0.125, 0.875", // of more places than are shown
            "0.125, 0.1, 0.025",
            "99999999999999999, 0.01, 99999999999999998.99", // no long holds the hundredths
            "99999999999999999, 99999999999999998, 1",
            "0.01, 99999999999999999, -99999999999999998.99",
            "999999999999999.99, 0.99, 999999999999999", // 17 digits: the most that are counted
            "9999999999999999.99, 0.99, 9999999999999999",
        })
        void isWhatTheTwoDifferBy(BigDecimal total, BigDecimal part, String lacking) {
            assertThat(Rounding.HALF_UP_2.lacking(total, part)).hasToString(lacking);
        }
    }

    @Nested
    class RoundsUp {

        @ParameterizedTest
        @CsvSource({"1/3, 0.34", "1/4, 0.25", "-1/3, -0.33", "5, 5"})
        void aFractionToTheNextDecimal(String number, String shown) {
            assertThat(Rounding.HALF_UP_2.roundedUp(Rational.parse(number))).hasToString(shown);
        }

        /** √2 is 1.4142…; √2 · √2 is 2, which no digits prove: what may be more is rounded as if it were. */
        @Test
        void aRootToTheNextDecimalAndWhatMayBeOneToTheOneAbove() {
            Real root = ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();

            assertThat(Rounding.HALF_UP_2.roundedUp(root)).hasToString("1.42");
            assertThat(Rounding.HALF_UP_2.roundedUp(root.multiply(root))).hasToString("2.01");
        }
    }

    @Nested
    class IsBehind {

        /** Whatever is displayed as 16, and nothing else: from 15 to 17 by thousandths. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({
            "HALF_UP, '[3199/200, 3201/200)'",
            "HALF_DOWN, '(3199/200, 3201/200]'",
            "HALF_EVEN, '[3199/200, 3201/200]'",
            "DOWN, '[16, 1601/100)'",
            "FLOOR, '[16, 1601/100)'",
            "UP, '(1599/100, 16]'",
            "CEILING, '(1599/100, 16]'",
        })
        void allThatIsDisplayedSo(RoundingMode mode, String values) {
            var rounding = new Rounding(2, mode);
            Interval behind = rounding.behind(Rational.of(16));

            assertThat(behind).hasToString(values);
            for (int i = 15_000; i <= 17_000; i++) {
                Rational value = Rational.of(i, 1000);
                assertThat(behind.contains(value))
                        .isEqualTo(rounding.displayed(value).equals(Rational.of(16)));
            }
        }

        @Test
        void moreDigitsThanAreEverDisplayed() {
            var printed = new BigDecimal("0.123456789012345678901234");

            assertThat(Rounding.behind(printed, 24, RoundingMode.HALF_UP)
                            .contains(Rational.of(printed)))
                    .isTrue();
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(ints = {-1, 21})
        void placesOutOfBounds(int places) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Rounding(places, RoundingMode.HALF_UP))
                    .withMessage("places is " + places + ", expected 0 to 20");
        }

        @Test
        void theModeThatDoesNotRound() {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                    .withMessage("rounding mode UNNECESSARY does not round");
        }
    }
}
