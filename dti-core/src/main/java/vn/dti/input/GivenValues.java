package vn.dti.input;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
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

    private final String[] names;

    /** By name; null for what was not given. */
    private final Object[] raw;

    private volatile Map<String, Object> map = Map.of();

    GivenValues(String[] names, Object[] raw) {
        this.names = names;
        this.raw = raw;
    }

    @Override
    public void forEach(BiConsumer<? super String, ? super Object> reader) {
        for (int index = 0; index < raw.length; index++) {
            if (raw[index] != null) {
                reader.accept(names[index], given(index));
            }
        }
    }

    /** An input that the host named and left out has a null, as in the host's map. */
    @SuppressWarnings("NullAway")
    private Object given(int index) {
        return raw[index] == NOTHING ? null : raw[index];
    }

    private Map<String, Object> map() {
        Map<String, Object> made = map;
        if (made.isEmpty()) {
            var given = new LinkedHashMap<String, Object>();
            forEach(given::put);
            made = Collections.unmodifiableMap(given);
            map = made;
        }
        return made;
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
