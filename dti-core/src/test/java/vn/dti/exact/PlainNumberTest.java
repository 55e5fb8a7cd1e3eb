// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers written as most are, which are read as digits and places and without the rules for all others. */
class PlainNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VI       | 0                   | 0                   | 0
            VI       | 9                   | 9                   | 0
            VI       | 1024                | 1024                | 0
            VI       | -5                  | -5                  | 0
            VI       | 12,50               | 1250                | 2
            EN       | 12.50               | 1250                | 2
            UNSTATED | 12,50               | 1250                | 2
            UNSTATED | 12.50               | 1250                | 2
            UNSTATED | 0.125               | 125                 | 3
            VI       | 80%                 | 80                  | 2
            VI       | 12,5%               | 125                 | 3
            VI       | 1.024               | 1024                | 0
            VI       | -1.024              | -1024               | 0
            VI       | 123.456.789,5       | 1234567895          | 1
            EN       | 123,456,789.5       | 1234567895          | 1
            VI       | 1.024%              | 1024                | 2
            VI       | 999999999999999999  | 999999999999999999  | 0
            VI       | -999999999999999999 | -999999999999999999 | 0
            VI       | 0,00000000000000001 | 1                   | 17
            VI       | 1,0000000000000001% | 10000000000000001   | 18
            """)
    void areDigitsAndPlaces(NumberStyle style, String text, long digits, int places) {
        assertThat(PlainNumber.of(text, style)).contains(new Decimal(digits, places));
    }

    /** More than 18 digits or places, marks out of place, and all that is no digit, point or comma. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            VI       | ''
            VI       | -
            VI       | %
            VI       | 1000000000000000000
            VI       | 0,000000000000000001
            VI       | 0,00000000000000001%
            VI       | 1,
            VI       | ,5
            VI       | 1,5,5
            VI       | 1,5.5
            VI       | 1.5
            VI       | 1.02
            VI       | 1.02,5
            VI       | 1.0245
            VI       | 1.024.5
            VI       | 1.02.456
            VI       | 0.125
            VI       | -0.125
            VI       | 1234.567
            VI       | 8%0
            VI       | 80%%
            VI       | 1 024
            VI       | +5
            VI       | 3/8
            VI       | 1e3
            EN       | 1,5
            UNSTATED | 1.000
            UNSTATED | 1.000.000
            UNSTATED | 1;5
            """)
    void areNotThoseThatAreWrittenOtherwise(NumberStyle style, String text) {
        assertThat(PlainNumber.of(text, style)).isEmpty();
    }

    /** The characters beside the digits are none. */
    @ParameterizedTest
    @ValueSource(strings = {"1/2", "1:2", "１２", "1'2"})
    void areOfTheTenDigits(String text) {
        for (NumberStyle style : NumberStyle.values()) {
            assertThat(PlainNumber.of(text, style)).as(style.name()).isEmpty();
        }
    }
}
