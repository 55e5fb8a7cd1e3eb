// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order of the keys of a mapping, and the places of blank lines; lists pass it to their items.
 */
public interface Ordering {

    /**
     * The keys in their order; other keys follow in the order of their author.
     *
     * @return empty if the author's order counts, as for names
     */
    List<String> keys();

    /**
     * The order below a key.
     *
     * @param key a key of the mapping
     * @return how its value is ordered
     */
    Ordering below(String key);

    /**
     * Whether a key opens a section, which a blank line precedes.
     *
     * @param key a key of the mapping
     * @return false for most
     */
    default boolean opensSection(String key) {
        return false;
    }

    /** {@return whether blank lines are between the items of a list of such mappings} */
    default boolean isSpaced() {
        return false;
    }

    /**
     * The entries of one mapping in order.
     *
     * @param <T> the type of entries
     * @param entries the entries as written, each key once
     * @param key reads the key of an entry
     * @return a new list
     */
    default <T> List<T> sorted(List<T> entries, Function<T, String> key) {
        List<String> keys = keys();
        Map<String, T> left = new LinkedHashMap<>();
        for (T entry : entries) {
            left.put(key.apply(entry), entry);
        }
        var sorted = new ArrayList<T>();
        for (String next : keys) {
            T entry = left.remove(next);
            if (entry != null) {
                sorted.add(entry);
            }
        }
        sorted.addAll(left.values());
        return sorted;
    }
}
