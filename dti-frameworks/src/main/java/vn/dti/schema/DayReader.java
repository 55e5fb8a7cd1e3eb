// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.diagnostic.Position;
import vn.dti.diagnostic.Taken;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.DateText;
import vn.dti.yaml.YamlNode;

/** Reads days as the documents of the format have them, {@code 2024-01-31}, and intervals of days. */
final class DayReader {

    /** The words for ends that are days, with those for numbers that mean the same. */
    private static final Map<String, String> ENDS = Collections.unmodifiableMap(ends());

    /** The ends that the limits of an input have, which are included. */
    static final List<String> LIMITS = List.of("from", "by");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*");

    private final Fields fields;

    DayReader(Fields fields) {
        this.fields = fields;
    }

    private static Map<String, String> ends() {
        var ends = new LinkedHashMap<String, String>();
        ends.put("from", "at-least");
        ends.put("after", "above");
        ends.put("by", "at-most");
        ends.put("before", "below");
        return ends;
    }

    static List<String> words() {
        return List.copyOf(ENDS.keySet());
    }

    /** The word for days in place of one for numbers. */
    static String ofDays(String word) {
        return ENDS.entrySet().stream()
                .filter(each -> each.getValue().equals(word))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(word);
    }

    /** The word for numbers in place of one for days. */
    static String ofNumbers(String word) {
        return ENDS.getOrDefault(word, word);
    }

    /** Whether ends are days: by their words, or because one of them is written as a day. */
    boolean hasDays() {
        if (fields.hasOneOf(ENDS.keySet()) && !areNumbers()) {
            return true;
        }
        for (String word : ENDS.values()) {
            Optional<YamlNode.Entry> entry = fields.entry(word);
            if (entry.isPresent() && isDay(entry.get())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words of days are taken for those of numbers: {@code from: 20}. */
    private boolean areNumbers() {
        return ENDS.keySet().stream()
                .flatMap(word -> fields.entry(word).stream())
                .allMatch(entry -> entry.value() instanceof YamlNode.Scalar text
                        && text.text().matches("-?[0-9]{1,3}(?:[./][0-9]+)?%?"));
    }

    /** Whether any value of the mapping is written as a day. */
    boolean mentionsDays() {
        for (YamlNode.Entry entry : fields.entries()) {
            if (isDay(entry)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isDay(YamlNode.Entry entry) {
        return entry.value() instanceof YamlNode.Scalar text
                && DateText.find(text.text()).isPresent();
    }

    /** The day that is the value of a key; what was meant is told where it is written otherwise. */
    Optional<LocalDate> find(String key) {
        Optional<String> text = fields.findText(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> date = DateText.find(text.get());
        if (date.isPresent() && date.get().toString().equals(text.get())) {
            fields.nodes()
                    .findings()
                    .took(fields.valuePosition(key), text.get(), Taken.As.DAY, List.of());
            return date;
        }
        var findings = fields.nodes().findings();
        Position place = fields.valuePosition(key);
        if (date.isPresent()) {
            DocumentFinding.DATE_SUGGESTING.report(
                    findings, place, text.get(), date.get().toString());
        } else {
            DocumentFinding.DATE.report(findings, place, text.get());
        }
        return Optional.empty();
    }

    /** An end that is a day, as an interval that ends there. */
    Optional<Interval> side(String word) {
        if (fields.has(word)) {
            EndsReader.took(fields, word);
        }
        return find(word)
                .map(day -> Rational.of(day.toEpochDay()))
                .map(day -> EndsReader.side(ofNumbers(word), day));
    }

    /** Reports the ends of numbers beside days. */
    void refuseNumbers() {
        ENDS.forEach((day, number) -> fields.entry(number).ifPresent(entry -> {
            fields.ask(number);
            RecordFinding.END_OF_NUMBERS.report(
                    fields.nodes().findings(),
                    entry.key().position(),
                    number,
                    day + ": " + written(entry.value()));
        }));
    }

    private static String written(YamlNode value) {
        return value instanceof YamlNode.Scalar text
                ? DateText.find(text.text())
                        .map(LocalDate::toString)
                        .orElse(NAME.matcher(text.text()).matches() ? text.text() : "…")
                : "…";
    }

    /** Reports the ends that are days where a number is compared. */
    void refuseDays() {
        ENDS.forEach((day, number) -> fields.entry(day).ifPresent(entry -> {
            fields.ask(day);
            String value = Flow.of(entry.value());
            RecordFinding.END_OF_DATES.report(
                    fields.nodes().findings(),
                    entry.key().position(),
                    day,
                    number + ": " + (DateText.find(value).isPresent() ? "…" : value));
        }));
    }
}
