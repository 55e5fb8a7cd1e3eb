// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Fractions of long parts, and those that are in place of a number that is no fraction. */
class NearFractionTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rational NEAR = BigFraction.near(HALF);
    private static final Rational NEAR_ZERO = BigFraction.near(Rational.ZERO);
    private static final Rational HUGE = Rational.of(BigInteger.TWO.pow(70), BigInteger.ONE);

    static Stream<Arguments> sums() {
        return Stream.of(
                arguments(HALF, HALF, true),
                arguments(HUGE, HALF, true),
                arguments(HUGE, HUGE, true),
                arguments(NEAR, HALF, false),
                arguments(HALF, NEAR, false),
                arguments(NEAR, HUGE, false),
                arguments(HUGE, NEAR, false),
                arguments(NEAR, NEAR, false),
                arguments(Rational.ZERO, NEAR_ZERO, false));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void sumsAreExactIfBothAre(Rational one, Rational other, boolean exact) {
        Rational sum = one.plus(other);

        assertThat(sum.isExact()).isEqualTo(exact);
        assertThat(sum.minus(other)).isEqualTo(one);
    }

    /** 0 times a number is 0, whatever the number; a number near to 0 is not 0. */
    static Stream<Arguments> products() {
        return Stream.of(
                arguments(HALF, HALF, true),
                arguments(HUGE, HALF, true),
                arguments(HUGE, HUGE, true),
                arguments(NEAR, HALF, false),
                arguments(HALF, NEAR, false),
                arguments(NEAR, NEAR, false),
                arguments(NEAR, HUGE, false),
                arguments(NEAR, Rational.ZERO, true),
                arguments(Rational.ZERO, NEAR, true),
                arguments(NEAR, NEAR_ZERO, false),
                arguments(NEAR_ZERO, NEAR, false),
                arguments(NEAR_ZERO, HALF, false),
                arguments(HALF, NEAR_ZERO, false),
                arguments(NEAR_ZERO, Rational.ZERO, true));
    }

    @ParameterizedTest
    @MethodSource("products")
    void productsAreExactIfBothAreOrOneIsNothing(Rational one, Rational other, boolean exact) {
        assertThat(one.times(other).isExact()).isEqualTo(exact);
    }

    @Test
    void keepTheirKindWithTheOtherSignAndUpsideDown() {
        assertThat(NEAR.negated().isExact()).isFalse();
        assertThat(NEAR.negated()).isEqualTo(Rational.of(-1, 2));
        assertThat(Rational.ONE.dividedBy(NEAR).isExact()).isFalse();
        assertThat(Rational.ONE.dividedBy(NEAR)).isEqualTo(Rational.of(2));
        assertThat(Rational.ONE.dividedBy(NEAR.negated())).isEqualTo(Rational.of(-2));
    }

    /** 2^63 − 1 fits a long and can change sign; −2^63 fits, but cannot. */
    @Test
    void areTwoLongsWhereBothPartsFit() {
        Rational most = Rational.of(BigInteger.valueOf(Long.MAX_VALUE), BigInteger.ONE);
        Rational beyond = most.negated().minus(Rational.ONE);

        assertThat(most.longNumerator()).isEqualTo(Long.MAX_VALUE);
        assertThat(beyond.longNumerator()).isZero();
        assertThat(beyond.negated()).isEqualTo(Rational.of(BigInteger.TWO.pow(63), BigInteger.ONE));
        assertThat(Rational.ONE.dividedBy(HUGE).longNumerator()).isZero();
        assertThat(Rational.ONE.dividedBy(HUGE).numerator()).isEqualTo(BigInteger.ONE);
        assertThat(Rational.ONE.dividedBy(HUGE).denominator()).isEqualTo(BigInteger.TWO.pow(70));
        assertThat(HUGE.dividedBy(HUGE).longDenominator()).isEqualTo(1);
    }
}
