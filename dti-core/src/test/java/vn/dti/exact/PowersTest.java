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

    @Nested
    class MeansWithWeightsThatAreNoFractions {

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
