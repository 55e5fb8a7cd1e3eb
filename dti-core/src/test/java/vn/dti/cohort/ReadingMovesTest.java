// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.framework.Alternative;
import vn.dti.wording.Language;

/** Two units in the order of a ranking, with the levels of their points before and after a reading. */
class ReadingMovesTest {

    private static final Alternative BY = Districts.framework().alternatives().get(0);
    private static final List<Unit> UNITS = List.of(
            Districts.unit("Quận A", "", Map.of()).unit(),
            Districts.unit("Quận B", "", Map.of()).unit());

    private static List<String> swaps(long[] before, long[] after) {
        return new ReadingMoves(BY, UNITS, before, after, List.of())
                .swaps()
                .map(swap -> swap.change() + ": " + swap.message().in(Language.EN))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2, 1, 1, 2, OVERTAKES: Quận B overtakes Quận A",
        "2, 1, 1, 1, CATCHES_UP: Quận B catches up with Quận A",
        "1, 1, 2, 1, PULLS_AHEAD: Quận A pulls ahead of Quận B",
        "1, 1, 1, 2, PULLS_AHEAD: Quận B pulls ahead of Quận A"
    })
    void aSwapSaysWhoGainsAndHow(long a, long b, long aAfter, long bAfter, String swap) {
        assertThat(swaps(new long[] {a, b}, new long[] {aAfter, bAfter})).containsExactly(swap);
    }

    @ParameterizedTest
    @CsvSource({"2, 1, 5, 1", "1, 1, 0, 0"})
    void thereIsNoneWhereTheOrderStays(long a, long b, long aAfter, long bAfter) {
        assertThat(swaps(new long[] {a, b}, new long[] {aAfter, bAfter})).isEmpty();
    }

    @Test
    void theyAreNamedByTheirClauseAndReading() {
        var moves = new ReadingMoves(BY, UNITS, new long[2], new long[2], List.of());

        assertThat(moves).hasToString("2.1=between");
        assertThat(moves.compared()).isEqualTo(2);
    }
}
