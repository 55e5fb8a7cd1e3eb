package vn.dti.cli;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.UnreadableNumberException;
import vn.dti.wording.NormalText;

/**
 * A cell of a table as people get it out of a document.
 *
 * @param raw its characters
 * @param header the header of its column
 * @param position where it stands in the file
 */
record TableCell(String raw, String header, Position position) {

    private static final Pattern NUMBER = Pattern.compile("[+＋]?[0-9０-９]+([., ．，][0-9０-９]+)*");
    private static final Pattern WORD = Pattern.compile("(?i)\\s*(điểm|đ|points?)$");
    private static final Pattern ID = Pattern.compile("[\\p{Lu}0-9]+(\\.[\\p{Lu}0-9]+)*");

    /** {@return the text in one line} */
    String text() {
        return NormalText.of(raw).replaceAll("[\\s\\u2028\\u2029]+", " ");
    }

    boolean isBlank() {
        return text().isEmpty();
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
        return Stream.of(NormalText.of(raw).split("[\\r\\n;]+", -1))
                .map(each -> each.replaceFirst("^\\s*[-+•–*]\\s+", ""))
                .map(each -> each.replaceAll("\\s+", " ").strip())
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
        return numbers.read(NUMBER.matcher(digits).matches() ? digits : "?");
    }

    private static String withoutWord(String points) {
        return WORD.matcher(points).replaceFirst("");
    }
}
