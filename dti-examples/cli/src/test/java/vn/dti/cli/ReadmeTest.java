package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dti.diagnostic.Source;
import vn.dti.frameworks.DocumentCheck;

/** The README tells the truth: its sample compiles and prints what it says, its commands are run. */
class ReadmeTest {

    private static final Path ROOT = Path.of("../..");

    private static List<String> blocks(String kind) throws IOException {
        var block = Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL);
        return block.matcher(Files.readString(ROOT.resolve("README.md")))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @Test
    void theJavaSampleCompilesAndPrintsWhatFollowsIt(@TempDir Path folder) throws Exception {
        Path source = folder.resolve("Sample.java");
        Files.writeString(source, blocks("java").get(0));
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-encoding",
                        "UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());
        assertThat(compiled).isZero();

        assertThat(printedBy(folder)).isEqualTo(blocks("text").get(0));
    }

    private static String printedBy(Path classes) throws Exception {
        PrintStream standard = System.out;
        var printed = new ByteArrayOutputStream();
        try (var loader = new URLClassLoader(new URL[] {classes.toUri().toURL()});
                var capture = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            System.setOut(capture);
            loader.loadClass("Sample").getMethod("main", String[].class).invoke(null, (Object)
                    new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void theFirstCommandScoresTheShippedExample() throws IOException {
        String words = blocks("sh").get(0).strip().replaceFirst("^.*dti\\.jar ", "");
        String[] arguments = words.replace("dti-examples/cli/", "").split(" ", -1);

        assertThat(Ran.dti(arguments).out()).contains("Tổng điểm: 544,73 / 660 (82,53 %)");
    }

    @Test
    void theRankingOverAllReadingsPrintsWhatFollowsIt() throws IOException {
        String words = blocks("sh").stream()
                .filter(block -> block.contains("--all-readings"))
                .findFirst()
                .orElseThrow()
                .strip()
                .replaceFirst("^.*dti\\.jar ", "");
        String[] arguments = words.replace("dti-examples/cli/", "").split(" ", -1);

        assertThat(blocks("text")).contains(Ran.dti(arguments).out());
    }

    @Test
    void theOtherCommandsRunAsTheyStand() throws IOException {
        for (String block : blocks("sh")) {
            String words = block.strip().replaceFirst("^.*dti\\.jar ", "");
            if (block.contains("dti.jar")) {
                String[] arguments = words.replace("dti-examples/cli/", "").split(" ", -1);
                assertThat(Ran.dti(arguments).err()).as(words).isEmpty();
            }
        }
    }

    @Test
    void thePlanIsWhatTheCommandBeforeItPrints() throws IOException {
        String command = blocks("sh").stream()
                .filter(block -> block.contains("dti.jar improve"))
                .findFirst()
                .orElseThrow();
        String words = command.strip().replaceFirst("^.*dti\\.jar ", "");
        String[] arguments = words.replace("dti-examples/cli/", "").split(" ", -1);

        assertThat(Ran.dti(arguments).out()).isEqualTo(blocks("text").get(1));
    }

    @Test
    void theInputsFileIsSound() throws IOException {
        var source = new Source("README.md", blocks("yaml").get(0));

        assertThat(DocumentCheck.check(source)).isEmpty();
    }

    @Test
    void ciRunsExactlyTheSecondCommand() throws IOException {
        String tests = blocks("sh").get(1).strip();

        assertThat(Files.readString(ROOT.resolve(".ci/run")).lines()).contains(tests);
    }
}
