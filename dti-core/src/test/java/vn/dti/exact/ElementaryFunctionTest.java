// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.exact.ElementaryFunction.EXP;
import static vn.dti.exact.ElementaryFunction.GEOMETRIC_MEAN;
import static vn.dti.exact.ElementaryFunction.LN;
import static vn.dti.exact.ElementaryFunction.LOG10;
import static vn.dti.exact.ElementaryFunction.POWER;
import static vn.dti.exact.ElementaryFunction.ROOT;
import static vn.dti.exact.ElementaryFunction.SQRT;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementaryFunctionTest {

    private static Real of(ElementaryFunction function, String... operands) {
        return find(function, operands).orElseThrow();
    }

    private static Optional<Real> find(ElementaryFunction function, String... operands) {
        return function.apply(Stream.of(operands).<Real>map(Rational::parse).toList());
    }

    private static Rational number(String text) {
        return Rational.parse(text);
    }

    /** Digits as they are printed in tables, the last one cut off. */
    @ParameterizedTest
    @CsvSource({
        "SQRT, 2, 1.414213562373095048801688724209698078",
        "LN, 2, 0.693147180559945309417232121458176568",
        "LN, 10, 2.302585092994045684017991454684364207",
        "LN, 1/2, -0.693147180559945309417232121458176568",
        "EXP, 1, 2.718281828459045235360287471352662497",
        "EXP, -1, 0.367879441171442321595523770161460867",
        "EXP, 10, 22026.465794806716516957900645284244366353",
        "LOG10, 2, 0.301029995663981195213738894724493026"
    })
    void digitsAreThoseOfTables(ElementaryFunction function, String operand, String digits) {
        int places = digits.length() - digits.indexOf('.') - 1;

        assertThat(of(function, operand).rounded(places, RoundingMode.DOWN))
                .isEqualTo(number(digits));
    }

    @Nested
    class AFraction {

        @ParameterizedTest
        @CsvSource({
            "SQRT, 4, '', 2",
            "SQRT, 9/16, '', 3/4",
            "SQRT, 0, '', 0",
            "ROOT, 8/27, 3, 2/3",
            "ROOT, 1/1024, 10, 1/2",
            "ROOT, 7, 1, 7",
            "POWER, 3/2, 3, 27/8",
            "POWER, -3, 3, -27",
            "POWER, 2, -2, 1/4",
            "POWER, 5, 0, 1",
            "POWER, 4/9, 3/2, 8/27",
            "POWER, 8, -1/3, 1/2",
            "POWER, 0, 1/2, 0",
            "LN, 1, '', 0",
            "EXP, 0, '', 1",
            "LOG10, 1000, '', 3",
            "LOG10, 0.01, '', -2",
            "LOG10, 1, '', 0",
            "GEOMETRIC_MEAN, 2, 8, 4",
            "GEOMETRIC_MEAN, 0, 3, 0"
        })
        void isGivenAsOne(
                ElementaryFunction function, String first, String second, String expected) {
            Real value = second.isEmpty() ? of(function, first) : of(function, first, second);

            assertThat(value).isEqualTo(number(expected));
        }

        @Test
        void ofManyDigitsIsEnclosed() {
            // (21/20)^300 has a denominator of 391 digits, (1001/1000)^1000 one of 3,000.
            assertThat(of(POWER, "21/20", "300").isFraction()).isTrue();
            Real long1000 = of(POWER, "1001/1000", "1000");
            assertThat(long1000.isFraction()).isFalse();
            // Left of e, as (1 + 1/n)^n is: 2.7169239322…
            assertThat(long1000.rounded(6, RoundingMode.DOWN)).isEqualTo(number("2.716923"));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SQRT, -1, ''",
        "ROOT, -8, 3",
        "ROOT, 8, 0",
        "ROOT, 8, 1/2",
        "ROOT, 8, -3",
        "LN, 0, ''",
        "LN, -1, ''",
        "LOG10, 0, ''",
        "POWER, 0, 0",
        "POWER, 0, -1",
        "POWER, -2, 1/2",
        "GEOMETRIC_MEAN, -2, -8"
    })
    void hasNoValue(ElementaryFunction function, String first, String second) {
        assertThat(second.isEmpty() ? find(function, first) : find(function, first, second))
                .isEmpty();
    }

    @Test
    void weightsOfAGeometricMean() {
        // ∛(4 × (1/2)²) = 1; 1/2 and 3/2 of a weight are 1 and 3 parts: ⁴√(16 × 1³) = 2.
        assertThat(mean(List.of("4", "1/2"), List.of("1", "2"))).isEqualTo(Rational.ONE);
        assertThat(mean(List.of("16", "1"), List.of("1/2", "3/2"))).isEqualTo(number("2"));
        assertThat(mean(List.of("0", "9"), List.of("0", "1"))).isEqualTo(number("9"));
    }

    /** 60 shares with denominators of 18 digits make no product that is written out. */
    @Test
    void aGeometricMeanOfManyLongFractionsIsEnclosed() {
        List<Real> shares = IntStream.rangeClosed(1, 60)
                .<Real>mapToObj(
                        i -> Rational.of(900_000_000_000_000_000L + i, 1_000_000_000_000_000_003L))
                .toList();
        List<Real> weights = shares.stream().<Real>map(share -> Rational.of(7)).toList();

        Real mean = ElementaryFunction.geometricMean(shares, weights).orElseThrow();

        assertThat(mean.rounded(10, RoundingMode.HALF_UP)).isEqualTo(number("0.9"));
        assertThat(mean.order(shares.get(0))).isEqualTo(1);
        assertThat(mean.order(shares.get(59))).isEqualTo(-1);
    }

    private static Real mean(List<String> numbers, List<String> weights) {
        return ElementaryFunction.geometricMean(
                        numbers.stream().<Real>map(Rational::parse).toList(),
                        weights.stream().<Real>map(Rational::parse).toList())
                .orElseThrow();
    }

    @Nested
    class AComparison {

        @Test
        void isDecidedByAsManyDigitsAsItTakes() {
            // 300 digits of the root of 2, and one unit of the last more.
            Real root = of(SQRT, "2");
            Rational below = root.rounded(300, RoundingMode.FLOOR);
            Rational above = root.rounded(300, RoundingMode.CEILING);

            assertThat(root.order(below)).isEqualTo(1);
            assertThat(root.order(above)).isEqualTo(-1);
            assertThat(root.isWithin(Interval.above(below).and(Interval.below(above))))
                    .isTrue();
        }

        @Test
        void ofAPerfectRootIsThatOfFractions() {
            assertThat(of(SQRT, "4").isWithin(Interval.atLeast(number("2")))).isTrue();
            assertThat(of(SQRT, "4").isWithin(Interval.above(number("2")))).isFalse();
        }

        @Test
        void isGivenUpWhereNoNumberOfDigitsShowsIt() {
            Real square = of(SQRT, "2").multiply(of(SQRT, "2"));

            assertThatThrownBy(() -> square.order(number("2")))
                    .isInstanceOf(UndecidedException.class)
                    .hasMessage("not decided by 400 digits");
            assertThatThrownBy(() -> square.rounded(2, RoundingMode.FLOOR))
                    .isInstanceOf(UndecidedException.class);
            // The nearest two decimals are 2.00 from either side.
            assertThat(square.rounded(2, RoundingMode.HALF_UP)).isEqualTo(number("2"));
        }

        @Test
        void ofALogarithmOfAPowerWithItsExponentIsGivenUp() {
            Real three = of(LN, "8").divide(of(LN, "2"));

            assertThatThrownBy(() -> three.order(number("3")))
                    .isInstanceOf(UndecidedException.class);
            assertThat(three.order(number("2.9999999999"))).isEqualTo(1);
        }

        @Test
        void withItselfNeedsNoDigits() {
            Real root = of(SQRT, "2");

            assertThat(root.subtract(root)).isEqualTo(Rational.ZERO);
            assertThat(root.divide(root)).isEqualTo(Rational.ONE);
        }

        @Test
        void ofTheSameCalculationsNeedsNoDigitsEither() {
            Real one = of(LN, "3").add(of(SQRT, "2"));
            Real other = of(LN, "3").add(of(SQRT, "2"));

            assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
            assertThat(one.order(other)).isZero();
            assertThat(one).isNotEqualTo(of(LN, "3").add(of(SQRT, "3")));
        }

        @Test
        void isNotNeededForTheSmallerOrTheLargerOfTwo() {
            Real square = of(SQRT, "2").multiply(of(SQRT, "2"));

            assertThat(square.smaller(number("2")).rounded(3, RoundingMode.HALF_UP))
                    .isEqualTo(number("2"));
            assertThat(of(SQRT, "2").smaller(number("1"))).isEqualTo(Rational.ONE);
            assertThat(of(SQRT, "2").larger(number("2"))).isEqualTo(number("2"));
        }
    }

    @Nested
    class ANumberThatIsNoFraction {

        @Test
        void hasAMidpointOf40Places() {
            assertThat(of(SQRT, "2").toRational())
                    .isEqualTo(number("1.4142135623730950488016887242096980785697"));
        }

        @Test
        void isEnclosedByDecimals() {
            assertThat(of(SQRT, "2").enclosure(4))
                    .isEqualTo(Interval.atLeast(number("1.4142"))
                            .and(Interval.atMost(number("1.4143"))));
            assertThat(of(SQRT, "4").enclosure(4)).isEqualTo(Interval.exactly(number("2")));
        }
    }

    @Test
    void aNumberOfTooManyDigitsIsRefused() {
        assertThatThrownBy(() -> of(EXP, "5000")).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> of(EXP, "1000000000000")).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> of(POWER, "10", "1300")).isInstanceOf(TooLargeException.class);
        assertThatThrownBy(() -> of(POWER, "1000000", "900")).isInstanceOf(TooLargeException.class);
    }

    /** A chain of 500 sums is cut, and neither forgotten nor too deep to be narrowed. */
    @Test
    void aLongSumOfRoots() {
        Real sum = ofRoots(500);

        // 500 × 1.41421356237309504880… = 707.106781186547524400…
        assertThat(sum.rounded(15, RoundingMode.DOWN)).isEqualTo(number("707.106781186547524"));
        assertThat(sum).isEqualTo(ofRoots(500)).isNotEqualTo(ofRoots(499));
    }

    private static Real ofRoots(int number) {
        Real sum = Rational.ZERO;
        for (int i = 0; i < number; i++) {
            sum = sum.add(of(SQRT, "2"));
        }
        return sum;
    }

    @Test
    void operandsAreCounted() {
        assertThat(List.of(SQRT, ROOT, POWER, LN, LOG10, EXP, GEOMETRIC_MEAN))
                .extracting(ElementaryFunction::operands)
                .containsExactly(1, 2, 2, 1, 1, 1, 2);
    }
}
