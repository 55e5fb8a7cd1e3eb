// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Not;
import vn.dti.rule.Ratio;
import vn.dti.wording.Language;

/** What can never happen is no branch that a test is asked for. */
class ClassBranchesTest {

    private static final Input FIRST = Input.count("first", "Việc đầu");
    private static final Input SECOND = Input.count("second", "Việc sau");
    private static final Input PLAN = Input.yesNo("plan", "Có kế hoạch");

    /** 60 and 40 points; displayed with two places. */
    private static List<String> branches(Classes classes, Prerequisite... prerequisites) {
        Document document = Sample.document(classes, List.of(), prerequisites);
        Framework framework = Sample.framework(
                document,
                List.of(FIRST, SECOND, PLAN),
                Rational.of(100),
                Sample.criterion("1", 60, rule(FIRST)),
                Sample.criterion("2", 40, rule(SECOND)));
        return ClassBranches.of(framework).stream()
                .map(branch -> branch.in(Language.EN))
                .toList();
    }

    private static Ratio rule(Input input) {
        return Ratio.of(Expression.of(input).over(Expression.of(Rational.of(100))));
    }

    private static Classes.Bound bound(String atLeast, String title, Requirement requires) {
        return new Classes.Bound(Rational.parse(atLeast), title, requires);
    }

    private static Classes.Bound bound(String atLeast, String title) {
        return bound(atLeast, title, Requirement.none());
    }

    /** Of each criterion. */
    private static Requirement every(Interval range, Classes.Scale by) {
        return Requirement.every(new Selection.Criteria(""), new Threshold(range, by));
    }

    private static Requirement yes() {
        return new Requirement.OfInputs(new Condition.Yes(PLAN));
    }

    @Test
    void aPlainBoundIsABranch() {
        assertThat(branches(Classes.byPoints(bound("80", "Tốt"), bound("50", "Khá"))))
                .containsExactly("class Tốt", "class Khá");
        assertThat(branches(Classes.none())).isEmpty();
    }

    /** Of 90 points at least 50 - 10 are of the 60, and 30 of the 40. */
    @Test
    void whatThePointsUpToTheBoundForceIsNeverDenied() {
        Requirement half = every(Interval.atLeast(Rational.of(1, 2)), Classes.Scale.PERCENT);

        assertThat(branches(Classes.byPoints(bound("90", "A", half), bound("80.01", "B", half))))
                .containsExactly("class A", "class B");
        assertThat(branches(Classes.byPoints(bound("79.99", "A", half))))
                .containsExactly("class A", "enough points, but no class A");
        assertThat(branches(Classes.byPercent(bound("9/10", "A", half)))).hasSize(1);
        assertThat(branches(Classes.byPoints(bound("90", "A", yes())))).hasSize(2);
    }

    /** From 80.001 and from 80.009 the least total that is displayed is 80.01. */
    @Test
    void aClassBetweenTwoTotalsThatAreDisplayedIsNeverGiven() {
        assertThat(branches(Classes.byPoints(bound("80.009", "A"), bound("80.001", "B"))))
                .containsExactly("class A");
        assertThat(branches(Classes.byPoints(bound("80.009", "A", yes()), bound("80.001", "B"))))
                .containsExactly("class A", "enough points, but no class A", "class B");
        assertThat(branches(Classes.byPoints(bound("80.011", "A"), bound("80.001", "B"))))
                .containsExactly("class A", "class B");
    }

    @Test
    void aClassBetweenTwoBoundsOfOneKindOfUnitIsGivenToTheOtherKindAlone() {
        assertThat(branches(Classes.byPoints(
                        new Classes.Bound(byPlan("80.009", "70"), "A", Requirement.none()),
                        new Classes.Bound(byPlan("80.001", "60"), "B", Requirement.none()))))
                .containsExactly(
                        "class A, if “Có kế hoạch” is “yes”",
                        "class A, if “Có kế hoạch” is “no”",
                        "class B, if “Có kế hoạch” is “no”");
    }

    private static Level byPlan(String yes, String no) {
        var numbers = new LinkedHashMap<Condition, Rational>();
        numbers.put(new Condition.Yes(PLAN), Rational.parse(yes));
        numbers.put(new Not(new Condition.Yes(PLAN)), Rational.parse(no));
        return new Level.ByKind(numbers);
    }

    /** More points than there are, yes and no at once. */
    @Test
    void aClassWhoseRequirementIsNeverMetIsDeniedAlone() {
        Requirement tooMuch = every(Interval.atLeast(Rational.of(50)), Classes.Scale.POINTS);
        Requirement contradicted = new Requirement.OfInputs(
                Condition.all(List.of(new Condition.Yes(PLAN), new Not(new Condition.Yes(PLAN)))));

        for (Requirement never : List.of(tooMuch, contradicted)) {
            assertThat(branches(Classes.byPoints(bound("80", "A", never), bound("50", "B"))))
                    .containsExactly("enough points, but no class A", "class B");
        }
    }

    @Test
    void aPrerequisiteThatIsNeverMetLeavesNoClassAndOneThatAlwaysIsBarsNobody() {
        Classes classes = Classes.byPoints(bound("80", "A", yes()));
        Requirement never = every(Interval.above(Rational.of(60)), Classes.Scale.POINTS);
        Requirement always = every(Interval.atLeast(Rational.ZERO), Classes.Scale.POINTS);

        assertThat(branches(classes, prerequisite(never)))
                .containsExactly(
                        "enough points, but no class A",
                        "the prerequisite “Kỷ luật” is not met: no class is given");
        assertThat(branches(classes, prerequisite(always)))
                .containsExactly("class A", "enough points, but no class A");
    }

    private static Prerequisite prerequisite(Requirement requires) {
        return new Prerequisite("Kỷ luật", requires, Prerequisite.Consequence.NO_CLASS);
    }

    @Test
    void aResultWithoutClassesTakesNone() {
        assertThat(ClassBranches.taken(Sample.framework().score(Map.of()))).isEmpty();
    }
}
