// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Unmapped;
import vn.dti.wording.Message;

/**
 * A ranking under every reading of every ambiguous clause.
 *
 * @param chosen the ranking under the readings in use
 * @param ranges how far other readings move each unit, in the order of the ranking; over the readings
 *     that give points to every unit, as a ranking needs the points of all
 * @param classes between which classes readings move each unit, in the order of the ranking; none where
 *     totals are not classed
 * @param readings the difference that each reading makes by itself, criterion by criterion; those that
 *     change no points are left out
 * @param refusals the units whose figures a reading refuses, reading by reading in the order of the
 *     ranking; these readings move no range
 * @param combinations the number of combinations of readings that make a difference, all of which were
 *     tried; 0 where they are too many, so that the ranges are outer bounds: no reading leads out of
 *     them, but their ends may not be reached
 * @param notices the units of which no number of digits shows the rank, the class or the displayed digits by
 *     some readings; none where all points are fractions
 */
public record ReadingStandings(
        Standings chosen,
        List<RankRange> ranges,
        List<ClassRange> classes,
        List<ReadingMoves> readings,
        List<ReadingRefusal> refusals,
        long combinations,
        List<Message> notices)
        implements Unmapped {

    /** Copies the lists. */
    public ReadingStandings {
        ranges = List.copyOf(ranges);
        classes = List.copyOf(classes);
        readings = List.copyOf(readings);
        refusals = List.copyOf(refusals);
        notices = List.copyOf(notices);
    }

    /**
     * Whether both ends of every range are reached under some combination of readings.
     *
     * @return false where there are too many combinations to try
     */
    public boolean isExact() {
        return combinations > 0;
    }

    /**
     * The moves that a single reading causes.
     *
     * @return those of all readings, the furthest first; of moves as far, in the order of the readings
     */
    public List<Move> moves() {
        return readings.stream()
                .flatMap(reading -> reading.moves().stream())
                .sorted(Comparator.comparing(Move::distance).reversed())
                .toList();
    }

    /**
     * The pairs of units whose order changes if one clause alone is read otherwise.
     *
     * @return as {@link ReadingMoves#swaps()} gives them, reading by reading
     */
    public Stream<Swap> swaps() {
        return readings.stream().flatMap(ReadingMoves::swaps);
    }
}
