// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import vn.dti.wording.NormalText;

/** The lines of a text, cut out when they are asked for and then kept. */
final class SourceLines {

    /** The lines that there is place for at first. */
    private static final int FIRST_GUESS = 64;

    private final String text;

    /** Where each line begins, and where one behind the last would. */
    private final int[] starts;

    private final Map<Integer, String> cut = new HashMap<>();

    /** Whether {@link NormalText#isPlain} holds for all of them. */
    private final boolean arePlain;

    SourceLines(String text) {
        this.text = text;
        int[] found = new int[FIRST_GUESS];
        int line = 0;
        boolean plain = true;
        while (found[line] < text.length()) {
            int end = end(text, found[line]);
            plain = plain && NormalText.isPlain(text, found[line], end);
            if (++line == found.length) {
                found = Arrays.copyOf(found, 2 * line);
            }
            found[line] = end;
        }
        this.starts = Arrays.copyOf(found, line + 1);
        this.arePlain = plain;
    }

    /** The place behind the end of a line, which is a line feed, or a return without one. */
    private static int end(String text, int start) {
        int index = start;
        while (index < text.length()) {
            char character = text.charAt(index++);
            if (character == '\n' || (character == '\r' && !text.startsWith("\n", index))) {
                return index;
            }
        }
        return index;
    }

    boolean arePlain() {
        return arePlain;
    }

    int size() {
        return starts.length - 1;
    }

    /** A line without its end; empty beyond the last. */
    String get(int number) {
        if (number < 1 || number > size()) {
            return "";
        }
        String known = cut.get(number);
        if (known != null) {
            return known;
        }
        String line = cut(starts[number - 1], starts[number]);
        cut.put(number, line);
        return line;
    }

    /** The first line that is longer than others may be; 0 if there is none. */
    int longerThan(int most) {
        for (int number = 1; number <= size(); number++) {
            if (starts[number] - starts[number - 1] > most && get(number).length() > most) {
                return number;
            }
        }
        return 0;
    }

    /** Whether a sign is the first one from a place on that is not a space. */
    boolean isNext(char sign, int number, int index) {
        if (number > size()) {
            return false;
        }
        int at = Math.min(starts[number - 1] + index, text.length());
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < starts[number] && text.charAt(at) == sign;
    }

    private String cut(int start, int end) {
        int last = end;
        while (last > start && (text.charAt(last - 1) == '\n' || text.charAt(last - 1) == '\r')) {
            last--;
        }
        return text.substring(start, last);
    }
}
