// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What intervals make together. */
class IntervalPartsTest {

    private static final Interval NONE =
            Interval.above(Rational.ONE).and(Interval.below(Rational.ONE));

    private static Interval from(long end) {
        return Interval.atLeast(Rational.of(end));
    }

    private static Interval to(long end) {
        return Interval.atMost(Rational.of(end));
    }

    private static Interval above(long end) {
        return Interval.above(Rational.of(end));
    }

    private static Interval below(long end) {
        return Interval.below(Rational.of(end));
    }

    @Nested
    class TheLargerOfTheirNumbers {

        static Stream<Arguments> liesFromTheHigherLowerEndToTheHigherUpperEnd() {
            return Stream.of(
                    arguments(from(1).and(to(3)), from(2).and(below(5)), from(2).and(below(5))),
                    arguments(from(1).and(to(9)), from(2).and(below(5)), from(2).and(to(9))),
                    // Above 2 begins after from 2; up to 5 ends after below 5.
                    arguments(from(2).and(to(5)), above(2).and(below(5)), above(2).and(to(5))),
                    arguments(from(1).and(to(2)), from(7).and(to(8)), from(7).and(to(8))),
                    arguments(Interval.all(), from(3).and(to(4)), from(3)),
                    arguments(to(3), to(4), to(4)));
        }

        @ParameterizedTest
        @MethodSource
        void liesFromTheHigherLowerEndToTheHigherUpperEnd(
                Interval one, Interval other, Interval larger) {
            assertThat(one.larger(other)).isEqualTo(larger);
            assertThat(other.larger(one)).isEqualTo(larger);
        }

        @Test
        void isNoneWhereOneOfThemHasNone() {
            assertThat(NONE.larger(from(1)).isEmpty()).isTrue();
            assertThat(from(1).larger(NONE).isEmpty()).isTrue();
        }
    }

    @Test
    void fromOneUpToAnotherIsEverythingBetween() {
        assertThat(from(10).and(below(20)).upTo(from(25).and(below(30))))
                .isEqualTo(from(10).and(below(30)));
        assertThat(above(10).upTo(Interval.all())).isEqualTo(above(10));
    }

    @Test
    void haveTheEndsThatTheyHave() {
        assertThat(from(10).and(below(20)).ends())
                .containsExactly(Rational.of(10), Rational.of(20));
        assertThat(from(10).ends()).containsExactly(Rational.of(10));
        assertThat(below(20).ends()).containsExactly(Rational.of(20));
        assertThat(Interval.all().ends()).isEmpty();
    }

    static Stream<Arguments> order() {
        return Stream.of(
                arguments(from(10), from(10), false),
                arguments(above(10), from(10), true),
                arguments(from(10), above(10), false),
                arguments(from(10), Interval.all(), true),
                arguments(Interval.all(), Interval.all(), false),
                arguments(from(9), from(10), false));
    }

    @ParameterizedTest
    @MethodSource("order")
    void startAboveThoseThatBeginBefore(Interval one, Interval other, boolean above) {
        assertThat(one.startsAbove(other)).isEqualTo(above);
    }

    /** Ends that meet belong to the intersection only if both sides hold them. */
    @Test
    void thatMeetShareTheEndThatBothHave() {
        assertThat(to(10).and(from(10))).isEqualTo(Interval.exactly(Rational.of(10)));
        assertThat(to(10).and(above(10)).isEmpty()).isTrue();
        assertThat(below(10).and(from(10)).isEmpty()).isTrue();
    }

    /** A hash that tells intervals of a framework apart, so that a map of them is one. */
    @Test
    void haveHashesThatTellThemApart() {
        Set<Integer> hashes = new HashSet<>();
        IntStream.range(0, 10)
                .forEach(lower -> IntStream.range(lower + 1, 11)
                        .forEach(upper ->
                                hashes.add(from(lower).and(below(upper)).hashCode())));

        assertThat(hashes).hasSizeGreaterThan(40);
        assertThat(from(1).and(below(2))).hasSameHashCodeAs(below(2).and(from(1)));
    }
}
