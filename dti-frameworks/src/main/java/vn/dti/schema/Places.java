// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import vn.dti.diagnostic.Position;

/** The places of the nodes, inputs and parts of a framework in its file. */
final class Places {

    private final Map<String, Position> named;
    private final Map<String, Position> first = new HashMap<>();

    /** Before the names of the fields of a list, as an input may have the same name. */
    private final String prefix;

    private final IdentityHashMap<Object, Position> parts = new IdentityHashMap<>();
    private final OfficeSpellings offices = new OfficeSpellings();

    Places() {
        this(new HashMap<>(), "");
    }

    private Places(Map<String, Position> named, String prefix) {
        this.named = named;
        this.prefix = prefix;
    }

    /** The places of the fields of a list. */
    Places within(String list) {
        return new Places(named, prefix + list + ".");
    }

    /** A node or an input; where its name is given twice, the later place counts. */
    void put(String name, Position position) {
        put(name, "", position);
        first.putIfAbsent(name, position);
    }

    /** A key of a node or an input. */
    void put(String name, String key, Position position) {
        named.put(prefix + path(name, key), position);
        if (!prefix.isEmpty()) {
            named.putIfAbsent(path(name, key), position);
        }
    }

    /** A value that the domain may name as the part that does not fit. */
    <T> T part(T part, Position position) {
        parts.put(part, position);
        return part;
    }

    /** The same for a part that may have a place of its own already. */
    void putPart(Object part, Position position) {
        parts.putIfAbsent(part, position);
    }

    /** The names of offices, with their places. */
    OfficeSpellings offices() {
        return offices;
    }

    Position of(String name) {
        return named.getOrDefault(prefix + name, Position.START);
    }

    private static String path(String name, String key) {
        return key.isEmpty() ? name : name + "/" + key;
    }

    /** The key to blame, or the node or input itself where the key is not there. */
    Position of(String name, String key) {
        return Optional.ofNullable(named.get(prefix + path(name, key))).orElseGet(() -> of(name));
    }

    /** Whether a node or an input has a key of its own. */
    boolean has(String name, String key) {
        return named.containsKey(prefix + path(name, key));
    }

    /** The first place of a name that is given twice. */
    Optional<Position> first(String name) {
        return Optional.ofNullable(first.get(name)).filter(place -> !place.equals(of(name)));
    }

    Optional<Position> part(Object part) {
        return Optional.ofNullable(parts.get(part));
    }
}
