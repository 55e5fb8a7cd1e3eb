// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;

/**
 * A stored report, scored again.
 *
 * @param card the result now
 * @param sameFramework whether nothing that the framework says has changed
 * @param lostReadings the criteria whose reading of then no longer exists, so that the chosen one was
 *     taken
 * @param departures the nodes whose points differ, in the order of the report
 * @param classBefore the class of then; empty if there was none
 */
public record Rescored(
        Scorecard card,
        boolean sameFramework,
        List<String> lostReadings,
        List<Departure> departures,
        String classBefore)
        implements Unmapped {

    /**
     * A node whose points are not those of then.
     *
     * @param id the id of a group or a criterion, {@link Framework#WHOLE} for the whole
     * @param before the exact points of then; empty if the node is new
     * @param after the exact points now; empty if there is no such node any more
     */
    public record Departure(String id, Optional<Rational> before, Optional<Rational> after) {}

    /** Copies the lists. */
    public Rescored {
        lostReadings = List.copyOf(lostReadings);
        departures = List.copyOf(departures);
    }

    /**
     * Whether the result of then still holds.
     *
     * @return true if the points of every node and the class are the same
     */
    public boolean agrees() {
        return departures.isEmpty() && classBefore.equals(card.rankClass());
    }
}
