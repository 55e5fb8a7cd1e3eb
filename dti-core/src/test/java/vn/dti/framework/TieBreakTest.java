// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.framework.TieBreak.OfNode;
import vn.dti.framework.TieBreak.OfValue;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Normalization.Direction;
import vn.dti.wording.Language;

/** What orders units with equal totals, by its key and in words. */
class TieBreakTest {

    private static final Input LATE = Input.count("late", "Hồ sơ trễ hạn");
    private static final Input FILES = Input.count("files", "Hồ sơ");
    private static final Input DAY = Input.date("day", "Ngày hoàn thành");
    private static final Expression SHARE = Expression.of(LATE).over(Expression.of(FILES));

    static Stream<Arguments> turns() {
        return Stream.of(
                arguments(new OfNode("total"), "total", "the exact total", List.of()),
                arguments(new OfNode("1.2"), "1.2", "“Tiêu chí 1.2” [1.2]", List.of()),
                arguments(
                        new OfValue(Expression.of(LATE), Direction.LOWER),
                        "late",
                        "“Hồ sơ trễ hạn” (lower first)",
                        List.of(LATE)),
                arguments(
                        new OfValue(SHARE, Direction.HIGHER),
                        "late / files",
                        "“Hồ sơ trễ hạn” / “Hồ sơ” (higher first)",
                        List.of(LATE, FILES)),
                arguments(
                        new OfValue(Expression.of(DAY), Direction.LOWER),
                        "day",
                        "“Ngày hoàn thành” (earlier first)",
                        List.of(DAY)),
                arguments(
                        new OfValue(Expression.of(DAY), Direction.HIGHER),
                        "day",
                        "“Ngày hoàn thành” (later first)",
                        List.of(DAY)));
    }

    @ParameterizedTest
    @MethodSource("turns")
    void isSaidByItsKeyAndInWords(TieBreak turn, String key, String words, List<Input> inputs) {
        assertThat(turn.key()).isEqualTo(key);
        assertThat(turn.words(Sample.framework()).in(Language.EN)).isEqualTo(words);
        assertThat(turn.inputs()).isEqualTo(inputs);
    }

    @Test
    void areNodesInTheirOrder() {
        assertThat(TieBreak.ofNodes(List.of("1", "total")))
                .containsExactly(new OfNode("1"), new OfNode("total"));
    }

    @Test
    void areToldOneAfterTheOther() {
        Framework framework = Sample.framework();

        assertThat(framework
                        .inTurn(TieBreak.ofNodes(List.of("total", "1.1", "2.2")))
                        .in(Language.EN))
                .isEqualTo("the exact total, then “Tiêu chí 1.1” [1.1], then “Tiêu chí 2.2” [2.2]");
        assertThat(framework.inTurn(TieBreak.ofNodes(List.of("1.1"))).in(Language.VI))
                .isEqualTo("“Tiêu chí 1.1” [1.1]");
        assertThat(framework.inTurn(List.of()).in(Language.EN)).isNotBlank();
    }
}
