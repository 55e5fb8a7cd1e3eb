package vn.dti.input;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Set;

/** What a host gave, kept as the cells of the figures that were read from it. */
final class PlainValues extends AbstractMap<String, Object> {

    private final Figures figures;

    PlainValues(Figures figures) {
        this.figures = figures;
    }

    /** In the order of the declaration; made when it is asked for. */
    @Override
    public Set<Entry<String, Object>> entrySet() {
        var given = new LinkedHashMap<String, Object>();
        Slots slots = figures.slots();
        for (int place = 0; place < slots.size(); place++) {
            String name = slots.slot(place).name();
            figures.plain(place).ifPresent(value -> given.put(name, value));
        }
        return Collections.unmodifiableMap(given).entrySet();
    }
}
