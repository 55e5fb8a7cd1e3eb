// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.openjdk.jmh.infra.Blackhole;
import vn.dti.frameworks.Frameworks;

/** Each benchmark runs, once and without being timed. */
class BenchmarksTest {

    private static final String OF_JMH =
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.";

    @ParameterizedTest
    @EnumSource(names = {"TYPED", "JACKSON", "TEXT", "GAPS"})
    void unitsAreScoredInEachWay(MapKind kind) {
        var benchmark = new ScoreBenchmark();
        benchmark.kind = kind;
        benchmark.holder = ScoreTable.usual(kind);
        benchmark.requireAgreement();

        assertThat(benchmark.doubles()).hasSize(61);
        assertThat(benchmark.exact()).hasSize(61);
        assertThat(benchmark.exp4j()).hasSize(61);
        assertThat(benchmark.ours()).isNotEqualTo(benchmark.ours());
        assertThat(benchmark.oursByTwo().root().walk()).hasSize(61);
        benchmark.digits(new Blackhole(OF_JMH));
    }

    @ParameterizedTest
    @EnumSource(Holder.class)
    void unitsAreScoredFromEachClassOfMaps(Holder holder) {
        var benchmark = new ScoreBenchmark();
        benchmark.holder = holder;
        benchmark.requireAgreement();

        assertThat(benchmark.ours().root().walk()).hasSize(61);
    }

    static Iterable<String> ids() {
        return Frameworks.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachFrameworkIsLoadedAndScores(String id) throws IOException {
        var benchmark = new FrameworkBenchmark();
        benchmark.id = id;
        benchmark.read();

        assertThat(benchmark.load().id()).isEqualTo(id);
        assertThat(benchmark.score().framework().id()).isEqualTo(id);
        benchmark.digits(new Blackhole(OF_JMH));
    }

    @Test
    void aTableToBeRankedHasARowForEachUnitAndQuotesDecimalCommas(@TempDir Path folder)
            throws IOException {
        List<String> lines = Files.readAllLines(RankTable.written(folder.resolve("units.csv"), 50));

        assertThat(lines).hasSize(51);
        assertThat(lines.get(0)).startsWith("Đơn vị,committee_head,meetings_chaired,");
        assertThat(lines.get(50)).startsWith("Quận 50,");
        assertThat(lines).anyMatch(line -> line.matches(".*,\"\\d+,\\d{1,2}\".*"));
    }
}
