// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

class RequiresTest {

    private static final Input SECTION = Input.yesNo("section", "Có chuyên mục");
    private static final Input ARTICLES = Input.count("articles", "Số tin, bài");
    private static final Input OTHER = Input.count("other", "Khác");
    private static final Interval ANY = Interval.atLeast(Rational.ONE);
    private static final Rule BEHIND = Ratio.of(Expression.of(ARTICLES), Rational.of(20));
    private static final Requires RULE = new Requires(new Condition.Yes(SECTION), BEHIND);

    @Nested
    class Points {

        @Test
        void areThoseOfTheRuleIfTheGateIsOpen() {
            Given given = Given.value("section", true).and("articles", 15);

            assertThat(given.points(RULE)).isEqualTo(Rational.of(15, 20).times(10));
        }

        @Test
        void are0WhateverTheRuleWouldGiveIfItIsShut() {
            Given given = Given.value("section", false).and("articles", 30);

            assertThat(given.points(RULE)).isEqualTo(Rational.ZERO);
            assertThat(given.score(RULE).status()).isEqualTo(Status.SCORED);
            assertThat(given.notices(RULE)).isEmpty();
        }

        @Test
        void are0IfItIsShutThoughInputsOfTheRuleAreMissing() {
            Outcome outcome = Given.value("section", false).score(RULE);

            assertThat(outcome.share()).isEqualTo(Rational.ZERO);
            assertThat(outcome.status()).isEqualTo(Status.SCORED);
        }

        @Test
        void areThoseOfThePolicyIfTheGateIsNotKnown() {
            Given missing = Given.value("articles", 30);
            assertThat(missing.score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(missing.notices(RULE))
                    .containsExactly(
                            "NO_DATA: no data for “Có chuyên mục” [section]: counts 0 points");

            Given unasked =
                    Given.value("section", Value.notApplicable("không có cổng")).and("articles", 0);
            assertThat(unasked.score(RULE).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(unasked.points(RULE)).isEqualTo(Rational.of(10));
        }

        @Test
        void lackDataIfItIsOpenAndTheRuleLacksIt() {
            Given given = Given.value("section", true);

            assertThat(given.notices(RULE))
                    .containsExactly(
                            "NO_DATA: no data for “Số tin, bài” [articles]: counts 0 points");
        }

        @Test
        void cannotGrowWithACohortIfItIsShut() {
            var compared = new Requires(
                    new Condition.Yes(SECTION), MinMax.shareOfBest(Expression.of(ARTICLES)));
            Given given = Given.value("section", false).and("articles", 30);

            assertThat(given.score(compared).status()).isEqualTo(Status.SCORED);
            assertThat(given.score(compared).ceiling()).isEqualTo(Rational.ZERO);
            assertThat(given.and("section", true).score(compared).ceiling())
                    .isEqualTo(Rational.ONE);
            assertThat(compared.usesCohort()).isTrue();
            assertThat(RULE.usesCohort()).isFalse();
        }
    }

    @Nested
    class InWords {

        @Test
        void theRuleAndItsGate() {
            assertThat(RULE.describe().lines(VI))
                    .containsExactly(
                            "“Số tin, bài”",
                            "  từ 20 trở lên: điểm tối đa; thấp hơn: điểm tối đa × giá trị / 20",
                            "  chỉ tính khi “Có chuyên mục” là “có”; nếu không: 0 điểm");
            assertThat(RULE.describe().lines(EN))
                    .containsExactly(
                            "“Số tin, bài”",
                            "  at least 20: full marks; below: the maximum × value / 20",
                            "  only if “Có chuyên mục” is “yes”; else 0 points");
        }

        @Test
        void anOpenGateComesBeforeTheReasonsOfTheRule() {
            Given given = Given.value("section", true).and("articles", 15);

            Explanation why = RULE.explain(given.scope(RULE));

            assertThat(why.claim().in(VI))
                    .isEqualTo("15 chưa đạt mức 20: giá trị / 20 × tối đa = 0,75 × 10 = 7,5");
            assertThat(why.because().stream().<Object>map(Explanation::value).toList())
                    .containsExactly(Value.known(true), Value.known(Rational.of(15)));
        }

        @Test
        void aShutGate() {
            Given given = Given.value("section", false).and("articles", 30);

            assertThat(given.explain(RULE, VI).get(0)).isEqualTo("không đạt điều kiện: 0 điểm");
            assertThat(given.explain(RULE, EN).get(0))
                    .isEqualTo("the condition does not hold: 0 points");
            assertThat(given.explain(RULE, VI).get(2))
                    .isEqualTo("    Có chuyên mục: không [section]");
        }

        @Test
        void aGateThatIsNotKnown() {
            assertThat(Given.nothing().explain(RULE, VI).get(0))
                    .isEqualTo("chưa có số liệu của “Có chuyên mục” [section]: tính 0 điểm");
            assertThat(Given.nothing().explain(RULE, EN).get(2))
                    .isEqualTo("    Có chuyên mục: no data [section]");
        }
    }

    /** Before each criterion of a group, or where what is shut out does not count at all. */
    @Nested
    class OfAGroupOrThatLeavesOut {

        private static final Condition YES = new Condition.Yes(SECTION);
        private static final Requires OF_GROUP = new Requires(YES, BEHIND, "II");
        private static final Requires LEAVING_OUT = new Requires(YES, BEHIND, "", true);

        @Test
        void sayFor() {
            assertThat(OF_GROUP.described().lines(EN))
                    .containsExactly(
                            "all of group II only if “Có chuyên mục” is “yes”; else 0 points");
            assertThat(LEAVING_OUT.described().lines(EN))
                    .containsExactly("applies only if “Có chuyên mục” is “yes”; else left out");
        }

        @Test
        void areTheSameGateBeforeOtherRulesOfTheirGroupAlone() {
            Rule other = Ratio.of(Expression.of(ARTICLES), Rational.of(30));

            assertThat(OF_GROUP.isSameGate(new Requires(YES, other, "II"))).isTrue();
            assertThat(OF_GROUP.isSameGate(new Requires(YES, BEHIND, "III"))).isFalse();
            assertThat(OF_GROUP.isSameGate(new Requires(new Not(YES), BEHIND, "II")))
                    .isFalse();
            assertThat(LEAVING_OUT.isSameGate(new Requires(YES, BEHIND, "", false)))
                    .isFalse();
        }

        @Test
        void barForThatReasonUnlessTheyAreOpen() {
            assertThat(barring(OF_GROUP, true)).isEmpty();
            assertThat(barring(OF_GROUP, false))
                    .contains("the condition of group II does not hold: 0 points");
            assertThat(barring(LEAVING_OUT, false))
                    .contains("does not apply to this unit: left out, with its maximum");
            assertThat(OF_GROUP.barring(Given.nothing().scope(OF_GROUP).figures())
                            .map(why -> why.value().isKnown()))
                    .contains(false);
        }

        private static Optional<String> barring(Requires gate, boolean answer) {
            Given given = Given.value("section", answer);
            return gate.barring(given.scope(gate).figures())
                    .map(why -> why.claim().in(EN));
        }

        @Test
        void leaveOutByTheFiguresOfTheGateAndOfTheRuleBehindIt() {
            var both = new Requires(new Condition.Within(Expression.of(OTHER), ANY), LEAVING_OUT);

            assertThat(OF_GROUP.mayLeaveOut()).isFalse();
            assertThat(OF_GROUP.leavingOut()).isEmpty();
            assertThat(LEAVING_OUT.mayLeaveOut()).isTrue();
            assertThat(LEAVING_OUT.leavingOut()).containsExactly(SECTION);
            assertThat(both.mayLeaveOut()).isTrue();
            assertThat(both.leavingOut()).containsExactlyInAnyOrder(OTHER, SECTION);
        }
    }

    /** A share of 1/2 is earned by 10 of 20 articles; none by any number where the gate is shut. */
    @Test
    void earnsAnythingOf0AndOtherSharesByTheRule() {
        assertThat(RULE.earning(Interval.exactly(Rational.of(1, 2)), Rational.of(10)))
                .isEqualTo(BEHIND.earning(Interval.exactly(Rational.of(1, 2)), Rational.of(10)))
                .isNotEqualTo(List.of(Interval.all()));
        assertThat(RULE.earning(Interval.exactly(Rational.ZERO), Rational.of(10)))
                .containsExactly(Interval.all());
    }

    @Test
    void measuresWhatTheRuleDoes() {
        assertThat(RULE.measure()).isPresent().isEqualTo(BEHIND.measure());
        assertThat(RULE.measure(Given.value("section", true).scope(RULE)))
                .isPresent()
                .isEqualTo(BEHIND.measure(Given.nothing().scope(BEHIND)));
    }

    @Test
    void usesTheInputsOfTheGateFirst() {
        assertThat(RULE.inputs()).containsExactly(SECTION, ARTICLES);
    }
}
