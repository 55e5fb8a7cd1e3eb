// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;

/**
 * A result or a part of one, as it is printed for programs: an object, a list, or a single value.
 *
 * <p>Example: {@code object(field("unit", "Quận 1"), field("points", new BigDecimal("7.5")))} is {@code
 * {"unit": "Quận 1", "points": "7.5"}} in JSON. Immutable, apart from what it is told to list.
 */
public sealed interface Datum extends Unmapped {

    /** The digits after the point of the decimals between which a number lies. */
    int PLACES = 20;

    /** The sorts of single values. */
    enum Sort {
        /** An exact number, printed as a text so that no reader rounds it. */
        FIGURE,
        /** A whole number that says where something is, such as a line: a JSON number. */
        POSITION,
        /** Anything written. */
        TEXT,
        /** Yes or no. */
        FLAG,
        /** Nothing. */
        NONE
    }

    /**
     * A single value.
     *
     * @param sort how it is printed
     * @param text its characters: {@code 2121721/3895}, {@code true}
     */
    record Leaf(Sort sort, String text) implements Datum {

        private static final Leaf NONE = new Leaf(Sort.NONE, "");

        @Override
        public String inLine() {
            return text;
        }

        @Override
        public boolean isFigure() {
            return sort == Sort.FIGURE || sort == Sort.POSITION;
        }

        @Override
        public boolean isTrue() {
            return sort == Sort.FLAG && Boolean.parseBoolean(text);
        }

        @Override
        public void fold(Step<Leaf> leaf, Step<Sequence> sequence, Step<Entries> entries)
                throws IOException {
            leaf.take(this);
        }
    }

    /**
     * A list that makes each item when it is asked for.
     *
     * @param items the items, in their order
     */
    record Sequence(Iterable<Datum> items) implements Datum {

        @Override
        public String inLine() {
            return StreamSupport.stream(items.spliterator(), false)
                    .map(Datum::inLine)
                    .collect(Collectors.joining("; "));
        }

        @Override
        public void fold(Step<Leaf> leaf, Step<Sequence> sequence, Step<Entries> entries)
                throws IOException {
            sequence.take(this);
        }
    }

    /**
     * A value with its key.
     *
     * @param key the key
     * @param value the value
     */
    record Field(String key, Datum value) {}

    /**
     * An object.
     *
     * @param fields its fields in the order in which they are printed, each key once
     */
    record Entries(List<Field> fields) implements Datum {

        private static final Entries EMPTY = new Entries(List.of());

        /**
         * Copies the fields.
         *
         * @param fields each key once
         */
        public Entries {
            fields = List.copyOf(fields);
        }

        /**
         * This object with more at its end.
         *
         * @param more fields of other keys
         * @return an object with the fields of both
         */
        public Entries with(Entries more) {
            return object(this, more);
        }

        @Override
        public Datum at(String key) {
            Objects.requireNonNull(key, "key");
            for (Field field : fields) {
                if (field.key().equals(key)) {
                    return field.value();
                }
            }
            return none();
        }

        /** The message of a notice or a change is shown for all of it, or the claim of an explanation. */
        @Override
        public String inLine() {
            Datum message = at("message");
            return (message.equals(none()) ? at("claim") : message).inLine();
        }

        @Override
        public void fold(Step<Leaf> leaf, Step<Sequence> sequence, Step<Entries> entries)
                throws IOException {
            entries.take(this);
        }
    }

    /**
     * A function of one case of a datum.
     *
     * @param <T> the case
     */
    @FunctionalInterface
    interface Step<T extends Datum> {

        /**
         * Does it.
         *
         * @param datum the datum
         * @throws IOException if it cannot be written
         */
        void take(T datum) throws IOException;
    }

    /**
     * Takes the step that is meant for this case.
     *
     * @param leaf for a single value
     * @param sequence for a list
     * @param entries for an object
     * @throws IOException if that step throws it
     */
    void fold(Step<Leaf> leaf, Step<Sequence> sequence, Step<Entries> entries) throws IOException;

    /**
     * This datum in a single line, such as a cell of a table.
     *
     * @return a single value as it is; of a list its items, parted by semicolons; of an object its {@code
     *     message}, or else its {@code claim}
     */
    String inLine();

    /** {@return whether this is a number, which no spreadsheet takes for a formula} */
    default boolean isFigure() {
        return false;
    }

    /** {@return whether this is the answer yes} */
    default boolean isTrue() {
        return false;
    }

    /** {@return the items of a list; none of all that is not a list} */
    default Iterable<Datum> items() {
        return List.of();
    }

    /**
     * The value of a key.
     *
     * @param key a key
     * @return {@link #none} where there is none, and of all that is not an object
     */
    default Datum at(String key) {
        Objects.requireNonNull(key, "key");
        return none();
    }

    /** {@return the datum that does not exist, which an object leaves out} */
    static Datum none() {
        return Leaf.NONE;
    }

    /**
     * A number that says where something is.
     *
     * @param number a line, a column
     * @return the datum
     */
    static Datum position(int number) {
        return new Leaf(Sort.POSITION, String.valueOf(number));
    }

    /**
     * A list made of other things as it is printed.
     *
     * @param of what it is made of
     * @param item the datum of each; called anew whenever the list is read
     * @param <T> what it is made of
     * @return the list
     */
    static <T> Datum list(Collection<? extends T> of, Function<? super T, ?> item) {
        return new Sequence(() -> of.stream().map(item).map(Datum::of).iterator());
    }

    /**
     * The datum of a plain value.
     *
     * @param value a {@link Rational} (a figure, or the two decimals between which it lies where it is in
     *     place of a number that is not a fraction), a decimal or a whole number (a figure), a text, a boolean, a
     *     constant of an enum (its name), a datum (itself), a map (an object), a collection (a list), or
     *     one of these as an {@link Optional}
     * @return the datum; {@link #none} for what is empty
     * @throws IllegalArgumentException for anything else, so that no type prints itself by chance
     */
    static Datum of(Object value) {
        if (value instanceof Datum datum) {
            return datum;
        }
        if (value instanceof String text) {
            return new Leaf(Sort.TEXT, text);
        }
        if (value instanceof Enum<?> constant) {
            return new Leaf(Sort.TEXT, constant.name());
        }
        if (value instanceof BigDecimal decimal) {
            return new Leaf(Sort.FIGURE, decimal.toPlainString());
        }
        if (value instanceof Rational number && !number.isExact()) {
            return enclosure(number);
        }
        if (value instanceof Rational || value instanceof Integer || value instanceof Long) {
            return new Leaf(Sort.FIGURE, value.toString());
        }
        if (value instanceof Boolean) {
            return new Leaf(Sort.FLAG, value.toString());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(Datum::of).orElse(none());
        }
        if (value instanceof Collection<?> list) {
            return list(list, Function.identity());
        }
        if (value instanceof Map<?, ?> map) {
            return object(map.entrySet().stream()
                    .map(entry -> field(entry.getKey().toString(), entry.getValue()))
                    .toArray(Entries[]::new));
        }
        throw new IllegalArgumentException("no datum is made of " + value.getClass());
    }

    /**
     * The decimals between which a number lies that is not a fraction.
     *
     * @param number for example the square root of 2
     * @return the two decimals of as many places as results have, the lower one first
     */
    static Datum enclosure(Real number) {
        return list(number.enclosure(PLACES).ends().toList(), Rational::toExactDecimal);
    }

    /**
     * A field of an object.
     *
     * @param key its key
     * @param value its value, as {@link #of} takes it
     * @return an object of this field alone; without it where the value is {@link #none}
     */
    static Entries field(String key, Object value) {
        Objects.requireNonNull(key, "key");
        Datum datum = of(value);
        return datum.equals(none()) ? Entries.EMPTY : new Entries(List.of(new Field(key, datum)));
    }

    /**
     * A list that an object has if it is not empty.
     *
     * @param key its key
     * @param of what it is made of
     * @param item the datum of each
     * @param <T> what it is made of
     * @return an object of this field alone, or an empty one
     */
    static <T> Entries some(String key, Collection<T> of, Function<? super T, ?> item) {
        return of.isEmpty() ? object() : field(key, list(of, item));
    }

    /**
     * A list of plain values that an object has if it is not empty.
     *
     * @param key its key
     * @param values its items, as {@link #of} takes them
     * @return an object of this field alone, or an empty one
     */
    static Entries some(String key, Collection<?> values) {
        return values.isEmpty() ? object() : field(key, values);
    }

    /**
     * An object of the fields of others.
     *
     * @param parts the objects, in the order in which their fields are printed
     * @return one object
     */
    static Entries object(Entries... parts) {
        var all = new ArrayList<Field>();
        for (Entries part : parts) {
            all.addAll(part.fields());
        }
        return new Entries(all);
    }
}
