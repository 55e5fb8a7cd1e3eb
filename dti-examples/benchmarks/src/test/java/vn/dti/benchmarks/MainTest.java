package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.util.List;
import org.junit.jupiter.api.Test;

class MainTest {

    private static final String CLASSES =
            Project.ofThisBuild().target().resolve("classes").toString();

    @Test
    void allGroupsAreMeasuredUnlessSomeAreNamed() {
        assertThat(Main.chosen(List.of("--quick"))).containsExactly(Topic.values());
        assertThat(Main.chosen(List.of("size", "--quick", "score")))
                .containsExactly(Topic.SCORE, Topic.SIZE);
    }

    @Test
    void otherWordsAreRefused() {
        assertThat(Main.known(List.of("score", "--quick"))).isTrue();
        assertThat(Main.known(List.of("scores"))).isFalse();
    }

    @Test
    void theReportNamesTheMachineAndHowItWasMeasured() {
        var size = new Table("size", List.of(), List.of("", "bytes"), List.of());

        assertThat(Main.report(List.of(size), Effort.QUICK, "0.4"))
                .startsWith("# Benchmarks", "")
                .anyMatch(line -> line.startsWith("- CPU: ") && line.endsWith(" cores"))
                .anyMatch(line -> line.startsWith("- JDK: "))
                .anyMatch(line -> line.startsWith("- OS: "))
                .contains(
                        "- Load average before: 0.4",
                        "Measured by `--quick`: a first look, not to be quoted.",
                        "## size");
        assertThat(Main.report(List.of(size), Effort.FULL, "0.4"))
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

        assertThatCode(new Start("by hand", 0, byHand)::requireTotal).doesNotThrowAnyException();
        assertThatCode(new Start("by YAML", 0, byYaml)::requireTotal).doesNotThrowAnyException();
    }

    @Test
    void aProcessThatFailsIsNotMeasured() {
        var start = new Start("nothing", 0, List.of("-cp", CLASSES, "vn.dti.benchmarks.Nothing"));

        assertThatThrownBy(start::nanoseconds)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("vn.dti.benchmarks.Nothing] ended with an error: ");
    }
}
