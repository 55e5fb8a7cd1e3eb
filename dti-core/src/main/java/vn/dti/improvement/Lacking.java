// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import vn.dti.exact.Unmapped;
import vn.dti.framework.Score;
import vn.dti.input.Input;

/**
 * The facts that have to be known before it can be told how much a unit may earn: no change makes up for them.
 *
 * <p>Example: the region of a commune that has not reported it, where targets differ by region; the best
 * of the cohort where the unit was scored alone.
 *
 * @param facts the inputs that are not reported and that are taken as given: what describes the unit, days,
 *     figures of the period before, records, what is only divided by, what the host freezes
 * @param compared the criteria that need the figures of other units
 */
public record Lacking(List<Input> facts, List<Score> compared) implements Unmapped {

    /** Copies the lists. */
    public Lacking {
        facts = List.copyOf(facts);
        compared = List.copyOf(compared);
    }

    /**
     * Whether nothing is lacking.
     *
     * @return true if all that the open criteria rest on is known or may change
     */
    public boolean isNothing() {
        return facts.isEmpty() && compared.isEmpty();
    }
}
