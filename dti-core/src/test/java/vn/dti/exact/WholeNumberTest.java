// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Digits and nothing else mean the same in every style, and are read without one. */
class WholeNumberTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "10, 10",
        "007, 7",
        "1234567890, 1234567890",
        "999999999999999999, 999999999999999999",
    })
    void isReadByItsDigits(String text, long number) {
        assertThat(NumberStyle.whole(text)).hasValue(number);
        assertThat(NumberStyle.UNSTATED.read(text)).isEqualTo(Rational.of(number));
    }

    /** 18 digits fit a long, whatever they are; the characters beside the digits are / and :. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-1",
                "+1",
                "1 ",
                "1.0",
                "1,5",
                "1 000",
                "/",
                ":",
                "1/2",
                "12:30",
                "a",
                "1000000000000000000",
                "٣",
                "１",
                "1e3",
                "80%"
            })
    void isNothingElse(String text) {
        assertThat(NumberStyle.whole(text)).isEmpty();
    }
}
