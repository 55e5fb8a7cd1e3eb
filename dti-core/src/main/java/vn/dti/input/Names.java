package vn.dti.input;

import java.util.Arrays;
import java.util.List;

/**
 * The places of some names. A table of half as many again, in which a name lies at its hash or soon
 * after; that of a host's map is mostly found by its identity, without boxes and links.
 */
final class Names {

    private static final String NONE = "";

    private final String[] table;
    private final int[] indices;
    private final int mask;

    /** The last of equal names counts. */
    Names(List<String> names) {
        int size = Integer.highestOneBit(2 * names.size() + 1) << 1;
        table = new String[size];
        Arrays.fill(table, NONE);
        indices = new int[size];
        mask = size - 1;
        for (int index = 0; index < names.size(); index++) {
            int at = place(names.get(index));
            table[at] = names.get(index);
            indices[at] = index;
        }
    }

    /** The index of a name; −1 if it is none of them. */
    int indexOf(String name) {
        int at = place(name);
        return table[at].isEmpty() ? -1 : indices[at];
    }

    private int place(String name) {
        int hash = name.hashCode();
        int at = (hash ^ hash >>> 16) & mask;
        while (table[at] != name && !table[at].isEmpty() && !table[at].equals(name)) {
            at = at + 1 & mask;
        }
        return at;
    }
}
