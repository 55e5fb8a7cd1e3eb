// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A file holds one thing, which a reader can take in. */
class FileSizeTest {

    private static final int MOST_LINES = 400;

    @Test
    void noMainSourceOfAnyModuleIsLongerThanFourHundredLines() throws IOException {
        var lines = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            for (Path file : files.filter(FileSizeTest::isMainSource).toList()) {
                lines.put(
                        file.getFileName().toString(), Files.readAllLines(file).size());
            }
        }

        assertThat(lines).containsKey("Framework.java").hasSizeGreaterThan(300);
        assertThat(lines.entrySet())
                .filteredOn(file -> file.getValue() > MOST_LINES)
                .extracting(Map.Entry::getKey)
                .isEmpty();
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }
}
