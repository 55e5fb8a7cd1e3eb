// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Counts over counts, as a host gives them, are compared without being reduced first. */
class UnreducedFractionTest {

    private static final long LARGEST = Long.MAX_VALUE;

    @Nested
    class TwoOfThem {

        @ParameterizedTest
        @CsvSource({
            "1, 2, 2, 4, 0",
            "1, 2, 2, 3, -1",
            "29, 50, 58, 100, 0",
            "-1, 3, 1, 3, -1",
            "1, 3, -1, 3, 1",
            "0, 7, 0, 9, 0",
            // 2^62 and a fourth, whose cross product is 2^64.
            "4611686018427387904, 1, 1, 4, 1",
            "1, 4, 4611686018427387904, 1, -1",
            "1, 4611686018427387904, 4, 1, -1",
            "4, 1, 1, 4611686018427387904, 1",
        })
        void areComparedByTheirValues(
                long top, long bottom, long thatTop, long thatBottom, int order) {
            assertThat(Rational.compare(top, bottom, thatTop, thatBottom)).isEqualTo(order);
            assertThat(Rational.of(top, bottom).compareTo(thatTop, thatBottom)).isEqualTo(order);
        }

        /** (m − 1) / m and m / (m + 1) differ by one over a product of 38 digits. */
        @Test
        void ofTheLargestCountsAreComparedExactly() {
            assertThat(Rational.compare(LARGEST - 2, LARGEST - 1, LARGEST - 1, LARGEST))
                    .isEqualTo(-1);
            assertThat(Rational.compare(LARGEST - 1, LARGEST, LARGEST - 2, LARGEST - 1))
                    .isEqualTo(1);
            assertThat(Rational.compare(LARGEST, LARGEST - 1, LARGEST, LARGEST - 1))
                    .isZero();
            assertThat(Rational.compare(-LARGEST, 3, LARGEST, 3)).isEqualTo(-1);
        }
    }

    /** 2^70 is beyond the numbers that fit a long. */
    @Test
    void aLongNumberIsComparedWithOne() {
        Rational huge = Rational.of(BigInteger.TWO.pow(70), BigInteger.ONE);

        assertThat(huge.compareTo(LARGEST, 1)).isEqualTo(1);
        assertThat(huge.minus(huge.times(Rational.of(2))).compareTo(-LARGEST, 1))
                .isEqualTo(-1);
        assertThat(huge.dividedBy(huge).compareTo(4, 4)).isZero();
    }

    static Stream<Arguments> intervals() {
        Interval from = Interval.atLeast(Rational.of(1, 2));
        Interval above = Interval.above(Rational.of(1, 2));
        Interval upTo = Interval.atMost(Rational.of(4, 5));
        Interval below = Interval.below(Rational.of(4, 5));
        // Whether 49/100, 50/100, 60/100, 80/100 and 81/100 are in it.
        return Stream.of(
                arguments(from, "-++++"),
                arguments(above, "--+++"),
                arguments(upTo, "++++-"),
                arguments(below, "+++--"),
                arguments(from.and(below), "-++--"),
                arguments(above.and(upTo), "--++-"),
                arguments(Interval.all(), "+++++"),
                arguments(Interval.exactly(Rational.of(3, 5)), "--+--"),
                arguments(above.and(Interval.below(Rational.of(1, 2))), "-----"));
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void isWithinAnIntervalAsItsRationalIs(Interval interval, String expected) {
        var found = new StringBuilder();
        for (long top : new long[] {49, 50, 60, 80, 81}) {
            boolean within = interval.contains(top, 100);
            assertThat(within).isEqualTo(interval.contains(Rational.of(top, 100)));
            found.append(within ? '+' : '-');
        }
        assertThat(found).hasToString(expected);
    }
}
