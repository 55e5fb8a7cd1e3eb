// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

/** Ends between which something lies, written with as many digits as tell them apart. */
class EndsTest {

    private static Ends ends(String least, String most) {
        return new Ends(Rational.parse(least), Rational.parse(most), Optional.empty());
    }

    /** Decimals of up to six places are written whole, others with six, or as many as differ. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2        | 2        | 2",
                "100      | 100      | 100",
                "8.125    | 8.125    | 8.125",
                "0        | 1/3      | 0 to 0.333333",
                "1/3      | 2/3      | 0.333333 to 0.666667",
                "1/3      | 1/3      | 0.333333",
                "0.123456 | 0.1234565 | 0.123456 to 0.123457",
                "0.1234564 | 0.1234565 | 0.123456 to 0.123457",
                "0.12345678 | 0.12345679 | 0.12345678 to 0.12345679",
                "1/3      | 33333334/100000000 | 0.33333333 to 0.33333334",
            })
    void areWrittenWithTheDigitsThatTellThemApart(String least, String most, String written) {
        assertThat(ends(least, most).in(Language.EN)).isEqualTo(written);
    }

    @Test
    void areWrittenInTheLanguage() {
        assertThat(ends("1.5", "2.25").in(Language.VI)).isEqualTo("từ 1,5 đến 2,25");
        assertThat(Ends.of(Rational.parse("1.5")).in(Language.VI)).isEqualTo("1,5");
    }

    private static List<Interval> intervals(String text) {
        return Stream.of(text.split(" ", -1)).map(EndsTest::interval).toList();
    }

    /** [1,3) in mathematics. */
    private static Interval interval(String text) {
        String[] ends = text.substring(1, text.length() - 1).split(",", -1);
        Rational low = Rational.parse(ends[0]);
        Rational high = Rational.parse(ends[1]);
        return (text.startsWith("[") ? Interval.atLeast(low) : Interval.above(low))
                .and(text.endsWith("]") ? Interval.atMost(high) : Interval.below(high));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[3,3] | [0,2] [5,9]       | 0 to 9 but nothing between 2 and 5",
                "[3,3] | [1,1] [5,5]       | 1 or 5",
                "[3,3] | [0,2]             | 0 to 2",
                "[3,3] | [5,9]             | 5 to 9",
                "[3,3] | [5,9] [0,1] [0,2] [7,8] | 0 to 9 but nothing between 2 and 5",
                "[2,2] | [0,2) (2,5]       | 0 to 5", // a hole of one number is none
                "[8,8] | [0,2] [5,6]       | 0 to 6",
            })
    void haveAHoleWhereAFigureFellInNone(String figure, String possible, String written) {
        assertThat(Ends.about(interval(figure), intervals(possible)).in(Language.EN))
                .isEqualTo(written);
    }

    @Test
    void areNothingOfNoIntervals() {
        assertThat(Ends.about(interval("[3,3]"), List.of()).in(Language.EN)).isEqualTo("0");
    }
}
