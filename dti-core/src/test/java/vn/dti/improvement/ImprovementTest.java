// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.framework;
import static vn.dti.improvement.Sample.quotient;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Relation;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.MinMax;
import vn.dti.rule.Operator;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

class ImprovementTest {

    private static final Rational TARGET = Rational.of(4, 5);
    private static final Input TOTAL = Input.count("total", "Doanh nghiệp").in("doanh nghiệp");
    private static final Input CONTRACTS =
            Input.count("contracts", "Có hợp đồng điện tử").in("doanh nghiệp").partOf("total");
    private static final Input TAX = Input.count("tax", "Nộp thuế điện tử").partOf("total");
    private static final Input ARTICLES = Input.count("articles", "Tin, bài").in("bài");
    private static final Input ACTIVE = Input.count("active", "Tương tác");
    private static final Input SECTION = Input.yesNo("section", "Có chuyên mục");
    private static final Input STATE = Input.choice("state", "Tình trạng", options());
    private static final Input SHARE = Input.percent("share", "Tỷ lệ hài lòng");
    private static final Input FEEDBACK = Input.count("feedback", "Phản ánh");
    private static final Input RESOLVED =
            Input.count("resolved", "Đã giải quyết").partOf("feedback");
    private static final Input ACTIVITIES =
            Input.list("activities", "Hoạt động", FEEDBACK, RESOLVED);

    private static final Rule CONTRACT_RATIO = Ratio.of(quotient(CONTRACTS, TOTAL), TARGET);
    private static final Bands ARTICLE_BANDS = new Bands(
            Expression.of(ARTICLES),
            List.of(
                    new Band(Interval.atLeast(Rational.of(20)), Rational.ONE),
                    new Band(
                            Interval.atLeast(Rational.of(10)).and(Interval.below(Rational.of(20))),
                            Rational.of(1, 2)),
                    new Band(Interval.below(Rational.of(10)), Rational.ZERO)));

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("none", "chưa triển khai");
        options.put("started", "đang triển khai");
        options.put("done", "đã triển khai");
        return options;
    }

    /** The steps of the first open criterion, as {@code AIMS: input change, …: gain}. */
    private static List<String> steps(Improvement improvement) {
        return improvement.opportunities().get(0).steps().stream()
                .map(ImprovementTest::text)
                .toList();
    }

    private static String text(Step step) {
        var changes = step.changes().stream()
                .map(change -> change.input().name() + " " + change.message().in(Language.EN))
                .toList();
        return step.aims() + ": " + String.join(", ", changes) + ": " + step.gain();
    }

    private static Improvement improve(Rule rule, List<Input> inputs, Map<String, ?> values) {
        return Improvement.of(framework(inputs, criterion("1", 30, rule)).score(values));
    }

    @Nested
    class WhatDescribesTheUnit {

        private static final Input REGION = Input.choice(
                "region", "Vùng", Map.of("mountain", "miền núi", "plain", "đồng bằng"));
        private static final Condition IS_MOUNTAIN =
                new Condition.OneOf(REGION, Set.of("mountain"));
        private static final Rule BY_REGION = new Cases(
                List.of(new Case(IS_MOUNTAIN, Ratio.of(Expression.of(SHARE), TARGET))),
                Ratio.of(Expression.of(SHARE)));
        private static final Map<String, ?> PLAIN = Map.of("region", "plain", "share", "60%");

        private static List<String> changed(Improvement improvement) {
            return improvement.opportunities().stream()
                    .flatMap(each -> each.steps().stream())
                    .flatMap(step -> step.changes().stream())
                    .map(change -> change.input().name())
                    .distinct()
                    .toList();
        }

        @Test
        void isNotChangedWhereItOnlyPicksByWhatTheUnitIsMeasured() {
            Improvement improvement = improve(BY_REGION, List.of(REGION, SHARE), PLAIN);

            assertThat(changed(improvement)).containsExactly("share");
            assertThat(improvement.given()).containsExactly(REGION);
        }

        @Test
        void isWorkedOnWhereItEarnsAShareByItself() {
            Rule earned = new Cases(
                    List.of(new Case(IS_MOUNTAIN, Formula.fixed(Rational.ONE))),
                    Ratio.of(Expression.of(SHARE)));
            Improvement improvement = improve(earned, List.of(REGION, SHARE), PLAIN);

            assertThat(changed(improvement)).containsExactlyInAnyOrder("region", "share");
            assertThat(improvement.given()).isEmpty();
        }

        @Test
        void isNotChangedWhereItIsDeclaredSoWhateverItEarns() {
            Input island = SECTION.asGiven();
            Improvement improvement =
                    improve(YesNo.of(island), List.of(island), Map.of("section", false));

            assertThat(changed(improvement)).isEmpty();
            assertThat(improvement.given()).containsExactly(island);
            assertThat(improvement.plan(Rational.of(30)).verdict())
                    .isEqualTo(Plan.Verdict.OUT_OF_REACH);
        }

        @Test
        void isNotChangedAsAPartOfAStepThatOthersCanTake() {
            Input islands = Input.count("islands", "Số xã đảo").asGiven();
            Input others = Input.count("others", "Số xã khác");
            Input both = Input.count("both", "Tổng số xã").partOf("islands").asGiven();
            Rule rule = Ratio.of(Expression.of(islands)
                    .plus(Expression.of(others))
                    .plus(Expression.of(both))
                    .over(Expression.of(Rational.of(20))));
            Improvement improvement = improve(
                    rule,
                    List.of(islands, others, both),
                    Map.of("islands", 2, "others", 3, "both", 1));

            // 2 + 3 + 1 of 20: only the 14 that are missing of the others can be had
            assertThat(changed(improvement)).containsExactly("others");
            assertThat(improvement.plan(Rational.of(30)).changes())
                    .extracting(change -> change.input().name() + " " + change.to())
                    .containsExactly("others 17");
        }

        @Test
        void isNoBoundaryUnlessTheHostPutsACostOnIt() {
            Input islands = Input.count("islands", "Số xã đảo").asGiven();
            var card = framework(
                            List.of(islands),
                            criterion(
                                    "1",
                                    30,
                                    Ratio.of(Expression.of(islands)
                                            .over(Expression.of(Rational.of(20))))))
                    .score(Map.of("islands", 2));

            assertThat(Improvement.of(card).boundaries()).isEmpty();
            assertThat(Improvement.of(card, Constraints.none().cost("islands", Rational.ONE))
                            .boundaries())
                    .extracting(boundary -> boundary.input().name())
                    .containsOnly("islands");
        }

        @Test
        void isChangedWhereTheHostPutsACostOnIt() {
            Input island = SECTION.asGiven();
            var card = framework(List.of(island), criterion("1", 30, YesNo.of(island)))
                    .score(Map.of("section", false));
            Improvement improvement =
                    Improvement.of(card, Constraints.none().cost("section", Rational.ONE));

            assertThat(changed(improvement)).containsExactly("section");
            assertThat(improvement.given()).isEmpty();
        }

        @Test
        void isNotToldOfCriteriaThatHaveTheirMaximum() {
            Map<String, ?> full = Map.of("region", "mountain", "share", "80%");

            assertThat(improve(BY_REGION, List.of(REGION, SHARE), full).given()).isEmpty();
        }
    }

    /** What is below 0 rises through 0 to its target. */
    @Test
    void aNegativeNumberIsWorkedOnToo() {
        Input growth = SHARE.signed();
        Improvement improvement = improve(
                Ratio.of(Expression.of(growth), Rational.of(1, 10)),
                List.of(growth),
                Map.of("share", "-2%"));

        assertThat(steps(improvement)).last().isEqualTo("[FULL]: share add 12% (-2% → 10%): 30");
    }

    @Nested
    class ACriterionBelowItsMaximum {

        @Test
        void aRatioEarnsWithEachUnitUpToItsTarget() {
            Improvement improvement = improve(
                    CONTRACT_RATIO,
                    List.of(CONTRACTS, TOTAL),
                    Map.of("contracts", 30_232, "total", 50_000));

            assertThat(steps(improvement))
                    .containsExactly(
                            "[EARNS]: contracts add 1 doanh nghiệp (30,232 → 30,233): 3/4000",
                            "[SHOWS]: contracts add 2 doanh nghiệp (30,232 → 30,234): 3/2000",
                            "[FULL]: contracts add 9,768 doanh nghiệp (30,232 → 40,000): 3663/500");
        }

        @Test
        void aBandIsReachedAtItsEnd() {
            Improvement improvement =
                    improve(ARTICLE_BANDS, List.of(ARTICLES), Map.of("articles", 7));

            assertThat(steps(improvement))
                    .containsExactly(
                            "[EARNS, SHOWS]: articles add 3 bài (7 → 10): 15",
                            "[FULL]: articles add 13 bài (7 → 20): 30");
        }

        @Test
        void anAnswerAndAnOptionAreSwitched() {
            Map<String, Rational> shares = Map.of(
                    "none", Rational.ZERO, "started", Rational.of(1, 2), "done", Rational.ONE);

            assertThat(steps(
                            improve(YesNo.of(SECTION), List.of(SECTION), Map.of("section", false))))
                    .containsExactly("[EARNS, SHOWS, FULL]: section from “no” to “yes”: 30");
            assertThat(steps(improve(
                            new Choice(STATE, shares), List.of(STATE), Map.of("state", "none"))))
                    .containsExactly(
                            "[EARNS, SHOWS]: state from “chưa triển khai” to “đang triển khai”: 15",
                            "[FULL]: state from “chưa triển khai” to “đã triển khai”: 30");
        }

        @Test
        void whatWasNotReportedCanBe() {
            assertThat(steps(improve(
                            CONTRACT_RATIO, List.of(CONTRACTS, TOTAL), Map.of("total", 50_000))))
                    .containsExactly(
                            "[EARNS]: contracts report 1 doanh nghiệp (no data yet): 3/4000",
                            "[SHOWS]: contracts report 7 doanh nghiệp (no data yet): 21/4000",
                            "[FULL]: contracts report 40,000 doanh nghiệp (no data yet): 30");
        }

        @Test
        void nothingIsPromisedWhereTheWholeIsMissing() {
            Opportunity opportunity = improve(
                            CONTRACT_RATIO, List.of(CONTRACTS, TOTAL), Map.of("contracts", 1))
                    .opportunities()
                    .get(0);

            assertThat(opportunity.steps()).isEmpty();
            assertThat(opportunity.missing()).containsExactly(TOTAL);
        }

        @Test
        void aGateAndWhatIsBehindItAreOpenedTogether() {
            Rule gated = new Requires(new Condition.Yes(SECTION), ARTICLE_BANDS);

            assertThat(steps(improve(
                            gated,
                            List.of(ARTICLES, SECTION),
                            Map.of("section", false, "articles", 3))))
                    .containsExactly(
                            "[EARNS, SHOWS]: section from “no” to “yes”, articles add 7 bài (3 → 10): 15",
                            "[FULL]: section from “no” to “yes”, articles add 17 bài (3 → 20): 30");
        }

        @Test
        void recordsOfAListAreCountedAsItemsThatQualify() {
            var resolved =
                    new Condition.Within(quotient(RESOLVED, FEEDBACK), Interval.atLeast(TARGET));
            Rule count = new Count(new Tally.Records(ACTIVITIES, resolved), Rational.of(5));
            var records = List.of(
                    Map.of("feedback", 10, "resolved", 9),
                    Map.of("feedback", 10, "resolved", 1),
                    Map.of("feedback", 0, "resolved", 0));

            assertThat(steps(improve(count, List.of(ACTIVITIES), Map.of("activities", records))))
                    .containsExactly(
                            "[EARNS, SHOWS]: activities add 1 (1 → 2): 5",
                            "[FULL]: activities add 5 (1 → 6): 25");
        }

        @Test
        void aPercentageMovesByItsGrainAndToItsTarget() {
            assertThat(steps(improve(
                            Ratio.of(Expression.of(SHARE), Rational.of(2, 3)),
                            List.of(SHARE),
                            Map.of("share", "60%"))))
                    .containsExactly(
                            "[EARNS]: share add 0.01% (60% → 60.01%): 9/2000",
                            "[SHOWS]: share add 0.02% (60% → 60.02%): 9/1000",
                            "[FULL]: share add 6.67% (60% → 66.67%): 3");
        }

        @Test
        void theLeaderOfTheCohortHasTheMaximum() {
            Framework framework = framework(
                    List.of(ARTICLES),
                    criterion("1", 30, MinMax.shareOfBest(Expression.of(ARTICLES))));
            Inputs inputs = Inputs.of(Map.of("articles", 3))
                    .reference("1", new ReferenceRange(Rational.ZERO, Rational.of(12), ""));

            assertThat(steps(Improvement.of(framework.score(inputs))))
                    .containsExactly(
                            "[EARNS, SHOWS]: articles add 1 bài (3 → 4): 5/2",
                            "[FULL]: articles add 9 bài (3 → 12): 45/2");
        }

        @Test
        void withoutACohortThereIsNothingToPromise() {
            Improvement improvement = improve(
                    MinMax.shareOfBest(Expression.of(ARTICLES)),
                    List.of(ARTICLES),
                    Map.of("articles", 3));

            assertThat(improvement.opportunities().get(0).steps()).isEmpty();
        }

        @Test
        void whatOthersAwardIsNotWorkedOn() {
            Input award = Input.amount("award", "Điểm chấm");
            Improvement improvement =
                    improve(new Awarded(award), List.of(award), Map.of("award", 20));

            assertThat(improvement.opportunities().get(0).steps()).isEmpty();
        }
    }

    @Nested
    class SharedInputs {

        private final Framework framework = framework(
                List.of(CONTRACTS, TAX, TOTAL),
                criterion("1", 30, CONTRACT_RATIO),
                criterion("2", 10, Ratio.of(quotient(CONTRACTS, TAX), Rational.ONE)));

        @Test
        void oneStepMovesEveryCriterionThatUsesTheInput() {
            Improvement improvement = Improvement.of(
                    framework.score(Map.of("contracts", 10, "tax", 40, "total", 100)));

            Step step = improvement.opportunities().get(0).steps().get(0);

            assertThat(step.gains())
                    .containsExactly(
                            Map.entry("1", Rational.of(30, 80)),
                            Map.entry("2", Rational.of(10, 40)));
            assertThat(step.gain()).isEqualTo(Rational.of(30, 80).plus(Rational.of(10, 40)));
        }

        @Test
        void aSmallerDenominatorIsOnlyOfferedWhereTheHostSaysSo() {
            var card = framework.score(Map.of("contracts", 10, "tax", 40, "total", 100));
            var released = Constraints.none()
                    .bound("tax", Interval.atLeast(Rational.of(20)))
                    .freeze("contracts");

            assertThat(Improvement.of(card).find("2").orElseThrow().steps())
                    .flatExtracting(Step::changes)
                    .extracting(InputChange::input)
                    .containsOnly(CONTRACTS);
            assertThat(Improvement.of(card, released).find("2").orElseThrow().steps())
                    .extracting(ImprovementTest::text)
                    .containsExactly(
                            "[EARNS, SHOWS]: tax reduce by 1 (40 → 39): 5/78",
                            "[MOST]: tax reduce by 20 (40 → 20): 5/2");
        }

        @Test
        void whatCostsMoreElsewhereThanItEarnsIsNotOffered() {
            var opposed = framework(
                    List.of(CONTRACTS, TAX, TOTAL),
                    criterion("1", 10, Ratio.of(quotient(CONTRACTS, TOTAL))),
                    criterion(
                            "2",
                            90,
                            new Ratio(quotient(TAX, CONTRACTS), Rational.ONE, Rational.ZERO)));
            var card = opposed.score(Map.of("contracts", 50, "tax", 50, "total", 100));

            assertThat(Improvement.of(card).find("1").orElseThrow().steps()).isEmpty();
        }
    }

    @Nested
    class Consistency {

        private final Input approved = Input.count("approved", "Được duyệt");
        private final Input covered = Input.count("covered", "Được bảo vệ").partOf("approved");

        @Test
        void aPartStaysWithinAWholeThatIsGiven() {
            Improvement improvement = improve(
                    Ratio.of(quotient(CONTRACTS, TOTAL).times(Expression.of(TARGET))),
                    List.of(CONTRACTS, TOTAL),
                    Map.of("contracts", 9, "total", 10));

            assertThat(steps(improvement))
                    .containsExactly(
                            "[EARNS, SHOWS, MOST]: contracts add 1 doanh nghiệp (9 → 10): 12/5");
        }

        @Test
        void aWholeThatIsWorkedOnRisesWithItsPart() {
            var framework = framework(
                    List.of(approved, covered),
                    criterion(
                            "1",
                            10,
                            new Count(new Tally.Amount(Expression.of(covered)), Rational.ONE)),
                    criterion(
                            "2",
                            10,
                            new Count(new Tally.Amount(Expression.of(approved)), Rational.ONE)));
            var card = framework.score(Map.of("approved", 2, "covered", 2));

            assertThat(steps(Improvement.of(card)))
                    .containsExactly(
                            "[EARNS, SHOWS]: covered add 1 (2 → 3), approved add 1 (2 → 3): 2",
                            "[FULL]: covered add 8 (2 → 10), approved add 8 (2 → 10): 16");
            assertThat(Improvement.of(card, Constraints.none().freeze("approved"))
                            .find("1")
                            .orElseThrow()
                            .steps())
                    .isEmpty();
        }

        /** Full marks up to one number of covered and from another on, and one for each approved. */
        private Framework bestOutside(Rational low, Rational high) {
            Interval between = Interval.above(low).and(Interval.below(high));
            List<Band> bands = List.of(
                    new Band(Interval.atMost(low), Rational.ONE),
                    new Band(between, Rational.ZERO),
                    new Band(Interval.atLeast(high), Rational.ONE));
            var amount = new Tally.Amount(Expression.of(approved));
            return framework(
                    List.of(approved, covered),
                    criterion("1", 10, new Bands(Expression.of(covered), bands)),
                    criterion("2", 10, new Count(amount, Rational.ONE)));
        }

        /** Down it is 3 units, up twice 2, or 2 and twice a quarter where the whole is cheap. */
        @Test
        void aWholeThatRisesAlongIsPartOfTheEffort() {
            Framework framework = bestOutside(Rational.ZERO, Rational.of(5));
            var card = framework.score(Map.of("approved", 3, "covered", 3));

            assertThat(steps(Improvement.of(card)))
                    .containsExactly("[EARNS, SHOWS, FULL]: covered reduce by 3 (3 → 0): 10");
            assertThat(steps(Improvement.of(
                            card, Constraints.none().cost("approved", Rational.of(1, 4)))))
                    .containsExactly(
                            "[EARNS, SHOWS, FULL]: covered add 2 (3 → 5), approved add 2 (3 → 5): 12");
        }

        @Test
        void ofTwoStepsThatCostTheSameTheOneThatChangesFewerInputsIsSmaller() {
            Framework framework = bestOutside(Rational.ONE, Rational.of(4));
            var card = framework.score(Map.of("approved", 3, "covered", 3));

            assertThat(steps(Improvement.of(card)))
                    .containsExactly("[EARNS, SHOWS, FULL]: covered reduce by 2 (3 → 1): 10");
        }

        /** The larger of both numbers counts: that is the whole, whatever its part does. */
        @Test
        void aPartIsNotOfferedWithAWholeThatEarnsAsMuchByItself() {
            Expression larger =
                    Expression.of(covered).combined(Operator.MAX, Expression.of(approved));

            assertThat(steps(improve(
                            new Count(new Tally.Amount(larger), Rational.ONE),
                            List.of(approved, covered),
                            Map.of("approved", 4, "covered", 3))))
                    .containsExactly(
                            "[EARNS, SHOWS]: approved add 1 (4 → 5): 1",
                            "[FULL]: approved add 26 (4 → 30): 26");
        }

        @Test
        void noStepBreaksARelation() {
            var atMost12 = new Relation(
                    new Condition.Within(
                            Expression.of(approved).plus(Expression.of(ARTICLES)),
                            Interval.atMost(Rational.of(12))),
                    "cộng lại không quá 12");
            var framework = framework(
                    List.of(approved, ARTICLES),
                    List.of(atMost12),
                    criterion(
                            "1",
                            10,
                            new Count(new Tally.Amount(Expression.of(approved)), Rational.ONE)));
            var card = framework.score(Map.of("approved", 2, "articles", 5));

            assertThat(steps(Improvement.of(card)))
                    .containsExactly(
                            "[EARNS, SHOWS]: approved add 1 (2 → 3): 1",
                            "[MOST]: approved add 5 (2 → 7): 5");
        }
    }

    @Nested
    class WhatTheHostSays {

        private final Framework framework =
                framework(List.of(CONTRACTS, TOTAL), criterion("1", 30, CONTRACT_RATIO));

        @Test
        void boundsAndFrozenInputsAreKept() {
            var card = framework.score(Map.of("contracts", 10, "total", 100));

            assertThat(steps(Improvement.of(
                            card,
                            Constraints.none()
                                    .bound("contracts", Interval.atMost(Rational.of(12))))))
                    .containsExactly(
                            "[EARNS, SHOWS]: contracts add 1 doanh nghiệp (10 → 11): 3/8",
                            "[MOST]: contracts add 2 doanh nghiệp (10 → 12): 3/4");
            assertThat(Improvement.of(card, Constraints.none().freeze("contracts"))
                            .opportunities()
                            .get(0)
                            .steps())
                    .isEmpty();
        }

        @Test
        void anUnknownInputIsRefusedWithASuggestion() {
            var card = framework.score(Map.of());

            assertThatThrownBy(() -> Improvement.of(card, Constraints.none().freeze("contract")))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage(
                            "unknown input 'contract' — did you mean “Có hợp đồng điện tử” [contracts]?");
            assertThatThrownBy(() -> Constraints.none().cost("total", Rational.of(-1)))
                    .hasMessage("cost of 'total' is -1, expected at least 0");
        }

        @Test
        void opportunitiesAreSortedByGainOrByWhatAPointCosts() {
            var both = framework(
                    List.of(CONTRACTS, TOTAL, ARTICLES),
                    criterion("1", 30, CONTRACT_RATIO),
                    criterion("2", 10, ARTICLE_BANDS));
            var card = both.score(Map.of("contracts", 10, "total", 100, "articles", 0));

            assertThat(ids(Improvement.of(card), Order.GAIN)).containsExactly("1", "2");
            assertThat(ids(
                            Improvement.of(
                                    card, Constraints.none().cost("contracts", Rational.of(50))),
                            Order.EFFORT))
                    .containsExactly("2", "1");
        }

        private List<String> ids(Improvement improvement, Order order) {
            return improvement.opportunities(order).stream()
                    .map(each -> each.score().id())
                    .toList();
        }
    }

    @Nested
    class Boundaries {

        @Test
        void sayHowFarTheNextThresholdAndTheNextDisplayedPointsAreOnBothSides() {
            Improvement improvement =
                    improve(ARTICLE_BANDS, List.of(ARTICLES), Map.of("articles", 12));

            assertThat(improvement.boundaries())
                    .extracting(each -> each.kind() + " " + each.side() + " " + each.at() + " "
                            + each.distance() + " " + each.difference() + " " + each.gap())
                    .containsExactly(
                            "THRESHOLD ABOVE 20 8 15 Optional[8]",
                            "DISPLAY ABOVE 20 8 15 Optional[8]",
                            "THRESHOLD BELOW 10 2 0 Optional[-2]",
                            "DISPLAY BELOW 9 3 -15 Optional[-3]");
        }

        @Test
        void ofARatioAreItsTargetAndTheRoundingOfItsPoints() {
            Improvement improvement = improve(
                    CONTRACT_RATIO,
                    List.of(CONTRACTS, TOTAL),
                    Map.of("contracts", 40_010, "total", 50_000));

            assertThat(improvement.boundaries())
                    .extracting(each -> each.kind() + " " + each.side() + " " + each.at() + " "
                            + each.distance() + " " + each.difference() + " " + each.gap())
                    .containsExactly(
                            "THRESHOLD BELOW 40000 10 0 Optional[-1/5000]",
                            "DISPLAY BELOW 39993 17 -21/4000 Optional[-17/50000]");
        }

        @Test
        void ofAConditionTakeNoThresholdFromWhatIsMeasuredBehindIt() {
            Condition enough =
                    new Condition.Within(Expression.of(ARTICLES), Interval.atLeast(Rational.of(2)));
            Improvement improvement = improve(
                    new Requires(enough, Ratio.of(quotient(CONTRACTS, TOTAL))),
                    List.of(ARTICLES, CONTRACTS, TOTAL),
                    Map.of("articles", 1, "contracts", 14, "total", 20));

            assertThat(improvement.boundaries())
                    .filteredOn(each -> each.input().equals(ARTICLES))
                    .extracting(each -> each.kind() + " " + each.side() + " " + each.at() + " "
                            + each.difference() + " " + each.measuredThere().find())
                    .containsExactly(
                            "THRESHOLD ABOVE 2 21 Optional.empty",
                            "DISPLAY ABOVE 2 21 Optional.empty");
        }
    }

    @Test
    void partsAreFilledUpTogether() {
        Input second = Input.yesNo("second", "Có kế hoạch");
        Rule parts = new Parts(List.of(
                new Part("", Rational.of(1, 3), YesNo.of(SECTION)),
                new Part("", Rational.of(2, 3), YesNo.of(second))));

        assertThat(steps(improve(
                        parts,
                        List.of(SECTION, second),
                        Map.of("section", false, "second", false))))
                .containsExactly(
                        "[EARNS, SHOWS]: section from “no” to “yes”: 10",
                        "[EARNS, SHOWS]: second from “no” to “yes”: 20",
                        "[FULL]: section from “no” to “yes”, second from “no” to “yes”: 30");
    }

    /** 20,000 settings of one number for each of the other are more than a search looks at. */
    @Test
    void aSearchThatEndsBeforeItHasSeenAllSaysSo() {
        Rule sum =
                Ratio.of(quotient(ARTICLES, TOTAL).plus(quotient(ACTIVE, TOTAL)), Rational.of(2));
        var card = framework(List.of(ARTICLES, ACTIVE, TOTAL), criterion("1", 30, sum))
                .score(Map.of("articles", 0, "active", 0, "total", 10_000));
        Opportunity opportunity = Improvement.of(card).opportunities().get(0);

        assertThat(opportunity.isSettled()).isFalse();
        assertThat(opportunity.steps()).last().satisfies(step -> {
            assertThat(step.is(Aim.FULL)).isTrue();
            assertThat(Constraints.none().cost(step.changes())).isEqualTo(Rational.of(20_000));
        });
    }

    /** Nothing that the unit reports moves the points that an assessor gave. */
    @Test
    void aCriterionThatAnAssessorAwardsIsLeftAlone() {
        Improvement improvement =
                Improvement.of(framework(List.of(ARTICLES), criterion("1", 30, ARTICLE_BANDS))
                        .score(Inputs.of(Map.of("articles", 0))
                                .award("1", new Award(Rational.of(5), "thẩm định"))));

        assertThat(improvement.opportunities()).isEmpty();
        assertThat(improvement.plan(Rational.of(20)).verdict())
                .isEqualTo(Plan.Verdict.OUT_OF_REACH);
    }

    @Test
    void aCriterionThatDoesNotApplyIsLeftAlone() {
        var card = framework(List.of(ARTICLES), criterion("1", 30, ARTICLE_BANDS))
                .score(Inputs.of(Map.of("articles", 0)).notApplicable("1", "không có"));

        assertThat(Improvement.of(card).opportunities()).isEmpty();
        assertThat(Set.copyOf(Improvement.of(card).boundaries())).isEmpty();
    }
}
