// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each kind of clause that decisions print through every command, as an officer reads it: a transcript has
 * the commands behind a dollar sign, each with what it prints, what it reports, and its code if that is not
 * 0.
 */
class TranscriptsTest {

    private static final Path CLAUSES = Path.of("src/test/resources/clauses");
    private static final String PROMPT = "$ dti ";

    static Stream<Path> transcripts() throws IOException {
        try (Stream<Path> files = Files.walk(CLAUSES)) {
            return files.filter(each -> each.endsWith("transcript.txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("transcripts")
    void isWhatTheCommandsSay(Path transcript) throws IOException {
        String written = Files.readString(transcript);

        String said = written.lines()
                .filter(line -> line.startsWith(PROMPT))
                .map(line -> line + "\n" + answer(transcript.resolveSibling(""), line))
                .collect(Collectors.joining("\n"));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(transcript, said);
        }
        assertThat(said).isEqualTo(written);
    }

    private static String answer(Path folder, String line) {
        List<String> words = Stream.of(line.substring(PROMPT.length()).split(" "))
                .map(word -> Files.exists(folder.resolve(word))
                        ? folder.resolve(word).toString()
                        : word)
                .toList();
        Ran ran = Ran.dti(words.toArray(String[]::new)).withoutFingerprint();
        String code = ran.code() == 0 ? "" : "[" + ran.code() + "]\n";
        return (ended(ran.out()) + ended(ran.err()) + code)
                .replace(folder + "/", "")
                .replace(folder + "\\", "");
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
