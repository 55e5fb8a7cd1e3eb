package vn.dti.input;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The map that a host gave, as the figures kept it that were read from it. */
final class GivenValues extends AbstractMap<String, Object> {

    private final Declaration declaration;
    private final Object[] raw;

    GivenValues(Declaration declaration, Object[] raw) {
        this.declaration = declaration;
        this.raw = raw;
    }

    /** In the order of the declaration; made when it is asked for. */
    @Override
    public Set<Entry<String, Object>> entrySet() {
        var given = new LinkedHashMap<String, Object>();
        for (int index = 0; index < raw.length; index++) {
            put(declaration.slot(index).name(), raw[index], given);
        }
        return Collections.unmodifiableMap(given).entrySet();
    }

    /** An input that the host named and left out has a null, as in the host's map. */
    @SuppressWarnings("NullAway")
    private static void put(String name, Object value, Map<String, Object> given) {
        if (value != null) {
            given.put(name, value == Given.NOTHING ? null : value);
        }
    }
}
