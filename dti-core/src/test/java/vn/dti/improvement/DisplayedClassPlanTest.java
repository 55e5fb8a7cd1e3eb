// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.GeometricMean;
import vn.dti.framework.Group;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Ratio;

/** A class is given by the total as displayed, so that a little less than its bound may be planned for. */
class DisplayedClassPlanTest {

    private static final Input ALL = Input.count("all", "Tổng số");
    private static final Input DONE = Input.count("done", "Đã làm").partOf("all");
    private static final Input PEOPLE = Input.count("people", "Số người");

    private static Framework framework(
            Rational bound, RoundingMode mode, Group root, Prerequisite... prerequisites) {
        return Sample.classed(
                List.of(ALL, DONE, PEOPLE),
                Classes.byPercent(new Classes.Bound(bound, "Tốt")),
                new Rounding(2, mode),
                root,
                prerequisites);
    }

    /** 20 points for 4,000 of 4,000, 0.005 for each. */
    private static Framework twenty(Rational bound, RoundingMode mode) {
        var root = new Group(
                "",
                "Bộ chỉ số mẫu",
                Rational.of(20),
                new Aggregation.Sum(),
                List.of(criterion("1", 20, Ratio.of(Sample.quotient(DONE, ALL)))));
        return framework(bound, mode, root);
    }

    private static Plan plan(Framework framework, Constraints constraints, int done) {
        Scorecard card = framework.score(Map.of("all", 4000, "done", done, "people", 4));
        return Improvement.of(card, constraints)
                .plan(framework.document().classes().bounds().get(0));
    }

    /** 80 % are 16 points: 3,200 of 4,000 exactly, 3,199 are 15.995. 80.05 % are 16.01: 3,201 are 16.005. */
    @ParameterizedTest(name = "{0}: {1} from {2}")
    @CsvSource({
        "HALF_UP, 0.8, 3199, OPTIMAL", // a tie goes up
        "HALF_EVEN, 0.8, 3199, OPTIMAL", // a tie goes to 16.00
        "HALF_EVEN, 0.8005, 3202, GOOD", // a tie goes from 16.01 to 16.00
        "HALF_DOWN, 0.8, 3200, GOOD", // a tie goes down
        "DOWN, 0.8, 3200, OPTIMAL",
        "FLOOR, 0.8, 3200, OPTIMAL",
        "UP, 0.8, 3199, GOOD", // 15.99 is no more than that, 15.995 is 16
        "CEILING, 0.8, 3199, GOOD",
    })
    void theLeastThatIsDisplayedAsTheBoundIsPlannedFor(
            RoundingMode mode, String bound, int done, Plan.Verdict verdict) {
        Framework framework = twenty(Rational.parse(bound), mode);

        Plan plan = plan(framework, Constraints.none(), 3100);

        assertThat(plan.verdict()).isEqualTo(verdict);
        assertThat(plan.cost()).isEqualTo(Rational.of(done - 3100));
        assertThat(plan.after().rankClass()).isEqualTo("Tốt");
        assertThat(plan.target()).isEqualTo(Rational.parse(bound).times(Rational.of(20)));
        // one less is not of the class
        assertThat(framework.score(Map.of("all", 4000, "done", done - 1)).rankClass())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} of 4,000: {1}")
    @CsvSource({"3198, OUT_OF_REACH", "3199, OPTIMAL"})
    void whatIsDisplayedAsTheBoundIsWithinReach(int most, Plan.Verdict verdict) {
        Plan plan = plan(
                twenty(Rational.of(4, 5), RoundingMode.HALF_UP),
                Constraints.none().bound("done", Interval.atMost(Rational.of(most))),
                3100);

        assertThat(plan.verdict()).isEqualTo(verdict);
    }

    @Test
    void nothingIsNeededFromTheLeastThatIsDisplayedAsTheBoundOn() {
        Plan plan = plan(twenty(Rational.of(4, 5), RoundingMode.HALF_UP), Constraints.none(), 3199);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.REACHED);
        assertThat(plan.reaches()).isTrue();
    }

    /**
     * A total that is a root, and 0 by a prerequisite of at most 4 people for 4,000: what is earned is
     * √(10 · 5) = 7.07 of 10 points, in a class from 7 points on.
     */
    @Test
    void whatAPrerequisiteTakesFromARootIsThere() {
        var honest = new Condition.Within(
                Sample.quotient(PEOPLE, ALL), Interval.atMost(Rational.of(1, 1000)));
        Group root = new Group(
                "",
                "Bộ chỉ số mẫu",
                Rational.of(10),
                GeometricMean.of(2),
                List.of(
                        criterion("1", 10, Ratio.of(Sample.quotient(ALL, ALL))),
                        criterion("2", 10, Ratio.of(Sample.quotient(DONE, ALL)))));
        Framework framework = framework(
                Rational.of(7, 10),
                RoundingMode.HALF_UP,
                root,
                new Prerequisite(
                        "Trung thực",
                        new Requirement.OfInputs(honest),
                        Prerequisite.Consequence.ZERO));
        Scorecard card = framework.score(Map.of("all", 4000, "done", 2000, "people", 5));

        assertThat(card.points()).isEqualTo(Rational.ZERO);
        assertThat(Rounding.HALF_UP_2.round(card.earned())).hasToString("7.07");
        Plan plan = Improvement.of(card, Constraints.none().bound("people", Interval.all()))
                .plan(framework.document().classes().bounds().get(0));
        assertThat(plan.cost()).isEqualTo(Rational.ONE);
        assertThat(plan.after().displayed()).isEqualByComparingTo("7.07");
        assertThat(plan.after().rankClass()).isEqualTo("Tốt");
    }
}
