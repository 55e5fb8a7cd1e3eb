// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Inputs;
import vn.dti.input.MismatchException;
import vn.dti.input.Percentage;
import vn.dti.input.Problem;
import vn.dti.input.ReportSection;
import vn.dti.input.Value;
import vn.dti.wording.Language;

/** The fields of a form, with what is in them, what is wrong with it, and what other columns say. */
final class FieldWriting {

    /** The empty rows behind those of a list that are filled in. */
    private static final int SPARE = 3;

    private static final String YES = "yes";
    private static final String NO = "no";

    private final FormBuilder.Content content;
    private final Language language;
    private final Map<String, Object> edited;
    private final Optional<Map<String, Object>> other;
    private final Optional<Map<String, Object>> theirs;

    FieldWriting(FormBuilder.Content content, Language language) {
        this.content = content;
        this.language = language;
        this.edited = content.edited().stated();
        this.other = content.other().map(Inputs::stated);
        this.theirs = content.theirs().map(Inputs::stated);
    }

    FormField field(Input input) {
        String value = text(input, edited);
        return new FormField(
                FieldReading.FIGURE + input.name(),
                input.name(),
                input.label(),
                input.unit(),
                input.note(),
                value,
                other.map(values -> read(input, text(input, values))).orElse(""),
                options(input, value),
                rows(input),
                problems(input),
                theirs.filter(values -> !value(input, values).equals(value(input, edited)))
                        .map(values -> orEmpty(read(input, text(input, values))))
                        .orElse(""));
    }

    private String orEmpty(String text) {
        return text.isEmpty() ? PageWord.EMPTY.in(language) : text;
    }

    private static Object value(Input input, Map<String, Object> values) {
        Object value = values.get(input.name());
        return value == null || value instanceof Value<?> ? "" : value;
    }

    /** What is in the field; of a list the number of its rows, if they are not written. */
    private static String text(Input input, Map<String, Object> values) {
        Object value = value(input, values);
        return value instanceof List<?> ? "" : plain(value);
    }

    private static String plain(Object value) {
        if (value instanceof Rational number) {
            return number.toExactDecimal()
                    .map(each -> each.toPlainString())
                    .orElse(number.toString());
        }
        if (value instanceof Percentage percentage) {
            Rational hundredfold = percentage.share().times(100);
            return hundredfold
                    .toExactDecimal()
                    .map(each -> each.toPlainString() + "%")
                    .orElse(percentage.share().toString());
        }
        if (value instanceof Boolean answer) {
            return answer ? YES : NO;
        }
        return value instanceof LocalDate day ? day.toString() : String.valueOf(value);
    }

    /** A value as it is read: an option by its label. */
    private String read(Input input, String text) {
        return options(input, text).stream()
                .filter(option -> option.selected() && !option.value().isEmpty())
                .map(FormField.Option::label)
                .findFirst()
                .orElse(text);
    }

    private List<FormField.Option> options(Input input, String value) {
        if (input.type() instanceof InputType.Choice choice) {
            String chosen = meant(input, value);
            return offered(choice.options(), chosen);
        }
        if (input.type() == InputType.Plain.BOOLEAN) {
            String answer = meant(input, value);
            String chosen = switch (answer) {
                case "true" -> YES;
                case "false" -> NO;
                default -> answer;
            };
            return offered(
                    List.of(YES, NO).stream()
                            .collect(Collectors.toMap(
                                    each -> each,
                                    each -> (each.equals(YES) ? PageWord.YES : PageWord.NO)
                                            .in(language),
                                    (one, two) -> one,
                                    LinkedHashMap::new)),
                    chosen);
        }
        return List.of();
    }

    /** The option that a text names, in whatever spelling; the text itself if it names none. */
    private String meant(Input input, String text) {
        if (text.isEmpty()) {
            return "";
        }
        try {
            return String.valueOf(input.type().read(text, content.edited().numbers()));
        } catch (MismatchException none) {
            return text;
        }
    }

    private List<FormField.Option> offered(Map<String, String> labels, String chosen) {
        var options = new ArrayList<FormField.Option>();
        options.add(new FormField.Option("", PageWord.NOT_STATED.in(language), chosen.isEmpty()));
        labels.forEach((name, label) -> options.add(
                new FormField.Option(name, label.isBlank() ? name : label, name.equals(chosen))));
        boolean known = options.stream().anyMatch(FormField.Option::selected);
        if (!known) {
            options.add(new FormField.Option(chosen, chosen, true));
        }
        return options;
    }

    private List<FormField.Row> rows(Input input) {
        if (!(input.type() instanceof InputType.Listing listing)) {
            return List.of();
        }
        List<?> given = value(input, edited) instanceof List<?> list ? list : List.of();
        var rows = new ArrayList<FormField.Row>();
        for (int row = 0; row < given.size() + SPARE; row++) {
            Map<?, ?> record =
                    row < given.size() && given.get(row) instanceof Map<?, ?> map ? map : Map.of();
            rows.add(row(input, listing, row, record));
        }
        return rows;
    }

    private FormField.Row row(Input input, InputType.Listing listing, int row, Map<?, ?> record) {
        List<FormField.Cell> cells = listing.fields().stream()
                .map(field -> new FormField.Cell(
                        FieldReading.rowKey(input, row, field),
                        field.label(),
                        cell(record.get(field.name()))))
                .toList();
        return new FormField.Row(PageWord.ROW.in(language, row + 1), cells);
    }

    private static String cell(@Nullable Object value) {
        return value == null || value instanceof Value<?> ? "" : plain(value);
    }

    private String problems(Input input) {
        return content.problems().stream()
                .filter(each -> each.section() == ReportSection.INPUTS && isOf(each, input))
                .map(each -> each.message().in(language))
                .collect(Collectors.joining("; "));
    }

    private static boolean isOf(Problem problem, Input input) {
        String place = problem.place();
        return place.equals(input.name())
                || place.startsWith(input.name() + "[")
                || place.startsWith(input.name() + ".");
    }
}
