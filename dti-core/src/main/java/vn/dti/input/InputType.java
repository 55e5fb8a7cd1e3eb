// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.NumberStyle;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/**
 * The kind of value that an input takes, and the way in which it is read from what a host gives.
 *
 * <p>Numbers are read from the number types of Java ({@code Double} and {@code Float} by their shortest
 * decimal), {@link Rational}, {@link Percentage}, or any {@link CharSequence} as {@link NumberStyle#read}
 * reads it. Text enters as {@link NormalText#of} says. A value of any other type is refused, with the
 * type named.
 */
public sealed interface InputType extends Unmapped, Worded {

    /** The types without parts. */
    enum Plain implements InputType {
        /** A whole number of things, 0 or more. */
        COUNT(InputPhrase.COUNT),
        /** A quantity that can be divided, such as money or hours. */
        AMOUNT(Word.NUMBER),
        /** A share: {@code 80%}, or a fraction from 0 to 1 such as {@code 0.8}. */
        PERCENT(InputPhrase.PERCENT),
        /** Yes or no: a {@code Boolean}, or text ({@code true, yes, có}, {@code false, no, không}). */
        BOOLEAN(InputPhrase.YES_NO),
        /**
         * A day of the calendar: a {@code LocalDate}, or text such as {@code 2024-03-15} or {@code
         * 15/3/2024}, the day always before the month.
         */
        DATE(InputPhrase.DATE),
        /** A text that tells things apart and does not score, such as a name. */
        TEXT(Word.TEXT);

        static final Map<String, Boolean> WORDS = Map.of(
                "true", true, "yes", true, "có", true, "false", false, "no", false, "không", false);

        private final Phrase expected;

        Plain(Phrase expected) {
            this.expected = expected;
        }

        @Override
        public Object read(Object raw, NumberStyle numbers) throws MismatchException {
            return switch (this) {
                case COUNT -> count(raw, numbers);
                case AMOUNT -> amount(raw, numbers);
                case PERCENT -> percent(raw, numbers);
                case BOOLEAN -> answer(raw);
                case DATE -> day(raw);
                case TEXT -> JavaValues.text(raw).orElseThrow(MismatchException::new);
            };
        }

        /** {@code 10/10} may be one, or ten of ten, which is not for a reader to guess. */
        private static Rational count(Object raw, NumberStyle numbers) throws MismatchException {
            Rational number = JavaValues.number(raw, numbers, JavaValues::wholeReading);
            if (!number.isInteger() || JavaValues.isPercentage(raw) || JavaValues.isFraction(raw)) {
                throw new MismatchException();
            }
            return number;
        }

        /** A percentage is not a quantity, as its whole is not known. */
        private static Rational amount(Object raw, NumberStyle numbers) throws MismatchException {
            if (JavaValues.isPercentage(raw)) {
                throw new MismatchException();
            }
            return JavaValues.number(raw, numbers);
        }

        private static Rational percent(Object raw, NumberStyle numbers) throws MismatchException {
            Rational number = JavaValues.number(raw, numbers);
            if (number.isAbove(Rational.ONE) && !JavaValues.isPercentage(raw)) {
                throw new MismatchException(Message.of(InputPhrase.AMBIGUOUS_PERCENT));
            }
            return number;
        }

        private static LocalDate day(Object raw) throws MismatchException {
            if (raw instanceof LocalDate day) {
                return day;
            }
            if (raw instanceof CharSequence text) {
                return DateText.read(text.toString());
            }
            throw new MismatchException();
        }

        private static Boolean answer(Object raw) throws MismatchException {
            if (raw instanceof Boolean yes) {
                return yes;
            }
            if (!(raw instanceof CharSequence text)) {
                throw new MismatchException();
            }
            Boolean answer = WORDS.get(text.toString());
            return answer == null ? answer(NormalText.identity(text.toString())) : answer;
        }

        private static Boolean answer(String word) throws MismatchException {
            Boolean answer = WORDS.get(word);
            if (answer == null) {
                throw new MismatchException();
            }
            return answer;
        }

        @Override
        public <R> R fold(
                Function<Plain, R> plain, Function<Choice, R> choice, Function<Listing, R> list) {
            return plain.apply(this);
        }

        @Override
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public boolean isNumber() {
            return this == COUNT || this == AMOUNT || this == PERCENT;
        }

        @Override
        public String in(Language language) {
            return expected.template(language);
        }
    }

    /** One of some options. Two of them are equal if their options are. */
    final class Choice implements InputType {
        private static final int MOST_NAMED = 20;

        private final Map<String, String> options;

        /** The options whose name or label has an identity; found when a text is none of the names. */
        private Map<String, List<String>> byIdentity = Map.of();

        /**
         * Copies the options.
         *
         * @param options the name of each option, as inputs give it, with its label; in display order
         * @throws DefinitionException if there is none
         */
        public Choice(Map<String, String> options) {
            if (options.isEmpty()) {
                throw new DefinitionException(InputFault.NO_OPTIONS.of());
            }
            var named = new LinkedHashMap<String, String>();
            for (Map.Entry<String, String> option : options.entrySet()) {
                named.put(
                        NormalText.of(option.getKey()).intern(), NormalText.of(option.getValue()));
            }
            this.options = Collections.unmodifiableMap(named);
        }

        @Override
        public Map<String, String> options() {
            return options;
        }

        @Override
        public Object read(Object raw, NumberStyle numbers) throws MismatchException {
            String given = JavaValues.text(raw).orElse("");
            List<String> meant = meant(given);
            if (meant.size() == 1) {
                return meant.get(0);
            }
            throw meant.isEmpty() ? MismatchException.ofOption(given) : several(meant);
        }

        @Override
        public List<String> meant(String given) {
            return options.containsKey(given)
                    ? List.of(given)
                    : byIdentity().getOrDefault(NormalText.identity(given), List.of());
        }

        /** If two threads ask at once, both find the same. */
        private Map<String, List<String>> byIdentity() {
            if (byIdentity.isEmpty()) {
                var found = new HashMap<String, List<String>>();
                for (Map.Entry<String, String> option : options.entrySet()) {
                    String name = NormalText.identity(option.getKey());
                    String label = NormalText.identity(option.getValue());
                    for (String identity :
                            name.equals(label) ? Set.of(name) : Set.of(name, label)) {
                        found.computeIfAbsent(identity, none -> new ArrayList<>())
                                .add(option.getKey());
                    }
                }
                found.replaceAll((identity, alike) -> List.copyOf(alike));
                byIdentity = Map.copyOf(found);
            }
            return byIdentity;
        }

        private static MismatchException several(List<String> meant) {
            Worded names = language -> language.oneOf(meant);
            return new MismatchException(Message.of(InputPhrase.SEVERAL_OPTIONS, names));
        }

        @Override
        public <R> R fold(
                Function<Plain, R> plain, Function<Choice, R> choice, Function<Listing, R> list) {
            return choice.apply(this);
        }

        @Override
        public String word() {
            return "choice";
        }

        @Override
        public String in(Language language) {
            Stream<String> titles = options.entrySet().stream()
                    .limit(MOST_NAMED)
                    .map(option ->
                            Spoken.titled(option.getValue(), option.getKey()).in(language));
            Stream<String> more = options.size() > MOST_NAMED ? Stream.of("…") : Stream.empty();
            List<String> named = Stream.concat(titles, more).toList();
            return Message.of(InputPhrase.OPTIONS, language.oneOf(named)).in(language);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Choice that && options.equals(that.options);
        }

        @Override
        public int hashCode() {
            return options.hashCode();
        }

        @Override
        public String toString() {
            return "Choice" + options;
        }
    }

    /**
     * A list of records, which {@link Figures} reads, or the bare number of those that qualify.
     *
     * @param fields the inputs that each record has
     */
    record Listing(List<Input> fields) implements InputType {
        /** Copies the fields. */
        public Listing {
            fields = List.copyOf(fields);
        }

        @Override
        public Object read(Object raw, NumberStyle numbers) throws MismatchException {
            Rational number = (Rational) Plain.COUNT.read(raw, numbers);
            if (number.signum() < 0) {
                throw new MismatchException();
            }
            return new Items.Counted(number);
        }

        /**
         * {@return the first text of a record, such as {@code Phản ánh đô thị}; empty if it has none}
         *
         * @param record one of the records of a list of this type
         */
        public Optional<String> nameOf(Figures record) {
            return fields.stream()
                    .filter(field -> field.type() == Plain.TEXT)
                    .map(record::value)
                    .filter(Value::isKnown)
                    .map(text -> ((Value.Known<?>) text).value().toString())
                    .findFirst();
        }

        @Override
        public <R> R fold(
                Function<Plain, R> plain, Function<Choice, R> choice, Function<Listing, R> list) {
            return list.apply(this);
        }

        @Override
        public String word() {
            return "list";
        }

        @Override
        public String in(Language language) {
            return InputPhrase.LISTING.template(language);
        }
    }

    /**
     * The value of what a host gave.
     *
     * @param raw any object
     * @param numbers how texts write numbers
     * @return a {@link Rational}, {@link Boolean}, {@link LocalDate}, {@link String} or {@link Items}
     * @throws MismatchException if {@code raw} is not a value of this type
     */
    Object read(Object raw, NumberStyle numbers) throws MismatchException;

    /**
     * The name of this type in a framework's YAML.
     *
     * @return for example {@code count}
     */
    String word();

    /**
     * What the kind of this type gives.
     *
     * @param <R> the type of the result
     * @param plain what to do with a type without parts
     * @param choice what to do with a choice
     * @param list what to do with a list
     * @return what the function of this kind gives
     */
    <R> R fold(Function<Plain, R> plain, Function<Choice, R> choice, Function<Listing, R> list);

    /**
     * The options among which a unit chooses.
     *
     * @return the name of each with its label, in display order; none for other types than choice
     */
    default Map<String, String> options() {
        return Map.of();
    }

    /** {@return the names of the options in display order; none for other types than choice} */
    default List<String> names() {
        return List.copyOf(options().keySet());
    }

    /**
     * The options that a text may mean: the one of that name, or else those whose name or label
     * has the same {@linkplain NormalText#identity identity}.
     *
     * @param given a name or a label, as people write it
     * @return one for a text that is clear, none for a strange one, several for a label that several
     *     options share; none for other types than choice
     */
    default List<String> meant(String given) {
        return List.of();
    }

    /** {@return the inputs that each record of a list has, in order; none for other types than list} */
    default List<Input> fields() {
        return List.of();
    }

    /** {@return whether a unit chooses among options} */
    default boolean isChoice() {
        return this instanceof Choice;
    }

    /** {@return whether a unit lists records, or counts them} */
    default boolean isList() {
        return this instanceof Listing;
    }

    /**
     * Whether values of this type are numbers.
     *
     * @return true for count, amount and percent
     */
    default boolean isNumber() {
        return false;
    }
}
