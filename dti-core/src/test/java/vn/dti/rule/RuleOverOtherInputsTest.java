// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Language;

class RuleOverOtherInputsTest {

    private static final Input COUNT = Input.count("n", "N");
    private static final Input ANSWER = Input.yesNo("yes", "Yes");
    private static final Input OPTION = Input.choice("option", "Option", Map.of("a", "A"));
    private static final Input LIST = Input.list("list", "List", COUNT, ANSWER);
    private static final Expression NUMBER =
            Expression.of(COUNT).over(Expression.of(Rational.of(7)));

    /** An input with another label, the fields of a list with other ones too. */
    private static Input renamed(Input input) {
        return input.equals(LIST)
                ? Input.list("list", "LIST", relabelled(COUNT), relabelled(ANSWER))
                : relabelled(input);
    }

    private static Input relabelled(Input input) {
        return new Input(
                input.name(),
                input.label().toUpperCase(Locale.ROOT) + "!",
                input.unit(),
                input.type(),
                input.bounds(),
                input.note());
    }

    static Stream<Arguments> rules() {
        var when = Condition.all(List.of(
                new Condition.Yes(ANSWER),
                new Not(Condition.any(List.of(
                        new Condition.Within(NUMBER, Interval.atLeast(Rational.ONE)),
                        new Condition.OneOf(OPTION, Set.of("a")))))));
        Rule ratio = Ratio.of(NUMBER, Rational.parse("80%"));
        return Stream.of(
                Arguments.of(ratio, "ratio"),
                Arguments.of(
                        new Bands(
                                NUMBER,
                                List.of(
                                        new Band(Interval.atLeast(Rational.ONE), Rational.ONE),
                                        new Band(Interval.below(Rational.ONE), Rational.ZERO))),
                        "bands"),
                Arguments.of(new Choice(OPTION, Map.of("a", Rational.ONE)), "choice"),
                Arguments.of(YesNo.of(ANSWER), "yes or no"),
                Arguments.of(MinMax.shareOfBest(NUMBER), "compared with the other units"),
                Arguments.of(
                        new Parts(List.of(new Part("part", Rational.parse("1/2"), ratio))),
                        "sum of parts"),
                Arguments.of(new Cases(List.of(new Case(when, ratio)), YesNo.of(ANSWER)), "cases"),
                Arguments.of(
                        Cases.byOption(
                                List.of(new Case(new Condition.OneOf(OPTION, Set.of("a")), ratio))),
                        "ratio"),
                Arguments.of(
                        new Deductions(
                                Rational.of(10),
                                List.of(new Deduction(NUMBER, Rational.ONE, Optional.empty())),
                                Rational.ZERO),
                        "deductions"),
                Arguments.of(new Count(new Tally.Amount(NUMBER), Rational.ONE), "count"),
                Arguments.of(
                        new Count(new Tally.Records(LIST, new Condition.Yes(ANSWER)), Rational.ONE),
                        "count"),
                Arguments.of(new Formula(NUMBER), "formula"),
                Arguments.of(new Awarded(COUNT), "awarded"),
                Arguments.of(new Requires(when, ratio), "ratio"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOverItsOwnInputsIsItself(Rule rule) {
        assertThat(rule.withInputs(UnaryOperator.identity())).isEqualTo(rule);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleOverOtherInputsUsesNoneOfItsOwn(Rule rule) {
        Rule other = rule.withInputs(RuleOverOtherInputsTest::renamed);

        assertThat(other).isNotEqualTo(rule).hasSameClassAs(rule);
        assertThat(other.inputs())
                .isEqualTo(rule.inputs().stream()
                        .map(RuleOverOtherInputsTest::renamed)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void aRuleSaysItsKind(Rule rule, String kind) {
        assertThat(rule.kind().in(Language.EN)).isEqualTo(kind);
    }

    @Test
    void aRuleThatDoesNotFitAnInputIsRefused() {
        Rule choice = new Choice(OPTION, Map.of("a", Rational.ONE));

        assertThatThrownBy(() -> choice.withInputs(
                        input -> Input.choice("option", "Option", Map.of("b", "B"))))
                .isInstanceOf(DefinitionException.class);
    }

    @Test
    void aLineNamesTheValuesThatADecisionSets() {
        Description described =
                new Ratio(NUMBER, Rational.parse("80%"), Rational.parse("50%")).describe();

        assertThat(described.branches().stream()
                        .flatMap(line -> line.terms().stream())
                        .map(term -> term.name() + " " + term.value()))
                .containsExactly("target 80%", "floor 50%");
        assertThat(Description.of(RulePhrase.RATIO_SHARE).terms()).isEmpty();
    }
}
