package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columnsStandUnderEachOther() {
        var table = new Table(
                "size",
                List.of("KB count 1,000."),
                List.of("", "bytes", "target"),
                List.of(List.of("dti-core.jar", "604,808", "≤ 250 KB ✗"), List.of("đủ", "9", "")));

        assertThat(String.join("\n", table.markdown())).isEqualTo("""
                ## size

                |              |   bytes |     target |
                |--------------|--------:|-----------:|
                | dti-core.jar | 604,808 | ≤ 250 KB ✗ |
                | đủ           |       9 |            |

                KB count 1,000.""");
    }

    @Test
    void aRowHasACellForEachColumn() {
        assertThatThrownBy(() -> new Table(
                        "size", List.of(), List.of("", "bytes"), List.of(List.of("dti-core.jar"))))
                .hasMessage("[dti-core.jar] for the columns [, bytes]");
    }

    @Test
    void figuresAreShownInTheUnitThatReadsBest() {
        assertThat(Figure.time(712.4)).isEqualTo("712 ns");
        assertThat(Figure.time(61_340)).isEqualTo("61.3 µs");
        assertThat(Figure.time(6_610_000)).isEqualTo("6.6 ms");
        assertThat(Figure.time(14_150_000)).isEqualTo("14.2 ms");
        assertThat(Figure.bytes(2_728)).isEqualTo("2,728");
        assertThat(Figure.ratio(1.853)).isEqualTo("1.85");
        assertThat(Figure.ratio(62.04)).isEqualTo("62.0");
        assertThat(Figure.ratio(134.2)).isEqualTo("134");
    }

    @Test
    void theMedianIsTheMiddle() {
        assertThat(Measured.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
        assertThat(Measured.median(List.of(9.0, 1.0, 2.0, 3.0))).isEqualTo(2.5);
    }

    @Test
    void oneUnitIsComparedWithTheRowInBold() {
        var measured = new Measurements(Map.of(
                ScoreTable.trial("doublesInArray"), new Measured(112, 504),
                ScoreTable.trial("doublesFromMap"), new Measured(700, 2_800),
                ScoreTable.trial("exactFromMap"), new Measured(1_400, 5_600),
                ScoreTable.trial("exp4jFromMap"), new Measured(8_400, 14_000),
                ScoreTable.trial("fractionsFromMap"), new Measured(43_400, 140_000),
                ScoreTable.trial("ours"), new Measured(1_330, 7_000),
                ScoreTable.trial("oursShown"), new Measured(1_750, 7_280),
                ScoreTable.trial("oursRead"), new Measured(7_000, 28_000),
                ScoreTable.trial("oursByTwo"), new Measured(1_600, 7_000)));

        assertThat(ScoreTable.table(measured).rows())
                .containsExactly(
                        row("doubles, array | 112 ns | 0.16 | | 504 | 0.18 |"),
                        row("**doubles, map** | 700 ns | 1.00 | | 2,800 | 1.00 |"),
                        row("exact, proven sums | 1400 ns | 2.00 | | 5,600 | 2.00 |"),
                        row("exp4j expressions | 8400 ns | 12.0 | | 14,000 | 5.00 |"),
                        row("BigInteger fractions | 43.4 µs | 62.0 | | 140,000 | 50.0 |"),
                        row("ours | 1330 ns | 1.90 | ≤ 2 ✓ | 7,000 | 2.50 | ≤ 2.5 ✓"),
                        row("ours, digits | 1750 ns | 2.50 | | 7,280 | 2.60 |"),
                        row("ours, exact | 7000 ns | 10.0 | | 28,000 | 10.0 |"),
                        row("ours, two threads | 1600 ns | 2.29 | | 7,000 | 2.50 |"),
                        row("exp4j : ours | | 6.32 | ≥ 5 ✓ | | |"),
                        row("two threads : one | | 1.66 | ≥ 1.6 ✓ | | |"));
    }

    private static List<String> row(String cells) {
        return Stream.of(cells.split("\\|", -1)).map(String::strip).toList();
    }

    @Test
    void processesAreComparedWithTheFirst() {
        var medians = new LinkedHashMap<Start, Double>();
        medians.put(new Start("by hand", 0, List.of()), 50e6);
        medians.put(new Start("a host", 3, List.of()), 150e6);
        medians.put(new Start("the command", 5, List.of()), 251e6);

        assertThat(ColdTable.table(medians, 15).rows())
                .containsExactly(
                        List.of("by hand", "50.0 ms", "1.00", ""),
                        List.of("a host", "150.0 ms", "3.00", "≤ 3 ✓"),
                        List.of("the command", "251.0 ms", "5.02", "≤ 5 ✗"));
    }

    @Test
    void whatIsAbsentIsSaid() {
        var table = SizeTable.measure(new Project(Path.of("nowhere")));

        assertThat(table.notes())
                .containsExactly(
                        "nowhere/dti-examples/benchmarks/target/host is absent: run `mvn package` first.");
    }
}
