package vn.dti.diagnostic;

import java.util.HashMap;
import java.util.Map;

/** The lines of a text, cut out when they are asked for and then kept. */
final class SourceLines {

    private final String text;

    /** Where each line begins, and where one behind the last would. */
    private final int[] starts;

    private final Map<Integer, String> cut = new HashMap<>();

    SourceLines(String text) {
        this.text = text;
        var found = new int[(int) text.lines().count() + 1];
        int line = 0;
        for (int index = 0; index < text.length(); index++) {
            if (isEnd(text, index)) {
                found[++line] = index + 1;
            }
        }
        found[found.length - 1] = text.length();
        this.starts = found;
    }

    /** A line feed, or a return without one. */
    private static boolean isEnd(String text, int index) {
        char character = text.charAt(index);
        return character == '\n' || (character == '\r' && !text.startsWith("\n", index + 1));
    }

    int size() {
        return starts.length - 1;
    }

    /** A line without its end; empty beyond the last. */
    String get(int number) {
        return number < 1 || number > size()
                ? ""
                : cut.computeIfAbsent(number, each -> cut(starts[each - 1], starts[each]));
    }

    private String cut(int start, int end) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
            last--;
        }
        return text.substring(start, last);
    }
}
