// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts as they are written into YAML, plain or between double quotes. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Họp", "đạt 80 %", "a:b", "a#b", "1 tuần", "x - y"})
    void arePlainWhereTheyReadBackTheSame(String text) {
        assertThat(Texts.write(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " x",
                "x ",
                "- x",
                "#x",
                "a: b",
                "a:",
                "a #b",
                "a, b",
                "[a]",
                "{a}",
                "null",
                "Yes",
                "~",
                "10",
                "1.10",
                "80%",
                "1e5",
                "0x1f",
                ".inf",
                "2024-01-15",
                ""
            })
    void areQuotedWhereTheyWouldReadBackAsSomethingElse(String text) {
        assertThat(Texts.write(text)).isEqualTo('"' + text + '"');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nghĩa \"rộng\": x | \"nghĩa \\\"rộng\\\": x\"",
                "C:\\data, x       | \"C:\\\\data, x\""
            })
    void quotesAndBackslashesAreEscaped(String text, String written) {
        assertThat(Texts.write(text)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource({
        "9, \\t",
        "10, \\n",
        "7, \\u0007",
        "160, \\u00A0",
        "8203, \\u200B",
        "65535, \\uFFFF",
        "917505, \\U000E0001"
    })
    void whatIsNotSeenIsEscapedByItsNumber(int character, String escaped) {
        assertThat(Texts.write("a" + Character.toString(character) + "b"))
                .isEqualTo("\"a" + escaped + "b\"");
    }
}
