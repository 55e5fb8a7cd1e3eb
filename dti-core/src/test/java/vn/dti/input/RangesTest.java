// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;

class RangesTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational MOST = Rational.of(4, 5);

    static Stream<Arguments> anIntervalOfNumbersStatesItsEnds() {
        return Stream.of(
                arguments(Interval.atLeast(HALF), "từ 0,5 trở lên", "at least 0.5"),
                arguments(Interval.above(HALF), "trên 0,5", "above 0.5"),
                arguments(Interval.atMost(HALF), "từ 0,5 trở xuống", "at most 0.5"),
                arguments(Interval.below(HALF), "dưới 0,5", "below 0.5"),
                arguments(Interval.all(), "bất kỳ", "any"),
                arguments(
                        Interval.atLeast(HALF).and(Interval.atMost(MOST)),
                        "từ 0,5 đến 0,8",
                        "at least 0.5 and at most 0.8"),
                arguments(
                        Interval.above(HALF).and(Interval.atMost(MOST)),
                        "trên 0,5 đến 0,8",
                        "above 0.5 and at most 0.8"),
                arguments(
                        Interval.atLeast(HALF).and(Interval.atMost(HALF)),
                        "bằng 0,5",
                        "exactly 0.5"));
    }

    @ParameterizedTest
    @MethodSource
    void anIntervalOfNumbersStatesItsEnds(Interval interval, String vi, String en) {
        assertThat(Ranges.ofNumbers(interval).in(Language.VI)).isEqualTo(vi);
        assertThat(Ranges.ofNumbers(interval).in(Language.EN)).isEqualTo(en);
    }

    static Stream<Arguments> anIntervalOfSharesHasPercentages() {
        return Stream.of(
                arguments(Interval.above(MOST), "trên 80 %", "above 80%"),
                arguments(
                        Interval.atLeast(HALF).and(Interval.atMost(MOST)),
                        "từ 50 % đến 80 %",
                        "at least 50% and at most 80%"),
                arguments(
                        Interval.atLeast(MOST).and(Interval.atMost(MOST)),
                        "bằng 80 %",
                        "exactly 80%"));
    }

    @ParameterizedTest
    @MethodSource
    void anIntervalOfSharesHasPercentages(Interval interval, String vi, String en) {
        assertThat(Ranges.ofShares(interval).in(Language.VI)).isEqualTo(vi);
        assertThat(Ranges.ofShares(interval).in(Language.EN)).isEqualTo(en);
    }

    @Test
    void anIntervalThatExcludesItsUpperEndSaysBelow() {
        Interval interval = Interval.atLeast(HALF).and(Interval.below(MOST));

        assertThat(Ranges.ofNumbers(interval).in(Language.VI)).isEqualTo("từ 0,5 đến dưới 0,8");
        assertThat(Ranges.ofShares(interval).in(Language.VI)).isEqualTo("từ 50 % đến dưới 80 %");
        assertThat(Ranges.ofShares(Interval.above(HALF).and(Interval.below(MOST)))
                        .in(Language.VI))
                .isEqualTo("trên 50 % đến dưới 80 %");
        assertThat(Ranges.ofNumbers(interval).in(Language.EN))
                .isEqualTo("at least 0.5 and below 0.8");
        assertThat(Ranges.ofShares(interval).in(Language.EN))
                .isEqualTo("at least 50% and below 80%");
    }
}
