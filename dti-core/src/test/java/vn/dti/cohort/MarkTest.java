// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

/** 544.734 of 660 points: 82.53545… %. */
class MarkTest {

    private static final Rational POINTS = Rational.parse("544.734");
    private static final Rational MAX = Rational.of(660);
    private static final Mark MARK = Mark.of(POINTS, MAX, Rounding.HALF_UP_2);

    @Test
    void showsPointsAndTheirPercentageAsTheFrameworkDoes() {
        assertThat(MARK.display()).isEqualTo(Rounding.HALF_UP_2);
        assertThat(MARK.displayed()).isEqualByComparingTo("544.73");
        assertThat(MARK.percent()).isEqualByComparingTo("82.54");
        assertThat(MARK.isProved()).as("a fraction").isTrue();
        assertThat(MARK).hasToString("544.73/660");
    }

    @Test
    void ofNothingToEarnIsAShareOfNothing() {
        assertThat(Mark.of(Rational.ZERO, Rational.ZERO, Rounding.HALF_UP_2).percent())
                .isEqualByComparingTo("0");
    }

    @Test
    void equalsAnotherOfTheSamePointsMaximumAndDisplay() {
        assertThat(MARK)
                .isEqualTo(Mark.of(POINTS, MAX, Rounding.HALF_UP_2))
                .hasSameHashCodeAs(Mark.of(POINTS, MAX, Rounding.HALF_UP_2))
                .isNotEqualTo(Mark.of(Rational.parse("544.73"), MAX, Rounding.HALF_UP_2))
                .isNotEqualTo(Mark.of(POINTS, Rational.of(661), Rounding.HALF_UP_2))
                .isNotEqualTo(Mark.of(POINTS, MAX, new Rounding(1, Rounding.HALF_UP_2.mode())));
    }
}
