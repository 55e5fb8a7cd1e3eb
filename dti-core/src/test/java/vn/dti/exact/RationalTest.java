// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class RationalTest {

    private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    @Nested
    class IsReduced {

        @ParameterizedTest
        @CsvSource({
            "6, 4, 3/2",
            "-6, 4, -3/2",
            "6, -4, -3/2",
            "-2, -6, 1/3",
            "0, -7, 0",
            "60, 12, 5",
            "-9223372036854775808, -9223372036854775808, 1",
            "-9223372036854775808, 2, -4611686018427387904",
            "-9223372036854775808, -1, 9223372036854775808",
            "1, -9223372036854775808, -1/9223372036854775808",
            "9223372036854775807, -9223372036854775808, -9223372036854775807/9223372036854775808",
        })
        void withTheSignAbove(long numerator, long denominator, String reduced) {
            assertThat(Rational.of(numerator, denominator)).hasToString(reduced);
            assertThat(Rational.of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator)))
                    .isEqualTo(Rational.of(numerator, denominator));
        }

        @Test
        void soThatOneValueHasOneForm() {
            assertThat(List.of(
                            Rational.of(1, 10),
                            Rational.of(-3, -30),
                            Rational.parse("0.10"),
                            Rational.parse("10%"),
                            Rational.of(new BigDecimal("0.100")),
                            Rational.ofShortestDecimal(0.1),
                            Rational.of(BigInteger.TEN.pow(40), BigInteger.TEN.pow(41))))
                    .containsOnly(Rational.of(1, 10))
                    .extracting(Rational::hashCode)
                    .containsOnly(Rational.of(1, 10).hashCode());
        }

        @Test
        void intoItsParts() {
            Rational number = Rational.of(-6, 4);

            assertThat(number.numerator()).isEqualTo(-3);
            assertThat(number.denominator()).isEqualTo(2);
        }

        @Test
        void andNothingElseEqualsIt() {
            assertThat(Rational.of(2)).isNotEqualTo(Rational.of(1, 2)).isNotEqualTo(2L);
        }

        @Test
        void butNotOverZero() {
            assertThatThrownBy(() -> Rational.of(5, 0))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("denominator is zero in 5/0");
            assertThatThrownBy(() -> Rational.of(Long.MIN_VALUE, 0))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("denominator is zero in -9223372036854775808/0");
            assertThatThrownBy(() -> Rational.of(BigInteger.TEN, BigInteger.ZERO))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("denominator is zero in 10/0");
        }
    }

    @Nested
    class IsExact {

        @Test
        void whereDoublesAreNot() {
            assertThat(Rational.parse("0.1").plus(Rational.parse("0.2")))
                    .isEqualTo(Rational.parse("0.3"));
            assertThat(Rational.of(1, 49).times(49)).isEqualTo(Rational.ONE);
        }

        @Test
        void atAThreshold() {
            assertThat(Rational.of(29, 50).isAtLeast(Rational.parse("58%"))).isTrue();
            assertThat(Rational.of(29, 50).isAbove(Rational.parse("58%"))).isFalse();
            assertThat(Rational.of(28_999_999, 50_000_000).isAtLeast(Rational.parse("58%")))
                    .isFalse();
        }

        static Stream<Arguments> acrossTheBorderOfLong() {
            Rational max = Rational.of(Long.MAX_VALUE);
            Rational min = Rational.of(Long.MIN_VALUE);
            Rational one = Rational.ONE;
            return Stream.of(
                    arguments(max.plus(one), MAX.add(BigInteger.ONE)),
                    arguments(max.plus(one).minus(one), MAX),
                    arguments(max.negated().minus(one), MIN),
                    arguments(min.negated(), MIN.negate()),
                    arguments(min.plus(one), MIN.add(BigInteger.ONE)),
                    arguments(min.minus(one), MIN.subtract(BigInteger.ONE)),
                    arguments(max.times(2), MAX.shiftLeft(1)),
                    arguments(max.times(Long.MIN_VALUE), MAX.multiply(MIN)),
                    arguments(max.times(max).dividedBy(max), MAX),
                    arguments(min.times(min).dividedBy(min), MIN),
                    arguments(Rational.of(Long.MIN_VALUE / 2).times(2), MIN),
                    arguments(min.dividedBy(Rational.of(-1)), MIN.negate()));
        }

        @ParameterizedTest
        @MethodSource
        void acrossTheBorderOfLong(Rational result, BigInteger expected) {
            assertThat(result).isEqualTo(Rational.of(expected, BigInteger.ONE));
            assertThat(result.numerator()).isEqualTo(expected);
        }

        @Test
        void inOrderAcrossTheBorderOfLong() {
            Rational below = Rational.of(Long.MAX_VALUE, Long.MAX_VALUE - 1);
            Rational above = Rational.of(Long.MAX_VALUE - 1, Long.MAX_VALUE - 2);

            assertThat(above).isGreaterThan(below);
            assertThat(Rational.of(Long.MIN_VALUE)).isLessThan(Rational.of(-Long.MAX_VALUE));
            assertThat(Rational.of(Long.MIN_VALUE).negated())
                    .isEqualTo(Rational.of(Long.MAX_VALUE).plus(Rational.ONE));
            assertThat(Rational.of(1, Long.MIN_VALUE)).isLessThan(Rational.ZERO);
        }
    }

    @Nested
    class AsTwoLongs {

        @Test
        void hasItsPartsWhereTheyFit() {
            assertThat(Rational.of(-6, 8).longNumerator()).isEqualTo(-3);
            assertThat(Rational.of(-6, 8).longDenominator()).isEqualTo(4);
        }

        @Test
        void hasZerosWhereOneOfThemDoesNot() {
            Rational large = Rational.of(MIN, BigInteger.ONE);

            assertThat(large.longNumerator()).isZero();
            assertThat(large.longDenominator()).isZero();
        }
    }

    /** Hashes that tell numbers apart, of two longs, of larger parts and of midpoints. */
    @Nested
    class Hashes {

        @Test
        void tellNumbersApart() {
            var small = new HashSet<Integer>();
            var large = new HashSet<Integer>();
            for (int top = 1; top <= 100; top++) {
                small.add(Rational.of(top, 101).hashCode());
                large.add(
                        Rational.of(MAX.multiply(BigInteger.valueOf(top)), BigInteger.valueOf(101))
                                .hashCode());
            }

            assertThat(small).hasSizeGreaterThan(90);
            assertThat(large).hasSizeGreaterThan(90);
        }

        @Test
        void areThoseOfEqualNumbers() {
            assertThat(BigFraction.near(Rational.of(3, 4)))
                    .isEqualTo(Rational.of(3, 4))
                    .hasSameHashCodeAs(Rational.of(3, 4));
            assertThat(BigFraction.near(Rational.of(MIN, BigInteger.ONE)))
                    .isEqualTo(Rational.of(MIN, BigInteger.ONE))
                    .hasSameHashCodeAs(Rational.of(MIN, BigInteger.ONE));
        }
    }

    @Nested
    class OfADecimal {

        @Test
        void isItsExactValue() {
            assertThat(Rational.of(new BigDecimal("0.125"))).isEqualTo(Rational.of(1, 8));
            assertThat(Rational.of(new BigDecimal("-2.50"))).isEqualTo(Rational.of(-5, 2));
            assertThat(Rational.of(new BigDecimal("12E2"))).isEqualTo(Rational.of(1_200));
        }

        @Test
        void takesAScaleFromMinus400To1000() {
            assertThat(Rational.of(new BigDecimal("1E400")))
                    .isEqualTo(Rational.of(BigInteger.TEN.pow(400), BigInteger.ONE));
            assertThat(Rational.of(new BigDecimal("1E-1000")))
                    .isEqualTo(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(1_000)));
        }

        @ParameterizedTest
        @CsvSource({
            "1E401, a decimal with scale -401",
            "1E999999999, a decimal with scale -999999999",
            "1E-1001, a decimal with scale 1001",
            "1E-999999999, a decimal with scale 999999999",
        })
        void refusesAScaleBeyond(BigDecimal value, String found) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Rational.of(value))
                    .withMessage(found + ", expected -400 to 1000");
        }
    }

    @Nested
    class RoundedToADecimal {

        @ParameterizedTest
        @CsvSource({
            "310/41, 2, HALF_UP, 7.56",
            "15/2, 2, HALF_UP, 7.50",
            "15/2, 0, HALF_UP, 8",
            "13/2, 0, HALF_EVEN, 6",
            "-15/2, 0, HALF_UP, -8",
            "1/3, 4, UP, 0.3334",
            "-1/3, 4, FLOOR, -0.3334",
            "1/1000, 2, HALF_UP, 0.00",
            "1/8, 3, UNNECESSARY, 0.125",
        })
        void hasExactlyThatScale(String value, int places, RoundingMode mode, String decimal) {
            assertThat(Rational.parse(value).round(places, mode))
                    .isEqualTo(new BigDecimal(decimal));
        }
    }

    @Nested
    class AsAnExactDecimal {

        @ParameterizedTest
        @CsvSource({
            "1/8, 0.125",
            "-1/8, -0.125",
            "3/40, 0.075",
            "1/25, 0.04",
            "100, 100",
            "0, 0",
            "1/1024, 0.0009765625"
        })
        void endsWithoutTrailingZeros(String value, String decimal) {
            assertThat(Rational.parse(value).toExactDecimal())
                    .isEqualTo(Optional.of(new BigDecimal(decimal)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1/3", "1/6", "-310/41", "1/70"})
        void isAbsentWhereItNeverEnds(String value) {
            assertThat(Rational.parse(value).toExactDecimal()).isEmpty();
        }
    }

    @Nested
    class ClampedToAShare {

        @ParameterizedTest
        @CsvSource({"-1/2, 0", "0, 0", "3/4, 3/4", "1, 1", "13/10, 1"})
        void liesFromZeroToOne(String raw, String share) {
            assertThat(Rational.parse(raw).clampedToShare()).isEqualTo(Rational.parse(share));
        }
    }
}
