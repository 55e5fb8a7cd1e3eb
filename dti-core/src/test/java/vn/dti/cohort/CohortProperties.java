// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.dti.exact.Rational;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.framework.TieBreak;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;

/** Laws of cohorts and rankings, whatever the units report. */
class CohortProperties {

    private static final Framework FRAMEWORK = Districts.framework();

    @Property(tries = 200)
    void aRankOrderIsAWeakOrder(
            @ForAll("members") List<Member> members, @ForAll Ties ties, @ForAll Basis basis) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(ties).with(basis);
        List<Standing> all = Cohort.of(FRAMEWORK, members).rank(ranking).all();

        assertThat(all).hasSameSizeAs(members);
        assertThat(all.get(0).rank()).isEqualTo(ties == Ties.AVERAGE ? first(all) : Rational.ONE);
        for (Standing one : all) {
            for (Standing other : all) {
                int points = basis.real(one.mark()).order(basis.real(other.mark()));
                if (points > 0) {
                    assertThat(one.rank()).isLessThan(other.rank());
                } else if (points == 0 && ties != Ties.ORDINAL) {
                    assertThat(one.rank()).isEqualTo(other.rank());
                    assertThat(one.rankClass()).isEqualTo(other.rankClass());
                }
                boolean together = one.unit().group().equals(other.unit().group());
                if (together && other.rank().isAtLeast(one.rank())) {
                    assertThat(one.inGroupRank()).isLessThanOrEqualTo(other.inGroupRank());
                }
            }
        }
    }

    /** The mean of the ranks of those that are level at the top. */
    private static Rational first(List<Standing> all) {
        Rational top = all.get(0).rank();
        long level = all.stream().filter(each -> each.rank().equals(top)).count();
        return Rational.of(level + 1, 2);
    }

    /** Of n units the ranks are the numbers from 1 to n, shared or not. */
    @Property(tries = 200)
    void averageRanksAddUpToThoseThatAreTakenUp(
            @ForAll("members") List<Member> members, @ForAll Basis basis) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(Ties.AVERAGE).with(basis);
        Rational sum = Cohort.of(FRAMEWORK, members).rank(ranking).all().stream()
                .map(Standing::rank)
                .reduce(Rational.ZERO, Rational::plus);

        long units = members.size();
        assertThat(sum).isEqualTo(Rational.of(units * (units + 1), 2));
    }

    /** One is above the other by the total, or else by the first node that tells them apart. */
    @Property(tries = 200)
    void equalTotalsAreOrderedByTheNodesInTurn(
            @ForAll("members") List<Member> members,
            @ForAll Basis basis,
            @ForAll("tieBreaks") List<String> tieBreak) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(basis).with(TieBreak.ofNodes(tieBreak));
        var cards = new HashMap<String, Scorecard>();
        List<Standing> all = Cohort.of(FRAMEWORK, members)
                .rank(
                        ranking,
                        List.of(),
                        card -> cards.put(card.inputs().assessment().unit(), card))
                .overall()
                .all();

        for (Standing one : all) {
            var by = new TreeSet<String>();
            for (Standing other : all) {
                int order = basis.real(one.mark()).order(basis.real(other.mark()));
                for (String node : tieBreak) {
                    if (order == 0) {
                        order = points(cards, one, node).compareTo(points(cards, other, node));
                        if (order != 0) {
                            by.add(node);
                        }
                    }
                }
                assertThat(Integer.signum(other.rank().compareTo(one.rank())))
                        .isEqualTo(Integer.signum(order));
            }
            assertThat(one.brokenBy().keySet()).isEqualTo(by);
            by.forEach(node -> assertThat(
                            Objects.requireNonNull(one.brokenBy().get(node)).value())
                    .contains(points(cards, one, node)));
        }
    }

    private static Rational points(Map<String, Scorecard> cards, Standing standing, String node) {
        Scorecard card = Objects.requireNonNull(cards.get(standing.unit().name()));
        return node.equals(Framework.WHOLE) ? card.points() : card.get(node).points();
    }

    /** Competition: one more than the units above. Dense: one more than the different points above. */
    @Property(tries = 200)
    void aRankCountsWhatIsAbove(@ForAll("members") List<Member> members) {
        Cohort cohort = Cohort.of(FRAMEWORK, members);
        Ranking exact = Ranking.of(FRAMEWORK).with(Basis.EXACT);
        List<Standing> competition = cohort.rank(exact).all();
        List<Standing> dense = cohort.rank(exact.with(Ties.DENSE)).all();

        for (int i = 0; i < members.size(); i++) {
            Rational points = competition.get(i).mark().points();
            List<Rational> above = competition.stream()
                    .map(each -> each.mark().points())
                    .filter(each -> each.isAbove(points))
                    .toList();
            assertThat(competition.get(i).rank()).isEqualTo(Rational.of(above.size() + 1));
            assertThat(dense.get(i).rank())
                    .isEqualTo(Rational.of(above.stream().distinct().count() + 1));
        }
    }

    @Property(tries = 200)
    void scoresDoNotDependOnTheOrderOfUnits(
            @ForAll("members") List<Member> members, @ForAll Random random) {
        List<Member> shuffled = new ArrayList<>(members);
        Collections.shuffle(shuffled, random);
        Cohort cohort = Cohort.of(FRAMEWORK, members);
        Cohort other = Cohort.of(FRAMEWORK, shuffled);

        assertThat(byUnit(other.scorecards())).isEqualTo(byUnit(cohort.scorecards()));
        assertThat(ranks(other)).isEqualTo(ranks(cohort));
        assertThat(other.ranges()).isEqualTo(cohort.ranges());
    }

    private static Map<String, Scorecard> byUnit(List<Scorecard> cards) {
        return cards.stream()
                .collect(Collectors.toMap(
                        card -> card.inputs().assessment().unit(), Function.identity()));
    }

    private static Map<String, Rational> ranks(Cohort cohort) {
        return cohort.rank(Ranking.of(FRAMEWORK)).all().stream()
                .collect(Collectors.toMap(each -> each.unit().name(), Standing::rank));
    }

    @Property(tries = 200)
    void raisingAMinMaxLeaderNeverRaisesAnother(
            @ForAll("systems") List<Integer> systems,
            @ForAll Normalization mode,
            @ForAll Normalization.Degenerate degenerate,
            @ForAll @IntRange(min = 1, max = 40) int more) {
        Framework framework = Districts.framework(
                Edition.UNSTATED,
                Districts.criterion(
                        "2.1",
                        60,
                        new MinMax(
                                Expression.of(Districts.SYSTEMS),
                                mode,
                                Normalization.Direction.HIGHER,
                                degenerate)));
        int leader = systems.indexOf(Collections.max(systems));
        // Where all are alike nobody leads: what they get is what the rule says of that.
        Assume.that(systems.stream().distinct().count() > 1);
        List<Integer> raised = new ArrayList<>(systems);
        raised.set(leader, systems.get(leader) + more);

        List<Rational> before = points(framework, systems);
        List<Rational> after = points(framework, raised);

        IntStream.range(0, systems.size())
                .filter(i -> i != leader)
                .forEach(i -> assertThat(after.get(i)).isLessThanOrEqualTo(before.get(i)));
        assertThat(after.get(leader)).isGreaterThanOrEqualTo(before.get(leader));
    }

    private static List<Rational> points(Framework framework, List<Integer> systems) {
        return Cohort.of(framework, Districts.withSystems(systems.toArray())).scorecards().stream()
                .map(Scorecard::points)
                .toList();
    }

    /** The other way is plain: all results in a list, each with its inputs, are ranked. */
    @Property(tries = 100)
    void aRankingReadsItsUnitsOnceAndGivesWhatResultsWithTheirInputsGive(
            @ForAll("members") List<Member> members, @ForAll Ties ties, @ForAll Basis basis) {
        Ranking ranking = Ranking.of(FRAMEWORK).with(ties).with(basis);
        int[] opened = {0};

        RankedCohort ranked = Cohort.of(FRAMEWORK, () -> {
                    opened[0]++;
                    return members.stream();
                })
                .rank(ranking, List.of("2", "2.1"));

        assertThat(opened[0]).isEqualTo(1);
        assertThat(ranked)
                .isEqualTo(Cohort.of(FRAMEWORK, members)
                        .rank(ranking, List.of("2", "2.1"), card -> {}));
    }

    /** The other way is plain: all units in a list, the range worked out from their figures. */
    @Property(tries = 200)
    void readingAnewGivesWhatHoldingAllInMemoryGives(@ForAll("members") List<Member> members) {
        var streamed = new ArrayList<Scorecard>();
        Cohort.of(FRAMEWORK, () -> members.stream().map(CohortProperties::anew))
                .score(streamed::add);

        List<Rational> values = members.stream()
                .map(member -> member.report().values().get("systems"))
                .filter(value -> value != null)
                .map(value -> Rational.of((Integer) value))
                .sorted()
                .toList();
        List<Rational> held = members.stream()
                .map(member -> values.isEmpty()
                        ? member.report()
                        : member.report()
                                .reference(
                                        "2.1",
                                        new ReferenceRange(
                                                values.get(0), values.get(values.size() - 1), "")))
                .map(report -> FRAMEWORK.score(report).points())
                .toList();

        assertThat(streamed).extracting(Scorecard::points).isEqualTo(held);
        assertThat(streamed).isEqualTo(Cohort.of(FRAMEWORK, members).scorecards());
    }

    private static Member anew(Member member) {
        Inputs report = Inputs.of(new HashMap<>(member.report().values()))
                .about(member.report().assessment());
        return new Member(report, member.group());
    }

    /** How far a part exceeds its whole is of no matter to anybody: its share is 1. */
    @Property(tries = 200)
    void theExcessOfAnImpossibleUnitChangesNoPointsOfAny(
            @ForAll("shares") List<Integer> shares,
            @ForAll @IntRange(min = 1, max = 1000) int excess,
            @ForAll Normalization mode,
            @ForAll Normalization.Direction better) {
        Framework framework = Districts.framework(
                Edition.UNSTATED,
                Districts.criterion(
                        "2.1",
                        60,
                        new MinMax(
                                Expression.of(Districts.ONLINE)
                                        .over(Expression.of(Districts.DOSSIERS)),
                                mode,
                                better,
                                Normalization.Degenerate.ZERO)));

        assertThat(online(framework, shares, 100 + excess))
                .isEqualTo(online(framework, shares, 100));
    }

    private static List<Rational> online(Framework framework, List<Integer> shares, int first) {
        List<Member> members = IntStream.range(0, shares.size())
                .mapToObj(i -> Districts.unit(
                        "Đơn vị " + i,
                        "",
                        Map.of("online", i == 0 ? first : shares.get(i), "dossiers", 100)))
                .toList();
        return Cohort.of(framework, members).scorecards().stream()
                .map(Scorecard::points)
                .toList();
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 100).list().ofMinSize(1).ofMaxSize(6);
    }

    /** What all combinations of readings do is tried by switching the framework itself. */
    @Property(tries = 50)
    void rankRangesAreThoseOfAllCombinations(
            @ForAll("members") List<Member> members,
            @ForAll Ties ties,
            @ForAll Basis basis,
            @ForAll("tieBreaks") List<String> tieBreak) {
        Ranking ranking =
                Ranking.of(FRAMEWORK).with(ties).with(basis).with(TieBreak.ofNodes(tieBreak));
        Map<String, List<Rational>> ranks = new HashMap<>();
        for (String first : List.of("share-of-best", "between")) {
            for (String second : List.of("target", "plain")) {
                Framework switched = FRAMEWORK.withReading("2.1", first).withReading("2.2", second);
                Cohort.of(switched, members)
                        .rank(ranking)
                        .all()
                        .forEach(each -> ranks.computeIfAbsent(
                                        each.unit().name(), name -> new ArrayList<>())
                                .add(each.rank()));
            }
        }

        ReadingStandings readings = Cohort.of(FRAMEWORK, members).rankAllReadings(ranking);

        assertThat(readings.ranges()).hasSameSizeAs(members).allSatisfy(range -> {
            List<Rational> tried = ranks.getOrDefault(range.unit().name(), List.of());
            assertThat(range.best()).isEqualTo(Collections.min(tried));
            assertThat(range.worst()).isEqualTo(Collections.max(tried));
            assertThat(rankUnder(range.bestUnder(), members, ranking, range))
                    .isEqualTo(range.best());
            assertThat(rankUnder(range.worstUnder(), members, ranking, range))
                    .isEqualTo(range.worst());
        });
    }

    private static Rational rankUnder(
            Map<String, String> switched, List<Member> members, Ranking ranking, RankRange range) {
        Framework framework = FRAMEWORK;
        for (Map.Entry<String, String> each : switched.entrySet()) {
            framework = framework.withReading(each.getKey(), each.getValue());
        }
        return Cohort.of(framework, members)
                .rank(ranking)
                .get(range.unit().name())
                .rank();
    }

    @Provide
    Arbitrary<List<String>> tieBreaks() {
        return Arbitraries.of(Framework.WHOLE, "1", "2", "2.1", "2.2")
                .list()
                .uniqueElements()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<Integer>> systems() {
        return Arbitraries.integers().between(0, 9).list().ofMinSize(2).ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<Member>> members() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 12);
        Arbitrary<Integer> systems = few.injectNull(0.2);
        Arbitrary<Integer> online = Arbitraries.of(0, 40, 72, 80, 100).injectNull(0.1);
        Arbitrary<String> groups = Arbitraries.of("đô thị", "nông thôn", "");
        return Combinators.combine(Arbitraries.of(true, false), few, systems, online, groups)
                .as(CohortProperties::row)
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(CohortProperties::numbered);
    }

    private record Row(Map<String, Object> values, String group) {}

    private static Row row(
            boolean plan, int chaired, Integer systems, Integer online, String group) {
        var values = new LinkedHashMap<String, Object>();
        values.put("plan", plan);
        values.put("chaired", chaired);
        values.put("meetings", 12);
        values.put("dossiers", 100);
        if (systems != null) {
            values.put("systems", systems);
        }
        if (online != null) {
            values.put("online", online);
        }
        return new Row(values, group);
    }

    private static List<Member> numbered(List<Row> rows) {
        return IntStream.range(0, rows.size())
                .mapToObj(i -> Districts.unit(
                        "Đơn vị " + i, rows.get(i).group(), rows.get(i).values()))
                .toList();
    }
}
