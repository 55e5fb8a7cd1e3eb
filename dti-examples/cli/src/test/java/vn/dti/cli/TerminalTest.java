// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalTest {

    private static final String ID = "hcmc-79-2023-districts";
    private static final String INPUTS = "examples/binh-chanh-2023.yaml";

    @ParameterizedTest
    @CsvSource({
        "list, vi",
        "list, en",
        "show " + ID + ", vi",
        "show " + ID + ", en",
        "score " + ID + " " + INPUTS + ", vi",
        "score " + ID + " " + INPUTS + ", en",
        "explain " + ID + " " + INPUTS + " 6.13, vi",
        "explain " + ID + " " + INPUTS + " 6.13, en",
        "explain " + ID + " " + INPUTS + " 8, vi",
        "improve " + ID + " " + INPUTS + ", vi",
        "improve " + ID + " " + INPUTS + " --order effort, en",
        "improve " + ID + " " + INPUTS + " --boundaries, vi",
        "improve " + ID + " " + INPUTS + " --target 600, vi",
        "improve " + ID + " " + INPUTS + " --target 700, en",
        "improve --help, vi",
        "rank examples/districts.yaml examples/districts.csv --group 2, vi",
        "rank examples/districts.yaml examples/districts.csv --all-readings, en",
        "rank --help, vi",
        "rank --help, en",
        "--help, vi",
        "score --help, vi",
        "score --help, en"
    })
    void everyLineFits80Columns(String words, String language) {
        Ran ran = Ran.dti((words + " --lang " + language).split(" ", -1));

        assertThat(ran.out()).isNotBlank();
        assertThat(ran.out().lines())
                .allSatisfy(line ->
                        assertThat(line.codePointCount(0, line.length())).isLessThanOrEqualTo(80));
    }

    @Test
    void outputIsUtf8InALocaleThatHasNoVietnamese() throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.dti.cli.Main",
                "score",
                ID,
                INPUTS);
        var builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        byte[] printed = process.getInputStream().readAllBytes();

        assertThat(process.waitFor()).isZero();
        assertThat(new String(printed, StandardCharsets.UTF_8))
                .contains("Tổng điểm: 544,73 / 660 (82,53 %)");
    }

    @Test
    void aTextIsBrokenBetweenWordsAndLongWordsStandAlone() {
        assertThat(Page.wrapped("một hai ba", 7)).containsExactly("một hai", "ba");
        assertThat(Page.wrapped("dài_không_ngắt_được x", 5))
                .containsExactly("dài_không_ngắt_được", "x");
        assertThat(Page.wrapped("", 5)).containsExactly("");
        assertThat(Page.wrapped("số 79/QĐ-UBND", 9)).containsExactly("số 79/QĐ-", "UBND");
        assertThat(Page.wrapped("từ 2023-01-10 - đến -5", 9))
                .containsExactly("từ", "2023-01-10", "- đến -5");
        assertThat(Page.wrapped("một  hai   ", 3)).containsExactly("một", "hai");
        assertThat(Page.wrapped("một\nhai\u00A0ba", 3)).containsExactly("một", "hai\u00A0ba");
    }
}
