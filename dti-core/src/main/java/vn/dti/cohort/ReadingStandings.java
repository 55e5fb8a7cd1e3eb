package vn.dti.cohort;

import java.util.List;

/**
 * A ranking under every reading of every ambiguous clause.
 *
 * @param chosen the ranking under the readings in use
 * @param ranges how far other readings move each unit, in the order of the ranking; over the readings
 *     that give points to every unit, as a ranking needs the points of all
 * @param swaps the pairs of units whose order changes if one clause alone is read otherwise; criterion
 *     by criterion, in the order of the ranking, without the units whose figures the reading refuses
 * @param refusals the units whose figures a reading refuses, reading by reading in the order of the
 *     ranking; these readings move no range
 * @param combinations the number of combinations of readings that make a difference, all of which were
 *     tried; 0 where they are too many, so that the ranges are outer bounds: no reading leads out of
 *     them, but their ends may not be reached
 */
public record ReadingStandings(
        Standings chosen,
        List<RankRange> ranges,
        List<Swap> swaps,
        List<ReadingRefusal> refusals,
        long combinations) {

    /**
     * Copies the lists.
     *
     * @param chosen as in the record
     * @param ranges as in the record
     * @param swaps as in the record
     * @param refusals as in the record
     * @param combinations as in the record
     */
    public ReadingStandings {
        ranges = List.copyOf(ranges);
        swaps = List.copyOf(swaps);
        refusals = List.copyOf(refusals);
    }

    /**
     * Whether both ends of every range are reached under some combination of readings.
     *
     * @return false where there are too many combinations to try
     */
    public boolean isExact() {
        return combinations > 0;
    }
}
