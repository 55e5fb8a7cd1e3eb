// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchmarksMainTest {

    private static final String CLASSES =
            Project.ofThisBuild().target().resolve("classes").toString();

    @Test
    void allTopicsAreMeasuredUnlessSomeAreNamed() {
        assertThat(Benchmarks.chosen(List.of("--quick"))).containsExactly(Topic.values());
        assertThat(Benchmarks.chosen(List.of("size", "--quick", "score")))
                .containsExactly(Topic.SCORE, Topic.SIZE);
    }

    @Test
    void otherWordsAreRefused() {
        assertThat(Benchmarks.known(List.of())).isTrue();
        assertThat(Benchmarks.known(List.of("score", "--quick"))).isTrue();
        assertThat(Benchmarks.known(List.of("--readme"))).isTrue();
        assertThat(Benchmarks.known(List.of("scores"))).isFalse();
    }

    @Test
    void theReadmeTakesNoPartOfTheFiguresAndNoQuickOnes() {
        assertThat(Benchmarks.known(List.of("--readme", "--quick"))).isFalse();
        assertThat(Benchmarks.known(List.of("--readme", "score"))).isFalse();
    }

    @Test
    void theReportNamesTheMachineAndHowItWasMeasured() {
        var size = new FigureTable("size", List.of(), List.of("", "bytes"), List.of());

        assertThat(Benchmarks.report(List.of(size), Effort.QUICK, "0.4"))
                .anyMatch(line -> line.startsWith("- CPU: ") && line.endsWith(" cores"))
                .anyMatch(line -> line.startsWith("- JDK: "))
                .anyMatch(line -> line.startsWith("- OS: "))
                .contains(
                        "- Load average before: 0.4",
                        "Measured by `--quick`: a first look, not to be quoted.",
                        "### size");
        assertThat(Benchmarks.report(List.of(size), Effort.FULL, "0.4"))
                .noneMatch(line -> line.contains("quick"));
    }

    @Test
    void thePartsOfTheBuildAreFoundFromAnywhere() {
        assertThat(Project.ofThisBuild().inputs()).isRegularFile();
    }

    @Test
    void bothHostsFindTheTotalAsProcesses() {
        var byHand = List.of("-cp", CLASSES, "vn.dti.benchmarks.cold.HandWritten");
        String all = CLASSES + File.pathSeparator + System.getProperty("java.class.path");
        var byYaml = List.of("-cp", all, "vn.dti.benchmarks.cold.YamlHost");

        assertThat(new Start("by hand", "544.73", byHand).nanoseconds()).isPositive();
        assertThat(new Start("by YAML", "544.73", byYaml).nanoseconds()).isPositive();
    }

    @Test
    void aTableIsReadAsAProcess(@TempDir Path folder) {
        Path table = RankTable.written(folder.resolve("units.csv"), 3);
        String all = CLASSES + File.pathSeparator + System.getProperty("java.class.path");
        var reading = List.of("-cp", all, "vn.dti.benchmarks.cold.CsvReading", table.toString());

        assertThat(new Start("reading", "4 rows", reading).median(1)).isPositive();
    }

    @Test
    void aProcessThatFailsIsNotMeasured() {
        var start = new Start("nothing", "", List.of("-cp", CLASSES, "vn.dti.benchmarks.Nothing"));

        assertThatThrownBy(start::nanoseconds)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("vn.dti.benchmarks.Nothing] ended with an error: ");
    }

    @Test
    void aProcessThatPrintsOtherThanItShouldIsNotMeasured() {
        var byHand = List.of("-cp", CLASSES, "vn.dti.benchmarks.cold.HandWritten");

        assertThatThrownBy(new Start("by hand", "544.74", byHand)::nanoseconds)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("by hand does not print 544.74: 544.73" + System.lineSeparator());
    }
}
