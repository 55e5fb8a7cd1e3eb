package vn.dti.cohort;

import vn.dti.framework.Census;

/**
 * The place of one unit in a ranking.
 *
 * @param unit who
 * @param mark its points
 * @param census the caveats of the criteria at or below the node that is ranked, counted
 * @param rank its rank among all units, 1 for the best
 * @param inGroupRank its rank among the units of its ranking group
 * @param rankClass the class that its points fall in, such as {@code Tốt}; empty if there is none
 */
public record Standing(
        Unit unit, Mark mark, Census census, int rank, int inGroupRank, String rankClass) {}
