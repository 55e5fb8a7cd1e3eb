package vn.dti.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.input.Input;
import vn.dti.input.InputType;

/** What a column of a table of units holds. */
sealed interface Heading {

    /** What is said of the unit itself. */
    enum About implements Heading {
        /** Its name. */
        UNIT("unit", "đơn vị", "tên đơn vị"),
        /** The units that it is ranked among beside all. */
        GROUP("group", "nhóm", "nhóm xếp hạng"),
        /** The period. */
        PERIOD("period", "kỳ", "kỳ đánh giá", "năm"),
        /** Whose figures these are. */
        KIND("kind", "loại số liệu");

        private final List<String> names;

        About(String... names) {
            this.names = List.of(names);
        }

        static Optional<Heading> of(String header) {
            return Stream.of(values())
                    .filter(each -> each.names.contains(simple(header)))
                    .map(Heading.class::cast)
                    .findFirst();
        }

        static Stream<String> names() {
            return Stream.of(values()).flatMap(each -> each.names.stream());
        }
    }

    /** The figures of an input. */
    record Figure(Input input) implements Heading {
        /** What a host would give: numbers and truths as they are, anything else as it reads. */
        Object value(Cell cell) {
            boolean exact = input.type().isNumber()
                    || input.type() instanceof InputType.Listing
                    || input.type() == InputType.Plain.BOOLEAN;
            return exact ? cell.value() : cell.text();
        }
    }

    /** A criterion, of which a cell can say that it does not apply. */
    record OfCriterion(String id) implements Heading {}

    /** A column that nobody understands, which was reported. */
    record Unknown() implements Heading {}

    /** A header as it is compared: composed, lower case, one space between words. */
    static String simple(String header) {
        return Normalizer.normalize(header, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
