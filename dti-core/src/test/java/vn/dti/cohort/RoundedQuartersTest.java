// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rounding;

/** Four binary digits after the last place: 16 is one hundredth, 24 one and a half, 41 two and 9/16. */
class RoundedQuartersTest {

    private static RoundedQuarters quarters(RoundingMode mode) {
        return new RoundedQuarters(new Rounding(2, mode), 4);
    }

    @ParameterizedTest
    @CsvSource({
        // 1, 1 1/16, 1 7/16, 1 1/2, 1 9/16, 1 15/16; 2 1/2, as half to even goes by the unit
        "DOWN,      1, 1, 1, 1, 1, 1, 2",
        "FLOOR,     1, 1, 1, 1, 1, 1, 2",
        "UP,        1, 2, 2, 2, 2, 2, 3",
        "CEILING,   1, 2, 2, 2, 2, 2, 3",
        "HALF_UP,   1, 1, 1, 2, 2, 2, 3",
        "HALF_DOWN, 1, 1, 1, 1, 2, 2, 2",
        "HALF_EVEN, 1, 1, 1, 2, 2, 2, 2"
    })
    void aNumberIsDisplayedAsTheRoundingSays(
            RoundingMode mode,
            int one,
            int more,
            int less,
            int half,
            int above,
            int most,
            int even) {
        RoundedQuarters rounded = quarters(mode);

        assertThat(LongStream.of(16, 17, 23, 24, 25, 31, 40).map(rounded::of))
                .containsExactly(
                        (long) one,
                        (long) more,
                        (long) less,
                        (long) half,
                        (long) above,
                        (long) most,
                        (long) even);
    }

    @ParameterizedTest
    @CsvSource({
        "17, 23, true", // both between 1 and 1 1/2
        "25, 31, true", // both between 1 1/2 and 2
        "0, 0, true",
        "16, 16, true",
        "24, 24, true",
        "16, 17, false", // 1 may be displayed otherwise than what is more
        "23, 24, false", // so may a half
        "24, 25, false",
        "17, 25, false",
        "31, 32, false",
        "1, 17, false", // as far beyond two different units
        "9, 25, false",
        "-1, -1, false", // of negative numbers the table has none
        "-7, -1, false"
    })
    void numbersAreAlikeForSureStrictlyBetweenTwoHalves(long low, long high, boolean isSure) {
        assertThat(quarters(RoundingMode.HALF_UP).isSure(low, high)).isEqualTo(isSure);
    }
}
