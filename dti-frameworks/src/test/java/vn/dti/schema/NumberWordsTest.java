// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource({
        "không, 0",
        "năm, 5",
        "mười, 10",
        "mười lăm, 15",
        "hai mươi, 20",
        "hai mươi mốt, 21",
        "Tám mươi, 80",
        "chín mươi tư, 94",
        "một trăm, 100",
        "một trăm hai mươi ba, 123",
        "ba trăm mười, 310"
    })
    void areNumbers(String words, int number) {
        assertThat(NumberWords.read(words)).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mươi", "trăm", "hai ba", "mười điểm", "nhiều", "năm năm mươi"})
    void areNoneWhereAWordIsNoneOfANumber(String words) {
        assertThat(NumberWords.read(words)).isEmpty();
    }
}
