// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Numbers that are no fractions, beside fractions that are near to them. */
class NarrowingTest {

    private static final String DIGITS = "1.414213562373095048801688724209698078";

    private static final Real ROOT_OF_TWO = root("2");

    /** √2 · √2 − 2, which is 0, but by no number of digits. */
    private static final Real NOTHING = ROOT_OF_TWO.multiply(ROOT_OF_TWO).subtract(Rational.of(2));

    private static Real root(String number) {
        return root(Rational.parse(number));
    }

    private static Real root(Rational number) {
        return ElementaryFunction.SQRT.apply(List.of(number)).orElseThrow();
    }

    /** √2 cut after some digits. */
    private static Rational cut(int places) {
        return Rational.of(
                BigInteger.TWO.multiply(BigInteger.TEN.pow(2 * places)).sqrt(),
                BigInteger.TEN.pow(places));
    }

    private static Rational twoToThe(int exponent) {
        return Rational.of(BigInteger.TWO.pow(exponent), BigInteger.ONE);
    }

    @Nested
    class TheSumOfANumberAndItsOpposite {

        @Test
        void isZeroWhicheverOfThemIsFirst() {
            Real opposite = root("2").opposite();

            assertThat(ROOT_OF_TWO.add(opposite)).isEqualTo(Rational.ZERO);
            assertThat(opposite.add(ROOT_OF_TWO)).isEqualTo(Rational.ZERO);
            assertThat(opposite.add(opposite.opposite())).isEqualTo(Rational.ZERO);
        }

        @Test
        void isNoneOfNumbersThatAreNearToEachOther() {
            Real near = root(Rational.of(2).plus(Rational.of(1, 1_000_000_000_000L)));

            assertThat(near.add(ROOT_OF_TWO.opposite()).signum()).isEqualTo(1);
            assertThat(ROOT_OF_TWO.add(near.opposite()).signum()).isEqualTo(-1);
        }

        @Test
        void isNoneOfTwoOfOneSign() {
            assertThat(ROOT_OF_TWO.opposite().add(ROOT_OF_TWO.opposite()).signum())
                    .isEqualTo(-1);
        }
    }

    @Nested
    class TheSmallerAndTheLarger {

        @Test
        void areOneOfTheTwoWhereAFirstLookShowsIt() {
            Rational above = Rational.parse("1.5");

            assertThat(ROOT_OF_TWO.smaller(above)).isSameAs(ROOT_OF_TWO);
            assertThat(above.smaller(ROOT_OF_TWO)).isSameAs(ROOT_OF_TWO);
            assertThat(ROOT_OF_TWO.larger(above)).isSameAs(above);
            assertThat(above.larger(ROOT_OF_TWO)).isSameAs(above);
        }

        @Test
        void ofFractionsAreFractions() {
            Real two = Rational.of(2);

            assertThat(two.smaller(Rational.of(3))).isEqualTo(Rational.of(2));
            assertThat(two.smaller(Rational.of(1))).isEqualTo(Rational.of(1));
            assertThat(two.larger(Rational.of(3))).isEqualTo(Rational.of(3));
            assertThat(two.larger(Rational.of(1))).isEqualTo(Rational.of(2));
            assertThat(two.larger(Rational.of(2))).isSameAs(two);
            assertThat(two.smaller(Rational.of(2))).isSameAs(two);
        }

        /** √2 cut after 30 digits is below it, as the 31st is no 0. */
        @Test
        void areFoundWithMoreDigitsWhereItDoesNot() {
            Rational cut = cut(30);
            Rational digits = Rational.parse(DIGITS);

            for (Real smaller : List.of(cut.smaller(ROOT_OF_TWO), ROOT_OF_TWO.smaller(cut))) {
                assertThat(smaller.rounded(36, RoundingMode.HALF_UP)).isEqualTo(cut);
            }
            for (Real larger : List.of(cut.larger(ROOT_OF_TWO), ROOT_OF_TWO.larger(cut))) {
                assertThat(larger.rounded(36, RoundingMode.DOWN)).isEqualTo(digits);
            }
        }
    }

    @Nested
    class AreCompared {

        /** 350 digits are beyond those that are looked at one after the other, 410 beyond all. */
        @Test
        void withFractionsOfHundredsOfTheirDigits() {
            for (int places : new int[] {0, 15, 30, 60, 150, 300, 350, 399}) {
                Rational above =
                        cut(places).plus(Rational.of(BigInteger.ONE, BigInteger.TEN.pow(places)));
                assertThat(ROOT_OF_TWO.order(cut(places))).isEqualTo(1);
                assertThat(ROOT_OF_TWO.order(above)).isEqualTo(-1);
            }
            assertThatThrownBy(() -> ROOT_OF_TWO.order(cut(410)))
                    .isInstanceOf(UndecidedException.class);
        }

        /** The number itself is within an interval that begins there only if that holds its end. */
        @Test
        void withTheEndsOfIntervals() {
            assertThat(ROOT_OF_TWO.isWithin(Interval.above(cut(30)))).isTrue();
            assertThat(ROOT_OF_TWO.isWithin(Interval.atMost(cut(30)))).isFalse();
            Real one = Rational.ONE;
            assertThat(one.isWithin(Interval.above(Rational.ONE))).isFalse();
            assertThat(one.isWithin(Interval.atLeast(Rational.ONE))).isTrue();
            assertThat(one.isWithin(Interval.below(Rational.ONE))).isFalse();
            assertThat(one.isWithin(Interval.atMost(Rational.ONE))).isTrue();
        }
    }

    @Nested
    class Dividing {

        /** 1 / (√2 − cut) is more than 10^30 and less than 10^31, as the 31st digit is 6. */
        @Test
        void byWhatAFirstLookTakesForNothingLooksAgain() {
            Real inverse = Rational.ONE.divide(ROOT_OF_TWO.subtract(cut(30)));
            Rational low = Rational.of(BigInteger.TEN.pow(30), BigInteger.ONE);

            assertThat(inverse.order(low)).isEqualTo(1);
            assertThat(inverse.order(low.times(10))).isEqualTo(-1);
            // 1 / (√2 − its first 30 digits) = 1432503508122358882357915388688.006…
            assertThat(inverse.rounded(0, RoundingMode.DOWN)
                            .dividedBy(low)
                            .round(12, RoundingMode.DOWN))
                    .isEqualByComparingTo("1.432503508122");
        }

        @Test
        void byWhatMayBeNothingIsNotDecided() {
            assertThatThrownBy(() -> Rational.ONE.divide(NOTHING))
                    .isInstanceOf(UndecidedException.class);
        }
    }

    /** 0 to the power of 0 has no value, and whether this is 0 no digits show. */
    @Test
    void powersOfWhatMayBeNothingAreNotDecidedUnlessTheExponentIsAboveZero() {
        assertThatThrownBy(() -> Powers.power(NOTHING, Rational.ZERO))
                .isInstanceOf(UndecidedException.class);
        assertThat(Powers.power(NOTHING, Rational.of(2))
                        .orElseThrow()
                        .enclosure(30)
                        .contains(Rational.ZERO))
                .isTrue();
    }

    /** What is left of √2 behind its first 30 digits, times 10^30. */
    @Test
    void midpointsHaveFortyDigitsThoughTheOperandsAreNearToEachOther() {
        Rational power = Rational.of(BigInteger.TEN.pow(30), BigInteger.ONE);
        Real rest = ROOT_OF_TWO.subtract(cut(30)).multiply(power);

        assertThat(rest.toRational().round(39, RoundingMode.DOWN))
                .isEqualByComparingTo("0.698078569671875376948073176679737990732");
    }

    @Nested
    class WholeParts {

        /** √2 · 2^n has n + 1 binary digits before the point; 3,987 are those of 1,200 decimal ones. */
        @Test
        void ofMoreThanTheMostDigitsAreRefused() {
            Real most = ROOT_OF_TWO.multiply(twoToThe(3_986));

            assertThat(TooLargeException.require(most)).isSameAs(most);
            assertThatThrownBy(
                            () -> TooLargeException.require(ROOT_OF_TWO.multiply(twoToThe(3_987))))
                    .isInstanceOf(TooLargeException.class)
                    .hasMessage("a number of more than 1200 digits");
            assertThatThrownBy(() -> TooLargeException.require(
                            ROOT_OF_TWO.opposite().multiply(twoToThe(3_987))))
                    .isInstanceOf(TooLargeException.class);
        }

        /** 2^3986 has 3,987 binary digits. */
        @Test
        void ofFractionsLikewise() {
            Real most = twoToThe(3_986);

            assertThat(TooLargeException.require(most)).isSameAs(most);
            assertThatThrownBy(() -> TooLargeException.require(twoToThe(3_987)))
                    .isInstanceOf(TooLargeException.class);
            assertThatThrownBy(() ->
                            TooLargeException.require(Rational.ONE.dividedBy(twoToThe(3_987))))
                    .isInstanceOf(TooLargeException.class);
        }

        /** Two digits for each 1.38 of the exponent, at most: 3 · 2658 / 2 = 3987. */
        @Test
        void ofPowersOfEAreRefusedBeforeTheyAreCalculated() {
            assertThat(Powers.exp(Rational.of(2_658)).signum()).isEqualTo(1);
            assertThatThrownBy(() -> Powers.exp(Rational.of(2_659)))
                    .isInstanceOf(TooLargeException.class);
            assertThatThrownBy(() -> Powers.exp(Rational.of(-2_660)))
                    .isInstanceOf(TooLargeException.class);
        }
    }

    @Nested
    class AreEqual {

        /** 31 · 1 + 32 is 31 · 2 + 1: fractions of one hash. */
        @Test
        void byWhatTheyAreCalculatedFromAndNotByAHash() {
            Rational one = Rational.of(1, 32);
            assertThat(one).hasSameHashCodeAs(Rational.of(2));

            assertThat(root(one)).hasSameHashCodeAs(root("2")).isNotEqualTo(root("2"));
            assertThat(root("2")).isEqualTo(ROOT_OF_TWO).hasSameHashCodeAs(ROOT_OF_TWO);
            assertThat(root("2")).isNotEqualTo(Rational.of(2)).isNotEqualTo(root("3"));
            assertThat(root("2").add(root("3"))).isNotEqualTo(root("2").multiply(root("3")));
        }

        @Test
        void haveHashesThatTellThemApart() {
            Set<Integer> hashes = new HashSet<>();
            for (int number = 0; number < 100; number++) {
                hashes.add(root(Rational.of(4 * number + 2)).hashCode());
            }
            assertThat(hashes).hasSizeGreaterThan(90);
        }
    }

    /** A sum of sums of sums … is cut, as a stack is not that deep. */
    @Test
    void ofLongChainsAreNarrowedOnTheWay() {
        Real sum = ROOT_OF_TWO;
        for (int number = 0; number < 20_000; number++) {
            sum = sum.add(Rational.ONE);
        }
        assertThat(sum.rounded(12, RoundingMode.DOWN))
                .isEqualTo(Rational.parse("20001.414213562373"));
    }

    @Test
    void areShownToSixPlaces() {
        assertThat(ROOT_OF_TWO).hasToString("≈1.414214");
    }
}
