// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.List;
import java.util.NoSuchElementException;
import vn.dti.framework.Node;
import vn.dti.wording.Message;
import vn.dti.wording.NormalText;

/**
 * A ranking of units by their points on one node, the best first.
 *
 * @param node what is ranked: the whole, or a group or criterion of the tree
 * @param all the units by falling points, those with equal points by what breaks ties; those that are
 *     still equal in the order in which they were given
 */
public record Standings(Node node, List<Standing> all) {

    /** Copies the standings. */
    public Standings {
        all = List.copyOf(all);
    }

    /**
     * The standing of one unit.
     *
     * @param unit the name of the unit, in any spelling
     * @return its standing
     * @throws NoSuchElementException if no unit has this name
     */
    public Standing get(String unit) {
        String key = NormalText.identity(unit);
        return all.stream()
                .filter(standing -> standing.unit().key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException(
                        Message.of(CohortPhrase.UNKNOWN_UNIT, unit).toString()));
    }

    /**
     * The standings of a ranking group.
     *
     * @param group the name of the group, in any spelling
     * @return its units, the best first; none if no unit is of this group
     */
    public List<Standing> inGroup(String group) {
        String key = NormalText.identity(group);
        return all.stream()
                .filter(standing -> standing.unit().groupKey().equals(key))
                .toList();
    }

    /**
     * The ranking groups.
     *
     * @return each once, that of the best unit first; a single empty name where there are no groups
     */
    public List<String> groups() {
        return all.stream().map(standing -> standing.unit().group()).distinct().toList();
    }
}
