// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that say of a figure that it does not apply, and values in the order of a header. */
class NotApplicableTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n/a                            | ''",
                "N/A                            | ''",
                "n/A:                           | ''",
                "n/a: không có biển             | không có biển",
                "không áp dụng                  | ''",
                "KHÔNG  ÁP DỤNG : xã không biển | xã không biển",
                "Không áp dụng: a: b            | a: b",
            })
    void holdTheReasonBehindTheColon(String text, String reason) {
        assertThat(NotApplicableText.reason(text)).contains(reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "n",
                "n/",
                "n/b",
                "na",
                "m/a",
                "n/a không",
                "không",
                "không áp dụn",
                "hông áp dụng: x",
                "3/4",
                "12",
                "kkkkkkkkkkkkkkkkk"
            })
    void areNoneWhereTheySayAnythingElse(String text) {
        assertThat(NotApplicableText.reason(text)).isEmpty();
    }

    @Test
    void valuesInAnOrderAreThoseThatAreReported() {
        InputOrder order = InputOrder.of(List.of("a", "b", "c"));
        Object[] row = new Object[3];
        row[0] = 1;
        row[2] = "x";

        assertThat(order.values(row)).isEqualTo(Map.of("a", 1, "c", "x"));
        assertThatThrownBy(() -> order.values(1, 2))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("2 values for 3 names");
        assertThatThrownBy(() -> order.values(1, 2, 3, 4))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("4 values for 3 names");
    }

    /** What the host changes afterwards is not seen. */
    @Test
    void valuesInAnOrderAreCopied() {
        var items = Arrays.asList(1, 2);
        Map<String, Object> values = InputOrder.of(List.of("list")).values(items);
        items.set(0, 9);

        assertThat(values).isEqualTo(Map.of("list", List.of(1, 2)));
    }
}
