// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.framework.Alternative;

/** The best and the worst rank of each unit over all combinations of readings, each tried. */
final class RankExtremes {

    private final Ranking ranking;
    private final List<UnitPoints> tallies;
    private final List<Alternative> alternatives;
    private final List<Extremes> extremes = new ArrayList<>();

    RankExtremes(Ranking ranking, List<UnitPoints> tallies, List<Alternative> alternatives) {
        this.ranking = ranking;
        this.tallies = tallies;
        this.alternatives = alternatives;
    }

    /** By unit; the alternatives that matter are given criterion by criterion. */
    List<RankRange> ranges(Totals.Combination inUse, List<List<Integer>> mattering) {
        for (int rank : ranking.ranks(inUse.levels())) {
            extremes.add(new Extremes(rank));
        }
        attempt(mattering, inUse);
        var ranges = new ArrayList<RankRange>();
        for (UnitPoints tally : tallies) {
            ranges.add(extremes.get(ranges.size()).range(tally.unit()));
        }
        return ranges;
    }

    private void attempt(List<List<Integer>> left, Totals.Combination combination) {
        if (left.isEmpty()) {
            int[] ranks = ranking.ranks(combination.levels());
            for (int unit = 0; unit < ranks.length; unit++) {
                extremes.get(unit).add(ranks[unit], combination.switched());
            }
            return;
        }
        List<List<Integer>> rest = left.subList(1, left.size());
        attempt(rest, combination);
        for (int other : left.get(0)) {
            attempt(rest, combination.with(other));
        }
    }

    /** Twice the best and the worst rank of a unit, each under as few other readings as possible. */
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
                bestUnder = switched;
            }
            if (tried > worst || (tried == worst && switched.size() < worstUnder.size())) {
                worst = tried;
                worstUnder = switched;
            }
        }

        RankRange range(Unit unit) {
            return new RankRange(
                    unit,
                    Ties.half(rank),
                    Ties.half(best),
                    Ties.half(worst),
                    readings(bestUnder),
                    readings(worstUnder));
        }
    }

    private Map<String, String> readings(List<Integer> switched) {
        var readings = new LinkedHashMap<String, String>();
        switched.forEach(i -> readings.put(
                alternatives.get(i).criterion(), alternatives.get(i).reading()));
        return readings;
    }
}
