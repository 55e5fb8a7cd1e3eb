// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FigureTableTest {

    @Test
    void columnsStandUnderEachOther() {
        var table = new FigureTable(
                "size",
                List.of("KB count 1,000."),
                List.of("", "bytes", "target"),
                List.of(List.of("dti-core.jar", "604,808", "≤ 250 KB ✗"), List.of("đủ", "9", "")));

        assertThat(String.join("\n", table.markdown())).isEqualTo("""
                ### size

                |              |   bytes |     target |
                |--------------|--------:|-----------:|
                | dti-core.jar | 604,808 | ≤ 250 KB ✗ |
                | đủ           |       9 |            |

                KB count 1,000.""");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(() -> new FigureTable(
                        "size", List.of(), List.of("", "bytes"), List.of(List.of("dti-core.jar"))))
                .hasMessage("[dti-core.jar] for the columns [, bytes]");
    }

    @Test
    void aTopicThatFailedHasAReasonAndNoFigures() {
        var table = FigureTable.failed("rank", "out of memory");

        assertThat(table.isMeasured()).isFalse();
        assertThat(String.join("\n", table.markdown())).isEqualTo("""
                ### rank

                | not measured |
                |--------------|

                out of memory""");
    }

    @Test
    void figuresAreShownInTheUnitThatReadsBest() {
        assertThat(Figure.time(712.4)).isEqualTo("712 ns");
        assertThat(Figure.time(61_340)).isEqualTo("61.3 µs");
        assertThat(Figure.time(6_610_000)).isEqualTo("6.6 ms");
        assertThat(Figure.time(14_150_000)).isEqualTo("14.2 ms");
        assertThat(Figure.time(3_140_000_000.0)).isEqualTo("3.1 s");
        assertThat(Figure.bytes(2_728)).isEqualTo("2,728");
        assertThat(Figure.ratio(1.853)).isEqualTo("1.85");
        assertThat(Figure.ratio(62.04)).isEqualTo("62.0");
        assertThat(Figure.ratio(134.2)).isEqualTo("134");
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Measurement.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Measurement.median(List.of(9.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void oursIsComparedWithTheRowInBold() {
        var measured = new Measurements(Map.of(
                typed("doubles"), new Measurement(1_000, 2_800),
                typed("exact"), new Measurement(1_400, 5_600),
                typed("exp4j"), new Measurement(9_500, 14_000),
                typed("ours"), new Measurement(1_900, 7_000),
                typed("digits"), new Measurement(5_700, 14_000),
                typed("oursByTwo"), new Measurement(2_000, 7_000)));

        FigureTable table = ScoreTable.table(MapKind.TYPED, measured, 12);

        assertThat(table.title()).isEqualTo("score: maps of Integer, Long, Boolean, options");
        assertThat(table.notes())
                .contains("Of the 3,904 pairs of decimals displayed (61 lines of 64 units),"
                        + " doubles get 12 wrong.");
        assertThat(table.rows())
                .containsExactly(
                        row("**doubles by hand** | 1000 ns | 1.00 | | 2,800 | 1.00 |"),
                        row(
                                "exact by hand: longs, proven sums | 1400 ns | 1.40 | | 5,600 | 2.00 |"),
                        row("exp4j, an expression for each criterion"
                                + " | 9500 ns | 9.50 | | 14,000 | 5.00 |"),
                        row("ours | 1900 ns | 1.90 | ≤ 2 ✓ | 7,000 | 2.50 | ≤ 2 ✗"),
                        row("ours, then the digits of all nodes"
                                + " | 5700 ns | 5.70 | | 14,000 | 5.00 |"),
                        row("digits : ours | | 3.00 | ≤ 2.5 ✗ | | |"),
                        row("exp4j : ours | | 5.00 | ≥ 5 ✓ | | |"),
                        row("two threads : one | | 1.90 | ≥ 1.7 ✓ | | |"));
    }

    private static Trial typed(String way) {
        return ScoreTable.trial(MapKind.TYPED, Holder.HASH, way);
    }

    @Test
    void allThatTheTablesShowIsMeasured() {
        assertThat(tables())
                .hasSize(6)
                .allSatisfy(table -> assertThat(table.rows()).isNotEmpty());
    }

    /** Those of JMH, as if every trial took the same. */
    private static List<FigureTable> tables() {
        var byTrial = new HashMap<Trial, Measurement>();
        ScoreTable.trials().forEach(trial -> byTrial.put(trial, new Measurement(1_000, 1_000)));
        FrameworkTable.trials().forEach(trial -> byTrial.put(trial, new Measurement(1_000, 1_000)));
        var measured = new Measurements(byTrial);
        var tables = new ArrayList<FigureTable>();
        for (MapKind kind : List.of(MapKind.TYPED, MapKind.JACKSON, MapKind.TEXT, MapKind.GAPS)) {
            tables.add(ScoreTable.table(kind, measured, 0));
        }
        tables.add(ScoreTable.holders(measured));
        tables.add(FrameworkTable.table(measured));
        return tables;
    }

    @Test
    void aCriterionOfAFrameworkTakesItsPartOfTheScore() {
        var byTrial = new HashMap<Trial, Measurement>();
        for (Trial trial : FrameworkTable.trials()) {
            int nanoseconds = trial.method().equals("score") ? 1_785 : 3_570;
            byTrial.put(trial, new Measurement(nanoseconds, 0));
        }

        assertThat(FrameworkTable.table(new Measurements(byTrial)).rows())
                .contains(row("hcmc-79-2023-districts | 51 | 1785 ns | 35 ns | ≤ 35 ns ✓"
                        + " | 2.00 | ≤ 2.5 ✓ | 3570 ns | ≤ 15 ms ✓"));
    }

    @Test
    void rankingIsComparedWithReading() {
        assertThat(RankTable.table(1e9, 3.1e9, 59e9, 4).rows())
                .containsExactly(
                        row("commons-csv reads 100,000 rows | 1000.0 ms | 1.00 |"),
                        row("dti rank of 100,000 rows | 3.1 s | 3.10 | ≤ 3 ✗"),
                        row("dti rank --all-readings of 10,600 rows, -Xmx512m"
                                + " | 59.0 s | | ≤ 60 s ✓"));
    }

    private static List<String> row(String cells) {
        return Stream.of(cells.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void processesAreComparedWithTheFirst() {
        var medians = List.of(50e6, 250e6, 150e6, 351e6, 199e6, 801e6);

        assertThat(ColdTable.table(medians, 15).rows())
                .containsExactly(
                        row("a hand-written main with doubles, no library | 50.0 ms | 1.00 |"),
                        row("a host that loads the YAML and scores | 250.0 ms | 5.00 | ≤ 5 ✓"),
                        row("a host that loads the YAML and scores, with an AppCDS archive"
                                + " | 150.0 ms | 3.00 | ≤ 3 ✓"),
                        row("dti score | 351.0 ms | 7.02 | ≤ 7 ✗"),
                        row("dti score, with an AppCDS archive | 199.0 ms | 3.98 | ≤ 4 ✓"),
                        row("dti improve --target | 801.0 ms | 16.0 |"),
                        row("dti improve --target on top of dti score"
                                + " | 450.0 ms | | ≤ 500 ms ✓"));
    }

    @Nested
    class OfThePage {

        private static final String UNMEASURED = "Not measured since the tables were last changed.";

        private final Path page = Project.ofThisBuild().readme();

        @Test
        void figuresAreThoseOfTheTablesOrNone() throws IOException {
            List<String> figures = Readme.figures(page);
            List<String> titles = Stream.concat(
                            tables().stream().map(FigureTable::title),
                            Stream.of(RankTable.TITLE, ColdTable.TITLE, SizeTable.TITLE))
                    .map(title -> "### " + title)
                    .toList();

            if (!figures.contains(UNMEASURED)) {
                assertThat(figures.stream().filter(line -> line.startsWith("### ")))
                        .containsExactlyElementsOf(titles);
                assertThat(rows(figures)).containsAll(targets());
            }
        }

        /** The first cell of every row with its targets, which do not depend on the machine. */
        private static List<String> targets() {
            return tables().stream()
                    .flatMap(table -> table.markdown().stream())
                    .filter(line -> line.startsWith("| "))
                    .map(OfThePage::target)
                    .toList();
        }

        private static List<String> rows(List<String> figures) {
            return figures.stream()
                    .filter(line -> line.startsWith("| "))
                    .map(OfThePage::target)
                    .toList();
        }

        private static String target(String line) {
            List<String> cells = row(line);
            return cells.get(1)
                    + cells.stream()
                            .filter(cell -> cell.matches("[≤≥].*"))
                            .map(cell -> cell.replaceAll("[✓✗]", ""))
                            .toList();
        }

        @Test
        void figuresAreWrittenBetweenTheMarks(@TempDir Path folder) throws IOException {
            Path copy = Files.copy(page, folder.resolve("README.md"));

            Readme.write(copy, List.of("", "a table", ""));

            List<String> before = Files.readAllLines(page);
            List<String> after = Files.readAllLines(copy);
            assertThat(Readme.figures(copy)).containsExactly("", "a table", "");
            assertThat(after.subList(0, 10)).isEqualTo(before.subList(0, 10));
            assertThat(after.get(after.size() - 1)).isEqualTo(before.get(before.size() - 1));
        }

        @Test
        void aPageWithoutMarksIsNotWritten(@TempDir Path folder) throws IOException {
            Path other = Files.writeString(folder.resolve("README.md"), "none\n");

            assertThatThrownBy(() -> Readme.write(other, List.of()))
                    .hasMessageStartingWith("the page has no line <!-- figures: ");
            assertThat(other).hasContent("none");
        }
    }
}
