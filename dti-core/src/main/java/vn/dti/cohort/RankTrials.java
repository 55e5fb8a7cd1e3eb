package vn.dti.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.dti.cohort.AllReadings.Alternative;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;

/**
 * Ranks the same units under many combinations of readings.
 *
 * <p>A ranking needs the points of all: a reading that refuses the figures of a unit is tried with no
 * other, and compares those units alone, two by two, whose figures it takes.
 */
final class RankTrials {

    /** Totals that are worked out at most, before ranges are bounded without trying. */
    private static final long MOST_TOTALS = 100_000;

    private final Framework framework;
    private final Ranking ranking;
    private final List<Tally> tallies;
    private final List<Alternative> alternatives;

    /** By criterion, the alternatives that give points to all units, and others than those in use. */
    private final Map<String, List<Integer>> mattering = new LinkedHashMap<>();

    RankTrials(
            Framework framework,
            Ranking ranking,
            List<Tally> tallies,
            List<Alternative> alternatives) {
        this.framework = framework;
        this.ranking = ranking;
        this.tallies = tallies;
        this.alternatives = alternatives;
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
        List<Rational> inUse = points(List.of());
        Standings chosen = ranking.rank(framework.root(), entries());
        long combinations = combinations();
        List<RankRange> ranges = combinations > 0
                ? tried(ranking.ranks(inUse))
                : new RankBounds(framework, ranking, tallies, mattering)
                        .ranges(ranking.ranks(inUse));
        List<Integer> order = order(chosen);
        return new ReadingStandings(
                chosen,
                order.stream().map(ranges::get).toList(),
                swaps(inUse, order),
                refusals(order),
                combinations);
    }

    private List<ReadingRefusal> refusals(List<Integer> order) {
        var refusals = new ArrayList<ReadingRefusal>();
        for (int i = 0; i < alternatives.size(); i++) {
            for (int unit : order) {
                Tally tally = tallies.get(unit);
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

    private List<Ranking.Entry> entries() {
        return tallies.stream()
                .map(tally ->
                        new Ranking.Entry(tally.unit(), mark(tally, List.of()), tally.census()))
                .toList();
    }

    /** The number of combinations of readings that make a difference; 0 if they are too many. */
    private long combinations() {
        long combinations = 1;
        for (List<Integer> others : mattering.values()) {
            combinations *= others.size() + 1L;
            if (combinations * tallies.size() > MOST_TOTALS) {
                return 0;
            }
        }
        return combinations;
    }

    private Mark mark(Tally tally, List<Integer> switched) {
        var replaced = new LinkedHashMap<String, Rational>();
        switched.forEach(i ->
                replaced.put(alternatives.get(i).criterion(), tally.otherwise().get(i)));
        Rational total = tally.total(framework.root(), replaced);
        return new Mark(total, framework.max(), framework.display());
    }

    /** What is ranked of every unit if some criteria are read otherwise. */
    private List<Rational> points(List<Integer> switched) {
        return tallies.stream()
                .map(tally -> ranking.basis().points(mark(tally, switched)))
                .toList();
    }

    private List<RankRange> tried(int[] inUse) {
        List<Extremes> extremes = new ArrayList<>();
        for (int rank : inUse) {
            extremes.add(new Extremes(rank));
        }
        attempt(List.copyOf(mattering.values()), List.of(), extremes);
        return IntStream.range(0, tallies.size())
                .mapToObj(i -> extremes.get(i).range(tallies.get(i).unit()))
                .toList();
    }

    private void attempt(
            List<List<Integer>> left, List<Integer> switched, List<Extremes> extremes) {
        if (left.isEmpty()) {
            int[] ranks = ranking.ranks(points(switched));
            IntStream.range(0, ranks.length).forEach(i -> extremes.get(i).add(ranks[i], switched));
            return;
        }
        List<List<Integer>> rest = left.subList(1, left.size());
        attempt(rest, switched, extremes);
        for (int other : left.get(0)) {
            var more = new ArrayList<>(switched);
            more.add(other);
            attempt(rest, more, extremes);
        }
    }

    /** The best and the worst rank of a unit, each under as few other readings as possible. */
    private final class Extremes {
        private final int rank;
        private int best;
        private int worst;
        private List<Integer> bestUnder = List.of();
        private List<Integer> worstUnder = List.of();

        Extremes(int rank) {
            this.rank = rank;
            this.best = rank;
            this.worst = rank;
        }

        void add(int tried, List<Integer> switched) {
            if (tried < best || (tried == best && switched.size() < bestUnder.size())) {
                best = tried;
                bestUnder = List.copyOf(switched);
            }
            if (tried > worst || (tried == worst && switched.size() < worstUnder.size())) {
                worst = tried;
                worstUnder = List.copyOf(switched);
            }
        }

        RankRange range(Unit unit) {
            return new RankRange(
                    unit, rank, best, worst, readings(bestUnder), readings(worstUnder));
        }
    }

    private Map<String, String> readings(List<Integer> switched) {
        var readings = new LinkedHashMap<String, String>();
        switched.forEach(i -> readings.put(
                alternatives.get(i).criterion(), alternatives.get(i).reading()));
        return readings;
    }

    /** Which tally stands at each place of the ranking. */
    private List<Integer> order(Standings chosen) {
        Map<Unit, Integer> index = new LinkedHashMap<>();
        tallies.forEach(tally -> index.put(tally.unit(), index.size()));
        return chosen.all().stream()
                .map(standing -> index.getOrDefault(standing.unit(), 0))
                .toList();
    }

    private List<Swap> swaps(List<Rational> inUse, List<Integer> order) {
        var swaps = new ArrayList<Swap>();
        for (int other = 0; other < alternatives.size(); other++) {
            if (matters(other)) {
                swaps.addAll(swaps(other, order, inUse, points(List.of(other))));
            }
        }
        return swaps;
    }

    private List<Swap> swaps(
            int alternative, List<Integer> all, List<Rational> before, List<Rational> after) {
        var swaps = new ArrayList<Swap>();
        List<Integer> order = all.stream()
                .filter(unit -> !tallies.get(unit).isRefused(alternative))
                .toList();
        for (int above = 0; above < order.size(); above++) {
            for (int below = above + 1; below < order.size(); below++) {
                int high = order.get(above);
                int low = order.get(below);
                int was = before.get(high).compareTo(before.get(low));
                int is = after.get(high).compareTo(after.get(low));
                if (Integer.signum(was) != Integer.signum(is)) {
                    swaps.add(swap(
                            alternatives.get(alternative),
                            tallies.get(high).unit(),
                            tallies.get(low).unit(),
                            was,
                            is));
                }
            }
        }
        return swaps;
    }

    /** Before, the one was above the other or level with it. */
    private static Swap swap(Alternative alternative, Unit high, Unit low, int was, int is) {
        boolean higher = was == 0 && is > 0;
        Swap.Change change = Swap.Change.CATCHES_UP;
        if (was == 0) {
            change = Swap.Change.PULLS_AHEAD;
        } else if (is < 0) {
            change = Swap.Change.OVERTAKES;
        }
        return new Swap(
                alternative.criterion(),
                alternative.reading(),
                change,
                higher ? high : low,
                higher ? low : high);
    }
}
