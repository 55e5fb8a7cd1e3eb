// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Sums and multiples of intervals, of which an audit asks whether a printed figure is in them. */
class IntervalSumsTest {

    private static final Interval EMPTY = above(1).and(below(1));

    private static Interval atLeast(long end) {
        return Interval.atLeast(Rational.of(end));
    }

    private static Interval above(long end) {
        return Interval.above(Rational.of(end));
    }

    private static Interval atMost(long end) {
        return Interval.atMost(Rational.of(end));
    }

    private static Interval below(long end) {
        return Interval.below(Rational.of(end));
    }

    private static Interval exactly(long value) {
        return Interval.exactly(Rational.of(value));
    }

    @Nested
    class OneNumberAlone {

        @Test
        void isInItAndNoOtherIs() {
            Rational hair = Rational.of(1, Long.MAX_VALUE);
            Rational half = Rational.of(1, 2);

            assertThat(Interval.exactly(half).contains(half)).isTrue();
            assertThat(Interval.exactly(half).contains(half.plus(hair))).isFalse();
            assertThat(Interval.exactly(half).contains(half.minus(hair))).isFalse();
        }

        @Test
        void isBothEnds() {
            assertThat(exactly(3)).isEqualTo(atLeast(3).and(atMost(3))).hasToString("[3, 3]");
            assertThat(exactly(3).isEmpty()).isFalse();
        }
    }

    @Nested
    class Negatives {

        @Test
        void haveEachEndOnTheOtherSide() {
            assertThat(atLeast(1).and(below(2)).negated())
                    .isEqualTo(above(-2).and(atMost(-1)))
                    .hasToString("(-2, -1]");
            assertThat(exactly(3).negated()).isEqualTo(exactly(-3));
        }

        @Test
        void haveNoEndWhereThereIsNone() {
            assertThat(above(1).negated()).isEqualTo(below(-1));
            assertThat(Interval.all().negated()).isEqualTo(Interval.all());
        }

        @Test
        void ofNoNumbersAreNone() {
            assertThat(EMPTY.negated().isEmpty()).isTrue();
        }
    }

    @Nested
    class ASum {

        static Stream<Arguments> hasAnEndWhereBothHaveIt() {
            return Stream.of(
                    arguments(
                            atLeast(1).and(atMost(2)),
                            atLeast(2).and(below(5)),
                            atLeast(1 + 2).and(below(2 + 5))),
                    arguments(
                            above(1).and(atMost(2)),
                            atLeast(2).and(atMost(5)),
                            above(1 + 2).and(atMost(2 + 5))),
                    arguments(
                            above(-1).and(below(2)),
                            above(-2).and(below(5)),
                            above(-1 - 2).and(below(2 + 5))),
                    arguments(exactly(1), exactly(2), exactly(1 + 2)),
                    arguments(exactly(1), above(2).and(atMost(3)), above(3).and(atMost(4))));
        }

        @ParameterizedTest(name = "{0} + {1} = {2}")
        @MethodSource
        void hasAnEndWhereBothHaveIt(Interval one, Interval other, Interval sum) {
            assertThat(one.plus(other)).isEqualTo(sum);
            assertThat(other.plus(one)).isEqualTo(sum);
        }

        static Stream<Arguments> hasNoEndWhereOneOfThemLacksIt() {
            return Stream.of(
                    arguments(atLeast(1), atLeast(2).and(atMost(5)), atLeast(1 + 2)),
                    arguments(below(1), atLeast(2).and(atMost(5)), below(1 + 5)),
                    arguments(atLeast(1), atMost(2), Interval.all()),
                    arguments(Interval.all(), exactly(2), Interval.all()));
        }

        @ParameterizedTest(name = "{0} + {1} = {2}")
        @MethodSource
        void hasNoEndWhereOneOfThemLacksIt(Interval one, Interval other, Interval sum) {
            assertThat(one.plus(other)).isEqualTo(sum);
            assertThat(other.plus(one)).isEqualTo(sum);
        }

        @Test
        void isEmptyWhereOneOfThemIs() {
            assertThat(EMPTY.plus(exactly(1)).isEmpty()).isTrue();
            assertThat(exactly(1).plus(EMPTY).isEmpty()).isTrue();
            assertThat(Interval.all().beneath().plus(Interval.all()).isEmpty()).isTrue();
            assertThat(atLeast(3).and(atMost(1)).plus(atLeast(0).and(atMost(9))).isEmpty())
                    .isTrue();
        }
    }

    @Nested
    class AMultiple {

        @Test
        void keepsTheEndsItHas() {
            assertThat(atLeast(1).and(below(2)).times(Rational.of(2)))
                    .isEqualTo(atLeast(2).and(below(2 * 2)));
            assertThat(above(-3).and(atMost(6)).times(Rational.of(1, 3)))
                    .isEqualTo(above(-1).and(atMost(2)));
            assertThat(above(4).times(Rational.of(1, 2))).isEqualTo(above(2));
            assertThat(below(4).times(Rational.of(1, 2))).isEqualTo(below(2));
            assertThat(Interval.all().times(Rational.of(2))).isEqualTo(Interval.all());
        }

        @Test
        void by0Is0AloneWhateverTheEnds() {
            assertThat(above(1).and(below(2)).times(Rational.ZERO)).isEqualTo(exactly(0));
            assertThat(Interval.all().times(Rational.ZERO)).isEqualTo(exactly(0));
        }

        @Test
        void ofNothingIsNothing() {
            assertThat(EMPTY.times(Rational.of(2)).isEmpty()).isTrue();
            assertThat(EMPTY.times(Rational.ZERO).isEmpty()).isTrue();
        }

        @Test
        void byLessThan0IsRefused() {
            assertThatThrownBy(() -> exactly(1).times(Rational.of(-1, 2)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("factor is -1/2, expected at least 0");
        }
    }
}
