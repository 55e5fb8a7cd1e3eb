// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.events.ScalarEvent;

/** The forms in which text is written. */
final class Texts {

    private static final Pattern HEADER =
            Pattern.compile("([|>])([-+]?)([1-9]?)([-+]?)[^\\n]*\\n?");
    private static final Pattern LIKE_AN_ID = Pattern.compile("-?[0-9.]+");

    /** What YAML 1.1 or 1.2 reads as something else than text. */
    private static final Pattern NO_TEXT = Pattern.compile(
            "~|null|true|false|yes|no|on|off|y|n"
                    + "|[-+]?[0-9.][0-9_,.:]*%?|[-+]?[0-9][0-9_.]*e[-+]?[0-9]+"
                    + "|0[xob][0-9a-f_]+|[-+]?\\.(inf|nan)|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}.*",
            Pattern.CASE_INSENSITIVE);

    private Texts() {}

    /** Plain where that reads back as the same text, else in double quotes. */
    static String write(String text) {
        boolean plain = text.codePoints().findFirst().stream().anyMatch(Character::isLetterOrDigit)
                && text.equals(text.strip())
                && text.codePoints().noneMatch(Texts::isUnseen)
                && !text.matches(".*(:(\\s|$)| #|[,\\[\\]{}]).*")
                && !NO_TEXT.matcher(text).matches();
        return plain ? text : quote(text);
    }

    static String quote(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(character -> {
            switch (character) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                    if (isUnseen(character)) {
                        quoted.append(
                                String.format(java.util.Locale.ROOT, escape(character), character));
                    } else {
                        quoted.appendCodePoint(character);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static String escape(int character) {
        return character > 0xFFFF ? "\\U%08X" : "\\u%04X";
    }

    /** Controls, and spaces and marks that look like another character or like none. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
    }

    /** Text that looks like a number is an id where ids are expected, and 1.10 is not 1.1. */
    static Layout.Text asId(Layout.Text text) {
        return LIKE_AN_ID.matcher(text.written()).matches()
                ? Layout.Text.inLine(text.anchor(), text.value(), quote(text.value()))
                : text;
    }

    static Layout.Text read(String anchor, ScalarEvent scalar, String raw, int column) {
        String value = scalar.getValue();
        boolean oneLine = !raw.contains("\n");
        return switch (scalar.getScalarStyle()) {
            case PLAIN -> {
                String plain = value.contains("\n") ? quote(value) : value;
                yield Layout.Text.inLine(anchor, value, plain);
            }
            case DOUBLE_QUOTED ->
                Layout.Text.inLine(anchor, value, oneLine ? withoutAnchor(raw) : quote(value));
            case LITERAL, FOLDED -> block(anchor, value, withoutAnchor(raw), column);
            default -> Layout.Text.inLine(anchor, value, quote(value));
        };
    }

    /** The event of a text begins at its anchor. */
    private static String withoutAnchor(String raw) {
        return raw.replaceFirst("^&\\S*\\s+", "");
    }

    private static Layout.Text block(String anchor, String value, String raw, int column) {
        Matcher header = HEADER.matcher(raw);
        if (!header.lookingAt() || value.isBlank()) {
            return Layout.Text.inLine(anchor, value, quote(value));
        }
        boolean keep = (header.group(2) + header.group(4)).equals("+");
        if (keep && !value.matches("(?s).*[^\\n]\\n")) {
            return Layout.Text.inLine(anchor, value, quote(value));
        }
        List<String> lines = new ArrayList<>(raw.substring(header.end()).lines().toList());
        while (lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        int indent = header.group(3).isEmpty()
                ? indentation(lines.stream()
                        .filter(line -> !line.isBlank())
                        .findFirst()
                        .orElse(""))
                : column + Integer.parseInt(header.group(3));
        List<String> dedented = lines.stream()
                .map(line -> line.substring(Math.min(indent, line.length())))
                .toList();
        boolean indicated = dedented.stream()
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("")
                .startsWith(" ");
        String chomping = value.endsWith("\n") ? "" : "-";
        String block = header.group(1) + (indicated ? "2" : "") + chomping;
        return new Layout.Text(anchor, value, "", block, dedented);
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** The lines of a text that is folded to a width; empty if folding would change it. */
    static Optional<List<String>> fold(String text, int width) {
        boolean foldable = text.equals(text.strip())
                && !text.contains("  ")
                && text.contains(" ")
                && text.codePoints().noneMatch(Texts::isUnseen);
        if (!foldable) {
            return Optional.empty();
        }
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && width(line) + 1 + width(word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return Optional.of(lines);
    }

    static int width(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }
}
