// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.dti.exact.Rational;

/**
 * The ranks between which other readings move a unit.
 *
 * @param unit the unit
 * @param rank its rank under the readings in use
 * @param best the best rank that it can have, 1 for the first
 * @param worst the worst rank that it can have
 * @param bestUnder readings, by criterion id, that give it the best rank, as few as possible in place
 *     of those in use; empty if none are needed, or if not all combinations were tried
 * @param worstUnder readings that give it the worst rank, likewise
 */
public record RankRange(
        Unit unit,
        Rational rank,
        Rational best,
        Rational worst,
        Map<String, String> bestUnder,
        Map<String, String> worstUnder) {

    /** Copies the readings. */
    public RankRange {
        bestUnder = Collections.unmodifiableMap(new LinkedHashMap<>(bestUnder));
        worstUnder = Collections.unmodifiableMap(new LinkedHashMap<>(worstUnder));
    }

    /**
     * Whether the readings make a difference for the rank of this unit.
     *
     * @return true if the best rank is not the worst
     */
    public boolean matters() {
        return !best.equals(worst);
    }
}
