// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 13 of 16 systems earn 65/8 of 10 points: shown 8.13, so that 1.87 are lost, though 1.875 are exactly. */
class LostPointsTest {

    private static String run(String command, List<String> options) {
        var words = new ArrayList<>(List.of(
                command,
                "src/test/resources/classed.yaml",
                "src/test/resources/classed-inputs.yaml",
                "--lang",
                "en"));
        words.addAll(options);
        return Ran.dti(words.toArray(String[]::new)).out();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "score | --format=text | 1.2   Hệ thống so với các xã                              8.13"
                        + "       10     1.87",
                "score | --format=csv | 1.2,Hệ thống so với các xã,8.13,65/8,10,SCORED,1.87,",
                "score | --format=json | \"lost\" : \"1.87\"",
                "score | --by-lead | (not assigned)                                     18.13       30"
                        + "    11.87",
                "improve | --format=text | 8.13       10     1.87",
                "improve | --order=gain | 11.87 more points"
            })
    void areWhatTheShownPointsLackToTheShownMaximum(String command, String option, String shown) {
        String out = run(command, List.of(option));

        assertThat(out).contains(shown);
        // A step gains 1.875 points exactly, which improve shows by itself.
        assertThat(out.replace("+1.88 points", "")).doesNotContain("1.88");
    }
}
