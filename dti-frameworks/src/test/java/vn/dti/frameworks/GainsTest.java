// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Gain;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Input;
import vn.dti.wording.Language;

/** What a change brings at each node, and what of it reaches the total. */
class GainsTest {

    private static Framework framework(String rest) {
        return FrameworkLoader.load(new Source("gains.yaml", """
            format: dti/1
            id: gains
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2024-01-10, issuer: UBND, level: district}
            inputs:
              a: {type: count, label: A, at-most: 10}
              b: {type: count, label: B, at-most: 10}
              whole: {type: count, label: Toàn thể}
              part: {type: count, label: Phần, at-most: whole}
              done: {type: boolean, label: Đã làm}
              clean: {type: boolean, label: Không vi phạm, given: yes}
            %s""".formatted(rest)));
    }

    private static final String TWO = """
        max: 10
        criteria:
          - id: "1"
            title: Nhóm
            max: 10
            %s
            criteria:
              - {id: "1.1", title: Một, max: %s, ratio: a, target: 10}
              - {id: "1.2", title: Hai, max: %s, ratio: b, target: 10}
        """;

    private static String told(Gain gain) {
        String items = gain.items().stream().map(GainsTest::told).collect(Collectors.joining(" "));
        String by = gain.calculatedBy().stream()
                .map(each -> each.in(Language.EN))
                .collect(Collectors.joining(", ", " by ", " of " + gain.ofItems()));
        return gain.node().id() + ":" + gain.points()
                + (gain.addsUp() ? "" : by)
                + (items.isEmpty() ? "" : " [" + items + "]");
    }

    private static Step full(Scorecard card, String criterion) {
        return Improvement.of(card).find(criterion).orElseThrow().steps().stream()
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    /** The full marks of 1.1, whose 5 of 10 points are there, beside all or some of those of 1.2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aggregation: sum          | 5  | 5  | 4  | :5/2 [1:5/2 [1.1:5/2]]",
                "capped: yes               | 10 | 10 | 4  | :1 [1:1 by no more than 10 points of 5 [1.1:5]]",
                "aggregation: all          | 5  | 5  | 10 | :10 [1:10 by all or nothing of 5/2 [1.1:5/2]]",
                "aggregation: maximum      | 10 | 8  | 10 | :2 [1:2 by maximum of 5 [1.1:5]]",
                "aggregation: best-share   | 10 | 10 | 8  | :2 [1:2 by best share of 5 [1.1:5]]",
                "aggregation: mean         | 4  | 10 | 8  | :5/2 [1:5/2 by mean of 2 [1.1:2]]",
            })
    void aGroupTellsWhatItsItemsBringAndWhatItCounts(
            String how, int one, int two, int b, String expected) {
        Scorecard card = framework(TWO.formatted(how, one, two)).score(Map.of("a", 5, "b", b));

        Step step = full(card, "1.1");

        assertThat(told(step.whole())).isEqualTo(expected);
        assertThat(told(Improvement.of(card)
                        .plan(card.points().plus(step.gain()))
                        .whole()))
                .startsWith(":" + step.gain());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "capped: yes             | 10 | 10 | 6 | :0 [1:0 by no more than 10 points of 1 [1.1:1]]",
                "aggregation: all        | 5  | 5  | 9 | :0 [1:0 by all or nothing of 1/2 [1.1:1/2]]",
                "aggregation: maximum    | 6  | 10 | 8 | :0 [1:0 by maximum of 3/5 [1.1:3/5]]",
            })
    void aChangeThatTheGroupTakesIsNoStepAndIsTold(
            String how, int one, int two, int b, String expected) {
        Scorecard card = framework(TWO.formatted(how, one, two)).score(Map.of("a", 5, "b", b));

        Opportunity idle = Improvement.of(card).find("1.1").orElseThrow();

        assertThat(idle.steps()).isEmpty();
        assertThat(told(idle.idle().orElseThrow().whole())).isEqualTo(expected);
    }

    @Nested
    class UnderAPrerequisite {

        private static final String HONEST = """
            max: 10
            prerequisites: [{title: Không vi phạm, requires: clean, else: zero}]
            criteria:
              - {id: "1", title: Một, max: 10, ratio: a, target: 10}
            """;

        private final Scorecard card = framework(HONEST).score(Map.of("a", 5, "clean", false));

        @Test
        void stepsTellWhatTheyWouldEarnIfItWereMet() {
            assertThat(card.points()).isEqualTo(Rational.ZERO);
            assertThat(told(full(card, "1").whole())).isEqualTo(":5 [1:5]");
            assertThat(Improvement.of(card).opportunities(Order.EFFORT)).hasSize(1);
        }

        @Test
        void theFactThatDecidesIsTakenAsGiven() {
            assertThat(Improvement.of(card).given()).extracting(Input::name).contains("clean");
        }

        @Test
        void aComparisonTellsWhatTheGroupsBringAndWhatCounts() {
            Scorecard after = framework(HONEST).score(Map.of("a", 7, "clean", true));
            var root = ScorecardComparison.of(card, after).root();

            assertThat(root.difference()).isEqualTo(Rational.of(7));
            assertThat(root.ofItems()).isEqualTo(Rational.of(2));
            assertThat(root.calculatedBy())
                    .extracting(each -> each.in(Language.EN))
                    .containsExactly("the prerequisite “Không vi phạm”");
        }

        @Test
        void aChangeThatBreaksItIsNoStep() {
            Scorecard there = framework("""
                max: 10
                prerequisites: [{title: Ít, requires: {value: a, at-most: 5}, else: zero}]
                criteria:
                  - {id: "1", title: Một, max: 10, bands: a, shares: [{at-least: 6, share: 1}, {below: 6, share: 1/2}]}
                """).score(Map.of("a", 5));

            Opportunity opportunity = Improvement.of(there).find("1").orElseThrow();

            assertThat(opportunity.steps()).isEmpty();
            assertThat(told(opportunity.idle().orElseThrow().whole()))
                    .isEqualTo(":-5 by the prerequisite “Ít” of 5 [1:5]");
        }

        @Test
        void whatIsOutOfReachEvenIfItWereMetIsProved() {
            assertThat(Improvement.of(card).plan(Rational.of(11)).verdict())
                    .isEqualTo(Plan.Verdict.OUT_OF_REACH);
        }
    }

    @Nested
    class OfDisplayedPoints {

        private final Framework framework = framework("""
            max: 20
            policy: {sum-of: displayed, display: {places: 1}}
            criteria:
              - {id: "1", title: Một, max: 10, ratio: part / whole}
              - {id: "2", title: Hai, max: 10, ratio: part / whole}
            """);

        private final Scorecard card = framework.score(Map.of("part", 200, "whole", 600));

        /** 10 × 201/600 = 3.35 shows 3.4, in both. */
        @Test
        void aCriterionGainsWhatItsDisplayedPointsDo() {
            Step least = Improvement.of(card).find("1").orElseThrow().steps().get(0);

            assertThat(told(least.whole())).isEqualTo(":1/5 [1:1/10 2:1/10]");
            assertThat(least.changes().get(0).to()).isEqualTo(Rational.of(201));
        }

        @Test
        void theRowsOfAComparisonAddUpToItsTotal() {
            Scorecard after = framework.score(Map.of("part", 250, "whole", 600));
            ScorecardComparison comparison = ScorecardComparison.of(card, after);

            assertThat(comparison.nodes().map(each -> each.displayedDifference().toPlainString()))
                    .containsExactly("0.9", "0.9");
            assertThat(comparison.root().displayedDifference()).isEqualByComparingTo("1.8");
            assertThat(comparison.root().walk()).allMatch(each -> each.addsUp());
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0, true", "0, 5, false", "2, 5, false"})
    void whatIsDividedByIsTakenAsGivenWhereItIs0(int part, int whole, boolean isGiven) {
        Scorecard card = framework("""
            max: 10
            criteria:
              - {id: "1", title: Một, max: 10, ratio: part / whole}
            """).score(Map.of("part", part, "whole", whole));

        assertThat(Improvement.of(card).given().stream()
                        .map(Input::name)
                        .toList()
                        .contains("whole"))
                .isEqualTo(isGiven);
    }

    @Nested
    class WithBoundsOfTheWhole {

        private final Framework framework = framework("""
            max: 10
            capped: yes
            min: 0
            criteria:
              - {id: "1", title: Một, max: 5, ratio: a, target: 10}
              - {id: "2", title: Hai, max: 5, ratio: b, target: 10}
              - {id: "3", title: Thêm, max: 5, bonus: yes, boolean: done}
            """);

        private final Scorecard card = framework.score(Map.of("a", 2, "b", 4, "done", false));

        @Test
        void theCheapestPlanIsProved() {
            Plan plan = Improvement.of(card).plan(Rational.of(9));

            assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
            assertThat(plan.cost()).isEqualTo(Rational.of(3));
            assertThat(plan.after().points()).isEqualTo(Rational.of(9));
        }

        @Test
        void beyondTheCapNothingCanBeReached() {
            Plan plan = Improvement.of(card).plan(Rational.of(11));

            assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
            assertThat(plan.after().points()).isEqualTo(Rational.of(10));
            assertThat(plan.cost()).isEqualTo(Rational.of(5));
        }
    }

    /** 10 points with 2 once it applies; the second has its 5 already. */
    @Test
    void whatIsLeftOutMayBeBroughtBack() {
        Scorecard card = framework("""
            max: 15
            criteria:
              - {id: "1", title: Một, max: 10, applies: done, ratio: a, target: 10}
              - {id: "2", title: Hai, max: 5, ratio: b, target: 10}
            """).score(Map.of("a", 2, "b", 10, "done", false));

        Plan plan = Improvement.of(card).plan(Rational.of(15));

        assertThat(card.points()).isEqualTo(Rational.of(5));
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(9));
        assertThat(told(plan.whole())).isEqualTo(":10 [1:10]");
    }
}
