// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guide for authors shows what the commands really print. */
class GuideTest {

    private static final Path GUIDES = Path.of("../../dti-frameworks");
    private static final Pattern FILE = Pattern.compile("[a-z0-9.-]+\\.(yaml|csv)");
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^```(yaml|csv|text) ?([^\\n]*)\\n(.*?)^```$");
    private static final String PROMPT = "$ dti ";

    /**
     * Files and commands in the order of the guide: a file shown again replaces the first, and text
     * without a prompt is out of the file that the command above wrote.
     */
    @ParameterizedTest
    @CsvSource({"AUTHORING.md", "AUTHORING.en.md"})
    void whatAReaderWhoFollowsItSees(String guide, @TempDir Path folder) throws IOException {
        String written = "";
        int commands = 0;
        for (MatchResult block : blocks(guide)) {
            String name = block.group(2).split(" ", -1)[0];
            String text = block.group(3);
            if (FILE.matcher(name).matches()) {
                Files.writeString(folder.resolve(name), located(text, folder));
            } else if (text.startsWith(PROMPT)) {
                List<String> words = words(text);
                assertThat(layout(words, printed(words, folder))).isEqualTo(layout(words, text));
                written = written(words, folder);
                commands++;
            } else if (block.group(1).equals("text")) {
                assertThat(written).contains(text);
            }
        }
        assertThat(commands).isEqualTo(14);
    }

    private static List<MatchResult> blocks(String guide) throws IOException {
        return FENCED.matcher(Files.readString(GUIDES.resolve(guide))).results().toList();
    }

    private static List<String> words(String text) {
        String command = text.lines().findFirst().orElseThrow();
        return List.of(command.substring(PROMPT.length()).split(" ", -1));
    }

    private static String printed(List<String> words, Path folder) {
        Ran ran = Ran.dti(words.stream()
                .map(word -> FILE.matcher(word).matches() ? folder.resolve(word).toString() : word)
                .toArray(String[]::new));
        String all = PROMPT + String.join(" ", words) + "\n" + ran.out() + ran.err();
        return all.replace(folder + folder.getFileSystem().getSeparator(), "");
    }

    /** Where a sentence with the name of a file is broken depends on the length of its folder's. */
    private static String layout(List<String> words, String text) {
        return words.contains("--out") ? text.replaceAll("\\s+", " ") : text;
    }

    private static String written(List<String> words, Path folder) throws IOException {
        int out = words.indexOf("--out");
        return out < 0 ? "" : Files.readString(folder.resolve(words.get(out + 1)));
    }

    /** A table names its framework by a file of the reader's own folder. */
    private static String located(String yaml, Path folder) {
        return yaml.replace(
                "framework: ben-song.yaml", "framework: " + folder.resolve("ben-song.yaml"));
    }
}
