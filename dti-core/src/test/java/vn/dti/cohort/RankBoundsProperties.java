// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;

/** Where combinations are too many to try, no combination leads out of the bounds. */
class RankBoundsProperties {

    private static final Framework FRAMEWORK = Ambiguous.framework(new Aggregation.Sum());

    @Property(tries = 300)
    void boundsHoldWhatTryingFinds(
            @ForAll("tallies") List<UnitPoints> tallies,
            @ForAll Ties ties,
            @ForAll Basis basis,
            @ForAll("tieBreaks") List<String> tieBreak) {
        Ranking ranking =
                Ranking.of(FRAMEWORK).with(ties).with(basis).with(TieBreak.ofNodes(tieBreak));
        Map<String, List<Integer>> mattering = new LinkedHashMap<>();
        Ambiguous.CRITERIA.forEach(id -> mattering.put(id, List.of(mattering.size())));

        ReadingStandings tried =
                new RankTrials(FRAMEWORK, ranking, tallies, FRAMEWORK.alternatives()).standings();
        int[] ranks =
                ranking.ranks(levels(Ambiguous.points(FRAMEWORK, ranking, tallies, List.of())));
        var bounds = new RankBounds(FRAMEWORK, ranking, tallies, mattering);

        assertThat(tried.isExact()).isTrue();
        assertThat(tried.ranges()).allSatisfy(range -> {
            holds(bounds.byPairs(ranks), range);
            holds(bounds.byTotals(ranks), range);
        });
    }

    private static long[] levels(List<Ambiguous.Points> points) {
        List<Ambiguous.Points> rising = points.stream().distinct().sorted().toList();
        return points.stream().mapToLong(rising::indexOf).toArray();
    }

    private static void holds(List<RankRange> bounds, RankRange range) {
        RankRange bound = bounds.stream()
                .filter(each -> each.unit().equals(range.unit()))
                .findFirst()
                .orElseThrow();
        assertThat(bound.best()).isLessThanOrEqualTo(range.best());
        assertThat(bound.worst()).isGreaterThanOrEqualTo(range.worst());
        assertThat(bound.rank()).isEqualTo(range.rank());
    }

    @Property(tries = 100)
    void boundsByTotalsAreNoTighterThanThoseByPairs(@ForAll("tallies") List<UnitPoints> tallies) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(Basis.EXACT);
        Map<String, List<Integer>> mattering = new LinkedHashMap<>();
        Ambiguous.CRITERIA.forEach(id -> mattering.put(id, List.of(mattering.size())));
        var bounds = new RankBounds(FRAMEWORK, ranking, tallies, mattering);
        int[] ranks = new int[tallies.size()];

        var pairs = new ArrayList<>(bounds.byPairs(ranks));
        assertThat(bounds.byTotals(ranks)).allSatisfy(wide -> {
            RankRange tight = pairs.remove(0);
            assertThat(wide.best()).isLessThanOrEqualTo(tight.best());
            assertThat(wide.worst()).isGreaterThanOrEqualTo(tight.worst());
        });
    }

    @Provide
    Arbitrary<List<String>> tieBreaks() {
        return Ambiguous.tieBreaks();
    }

    @Provide
    Arbitrary<List<UnitPoints>> tallies() {
        return Ambiguous.tallies(FRAMEWORK);
    }
}
