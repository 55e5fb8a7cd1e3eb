// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Place;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.sheet.TextTable;

/**
 * A cell of a table as people get it out of a document.
 *
 * @param cell what it shows, and its place
 * @param header the header of its column
 */
record TableCell(TextTable.Text cell, String header) {

    /** Twelve levels are more than any decision has. */
    private static final Pattern ID =
            Pattern.compile("[\\p{Lu}0-9]{1,12}(\\.[\\p{Lu}0-9]{1,12}){0,11}");

    /** No points have more digits; a pattern that repeats needs stack for each turn. */
    private static final int LONGEST = 60;

    private static final Pattern NUMBER = Pattern.compile("[+＋]?[0-9０-９]+([., ．，][0-9０-９]+)*");
    private static final Pattern WORD = Pattern.compile("(?i)\\s*(điểm|đ|points?)$");

    /** {@return the text in one line} */
    String text() {
        return oneLine(cell.text());
    }

    static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    Place place() {
        return cell.place();
    }

    boolean isBlank() {
        return cell.text().isEmpty();
    }

    /** {@return the id as printed without its trailing dot; empty if this is none} */
    Optional<String> id() {
        String id = text().replace(" ", "").replace(',', '.').replaceAll("[.)]+$", "");
        return Optional.of(id).filter(each -> ID.matcher(each).matches());
    }

    boolean looksLikeADate() {
        return text().matches(
                        "(?i)[0-9]{1,4}[/-][0-9a-z]{1,3}([/-][0-9]{1,4})?|[a-z]{3}-[0-9]{1,2}");
    }

    /** {@return the units in a cell, each in its line or set apart by semicolons} */
    List<String> list() {
        return Stream.of(cell.text().split("[\\r\\n;]+", -1))
                .map(each -> oneLine(each.replaceFirst("^\\s*[-+•–*]\\s+", "")))
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /**
     * The points, with or without brackets and the word for points.
     *
     * @param numbers how the table writes numbers
     * @throws UnreadableNumberException if these are none, or may be two
     */
    Rational points(NumberStyle numbers) {
        String bare = withoutWord(text()).replaceFirst("^\\((.*)\\)$", "$1");
        String digits = withoutWord(bare);
        boolean points = digits.length() <= LONGEST && NUMBER.matcher(digits).matches();
        return points && cell.number().isPresent()
                ? cell.number().get()
                : numbers.read(points ? digits : "?");
    }

    /** {@return what is behind a plus sign; empty if there is none} */
    Optional<String> unsigned() {
        return Optional.of(text().replaceFirst("^\\(", ""))
                .filter(text -> text.matches("[+＋].*"))
                .map(text -> text.substring(1).replaceFirst("\\)$", ""));
    }

    private static String withoutWord(String points) {
        return WORD.matcher(points).replaceFirst("");
    }

    /** {@return the points; empty if there are none, or several meanings} */
    Optional<Rational> findPoints(NumberStyle style) {
        try {
            return Optional.of(points(style));
        } catch (UnreadableNumberException none) {
            return Optional.empty();
        }
    }
}
