// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.framework.Census;
import vn.dti.framework.Classification;
import vn.dti.framework.TagShare;

/**
 * The place of one unit in a ranking.
 *
 * @param unit who
 * @param mark its points
 * @param census the caveats of the criteria at or below the node that is ranked, counted
 * @param rank its rank among all units, 1 for the best; a half such as 5/2 only by {@link Ties#AVERAGE}
 * @param inGroupRank its rank among the units of its ranking group
 * @param classification its class, what kept it from a better one, and what it lacks to the next
 * @param byTag the points of the criteria with each tag, in a ranking of the whole
 * @param brokenBy what parts it from units with the same points, by {@link vn.dti.framework.TieBreak#key()} in
 *     the order of {@link Ranking#tieBreak()}, and last {@link #ORDER} with its place in the order in which units are
 *     given; empty where nothing does
 */
public record Standing(
        Unit unit,
        Mark mark,
        Census census,
        Rational rank,
        Rational inGroupRank,
        Classification classification,
        List<TagShare> byTag,
        Map<String, Parting> brokenBy) {

    /** In place of the id of a node, for units that are parted by the order in which they are given. */
    public static final String ORDER = "order";

    /** In place of the id of a node, for units whose points differ only beyond the displayed digits. */
    public static final String DIGITS = "digits";

    /** Copies what parts it from others. */
    public Standing {
        byTag = List.copyOf(byTag);
        brokenBy = brokenBy.isEmpty()
                ? Map.of()
                : Collections.unmodifiableMap(new LinkedHashMap<>(brokenBy));
    }

    /** {@return the class, such as {@code Tốt}; empty if there is none} */
    public String rankClass() {
        return classification.title();
    }
}
