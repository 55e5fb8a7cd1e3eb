// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code golden/} is a case: the words of the command, what it must print, and how it
 * must exit. With {@code -Dgolden.write=true} the expectations are written anew, to be read before they
 * are committed.
 */
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/golden");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void printsWhatItPrinted(Path folder) throws IOException {
        List<String> words = Files.readAllLines(folder.resolve("command"));
        Ran ran = Ran.dti(words.toArray(String[]::new)).withoutFingerprint();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(folder.resolve("out"), ran.out());
            Files.writeString(folder.resolve("err"), ran.err());
            Files.writeString(folder.resolve("code"), ran.code() + "\n");
        }
        assertThat(ran.err()).isEqualTo(Files.readString(folder.resolve("err")));
        assertThat(ran.out()).isEqualTo(Files.readString(folder.resolve("out")));
        assertThat(ran.code() + "\n").isEqualTo(Files.readString(folder.resolve("code")));
    }
}
