package vn.dti.yaml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Some lines of a document, changed in up to three places, each reproducible from the seed. */
final class Fragments {

    private static final int MOST_LINES = 12;

    /** What means something to YAML, and what nearly does. */
    private static final List<String> INSERTED = List.of(
            " ", "  ", "\n", "\r\n", "\r", "\t", ":", ": ", "-", "- ", "- - ", "#", " #", "\"", "'",
            "''", "\\", "\\\"", "[", "]", "{", "}", ",", ", ", "&a ", "*a", "!", "|\n", ">", ">-\n",
            ">-  \n", ">+\n", "%", "@", "?", "? ", "~", "0", "-5", ".", "...", "---", "/", "a", "é",
            "e\u0301", "\u00A0", "\u00AD", "\u0085", "\u2028", "\uFEFF", "👍", "<<: ");

    private Fragments() {}

    static String of(String document, Random random) {
        List<String> lines = document.lines().toList();
        int first = random.nextInt(lines.size());
        int last = Math.min(lines.size(), first + 1 + random.nextInt(MOST_LINES));
        String text = outdented(lines.subList(first, last));
        for (int changes = random.nextInt(4); changes > 0; changes--) {
            text = changed(text, random);
        }
        return text;
    }

    /** The lines, as far to the left as they go. */
    private static String outdented(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return joined(lines.stream()
                .map(line -> line.substring(Math.min(margin, line.length())))
                .toList());
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static String changed(String text, Random random) {
        int place = random.nextInt(text.length() + 1);
        String before = text.substring(0, place);
        String behind = text.substring(place);
        return switch (random.nextInt(5)) {
            case 0 -> before + behind.substring(Math.min(1, behind.length()));
            case 1, 2 -> before + INSERTED.get(random.nextInt(INSERTED.size())) + behind;
            case 3 -> before;
            default -> joined(changed(new ArrayList<>(text.lines().toList()), random));
        };
    }

    private static List<String> changed(List<String> lines, Random random) {
        if (lines.isEmpty()) {
            return lines;
        }
        int line = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        switch (random.nextInt(4)) {
            case 0 -> lines.set(line, " ".repeat(1 + random.nextInt(3)) + lines.get(line));
            case 1 -> lines.remove(line);
            case 2 -> lines.add(line, lines.get(other));
            default -> Collections.swap(lines, line, other);
        }
        return lines;
    }
}
