// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.framework;
import static vn.dti.improvement.Sample.quotient;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Relation;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

class PlanTest {

    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Input USED = Input.yesNo("used", "Đã sử dụng");
    private static final Input TOTAL = Input.count("total", "Tổng số");
    private static final Input DONE = Input.count("done", "Đã làm").partOf("total");
    private static final Input PAID = Input.count("paid", "Đã nộp").partOf("total");
    private static final Input MORE = Input.count("more", "Làm thêm");
    private static final List<Input> INPUTS = List.of(ISSUED, USED, TOTAL, DONE, PAID, MORE);

    /** 10 + 20 + 30 + 40 points. */
    private static final Framework FRAMEWORK = framework(
            INPUTS,
            criterion("1", 10, YesNo.of(ISSUED)),
            criterion("2", 20, YesNo.of(USED)),
            criterion("3", 30, Ratio.of(quotient(DONE, TOTAL), Rational.of(1, 2))),
            criterion("4", 40, Ratio.of(quotient(PAID, TOTAL))));

    private static final Scorecard CARD = FRAMEWORK.score(
            Map.of("issued", false, "used", false, "total", 1_000, "done", 100, "paid", 400));

    private static List<String> changes(Plan plan) {
        return plan.changes().stream()
                .map(change -> change.input().name() + " " + change.message().in(Language.EN))
                .toList();
    }

    @Test
    void theCheapestChangesAreTakenAndTheLastOneAsFarAsNeeded() {
        Plan plan = Improvement.of(CARD).plan(Rational.of(60));

        assertThat(CARD.points()).isEqualTo(Rational.of(22));
        assertThat(changes(plan))
                .containsExactlyInAnyOrder(
                        "issued from “no” to “yes”",
                        "used from “no” to “yes”",
                        "done add 134 (100 → 234)");
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(136));
        assertThat(plan.after().points()).isEqualTo(Rational.of(60_04, 100));
        assertThat(plan.gains())
                .containsExactly(
                        Map.entry("1", Rational.of(10)),
                        Map.entry("2", Rational.of(20)),
                        Map.entry("3", Rational.of(134 * 6, 100)));
    }

    @Test
    void costsOfTheHostDecide() {
        var constraints =
                Constraints.none().cost("used", Rational.of(1_000)).cost("done", Rational.of(2));
        Plan plan = Improvement.of(CARD, constraints).plan(Rational.of(60));

        assertThat(changes(plan))
                .containsExactlyInAnyOrder(
                        "issued from “no” to “yes”",
                        "done add 67 (100 → 167)",
                        "paid add 600 (400 → 1,000)");
        assertThat(plan.cost()).isEqualTo(Rational.of(735));
    }

    @Test
    void whatIsFrozenStaysAndTheRestMayNotBeEnough() {
        var frozen = Constraints.none().freeze("done").freeze("used");
        Plan plan = Improvement.of(CARD, frozen).plan(Rational.of(60));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
        assertThat(plan.reaches()).isFalse();
        assertThat(plan.after().points()).isEqualTo(Rational.of(56));
    }

    /**
     * Two percentages in hundredths and a number without end have more settings than can be looked at, and
     * earn nothing before the question is answered that comes after two of them.
     */
    @ParameterizedTest
    @ValueSource(ints = {21, 30, 40})
    void numbersThatAreFarAwayBehindAGateAreFound(int target) {
        Input first = Input.percent("a_first", "Tỷ lệ một");
        Input gate = Input.yesNo("gate", "Có cổng");
        Input second = Input.percent("z_second", "Tỷ lệ hai");
        Framework gated = framework(
                List.of(first, gate, second, MORE),
                criterion("1", 10, YesNo.of(gate)),
                criterion(
                        "2",
                        10,
                        new Requires(new Condition.Yes(gate), Ratio.of(Expression.of(first)))),
                criterion(
                        "3",
                        10,
                        new Requires(new Condition.Yes(gate), Ratio.of(Expression.of(second)))),
                criterion(
                        "4",
                        10,
                        new Requires(
                                new Condition.Yes(gate),
                                Ratio.of(Expression.of(MORE), Rational.of(5_000)))));
        Plan plan = Improvement.of(gated.score(Map.of("gate", false, "more", 0)))
                .plan(Rational.of(target));

        assertThat(plan.reaches()).isTrue();
        assertThat(plan.after().points().isAtLeast(Rational.of(target))).isTrue();
    }

    @Test
    void aTotalThatIsThereNeedsNothing() {
        Plan plan = Improvement.of(CARD).plan(Rational.of(22));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.REACHED);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.cost()).isEqualTo(Rational.ZERO);
    }

    @Test
    void aPlanThatWasNotProvedTheCheapestIsOnlyCalledGood() {
        var framework = framework(
                INPUTS,
                criterion(
                        "1",
                        10,
                        Ratio.of(
                                quotient(DONE, TOTAL).plus(quotient(MORE, TOTAL)),
                                Rational.of(2))));
        var card = framework.score(Map.of("total", 10_000, "done", 0, "more", 0));
        Plan plan = Improvement.of(card).plan(Rational.of(5));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.GOOD);
        assertThat(plan.after().points()).isEqualTo(Rational.of(5));
        assertThat(plan.cost()).isEqualTo(Rational.of(10_000));
    }

    /**
     * Of the mean, issued alone brings 50 of 100 and each of 600 payments 1/20: 20 + 50 are 10 short of
     * 80, which are 200 payments; without issued all 600 come to 50.
     */
    @Test
    void aMeanIsPlannedByWhatAPointOfEachChildBringsToIt() {
        var root = new Group(
                "",
                "Bình quân",
                Rational.of(100),
                new Aggregation.Mean(),
                List.of(
                        criterion("1", 10, YesNo.of(ISSUED)),
                        criterion("2", 40, Ratio.of(quotient(PAID, TOTAL)))));
        var card = framework(INPUTS, List.of(), root)
                .score(Map.of("issued", false, "total", 1_000, "paid", 400));
        Plan plan = Improvement.of(card).plan(Rational.of(80));

        assertThat(card.points()).isEqualTo(Rational.of(20));
        assertThat(changes(plan))
                .containsExactlyInAnyOrder("issued from “no” to “yes”", "paid add 200 (400 → 600)");
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(201));
        assertThat(plan.after().points()).isEqualTo(Rational.of(80));
    }

    @Nested
    class CountsOfWhichTheSumMatters {

        private static final Input STAFF = Input.count("staff", "Nhân sự");
        private static final Input OFFICIALS = Input.count("officials", "Công chức");
        private static final Input EMPLOYEES = Input.count("employees", "Viên chức");
        private static final List<Input> ALL = List.of(STAFF, OFFICIALS, EMPLOYEES);

        private static Framework sums(List<Relation> relations) {
            return framework(
                    ALL,
                    relations,
                    criterion(
                            "1",
                            40,
                            Ratio.of(Expression.of(OFFICIALS)
                                    .plus(Expression.of(EMPLOYEES))
                                    .over(Expression.of(STAFF)))));
        }

        private static final Map<String, Integer> FEW =
                Map.of("staff", 100_000, "officials", 10, "employees", 20);

        @Test
        void areFilledUpTheCheapestFirstWhichIsProvedWhateverTheirSize() {
            var constraints = Constraints.none()
                    .cost("officials", Rational.of(1, 2))
                    .bound("officials", Interval.atMost(Rational.of(30_010)));
            Plan plan =
                    Improvement.of(sums(List.of()).score(FEW), constraints).plan(Rational.of(20));

            assertThat(changes(plan))
                    .containsExactly(
                            "officials add 30,000 (10 → 30,010)",
                            "employees add 19,970 (20 → 19,990)");
            assertThat(plan.cost()).isEqualTo(Rational.of(15_000 + 19_970));
            assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        }

        @Test
        void keepToARelationOfTheirSum() {
            var half = new Relation(
                    new Condition.Within(
                            Expression.of(STAFF)
                                    .minus(Expression.of(OFFICIALS))
                                    .minus(Expression.of(EMPLOYEES)),
                            Interval.atLeast(Rational.of(50_000))),
                    "còn lại ít nhất 50.000");
            var improvement = Improvement.of(sums(List.of(half)).score(FEW));

            assertThat(improvement.plan(Rational.of(20)).verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
            assertThat(improvement.plan(Rational.of(20_001, 1_000)).verdict())
                    .isEqualTo(Plan.Verdict.OUT_OF_REACH);
        }
    }

    @Nested
    class ATargetThatIsNotReached {

        private static final Input DAYS = Input.count("days", "Số ngày");

        /** a / (a + 1) comes as near to 1 as is wanted, and never to it. */
        private static final Framework NEVER_FULL = framework(
                List.of(DAYS),
                criterion(
                        "1",
                        10,
                        Ratio.of(Expression.of(DAYS)
                                .over(Expression.of(DAYS).plus(Expression.of(Rational.ONE))))));

        @Test
        void isOutOfReachIfEverythingThatMayChangeWasTried() {
            var improvement = Improvement.of(
                    NEVER_FULL.score(Map.of("days", 1)),
                    Constraints.none().bound("days", Interval.atMost(Rational.of(9))));
            Plan plan = improvement.plan(Rational.of(10));

            assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
            assertThat(plan.after().points()).isEqualTo(Rational.of(9));
        }
    }

    /**
     * A second one of which only one is done earns 10/14 and loses 5; with both it is 10/14 = 5/7, and up
     * to the best of 14 it is 130/14 = 65/7.
     */
    @Test
    void aPartRisesWithItsWholeWhereTheWholeAloneWouldLose() {
        var framework = framework(
                List.of(DONE, TOTAL),
                criterion("1", 10, MinMax.shareOfBest(Expression.of(TOTAL))),
                criterion("2", 10, Ratio.of(quotient(DONE, TOTAL))));
        var inputs = Inputs.of(Map.of("total", 1, "done", 1))
                .reference("1", new ReferenceRange(Rational.ZERO, Rational.of(14), ""));
        var improvement = Improvement.of(framework.score(inputs));

        assertThat(improvement.find("1").orElseThrow().steps().stream()
                        .map(step -> step.aims() + " " + step.changes().size() + " " + step.gain()))
                .containsExactly("[EARNS, SHOWS] 2 5/7", "[FULL] 2 65/7");
        Plan plan = improvement.plan(Rational.of(20));
        assertThat(changes(plan)).containsExactly("total add 13 (1 → 14)", "done add 13 (1 → 14)");
        assertThat(plan.cost()).isEqualTo(Rational.of(26));
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
    }

    /** Of 600 answers that all have to be yes no plan is found, of those of which one suffices the best. */
    @Test
    void moreAnswersThanThereIsRoomForAreSaidNotToBeFound() {
        List<Input> questions = IntStream.range(0, 600)
                .mapToObj(i -> Input.yesNo("y" + i, "Câu hỏi " + i))
                .toList();
        List<Condition> answers =
                questions.stream().<Condition>map(Condition.Yes::new).toList();
        var all = framework(questions, criterion("1", 10, new YesNo(Condition.all(answers))));
        var any = framework(questions, criterion("1", 10, new YesNo(Condition.any(answers))));

        Plan none = Improvement.of(all.score(Inputs.of(Map.of()))).plan(Rational.of(10));
        Plan one = Improvement.of(any.score(Inputs.of(Map.of()))).plan(Rational.of(10));

        assertThat(none.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(one.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(one.changes()).hasSize(1);
    }
}
