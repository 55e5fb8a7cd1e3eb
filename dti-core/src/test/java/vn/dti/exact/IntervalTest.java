// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IntervalTest {

    private static final Rational TEN = Rational.of(10);
    private static final Rational TWENTY = Rational.of(20);
    private static final Interval FROM_TEN_BELOW_TWENTY =
            Interval.atLeast(TEN).and(Interval.below(TWENTY));

    @Nested
    class Contains {

        static Stream<Arguments> itsEndAsTheWordSays() {
            return Stream.of(
                    arguments(Interval.atLeast(TEN), false, true, true),
                    arguments(Interval.above(TEN), false, false, true),
                    arguments(Interval.atMost(TEN), true, true, false),
                    arguments(Interval.below(TEN), true, false, false),
                    arguments(Interval.all(), true, true, true));
        }

        @ParameterizedTest
        @MethodSource
        void itsEndAsTheWordSays(Interval interval, boolean below, boolean atEnd, boolean above) {
            Rational hair = Rational.of(1, Long.MAX_VALUE);

            assertThat(interval.contains(TEN.minus(hair))).isEqualTo(below);
            assertThat(interval.contains(TEN)).isEqualTo(atEnd);
            assertThat(interval.contains(TEN.plus(hair))).isEqualTo(above);
        }

        @Test
        void theLowerEndOfAHalfOpenIntervalOnly() {
            assertThat(FROM_TEN_BELOW_TWENTY.contains(TEN)).isTrue();
            assertThat(FROM_TEN_BELOW_TWENTY.contains(Rational.of(1999, 100))).isTrue();
            assertThat(FROM_TEN_BELOW_TWENTY.contains(TWENTY)).isFalse();
        }

        static Stream<Arguments> aWholeNumberOrNot() {
            return Stream.of(
                    arguments(between("(", 19, 1, 20, 1, ")"), false),
                    arguments(between("(", 19, 1, 20, 1, "]"), true),
                    arguments(between("[", 19, 1, 20, 1, ")"), true),
                    arguments(between("(", 19, 1, 21, 1, ")"), true),
                    arguments(between("[", 39, 2, 199, 10, "]"), false),
                    arguments(between("(", -1, 1, 0, 1, ")"), false),
                    arguments(between("[", -1, 2, 0, 1, "]"), true),
                    arguments(between("[", -3, 2, -5, 4, "]"), false),
                    arguments(between("[", 5, 1, 3, 1, "]"), false),
                    arguments(Interval.above(Rational.of(1, 2)), true),
                    arguments(Interval.below(Rational.of(-1, 2)), true),
                    arguments(Interval.below(TEN), true),
                    arguments(Interval.all(), true),
                    arguments(Interval.all().beneath(), false),
                    arguments(Interval.all().beyond(), false));
        }

        @ParameterizedTest
        @MethodSource
        void aWholeNumberOrNot(Interval interval, boolean contained) {
            assertThat(interval.containsInteger()).isEqualTo(contained);
        }
    }

    @Nested
    class IsEmpty {

        static Stream<Arguments> whereNoNumberLiesBetweenTheEnds() {
            return Stream.of(
                    arguments(between("[", 1, 1, 1, 1, "]"), false),
                    arguments(between("[", 1, 1, 1, 1, ")"), true),
                    arguments(between("(", 1, 1, 1, 1, "]"), true),
                    arguments(between("(", 1, 1, 1, 1, ")"), true),
                    arguments(between("(", 0, 1, 1, 1, ")"), false),
                    arguments(between("[", 1, 1, 0, 1, "]"), true),
                    arguments(Interval.all(), false),
                    arguments(Interval.all().beneath(), true),
                    arguments(Interval.all().beyond(), true),
                    arguments(Interval.below(TEN).beneath(), true),
                    arguments(Interval.above(TEN).beyond(), true));
        }

        @ParameterizedTest
        @MethodSource
        void whereNoNumberLiesBetweenTheEnds(Interval interval, boolean empty) {
            assertThat(interval.isEmpty()).isEqualTo(empty);
        }
    }

    @Nested
    class Leaves {

        @Test
        void whatLiesBeneathAndBeyond() {
            assertThat(FROM_TEN_BELOW_TWENTY.beneath()).isEqualTo(Interval.below(TEN));
            assertThat(FROM_TEN_BELOW_TWENTY.beyond()).isEqualTo(Interval.atLeast(TWENTY));
            assertThat(Interval.above(TEN).beneath()).isEqualTo(Interval.atMost(TEN));
            assertThat(Interval.atMost(TEN).beyond()).isEqualTo(Interval.above(TEN));
        }
    }

    @Nested
    class States {

        @Test
        void itsEnds() {
            assertThat(FROM_TEN_BELOW_TWENTY.lowerEnd()).contains(TEN);
            assertThat(FROM_TEN_BELOW_TWENTY.upperEnd()).contains(TWENTY);
            assertThat(FROM_TEN_BELOW_TWENTY.hasLowerEnd()).isTrue();
            assertThat(FROM_TEN_BELOW_TWENTY.hasUpperEnd()).isFalse();
        }

        @Test
        void thatAnOpenLowerAndAClosedUpperEndAreTheOtherWayRound() {
            Interval interval = Interval.above(TEN).and(Interval.atMost(TWENTY));

            assertThat(interval.hasLowerEnd()).isFalse();
            assertThat(interval.hasUpperEnd()).isTrue();
        }

        @Test
        void thatItHasNone() {
            assertThat(Interval.all().lowerEnd()).isEmpty();
            assertThat(Interval.all().upperEnd()).isEmpty();
            assertThat(Interval.all().hasLowerEnd()).isFalse();
            assertThat(Interval.all().hasUpperEnd()).isFalse();
        }

        static Stream<Arguments> itselfInBrackets() {
            return Stream.of(
                    arguments(between("[", 1, 2, 4, 5, ")"), "[1/2, 4/5)"),
                    arguments(between("(", 1, 2, 4, 5, "]"), "(1/2, 4/5]"),
                    arguments(Interval.above(Rational.of(4, 5)), "(4/5, ∞)"),
                    arguments(Interval.atLeast(TEN), "[10, ∞)"),
                    arguments(Interval.below(TEN), "(-∞, 10)"),
                    arguments(Interval.atMost(TEN), "(-∞, 10]"),
                    arguments(Interval.all(), "(-∞, ∞)"),
                    arguments(between("[", 5, 1, 3, 1, "]"), "[5, 3]"),
                    arguments(between("(", 5, 1, 5, 1, ")"), "(5, 5)"));
        }

        @Test
        void thatItIsEmptyWhereItLacksAnEnd() {
            assertThat(Interval.all().beneath()).hasToString("∅");
            assertThat(Interval.all().beyond()).hasToString("∅");
            assertThat(Interval.below(TEN).beneath()).hasToString("∅");
            assertThat(Interval.above(TEN).beyond()).hasToString("∅");
        }

        @ParameterizedTest
        @MethodSource
        void itselfInBrackets(Interval interval, String text) {
            assertThat(interval).hasToString(text);
        }
    }

    @Nested
    class Compares {

        @Test
        void byItsEndsWhateverTheOrderOfItsWords() {
            assertThat(Interval.below(TWENTY).and(Interval.atLeast(TEN)))
                    .isEqualTo(FROM_TEN_BELOW_TWENTY)
                    .hasSameHashCodeAs(FROM_TEN_BELOW_TWENTY);
        }

        @Test
        void withItsEndsIncludedOrNot() {
            assertThat(Interval.atLeast(TEN))
                    .isNotEqualTo(Interval.above(TEN))
                    .isNotEqualTo(Interval.atMost(TEN))
                    .isNotEqualTo(Interval.all());
        }

        @Test
        void fromTheLowestLowerEndUp() {
            List<Interval> sorted = Stream.of(
                            Interval.above(TEN),
                            Interval.atLeast(TWENTY),
                            Interval.atLeast(TEN),
                            Interval.below(TEN),
                            Interval.atLeast(Rational.of(-1)))
                    .sorted((one, other) ->
                            one.startsAbove(other) ? 1 : other.startsAbove(one) ? -1 : 0)
                    .toList();

            assertThat(sorted)
                    .containsExactly(
                            Interval.below(TEN),
                            Interval.atLeast(Rational.of(-1)),
                            Interval.atLeast(TEN),
                            Interval.above(TEN),
                            Interval.atLeast(TWENTY));
        }
    }

    /** For example [39/2, 199/10] from its two brackets and its two ends. */
    private static Interval between(
            String open, long top, long bottom, long thatTop, long thatBottom, String close) {
        Rational from = Rational.of(top, bottom);
        Rational to = Rational.of(thatTop, thatBottom);
        Interval start = open.equals("[") ? Interval.atLeast(from) : Interval.above(from);
        return start.and(close.equals("]") ? Interval.atMost(to) : Interval.below(to));
    }
}
