// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.List;
import java.util.Map;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Message;

/**
 * A cohort, ranked.
 *
 * @param standings the ranking of the whole, then those of the nodes that were asked for
 * @param ranges the range of each min-max criterion, by id, with whose figures set it
 * @param groupRanges the same of each ranking group, by its name, for criteria that compare within groups
 * @param notices what a reader should know of the cohort, such as units of several periods; each has a
 *     code
 */
public record RankedCohort(
        List<Standings> standings,
        Map<String, ReferenceRange> ranges,
        Map<String, Map<String, ReferenceRange>> groupRanges,
        List<Message> notices) {

    /**
     * Copies the parts.
     *
     * @throws IllegalArgumentException if a notice has no code
     */
    public RankedCohort {
        standings = List.copyOf(standings);
        var peers = new PeerRanges(ranges, groupRanges);
        ranges = peers.ofAll();
        groupRanges = peers.ofGroups();
        notices = List.copyOf(notices);
        for (Message notice : notices) {
            if (notice.code().isEmpty()) {
                throw new IllegalArgumentException("no code for the notice: " + notice);
            }
        }
    }

    /**
     * What the units of a group are compared with.
     *
     * @param group the name of a ranking group; empty for units without one
     * @return by criterion id
     */
    public Map<String, ReferenceRange> ranges(String group) {
        return new PeerRanges(ranges, groupRanges).of(group);
    }

    /** {@return the ranking of the whole} */
    public Standings overall() {
        return standings.get(0);
    }
}
