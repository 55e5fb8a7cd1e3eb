// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;

/** Groups whose points are the maximum times the geometric mean of the shares of their items. */
class GeometricMeanTest {

    private static List<Rational> numbers(String text) {
        return Stream.of(text.split(" ", -1)).map(Rational::parse).toList();
    }

    /** Of 10 points; the third column is the product of the shares and the root that is taken of it. */
    @ParameterizedTest
    @CsvSource({
        // weights, maxima, points, whole
        "1 1, 5 5, 5 5, 10",
        "1 1, 5 20, 5 20, 10",
        "1 1, 5 5, 5/4 5, 5", // √(1/4 · 1) = 1/2
        "2 1, 8 8, 1 8, 5/2", // ∛(1/8 · 1/8 · 1) = 1/4
        "1 2, 8 8, 1 8, 5", // ∛(1/8 · 1 · 1) = 1/2
        "1 1, 5 5, 0 5, 0",
        "1 1, 5 5, -1 5, 0", // less than nothing counts as nothing
        "1 0, 5 5, 5/2 0, 5", // what weighs nothing does not count
        "1 1, 5 0, 5/2 0, 5", // nor does what can earn nothing
        "1 0, 0 5, 0 5, 0", // nothing counts
    })
    void havePointsByTheRootOfTheProduct(
            String weights, String maxima, String points, String whole) {
        var mean = new GeometricMean(numbers(weights));

        assertThat(mean.points(Rational.of(10), numbers(maxima), numbers(points)))
                .isEqualTo(Rational.parse(whole));
    }

    /** A point more of an item brings the whole times its weight over its points, of all weights. */
    @ParameterizedTest
    @CsvSource({
        "1 1, 5 5, 5/4 5, 2 1/2", // 5 / (2 · 5/4), 5 / (2 · 5)
        "2 1, 8 8, 1 8, 5/3 5/48", // 5/2 · 2 / 3, 5/2 / (3 · 8)
        "1 1, 5 5, 0 5, 0 0",
        "1 1, 5 0, 5/2 0, 2 0", // 5 / (1 · 5/2)
        "1 1, 5 0, 5/2 1, 2 0",
    })
    void bringWhatAnItemWeighs(String weights, String maxima, String points, String factors) {
        var mean = new GeometricMean(numbers(weights));

        assertThat(mean.factors(Rational.of(10), numbers(maxima), numbers(points)))
                .isEqualTo(numbers(factors));
    }

    /** From √(0 · 1/4) to √(1/4 · 1), of 10. */
    @Test
    void canBeEverythingFromTheMeanOfTheLeastToThatOfTheMost() {
        Interval first = Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(5, 4)));
        Interval second = Interval.atLeast(Rational.of(5, 4)).and(Interval.atMost(Rational.of(5)));
        List<Rational> maxima = numbers("5 5");
        var mean = GeometricMean.of(2);

        assertThat(mean.possible(Rational.of(10), maxima, List.of(List.of(first), List.of(second))))
                .containsExactly(
                        Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.of(5))));
        assertThat(mean.possible(
                        Rational.of(10), maxima, List.of(List.of(second), List.of(second))))
                .containsExactly(
                        Interval.atLeast(Rational.of(5, 2)).and(Interval.atMost(Rational.of(10))));
    }

    @Test
    void areNoSums() {
        assertThat(GeometricMean.of(3).isLinear()).isFalse();
        assertThat(GeometricMean.of(3).mayNarrow()).isTrue();
        assertThat(GeometricMean.of(3).weights()).isEqualTo(numbers("1 1 1"));
    }

    @Test
    void areDescribedWithTheirWeightsUnlessTheseAreAlike() {
        assertThat(GeometricMean.of(2).describe())
                .hasToString("the maximum × the geometric mean of the items' shares");
        assertThat(new GeometricMean(numbers("2 1")).describe().toString())
                .startsWith("the maximum × the geometric mean of the items' shares, weighted ");
    }

    @Test
    void areRefusedWithoutAWeight() {
        assertThatThrownBy(() -> new GeometricMean(numbers("0 0")))
                .isInstanceOf(DefinitionException.class);
        assertThatThrownBy(() -> new GeometricMean(numbers("1 -1")))
                .isInstanceOf(DefinitionException.class);
    }
}
