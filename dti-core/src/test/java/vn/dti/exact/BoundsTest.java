// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two ends in units of a binary digit, rounded apart. */
class BoundsTest {

    private static Bounds bounds(long low, long high, int bits) {
        return new Bounds(BigInteger.valueOf(low), BigInteger.valueOf(high), bits);
    }

    /** In sixteenths 1/3 is 5.33…, in halves −7/2 is −7. */
    @ParameterizedTest
    @CsvSource({"1/3, 4, 5, 6", "-1/3, 4, -6, -5", "-7/2, 1, -7, -7", "7/2, 0, 3, 4", "0, 8, 0, 0"})
    void holdAFraction(String number, int bits, long low, long high) {
        assertThat(Bounds.of(Rational.parse(number), bits)).isEqualTo(bounds(low, high, bits));
    }

    /** Everything of 1 to 3/2, in halves. */
    @ParameterizedTest
    @CsvSource({"0.99, 1", "1, 0", "1.25, 0", "1.5, 0", "1.51, -1"})
    void lieAboveOrBelowANumberOrHoldIt(String number, int side) {
        Rational that = Rational.parse(number);

        assertThat(bounds(2, 3, 1).compareTo(that)).isEqualTo(side);
        assertThat(bounds(2, 3, 1).contains(that)).isEqualTo(side == 0);
    }

    @ParameterizedTest
    @CsvSource({"1, 2, 1", "0, 2, 0", "-1, 2, 0", "0, 0, 0", "-2, 0, 0", "-2, -1, -1"})
    void haveASignWhereEverythingBetweenHasIt(long low, long high, int sign) {
        assertThat(bounds(low, high, 3).signum()).isEqualTo(sign);
    }

    @Nested
    class AreCalculatedWith {

        @ParameterizedTest
        @CsvSource({"2, 2, 6", "-2, -6, -2", "0, 0, 0", "1, 1, 3", "-1, -3, -1"})
        void aWholeFactorThatMayTurnThem(long factor, long low, long high) {
            assertThat(bounds(1, 3, 0).times(factor)).isEqualTo(bounds(low, high, 0));
        }

        /** 3/2…5/2 times −1…7/2, in halves: quarters from −10/2 = −5 up to 35/2, so 18. */
        @Test
        void othersWhoseExtremesMayBeOfEitherEnd() {
            assertThat(bounds(3, 5, 1).times(bounds(-2, 7, 1))).isEqualTo(bounds(-5, 18, 1));
            assertThat(bounds(-2, 7, 1).times(bounds(-5, -3, 1))).isEqualTo(bounds(-18, 5, 1));
            // −1…−1/2 times itself is 1/4…1.
            assertThat(bounds(-2, -1, 1).times(bounds(-2, -1, 1))).isEqualTo(bounds(0, 2, 1));
        }

        @Test
        void sumsAndExtremes() {
            assertThat(bounds(1, 3, 2).plus(bounds(-4, 9, 2))).isEqualTo(bounds(-3, 12, 2));
            assertThat(bounds(1, 8, 2).min(bounds(2, 5, 2))).isEqualTo(bounds(1, 5, 2));
            assertThat(bounds(1, 8, 2).max(bounds(2, 5, 2))).isEqualTo(bounds(2, 8, 2));
            assertThat(bounds(1, 8, 2).negated()).isEqualTo(bounds(-8, -1, 2));
        }

        /** Of quarters 2 to 3, so of 1/2 to 3/4: 4/3 is 5.33 quarters, 2 is 8. */
        @Test
        void theirInverse() {
            assertThat(bounds(2, 3, 2).inverse()).isEqualTo(bounds(5, 8, 2));
            assertThat(bounds(-3, -2, 2).inverse()).isEqualTo(bounds(-8, -5, 2));
        }
    }

    /** 5/4 to 7/4: in halves 2.5 to 3.5. */
    @Test
    void withOtherDigitsHoldTheSame() {
        Bounds quarters = bounds(5, 7, 2);

        assertThat(quarters.at(1)).isEqualTo(bounds(2, 4, 1));
        assertThat(quarters.at(2)).isEqualTo(quarters);
        assertThat(quarters.at(3)).isEqualTo(bounds(10, 14, 3));
        assertThat(quarters.width()).isEqualTo(BigInteger.TWO);
    }

    @Test
    void areAsFractions() {
        Bounds quarters = bounds(5, 8, 2);

        assertThat(quarters.least()).isEqualTo(Rational.of(5, 4));
        assertThat(quarters.most()).isEqualTo(Rational.of(2));
        assertThat(quarters.middle()).isEqualTo(Rational.of(13, 8));
    }

    /** A quotient is cut down or up, whichever signs its parts have. */
    @ParameterizedTest
    @CsvSource({
        "7, 2, 3, 4",
        "-7, 2, -4, -3",
        "7, -2, -4, -3",
        "-7, -2, 3, 4",
        "6, 2, 3, 3",
        "-6, 2, -3, -3",
        "0, -5, 0, 0",
        "1, 3, 0, 1",
        "-1, 3, -1, 0",
    })
    void ofAQuotientAreTheWholeNumbersBesideIt(
            BigInteger dividend, BigInteger divisor, BigInteger floor, BigInteger ceiling) {
        assertThat(Bounds.floorOver(dividend, divisor)).isEqualTo(floor);
        assertThat(Bounds.ceilOver(dividend, divisor)).isEqualTo(ceiling);
    }
}
