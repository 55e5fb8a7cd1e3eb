// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.Language;

/** Calculations as rules are written, and as readers of each language are told them. */
class NamingTest {

    private static final Expression DAYS = Expression.of(Input.count("days", "Ngày"));
    private static final Expression NONE = Expression.of(Rational.ZERO);
    private static final Expression OPPOSITE = NONE.minus(DAYS);

    private static Expression of(String number) {
        return Expression.of(Rational.parse(number));
    }

    static Stream<Arguments> calculations() {
        return Stream.of(
                Arguments.of(OPPOSITE, "0 - days", "-“Ngày”", "-“Ngày”"),
                Arguments.of(
                        OPPOSITE.over(of("10")),
                        "(0 - days) / 10",
                        "(-“Ngày”) / 10",
                        "(-“Ngày”) / 10"),
                Arguments.of(
                        NONE.minus(DAYS.plus(of("1"))),
                        "0 - (days + 1)",
                        "-(“Ngày” + 1)",
                        "-(“Ngày” + 1)"),
                Arguments.of(NONE.minus(OPPOSITE), "0 - (0 - days)", "-(-“Ngày”)", "-(-“Ngày”)"),
                Arguments.of(
                        Applied.of(ElementaryFunction.ROOT, DAYS, of("3")),
                        "root(days, 3)",
                        "căn bậc 3 của (“Ngày”)",
                        "root 3 of (“Ngày”)"),
                Arguments.of(
                        Applied.of(ElementaryFunction.SQRT, DAYS),
                        "sqrt(days)",
                        "căn bậc hai(“Ngày”)",
                        "sqrt(“Ngày”)"),
                Arguments.of(
                        Applied.of(ElementaryFunction.EXP, DAYS),
                        "exp(days)",
                        "e mũ(“Ngày”)",
                        "exp(“Ngày”)"),
                Arguments.of(
                        DAYS.combined(Operator.MIN, of("1120")),
                        "min(days, 1120)",
                        "min(“Ngày”; 1.120)",
                        "min(“Ngày”; 1,120)"),
                Arguments.of(
                        DAYS.combined(Operator.MIN, of("5")),
                        "min(days, 5)",
                        "min(“Ngày”; 5)",
                        "min(“Ngày”, 5)"));
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void tellsEachReaderInTheirWords(
            Expression calculation, String written, String vietnamese, String english) {
        assertThat(calculation.text(Naming.NAMES)).isEqualTo(written);
        assertThat(calculation.in(Language.VI)).isEqualTo(vietnamese);
        assertThat(calculation.in(Language.EN)).isEqualTo(english);
    }
}
