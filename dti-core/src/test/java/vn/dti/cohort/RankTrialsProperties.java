// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import vn.dti.LawsTriedBriefly;
import vn.dti.cohort.Ambiguous.Points;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.OfDisplayed;
import vn.dti.framework.TieBreak;

/** Trials of readings in fixed point find what the points of all criteria give, added up each time. */
@AddLifecycleHook(LawsTriedBriefly.class)
class RankTrialsProperties {

    private record Units(Framework framework, List<UnitPoints> tallies) {}

    @Property(tries = 500)
    void everyCombinationRanksAsItsPointsDo(
            @ForAll("cohorts") Units units,
            @ForAll Ties ties,
            @ForAll Basis basis,
            @ForAll("tieBreaks") List<String> tieBreak) {
        Framework framework = units.framework();
        List<UnitPoints> tallies = units.tallies();
        Ranking ranking =
                Ranking.of(framework).with(ties).with(basis).with(TieBreak.ofNodes(tieBreak));

        ReadingStandings found =
                new RankTrials(framework, ranking, tallies, framework.alternatives()).standings();

        List<Rational[]> all = combinations().stream()
                .map(each -> ranks(ties, Ambiguous.points(framework, ranking, tallies, each)))
                .toList();
        assertThat(found.ranges()).hasSameSizeAs(tallies).allSatisfy(range -> {
            int unit = number(tallies, range.unit());
            assertThat(range.rank()).isEqualTo(all.get(0)[unit]);
            assertThat(range.best())
                    .isEqualTo(all.stream()
                            .map(each -> each[unit])
                            .reduce(Rational::min)
                            .get());
            assertThat(range.worst())
                    .isEqualTo(all.stream()
                            .map(each -> each[unit])
                            .reduce(Rational::max)
                            .get());
        });
    }

    @Property(tries = 500)
    void everyReadingMovesTheUnitsWhoseRankItChangesAndSwapsThePairsWhoseOrderItChanges(
            @ForAll("cohorts") Units units,
            @ForAll Ties ties,
            @ForAll Basis basis,
            @ForAll("tieBreaks") List<String> tieBreak) {
        Framework framework = units.framework();
        List<UnitPoints> tallies = units.tallies();
        Ranking ranking =
                Ranking.of(framework).with(ties).with(basis).with(TieBreak.ofNodes(tieBreak));

        ReadingStandings found =
                new RankTrials(framework, ranking, tallies, framework.alternatives()).standings();

        var moves = new ArrayList<String>();
        int swaps = 0;
        List<Points> before = Ambiguous.points(framework, ranking, tallies, List.of());
        Rational[] from = ranks(ties, before);
        for (int reading = 0; reading < Ambiguous.CRITERIA.size(); reading++) {
            List<Points> after = Ambiguous.points(framework, ranking, tallies, List.of(reading));
            Rational[] to = ranks(ties, after);
            for (int unit = 0; unit < from.length; unit++) {
                if (!from[unit].equals(to[unit])) {
                    moves.add(Ambiguous.CRITERIA.get(reading) + " "
                            + tallies.get(unit).unit() + from[unit] + to[unit]);
                }
                for (int other = 0; other < unit; other++) {
                    int was = before.get(unit).compareTo(before.get(other));
                    int is = after.get(unit).compareTo(after.get(other));
                    swaps += Integer.signum(was) == Integer.signum(is) ? 0 : 1;
                }
            }
        }
        assertThat(found.moves())
                .extracting(each -> each.criterion() + " " + each.unit() + each.from() + each.to())
                .containsExactlyInAnyOrderElementsOf(moves);
        assertThat(found.moves())
                .isSortedAccordingTo((one, two) -> two.distance().compareTo(one.distance()));
        assertThat(found.swaps()).hasSize(swaps);
    }

    private static int number(List<UnitPoints> tallies, Unit unit) {
        return tallies.stream().map(UnitPoints::unit).toList().indexOf(unit);
    }

    /** The first is that of the readings in use. */
    private static List<List<Integer>> combinations() {
        return IntStream.range(0, 1 << Ambiguous.CRITERIA.size())
                .mapToObj(bits -> IntStream.range(0, Ambiguous.CRITERIA.size())
                        .filter(i -> (bits >> i & 1) == 1)
                        .boxed()
                        .toList())
                .toList();
    }

    /** By counting for each unit the points that are higher, and those that come before. */
    private static Rational[] ranks(Ties ties, List<Points> points) {
        return IntStream.range(0, points.size())
                .mapToObj(unit -> {
                    Points own = points.get(unit);
                    List<Points> higher = points.stream()
                            .filter(each -> each.compareTo(own) > 0)
                            .toList();
                    long before =
                            points.subList(0, unit).stream().filter(own::equals).count();
                    long level = points.stream().filter(own::equals).count();
                    return Rational.ONE.plus(
                            switch (ties) {
                                case COMPETITION -> Rational.of(higher.size());
                                case AVERAGE -> Rational.of(2L * higher.size() + level - 1, 2);
                                case DENSE ->
                                    Rational.of(higher.stream().distinct().count());
                                case ORDINAL -> Rational.of(higher.size() + before);
                            });
                })
                .toArray(Rational[]::new);
    }

    @Provide
    Arbitrary<List<String>> tieBreaks() {
        return Ambiguous.tieBreaks();
    }

    @Provide
    Arbitrary<Units> cohorts() {
        return Arbitraries.of(
                        new Aggregation.Sum(),
                        new Aggregation.Mean(),
                        new Aggregation.WeightedMean(List.of(Rational.of(1), Rational.of(2))),
                        new Aggregation.Maximum(),
                        new OfDisplayed(new Aggregation.Sum(), Rounding.HALF_UP_2),
                        new OfDisplayed(new Aggregation.Mean(), Rounding.HALF_UP_2),
                        new Aggregation.BestShare())
                .map(Ambiguous::framework)
                .flatMap(framework ->
                        Ambiguous.tallies(framework).map(tallies -> new Units(framework, tallies)));
    }
}
