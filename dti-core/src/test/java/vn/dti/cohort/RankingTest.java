// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

class RankingTest {

    private static final Framework FRAMEWORK = Districts.framework();

    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 10 7 7 3,   1 2 2 4",
        "DENSE,       10 7 7 3,   1 2 2 3",
        "ORDINAL,     10 7 7 3,   1 2 3 4",
        "COMPETITION, 3 7 10 7,   4 2 1 2",
        "DENSE,       3 7 10 7,   3 2 1 2",
        "ORDINAL,     3 7 10 7,   4 2 1 3",
        "AVERAGE,     10 7 7 3,   1 5/2 5/2 4",
        "AVERAGE,     3 7 10 7,   4 5/2 1 5/2",
        "AVERAGE,     5 5 5,      2 2 2",
        "COMPETITION, 5 5 5,      1 1 1",
        "DENSE,       5 5 5,      1 1 1",
        "ORDINAL,     5 5 5,      1 2 3",
        "COMPETITION, 1/3 0.333,  1 2",
        "ORDINAL,     0,          1"
    })
    void ranksByFallingPoints(Ties ties, String points, String expected) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(ties);
        List<Real> values =
                Stream.of(points.split(" ", -1)).<Real>map(Rational::parse).toList();

        assertThat(IntStream.of(ranking.ranks(Levels.of(values))).mapToObj(Ties::half))
                .containsExactlyElementsOf(
                        Stream.of(expected.split(" ", -1)).map(Rational::parse).toList());
    }

    /** 79999 of 100000 dossiers are 29.999625 points, shown as 30 and so 30 % of 100 points. */
    @ParameterizedTest
    @CsvSource({"DISPLAYED, Đạt, 1", "EXACT, Không đạt, 2"})
    void theClassIsOfThePointsThatAreRanked(Basis basis, String rankClass, int rank) {
        Classes classes = Classes.byPercent(
                new Classes.Bound(Rational.parse("30%"), "Đạt"),
                new Classes.Bound(Rational.ZERO, "Không đạt"));
        Cohort cohort = Cohort.of(
                FRAMEWORK,
                List.of(
                        Districts.unit("full", "", Map.of("online", 80, "dossiers", 100)),
                        Districts.unit("near", "", Map.of("online", 79999, "dossiers", 100000))));
        Standing near =
                cohort.rank(Ranking.of(FRAMEWORK).with(basis).with(classes)).get("near");

        assertThat(near.rankClass()).isEqualTo(rankClass);
        assertThat(near.rank()).isEqualTo(Rational.of(rank));
    }

    @Test
    void classesByPointsStandInPlaceOfTheFrameworks() {
        Classes classes = Classes.byPoints(new Classes.Bound(Rational.of(86), "A"));
        Standings standings = Cohort.of(FRAMEWORK, Districts.members())
                .rank(Ranking.of(FRAMEWORK).with(classes));

        assertThat(standings.all().stream().filter(each -> each.rankClass().equals("A")))
                .hasSize(6);
        assertThat(standings.get("Huyện Q").rankClass()).isEmpty();
    }

    @Test
    void aRankingGroupIsSeenByItself() {
        Standings standings = Cohort.of(FRAMEWORK, Districts.members()).rank(Ranking.of(FRAMEWORK));

        assertThat(standings.groups()).containsExactly("đô thị", "nông thôn");
        assertThat(standings.inGroup("nông thôn"))
                .extracting(Standing::inGroupRank)
                .extracting(Rational::toString)
                .containsExactly("1", "2", "3", "4", "5", "6", "7");
        assertThatThrownBy(() -> standings.get("Quận Z"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("there is no unit 'Quận Z'");
    }

    /** Of 100 dossiers as many were online as stands beside each unit. */
    private static RankedCohort inSpellings(String... groups) {
        var members = new ArrayList<Member>();
        for (String group : groups) {
            int online = 80 - members.size();
            members.add(Districts.unit(
                    "Quận " + online, group, Map.of("online", online, "dossiers", 100)));
        }
        return Cohort.of(FRAMEWORK, members).rank(Ranking.of(FRAMEWORK), List.of(), card -> {});
    }

    @Test
    void aGroupInSeveralSpellingsIsOneUnderTheFirst() {
        RankedCohort ranked = inSpellings(
                "Đô thị",
                "đô thị",
                Normalizer.normalize("ĐÔ THỊ", Normalizer.Form.NFD),
                "Đô\u00a0 thị",
                "Đô\u200b thị");

        assertThat(ranked.overall().groups()).containsExactly("Đô thị");
        assertThat(ranked.overall().inGroup("ĐÔ THỊ"))
                .extracting(Standing::inGroupRank)
                .extracting(Rational::toString)
                .containsExactly("1", "2", "3", "4", "5");
        assertThat(ranked.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.in(Language.EN))
                    .isEqualTo("one group in several spellings, taken as one:"
                            + " 'Đô thị', 'đô thị', 'ĐÔ THỊ', and 'Đô  thị'");
            assertThat(notice.in(Language.VI))
                    .isEqualTo("tên nhóm viết theo nhiều cách, tính là một nhóm:"
                            + " 'Đô thị', 'đô thị', 'ĐÔ THỊ' và 'Đô  thị'");
        });
    }

    @Test
    void groupsThatDifferByAMarkAreSeveral() {
        RankedCohort ranked = inSpellings("Công", "Cộng", "");

        assertThat(ranked.overall().groups()).containsExactly("Công", "Cộng", "");
        assertThat(ranked.notices()).isEmpty();
    }

    @Test
    void aUnitIsFoundInEverySpellingOfItsName() {
        assertThat(inSpellings("").overall().get("quận\u00a0 80").rank()).isEqualTo(Rational.of(1));
    }

    @Test
    void aMarkIsShownAsTheFrameworkShowsPoints() {
        Mark mark = Cohort.of(FRAMEWORK, Districts.members())
                .rank(Ranking.of(FRAMEWORK))
                .get("Thành phố V")
                .mark();

        assertThat(mark.points()).isEqualTo(Rational.parse("89.999625"));
        assertThat(mark.displayed()).isEqualByComparingTo("90");
        assertThat(mark.percent()).isEqualByComparingTo("90");
        assertThat(mark.share()).isEqualTo(Rational.parse("0.89999625"));
    }
}
