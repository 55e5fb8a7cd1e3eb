// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Explanation;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** Classes as they are given, denied and asked for, in sentences. */
class ClassificationTest {

    private static final Input DONE = Input.count("done", "Đã làm");
    private static final Input PLAN = Input.yesNo("plan", "Có kế hoạch");
    private static final Input CLEAN = Input.yesNo("clean", "Không vi phạm");
    private static final Input WARD = Input.yesNo("ward", "Là phường");
    private static final Input QUOTA = Input.count("quota", "Chỉ tiêu");

    private static Requirement yes(Input input) {
        return new Requirement.OfInputs(new Condition.Yes(input));
    }

    /** Of 100 points, as many as are done. */
    private static Framework framework(Classes classes, Prerequisite... prerequisites) {
        Document document = Sample.document(classes, List.of(), prerequisites);
        return Sample.framework(
                document,
                List.of(DONE, PLAN, CLEAN, WARD, QUOTA),
                Rational.of(100),
                Sample.criterion(
                        "1",
                        100,
                        Ratio.of(Expression.of(DONE).over(Expression.of(Rational.of(100))))));
    }

    private static List<String> taken(Scorecard card) {
        return sentences(ClassBranches.taken(card));
    }

    private static List<String> sentences(List<Message> messages) {
        return messages.stream().map(message -> message.in(Language.EN)).toList();
    }

    /** Excellent from 90 points with a plan, good from 70, and no class for those that broke the law. */
    @Nested
    class OfPointsAndRequirements {

        private final Framework framework = framework(
                Classes.byPoints(
                        new Classes.Bound(Rational.of(90), "Excellent", yes(PLAN)),
                        new Classes.Bound(Rational.of(70), "Good")),
                new Prerequisite("Kỷ luật", yes(CLEAN), Prerequisite.Consequence.NO_CLASS));

        private Scorecard card(int done, boolean plan, boolean clean) {
            return framework.score(Map.of("done", done, "plan", plan, "clean", clean));
        }

        @Test
        void hasABranchForEachWayInWhichClassesAndPrerequisitesGo() {
            assertThat(sentences(ClassBranches.of(framework)))
                    .containsExactly(
                            "class Excellent",
                            "enough points, but no class Excellent",
                            "class Good",
                            "the prerequisite “Kỷ luật” is not met: no class is given");
        }

        @Test
        void takesTheBranchesThatItWent() {
            assertThat(taken(card(95, true, true))).containsExactly("class Excellent");
            assertThat(taken(card(95, false, true)))
                    .containsExactly("class Good", "enough points, but no class Excellent");
            assertThat(taken(card(95, true, false)))
                    .containsExactly("the prerequisite “Kỷ luật” is not met: no class is given");
            assertThat(taken(card(75, true, true))).containsExactly("class Good");
            assertThat(taken(card(69, true, true))).isEmpty();
        }

        @Test
        void withholdsAClassForAReasonInASentence() {
            Classification denied = card(95, false, true).classification();

            assertThat(denied.title()).isEqualTo("Good");
            assertThat(denied.reached()).isEqualTo("Excellent");
            assertThat(sentences(denied.withheld()))
                    .containsExactly(
                            "enough points, but no class Excellent: “Có kế hoạch” is “yes” — false (Có kế hoạch: no [plan])");
            assertThat(sentences(card(75, false, false).classification().withheld()))
                    .containsExactly(
                            "the prerequisite “Kỷ luật” is not met: no class is given (Không vi phạm: no [clean])");
            assertThat(card(95, true, true).classification().withheld()).isEmpty();
            assertThat(card(95, true, true).classification().reached()).isEqualTo("Excellent");
            assertThat(Classification.NONE.reached()).isEmpty();
        }

        @Test
        void endsTheExplanationOfTheWholeWithoutSayingAReasonTwice() {
            assertThat(explained(95, true, true)).containsExactly("  Class: Excellent");
            assertThat(explained(75, true, true))
                    .containsExactly("  Class: Good", "  Lacking to class Excellent: 15 points");
            assertThat(explained(95, false, true))
                    .containsExactly(
                            "  Class: Good",
                            "  Enough points for Excellent, but not met:",
                            "    “Có kế hoạch” is “yes” — false",
                            "      Có kế hoạch: no [plan]");
            assertThat(explained(75, false, true))
                    .containsExactly(
                            "  Class: Good",
                            "  Lacking to class Excellent: 15 points",
                            "    “Có kế hoạch” is “yes” — false",
                            "      Có kế hoạch: no [plan]");
            assertThat(explained(69, true, true))
                    .containsExactly(
                            "  Class: below every class", "  Lacking to class Good: 1 point");
            assertThat(explained(75, true, false))
                    .containsExactly(
                            "  Class: none",
                            "  the prerequisite “Kỷ luật” is not met: no class is given",
                            "    “Không vi phạm” is “yes” — false",
                            "      Không vi phạm: no [clean]",
                            "  With the prerequisites met the class is Good");
            assertThat(explained(60, true, false))
                    .endsWith("  For class Good prerequisites have to be met, and 10 points"
                            + " are lacking");
        }

        /** Without the whole, and the only criterion. */
        private List<String> explained(int done, boolean plan, boolean clean) {
            List<String> lines = card(done, plan, clean).root().explanation().lines(Language.EN);
            return lines.subList(2, lines.size());
        }

        @Test
        void lacksPointsThatAreDisplayedRoundedUp() {
            Classification.Next next =
                    card(75, true, true).classification().next().orElseThrow();

            assertThat(next.title()).isEqualTo("Excellent");
            assertThat(next.displayed(Rounding.HALF_UP_2)).hasToString("15");
            assertThat(new Classification.Next("Good", Rational.of(1, 3), List.of())
                            .displayed(Rounding.HALF_UP_2))
                    .hasToString("0.34");
        }

        @Test
        void wouldBeAnotherWithOtherPoints() {
            Scorecard card = card(75, true, true);
            Classification other = card.classification(
                    framework.document().classes(), Rational.of(92), Map.of("1", Rational.of(92)));

            assertThat(other.title()).isEqualTo("Excellent");
        }
    }

    /** A total of 0 without discipline. */
    @Test
    void aTotalWithOtherPointsIsJudgedAnew() {
        Framework framework = framework(
                Classes.none(),
                new Prerequisite("Kỷ luật", yes(CLEAN), Prerequisite.Consequence.ZERO));
        Scorecard clean = framework.score(Map.of("done", 50, "clean", true));
        Scorecard not = framework.score(Map.of("done", 50, "clean", false));

        assertThat(clean.judged(Rational.of(60), Map.of("1", Rational.of(60))))
                .isEqualTo(Rational.of(60));
        assertThat(not.judged(Rational.of(60), Map.of("1", Rational.of(60))))
                .isEqualTo(Rational.ZERO);
        assertThat(framework.document().mayVoid()).isTrue();
        assertThat(framework
                        .document()
                        .prerequisites()
                        .get(0)
                        .words(framework.root())
                        .in(Language.EN))
                .isEqualTo("Kỷ luật: “Không vi phạm” is “yes”; otherwise the total is 0");
    }

    @Test
    void aPrerequisiteOfClassesSetsNoTotalToZero() {
        var prerequisite =
                new Prerequisite("Kỷ luật", yes(CLEAN), Prerequisite.Consequence.NO_CLASS);
        Framework framework = framework(
                Classes.byPoints(new Classes.Bound(Rational.of(70), "Good")), prerequisite);
        Scorecard card = framework.score(Map.of("done", 50, "clean", false));

        assertThat(card.judged(Rational.of(60), Map.of())).isEqualTo(Rational.of(60));
        assertThat(prerequisite.words(framework.root()).in(Language.EN))
                .isEqualTo("Kỷ luật: “Không vi phạm” is “yes”; otherwise no class is given");
        assertThat(Prerequisite.Consequence.NO_CLASS.word()).isEqualTo("no-class");
        assertThat(Prerequisite.Consequence.ZERO.word()).isEqualTo("zero");
    }

    @Nested
    class OfABoundThatDiffers {

        private final Map<Condition, Rational> numbers = numbers();

        private static Map<Condition, Rational> numbers() {
            var numbers = new LinkedHashMap<Condition, Rational>();
            numbers.put(new Condition.Yes(WARD), Rational.of(80));
            numbers.put(new vn.dti.rule.Not(new Condition.Yes(WARD)), Rational.of(60));
            return numbers;
        }

        private final Framework byKind = framework(Classes.byPoints(
                new Classes.Bound(new Level.ByKind(numbers), "Good", Requirement.none())));

        private final Framework reported = framework(Classes.byPoints(new Classes.Bound(
                new Level.Reported(Expression.of(QUOTA)), "Good", Requirement.none())));

        @Test
        void hasABranchForEachKindOfUnit() {
            assertThat(sentences(ClassBranches.of(byKind)))
                    .containsExactly(
                            "class Good, if “Là phường” is “yes”",
                            "class Good, if “Là phường” is “no”");
            assertThat(taken(byKind.score(Map.of("done", 70, "ward", false))))
                    .containsExactly("class Good, if “Là phường” is “no”");
            assertThat(taken(byKind.score(Map.of("done", 70, "ward", true)))).isEmpty();
        }

        @Test
        void isToldToBeUnknownForWantOfFigures() {
            Classification unknown = reported.score(Map.of("done", 70)).classification();

            assertThat(unknown.title()).isEmpty();
            assertThat(sentences(unknown.withheld()))
                    .singleElement()
                    .asString()
                    .startsWith("the bound for this unit is not known (Good from ")
                    .endsWith("), for want of “Chỉ tiêu”");
            assertThat(reported.score(Map.of("done", 70, "quota", 70)).rankClass())
                    .isEqualTo("Good");
        }
    }

    /** √2 · √2 is 2 points, which no number of digits shows. */
    @Nested
    class ThatNoDigitsShow {

        private final Real nearlyTwo = root().multiply(root());

        private static Real root() {
            return ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();
        }

        @Test
        void isToldToBeTooNear() {
            Framework framework =
                    framework(Classes.byPoints(new Classes.Bound(Rational.of(2), "Good")));
            Classification near = framework
                    .score(Map.of("done", 2))
                    .classification(framework.document().classes(), nearlyTwo, Map.of());

            assertThat(near.title()).isEmpty();
            assertThat(near.undecided().map(message -> message.in(Language.EN)))
                    .singleElement()
                    .asString()
                    .startsWith("the total is too near to the bound (Good from 2 points): ");
            assertThat(sentences(near.withheld())).hasSize(1);
        }

        @Test
        void namesTheLastReasonsOnceAndThoseThatDoNotSaySoThemselves() {
            Explanation asked = explanation("asked", Value.undecided());
            Explanation whole = explanation("whole", Value.undecided(), asked, asked);
            Explanation shown = explanation("shown", Value.known(false));
            var classification =
                    new Classification("", List.of(whole, shown), List.of(), Optional.empty());

            assertThat(classification.undecided().map(message -> message.in(Language.EN)))
                    .containsExactly("asked: " + Real.MOST_DIGITS
                            + " decimal digits do not show it, so it counts as not met");
        }

        private static Explanation explanation(
                String claim, Value<?> value, Explanation... because) {
            return new Explanation(Message.verbatim(claim), value, Arrays.asList(because));
        }
    }

    @Test
    void scalesAreCalledAsInTheYaml() {
        assertThat(Classes.Scale.POINTS.word()).isEqualTo("points");
        assertThat(Classes.Scale.PERCENT.word()).isEqualTo("percent");
    }

    /** Parts that have more than one word are put in brackets. */
    @Test
    void requirementsInWordsKeepTheirPartsTogether() {
        var either = new Requirement.Compound(true, List.of(yes(PLAN), yes(WARD)));
        var both = new Requirement.Compound(false, List.of(yes(CLEAN), either));
        var asked = new Requirement.Compound(
                false,
                List.of(
                        new Requirement.OfInputs(Condition.any(
                                List.of(new Condition.Yes(PLAN), new Condition.Yes(WARD)))),
                        yes(CLEAN)));
        Group root = Sample.framework().root();

        assertThat(either.words(root).in(Language.EN))
                .isEqualTo("“Có kế hoạch” is “yes” or “Là phường” is “yes”");
        assertThat(both.words(root).in(Language.EN))
                .isEqualTo("“Không vi phạm” is “yes” and"
                        + " (“Có kế hoạch” is “yes” or “Là phường” is “yes”)");
        assertThat(asked.words(root).in(Language.EN))
                .isEqualTo("(“Có kế hoạch” is “yes” or “Là phường” is “yes”) and"
                        + " “Không vi phạm” is “yes”");
    }
}
