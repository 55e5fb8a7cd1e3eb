// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Points that are the same but came about otherwise look otherwise, in every form of every ranking. */
class CaveatsTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: caveats
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              n: {type: count, label: Xã có tổ công nghệ số, at-most: d}
              d: {type: count, label: Tổng số xã}
              growth: {type: amount, label: Tăng trưởng}
            relations:
              - that: {value: growth, at-most: 50}
                message: Tăng trưởng không quá 50
            criteria:
              - id: "1"
                title: Hạ tầng
                max: 20
                criteria:
                  - {id: "1.1", title: Tổ công nghệ số, max: 10, ratio: n / d}
                  - {id: "1.2", title: Tăng trưởng, max: 10, formula: growth}
            """;

    /** Each unit has 0 points on 1.1 or 10 on 1.2, or the like, for a reason of its own. */
    private static final Map<String, String> UNITS = new TreeMap<>(Map.of(
            "A blank", "inputs: {d: 10, growth: 1}",
            "B zero", "inputs: {n: 0, d: 10, growth: 1}",
            "C over zero", "inputs: {n: 0, d: 0, growth: 1}",
            "D no subject", "inputs: {growth: 0}\nnot-applicable: {\"1.1\": không có xã}",
            "E all", "inputs: {n: 10, d: 10, growth: 0}",
            "F too much", "inputs: {n: 12, d: 10, growth: 0}",
            "G awarded", "inputs: {growth: 0}\nawards: {\"1.1\": {points: 10, reason: chấm}}",
            "H above", "inputs: {n: 0, d: 10, growth: 7}",
            "I impossible", "inputs: {n: 0, d: 10, growth: 70}"));

    @TempDir
    private Path folder;

    private Path units;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("fw.yaml"), FRAMEWORK);
        units = Files.createDirectory(folder.resolve("units"));
        for (Map.Entry<String, String> unit : UNITS.entrySet()) {
            Files.writeString(
                    units.resolve(unit.getKey().charAt(0) + ".yaml"),
                    "format: dti-inputs/1\nframework: caveats\nunit: " + unit.getKey() + "\n"
                            + unit.getValue() + "\n");
        }
    }

    private String rank(String... options) {
        var words = new ArrayList<>(List.of(
                "rank", folder.resolve("fw.yaml").toString(), units.toString(), "--lang", "en"));
        words.addAll(List.of(options));
        Ran ran = Ran.dti(words.toArray(String[]::new));
        assertThat(ran.err()).isEmpty();
        return ran.out();
    }

    @Test
    void aPageMarksThemAndSaysWhatTheMarksMean() {
        assertThat(rank("--statuses")).contains("""
                 Rank Unit                                            Points     Share Notes
                    1 A blank                                             10       50% M1
                    1 B zero                                              10       50%
                    1 C over zero                                         10       50% Z1
                    1 D no subject                                        10       50% N1
                    1 E all                                               10       50%
                    1 F too much                                          10       50% C1 X1
                    1 G awarded                                           10       50% A1
                    1 H above                                             10       50% C1
                    1 I impossible                                        10       50% C1 X1
                """, """
                Criteria to note, by unit:
                  A blank: no data: 1.1
                  C over zero: denominator 0: 1.1
                  D no subject: not applicable: 1.1
                  F too much: out of bounds, cut: 1.1; contradictory figures: 1.1
                  G awarded: given by the assessor: 1.1
                  H above: out of bounds, cut: 1.2
                  I impossible: out of bounds, cut: 1.2; contradictory figures: 1.2
                """);
        assertThat(rank()).doesNotContain("Criteria to note");
    }

    @Test
    void aPageKeepsTo80ColumnsWithAllOfItsColumns() {
        for (String line : rank("--statuses", "--group", "1", "--group", "1.2").split("\n", -1)) {
            assertThat(line.length()).as(line).isLessThanOrEqualTo(80);
        }
    }

    @Test
    void aTableHasColumnsOfNumbersAndOnDemandOfCriteria() {
        assertThat(rank("--format", "csv").lines().map(line -> after(line, ",unstated,", ",kind,")))
                .containsExactly(
                        "statuses_scored,statuses_no_data,statuses_partial,"
                                + "statuses_not_applicable,statuses_zero_denominator,"
                                + "statuses_needs_cohort,statuses_awarded,statuses_clamped,"
                                + "statuses_contradicted,statuses_excluded,statuses_undecided,ties,ties_broken_by,"
                                + "parted_by,notices,notes",
                        "1,1,0,0,0,0,0,0,0,0,0,competition,,,,\"Note: points without a figure, for"
                                + " criteria said not to apply: D no subject (criteria: 1, points:"
                                + " 10)\"",
                        "2,0,0,0,0,0,0,0,0,0,0,competition,,,,",
                        "1,0,0,0,1,0,0,0,0,0,0,competition,,,,",
                        "1,0,0,1,0,0,0,0,0,0,0,competition,,,,",
                        "2,0,0,0,0,0,0,0,0,0,0,competition,,,,",
                        "2,0,0,0,0,0,0,1,1,0,0,competition,,,,",
                        "1,0,0,0,0,0,1,0,0,0,0,competition,,,,",
                        "2,0,0,0,0,0,0,1,0,0,0,competition,,,,",
                        "2,0,0,0,0,0,0,1,1,0,0,competition,,,,");
        assertThat(rank("--format", "csv", "--statuses").lines())
                .anyMatch(
                        line -> line.endsWith(
                                ",statuses_excluded,statuses_undecided,criteria_by_status_no_data,"
                                        + "criteria_by_status_partial,criteria_by_status_not_applicable,"
                                        + "criteria_by_status_zero_denominator,"
                                        + "criteria_by_status_needs_cohort,criteria_by_status_awarded,"
                                        + "criteria_by_status_clamped,criteria_by_status_contradicted,"
                                        + "criteria_by_status_excluded,criteria_by_status_undecided,ties,ties_broken_by,parted_by,notices,notes"))
                .anyMatch(line -> line.contains("A blank")
                        && line.contains(",0,0,1.1,,,,,,,,,,competition,,,,"))
                .anyMatch(line ->
                        line.contains("B zero") && line.endsWith(",0,0,,,,,,,,,,,competition,,,,"))
                .anyMatch(line -> line.contains("I impossible")
                        && line.endsWith(",1.2,1.2,,,competition,,,,"));
    }

    private static String after(String line, String... marks) {
        for (String mark : marks) {
            if (line.contains(mark)) {
                return line.substring(line.indexOf(mark) + mark.length());
            }
        }
        return line;
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.1"})
    void aNodeCountsWhatIsBelowIt(String node) {
        String table = rank("--format", "csv", "--group", node);

        assertThat(table.lines().filter(line -> line.startsWith(node + ",")))
                .anyMatch(line -> line.contains(",A blank,")
                        && line.endsWith(",1,0,0,0,0,0,0,0,0,0,competition,,,,"))
                .anyMatch(line -> line.contains(",B zero,")
                        && line.endsWith(",0,0,0,0,0,0,0,0,0,0,competition,,,,"));
    }

    @Test
    void aNodeDoesNotCountWhatIsBesideIt() {
        assertThat(rank("--format", "csv", "--group", "1.2")
                        .lines()
                        .filter(line -> line.startsWith("1.2,") && line.contains(",A blank,")))
                .allMatch(line -> line.endsWith(",0,0,0,0,0,0,0,0,0,0,competition,,,,"));
    }

    @Test
    void jsonHasANumberForEachStatusAndTheCriteria() {
        assertThat(rank("--format", "json")).contains("""
                          "statuses" : {
                            "SCORED" : "1",
                            "NO_DATA" : "1",
                            "PARTIAL" : "0",
                            "NOT_APPLICABLE" : "0",
                            "ZERO_DENOMINATOR" : "0",
                            "NEEDS_COHORT" : "0",
                            "AWARDED" : "0",
                            "CLAMPED" : "0",
                            "CONTRADICTED" : "0",
                            "EXCLUDED" : "0",
                            "UNDECIDED" : "0"
                          },
                          "criteriaByStatus" : {
                            "NO_DATA" : [
                              "1.1"
                            ]
                          }
                """, """
                            "CLAMPED" : "1",
                            "CONTRADICTED" : "1",
                            "EXCLUDED" : "0",
                            "UNDECIDED" : "0"
                          },
                          "criteriaByStatus" : {
                            "CLAMPED" : [
                              "1.2"
                            ],
                            "CONTRADICTED" : [
                              "1.2"
                            ]
                          }
                """);
    }

    @Test
    void aWorkbookHasColumnsOfNumbersAndOneOfCriteria() throws IOException {
        Path file = folder.resolve("ranking.xlsx");
        rank("--format", "xlsx", "--out", file.toString());

        try (var workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows.get(0).getCellText(11)).isEqualTo("No data");
            assertThat(rows.get(0).getCellText(21)).isEqualTo("Criteria to note");
            assertThat(rows.get(1).getCellAsNumber(11))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("1"));
            assertThat(rows.get(1).getCellText(21)).isEqualTo("no data: 1.1");
            assertThat(rows.get(2).getCellAsNumber(11))
                    .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("0"));
            assertThat(rows.get(2).getCellText(21)).isEmpty();
            assertThat(rows.get(9).getCellText(21))
                    .isEqualTo("out of bounds, cut: 1.2; contradictory figures: 1.2");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "csv", "json"})
    void noTwoCausesOfTheSamePointsLookAlike(String format) {
        var seen = new HashSet<String>();
        for (String letter : List.of("A", "B", "C", "D", "F", "G", "I")) {
            Ran ran = Ran.dti(
                    "score",
                    folder.resolve("fw.yaml").toString(),
                    units.resolve(letter + ".yaml").toString(),
                    "--format",
                    format);
            String result = ran.out().replaceAll("(?m)^.*unit.*$|^" + letter + " .*$", "");
            assertThat(seen.add(result)).as(letter).isTrue();
        }
    }

    @Test
    void aGroupSaysWhatItsCriteriaHide() {
        Ran ran = Ran.dti(
                "score",
                folder.resolve("fw.yaml").toString(),
                units.resolve("I.yaml").toString(),
                "--lang",
                "en");

        assertThat(ran.out()).contains("""
                Total: 10 / 20 (50%)
                To note, of 2 criteria: out of bounds, cut: 1; contradictory figures: 1.
                """, """
                1     Hạ tầng                                               10       20       10
                      ↳ out of bounds, cut: 1; contradictory figures: 1
                """);
    }

    /** Of 100 people 200 are trained: as a number they are compared as reported, cut by nothing. */
    @Nested
    class OfFiguresThatSetARange {

        private static final String SENTENCE =
                "criterion “Tập huấn” [1]: the figures of C contradict each other and"
                        + " still take part in the range (a part divided by its whole counts up to 100%, a"
                        + " figure alone as it is reported), they have to be verified";

        @BeforeEach
        void write() throws IOException {
            Files.writeString(folder.resolve("range.yaml"), """
                    format: dti/1
                    id: ranged
                    title: Bộ thử
                    decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
                    max: 10
                    inputs:
                      n: {type: count, label: Số người được tập huấn, at-most: d}
                      d: {type: count, label: Số dân}
                    criteria:
                      - {id: "1", title: Tập huấn, max: 10, min-max: n, mode: share-of-best}
                    """);
            Files.writeString(
                    folder.resolve("range.csv"), "unit,n,d\nC,200,100\nD,100,100\nE,100,100\n");
        }

        private Ran ranked(String... options) {
            var words = new ArrayList<>(List.of(
                    "rank",
                    folder.resolve("range.yaml").toString(),
                    folder.resolve("range.csv").toString(),
                    "--lang",
                    "en"));
            words.addAll(List.of(options));
            return Ran.dti(words.toArray(String[]::new));
        }

        @Test
        void aPageCallsThemContradictoryAndNotCut() {
            assertThat(ranked().out()).contains("""
                         Rank Unit                                            Points     Share Notes
                            1 C                                                   10      100% X1
                            2 D                                                    5       50%
                            2 E                                                    5       50%
                        Notes are a letter and a number of criteria: X contradictory figures. None:
                        """);
        }

        @Test
        void aTableSaysInTheRowOfAUnitWhatItsFiguresDo() {
            Ran ran = ranked("--format", "csv", "--ties", "ordinal");

            assertThat(ran.err()).isEmpty();
            assertThat(ran.out()).isEqualTo("""
                    id,rank,unit,group,rank_in_group,points,exact,max,percent,class,period,kind,\
                    statuses_scored,statuses_no_data,statuses_partial,statuses_not_applicable,\
                    statuses_zero_denominator,statuses_needs_cohort,statuses_awarded,\
                    statuses_clamped,statuses_contradicted,statuses_excluded,statuses_undecided,ties,\
                    ties_broken_by,parted_by,notices,notes
                    total,1,C,,1,10,10,10,100,,,unstated,1,0,0,0,0,0,0,0,1,0,0,ordinal,order,,"%1$s","%2$s; %3$s; Note: %1$s"
                    total,2,D,,2,5,5,10,50,,,unstated,1,0,0,0,0,0,0,0,0,0,0,ordinal,order,the order in which units are given: 2,,
                    total,3,E,,3,5,5,10,50,,,unstated,1,0,0,0,0,0,0,0,0,0,0,ordinal,order,the order in which units are given: 3,,
                    """.formatted(
                            SENTENCE,
                            "Note: units with equal points are ranked in the order in which they"
                                    + " are given",
                            "Range of 1: 100 – 200 (lowest: D and E; highest: C; of 3 units with"
                                    + " figures)"));
        }

        @Test
        void aWorkbookSaysItInTheRowAndOnASheetOfNotes() throws IOException {
            Path file = folder.resolve("ranked.xlsx");
            ranked("--format", "xlsx", "--ties", "ordinal", "--out", file.toString());

            try (var workbook = new ReadableWorkbook(file.toFile())) {
                List<Row> rows = workbook.getFirstSheet().read();
                List<Row> notes = workbook.findSheet("Notes").orElseThrow().read();

                assertThat(rows.get(0).getCellText(23)).isEqualTo("Notes");
                assertThat(rows.get(1).getCellText(23)).isEqualTo(SENTENCE);
                assertThat(rows.get(2).getCellText(23)).isEmpty();
                assertThat(notes)
                        .extracting(row -> row.getCellText(0))
                        .containsExactly(
                                "Note: units with equal points are ranked in the order in which they"
                                        + " are given",
                                "Range of 1: 100 – 200 (lowest: D and E; highest: C; of 3 units with"
                                        + " figures)",
                                "Note: " + SENTENCE);
            }
        }
    }
}
