// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * The values that a host gave, as they were when they were read: names and values side by side.
 *
 * <p>Most are read entry by entry; a map of them is made when one is looked up.
 */
final class GivenValues extends AbstractMap<String, Object> {

    /** In place of the null of an input that the host named and left out. */
    static final Object NOTHING = new Object();

    private final InputOrder names;

    /** By name; null for what was not given. */
    private final Object[] raw;

    /**
     * Once it was asked for. Threads see what an Optional holds without a fence, which each unit would
     * pay.
     */
    private Optional<Map<String, Object>> map = Optional.empty();

    GivenValues(InputOrder names, Object[] raw) {
        this.names = names;
        this.raw = raw;
    }

    /**
     * Values in an order as they are now; a null is not given.
     *
     * @throws InvalidInputsException if values nest too deep to be copied
     */
    static GivenValues copyOf(InputOrder names, Object... values) {
        var copy = new Copies.Checked();
        var raw = new Object[values.length];
        for (int place = 0; place < raw.length; place++) {
            if (values[place] != null) {
                raw[place] = copy.of(names.name(place), values[place]);
            }
        }
        copy.requireSound();
        return new GivenValues(names, raw);
    }

    /**
     * The values of a map as they are now; null values are kept.
     *
     * @throws InvalidInputsException if values nest too deep to be copied
     */
    static GivenValues copyOf(Map<?, ?> given) {
        var copy = new Copy(given.size());
        given.forEach(copy);
        return copy.values();
    }

    /** The names and values of a map, taken entry by entry. */
    private static final class Copy implements BiConsumer<Object, Object> {
        private final Copies.Checked copies = new Copies.Checked();
        private String[] names;
        private Object[] raw;
        private int size;

        Copy(int expected) {
            names = new String[expected];
            raw = new Object[expected];
        }

        @Override
        public void accept(Object key, Object value) {
            String name = String.valueOf(key);
            if (size == names.length) {
                // Maps that others write to may grow on the way.
                names = Arrays.copyOf(names, 2 * size + 1);
                raw = Arrays.copyOf(raw, names.length);
            }
            names[size] = name;
            raw[size] = value == null ? NOTHING : copies.of(name, value);
            size++;
        }

        GivenValues values() {
            copies.requireSound();
            return new GivenValues(new InputOrder(names), raw);
        }
    }

    /** Gives each entry with the index of its input in a declaration; −1 where there is none. */
    void forEach(Declaration declaration, Given reader) {
        int[] indices = names.in(declaration);
        for (int place = 0; place < raw.length; place++) {
            if (raw[place] != null) {
                reader.accept(indices[place], names.name(place), given(place));
            }
        }
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> reader) {
        for (int index = 0; index < raw.length; index++) {
            if (raw[index] != null) {
                reader.accept(names.name(index), given(index));
            }
        }
    }

    /** An input that the host named and left out has a null, as in the host's map. */
    @SuppressWarnings("NullAway")
    private Object given(int index) {
        return raw[index] == NOTHING ? null : raw[index];
    }

    private Map<String, Object> map() {
        Optional<Map<String, Object>> made = map;
        if (made.isEmpty()) {
            var given = new LinkedHashMap<String, Object>();
            forEach(given::put);
            made = Optional.of(Collections.unmodifiableMap(given));
            map = made;
        }
        return made.get();
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
        return map().entrySet();
    }

    /** Null for a name without entry, as maps have it. */
    @Override
    @SuppressWarnings("NullAway")
    public Object get(Object name) {
        return map().get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return map().containsKey(name);
    }
}
