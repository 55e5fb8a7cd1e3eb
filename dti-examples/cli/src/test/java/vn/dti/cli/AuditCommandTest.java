// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditCommandTest {

    private static final String NEAREST = "exact sums, every figure rounded to the nearest";
    private static final String TRUNCATED = "exact sums, every figure truncated";

    @TempDir
    private Path folder;

    /** Five criteria of 10 points, displayed in one of the ways that a framework can state. */
    private void framework(String rounding) throws IOException {
        String criteria = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> "  - {id: \"" + id + "\", title: A, max: 10, ratio: n / d}\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("framework.yaml"), """
                format: dti/1
                id: nearest
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 50
                policy: {display: {places: 2, rounding: %s}}
                inputs:
                  n: {type: amount, label: N}
                  d: {type: amount, label: D}
                criteria:
                %s""".formatted(rounding, criteria));
    }

    private Path table(String figures) throws IOException {
        return Files.writeString(folder.resolve("table.yaml"), """
                format: dti-published/1
                framework: %s
                unit: A
                period: "2024"
                citation: TB
                %s
                """.formatted(
                        folder.resolve("framework.yaml"), figures));
    }

    private Ran audit(String figures, String... options) throws IOException {
        var words = new ArrayList<String>();
        words.add("audit");
        words.add(table(figures).toString());
        words.addAll(List.of("--lang", "en"));
        words.addAll(List.of(options));
        return Ran.dti(words.toArray(String[]::new));
    }

    private static String unwrapped(String text) {
        return text.replace("\n  ", " ");
    }

    /** 5 × [6.655, 6.665] reach 33.325; 5 × [6.66, 6.67) hold 33.34. */
    @ParameterizedTest
    @CsvSource({"half-up, 1", "half-even, 1", "down, 0", "floor, 0", "up, 1"})
    void theSameFiguresGetTheSameWordOnTheNearestUnderAnyFramework(String rounding, int code)
            throws IOException {
        framework(rounding);

        Ran ran =
                audit("points: {\"1\": 6.66, \"2\": 6.66, \"3\": 6.66, \"4\": 6.66, \"5\": 6.66}\n"
                        + "total: 33.34");

        assertThat(unwrapped(ran.out()))
                .contains("Refuted: " + NEAREST)
                .contains("Compatible with: " + TRUNCATED);
        assertThat(ran.code()).isEqualTo(code);
    }

    @Test
    void theConventionThatTheFrameworkStatesIsNamed() throws IOException {
        framework("down");

        assertThat(unwrapped(audit("points: {\"1\": 6.66}\npartial: yes").out()))
                .contains("Compatible with: " + TRUNCATED + " (as the framework states).")
                .contains("Compatible with: " + NEAREST + ".")
                .contains(
                        "Rows not listed: 4; they are taken to have any points that are possible.");
    }

    /** Thirds of 10 points, which are 3.33 and 6.67. */
    private void thirds() throws IOException {
        Files.writeString(folder.resolve("framework.yaml"), """
                format: dti/1
                id: thirds
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 20
                inputs:
                  n: {type: count, label: N, at-most: 3}
                  m: {type: count, label: M, at-most: 3}
                criteria:
                  - {id: "1", title: A, max: 10, ratio: n / 3}
                  - {id: "2", title: B, max: 10, ratio: m / 3}
                """);
    }

    @Test
    void aTableThatShowsFewerDigitsIsTakenToBePrintedToThose() throws IOException {
        thirds();

        Ran ran = audit("points: {\"1\": 6.7, \"2\": 3.3}\ntotal: 10");

        assertThat(unwrapped(ran.out()))
                .contains("""
                        Consistent: the 3 figures checked do not contradict the framework.
                        Decimal places of the figures: 1; the framework displays 2.
                        """)
                .contains("Compatible with: " + NEAREST
                        + " (as the framework states); decimal places: 1.")
                .contains("Refuted: " + TRUNCATED + ", by"
                        + "   1: printed 6.7, which no input can produce (maximum 10)");
        assertThat(ran.code()).isZero();
    }

    @Test
    void aTableOfWholeFiguresIsToldWhatItWouldBeRightWith() throws IOException {
        thirds();
        String figures = "points: {\"1\": 7, \"2\": 3}\ntotal: 10";

        Ran ran = audit(figures);

        assertThat(unwrapped(ran.out()))
                .contains("Inconsistent. Findings: 2, figures: 3.")
                .contains(
                        "All points would be possible at decimal places: 0. If the table is printed"
                                + " so, write places: 0 in it.");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(audit("places: 0\n" + figures).code()).isZero();
    }

    @Test
    void aFigureThatMayBeAThousandIsRefusedAtItsPlace() throws IOException {
        Files.writeString(folder.resolve("framework.yaml"), """
                format: dti/1
                id: thousand
                title: Bộ thử
                decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                max: 1200
                inputs:
                  n: {type: amount, label: N}
                  d: {type: amount, label: D}
                criteria:
                  - {id: "1", title: A, max: 1000, ratio: n / d}
                  - {id: "2", title: B, max: 200, ratio: n / d}
                """);

        Ran ran = audit("points: {\"1\": 1.000, \"2\": 200}\ntotal: 1.200");

        assertThat(ran.err())
                .contains("table.yaml:6:15: error: '1.000' can mean 1 or 1000 [DTI-1025]\n")
                .contains("table.yaml:7:8: error: '1.200' can mean 1.2 or 1200 [DTI-1025]\n")
                .contains("hint: write 1 or 1000; the point is the decimal mark, thousands are"
                        + " written without one\n");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(audit("points: {\"1\": 1000, \"2\": 200}\ntotal: 1200").code())
                .isZero();
    }

    @Test
    void jsonHoldsWhatTheTextSays() throws IOException {
        framework("half-up");

        Ran ran = audit(
                "partial: yes\npoints: {\"1\": 6.66, \"2\": 3.33}\nmaxima: {\"2\": 5}",
                "--format",
                "json");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.withoutFingerprint().out()).startsWith("""
                {
                  "format" : "dti/1",
                  "document" : "audit",
                  "framework" : "nearest",
                  "version" : "",
                  "fingerprint" : "0123456789abcdef",
                  "readings" : { },
                  "unit" : "A",
                  "period" : "2024",
                  "citation" : "TB",
                  "consistent" : false,
                  "figures" : {
                    "checked" : "3",
                    "unchecked" : "0"
                  },
                  "unlisted" : "3",
                  "decimals" : {
                    "taken" : "2",
                    "declared" : "2"
                  },
                  "findings" : [
                    {
                      "id" : "2",
                      "code" : "MEASURE",
                      "message" : "2: printed 3.33, which does not go with the 6.66 of 1: one measure decides both, “N” / “D”"
                    },
                    {
                      "id" : "2",
                      "code" : "MAXIMUM",
                      "message" : "2: printed a maximum of 5, the framework has 10"
                    }
                  ],
                  "conventions" : [
                    {
                      "convention" : "EXACT_SUMS_ROUNDED",
                      "stated" : true,
                      "compatible" : false,
                      "places" : "2",
                      "uncheckedSums" : "0",
                      "refutations" : [
                        {
                          "id" : "2",
                          "code" : "MEASURE",
                """);
    }

    @Test
    void hundredsOfFindingsAreSaidUpToTheHundredth() throws IOException {
        framework("half-up");
        String rows = IntStream.range(0, 103)
                .mapToObj(row -> "\"9." + row + "\": 1")
                .collect(Collectors.joining(", "));

        Ran ran = audit("partial: yes\npoints: {" + rows + "}");

        assertThat(ran.out())
                .contains(
                        "Inconsistent. Findings: 103, figures: 103.\n  9.0: the framework has no such row")
                .contains(
                        "  9.99: the framework has no such row\n  … and 3 more\nFigures not checked: 103.\n")
                .doesNotContain("9.100:");
    }
}
