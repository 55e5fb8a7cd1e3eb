// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Aggregate;
import vn.dti.rule.Applied;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Peers;
import vn.dti.rule.Ratio;
import vn.dti.rule.Reduction;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Statistic;
import vn.dti.rule.Status;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** Units that are compared by what all of them have: means, deviations, percentiles, z-scores. */
class CohortStatisticsTest {

    private static final Expression SYSTEMS = Expression.of(Districts.SYSTEMS);
    private static final Expression MEAN = of(Statistic.MEAN, SYSTEMS);
    private static final Expression Z =
            CohortStatistic.zScore(Statistic.POPULATION_DEVIATION, Peers.COHORT, SYSTEMS);

    private static Expression of(Statistic statistic, Expression value) {
        return CohortStatistic.of(statistic, Peers.COHORT, value);
    }

    private static Framework scoring(Rule rule) {
        return Districts.framework(Edition.UNSTATED, Districts.criterion("2.1", 60, rule));
    }

    private static Cohort cohort(Rule rule, Object... systems) {
        return Cohort.of(scoring(rule), Districts.withSystems(systems));
    }

    private static List<String> points(Cohort cohort) {
        return scores(cohort).map(score -> score.points().toString()).toList();
    }

    private static Stream<Score> scores(Cohort cohort) {
        return cohort.scorecards().stream().map(card -> card.get("2.1"));
    }

    private static Real statistic(Cohort cohort, String name) {
        return Objects.requireNonNull(cohort.ranges().get("2.1")).find(name).orElseThrow();
    }

    /** A share of 1/2 for the mean, 1/10 more or less for each deviation. */
    private static Rule aroundTheMean() {
        return new Formula(
                Expression.of(Rational.of(1, 2)).plus(Z.over(Expression.of(Rational.of(10)))));
    }

    @Nested
    class ACohort {

        /**
         * The mean of 3, 1 and 1 systems is 5/3, which the first reaches; of the others, with 4 and 1 dossiers,
         * the mean is 5/2.
         */
        @Test
        void aConditionIsAskedOfThoseForWhichTheOneBeforeDoesNotHold() {
            Expression dossiers = Expression.of(Districts.DOSSIERS);
            var rule = new Cases(
                    List.of(
                            new Case(reachesMean(SYSTEMS), share(1, 1)),
                            new Case(reachesMean(dossiers), share(1, 2))),
                    share(0, 1));

            assertThat(points(Cohort.of(
                            scoring(rule),
                            List.of(
                                    Districts.unit("A", "", Map.of("systems", 3, "dossiers", 9)),
                                    Districts.unit("B", "", Map.of("systems", 1, "dossiers", 4)),
                                    Districts.unit("C", "", Map.of("systems", 1, "dossiers", 1))))))
                    .containsExactly("60", "30", "0");
            assertThat(Survey.looks(scoring(rule))).isEqualTo(2);
        }

        @Test
        void aGroupInTwoSpellingsHasTheReferencesOfBoth() {
            var range = new ReferenceRange(Rational.ZERO, Rational.ONE, "Sổ");

            assertThat(ReferenceSet.of("Báo cáo")
                            .within("Đô thị", "5.1", range)
                            .within("đô  thị", "5.2", range)
                            .ranges("ĐÔ THỊ"))
                    .containsOnlyKeys("5.1", "5.2");
        }

        private static Condition reachesMean(Expression value) {
            return new Condition.Within(
                    value.minus(of(Statistic.MEAN, value)), Interval.atLeast(Rational.ZERO));
        }

        private static Rule share(int above, int below) {
            return new Formula(Expression.of(Rational.of(above, below)));
        }

        @Test
        void isMeasuredByItsMean() {
            // The mean of 2, 4 and 9 is 5; 2/5, 4/5 and 9/5 of it, the last counts as 1.
            Cohort cohort = cohort(Ratio.of(SYSTEMS.over(MEAN)), 2, 4, 9);

            assertThat(statistic(cohort, "cohort-mean(systems)")).isEqualTo(Rational.of(5));
            assertThat(points(cohort)).containsExactly("24", "48", "60");
        }

        @Test
        void givesEachUnitItsZScore() {
            // Mean 5, deviation 2: z = −3/2, −1/2 (three times), 0 (twice), 1, 2.
            Cohort cohort = cohort(aroundTheMean(), 2, 4, 4, 4, 5, 5, 7, 9);

            assertThat(points(cohort))
                    .containsExactly("21", "27", "27", "27", "30", "30", "36", "42");
        }

        @Test
        void givesZScoresThatAreNoFractions() {
            // Mean 2, deviation √(2/3): z of 3 is √(3/2); 60 × (1/2 + √(3/2)/10) = 37.3484…
            List<Scorecard> cards = cohort(aroundTheMean(), 1, 2, 3).scorecards();

            assertThat(cards.get(2).get("2.1").real().rounded(8, RoundingMode.FLOOR))
                    .isEqualTo(Rational.parse("37.34846922"));
            assertThat(cards.get(1).get("2.1").points()).isEqualTo(Rational.of(30));
        }

        @Test
        void comparesZScoresInTheirTurn() {
            // z of 1, 2, 3 is −√(3/2), 0, √(3/2): their range is looked for after the deviation is
            // known.
            Rule rule = new MinMax(
                    Z,
                    Normalization.BETWEEN,
                    Normalization.Direction.HIGHER,
                    Normalization.Degenerate.ZERO);

            assertThat(cohort(rule, 1, 2, 3).scorecards())
                    .extracting(card -> card.get("2.1").displayed().toPlainString())
                    .containsExactly("0", "30", "60");
        }

        @Test
        void comparesWhatIsMadeOfOtherComparisonsAsDeepAsTheyGo() {
            // Of 0, 4, 8: mean 4; distances −4, 0, 4 have the mean 0 and the greatest 4.
            Expression distance = SYSTEMS.minus(MEAN);
            Expression share =
                    distance.minus(of(Statistic.MEAN, distance)).over(of(Statistic.MOST, distance));

            assertThat(Ratio.of(share).stages()).isEqualTo(2);
            assertThat(points(cohort(Ratio.of(share), 0, 4, 8))).containsExactly("0", "0", "60");
        }

        @Test
        void asksConditionsByStatistics() {
            // The 75th percentile of 10, 20, 30, 40, 50 is 40.
            Expression quarter = CohortStatistic.percentile(
                    Peers.COHORT, SYSTEMS, Expression.of(Rational.of(75)));
            var atLeast =
                    new Condition.Within(SYSTEMS.minus(quarter), Interval.atLeast(Rational.ZERO));

            assertThat(points(cohort(new YesNo(atLeast), 10, 20, 30, 40, 50)))
                    .containsExactly("0", "0", "0", "60", "60");
        }

        @Test
        void isReadFromASourceAsOftenAsComparisonsNeed() {
            var read = new int[1];
            List<Member> members = Districts.withSystems(1, 2, 3);
            Rule rule = new MinMax(
                    Z,
                    Normalization.BETWEEN,
                    Normalization.Direction.HIGHER,
                    Normalization.Degenerate.ZERO);
            Cohort streamed = Cohort.of(scoring(rule), () -> {
                read[0]++;
                return members.stream();
            });
            var shown = new ArrayList<String>();

            streamed.score(card -> shown.add(card.get("2.1").displayed().toPlainString()));

            assertThat(shown).containsExactly("0", "30", "60");
            assertThat(read).as("two to compare, one to score").containsExactly(3);
        }

        @Test
        void countsAUnitOnceThoughSeveralPartsCompareIt() {
            // The sum of 1, 2, 3 is 6 in both halves.
            Expression share = SYSTEMS.over(of(Statistic.SUM, SYSTEMS));
            Rule rule = new Parts(List.of(
                    new Part("a", Rational.of(1, 2), Ratio.of(share)),
                    new Part("b", Rational.of(1, 2), Ratio.of(share))));

            assertThat(points(cohort(rule, 1, 2, 3))).containsExactly("10", "20", "30");
        }

        @Test
        void comparesAggregatesOfRecords() {
            Input score = Input.amount("score", "Điểm");
            Input communes = Input.list("communes", "Xã", score);
            Expression mean = Aggregate.of(Reduction.MEAN, communes, Expression.of(score));
            Framework framework = new Framework(
                    "lists",
                    Districts.framework().document(),
                    Districts.framework().display(),
                    List.of(communes),
                    Districts.group(
                            "", 60, Districts.criterion("2.1", 60, MinMax.shareOfBest(mean))));
            Cohort cohort = Cohort.of(
                    framework,
                    List.of(
                            Districts.unit("a", "", Map.of("communes", records(2, 4))),
                            Districts.unit("b", "", Map.of("communes", records(6)))));

            assertThat(points(cohort)).as("3 of 6, 6 of 6").containsExactly("30", "60");
        }

        private List<Map<String, Integer>> records(int... scores) {
            return java.util.Arrays.stream(scores)
                    .mapToObj(each -> Map.of("score", each))
                    .toList();
        }
    }

    @Nested
    class Units {

        @Test
        void thatAreAllAlikeHaveNoZScoreAndNoPointsForIt() {
            Cohort cohort = cohort(aroundTheMean(), 4, 4, 4);

            assertThat(scores(cohort))
                    .extracting(Score::status)
                    .containsOnly(Status.ZERO_DENOMINATOR);
            assertThat(points(cohort)).containsExactly("0", "0", "0");
            assertThat(cohort.rank(Ranking.of(scoring(aroundTheMean())), List.of())
                            .notices())
                    .extracting(notice -> notice.in(Language.EN))
                    .contains(
                            "criterion “Tiêu chí 2.1” [2.1]: all 3 units with figures have 4, so that nothing tells them apart");
        }

        @Test
        void rankedAloneHaveNone() {
            assertThat(points(cohort(aroundTheMean(), 4))).containsExactly("0");
        }

        @Test
        void scoredAloneWait() {
            Scorecard card = scoring(aroundTheMean()).score(Inputs.of(Map.of("systems", 4)));

            assertThat(card.get("2.1").status()).isEqualTo(Status.NEEDS_COHORT);
            assertThat(card.get("2.1").points()).isEqualTo(Rational.ZERO);
            assertThat(card.get("2.1").notices())
                    .extracting(notice -> notice.message().in(Language.EN))
                    .containsExactly(
                            "needs the figures of the other units: counts 0 points for now, 60 at best");
        }

        @Test
        void withoutAValueAreLeftOut() {
            List<Member> members = new ArrayList<>(Districts.withSystems(2, 4));
            members.add(Districts.unit("missing", "", Map.of()));
            Cohort cohort = Cohort.of(scoring(Ratio.of(SYSTEMS.over(MEAN))), members);

            assertThat(statistic(cohort, "cohort-mean(systems)")).isEqualTo(Rational.of(3));
            assertThat(scores(cohort))
                    .extracting(Score::status)
                    .containsExactly(Status.SCORED, Status.SCORED, Status.NO_DATA);
        }

        @Test
        void whoseGateIsShutAreLeftOut() {
            Rule rule =
                    new Requires(new Condition.Yes(Districts.PLAN), Ratio.of(SYSTEMS.over(MEAN)));
            Cohort cohort = Cohort.of(
                    scoring(rule),
                    List.of(
                            Districts.unit("a", "", Map.of("plan", true, "systems", 4)),
                            Districts.unit("b", "", Map.of("plan", true, "systems", 8)),
                            Districts.unit("c", "", Map.of("plan", false, "systems", 80))));

            assertThat(points(cohort)).as("of a mean of 6").containsExactly("40", "60", "0");
        }

        @Test
        void behindAGateThatComparesThemAreComparedAmongThemselves() {
            // From the mean of 6 on: 8 and 12; their own mean is 10.
            Rule rule = new Requires(
                    new Condition.Within(SYSTEMS.minus(MEAN), Interval.atLeast(Rational.ZERO)),
                    Ratio.of(SYSTEMS.over(of(Statistic.LEAST, SYSTEMS))));

            Cohort cohort = cohort(rule, 1, 3, 8, 12);

            assertThat(statistic(cohort, "cohort-mean(systems)")).isEqualTo(Rational.of(6));
            assertThat(points(cohort)).containsExactly("0", "0", "60", "60");
        }

        @Test
        void ofAFrozenCohortAreMeasuredByIt() {
            var reference = ReferenceSet.of("Báo cáo 12/BC")
                    .with(
                            "2.1",
                            ReferenceRange.of("").with("cohort-mean( systems )", Rational.of(8)));

            assertThat(points(cohort(Ratio.of(SYSTEMS.over(MEAN)), 2, 4, 9).against(reference)))
                    .containsExactly("15", "30", "60");
        }

        @Test
        void ofAFrozenCohortThatLacksANumberAreRefused() {
            var reference = ReferenceSet.of("Báo cáo 12/BC")
                    .with(
                            "2.1",
                            ReferenceRange.of("").with("cohort-mean(systems)", Rational.of(8)));

            assertThatThrownBy(
                            () -> cohort(aroundTheMean(), 2).against(reference).scorecards())
                    .hasMessageContaining(
                            "the reference set «Báo cáo 12/BC» has no range for criterion “Tiêu chí 2.1” [2.1]");
        }

        @Test
        void areToldWhatTheyAreComparedWith() {
            Scorecard card =
                    cohort(Ratio.of(SYSTEMS.over(MEAN)), 2, 4, 9).scorecards().get(0);

            assertThat(card.get("2.1").explanation().lines(Language.EN))
                    .containsExactly(
                            "2.1 Tiêu chí 2.1: 24 / 60 points",
                            "  points = ratio × maximum = 0.4 × 60 = 24",
                            "    2 / 5 = 40%",
                            "      Hệ thống: 2 [systems]",
                            "      mean of “Hệ thống” over all units = 5 (of 3 units with figures)");
        }
    }

    @Nested
    class ARanking {

        private List<String> notices(Rule rule, Basis basis, Object... systems) {
            Framework framework = scoring(rule);
            return cohort(rule, systems)
                    .rank(Ranking.of(framework).with(basis), List.of())
                    .notices()
                    .stream()
                    .map(notice -> notice.in(Language.EN))
                    .toList();
        }

        /** √8 − √2 is √2, though no number of digits shows it: one unit has it, the other √2. */
        private Rule roots() {
            Expression root = root(SYSTEMS);
            var isTwo = new Condition.Within(SYSTEMS, Interval.exactly(Rational.of(2)));
            Expression eight = root(SYSTEMS.plus(Expression.of(Rational.of(5))))
                    .minus(root(SYSTEMS.minus(Expression.of(Rational.ONE))));
            return new Cases(
                    List.of(new Case(isTwo, new Formula(root.over(Expression.of(Rational.of(9)))))),
                    new Formula(eight.over(Expression.of(Rational.of(9)))));
        }

        private Expression root(Expression value) {
            return Applied.of(ElementaryFunction.SQRT, value);
        }

        @Test
        void byExactPointsSaysWhichUnitsNoDigitsTellApart() {
            assertThat(notices(roots(), Basis.EXACT, 2, 3))
                    .containsExactly(
                            "Đơn vị 1 and Đơn vị 2: what they are ranked by is no fraction and too near to tell, as 400 decimal digits do not show which one is ahead");
        }

        @Test
        void byDisplayedPointsNeedsNoMoreDigitsThanAreShown() {
            assertThat(notices(roots(), Basis.DISPLAYED, 2, 3)).isEmpty();
        }

        @Test
        void ofUnitsWithTheSameFiguresIsProved() {
            assertThat(notices(roots(), Basis.EXACT, 2, 2)).isEmpty();
        }

        @Test
        void ofRootsThatDifferIsProved() {
            assertThat(notices(roots(), Basis.EXACT, 2, 7)).isEmpty();
        }
    }

    @Nested
    class AGroup {

        private final Expression mean = CohortStatistic.of(Statistic.MEAN, Peers.GROUP, SYSTEMS);

        private List<Member> members() {
            return List.of(
                    Districts.unit("a", "Đô thị", Map.of("systems", 2)),
                    Districts.unit("b", "đô thị ", Map.of("systems", 6)),
                    Districts.unit("c", "Nông thôn", Map.of("systems", 1)),
                    Districts.unit("d", "Nông thôn", Map.of("systems", 3)));
        }

        @Test
        void isMeasuredByItsOwnMean() {
            Cohort cohort = Cohort.of(scoring(Ratio.of(SYSTEMS.over(mean))), members());

            assertThat(points(cohort))
                    .as("2 and 6 of 4, 1 and 3 of 2")
                    .containsExactly("30", "60", "30", "60");
            assertThat(cohort.groupRanges()).containsOnlyKeys("Đô thị", "Nông thôn");
        }

        @Test
        void hasARangeOfItsOwn() {
            Rule rule = new MinMax(
                    SYSTEMS,
                    Normalization.BETWEEN,
                    Normalization.Direction.HIGHER,
                    Normalization.Degenerate.ZERO,
                    Peers.GROUP);

            assertThat(points(Cohort.of(scoring(rule), members())))
                    .containsExactly("0", "60", "0", "60");
        }

        @Test
        void isComparedByWhatIsMadeOfAll() {
            // z over all, its range within the group.
            Rule rule = new MinMax(
                    Z,
                    Normalization.BETWEEN,
                    Normalization.Direction.HIGHER,
                    Normalization.Degenerate.ZERO,
                    Peers.GROUP);

            assertThat(Cohort.of(scoring(rule), members()).scorecards())
                    .extracting(card -> card.get("2.1").displayed().toPlainString())
                    .containsExactly("0", "60", "0", "60");
        }

        @Test
        void isNamedForEveryUnitThatIsToBeComparedWithinOne() {
            assertThatThrownBy(() -> Cohort.of(
                                    scoring(Ratio.of(SYSTEMS.over(mean))), Districts.withSystems(1))
                            .scorecards())
                    .hasMessageContaining(
                            "is in no group, but criterion “Tiêu chí 2.1” [2.1] compares within groups");
        }

        @Test
        void thatAFrozenSetLacksIsNamed() {
            var reference = ReferenceSet.of("Báo cáo 12/BC")
                    .within(
                            "đô thị",
                            "2.1",
                            ReferenceRange.of("").with("group-mean(systems)", Rational.of(8)));

            assertThatThrownBy(() -> Cohort.of(scoring(Ratio.of(SYSTEMS.over(mean))), members())
                            .against(reference)
                            .scorecards())
                    .hasMessageContaining(
                            "the reference set «Báo cáo 12/BC» has no figures of group Nông thôn for criterion “Tiêu chí 2.1” [2.1]");
        }
    }

    /** The engine's ranking against means and distances that are added up one by one. */
    @Property(tries = 150)
    void sharesOfTheMeanAreAsTheyAreDefined(
            @ForAll @Size(min = 1, max = 9) List<@IntRange(min = 0, max = 30) Integer> systems,
            @ForAll @IntRange(min = 1, max = 3) int groups) {
        List<Member> members = new ArrayList<>();
        Map<String, List<Integer>> byGroup = new LinkedHashMap<>();
        for (int number = 0; number < systems.size(); number++) {
            String group = "nhóm " + number % groups;
            members.add(Districts.unit("" + number, group, Map.of("systems", systems.get(number))));
            byGroup.computeIfAbsent(group, name -> new ArrayList<>()).add(systems.get(number));
        }
        Expression mean = CohortStatistic.of(Statistic.MEAN, Peers.GROUP, SYSTEMS);

        List<Scorecard> cards =
                Cohort.of(scoring(Ratio.of(SYSTEMS.over(mean))), members).scorecards();

        for (int number = 0; number < systems.size(); number++) {
            List<Integer> own = byGroup.getOrDefault("nhóm " + number % groups, List.of());
            int sum = own.stream().mapToInt(each -> each).sum();
            Rational share = sum == 0
                    ? Rational.ZERO
                    : Rational.of((long) systems.get(number) * own.size(), sum).clampedToShare();
            assertThat(cards.get(number).get("2.1").points()).isEqualTo(share.times(60));
        }
    }

    /** Deviations sum to 0 and their squares to the number of units, whatever the units have. */
    @Property(tries = 60)
    void zScoresAddUpToNothing(
            @ForAll @Size(min = 2, max = 9) List<@IntRange(min = 0, max = 30) Integer> systems) {
        Real sum = Rational.ZERO;
        Real squares = Rational.ZERO;
        for (Scorecard card : cohort(aroundTheMean(), systems.toArray()).scorecards()) {
            Score score = card.get("2.1");
            if (score.status() == Status.ZERO_DENOMINATOR) {
                assertThat(systems.stream().distinct()).as("all alike").hasSize(1);
                return;
            }
            Real z = score.real().subtract(Rational.of(30)).divide(Rational.of(6));
            sum = sum.add(z);
            squares = squares.add(z.multiply(z));
        }

        assertThat(sum.enclosure(20).contains(Rational.ZERO)).isTrue();
        assertThat(squares.enclosure(20).contains(Rational.of(systems.size()))).isTrue();
    }
}
