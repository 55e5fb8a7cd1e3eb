// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.Language;

/** Shares in words: as parts of the maximum, or as points. */
class StakeTest {

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource({
        "1, full marks, 8 points",
        "1/2, 1/2 of the maximum, 4 points",
        "0, 0 points, 0 points",
        "-1/4, minus 1/4 of the most, minus 2 points",
        "-1, minus the most, minus 8 points",
    })
    void ofAShare(Rational share, String ofMaximum, String ofEightPoints) {
        assertThat(Stake.ofMaximum().of(share).in(Language.EN)).isEqualTo(ofMaximum);
        assertThat(Stake.ofPoints(Rational.of(8)).of(share).in(Language.EN))
                .isEqualTo(ofEightPoints);
    }

    @Test
    void ofAPartIsThePartOfIt() {
        assertThat(Stake.ofMaximum().part(Rational.of(1, 4)).of(Rational.of(1, 2)))
                .isEqualTo(Stake.ofMaximum().of(Rational.of(1, 8)));
        assertThat(Stake.ofPoints(Rational.of(8))
                        .part(Rational.of(1, 4))
                        .of(Rational.of(1, 2))
                        .in(Language.EN))
                .isEqualTo("1 point");
    }

    @Test
    void describesARuleInPoints() {
        Input late = Input.count("late", "Số báo cáo chậm");
        var bands = new Bands(
                Expression.of(late),
                List.of(
                        new Band(Interval.atMost(Rational.ZERO), Rational.ONE),
                        new Band(Interval.above(Rational.ZERO), Rational.of(-1, 2))));

        assertThat(bands.describe(Stake.ofPoints(Rational.of(4))).lines(Language.EN))
                .containsExactly(
                        "“Số báo cáo chậm”", "  exactly 0: 4 points", "  above 0: minus 2 points");
        assertThat(Ratio.of(Expression.of(Input.percent("done", "Tỷ lệ")))
                        .describe(Stake.ofPoints(Rational.of(80)))
                        .lines(Language.EN))
                .containsExactly("“Tỷ lệ”", "  points = ratio × 80 points");
    }
}
