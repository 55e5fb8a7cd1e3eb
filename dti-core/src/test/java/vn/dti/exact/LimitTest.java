// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LimitTest {

    private static final String PROPERTY = "vn.dti.budget.tried";

    @AfterEach
    void forget() {
        System.clearProperty(PROPERTY);
    }

    @Test
    void isTheUsualOneUnlessAHostSetsIt() {
        assertThat(Limit.of("tried", 40, 10, 200)).isEqualTo(40);
    }

    @ParameterizedTest
    @CsvSource({"10, 10", "11, 11", "200, 200", "0050, 50"})
    void isWhatAHostSetsWithinItsEnds(String set, int limit) {
        System.setProperty(PROPERTY, set);

        assertThat(Limit.of("tried", 40, 10, 200)).isEqualTo(limit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9", "201", "", "-20", " 20", "20.0", "4294967316", "٢٠", "twenty"})
    void isNothingElse(String set) {
        System.setProperty(PROPERTY, set);

        assertThatThrownBy(() -> Limit.of("tried", 40, 10, 200))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "vn.dti.budget.tried=" + set + ": expected a whole number from 10 to 200");
    }
}
