package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code score ID INPUTS} says without a parser of options is what it says with one. */
class PlainScoreTest {

    private static final Path EXAMPLE = Path.of("examples", "binh-chanh-2023.yaml");

    @TempDir
    private Path folder;

    private static void assertSame(String framework, String inputs) {
        Ran plain = Ran.dti("score", framework, inputs);

        assertThat(ScoreCommand.isPlain("score", framework, inputs)).isTrue();
        assertThat(plain).isEqualTo(Ran.dti("score", framework, inputs, "--lang", "vi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hcmc-79-2023-districts", "lac-dao-2024-communes", "hcmc-79-2023-distrits"})
    void ofTheFrameworkOfTheFileOfAnotherAndOfNone(String framework) {
        assertSame(framework, EXAMPLE.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a: [1", "meetings_total: 3", "inputs: {meetings_total: -1}"})
    void ofFilesWithMistakes(String text) throws IOException {
        Path file = Files.writeString(folder.resolve("inputs.yaml"), text);

        assertSame("hcmc-79-2023-districts", file.toString());
    }

    @Test
    void optionsAndFilesThatAreNotThereAreForTheParser() {
        String file = EXAMPLE.toString();

        assertThat(ScoreCommand.isPlain("score", "--help", file)).isFalse();
        assertThat(ScoreCommand.isPlain("score", "@words", file)).isFalse();
        assertThat(ScoreCommand.isPlain("score", "", file)).isFalse();
        assertThat(ScoreCommand.isPlain("score", "id", "absent.yaml")).isFalse();
        assertThat(ScoreCommand.isPlain("score", "id", "examples")).isFalse();
        assertThat(ScoreCommand.isPlain("explain", "id", file)).isFalse();
        assertThat(ScoreCommand.isPlain("score", "id", file, "--by-lead")).isFalse();
        assertThat(ScoreCommand.isPlain()).isFalse();
    }
}
