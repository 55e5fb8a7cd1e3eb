// SPDX-License-Identifier: Apache-2.0
package vn.dti.exp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The structure that exp4j finds in a formula. */
class PostfixTest {

    private static String steps(String formula) {
        return Postfix.of(formula, Map.of("f", 1, "g", 2), Set.of("a", "b", "c")).stream()
                .map(step -> step.kind() == Postfix.Kind.OPERAND
                        ? step.name()
                        : step.name() + step.operands())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource({
        "a + b * c,     a b c *2 +2", // products first
        "(a + b) * c,   a b +2 c *2",
        "a - b - c,     a b -2 c -2", // from the left
        "a ^ b ^ c,     a b c ^2 ^2", // but powers from the right
        "-a + b,        a -1 b +2", // a sign takes one value
        "-a ^ b,        a b ^2 -1", // and is of the power
        "f(a) / b,      a f1 b /2",
        "'g(a, b + c)', a b c +2 g2",
    })
    void operationsFollowTheValuesThatTheyTake(String formula, String steps) {
        assertThat(steps(formula)).isEqualTo(steps);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a + d", "(a + b", "a + b)", "a b)"})
    void whatHasNoStructureIsRefused(String formula) {
        assertThatThrownBy(() -> steps(formula)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void namesInARowAreNoProduct() {
        assertThat(steps("a b")).isEqualTo("a b");
    }
}
