// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;

class ConditionTest {

    private static final Input P = Input.yesNo("p", "Đủ thành phần");
    private static final Input Q = Input.yesNo("q", "Đúng hạn");
    private static final Condition IS_P = new Condition.Yes(P);
    private static final Condition IS_Q = new Condition.Yes(Q);
    private static final Input DAYS = Input.count("days", "Số ngày trễ");

    private static Value<Boolean> holds(Condition condition, Given given) {
        Rule gated = new Requires(condition, Formula.fixed(Rational.ONE));
        return condition.holds(given.scope(gated).figures());
    }

    /** T and F are answers, M is missing, N not applicable, U undefined. */
    private static Given with(Given given, String name, char state) {
        return switch (state) {
            case 'T' -> given.and(name, true);
            case 'F' -> given.and(name, false);
            case 'N' -> given.and(name, Value.notApplicable("lý do"));
            case 'U' -> given.and(name, Value.undefined(Rational.ZERO));
            default -> given;
        };
    }

    private static char state(Value<Boolean> value) {
        return value.fold(new Value.Cases<>(
                yes -> yes ? 'T' : 'F', in -> 'M', why -> 'N', over -> 'U', () -> 'X', () -> 'W'));
    }

    @Nested
    class Logic {

        @ParameterizedTest(name = "{0} with T, F, N, M, U gives {1} {2} {3} {4} {5}")
        @CsvSource({
            "T, T, F, N, M, U",
            "F, F, F, F, F, F",
            "N, N, F, N, N, N",
            "M, M, F, N, M, M",
            "U, U, F, N, M, U"
        })
        void allIsFalseIfOneIsFalse(char left, char t, char f, char n, char m, char u) {
            assertTable(Condition.all(List.of(IS_P, IS_Q)), left, t, f, n, m, u);
        }

        @ParameterizedTest(name = "{0} with T, F, N, M, U gives {1} {2} {3} {4} {5}")
        @CsvSource({
            "T, T, T, T, T, T",
            "F, T, F, N, M, U",
            "N, T, N, N, N, N",
            "M, T, M, N, M, M",
            "U, T, U, N, M, U"
        })
        void anyIsTrueIfOneIsTrue(char left, char t, char f, char n, char m, char u) {
            assertTable(Condition.any(List.of(IS_P, IS_Q)), left, t, f, n, m, u);
        }

        private void assertTable(Condition condition, char left, char... expected) {
            String states = "TFNMU";
            for (int i = 0; i < states.length(); i++) {
                Given given = with(with(Given.nothing(), "p", left), "q", states.charAt(i));
                assertThat(state(holds(condition, given)))
                        .as("%s with %s", left, states.charAt(i))
                        .isEqualTo(expected[i]);
            }
        }

        @ParameterizedTest
        @CsvSource({"T, F", "F, T", "N, N", "M, M", "U, U"})
        void notTurnsAnAnswerAndKeepsTheOtherStates(char state, char turned) {
            Given given = with(Given.nothing(), "p", state);

            assertThat(state(holds(new Not(IS_P), given))).isEqualTo(turned);
        }

        @Test
        void whatIsMissingOnBothSidesIsNamedOnce() {
            var all = Condition.all(List.of(IS_P, IS_Q, IS_P));

            assertThat(holds(all, Given.nothing())).isEqualTo(Value.missing("p", "q"));
        }

        @Test
        void allOfNothingHoldsAndAnyOfNothingDoesNot() {
            assertThat(holds(Condition.all(List.of()), Given.nothing()))
                    .isEqualTo(Value.known(true));
            assertThat(holds(Condition.any(List.of()), Given.nothing()))
                    .isEqualTo(Value.known(false));
        }
    }

    @Nested
    class Contradictions {

        private final Condition someOver0 = quotient("some");
        private final Condition zeroOver0 = quotient("none");
        private final Given given =
                Given.value("some", 3).and("some_of", 0).and("none", 0).and("none_of", 0);

        private Condition quotient(String name) {
            var part = Expression.of(Input.count(name, name));
            var whole = Expression.of(Input.count(name + "_of", name));
            return new Condition.Within(part.over(whole), Interval.all());
        }

        @Test
        void areNotHiddenBy0Of0OnEitherSide() {
            Input zero = Input.count("some_of", "some");
            Value<Boolean> contradiction = Value.undefined(
                    Rational.of(3), new Value.Operand("some_of", zero, Rational.ZERO));

            assertThat(holds(Condition.all(List.of(zeroOver0, someOver0)), given))
                    .isEqualTo(contradiction);
            assertThat(holds(Condition.all(List.of(someOver0, zeroOver0)), given))
                    .isEqualTo(contradiction);
            assertThat(holds(Condition.any(List.of(zeroOver0, someOver0)), given))
                    .isEqualTo(contradiction);
        }
    }

    @Nested
    class Comparisons {

        private final Expression value = Expression.of(Input.amount("x", "Giá trị"));

        private boolean isWithin(Interval interval, Rational x) {
            return holds(new Condition.Within(value, interval), Given.value("x", x))
                    .equals(Value.known(true));
        }

        @Test
        void knowTheirEndsExactly() {
            Rational end = Rational.of(4, 5);
            Rational below = end.minus(Given.TINY);
            Rational above = end.plus(Given.TINY);

            assertThat(isWithin(Interval.atLeast(end), end)).isTrue();
            assertThat(isWithin(Interval.atLeast(end), below)).isFalse();
            assertThat(isWithin(Interval.above(end), end)).isFalse();
            assertThat(isWithin(Interval.above(end), above)).isTrue();
            assertThat(isWithin(Interval.atMost(end), end)).isTrue();
            assertThat(isWithin(Interval.atMost(end), above)).isFalse();
            assertThat(isWithin(Interval.below(end), end)).isFalse();
            assertThat(isWithin(Interval.below(end), below)).isTrue();
        }

        @Test
        void of0Over0AreUndefined() {
            var condition = new Condition.Within(value.over(value), Interval.all());

            assertThat(holds(condition, Given.value("x", 0)))
                    .isEqualTo(Value.undefined(
                            Rational.ZERO,
                            new Value.Operand("x", Input.amount("x", "Giá trị"), Rational.ZERO)));
        }

        @Test
        void needAnIntervalThatHoldsANumber() {
            Interval none = Interval.above(Rational.of(5)).and(Interval.below(Rational.of(5)));

            assertThatExceptionOfType(DefinitionException.class)
                    .isThrownBy(() -> new Condition.Within(value, none))
                    .satisfies(refusal -> assertThat(refusal.in(VI))
                            .isEqualTo("khoảng (5, 5) không chứa số nào"));
        }
    }

    @Nested
    class Options {

        private final Input degree = Input.choice("degree", "Trình độ", labels());
        private final Condition high = new Condition.OneOf(degree, Set.of("phd", "master"));

        private Map<String, String> labels() {
            var labels = new LinkedHashMap<String, String>();
            labels.put("master", "thạc sĩ");
            labels.put("phd", "tiến sĩ");
            labels.put("other", "khác");
            return labels;
        }

        @Test
        void holdForThoseNamed() {
            assertThat(holds(high, Given.value("degree", "phd"))).isEqualTo(Value.known(true));
            assertThat(holds(high, Given.value("degree", "other"))).isEqualTo(Value.known(false));
            assertThat(holds(high, Given.nothing())).isEqualTo(Value.missing("degree"));
        }

        @Test
        void areNamedInTheOrderOfTheDeclaration() {
            assertThat(high.in(VI)).isEqualTo("“Trình độ” là “thạc sĩ” hoặc “tiến sĩ”");
            assertThat(high.in(EN)).isEqualTo("“Trình độ” is “thạc sĩ” or “tiến sĩ”");
        }

        @Test
        void thatTheInputLacksAreRefused() {
            assertRefused(
                    () -> new Condition.OneOf(degree, Set.of("doctor")),
                    "'degree' không có phương án doctor; có master, phd và other",
                    "'degree' has no option doctor; it has master, phd, and other");
        }

        @Test
        void areOneOrMore() {
            assertRefused(
                    () -> new Condition.OneOf(degree, Set.of()),
                    "điều kiện của 'degree' không nêu phương án nào",
                    "the condition on 'degree' names no option");
        }

        @Test
        void areThoseOfAChoice() {
            assertRefused(
                    () -> new Condition.OneOf(DAYS, Set.of("1")),
                    "'days' là đầu vào kiểu count, cần kiểu choice",
                    "'days' is an input of type count, expected choice");
        }
    }

    @Nested
    class InWords {

        @Test
        void anAnswer() {
            assertThat(IS_P.in(VI)).isEqualTo("“Đủ thành phần” là “có”");
            assertThat(IS_P.in(EN)).isEqualTo("“Đủ thành phần” is “yes”");
        }

        @Test
        void aNegation() {
            assertThat(new Not(IS_P).in(VI)).isEqualTo("“Đủ thành phần” là “không”");
            assertThat(new Not(IS_P).in(EN)).isEqualTo("“Đủ thành phần” is “no”");
        }

        @Test
        void aConjunctionAndADisjunction() {
            var both = List.of(IS_P, IS_Q);

            assertThat(Condition.all(both).in(VI))
                    .isEqualTo("“Đủ thành phần” là “có” và “Đúng hạn” là “có”");
            assertThat(Condition.any(both).in(EN))
                    .isEqualTo("“Đủ thành phần” is “yes” or “Đúng hạn” is “yes”");
        }

        @Test
        void aConjunctionOfNothing() {
            assertThat(Condition.all(List.of()).in(VI)).isEqualTo("mọi trường hợp");
            assertThat(Condition.all(List.of()).in(EN)).isEqualTo("in every case");
        }

        @Test
        void aLimit() {
            var late = new Condition.Within(Expression.of(DAYS), Interval.above(Rational.of(10)));

            assertThat(late.in(VI)).isEqualTo("“Số ngày trễ” trên 10");
            assertThat(late.in(EN)).isEqualTo("“Số ngày trễ” is above 10");
        }

        @Test
        void aLimitOfAShare() {
            var quotient = Expression.of(DAYS).over(Expression.of(Rational.of(30)));
            var within = new Condition.Within(quotient, Interval.atLeast(Rational.of(4, 5)));

            assertThat(within.in(VI)).isEqualTo("“Số ngày trễ” / 30 từ 80 % trở lên");
            assertThat(within.in(EN)).isEqualTo("“Số ngày trễ” / 30 is at least 80%");
        }
    }

    @Test
    void inputsAreNamedOnceInReadingOrder() {
        var nested = Condition.any(List.of(Condition.all(List.of(IS_Q, IS_P)), new Not(IS_Q)));

        assertThat(nested.inputs()).containsExactly(Q, P);
    }
}
