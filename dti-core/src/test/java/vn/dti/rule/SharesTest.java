// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** Sets of shares as unions of intervals. */
class SharesTest {

    private static final Rational HALF = Rational.of(1, 2);

    private static List<Interval> numbers(long... numbers) {
        return LongStream.of(numbers)
                .mapToObj(number -> Interval.exactly(Rational.of(number)))
                .toList();
    }

    private static List<Interval> upTo(long number) {
        return numbers(LongStream.rangeClosed(1, number).toArray());
    }

    @Test
    void everyNumberOfOneSetIsAddedToEveryOneOfTheOther() {
        assertThat(Shares.sums(numbers(0, 10), numbers(1, 2)))
                .containsExactlyInAnyOrderElementsOf(numbers(0 + 1, 0 + 2, 10 + 1, 10 + 2));
    }

    @Test
    void aSumThatComesAboutTwiceIsListedOnce() {
        assertThat(Shares.sums(numbers(0, 1), numbers(0, 1)))
                .containsExactlyInAnyOrderElementsOf(numbers(0, 1, 2));
    }

    @Test
    void intervalsKeepTheirOpenEnds() {
        Interval upToHalf = Interval.above(Rational.ZERO).and(Interval.atMost(HALF));

        assertThat(Shares.sums(List.of(upToHalf), numbers(1)))
                .containsExactly(
                        Interval.above(Rational.ONE).and(Interval.atMost(Rational.ONE.plus(HALF))));
    }

    @Test
    void thereIsNoSumWithANumberOfNoSet() {
        assertThat(Shares.sums(numbers(0, 1), List.of())).isEmpty();
    }

    @Test
    void twoThousandAreKeptApart() {
        List<Interval> tens = numbers(
                LongStream.rangeClosed(1, 50).map(number -> number * 100).toArray());

        assertThat(Shares.sums(upTo(40), tens))
                .hasSize(40 * 50)
                .contains(Interval.exactly(Rational.of(40 + 100)))
                .doesNotContain(Interval.exactly(Rational.of(41 + 100)));
    }

    @Test
    void moreAreTakenForEverythingBetweenTheLeastAndTheMost() {
        assertThat(Shares.sums(upTo(29), upTo(69)))
                .as("29 × 69 = 2,001")
                .containsExactly(Interval.atLeast(Rational.of(1 + 1))
                        .and(Interval.atMost(Rational.of(29 + 69))));
    }

    private static Interval interval(String notation) {
        String[] ends = notation.substring(1, notation.length() - 1).split(",", -1);
        Rational least = Rational.parse(ends[0]);
        Rational most = Rational.parse(ends[1]);
        Interval from = notation.startsWith("[") ? Interval.atLeast(least) : Interval.above(least);
        return from.and(notation.endsWith("]") ? Interval.atMost(most) : Interval.below(most));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ends that touch               | [0,1/2) [1/2,1]         | [0,1]
            whatever their order          | [1/2,1] [0,1/2)         | [0,1]
            a number that is left out     | [0,1/2) (1/2,1]         | [0,1/2) (1/2,1]
            a number that closes a gap    | [0,1/2) (1/2,1] [1/2,1/2] | [0,1]
            one within another            | [0,1] [1/4,1/2]         | [0,1]
            one that begins in another    | [0,1/2] [1/4,3/4)       | [0,3/4)
            the same twice                | [1/3,1/3] [1/3,1/3]     | [1/3,1/3]
            numbers apart                 | [1,1] [0,0]             | [0,0] [1,1]
            an end with and without       | [0,1/2] [0,1/2)         | [0,1/2]
            """)
    void aUnionHasNoMoreIntervalsThanItNeeds(String name, String shares, String union) {
        assertThat(Shares.union(Stream.of(shares.split(" ", -1)).map(SharesTest::interval)))
                .containsExactlyElementsOf(Stream.of(union.split(" ", -1))
                        .map(SharesTest::interval)
                        .toList());
    }

    @Test
    void nothingIsTheUnionOfNothing() {
        assertThat(Shares.union(Stream.of())).isEqualTo(List.of());
    }
}
