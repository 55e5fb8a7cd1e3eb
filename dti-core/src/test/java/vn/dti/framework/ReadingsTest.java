// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.wording.DefinitionException;

/** Khánh Hòa 10.2: «Dưới 1%: Tỷ lệ * điểm tối đa», in proportion to 1 % or the bare ratio. */
class ReadingsTest {

    private static final Input SPENT = Input.percent("spent", "Tỷ lệ chi");
    private static final Rational ONE_PERCENT = Rational.of(1, 100);
    private static final Rule NORMALISED = Ratio.of(Expression.of(SPENT), ONE_PERCENT);
    private static final Rule LITERAL = new Cases(
            List.of(new Case(
                    new Condition.Within(Expression.of(SPENT), Interval.atLeast(ONE_PERCENT)),
                    Formula.fixed(Rational.ONE))),
            new Formula(Expression.of(SPENT)));

    private static final Framework FRAMEWORK = framework(LITERAL);

    private static Framework framework(Rule literal) {
        var readings = new Readings(
                "Dưới 1%: Tỷ lệ * điểm tối đa",
                "normalised",
                "liên tục tại 1%",
                List.of(
                        new Reading("normalised", "tỷ lệ / 1% × điểm tối đa", NORMALISED),
                        new Reading("literal", "tỷ lệ × điểm tối đa", literal)));
        var provision =
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
        return Sample.framework(
                List.of(SPENT),
                Sample.group(
                        "10",
                        10,
                        new Criterion(
                                "10.2",
                                "Chi cho chính quyền số",
                                Rational.of(10),
                                NORMALISED,
                                Policy.DEFAULT,
                                provision)));
    }

    private static Rational points(Framework framework) {
        return framework.score(Map.of("spent", "0.5%")).points();
    }

    @Nested
    class Switching {

        @Test
        void aReadingReplacesTheRule() {
            assertThat(points(FRAMEWORK))
                    .isEqualTo(Rational.of(5, 1000).dividedBy(ONE_PERCENT).times(10));
            assertThat(points(FRAMEWORK.withReading("10.2", "literal")))
                    .isEqualTo(Rational.of(5, 1000).times(10));
        }

        @Test
        void leavesTheFrameworkItselfAsItWas() {
            Rational before = points(FRAMEWORK);

            Framework changed = FRAMEWORK.withReading("10.2", "literal");

            assertThat(points(changed)).isNotEqualTo(before);
            assertThat(points(FRAMEWORK)).isEqualTo(before);
        }

        @Test
        void isNamedByTheResult() {
            Framework changed = FRAMEWORK.withReading("10.2", "literal");
            Score score = changed.score(Map.of()).get("10.2");

            Criterion criterion = (Criterion) score.node();
            assertThat(criterion.provision().readings().chosen()).isEqualTo("literal");
            assertThat(criterion.rule()).isEqualTo(LITERAL);
            assertThat(changed.id()).isEqualTo(FRAMEWORK.id());
        }

        @Test
        void canBeTakenBack() {
            Framework back =
                    FRAMEWORK.withReading("10.2", "literal").withReading("10.2", "normalised");

            assertThat(points(back)).isEqualTo(points(FRAMEWORK));
        }
    }

    @Nested
    class Unknown {

        @Test
        void aReadingIsRefusedWithThoseThatExist() {
            assertThatThrownBy(() -> FRAMEWORK.withReading("10.2", "strict"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("criterion “Chi cho chính quyền số” [10.2] has no reading 'strict';"
                            + " it has: normalised and literal");
        }

        @Test
        void aCriterionIsRefused() {
            assertThatThrownBy(() -> FRAMEWORK.withReading("10.9", "literal"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage(
                            "'sample-2023' has no criterion '10.9' — did you mean “Chi cho chính quyền số” [10.2]?");
        }

        @Test
        void aGroupHasNoReading() {
            assertThatThrownBy(() -> FRAMEWORK.withReading("10", "literal"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("'sample-2023' has no criterion '10'");
        }
    }

    @Nested
    class Definition {

        private final Reading literal = new Reading("literal", "", LITERAL);

        private void assertRefused(List<Reading> all, String vi, String en) {
            var refusal = catchThrowableOfType(
                    DefinitionException.class, () -> new Readings("", "normalised", "", all));
            assertThat(refusal).isNotNull();
            assertThat(refusal.in(VI)).isEqualTo(vi);
            assertThat(refusal.in(EN)).isEqualTo(en);
        }

        @Test
        void theChosenReadingExists() {
            assertRefused(
                    List.of(literal, new Reading("strict", "", NORMALISED)),
                    "cách hiểu được chọn 'normalised' không có trong literal và strict",
                    "the chosen reading 'normalised' is not among literal and strict");
        }

        @Test
        void readingsHaveNamesOfTheirOwn() {
            assertRefused(
                    List.of(new Reading("normalised", "", NORMALISED), literal, literal),
                    "hai cách hiểu cùng tên 'literal'",
                    "two readings are named 'literal'");
        }

        @Test
        void theRuleIsThatOfTheChosenReading() {
            var readings = new Readings("", "literal", "", List.of(literal));
            var provision =
                    new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
            var criterion = new Criterion(
                    "10.2", "Chi", Rational.of(10), NORMALISED, Policy.DEFAULT, provision);

            assertThatThrownBy(() -> Sample.framework(List.of(SPENT), criterion))
                    .isInstanceOf(InvalidFrameworkException.class)
                    .hasMessage("'sample-2023' does not fit together:\n"
                            + "  - the rule of criterion '10.2' is not that of its chosen reading");
        }
    }

    @Test
    void theInputsOfEveryReadingAreDeclared() {
        Rule other = new Formula(Expression.of(Input.percent("planned", "Kế hoạch chi")));

        assertThatThrownBy(() -> framework(other))
                .isInstanceOf(InvalidFrameworkException.class)
                .hasMessage("'sample-2023' does not fit together:\n"
                        + "  - criterion '10.2' uses the input 'planned', which is not declared");
    }
}
