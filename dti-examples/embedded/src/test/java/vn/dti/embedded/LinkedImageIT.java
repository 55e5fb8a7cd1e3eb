// SPDX-License-Identifier: Apache-2.0
package vn.dti.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;
import vn.dti.exp4j.Postfix;
import vn.dti.framework.Framework;
import vn.dti.frameworks.Frameworks;

/**
 * All that scores is a module that says what it needs, so that jlink makes an image of it, with no more of
 * the JDK than that.
 */
class LinkedImageIT {

    private static final Path SOURCE = Path.of("src/main/java/vn/dti/embedded/Host.java");
    private static final String ARGUMENTS =
            "en hcmc-79-2023-districts meetings_chaired=3 meetings_total=4";

    private static final String JARS = Stream.of(
                    Framework.class, Frameworks.class, Postfix.class, Yaml.class)
            .map(LinkedImageIT::jar)
            .collect(Collectors.joining(System.getProperty("path.separator")));

    private static String jar(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void run(String tool, String... arguments) {
        var said = new StringWriter();
        var writer = new PrintWriter(said);

        int code = ToolProvider.findFirst(tool).orElseThrow().run(writer, writer, arguments);

        assertThat(code).as(said.toString()).isZero();
        assertThat(said.toString()).as("of " + tool).isEmpty();
    }

    @Test
    void anImageScoresAsTheLibrariesDo(@TempDir Path folder) throws Exception {
        Path descriptor = Files.writeString(
                folder.resolve("module-info.java"),
                "module vn.dti.embedded { requires vn.dti.frameworks; }");
        Path classes = folder.resolve("classes");
        Path image = folder.resolve("image");
        run(
                "javac",
                "-Xlint:all",
                "-Werror",
                "-encoding",
                "UTF-8",
                "--module-path",
                JARS,
                "-d",
                classes.toString(),
                descriptor.toString(),
                SOURCE.toString());
        run(
                "jlink",
                "--module-path",
                JARS + System.getProperty("path.separator") + classes,
                "--add-modules",
                "vn.dti.embedded",
                "--output",
                image.toString());

        assertThat(printed(image, "--list-modules").lines().map(module -> module.split("@", 2)[0]))
                .containsExactlyInAnyOrder(
                        "java.base",
                        "org.yaml.snakeyaml",
                        "vn.dti.core",
                        "vn.dti.embedded",
                        "vn.dti.exp4j",
                        "vn.dti.frameworks");
        assertThat(printed(image, "-m", "vn.dti.embedded/vn.dti.embedded.Host"))
                .contains(": 7.5 / 660 points", "    3 / 4 = 75%")
                .isEqualTo(saidByLibraries());
    }

    private static String printed(Path image, String... options)
            throws IOException, InterruptedException {
        List<String> command = Stream.of(
                        Stream.of(image.resolve("bin/java").toString()),
                        Stream.of(options),
                        Stream.of(ARGUMENTS.split(" ", -1)))
                .flatMap(words -> words)
                .toList();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed;
    }

    private static String saidByLibraries() {
        var out = new StringWriter();
        assertThat(Host.run(new PrintWriter(out), new PrintWriter(out), ARGUMENTS.split(" ", -1)))
                .isZero();
        return out.toString();
    }
}
