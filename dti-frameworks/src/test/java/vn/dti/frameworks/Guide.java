// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Source;

/**
 * The guide for authors as what it shows: its fenced blocks in their order.
 *
 * <p>A YAML block is a file by its name, or a passage: of a framework file ({@code framework}), of an inputs
 * file ({@code inputs}) or of a list of tests ({@code tests}), the latter two for the framework passage
 * above. Codes behind that say that it is wrong on purpose.
 *
 * @param text the whole guide
 * @param blocks what stands between fences
 */
record Guide(String text, List<Block> blocks) {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```(\\S+)([^\\n]*)\\n(.*?)^```$");
    private static final Pattern MAX = Pattern.compile("(?m)^  (?:- \\{.*?| {2})max: ([0-9]+)");
    private static final List<String> TOP = List.of(
            "format: dti/1",
            "id: passage",
            "title: Đoạn trích",
            "decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND, level: commune}");

    /**
     * A fenced block.
     *
     * @param language its language, for example {@code yaml}
     * @param words the words behind it
     * @param text what stands between the fences
     * @param line the line of the guide on which it opens
     */
    record Block(String language, List<String> words, String text, int line) {

        boolean isWrong() {
            return !codes().isEmpty();
        }

        List<String> codes() {
            return words.stream().filter(word -> word.startsWith("DTI-")).toList();
        }

        String kind() {
            return words.get(0);
        }

        boolean isFile() {
            return kind().endsWith(".yaml");
        }

        @Override
        public String toString() {
            return "line " + line + ": " + String.join(" ", words);
        }
    }

    /**
     * A block and the framework that it is about.
     *
     * @param block the block
     * @param framework the passage of a framework above it, made whole
     */
    record Shown(Block block, Source framework) {
        @Override
        public String toString() {
            return block.toString();
        }
    }

    static Guide read(String name) {
        try {
            String text = Files.readString(Path.of(name));
            return new Guide(
                    text,
                    FENCED.matcher(text)
                            .results()
                            .map(found -> new Block(
                                    found.group(1),
                                    Stream.of(found.group(2).strip().split(" ")).toList(),
                                    found.group(3),
                                    1
                                            + (int) text.substring(0, found.start())
                                                    .lines()
                                                    .count()))
                            .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Stream<Block> yaml() {
        return blocks.stream().filter(block -> block.language().equals("yaml"));
    }

    /** The YAML blocks, each with the sound framework passage that stands last above it or is it. */
    List<Shown> shown() {
        var shown = new ArrayList<Shown>();
        Source framework = new Source("framework.yaml", "");
        for (Block block : yaml().toList()) {
            if (block.kind().equals("framework") && !block.isWrong()) {
                framework = new Source("framework.yaml", whole(block.text()));
            }
            shown.add(new Shown(block, framework));
        }
        return List.copyOf(shown);
    }

    /** A passage of a framework file with the required keys that it leaves out. */
    static String whole(String passage) {
        var top = new StringBuilder();
        for (String line : TOP) {
            if (!states(passage, line.substring(0, line.indexOf(':')))) {
                top.append(line).append('\n');
            }
        }
        boolean tree = states(passage, "criteria");
        String max = states(passage, "max") ? "" : "max: " + (tree ? max(passage) : 10) + "\n";
        return top + max + passage + (tree ? "" : TREE);
    }

    private static final String TREE = """
            inputs: {done: {type: boolean, label: Đã làm}}
            criteria: [{id: "1", title: Việc, max: 10, boolean: done}]
            """;

    private static boolean states(String passage, String key) {
        return passage.startsWith(key + ":") || passage.contains("\n" + key + ":");
    }

    private static int max(String passage) {
        Matcher max = MAX.matcher(passage.substring(passage.indexOf("criteria:")));
        return max.results().mapToInt(found -> Integer.parseInt(found.group(1))).sum();
    }
}
