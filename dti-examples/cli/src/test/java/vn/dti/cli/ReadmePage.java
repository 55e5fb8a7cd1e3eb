// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A page of the project in Markdown, with its blocks, tables and links. */
record ReadmePage(Path file, String text) {

    static final ReadmePage PROJECT = read("README.md");
    static final ReadmePage COMMAND = read("dti-examples/cli/README.md");
    static final ReadmePage LIBRARY = read("dti-frameworks/README.md");
    static final ReadmePage REPORTS = read("dti-frameworks/reports/README.md");
    static final ReadmePage RELEASES = read("dti-frameworks/RELEASES.md");
    static final ReadmePage CHANGES = read("dti-frameworks/CHANGELOG.md");
    static final ReadmePage BENCHMARKS = read("dti-examples/benchmarks/README.md");
    static final ReadmePage CHECKS = read(".ci/README.md");

    private static final Pattern LINK = Pattern.compile("]\\(([^)]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.+)$");

    private static ReadmePage read(String path) {
        return read(Path.of("../..").resolve(path));
    }

    static ReadmePage read(Path file) {
        try {
            return new ReadmePage(file, Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    List<String> blocks(String kind) {
        return Pattern.compile("```" + kind + "\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    /** The arguments of {@code dti} in each block that runs it, by paths from this module. */
    Stream<List<String>> commands() {
        return blocks("sh").stream()
                .map(String::strip)
                .filter(block -> block.matches("(?s)(dti|.*/dti\\.jar) .*"))
                .map(block -> block.replaceFirst("(?s)^(dti|.*/dti\\.jar) ", ""))
                .map(words -> words.replace("dti-examples/cli/", ""))
                .map(words -> List.of(words.split(" ", -1)));
    }

    /** The text block that comes next after the first block with these words. */
    String printedAfter(String command) {
        int start = text.indexOf("```text\n", text.indexOf(command)) + "```text\n".length();
        return text.substring(start, text.indexOf("```", start));
    }

    /** The cells of the rows whose first cell begins in this way. */
    List<List<String>> rows(String beginning) {
        return text.lines()
                .filter(line -> line.startsWith("| " + beginning))
                .map(line -> Stream.of(line.split("(?<!\\\\)\\|", -1))
                        .map(String::strip)
                        .toList())
                .map(cells -> cells.subList(1, cells.size() - 1))
                .toList();
    }

    /** The links to pages and folders of the project. */
    List<String> links() {
        return LINK.matcher(text).results().map(link -> link.group(1)).toList();
    }

    /** GitHub makes the anchor of a heading of its letters and digits, with hyphens for spaces. */
    List<String> anchors() {
        return HEADING.matcher(text)
                .results()
                .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
                .map(heading -> heading.replaceAll("[^\\p{L}\\p{M}\\p{N}\\- ]", ""))
                .map(heading -> heading.replace(' ', '-'))
                .toList();
    }
}
