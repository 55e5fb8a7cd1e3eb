// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.input.Declaration;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.Language;

/** Shares that are multiplied: numbers of something, such as points, which no percentage tells. */
class MultiplesTest {

    private static final Input LATE = Input.count("late", "Hồ sơ trễ");
    private static final Input FILES = Input.count("files", "Hồ sơ");
    private static final Input RATE = Input.percent("rate", "Tỷ lệ");
    private static final Input PRICE = Input.amount("price", "Giá");

    private static final Expression SHARE = of(LATE).over(of(FILES));
    private static final Expression POINTS = of("20").times(of(LATE)).over(of(FILES));
    private static final Expression LEFT = of("10").minus(POINTS);

    private static Expression of(Input input) {
        return Expression.of(input);
    }

    private static Expression of(String number) {
        return Expression.of(Rational.parse(number));
    }

    static Stream<Arguments> expressions() {
        return Stream.of(
                Arguments.of(POINTS, true),
                Arguments.of(LEFT, true),
                Arguments.of(POINTS.combined(Operator.MIN, of("5")), true),
                Arguments.of(SHARE.over(of("0.05")), true),
                Arguments.of(of("1").minus(SHARE).over(of("5").over(of("100"))), true),
                Arguments.of(of(RATE).times(of(PRICE)), true),
                Arguments.of(of(RATE).times(of("20")), true),
                Arguments.of(SHARE, false),
                Arguments.of(of(RATE), false),
                Arguments.of(SHARE.over(of("0.95")), false),
                Arguments.of(SHARE.times(of("0.4")), false),
                Arguments.of(SHARE.minus(of("1")), false),
                Arguments.of(of("1").minus(SHARE), false),
                Arguments.of(LEFT.over(of("10")), false),
                Arguments.of(SHARE.times(of(RATE)), false),
                Arguments.of(of(LATE).over(of("12")), false),
                Arguments.of(of(LATE).times(of("3")), false));
    }

    @ParameterizedTest
    @MethodSource("expressions")
    void areToldFromShares(Expression expression, boolean isMultiple) {
        assertThat(Multiples.isMultiple(expression)).isEqualTo(isMultiple);
    }

    @Test
    void areNumbersWhereTheyAreExplained() {
        Figures figures = Declaration.of(List.of(LATE, FILES))
                .read(Map.of("late", 13, "files", 250), new ArrayList<>());

        assertThat(Reasons.expression(POINTS, figures).get(0).claim().in(Language.EN))
                .isEqualTo("20 × 13 / 250 = 1.04");
        assertThat(Reasons.expression(SHARE, figures).get(0).claim().in(Language.EN))
                .isEqualTo("13 / 250 = 5.2%");
        assertThat(Reasons.points(SHARE, figures).get(0).claim().in(Language.EN))
                .isEqualTo("13 / 250 = 0.052");
    }
}
