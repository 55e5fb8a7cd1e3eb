// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/** A map that does not change any more, told from others by its type so that it is copied once. */
final class Snapshot<V> extends AbstractMap<String, V> {

    private final Map<String, V> entries;

    private Snapshot(Map<String, V> entries) {
        this.entries = Collections.unmodifiableMap(entries);
    }

    /**
     * The entries as they are now, in their order, by ids in their normal form; values are kept as they
     * are.
     */
    static <V> Map<String, V> of(Map<String, V> entries) {
        if (entries.isEmpty()) {
            return Map.of();
        }
        return entries instanceof Snapshot ? entries : new Snapshot<>(byId(entries));
    }

    private static <V> Map<String, V> byId(Map<String, V> entries) {
        var normal = new LinkedHashMap<String, V>();
        for (Entry<String, V> entry : entries.entrySet()) {
            String id = NormalText.of(entry.getKey());
            if (normal.containsKey(id)) {
                var message = Message.of(InputPhrase.GIVEN_TWICE, id);
                throw new InvalidInputsException(List.of(new Problem(id, message)));
            }
            normal.put(id, entry.getValue());
        }
        return normal;
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
