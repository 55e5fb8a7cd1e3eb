// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A publication as the public takes it away, to be ranked once more. */
final class Published {

    private static final Pattern FILE = Pattern.compile("href=\"(/publications/[0-9]+/[^\"]+)\"");

    private Published() {}

    /** What the command of a publication prints where all its files are. */
    static String ranked(Caller anybody, String publication, Path folder)
            throws IOException, InterruptedException {
        var files = FILE.matcher(anybody.get(publication).body());
        while (files.find()) {
            Path file = folder.resolve(files.group(1).substring(publication.length() + 1));
            Files.createDirectories(file.getParent());
            Files.write(file, anybody.bytes(files.group(1)));
        }
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "vn.dti.cli.Main"));
        List<String> words =
                List.of(Files.readString(folder.resolve("command.txt")).strip().split(" "));
        assertThat(words.get(0)).isEqualTo("dti");
        command.addAll(words.subList(1, words.size()));
        Path printed = Files.createTempFile("rank", ".json");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(printed.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
        return Files.readString(printed);
    }
}
