// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import java.util.BitSet;

/** The nodes of a document that are keys, told from the order in which they begin and end. */
final class Keys {

    private final BitSet mappings = new BitSet();
    private final BitSet awaited = new BitSet();
    private int depth;

    /** Whether the node that begins now is a key of the mapping around it. */
    boolean next() {
        boolean isKey = mappings.get(depth) && awaited.get(depth);
        awaited.flip(depth);
        return isKey;
    }

    /** Goes into a list or a mapping, which begins with a key. */
    void open(boolean mapping) {
        depth++;
        mappings.set(depth, mapping);
        awaited.set(depth);
    }

    void close() {
        depth--;
    }
}
