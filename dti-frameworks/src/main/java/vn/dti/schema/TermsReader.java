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
        return new Terms(isBonus(id, fields), least(id, fields), false, false);
    }

    /** The terms of a group, which is rescaled where something is left out and nothing else is said. */
    Terms group(String id, Fields fields, boolean leavesOut) {
        boolean isBonus = !id.isEmpty() && isBonus(id, fields);
        boolean isCapped = is(id, "capped", fields);
        boolean isRescaled = fields.has("rescale") ? is(id, "rescale", fields) : leavesOut;
        return new Terms(isBonus, least(id, fields), isCapped, isRescaled);
    }

    private boolean isBonus(String id, Fields fields) {
        return is(id, "bonus", fields);
    }

    private Optional<Rational> least(String id, Fields fields) {
        places.put(id, "min", fields.valuePosition("min"));
        return fields.findPoints("min");
    }

    private boolean is(String id, String key, Fields fields) {
        places.put(id, key, fields.valuePosition(key));
        return fields.isYes(key);
    }
}
