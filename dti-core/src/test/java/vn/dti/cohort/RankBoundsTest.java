// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.TieBreak;

/**
 * The ranks that units can have at best and at worst, whatever the readings. Each unit has the points of
 * four criteria by the reading in use, and of the same by the other one.
 */
class RankBoundsTest {

    private static final Framework FRAMEWORK = Ambiguous.framework(new Aggregation.Sum());

    /** Units parted by a bar: the points of 1.1 by the reading in use and by the other one. */
    private static List<UnitPoints> units(String text) {
        List<UnitPoints> units = new ArrayList<>();
        for (String unit : text.split("\\|", -1)) {
            List<Rational> points =
                    Stream.of(unit.strip().split(" ", -1)).map(Rational::parse).toList();
            List<Rational> eight = new ArrayList<>(List.of(points.get(0)));
            IntStream.range(0, 3).forEach(rest -> eight.add(Rational.ONE));
            eight.add(points.get(1));
            IntStream.range(0, 3).forEach(rest -> eight.add(Rational.ONE));
            units.add(Ambiguous.tally(FRAMEWORK, units.size(), eight));
        }
        return units;
    }

    private static RankBounds bounds(Ranking ranking, List<UnitPoints> units) {
        Map<String, List<Integer>> mattering = new LinkedHashMap<>();
        Ambiguous.CRITERIA.forEach(id -> mattering.put(id, List.of(mattering.size())));
        return new RankBounds(FRAMEWORK, ranking, units, mattering);
    }

    /** {@code 1-2} for a unit that is first or second. */
    private static String shown(List<RankRange> ranges) {
        return String.join(
                " ",
                ranges.stream().map(each -> each.best() + "-" + each.worst()).toList());
    }

    private static Ranking ranking(Basis basis, Ties ties) {
        return Ranking.of(FRAMEWORK).with(basis).with(ties);
    }

    /** By pairs, then by totals. */
    @ParameterizedTest
    @CsvSource({
        // Nothing depends on readings: each has its rank, and those that are level share it.
        "EXACT, COMPETITION, 10 10 | 7 7 | 7 7 | 3 3, 1-1 2-2 2-2 4-4, 1-1 2-2 2-2 4-4",
        // One that is level may be ahead where somebody has to be.
        "EXACT, ORDINAL, 10 10 | 7 7 | 7 7 | 3 3, 1-1 2-3 2-3 4-4, 1-1 2-3 2-3 4-4",
        // Many that are above may be level with each other.
        "EXACT, DENSE, 10 10 | 7 7 | 7 7 | 3 3, 1-1 2-2 2-2 2-4, 1-1 2-2 2-2 2-4",
        // The first has 10 or 4, the second 7.
        "EXACT, COMPETITION, 10 4 | 7 7, 1-2 1-2, 1-2 1-2",
        "EXACT, COMPETITION, 10 8 | 7 7, 1-1 2-2, 1-1 2-2",
        // One reading holds for all units: the first is ahead by 3 under either.
        "EXACT, COMPETITION, 10 4 | 7 1, 1-1 2-2, 1-2 1-2",
        // Under the other reading they are level.
        "EXACT, COMPETITION, 10 7 | 7 7, 1-1 1-2, 1-1 1-2",
        "EXACT, ORDINAL, 10 7 | 7 7, 1-2 1-2, 1-2 1-2",
        // Displayed to two places: they differ for certain from a hundredth on.
        "DISPLAYED, COMPETITION, 7.01 7.01 | 7 7, 1-1 2-2, 1-1 2-2",
        "DISPLAYED, COMPETITION, 7.009 7.009 | 7 7, 1-1 1-2, 1-1 1-2",
        "EXACT, COMPETITION, 7.009 7.009 | 7 7, 1-1 2-2, 1-1 2-2",
        // And may be level within a hundredth.
        "DISPLAYED, ORDINAL, 7.009 7.009 | 7 7, 1-2 1-2, 1-2 1-2",
        "DISPLAYED, ORDINAL, 7.01 7.01 | 7 7, 1-1 2-2, 1-1 2-2",
        "EXACT, ORDINAL, 7.009 7.009 | 7 7, 1-1 2-2, 1-1 2-2",
    })
    void holdEveryRankThatAReadingCanGive(
            Basis basis, Ties ties, String units, String byPairs, String byTotals) {
        List<UnitPoints> tallies = units(units);
        RankBounds bounds = bounds(ranking(basis, ties), tallies);
        int[] ranks = new int[tallies.size()];

        assertThat(shown(bounds.byPairs(ranks))).isEqualTo(byPairs);
        assertThat(shown(bounds.byTotals(ranks))).isEqualTo(byTotals);
        assertThat(shown(bounds.ranges(ranks))).isEqualTo(byPairs);
    }

    /** Where ties are broken by points, one that is level may be ahead. */
    @Test
    void countOneThatIsLevelAsPerhapsAheadWhereTiesAreBroken() {
        Ranking broken =
                ranking(Basis.EXACT, Ties.COMPETITION).with(TieBreak.ofNodes(List.of("2.2")));

        assertThat(shown(bounds(broken, units("7 7 | 7 7")).byPairs(new int[2])))
                .isEqualTo("1-2 1-2");
    }

    /** Ranks are given in halves, as shared ones may be. */
    @Test
    void keepTheRankUnderTheReadingsInUse() {
        List<RankRange> ranges = bounds(
                        ranking(Basis.EXACT, Ties.AVERAGE), units("10 10 | 7 7 | 7 7"))
                .ranges(new int[] {2, 5, 5});

        assertThat(ranges)
                .extracting(RankRange::rank)
                .containsExactly(Rational.ONE, Rational.of(5, 2), Rational.of(5, 2));
        assertThat(ranges)
                .extracting(each -> each.unit().name())
                .containsExactly("Đơn vị 0", "Đơn vị 1", "Đơn vị 2");
    }

    /** 501 units are not compared two by two, 500 are: the first two differ by the same reading. */
    @ParameterizedTest
    @CsvSource({"500, 1-1 2-2", "501, 1-2 1-2"})
    void areThoseOfTotalsWhereUnitsAreMany(int number, String ofTheFirst) {
        String others = " | 0 0".repeat(number - 2);
        RankBounds bounds =
                bounds(ranking(Basis.EXACT, Ties.COMPETITION), units("10 4 | 7 1" + others));

        assertThat(shown(bounds.ranges(new int[number]).subList(0, 2))).isEqualTo(ofTheFirst);
    }
}
