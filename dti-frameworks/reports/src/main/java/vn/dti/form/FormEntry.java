// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.InputType.Plain;
import vn.dti.input.Ranges;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * The values that a cell to be filled in may take.
 *
 * @param kind the kind of value
 * @param range the values of a number or a date that are possible
 * @param options the texts to choose from; none where any text or number of the kind may be written
 * @param allowed the same in words, for people
 */
record FormEntry(Kind kind, Interval range, List<String> options, String allowed) {

    /** The kinds of values, by how a spreadsheet program keeps them. */
    enum Kind {
        WHOLE,
        NUMBER,
        PERCENT,
        DATE,
        OPTION,
        TEXT
    }

    static final String YES = "Có";
    static final String NO = "Không";

    private static final Language VI = Language.VI;

    FormEntry {
        options = List.copyOf(options);
    }

    /** The values of an input. */
    static FormEntry of(Input input) {
        return input.type()
                .fold(
                        plain -> of(input, plain),
                        choice -> options(choice.names().stream()
                                .map(name -> option(choice, name))
                                .toList()),
                        list -> numbers(
                                Kind.WHOLE,
                                Interval.atLeast(Rational.ZERO),
                                FormPhrase.COUNT_OR_LIST));
    }

    private static FormEntry of(Input input, Plain type) {
        return switch (type) {
            case COUNT -> numbers(Kind.WHOLE, input.range(), FormPhrase.WHOLE);
            case AMOUNT -> numbers(Kind.NUMBER, input.range(), FormPhrase.NUMBER);
            case PERCENT -> numbers(Kind.PERCENT, input.range(), FormPhrase.PERCENT);
            case BOOLEAN -> options(List.of(YES, NO));
            case DATE -> date(input);
            case TEXT -> text();
        };
    }

    /** The values of an input where a unit has a row, so that there is no place for records. */
    static FormEntry inRow(Input input) {
        return input.type() instanceof InputType.Listing
                ? numbers(Kind.WHOLE, Interval.atLeast(Rational.ZERO), FormPhrase.COUNT_OF_LIST)
                : of(input);
    }

    /** A list of which a number alone is not enough; none can be 0. */
    static FormEntry records(FormPhrase words) {
        return numbers(Kind.WHOLE, Interval.atLeast(Rational.ZERO), words);
    }

    private static FormEntry numbers(Kind kind, Interval range, FormPhrase phrase) {
        var words = kind == Kind.PERCENT ? Ranges.ofShares(range) : Ranges.ofNumbers(range);
        return new FormEntry(kind, range, List.of(), Message.of(phrase, words).in(VI));
    }

    private static FormEntry date(Input input) {
        boolean limited = !input.bounds().isEmpty();
        String allowed = limited
                ? Message.of(FormPhrase.DATE_WITHIN, Ranges.ofDates(input.range()))
                        .in(VI)
                : FormPhrase.DATE.template(VI);
        return new FormEntry(Kind.DATE, input.range(), List.of(), allowed);
    }

    static FormEntry text() {
        return new FormEntry(Kind.TEXT, Interval.all(), List.of(), FormPhrase.TEXT.template(VI));
    }

    static FormEntry number() {
        return numbers(Kind.NUMBER, Interval.all(), FormPhrase.ANY_NUMBER);
    }

    static FormEntry options(List<String> options) {
        String allowed = options.stream().collect(Collectors.joining("; "));
        return new FormEntry(Kind.OPTION, Interval.all(), options, allowed);
    }

    /** The kinds of figures: the unit's own, or verified ones. */
    static FormEntry kinds() {
        return options(Stream.of(Assessment.Kind.SELF, Assessment.Kind.VERIFIED)
                .map(FormEntry::kind)
                .toList());
    }

    /** A kind as it is chosen from; empty for one that is not stated. */
    static String kind(Assessment.Kind kind) {
        String words = kind == Assessment.Kind.UNSTATED ? "" : kind.in(VI);
        return words.isEmpty()
                ? ""
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** An option as people know it: by its label, unless that may mean another one too. */
    static String option(InputType.Choice choice, String name) {
        String label = choice.options().get(name);
        return Optional.ofNullable(label)
                .filter(text -> !text.isBlank() && choice.meant(text).equals(List.of(name)))
                .orElse(name);
    }
}
