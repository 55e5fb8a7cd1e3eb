// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;

/** The ranking of 24 districts, worked out by hand, in memory and read anew for each pass. */
class DistrictsTest {

    private static final Framework FRAMEWORK = Districts.framework();
    private static final Ranking USUAL = Ranking.of(FRAMEWORK);

    /**
     * The points on 1.1, 1.2, 2.1 and 2.2, their sum as displayed, and the ranks by competition among
     * all, dense, ordinal, by exact points and in the group. V has 10 + 30 + 20 + 30 × 79999/80000.
     */
    private static final String TABLE = """
            Quận F      | 10 + 30   + 30   + 30 | 100  | 1  | 1  | 1  | 1  | 1  | Xuất sắc
            Quận A      | 10 + 30   + 20   + 30 | 90   | 2  | 2  | 2  | 2  | 2  | Xuất sắc
            Quận B      | 10 + 30   + 20   + 30 | 90   | 2  | 2  | 3  | 2  | 2  | Xuất sắc
            Thành phố V | 10 + 30   + 20   + 29.999625 | 90 | 2 | 2 | 4 | 4 | 2 | Xuất sắc
            Quận N      | 10 + 30   + 16.5 + 30 | 86.5 | 5  | 3  | 5  | 5  | 5  | Tốt
            Quận O      | 10 + 27.5 + 19   + 30 | 86.5 | 5  | 3  | 6  | 5  | 5  | Tốt
            Huyện Q     | 10 + 30   + 15   + 30 | 85   | 7  | 4  | 7  | 7  | 1  | Tốt
            Quận L      | 10 + 30   + 14   + 30 | 84   | 8  | 5  | 8  | 8  | 7  | Tốt
            Quận M      | 10 + 30   + 16   + 27 | 83   | 9  | 6  | 9  | 9  | 8  | Tốt
            Quận H      | 10 + 30   + 12   + 27 | 79   | 10 | 7  | 10 | 10 | 9  | Khá
            Quận I      | 10 + 25   + 12   + 30 | 77   | 11 | 8  | 11 | 11 | 10 | Khá
            Quận C      | 10 + 25   + 15   + 24 | 74   | 12 | 9  | 12 | 12 | 11 | Khá
            Huyện R     | 10 + 30   + 10   + 24 | 74   | 12 | 9  | 13 | 12 | 2  | Khá
            Huyện Y     | 10 + 30   + 30   + 3  | 73   | 14 | 10 | 14 | 14 | 3  | Khá
            Quận D      | 10 + 20   + 15   + 27 | 72   | 15 | 11 | 15 | 15 | 12 | Khá
            Quận E      | 0  + 30   + 15   + 27 | 72   | 15 | 11 | 16 | 15 | 12 | Khá
            Quận P      | 10 + 22.5 + 11.5 + 27 | 71   | 17 | 12 | 17 | 17 | 14 | Khá
            Quận K      | 10 + 10   + 18   + 30 | 68   | 18 | 13 | 18 | 18 | 15 | Khá
            Quận G      | 10 + 15   + 10   + 21 | 56   | 19 | 14 | 19 | 19 | 16 | Trung bình
            Huyện S     | 10 + 17.5 + 7.5  + 15 | 50   | 20 | 15 | 20 | 20 | 4  | Trung bình
            Quận J      | 0  + 20   + 9    + 18 | 47   | 21 | 16 | 21 | 21 | 17 | ''
            Huyện X     | 10 + 15   + 0    + 15 | 40   | 22 | 17 | 22 | 22 | 5  | ''
            Huyện T     | 0  + 5    + 5    + 6  | 16   | 23 | 18 | 23 | 23 | 6  | ''
            Huyện U     | 0  + 0    + 0    + 0  | 0    | 24 | 19 | 24 | 24 | 7  | ''
            """;

    static Stream<Cohort> cohorts() {
        List<Member> members = Districts.members();
        Supplier<Stream<Member>> anew = () -> Districts.members().stream();
        return Stream.of(Cohort.of(FRAMEWORK, members), Cohort.of(FRAMEWORK, anew));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = TABLE)
    void everyDistrictStandsWhereItWasWorkedOutToStand(
            String unit,
            String sum,
            String displayed,
            int competition,
            int dense,
            int ordinal,
            int exact,
            int inGroup,
            String rankClass) {
        Rational points = Stream.of(sum.split(" *\\+ *", -1))
                .map(Rational::parse)
                .reduce(Rational.ZERO, Rational::plus);
        assertThat(cohorts()).allSatisfy(cohort -> {
            Standing standing = cohort.rank(USUAL).get(unit);
            assertThat(standing.mark().points()).isEqualTo(points);
            assertThat(standing.mark().displayed()).isEqualByComparingTo(displayed);
            assertThat(standing.rank()).isEqualTo(Rational.of(competition));
            assertThat(standing.inGroupRank()).isEqualTo(Rational.of(inGroup));
            assertThat(standing.rankClass()).isEqualTo(rankClass);
            assertThat(rank(cohort, USUAL.with(Ties.DENSE), unit)).isEqualTo(dense);
            assertThat(rank(cohort, USUAL.with(Ties.ORDINAL), unit)).isEqualTo(ordinal);
            assertThat(rank(cohort, USUAL.with(Basis.EXACT), unit)).isEqualTo(exact);
        });
    }

    private static int rank(Cohort cohort, Ranking ranking, String unit) {
        return (int) cohort.rank(ranking).get(unit).rank().longNumerator();
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void theOrderIsThatOfTheTable(Cohort cohort) {
        assertThat(cohort.rank(USUAL).all().stream().map(each -> each.unit().name()))
                .containsExactlyElementsOf(TABLE.lines()
                        .map(line -> line.substring(0, line.indexOf('|')).strip())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void aGroupOfTheTreeIsRankedByItsOwnPoints(Cohort cohort) {
        RankedCohort ranked = cohort.rank(USUAL, List.of("2", "2.1"), card -> {});

        assertThat(ranked.standings())
                .extracting(each -> each.node().id())
                .containsExactly("", "2", "2.1");
        Standings second = ranked.standings().get(1);
        assertThat(second.get("Quận F")).satisfies(standing -> {
            assertThat(standing.mark().points()).isEqualTo(Rational.of(60));
            assertThat(standing.rank()).isEqualTo(Rational.of(1));
            assertThat(standing.rankClass()).isEmpty();
        });
        // 20 + 30 of A and B, 20 + 29.999625 of V; 19 + 30 of O
        assertThat(second.get("Thành phố V").rank()).isEqualTo(Rational.of(2));
        assertThat(second.get("Quận O").rank()).isEqualTo(Rational.of(5));
        // the leader, and Y that does not have the subject
        assertThat(ranked.standings().get(2).get("Huyện Y").rank()).isEqualTo(Rational.of(1));
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void theLeaderAndTheLastSetTheRange(Cohort cohort) {
        assertThat(cohort.ranges()).containsOnlyKeys("2.1").hasEntrySatisfying("2.1", range -> {
            assertThat(range.min()).isEqualTo(Rational.ZERO);
            assertThat(range.max()).isEqualTo(Rational.of(60));
            assertThat(range.source().in(Language.EN))
                    .isEqualTo("lowest: Huyện U; highest: Quận F; of 22 units with figures");
            assertThat(range.source().in(Language.VI))
                    .isEqualTo("thấp nhất: Huyện U; cao nhất: Quận F; trong 22 đơn vị có số liệu");
        });
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void anExplanationSaysWhoseFiguresSetTheRange(Cohort cohort) {
        assertThat(cohort.scorecards().get(0).get("2.1").explanation().lines(Language.EN))
                .element(1)
                .isEqualTo("  40 against the range 0 – 60 (lowest: Huyện U; highest: Quận F; of 22"
                        + " units with figures): 2/3 × 30 = 20");
    }

    @ParameterizedTest
    @MethodSource("cohorts")
    void resultsComeInTheOrderOfTheUnits(Cohort cohort) {
        var cards = new ArrayList<Scorecard>();
        cohort.score(cards::add);

        assertThat(cards).isEqualTo(cohort.scorecards());
        assertThat(cards)
                .extracting(card -> card.inputs().assessment().unit())
                .containsExactlyElementsOf(Districts.members().stream()
                        .map(member -> member.unit().name())
                        .toList());
    }

    /** By its plain share, 80 dossiers of 100 are 24 points, 72 are 21.6, 64 are 19.2, and 8 are 2.4. */
    @ParameterizedTest
    @MethodSource("cohorts")
    void theReadingThatDecidesASwapIsNamed(Cohort cohort) {
        ReadingStandings readings = cohort.rankAllReadings(USUAL);

        assertThat(readings.isExact()).isTrue();
        assertThat(readings.combinations()).isEqualTo(2);
        assertThat(readings.swaps())
                .extracting(swap -> swap.criterion() + " " + swap.reading() + ": " + swap.message())
                .containsExactly(
                        "2.2 plain: Huyện Y overtakes Quận I",
                        "2.2 plain: Huyện Y overtakes Quận C",
                        "2.2 plain: Huyện Y overtakes Huyện R");
        assertThat(readings.ranges().stream().filter(RankRange::matters))
                .extracting(each -> each.unit().name() + " " + each.best() + "–" + each.worst()
                        + each.bestUnder() + each.worstUnder())
                .containsExactly(
                        "Quận I 11–12{}{2.2=plain}",
                        "Quận C 12–13{}{2.2=plain}",
                        "Huyện R 12–13{}{2.2=plain}",
                        "Huyện Y 11–14{2.2=plain}{}");
    }

    /** 14 to 11 is 3 ranks; the others make room by one each. */
    @ParameterizedTest
    @MethodSource("cohorts")
    void theMovesOfAReadingAreThoseThatGoFurthestFirst(Cohort cohort) {
        ReadingStandings readings = cohort.rankAllReadings(USUAL);

        assertThat(readings.readings())
                .extracting(each -> each + ": " + each.moves().size() + " of " + each.compared())
                .containsExactly("2.2=plain: 4 of 24");
        assertThat(readings.moves())
                .extracting(move -> move.unit().name() + " " + move.from() + "→" + move.to())
                .containsExactly("Huyện Y 14→11", "Quận I 11→12", "Quận C 12→13", "Huyện R 12→13");
    }

    @Test
    void rangesFollowTheRankingWhereAGroupIsSpeltInSeveralWays() {
        List<Member> members = List.of(
                Districts.unit("A", "Đô thị", Map.of("plan", false)),
                Districts.unit("B", "đô  thị", Map.of("plan", true)));

        ReadingStandings readings = Cohort.of(FRAMEWORK, members).rankAllReadings(USUAL);

        assertThat(readings.ranges())
                .extracting(range -> range.rank() + " " + range.unit().name())
                .containsExactly("1 B", "2 A");
    }

    @Test
    void scorecardsThatAHostHasRankAlike() {
        Cohort cohort = Cohort.of(FRAMEWORK, Districts.members());
        var groups = Districts.members().stream()
                .collect(Collectors.toMap(member -> member.unit().name(), Member::group));

        assertThat(USUAL.rank(cohort.scorecards(), about -> groups.get(about.unit())))
                .isEqualTo(cohort.rank(USUAL));
    }
}
