// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

class RequiresTest {

    private static final Input SECTION = Input.yesNo("section", "Có chuyên mục");
    private static final Input ARTICLES = Input.count("articles", "Số tin, bài");
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

    @Test
    void usesTheInputsOfTheGateFirst() {
        assertThat(RULE.inputs()).containsExactly(SECTION, ARTICLES);
    }
}
