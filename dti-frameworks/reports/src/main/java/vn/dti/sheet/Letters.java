// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The row below a header that only numbers the columns: {@code A | B | (1) | (2) | (3)=(1)/(2)}. */
final class Letters {

    private static final Pattern NUMBER = Pattern.compile("\\(?\\[?([0-9]{1,4})\\]?\\)?");
    private static final Pattern LETTER = Pattern.compile("\\(?([A-Za-z])\\)?");
    private static final Pattern FORMULA =
            Pattern.compile("[(\\[]?[0-9]{1,4}[)\\]]?\\s*=[-+*/:x×()\\[\\]0-9 %.,]+");

    private Letters() {}

    /**
     * Whether a row numbers columns.
     *
     * @param row the first row below the header that is not blank
     * @param after the next one, if it is not a total
     * @param unit the column of names; where the names themselves are single letters or numbers, the
     *     row is that of a unit
     */
    static boolean areIn(Row row, Optional<Row> after, int unit) {
        List<String> texts = row.cells().stream()
                .map(Cell::text)
                .filter(text -> !text.isEmpty())
                .toList();
        boolean marked = texts.stream().anyMatch(Letters::isMarked);
        return texts.size() > 1
                && count(texts)
                && (marked
                        || after.filter(next -> !areAlike(row.cell(unit), next.cell(unit)))
                                .isPresent());
    }

    private static boolean isMarked(String text) {
        return FORMULA.matcher(text).matches() || (text.startsWith("(") && !text.startsWith("(-"));
    }

    /** Names that are single letters, or numbers, both of them. */
    private static boolean areAlike(Cell one, Cell other) {
        return Stream.of(LETTER, NUMBER)
                .anyMatch(kind -> kind.matcher(one.text()).matches()
                        && kind.matcher(other.text()).matches());
    }

    /** Letters first, then numbers, each one more than that before. */
    private static boolean count(List<String> texts) {
        int number = -1;
        int letter = -1;
        for (String text : texts) {
            Matcher digits = NUMBER.matcher(text);
            Matcher letters = LETTER.matcher(text);
            if (digits.matches()) {
                int next = Integer.parseInt(digits.group(1));
                if (number >= 0 ? next != number + 1 : next > 2) {
                    return false;
                }
                number = next;
            } else if (letters.matches() && number < 0) {
                int next = Character.toLowerCase(letters.group(1).charAt(0));
                if (next != (letter < 0 ? 'a' : letter + 1)) {
                    return false;
                }
                letter = next;
            } else if (FORMULA.matcher(text).matches()) {
                number = number < 0 ? number : number + 1;
            } else {
                return false;
            }
        }
        return true;
    }
}
