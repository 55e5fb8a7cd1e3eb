// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reports of the period before: which they are not, and what of them is not used. */
class PreviousTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: growth
            title: Tăng trưởng
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: commune}
            max: 10
            inputs:
              files: {type: count, label: Số hồ sơ, unit: hồ sơ}
            criteria:
              - {id: "1", title: Tăng, max: 10, ratio: files / files@previous - 1, target: 10%}
            """;

    private static final String REPORT = """
            format: dti-inputs/1
            framework: growth
            unit: Xã A
            inputs: {files: 110}
            """;

    @TempDir
    private Path folder;

    private String framework;

    @BeforeEach
    void writeFramework() throws IOException {
        framework = write("growth.yaml", FRAMEWORK).toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Ran rank(Path now, Path before) {
        return Ran.dti(
                "--lang", "en", "rank", framework, now.toString(), "--previous", before.toString());
    }

    @Test
    void theTableItselfIsNoneOfThePeriodBefore() throws IOException {
        Path now = write("now.csv", "Đơn vị;Số hồ sơ\nXã A;110\n");
        Path link = Files.createSymbolicLink(folder.resolve("before.csv"), now);

        for (Path before : Stream.of(now, link, folder.resolve("./now.csv")).toList()) {
            Ran ran = rank(now, before);

            assertThat(ran.err())
                    .isEqualToNormalizingWhitespace(
                            "error: --previous " + before
                                    + " is the very file of the figures of now: expected that of the period before");
            assertThat(ran.code()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "improve", "report"})
    void theReportItselfIsNoneOfThePeriodBefore(String command) throws IOException {
        String report = write("now.yaml", REPORT).toString();

        Ran ran = Ran.dti("--lang", "en", command, framework, report, "--previous", report);

        assertThat(ran.err()).contains("is the very file of the figures of now");
        assertThat(ran.out()).isEmpty();
        assertThat(ran.code()).isEqualTo(2);
    }

    @Test
    void theCohortItselfIsNoneOfThePeriodBefore() throws IOException {
        String report = write("now.yaml", REPORT).toString();
        String units = write("units.csv", "Đơn vị;Số hồ sơ\nXã A;110\n").toString();

        Ran ran = Ran.dti(
                "--lang",
                "en",
                "report",
                framework,
                report,
                "--cohort",
                units,
                "--cohort-previous",
                units);

        assertThat(ran.err()).contains("--cohort-previous").contains("the very file");
        assertThat(ran.code()).isEqualTo(2);
    }

    /** Xã B is misspelt before: told from both sides. Rows that are no units are told of both tables. */
    @Test
    void whatIsNotUsedOfThePeriodBeforeIsTold() throws IOException {
        Path now = write("now.csv", "Đơn vị;Số hồ sơ\nXã A;110\nXã B;50\nTổng cộng;160\n");
        Path before = write("before.csv", "Đơn vị;Số hồ sơ\nXÃ  A;100\nXã BB;50\nTổng số;150\n");

        Ran ran = rank(now, before);

        assertThat(ran.err().lines().filter(line -> line.contains("[DTI-")))
                .containsExactly(
                        before
                                + ":1:1: warning: units without a report of the period before: 1 (Xã B) [DTI-1771]",
                        before
                                + ":1:1: warning: units of the period before that are not among those of now: 1 (Xã BB) [DTI-1772]",
                        before
                                + ":4:1: warning: left out: the total «Tổng số» is no unit [DTI-2032]",
                        now
                                + ":4:1: warning: left out: the total «Tổng cộng» is no unit [DTI-2032]");
        assertThat(ran.code()).isZero();
    }

    @Test
    void unitsThatAgreeAreNotTold() throws IOException {
        Path now = write("now.csv", "Đơn vị;Số hồ sơ\nXã A;110\nXã B;50\n");
        Path before = write("before.csv", "Đơn vị;Số hồ sơ\nXã B;50\nXã A;100\n");

        Ran ran = rank(now, before);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
    }
}
