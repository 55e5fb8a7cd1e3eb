// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dti.exact.Real;
import vn.dti.framework.Alternative;
import vn.dti.framework.Framework;

/**
 * Ranks the same units under many combinations of readings.
 *
 * <p>A ranking needs the points of all: a reading that refuses the figures of a unit is tried with no
 * other, and compares those units alone whose figures it takes.
 */
final class RankTrials {

    /** Totals that are worked out at most, before ranges are bounded without trying: some seconds. */
    private static final long MOST_TOTALS = 20_000_000;

    /** The same where each is worked out from the points of all criteria. */
    private static final long MOST_EXACT_TOTALS = 200_000;

    private final Framework framework;
    private final Ranking ranking;
    private final List<UnitPoints> tallies;
    private final List<Alternative> alternatives;
    private final Totals totals;

    /** By criterion, the alternatives that give points to all units, and others than those in use. */
    private final Map<String, List<Integer>> mattering = new LinkedHashMap<>();

    RankTrials(
            Framework framework,
            Ranking ranking,
            List<UnitPoints> tallies,
            List<Alternative> alternatives) {
        this.framework = framework;
        this.ranking = ranking;
        this.tallies = tallies;
        this.alternatives = alternatives;
        this.totals = new Totals(framework, ranking, tallies, alternatives);
        IntStream.range(0, alternatives.size())
                .filter(i -> matters(i) && !isRefused(i))
                .forEach(i -> mattering
                        .computeIfAbsent(
                                alternatives.get(i).criterion(), criterion -> new ArrayList<>())
                        .add(i));
    }

    /** A reading by which every unit has the points that it has anyway need not be tried. */
    private boolean matters(int alternative) {
        String criterion = alternatives.get(alternative).criterion();
        return tallies.stream()
                .anyMatch(tally ->
                        !tally.otherwise().get(alternative).equals(tally.points(criterion)));
    }

    private boolean isRefused(int alternative) {
        return tallies.stream().anyMatch(tally -> tally.isRefused(alternative));
    }

    ReadingStandings standings() {
        long[] inUse = totals.inUse().levels();
        int[] order = Levels.falling(inUse);
        long combinations = combinations();
        List<RankRange> ranges = combinations > 0
                ? new RankExtremes(ranking, tallies, alternatives)
                        .ranges(totals.inUse(), List.copyOf(mattering.values()))
                : new RankBounds(framework, ranking, tallies, mattering)
                        .ranges(ranking.ranks(inUse));
        List<Ends> ends = tallies.stream().map(this::ends).toList();
        return new ReadingStandings(
                ranking.rank(framework.root(), entries()),
                IntStream.of(order).mapToObj(ranges::get).toList(),
                classes(order, ends),
                moves(inUse, order),
                refusals(order),
                combinations,
                NearRanks.byReadings(undecided(order, ends)));
    }

    /** The units of which ranks, classes or displayed digits are not shown by some of what was tried. */
    private List<String> undecided(int[] order, List<Ends> ends) {
        return IntStream.of(order)
                .filter(unit ->
                        totals.undecided().contains(unit) || ends.get(unit).isUndecided())
                .mapToObj(unit -> tallies.get(unit).unit().name())
                .toList();
    }

    /** The classes of a unit by the readings in use, and where each criterion earns least and most. */
    private record Ends(
            Judgement.Assigned inUse, Judgement.Assigned least, Judgement.Assigned most) {

        boolean isUndecided() {
            return inUse.isUndecided() || least.isUndecided() || most.isUndecided();
        }

        ClassRange classes(UnitPoints tally) {
            return new ClassRange(
                    tally.unit(), tally.classification().title(), least.title(), most.title());
        }
    }

    private Ends ends(UnitPoints tally) {
        return new Ends(
                tally.classified(framework, tally.extreme(mattering, (now, other) -> now)),
                tally.classified(framework, tally.extreme(mattering, Real::smaller)),
                tally.classified(framework, tally.extreme(mattering, Real::larger)));
    }

    /** None where totals are not classed. */
    private List<ClassRange> classes(int[] order, List<Ends> ends) {
        return ranking.classes().bounds().isEmpty()
                ? List.of()
                : IntStream.of(order)
                        .mapToObj(unit -> ends.get(unit).classes(tallies.get(unit)))
                        .toList();
    }

    private List<Ranking.Entry> entries() {
        return tallies.stream()
                .map(tally -> new Ranking.Entry(
                        tally.unit(),
                        tally.mark(tally.total(), framework),
                        tally.census(),
                        tally.classification(),
                        tally.byTag(),
                        ranking.breaking(
                                id -> tally.total(Ranking.node(framework, id), Map.of()),
                                tally::value)))
                .toList();
    }

    /** The number of combinations of readings that make a difference; 0 if they are too many. */
    private long combinations() {
        long most = totals.isFixed() ? MOST_TOTALS : MOST_EXACT_TOTALS;
        long combinations = 1;
        for (List<Integer> others : mattering.values()) {
            combinations *= others.size() + 1L;
            if (combinations * tallies.size() > most) {
                return 0;
            }
        }
        return combinations;
    }

    private List<ReadingRefusal> refusals(int[] order) {
        var refusals = new ArrayList<ReadingRefusal>();
        for (int i = 0; i < alternatives.size(); i++) {
            for (int unit : order) {
                UnitPoints tally = tallies.get(unit);
                if (tally.isRefused(i)) {
                    Alternative by = alternatives.get(i);
                    refusals.add(new ReadingRefusal(
                            tally.unit(),
                            by.criterion(),
                            by.reading(),
                            tally.refused().getOrDefault(i, List.of())));
                }
            }
        }
        return refusals;
    }

    private List<ReadingMoves> moves(long[] inUse, int[] order) {
        return IntStream.range(0, alternatives.size())
                .filter(this::matters)
                .mapToObj(i -> moves(i, inUse, order))
                .toList();
    }

    private ReadingMoves moves(int alternative, long[] inUse, int[] order) {
        int[] taken = IntStream.of(order)
                .filter(unit -> !tallies.get(unit).isRefused(alternative))
                .toArray();
        // Ties may be broken by the order in which the units are given.
        int[] given = IntStream.of(taken).sorted().toArray();
        long[] levels = totals.inUse().with(alternative).levels();
        int[] from = ranking.ranks(of(inUse, given));
        int[] to = ranking.ranks(of(levels, given));
        var moves = new ArrayList<Move>();
        for (int unit : taken) {
            int at = Arrays.binarySearch(given, unit);
            if (from[at] != to[at]) {
                moves.add(move(alternative, unit, from[at], to[at]));
            }
        }
        return new ReadingMoves(
                alternatives.get(alternative),
                IntStream.of(taken).mapToObj(unit -> tallies.get(unit).unit()).toList(),
                of(inUse, taken),
                of(levels, taken),
                moves);
    }

    private Move move(int alternative, int unit, int from, int to) {
        Alternative by = alternatives.get(alternative);
        return new Move(
                by.criterion(),
                by.reading(),
                tallies.get(unit).unit(),
                Ties.half(from),
                Ties.half(to));
    }

    private static long[] of(long[] levels, int[] units) {
        return IntStream.of(units).mapToLong(unit -> levels[unit]).toArray();
    }
}
