package vn.dti.audit;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The figures of one unit as an authority published them.
 *
 * @param points the printed points by node id, the total under the empty id; in the order of the table
 * @param percents the printed percentages of the maximum by node id, the total under the empty id
 */
public record Published(Map<String, BigDecimal> points, Map<String, BigDecimal> percents) {

    /**
     * Copies the figures.
     *
     * @param points as in the record
     * @param percents as in the record
     */
    public Published {
        points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
        percents = Collections.unmodifiableMap(new LinkedHashMap<>(percents));
    }
}
