// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What the README shows is what the sample project compiles and runs. */
class GuideOfTheKitTest {

    private static final Pattern BLOCK = Pattern.compile("(?s)```[a-z]+\\n(.*?)```");

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> sample() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("sample"))) {
            return files.filter(file -> file.toString().matches(".*[.](java|yaml|xml)"))
                    .filter(file -> !file.toString().contains("target"))
                    .map(GuideOfTheKitTest::read)
                    .toList();
        }
    }

    @Test
    void everySnippetIsInTheSample() throws IOException {
        List<String> sample = sample();
        List<String> snippets = BLOCK.matcher(read(Path.of("README.md")))
                .results()
                .map(block -> block.group(1).stripTrailing())
                .toList();

        assertThat(snippets).hasSize(7);
        assertThat(snippets)
                .allSatisfy(snippet -> assertThat(sample).anyMatch(file -> file.contains(snippet)));
    }

    @Test
    void everyPropertyIsInTheTable() {
        String page = read(Path.of("README.md"));

        assertThat(Stream.of(FrameworkProperties.class.getDeclaredMethods())
                        .filter(method -> method.isAnnotationPresent(Property.class)))
                .hasSize(17)
                .allSatisfy(method -> assertThat(page).contains("`" + method.getName() + "`"));
    }

    /** The files of the sample pass the tests that its classes make of them. */
    @Test
    void theFilesOfTheSamplePass() {
        Path file = Path.of("sample/files/ours-2026.yaml");

        Stream.concat(DtiTests.of(file), DtiTests.branches(file)).forEach(test -> {
            try {
                test.getExecutable().execute();
            } catch (Throwable failure) {
                throw new AssertionError(test.getDisplayName(), failure);
            }
        });
    }
}
