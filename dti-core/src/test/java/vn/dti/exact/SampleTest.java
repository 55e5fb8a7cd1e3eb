// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    private static Sample of(String numbers) {
        return Sample.of(Stream.of(numbers.split(" ")).map(Rational::parse).toList());
    }

    @Nested
    class OfFractions {

        @Test
        void hasTheDeviationsOfTextbooks() {
            // Mean 40/8; squares of distances 9 + 1 + 1 + 1 + 0 + 0 + 4 + 16 = 32.
            Sample sample = of("2 4 4 4 5 5 7 9");

            assertThat(sample.sum()).isEqualTo(Rational.of(40));
            assertThat(sample.mean()).isEqualTo(Rational.of(5));
            assertThat(sample.least()).isEqualTo(Rational.of(2));
            assertThat(sample.most()).isEqualTo(Rational.of(9));
            assertThat(sample.size()).isEqualTo(8);
            assertThat(sample).hasToString("sample of 8");
            assertThat(sample.deviation(8)).as("√(32/8)").isEqualTo(Rational.of(2));
            assertThat(sample.deviation(2)).as("√(32/2)").isEqualTo(Rational.of(4));
        }

        @Test
        void hasADeviationThatIsEnclosedWhereItIsNoFraction() {
            // Mean 2; squares of distances 1 + 0 + 1.
            Real deviation = of("1 2 3").deviation(3);

            assertThat(deviation.isFraction()).isFalse();
            assertThat(deviation.rounded(12, RoundingMode.HALF_UP))
                    .as("√(2/3)")
                    .isEqualTo(Rational.parse("0.816496580928"));
        }

        @ParameterizedTest(name = "percentile {0} of 10, 20, 30, 50 is {1}")
        @CsvSource({
            "0, 10",
            "100, 50",
            "50, 25",
            "90, 44",
            "25, 35/2",
            "100/3, 20",
            "200/3, 30",
            "1, 103/10"
        })
        void hasPercentilesBetweenTheNumbersNextToThem(String percent, String expected) {
            assertThat(of("30 10 50 20").percentile(Rational.parse(percent)))
                    .isEqualTo(Rational.parse(expected));
        }

        @Test
        void ofOneNumberIsThatNumberAndHasNoDeviation() {
            Sample alone = of("7/3");

            assertThat(alone.mean()).isEqualTo(Rational.of(7, 3));
            assertThat(alone.percentile(Rational.of(37))).isEqualTo(Rational.of(7, 3));
            assertThat(alone.deviation(1)).isEqualTo(Rational.ZERO);
        }

        @Test
        void whoseDenominatorsGrowIsEnclosedInsteadOfSummedUp() {
            // 1/2 + 1/3 + 1/5 + … over the first 400 primes: no common denominator of 1000 bits.
            List<Rational> inverses = IntStream.iterate(2, number -> number + 1)
                    .filter(number -> BigInteger.valueOf(number).isProbablePrime(30))
                    .limit(400)
                    .mapToObj(prime -> Rational.of(1, prime))
                    .toList();
            Rational exact = inverses.stream().reduce(Rational.ZERO, Rational::plus);

            Real sum = Sample.of(inverses).sum();

            assertThat(sum.isFraction()).isFalse();
            assertThat(sum.rounded(100, RoundingMode.FLOOR))
                    .isEqualTo(exact.rounded(100, RoundingMode.FLOOR));
        }
    }

    @Nested
    class OfOtherNumbers {

        private final Real root =
                ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();

        @Test
        void hasEnclosedMeansAndDeviations() {
            // Of √2 and 0 the mean and the deviation are √2/2 both.
            Sample sample = Sample.of(List.of(root, Rational.ZERO));

            assertThat(sample.mean().rounded(10, RoundingMode.HALF_UP))
                    .isEqualTo(Rational.parse("0.7071067812"));
            assertThat(sample.deviation(2).rounded(10, RoundingMode.HALF_UP))
                    .isEqualTo(Rational.parse("0.7071067812"));
        }

        @Test
        void thatAreAllTheSameHasThemForItsMean() {
            Sample sample = Sample.of(List.of(root, root, root));

            assertThat(sample.mean()).isEqualTo(root);
            assertThat(sample.deviation(3)).isEqualTo(Rational.ZERO);
        }
    }

    @Test
    void ofNothingIsRefused() {
        assertThatThrownBy(() -> Sample.of(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a sample of no numbers");
    }

    /** Against the definitions, term by term. */
    @Property(tries = 300)
    void meansAndSquaresAreAsTheyAreDefined(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 50) Integer> tops,
            @ForAll @IntRange(min = 1, max = 12) int bottom) {
        List<Rational> numbers = tops.stream()
                .map(top -> Rational.of(top, bottom + Math.abs(top) % 5))
                .toList();
        Rational count = Rational.of(numbers.size());
        Rational mean = numbers.stream().reduce(Rational.ZERO, Rational::plus).dividedBy(count);
        Rational variance = numbers.stream()
                .map(number -> number.minus(mean))
                .map(distance -> distance.times(distance))
                .reduce(Rational.ZERO, Rational::plus)
                .dividedBy(count);

        Sample sample = Sample.of(numbers);

        assertThat(sample.mean()).isEqualTo(mean);
        assertThat(sample.deviation(numbers.size()))
                .isEqualTo(ElementaryFunction.SQRT.apply(List.of(variance)).orElseThrow());
    }

    /** Linear between the ranks, so that it lies between the two numbers and rises with the percentage. */
    @Property(tries = 300)
    void percentilesRiseFromTheLeastToTheMost(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = -50, max = 50) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 99) int percent) {
        Sample sample = Sample.of(numbers.stream().map(Rational::of).toList());
        Real here = sample.percentile(Rational.of(percent));

        assertThat(here.order(sample.percentile(Rational.of(percent + 1L)))).isLessThanOrEqualTo(0);
        assertThat(here.order(sample.least())).isGreaterThanOrEqualTo(0);
        assertThat(here.order(sample.most())).isLessThanOrEqualTo(0);
        long below = numbers.stream()
                .filter(number -> Rational.of(number).order(here) < 0)
                .count();
        assertThat(Rational.of(below)
                        .isAbove(Rational.of(percent * (numbers.size() - 1L), 100)
                                .plus(Rational.ONE)))
                .isFalse();
    }
}
