package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide for authors shows what the commands really print. */
class GuideTest {

    private static final Path GUIDES = Path.of("../../dti-frameworks");
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^```(yaml|text) ?([^\\n]*)\\n(.*?)^```$");
    private static final String PROMPT = "$ dti ";

    /** Files and commands in the order of the guide: a file shown again replaces the first. */
    @ParameterizedTest
    @CsvSource({"AUTHORING.md", "AUTHORING.en.md"})
    void whatAReaderWhoFollowsItSees(String guide, @TempDir Path folder) throws IOException {
        List<MatchResult> blocks = FENCED.matcher(Files.readString(GUIDES.resolve(guide)))
                .results()
                .toList();
        int commands = 0;
        for (MatchResult block : blocks) {
            String name = block.group(2).split(" ", -1)[0];
            if (name.endsWith(".yaml")) {
                Files.writeString(folder.resolve(name), located(block.group(3), folder));
            } else if (block.group(3).startsWith(PROMPT)) {
                String command = block.group(3).lines().findFirst().orElseThrow();
                assertThat(command + "\n" + printed(command, folder)).isEqualTo(block.group(3));
                commands++;
            }
        }
        assertThat(commands).isEqualTo(9);
    }

    private static String printed(String command, Path folder) {
        String[] arguments = Stream.of(command.substring(PROMPT.length()).split(" ", -1))
                .map(word -> word.endsWith(".yaml") ? folder.resolve(word).toString() : word)
                .toArray(String[]::new);
        Ran ran = Ran.dti(arguments);
        return (ran.out() + ran.err()).replace(folder + folder.getFileSystem().getSeparator(), "");
    }

    /** A table names its framework by a file of the reader's own folder. */
    private static String located(String yaml, Path folder) {
        return yaml.replace(
                "framework: ben-song.yaml", "framework: " + folder.resolve("ben-song.yaml"));
    }
}
