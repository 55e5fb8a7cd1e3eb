// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TieBreak;

/** Counts that are made in parts are those of one pass, and ranks follow from them. */
class RankCountsProperties {

    private static final Framework FRAMEWORK = Districts.framework();

    /** A unit by what it is counted by. */
    private record Given(String group, RankKey key) {}

    private static RankCounts counted(List<Given> units) {
        var counts = new RankCounts();
        units.forEach(each -> counts.add(each.group(), each.key()));
        return counts;
    }

    @Property(tries = 300)
    void anyPartsInAnyOrderMergedInAnyWayAreOnePass(
            @ForAll("units") List<Given> units,
            @ForAll @IntRange(min = 1, max = 7) int parts,
            @ForAll Random random) {
        List<Given> shuffled = new ArrayList<>(units);
        Collections.shuffle(shuffled, random);
        List<RankCounts> counts = new ArrayList<>();
        for (List<Given> part : Pieces.of(shuffled, parts, random)) {
            counts.add(Pieces.sent(counted(part)));
        }

        RankCounts merged = Pieces.merged(counts, RankCounts::merge, random);

        assertThat(merged).isEqualTo(counted(units));
        assertThat(merged.units()).isEqualTo(units.size());
    }

    @Property(tries = 300)
    void aRankCountsWhatIsAbove(@ForAll("units") List<Given> units) {
        RankCounts counts = counted(units);

        for (Given one : units) {
            List<RankKey> above = units.stream()
                    .map(Given::key)
                    .filter(key -> key.compareTo(one.key()) > 0)
                    .toList();
            long level =
                    units.stream().filter(each -> each.key().equals(one.key())).count();
            long inGroup = units.stream()
                    .filter(each -> each.group().equals(one.group()))
                    .filter(each -> each.key().compareTo(one.key()) > 0)
                    .count();

            assertThat(counts.rank(one.key(), Ties.COMPETITION))
                    .isEqualTo(Rational.of(above.size() + 1L));
            assertThat(counts.rank(one.key(), Ties.DENSE))
                    .isEqualTo(Rational.of(above.stream().distinct().count() + 1));
            assertThat(counts.rank(one.key(), Ties.AVERAGE))
                    .isEqualTo(Rational.of(2L * above.size() + level + 1, 2));
            assertThat(counts.inGroupRank(one.group(), one.key(), Ties.COMPETITION))
                    .isEqualTo(Rational.of(inGroup + 1));
        }
    }

    /** The other way is the ranking of a cohort, with its scores, its bases and what breaks its ties. */
    @Property(tries = 100)
    void ranksOfPartsAreThoseOfTheCohort(
            @ForAll("systems") List<Integer> systems,
            @ForAll("shared") Ties ties,
            @ForAll Basis basis,
            @ForAll boolean isBroken,
            @ForAll @IntRange(min = 1, max = 4) int parts,
            @ForAll Random random) {
        Ranking ranking = Ranking.of(FRAMEWORK)
                .with(ties)
                .with(basis)
                .with(TieBreak.ofNodes(isBroken ? List.of("2.1") : List.of()));
        List<Member> members = IntStream.range(0, systems.size())
                .mapToObj(i -> Districts.unit(
                        "Đơn vị " + i,
                        i % 3 == 0 ? "Đô  thị" : i % 3 == 1 ? "đô thị" : "",
                        // 4 meetings less for each 5 systems more: units with equal points
                        Map.of("systems", systems.get(i), "chaired", 12 - systems.get(i) % 4)))
                .toList();
        var cards = new ArrayList<Scorecard>();
        Standings standings = Cohort.of(FRAMEWORK, members)
                .rank(ranking, List.of(), cards::add)
                .overall();
        List<Given> units = IntStream.range(0, members.size())
                .mapToObj(i -> new Given(members.get(i).group(), ranking.key(cards.get(i))))
                .toList();
        List<RankCounts> counts = Pieces.of(units, parts, random).stream()
                .map(RankCountsProperties::counted)
                .toList();
        RankCounts merged = Pieces.merged(counts, RankCounts::merge, random);

        for (int i = 0; i < members.size(); i++) {
            Standing standing = standings.get(members.get(i).unit().name());
            RankKey key = Pieces.sent(units.get(i).key());
            assertThat(merged.rank(key, ties)).isEqualTo(standing.rank());
            assertThat(merged.inGroupRank(members.get(i).group(), key, ties))
                    .isEqualTo(standing.inGroupRank());
        }
    }

    @Example
    void whoCameFirstIsNotCounted() {
        RankCounts counts = counted(List.of(new Given("", key(7, 0))));

        assertThatThrownBy(() -> counts.rank(key(7, 0), Ties.ORDINAL))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "ORDINAL ranks follow from the order of the units, which is not counted");
    }

    @Example
    void aUnitThatIsNotCountedHasNoRank() {
        RankCounts counts = counted(List.of(new Given("đô thị", key(7, 0))));

        assertThatThrownBy(() -> counts.rank(key(8, 0), Ties.COMPETITION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no unit with 8 points was counted");
        assertThatThrownBy(() -> counts.inGroupRank("xã", key(7, 0), Ties.COMPETITION))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no unit of the group 'xã' was counted");
        assertThat(counts.inGroupRank(" Đô thị ", key(7, 0), Ties.COMPETITION))
                .isEqualTo(Rational.ONE);
    }

    private static RankKey key(int points, int breaking) {
        // −1 stands for a value that is not known, which is behind all that are
        var merit = new Merit(
                breaking < 0 ? Optional.empty() : Optional.of(Rational.of(breaking)), true);
        return new RankKey(Rational.of(points), List.of(merit));
    }

    @Provide
    Arbitrary<Ties> shared() {
        return Arbitraries.of(Ties.COMPETITION, Ties.AVERAGE, Ties.DENSE);
    }

    @Provide
    Arbitrary<List<Integer>> systems() {
        return Arbitraries.integers().between(0, 9).list().ofMinSize(1).ofMaxSize(9);
    }

    @Provide
    Arbitrary<List<Given>> units() {
        Arbitrary<RankKey> keys = Combinators.combine(
                        Arbitraries.integers().between(-2, 3),
                        Arbitraries.integers().between(-1, 1))
                .as(RankCountsProperties::key);
        return Combinators.combine(Arbitraries.of("đô thị", "nông thôn", ""), keys)
                .as(Given::new)
                .list()
                .ofMaxSize(12);
    }
}
