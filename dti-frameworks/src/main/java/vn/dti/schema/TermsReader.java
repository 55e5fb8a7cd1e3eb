// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Terms;

/** Reads the terms on which the points of a node count. */
final class TermsReader {

    private final Places places;

    TermsReader(Places places) {
        this.places = places;
    }

    Terms criterion(String id, Fields fields) {
        return terms(isBonus(id, fields), least(id, fields), false, false);
    }

    /** The terms of a group, which is rescaled where something is left out and nothing else is said. */
    Terms group(String id, Fields fields, boolean leavesOut) {
        boolean isBonus = !id.isEmpty() && isBonus(id, fields);
        boolean isCapped = is(id, "capped", fields);
        boolean isRescaled = fields.has("rescale") ? is(id, "rescale", fields) : leavesOut;
        return terms(isBonus, least(id, fields), isCapped, isRescaled);
    }

    private static Terms terms(
            boolean isBonus, Optional<Rational> least, boolean isCapped, boolean isRescaled) {
        return isBonus || isCapped || isRescaled || least.isPresent()
                ? new Terms(isBonus, least, isCapped, isRescaled)
                : Terms.ordinary();
    }

    private boolean isBonus(String id, Fields fields) {
        return is(id, "bonus", fields);
    }

    private Optional<Rational> least(String id, Fields fields) {
        place(id, "min", fields);
        return fields.findPoints("min");
    }

    private boolean is(String id, String key, Fields fields) {
        place(id, key, fields);
        return fields.isYes(key);
    }

    /** Most nodes have none of these keys, and of thousands of nodes no place is kept in vain. */
    private void place(String id, String key, Fields fields) {
        if (fields.has(key)) {
            places.put(id, key, fields.valuePosition(key));
        }
    }
}
