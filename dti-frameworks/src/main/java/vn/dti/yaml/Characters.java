package vn.dti.yaml;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Source;

/** Looks for characters that a reader cannot see, or cannot tell from others. */
final class Characters {

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;
    private static final int JOINER = 0x200D;

    private Characters() {}

    static void check(Source source, Findings findings) {
        List<String> lines = source.text().lines().toList();
        for (int number = 1; number <= lines.size(); number++) {
            invisible(lines.get(number - 1), number, findings);
        }
        if (!isComposed(source.text())) {
            notComposed(lines, findings);
        }
    }

    /** The first of a line; whoever looks at the line finds the others. */
    private static void invisible(String line, int number, Findings findings) {
        int before = -1;
        for (int index = 0; index < line.length(); index += Character.charCount(before)) {
            int character = line.codePointAt(index);
            if (isInvisible(character, before)) {
                int column = line.codePointCount(0, index) + 1;
                String name = String.format(Locale.ROOT, "U+%04X", character);
                YamlFinding.INVISIBLE.report(findings, new Position(number, column), name);
                return;
            }
            before = character;
        }
    }

    /** A joiner between two pictures makes one picture of them. */
    private static boolean isInvisible(int character, int before) {
        boolean joins = character == JOINER && before > Character.MAX_VALUE;
        return (Character.getType(character) == Character.FORMAT && !joins)
                || character == NO_BREAK_SPACE
                || character == NARROW_NO_BREAK_SPACE;
    }

    /** Files typed on some systems are in the other form throughout: one warning says so for all. */
    private static void notComposed(List<String> lines, Findings findings) {
        long count = lines.stream().filter(line -> !isComposed(line)).count();
        int number = 1;
        while (number < lines.size() && isComposed(lines.get(number - 1))) {
            number++;
        }
        String line = lines.get(number - 1);
        int same = 0;
        String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
        while (same < line.length()
                && same < composed.length()
                && line.charAt(same) == composed.charAt(same)) {
            same++;
        }
        Position position = new Position(number, line.codePointCount(0, same) + 1);
        YamlFinding.NOT_COMPOSED.report(findings, position, count);
    }

    private static boolean isComposed(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC);
    }
}
