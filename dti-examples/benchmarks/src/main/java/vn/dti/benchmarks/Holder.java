// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A class of maps. */
public enum Holder {
    /** {@link HashMap}. */
    HASH("HashMap", HashMap::new),
    /** {@link LinkedHashMap}, which Jackson makes. */
    LINKED("LinkedHashMap", LinkedHashMap::new),
    /** {@link TreeMap}. */
    TREE("TreeMap", TreeMap::new),
    /** {@link Map#copyOf}, the class of {@code Map.of}; holds no null. */
    UNMODIFIABLE("Map.copyOf", Map::copyOf);

    private final String title;
    private final UnaryOperator<Map<String, Object>> copy;

    Holder(String title, UnaryOperator<Map<String, Object>> copy) {
        this.title = title;
        this.copy = copy;
    }

    String title() {
        return title;
    }

    Map<String, Object> holding(Map<String, Object> values) {
        return copy.apply(values);
    }
}
