// SPDX-License-Identifier: Apache-2.0
package vn.dti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same word is the same thing in all modules. */
class NamesTest {

    @Test
    void aTypeNameExistsOnceInTheProject() throws IOException {
        Map<String, List<Path>> byName;
        try (Stream<Path> files = Files.walk(Path.of("../.."))) {
            byName = files.filter(NamesTest::isMainSource)
                    .collect(Collectors.groupingBy(file -> file.getFileName().toString()));
        }
        byName.keySet().removeAll(List.of("package-info.java", "module-info.java"));

        assertThat(byName).containsKey("Framework.java");
        assertThat(byName.values()).allSatisfy(files -> assertThat(files).hasSize(1));
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString().replace('\\', '/');
        return path.contains("/src/main/java/") && path.endsWith(".java");
    }
}
