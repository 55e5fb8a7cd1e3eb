// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Powers at the borders where they are calculated in another way. */
class PowersTest {

    private static final Real ROOT_OF_TWO =
            ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();

    private static Optional<Real> power(Real base, Real exponent) {
        return ElementaryFunction.POWER.apply(List.of(base, exponent));
    }

    private static Real power(String base, String exponent) {
        return power(Rational.parse(base), Rational.parse(exponent)).orElseThrow();
    }

    private static Rational places(Real number, int places) {
        return number.rounded(places, RoundingMode.DOWN);
    }

    @Nested
    class WithAnExponentThatIsNoFraction {

        /** 2^√2 is the constant of Gelfond and Schneider, √2^√2 its root. */
        @Test
        void areThoseOfTables() {
            assertThat(places(power(Rational.of(2), ROOT_OF_TWO).orElseThrow(), 15))
                    .isEqualTo(Rational.parse("2.665144142690225"));
            assertThat(places(power(ROOT_OF_TWO, ROOT_OF_TWO).orElseThrow(), 15))
                    .isEqualTo(Rational.parse("1.632526919438152"));
            assertThat(places(power(Rational.of(2), ROOT_OF_TWO.opposite()).orElseThrow(), 12))
                    .isEqualTo(Rational.parse("0.375214227246"));
        }

        @Test
        void areZeroForZeroAndNoneBelow() {
            assertThat(power(Rational.ZERO, ROOT_OF_TWO)).contains(Rational.ZERO);
            assertThat(power(Rational.ZERO, ROOT_OF_TWO.opposite())).isEmpty();
            assertThat(power(Rational.of(-2), ROOT_OF_TWO)).isEmpty();
            assertThat(power(Rational.ONE, ROOT_OF_TWO)
                            .orElseThrow()
                            .enclosure(10)
                            .contains(Rational.ONE))
                    .isTrue();
        }
    }

    /** An exponent above 1000, or a broken one over more, goes by logarithms. */
    @Nested
    class OfLongExponents {

        @Test
        void areWrittenOutUpToAThousand() {
            assertThat(power("2", "1000"))
                    .isEqualTo(Rational.of(BigInteger.TWO.pow(1000), BigInteger.ONE));
            assertThat(power("2", "-1000"))
                    .isEqualTo(Rational.of(BigInteger.ONE, BigInteger.TWO.pow(1000)));
            assertThat(power("2", "1001").isFraction()).isFalse();
            assertThat(power("2", "1001")
                            .enclosure(3)
                            .contains(Rational.of(BigInteger.TWO.pow(1001), BigInteger.ONE)))
                    .isTrue();
        }

        /** A 16th root is found by division, a 17th by logarithms, and so is that of more than 1,000. */
        @ParameterizedTest
        @CsvSource({
            "1/16, 1.0905077326652576",
            "1/17, 1.0849639136436371",
            "1/1000, 1.0013872557113345",
            "1/1001, 1.0013858688816196",
            "999/1001, 3.9889360540234632",
        })
        void ofFourAreThoseOfTables(String exponent, String digits) {
            assertThat(places(power("4", exponent), 16)).isEqualTo(Rational.parse(digits));
        }

        /** An odd power of a negative number is negative, an even one is not, written out or not. */
        @Test
        void keepTheSignOfAnOddPower() {
            assertThat(power("-1001/1000", "999").signum()).isEqualTo(-1);
            assertThat(power("-1001/1000", "999").isFraction()).isFalse();
            assertThat(power("-1001/1000", "998").signum()).isEqualTo(1);
            assertThat(power("-1001/1000", "-999").signum()).isEqualTo(-1);
            assertThat(power("-2", "-3")).isEqualTo(Rational.parse("-1/8"));
        }
    }

    /** Beside the borders of 1,000 and of 3,900 binary digits: 8 and 15 have four. */
    @Nested
    class OfFractions {

        @Test
        void areWrittenOutUpToTheirMostDigits() {
            assertThat(power("8", "975"))
                    .isEqualTo(Rational.of(BigInteger.valueOf(8).pow(975), BigInteger.ONE));
            assertThat(power("15", "975"))
                    .isEqualTo(Rational.of(BigInteger.valueOf(15).pow(975), BigInteger.ONE));
            assertThat(power("1/15", "975"))
                    .isEqualTo(
                            Rational.of(BigInteger.ONE, BigInteger.valueOf(15).pow(975)));
            assertThat(power("8", "976").isFraction()).isFalse();
            assertThat(power("8", "-976").isFraction()).isFalse();
        }

        @Test
        void ofZeroAreZeroOrNone() {
            assertThat(power("0", "3")).isEqualTo(Rational.ZERO);
            assertThat(power("0", "1/2")).isEqualTo(Rational.ZERO);
            assertThat(power("0", "5001")).isEqualTo(Rational.ZERO);
            for (String exponent : List.of("0", "-1", "-1/2", "-5001")) {
                assertThat(power(Rational.ZERO, Rational.parse(exponent))).isEmpty();
            }
            assertThat(power("7", "0")).isEqualTo(Rational.ONE);
            assertThat(power("-7", "0")).isEqualTo(Rational.ONE);
            assertThat(power(Rational.of(-4), Rational.of(1, 2))).isEmpty();
        }

        /** The 1,000th root of 2^1000 is 2; a root of a higher degree is found by logarithms. */
        @Test
        void haveRootsThatAreFractionsUpToADegreeOfAThousand() {
            Rational large = Rational.of(BigInteger.TWO.pow(1000), BigInteger.ONE);

            assertThat(power(large, Rational.of(1, 1000))).contains(Rational.of(2));
            assertThat(power(large.times(Rational.of(2)), Rational.of(1, 1001))
                            .orElseThrow()
                            .isFraction())
                    .isFalse();
        }

        @Test
        void haveRootsThatAreFractionsOnlyIfBothPartsHave() {
            assertThat(power("4/9", "1/2")).isEqualTo(Rational.parse("2/3"));
            assertThat(power("4/9", "-3/2")).isEqualTo(Rational.parse("27/8"));
            assertThat(power("4/3", "1/2").isFraction()).isFalse();
            assertThat(power("3/4", "1/2").isFraction()).isFalse();
        }
    }

    @Nested
    class Logarithms {

        @Test
        void ofOneAreZeroAndOfZeroAndBelowNone() {
            for (var logarithm : List.of(ElementaryFunction.LN, ElementaryFunction.LOG10)) {
                assertThat(logarithm.apply(List.of(Rational.ONE))).contains(Rational.ZERO);
                assertThat(logarithm.apply(List.of(Rational.ZERO))).isEmpty();
                assertThat(logarithm.apply(List.of(Rational.of(-1)))).isEmpty();
            }
        }

        /** Of a small number −80 · ln 10 = −184.20680743952366… */
        @Test
        void ofSmallNumbersHaveTheirDigits() {
            Rational small = Rational.of(BigInteger.ONE, BigInteger.TEN.pow(80));
            Real logarithm = ElementaryFunction.LN.apply(List.of(small)).orElseThrow();

            assertThat(places(logarithm, 14)).isEqualTo(Rational.parse("-184.20680743952365"));
        }

        @ParameterizedTest
        @CsvSource({"100, 2", "1/1000, -3", "10, 1", "1/10, -1"})
        void ofPowersOfTenAreWhole(String number, long exponent) {
            assertThat(ElementaryFunction.LOG10.apply(List.of(Rational.parse(number))))
                    .contains(Rational.of(exponent));
        }

        @ParameterizedTest
        @ValueSource(strings = {"2", "20", "1/2", "3/10", "10/3", "1000/7", "7/1000"})
        void ofOthersAreNoFractions(String number) {
            assertThat(ElementaryFunction.LOG10
                            .apply(List.of(Rational.parse(number)))
                            .orElseThrow()
                            .isFraction())
                    .isFalse();
        }
    }

    /** Means of equal numbers are these, and exact where the product can be written out. */
    @Nested
    class MeansWithWeights {

        private static Real mean(String one, String other, String weight, String otherWeight) {
            return ElementaryFunction.geometricMean(
                            List.of(Rational.parse(one), Rational.parse(other)),
                            List.of(Rational.parse(weight), Rational.parse(otherWeight)))
                    .orElseThrow();
        }

        @ParameterizedTest
        @CsvSource({
            "2, 8, 1, 1, 4",
            "2, 8, 1/3, 1/3, 4",
            "2, 16, 1/2, 1/4, 4",
            "2, 8, 500, 500, 4",
            "8, 8, 487, 488, 8",
            "0, 8, 1, 1, 0",
            "0, 8, 0, 1, 8",
        })
        void areFractionsWhereTheirProductIsShort(
                String one, String other, String weight, String otherWeight, String mean) {
            assertThat(mean(one, other, weight, otherWeight)).isEqualTo(Rational.parse(mean));
        }

        /** The degree of the root is 1,002, or the product has 3,904 binary digits. */
        @ParameterizedTest
        @CsvSource({"2, 8, 1/2, 1/2002", "8, 8, 488, 488"})
        void areNoneWhereItIsLong(String one, String other, String weight, String otherWeight) {
            assertThat(mean(one, other, weight, otherWeight).isFraction()).isFalse();
        }
    }

    @Nested
    class MeansWithWeightsThatAreNoFractions {

        /** e^((√2 · ln 2 + ln 3) / (√2 + 1)) */
        @Test
        void haveAllTheirDigits() {
            Real mean = ElementaryFunction.geometricMean(
                            List.of(Rational.of(2), Rational.of(3)),
                            List.of(ROOT_OF_TWO, Rational.ONE))
                    .orElseThrow();

            assertThat(places(mean, 60))
                    .isEqualTo(Rational.parse(
                            "2.365752912242917258959341784990558359000377830191765632468517"));
        }

        /** Equal weights cancel: √(2 · 8) = 4. */
        @Test
        void ofEqualWeightsAreThoseOfNone() {
            Real mean = ElementaryFunction.geometricMean(
                            List.of(Rational.of(2), Rational.of(8)),
                            List.of(ROOT_OF_TWO, ROOT_OF_TWO))
                    .orElseThrow();

            assertThat(mean.enclosure(20).contains(Rational.of(4))).isTrue();
            assertThat(mean.isFraction()).isFalse();
        }

        @Test
        void ofNegativeNumbersAreNone() {
            assertThat(ElementaryFunction.geometricMean(
                            List.of(Rational.of(-2), Rational.of(8)),
                            List.of(ROOT_OF_TWO, ROOT_OF_TWO)))
                    .isEmpty();
        }
    }

    /** e^(−200) = 1.3838965…·10^(−87) */
    @Test
    void ofESmallAsTheyAreHaveTheirDigits() {
        Real small = ElementaryFunction.EXP.apply(List.of(Rational.of(-200))).orElseThrow();

        assertThat(places(small, 95))
                .isEqualTo(Rational.of(138389652, 1)
                        .dividedBy(Rational.of(BigInteger.TEN.pow(95), BigInteger.ONE)));
    }

    @ParameterizedTest
    @CsvSource({
        "SQRT, sqrt",
        "ROOT, root",
        "LN, ln",
        "LOG10, log10",
        "EXP, exp",
        "POWER, ^",
        "GEOMETRIC_MEAN, geometric-mean"
    })
    void areCalledAsInTheYaml(ElementaryFunction function, String word) {
        assertThat(function.word()).isEqualTo(word);
        assertThat(function.takesMore()).isEqualTo(function == ElementaryFunction.GEOMETRIC_MEAN);
    }
}
