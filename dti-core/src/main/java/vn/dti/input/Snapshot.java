package vn.dti.input;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A map that nobody changes any more, told from others by its type so that it is copied once. */
final class Snapshot<V> extends AbstractMap<String, V> {

    private final Map<String, V> entries;

    private Snapshot(Map<String, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /** The entries as they are now, in their order; values are kept as they are. */
    static <V> Map<String, V> of(Map<String, V> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return entries instanceof Snapshot ? entries : new Snapshot<>(new LinkedHashMap<>(entries));
    }

    /** The entries of a copy that was made for this alone. */
    static <V> Map<String, V> ofCopy(Map<String, V> copy) {
        return new Snapshot<>(copy);
    }

    @Override
    public Set<Entry<String, V>> entrySet() {
        return entries.entrySet();
    }

    /** Null for a name without entry, as maps have it. */
    @Override
    @SuppressWarnings("NullAway")
    public V get(Object name) {
        return entries.get(name);
    }

    @Override
    public boolean containsKey(Object name) {
        return entries.containsKey(name);
    }
}
