// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Requirement;
import vn.dti.input.Input;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.YesNo;

/** Facts of each type that no one can change: they are in no step, no boundary and no plan. */
class GivenTest {

    private static final Input REGION = Input.choice(
                    "region", "Vùng", Map.of("delta", "đồng bằng", "hills", "miền núi"))
            .asGiven();
    private static final Input ISLAND = Input.yesNo("island", "Xã đảo").asGiven();
    private static final Input PEOPLE = Input.count("people", "Số dân").asGiven();
    private static final Input AREA = Input.amount("area", "Diện tích").asGiven();
    private static final Input FOREST =
            Input.percent("forest", "Tỷ lệ che phủ rừng").asGiven();
    private static final Input DONE = Input.count("done", "Đã làm");
    private static final Rational TEN = Rational.of(10);

    private static Expression tenth(Input input) {
        return Expression.of(input).over(Expression.of(TEN));
    }

    private static final Framework FRAMEWORK = Sample.classed(
            List.of(REGION, ISLAND, PEOPLE, AREA, FOREST, DONE),
            Classes.byPoints(new Classes.Bound(
                    Rational.of(20),
                    "Tốt",
                    new Requirement.Compound(
                            false,
                            List.of(
                                    new Requirement.OfInputs(new Condition.Yes(ISLAND)),
                                    new Requirement.OfInputs(
                                            new Condition.OneOf(REGION, Set.of("hills"))),
                                    new Requirement.OfInputs(new Condition.Within(
                                            Expression.of(PEOPLE), Interval.atLeast(TEN))))))),
            Rounding.HALF_UP_2,
            new Group(
                    "",
                    "Bộ tiêu chí mẫu",
                    Rational.of(60),
                    new Aggregation.Sum(),
                    List.of(
                            criterion(
                                    "1",
                                    10,
                                    new Choice(
                                            REGION,
                                            Map.of("delta", Rational.ZERO, "hills", Rational.ONE))),
                            criterion("2", 10, YesNo.of(ISLAND)),
                            criterion("3", 10, Ratio.of(tenth(PEOPLE).plus(tenth(DONE)))),
                            criterion("4", 10, Ratio.of(tenth(AREA))),
                            criterion("5", 10, Ratio.of(Expression.of(FOREST))),
                            criterion("6", 10, Ratio.of(tenth(DONE))))));

    private static final Improvement IMPROVEMENT = Improvement.of(FRAMEWORK.score(Map.of(
            "region", "delta", "island", false, "people", 1, "area", 1, "forest", "10%", "done",
            2)));

    @Test
    void areInNoStepAndNoBoundary() {
        Stream<Input> stepped = IMPROVEMENT.opportunities().stream()
                .flatMap(each -> Stream.concat(each.steps().stream(), each.idle().stream()))
                .flatMap(step -> step.changes().stream())
                .map(InputChange::input);
        Stream<Input> bounded = IMPROVEMENT.boundaries().stream().map(Boundary::input);

        assertThat(stepped).isNotEmpty().containsOnly(DONE);
        assertThat(bounded).isNotEmpty().containsOnly(DONE);
        assertThat(IMPROVEMENT.given()).containsExactly(REGION, ISLAND, PEOPLE, AREA, FOREST);
    }

    @Test
    void areInNoPlan() {
        Plan points = IMPROVEMENT.plan(Rational.of(60));
        Plan ofClass = IMPROVEMENT.plan(FRAMEWORK.document().classes().bounds().get(0));

        assertThat(points.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
        assertThat(points.changes()).extracting(InputChange::input).containsOnly(DONE);
        assertThat(ofClass.reaches()).isFalse();
        assertThat(ofClass.unreachable()).hasSize(3);
        assertThat(ofClass.changes())
                .extracting(InputChange::input)
                .allSatisfy(input -> assertThat(input).isEqualTo(DONE));
    }
}
