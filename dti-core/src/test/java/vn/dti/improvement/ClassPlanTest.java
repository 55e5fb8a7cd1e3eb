// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Selection;
import vn.dti.framework.Threshold;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Ratio;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** Two groups of 40 and 60 points: 20 + 20 for two answers, 60 for a share of 100. */
class ClassPlanTest {

    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Input USED = Input.yesNo("used", "Đã sử dụng");
    private static final Input CLEAN = Input.yesNo("clean", "Không có kỷ luật");
    private static final Input TOTAL = Input.count("total", "Tổng số");
    private static final Input DONE = Input.count("done", "Đã làm").partOf("total");

    private static final Threshold HALF =
            new Threshold(Interval.atLeast(Rational.of(1, 2)), Classes.Scale.PERCENT);
    private static final Threshold ABOVE_0 =
            new Threshold(Interval.above(Rational.ZERO), Classes.Scale.POINTS);
    private static final Requirement NO_OFFENCE =
            new Requirement.OfInputs(new Condition.Yes(CLEAN));

    private static final Group ROOT = new Group(
            "",
            "Bộ chỉ số mẫu",
            Rational.of(100),
            new Aggregation.Sum(),
            List.of(
                    new Group(
                            "1",
                            "Chỉ đạo",
                            Rational.of(40),
                            new Aggregation.Sum(),
                            List.of(
                                    criterion("1.1", 20, YesNo.of(ISSUED)),
                                    criterion("1.2", 20, YesNo.of(USED)))),
                    new Group(
                            "2",
                            "Kết quả",
                            Rational.of(60),
                            new Aggregation.Sum(),
                            List.of(criterion(
                                    "2.1", 60, Ratio.of(Sample.quotient(DONE, TOTAL)))))));

    private static Framework framework(Requirement requires, Prerequisite... prerequisites) {
        return Sample.classed(
                List.of(ISSUED, USED, CLEAN, TOTAL, DONE),
                Classes.byPoints(new Classes.Bound(Rational.of(60), "Tốt", requires)),
                Rounding.HALF_UP_2,
                ROOT,
                prerequisites);
    }

    private static Plan plan(Framework framework, Constraints constraints, int done) {
        Scorecard card = framework.score(
                Map.of("issued", false, "used", false, "clean", false, "total", 100, "done", done));
        return Improvement.of(card, constraints)
                .plan(framework.document().classes().bounds().get(0));
    }

    private static Plan plan(Framework framework, int done) {
        return plan(framework, Constraints.none(), done);
    }

    private static List<String> changes(Plan plan) {
        return plan.changes().stream()
                .map(change -> change.input().name() + " " + change.message().in(Language.EN))
                .toList();
    }

    private static Requirement every(Threshold level, String... ids) {
        return Requirement.every(new Selection.Named(List.of(ids)), level);
    }

    @Test
    void theCheapestPlanForThePointsIsTakenWhereItMeetsTheRequirement() {
        // 90 of 100 are 54 points; one answer more is 74 and half of group 1
        Plan plan = plan(framework(every(HALF, "1")), 90);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.ONE);
        assertThat(plan.after().rankClass()).isEqualTo("Tốt");
    }

    @Test
    void aGroupIsBroughtToItsBoundThoughThePointsAreThere() {
        // all of 100 are 60 points, none of group 1
        Plan plan = plan(framework(every(HALF, "1")), 100);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.GOOD);
        assertThat(changes(plan)).containsExactly("issued from “no” to “yes”");
        assertThat(plan.after().points()).isEqualTo(Rational.of(80));
        assertThat(plan.after().rankClass()).isEqualTo("Tốt");
        assertThat(plan.reaches()).isTrue();
    }

    @Test
    void whatRequirementsForceCountsTowardsThePoints() {
        // none of 100: both answers are 40, half of group 2 is 30: 70 points at 2 + 50
        Plan plan = plan(framework(every(HALF, "1", "2")), 0);

        assertThat(plan.cost()).isEqualTo(Rational.of(52));
        assertThat(plan.after().points()).isEqualTo(Rational.of(70));
        assertThat(plan.after().rankClass()).isEqualTo("Tốt");
    }

    @Test
    void moreThanABoundIsTheNextStepAboveIt() {
        // both answers are 40 points, 20 more are 34 of 100; no criterion with none is then met as
        // well
        Plan plan = plan(framework(every(ABOVE_0, "1.1", "1.2", "2.1")), 0);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(changes(plan))
                .containsExactlyInAnyOrder(
                        "issued from “no” to “yes”",
                        "used from “no” to “yes”",
                        "done add 34 (0 → 34)");
    }

    @Test
    void ofSeveralWaysTheCheapestIsTaken() {
        var bothGroups = new Requirement.Compound(true, List.of(NO_OFFENCE, every(HALF, "1")));
        Constraints constraints = Constraints.none().cost("clean", Rational.of(5));

        Plan plan = plan(framework(bothGroups), constraints, 100);

        assertThat(changes(plan)).containsExactly("issued from “no” to “yes”");
    }

    @Test
    void anInputThatOnlyAPrerequisiteAsksForIsChanged() {
        for (var consequence : Prerequisite.Consequence.values()) {
            var clean = new Prerequisite("Không kỷ luật", NO_OFFENCE, consequence);

            Plan plan = plan(framework(Requirement.none(), clean), 90);

            // 54 points and an answer are 74
            assertThat(changes(plan))
                    .containsExactly("issued from “no” to “yes”", "clean from “no” to “yes”");
            assertThat(plan.cost()).isEqualTo(Rational.of(2));
            assertThat(plan.after().points()).isEqualTo(Rational.of(74));
            assertThat(plan.after().rankClass()).isEqualTo("Tốt");
        }
    }

    @Test
    void aRequirementThatNothingMeetsIsNamedAndTheRestIsDone() {
        Plan plan = plan(
                framework(new Requirement.Compound(false, List.of(NO_OFFENCE, every(HALF, "1")))),
                Constraints.none().freeze("clean"),
                100);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
        assertThat(plan.unreachable()).containsExactly(NO_OFFENCE);
        assertThat(plan.reaches()).isFalse();
        assertThat(changes(plan)).containsExactly("issued from “no” to “yes”");
    }

    @Test
    void aNodeThatCannotComeToItsBoundIsNamed() {
        // 40 of 100 are 24 of 60 points; 2 answers more are 64
        Plan plan = plan(
                framework(every(HALF, "1", "2")),
                Constraints.none().bound("done", Interval.atMost(Rational.of(49))),
                40);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
        assertThat(plan.unreachable()).containsExactly(every(HALF, "2"));
        assertThat(plan.after().points()).isEqualTo(Rational.of(64));
    }

    @Test
    void aLevelThatLimitsPointsIsNotPlannedFor() {
        var atMost10 = new Threshold(Interval.atMost(Rational.of(10)), Classes.Scale.POINTS);

        Plan plan = plan(framework(every(atMost10, "2")), 100);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(plan.unreachable()).isEmpty();
        assertThat(plan.reaches()).isFalse();
    }
}
