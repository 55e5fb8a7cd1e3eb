package vn.dti.cli;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.dti.diagnostic.Position;
import vn.dti.exact.Rational;

/**
 * A cell of a table as people get it out of a document.
 *
 * @param raw its characters
 * @param header the header of its column
 * @param position where it stands in the file
 */
record TableCell(String raw, String header, Position position) {

    private static final Pattern DOTTED_THOUSANDS =
            Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+(,[0-9]+)?");
    private static final Pattern THOUSANDS_WITH_COMMAS =
            Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+(\\.[0-9]+)?");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+([.,][0-9]+)?");
    private static final Pattern ID = Pattern.compile("[\\p{Lu}0-9]+(\\.[\\p{Lu}0-9]+)*");

    /** Every character as it is meant: composed, ordinary spaces, nothing invisible. */
    private static String clean(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\u200B-\\u200D\\u2060\\uFEFF\\u00AD]", "")
                .replaceAll("[\\p{Zs}\\t]", " ");
    }

    /** {@return the text in one line} */
    String text() {
        return clean(raw).replaceAll("[\\s\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
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
        return Stream.of(clean(raw).split("[\\r\\n;]+", -1))
                .map(each -> each.replaceFirst("^\\s*[-+•–*]\\s+", ""))
                .map(each -> each.replaceAll("\\s+", " ").strip())
                .filter(each -> !each.isEmpty())
                .toList();
    }

    /** {@return the points as they are written in Vietnamese or English; empty if these are none} */
    Optional<Rational> points() {
        String digits = text().replaceFirst("(?i)\\s*(điểm|đ|points?)$", "")
                .replaceFirst("^\\((.*)\\)$", "$1")
                .replaceAll("(?<=[0-9]) (?=[0-9]{3}\\b)", "");
        if (DOTTED_THOUSANDS.matcher(digits).matches()) {
            return Optional.of(Rational.parse(digits.replace(".", "").replace(',', '.')));
        }
        if (THOUSANDS_WITH_COMMAS.matcher(digits).matches()) {
            return Optional.of(Rational.parse(digits.replace(",", "")));
        }
        return PLAIN.matcher(digits).matches()
                ? Optional.of(Rational.parse(digits.replace(',', '.')))
                : Optional.empty();
    }
}
