package vn.dti.cohort;

/**
 * The place of one unit in a ranking.
 *
 * @param unit who
 * @param mark its points
 * @param rank its rank among all units, 1 for the best
 * @param inGroupRank its rank among the units of its ranking group
 * @param rankClass the class that its points fall in, such as {@code Tốt}; empty if there is none
 */
public record Standing(Unit unit, Mark mark, int rank, int inGroupRank, String rankClass) {}
