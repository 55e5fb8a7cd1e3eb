// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.cohort.Districts.ONLINE;
import static vn.dti.cohort.Districts.SYSTEMS;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TieBreak;
import vn.dti.framework.TieBreak.OfNode;
import vn.dti.framework.TieBreak.OfValue;
import vn.dti.input.Inputs;
import vn.dti.rule.Expression;
import vn.dti.rule.Normalization.Direction;
import vn.dti.wording.Language;

/**
 * Units with 70 points each, but for one without any: a plan is worth 10, each of 12 meetings 2.5, each of
 * 10 systems 3, and each 8 dossiers of 100 are worth 3 up to 80.
 */
class BrokenTiesTest {

    private static final Framework FRAMEWORK = Districts.framework();

    private static final List<Member> MEMBERS = List.of(
            unit("A", "yes", 6, 10, 40), // 10 + 15 + 30 + 15
            unit("B", "no", 10, 10, 40), // 0 + 25 + 30 + 15
            unit("C", "yes", 6, 5, 80), // 10 + 15 + 15 + 30
            unit("D", "yes", 6, 5, 80),
            unit("E", "no", 0, 0, 0),
            unit("F", "yes", 12, "", 80)); // 10 + 30 + 0 + 30

    private static Member unit(String name, String plan, int chaired, Object systems, int online) {
        var values = new LinkedHashMap<String, Object>();
        values.put("plan", plan);
        values.put("chaired", chaired);
        values.put("meetings", 12);
        values.put("systems", systems);
        values.put("online", online);
        values.put("dossiers", 100);
        values.values().removeIf(""::equals);
        return Districts.unit(name, "", values);
    }

    private static Standings rank(Ties ties, TieBreak... turns) {
        return Cohort.of(FRAMEWORK, MEMBERS)
                .rank(Ranking.of(FRAMEWORK).with(ties).with(List.of(turns)));
    }

    private static String ranks(Standings standings) {
        return String.join(
                " ",
                List.of("A", "B", "C", "D", "E", "F").stream()
                        .map(name -> standings.get(name).rank().toString())
                        .toList());
    }

    private static List<String> parted(Standings standings, String unit) {
        return standings.get(unit).brokenBy().entrySet().stream()
                .map(by -> by.getKey() + " " + by.getValue().of() + " "
                        + by.getValue().words().in(Language.EN))
                .toList();
    }

    private static final TieBreak MEETINGS = new OfNode("1.2");
    private static final TieBreak BY_SYSTEMS = new OfNode("2.1");
    private static final TieBreak FEWEST = new OfValue(Expression.of(SYSTEMS), Direction.LOWER);
    private static final TieBreak MOST_ONLINE =
            new OfValue(Expression.of(ONLINE), Direction.HIGHER);

    @Nested
    class ByNodes {

        /** F has 30 points of meetings, B 25, the others 15; of these A has 30 of systems, C and D 15. */
        @ParameterizedTest
        @CsvSource({
            "COMPETITION, 3 2 4 4 6 1",
            "DENSE,       3 2 4 4 5 1",
            "AVERAGE,     3 2 9/2 9/2 6 1",
            "ORDINAL,     3 2 4 5 6 1",
        })
        void oneAfterTheOther(Ties ties, String ranks) {
            assertThat(ranks(rank(ties, MEETINGS, BY_SYSTEMS))).isEqualTo(ranks);
        }

        @Test
        void areToldWithTheirPoints() {
            Standings standings = rank(Ties.ORDINAL, MEETINGS, BY_SYSTEMS);

            assertThat(parted(standings, "B")).containsExactly("1.2 POINTS points of 1.2: 25");
            assertThat(parted(standings, "A"))
                    .containsExactly(
                            "1.2 POINTS points of 1.2: 15", "2.1 POINTS points of 2.1: 30");
            assertThat(parted(standings, "D"))
                    .containsExactly(
                            "1.2 POINTS points of 1.2: 15",
                            "2.1 POINTS points of 2.1: 15",
                            "order PLACE the order in which units are given: 4");
            assertThat(parted(standings, "E")).isEmpty();
        }

        @Test
        void thatAreTheSameForAllPartNone() {
            Standings standings = rank(Ties.COMPETITION, new OfNode("total"));

            assertThat(ranks(standings)).isEqualTo("1 1 1 1 6 1");
            assertThat(parted(standings, "A")).isEmpty();
        }
    }

    @Nested
    class ByValues {

        /** C and D have 5 systems, A and B 10; F reports none, which is behind all that is known. */
        @Test
        void theLowerFirstAndWhatIsNotKnownLast() {
            Standings standings = rank(Ties.COMPETITION, FEWEST);

            assertThat(ranks(standings)).isEqualTo("3 3 1 1 6 5");
            assertThat(parted(standings, "C")).containsExactly("systems VALUE “Hệ thống”: 5");
            assertThat(parted(standings, "F")).containsExactly("systems VALUE “Hệ thống”: no data");
        }

        @Test
        void theHigherFirst() {
            assertThat(ranks(rank(Ties.COMPETITION, MOST_ONLINE))).isEqualTo("4 4 1 1 6 1");
            assertThat(ranks(rank(Ties.COMPETITION, MOST_ONLINE, FEWEST))).isEqualTo("4 4 1 1 6 3");
        }
    }

    /** 79999 of 100000 dossiers are 29.999625 points, shown as 30. */
    @Test
    void whatIsDisplayedAlikeIsPartedByTheExactTotal() {
        Cohort cohort = Cohort.of(
                FRAMEWORK,
                List.of(
                        Districts.unit("near", "", Map.of("online", 79999, "dossiers", 100000)),
                        Districts.unit("full", "", Map.of("online", 80, "dossiers", 100))));
        Standings standings = cohort.rank(
                Ranking.of(FRAMEWORK).with(Basis.DISPLAYED).with(List.of(new OfNode("total"))));

        assertThat(standings.get("full").rank()).hasToString("1");
        assertThat(standings.get("near").rank()).hasToString("2");
        assertThat(parted(standings, "full")).containsExactly("total POINTS the exact total: 30");
    }

    @Test
    void areToldInASentence() {
        Ranking ranking = Ranking.of(FRAMEWORK).with(List.of(MEETINGS, FEWEST));
        String turns =
                "units with equal totals are ordered by “Tiêu chí 1.2” [1.2], then “Hệ thống”"
                        + " (lower first) in turn; those that are still equal";

        assertThat(ranking.breaking(FRAMEWORK).orElseThrow().in(Language.EN))
                .isEqualTo(turns + " share a rank");
        assertThat(ranking.with(Ties.ORDINAL).breaking(FRAMEWORK).orElseThrow().in(Language.EN))
                .isEqualTo(turns + ", in the order in which they are given");
        assertThat(Ranking.of(FRAMEWORK).breaking(FRAMEWORK)).isEmpty();
        assertThat(Ranking.of(FRAMEWORK).with(Ties.ORDINAL).breaking(FRAMEWORK)).isPresent();
    }

    @Nested
    class Keys {

        private final Ranking ranking =
                Ranking.of(FRAMEWORK).with(List.of(new OfNode("1.1"), FEWEST));

        private RankKey key(int chaired, String plan, Object systems) {
            Inputs report = unit("A", plan, chaired, systems, 80).report();
            Scorecard card = FRAMEWORK.score(report);
            return ranking.key(card);
        }

        /** A plan is worth 10 points, and so are 4 of 12 meetings. */
        @Test
        void areComparedByPointsAndThenByWhatBreaksTies() {
            assertThat(key(12, "yes", 5)).isGreaterThan(key(8, "yes", 5));
            assertThat(key(8, "yes", 5)).isGreaterThan(key(12, "no", 5));
            assertThat(key(8, "yes", 4)).isGreaterThan(key(8, "yes", 5));
            assertThat(key(8, "yes", 5)).isGreaterThan(key(8, "yes", ""));
            assertThat(key(8, "yes", 5)).isEqualByComparingTo(key(8, "yes", 5));
        }

        @Test
        void areEqualByAllOfIt() {
            assertThat(key(8, "yes", 5)).isEqualTo(key(8, "yes", 5)).isNotEqualTo(key(8, "yes", 4));
            assertThat(key(8, "yes", 5)).hasSameHashCodeAs(key(8, "yes", 5));
            assertThat(key(8, "yes", 5)).hasToString(key(8, "yes", 5).points().toString());
        }

        @Test
        void areTheSameAfterTheyWereSent() throws IOException, ClassNotFoundException {
            assertThat(sent(key(8, "yes", 5))).isEqualTo(key(8, "yes", 5));
            assertThat(sent(key(8, "yes", ""))).isEqualTo(key(8, "yes", ""));
            assertThat(sent(key(8, "yes", 5))).isEqualByComparingTo(key(8, "yes", 5));
        }

        private static RankKey sent(RankKey key) throws IOException, ClassNotFoundException {
            var bytes = new ByteArrayOutputStream();
            try (var out = new ObjectOutputStream(bytes)) {
                out.writeObject(key);
            }
            try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (RankKey) in.readObject();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"COMPETITION, competition", "AVERAGE, average", "DENSE, dense", "ORDINAL, ordinal"})
    void areCalledAsOnTheCommandLine(Ties ties, String word) {
        assertThat(ties.word()).isEqualTo(word);
    }
}
