// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.dti.exact.Rational;
import vn.dti.framework.Node;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Ratio;
import vn.dti.rule.YesNo;

/** Units of more criteria than every search can look at: an end is reached, and what was left out told. */
@Tag("proof")
@Timeout(60)
class LargeImprovementTest {

    private static final int MANY = 2_000;

    /** Each criterion has inputs of its own, 1 of 2; what is only divided by does not change. */
    private static Scorecard apart(int criteria) {
        var inputs = new ArrayList<Input>();
        var nodes = new ArrayList<Node>();
        Map<String, Object> figures = new HashMap<>();
        for (int i = 0; i < criteria; i++) {
            Input whole = Input.count("b" + i, "B " + i);
            Input part = Input.count("a" + i, "A " + i).partOf("b" + i);
            inputs.addAll(List.of(part, whole));
            nodes.add(criterion("" + i, 1, Ratio.of(Sample.quotient(part, whole))));
            figures.putAll(Map.of("a" + i, 1, "b" + i, 2));
        }
        return framework(inputs, nodes.toArray(Node[]::new)).score(figures);
    }

    /** All criteria have the same 7 of 9. */
    private static Scorecard together(int criteria) {
        Input whole = Input.count("b", "B");
        Input part = Input.count("a", "A").partOf("b");
        Node[] nodes = IntStream.range(0, criteria)
                .mapToObj(i -> criterion("" + i, 1, Ratio.of(Sample.quotient(part, whole))))
                .toArray(Node[]::new);
        return framework(List.of(part, whole), nodes).score(Map.of("a", 7, "b", 9));
    }

    /** 1,000 of 2,000 points: each half point costs one thing, so that 1,200 points cost 400. */
    @Test
    void aPlanOfManyCriteriaApartIsProvedByTheLinearBound() {
        Plan plan = Improvement.of(apart(MANY)).plan(Rational.of(1_200));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.after().points()).isEqualTo(Rational.of(1_200));
        assertThat(plan.cost()).isEqualTo(Rational.of(400));
    }

    @Test
    void ofManyCriteriaApartNoPlanEarnsMoreThanAll() {
        Plan plan = Improvement.of(apart(MANY)).plan(Rational.of(MANY + 1));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
        assertThat(plan.after().points()).isEqualTo(Rational.of(MANY));
    }

    /** 8 of 9 earn 1,777.8 of 2,000 points, 9 of 9 earn all. */
    @Test
    void aPlanOfManyCriteriaOfOneInputTurnsThatInput() {
        Plan plan = Improvement.of(together(MANY)).plan(Rational.of(1_778));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(2));
    }

    @Test
    void ofManyCriteriaTheFirstAreSearchedAndTheOthersAreNotSaidToBeWithoutSteps() {
        for (Scorecard card : List.of(apart(MANY), together(MANY))) {
            List<Opportunity> all = Improvement.of(card).opportunities();

            assertThat(all).hasSize(MANY);
            assertThat(all.get(0).steps()).isNotEmpty();
            assertThat(all.get(MANY - 1)).satisfies(last -> {
                assertThat(last.steps()).isEmpty();
                assertThat(last.isSettled()).isFalse();
            });
        }
    }

    /** A search that shared a counter would find less for those that come later. */
    @Test
    void anOpportunityIsTheSameWhicheverWasAskedForBefore() {
        Scorecard card = together(MANY);
        List<Opportunity> all = Improvement.of(card).opportunities();
        var backwards = Improvement.of(card);

        for (int i : new int[] {MANY - 1, 2, 1, 0}) {
            assertThat(backwards.find("" + i)).contains(all.get(i));
        }
    }

    @Test
    void ofAsManyCriteriaAsOfficialIndexesHaveEachIsSearchedToItsEnd() {
        assertThat(Improvement.of(apart(150)).opportunities()).hasSize(150).allSatisfy(each -> {
            assertThat(each.isSettled()).isTrue();
            assertThat(each.gain()).isEqualTo(Rational.of(1, 2));
        });
    }

    /** Of 2,000 questions one more answered well earns 1/200 of a point, all of them earn all ten. */
    @Test
    void aCriterionOfManyAnswersTellsTheFirstStepAndTheWayToFullMarks() {
        List<Input> questions = IntStream.range(0, MANY)
                .mapToObj(i -> Input.yesNo("q" + i, "Q " + i))
                .toList();
        var rule = new Parts(questions.stream()
                .map(question -> new Part("", Rational.of(1, MANY), YesNo.of(question)))
                .toList());
        Map<String, Object> figures =
                questions.stream().collect(Collectors.toMap(Input::name, question -> false));

        Opportunity opportunity = Improvement.of(
                        framework(questions, criterion("1", 10, rule)).score(figures))
                .find("1")
                .orElseThrow();

        assertThat(opportunity.steps().get(0)).satisfies(first -> {
            assertThat(first.is(Aim.EARNS)).isTrue();
            assertThat(first.gain()).isEqualTo(Rational.of(1, 200));
        });
        assertThat(opportunity.steps()).anySatisfy(full -> {
            assertThat(full.is(Aim.FULL)).isTrue();
            assertThat(full.changes()).hasSize(MANY);
            assertThat(full.gain()).isEqualTo(Rational.of(10));
        });
    }

    /** a / (a + 1) comes as near to 1 as is wanted, and never to it: that there is no number is not proved. */
    @Test
    void aTargetIsOnlyCalledOutOfReachWhereThatIsProved() {
        Improvement improvement = nearly("days");

        assertThat(improvement.plan(Rational.of(10)).verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(improvement.plan(Rational.of(11)).verdict())
                .isEqualTo(Plan.Verdict.OUT_OF_REACH);
    }

    /** 10 a / (a + 1) is 9.999 at a = 9,999, far beyond what is tried one by one. */
    @Test
    void theFirstNumberThatEarnsEnoughIsFoundByHalvingWhereNothingAddsToIt() {
        Improvement improvement = nearly("days");

        Plan plan = improvement.plan(Rational.parse("9.999"));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.changes())
                .singleElement()
                .satisfies(change -> assertThat(change.to()).isEqualTo(Rational.of(9_999)));
    }

    /** Of two such numbers, 1 each, 19.9 of 20 takes 199 of both: 9.95 + 9.95, at 198 each. */
    @Test
    void whatMayAddToOthersIsLookedAtUpToWhatIsEnough() {
        Improvement improvement = nearly("a", "b");

        Plan plan = improvement.plan(Rational.parse("19.9"));

        assertThat(plan.cost()).isEqualTo(Rational.of(2 * 198));
        assertThat(plan.reaches()).isTrue();
    }

    /** Of each count a, which is 1, a criterion of 10 points for a / (a + 1). */
    private static Improvement nearly(String... names) {
        List<Input> counts =
                Stream.of(names).map(name -> Input.count(name, name)).toList();
        Node[] criteria = counts.stream()
                .map(count -> criterion(
                        count.name(),
                        10,
                        Ratio.of(Expression.of(count)
                                .over(Expression.of(count).plus(Expression.of(Rational.ONE))))))
                .toArray(Node[]::new);
        Map<String, Object> figures =
                Stream.of(names).collect(Collectors.toMap(name -> name, name -> 1));
        return Improvement.of(framework(counts, criteria).score(figures));
    }
}
