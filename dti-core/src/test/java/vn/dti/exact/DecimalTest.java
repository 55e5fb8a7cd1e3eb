// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimals of a long: which numbers of Java are such, and that they are the same numbers. */
class DecimalTest {

    @ParameterizedTest
    @CsvSource({
        "12.50, 1250, 2",
        "12, 12, 0",
        "-0.05, -5, 2",
        "0.00, 0, 2",
        "999999999999999999, 999999999999999999, 0",
        "0.999999999999999999, 999999999999999999, 18",
    })
    void digitsAndPlacesAreThoseThatAreWritten(BigDecimal written, long digits, int places) {
        assertThat(Decimal.of(written)).contains(new Decimal(digits, places));
    }

    /** 19 digits, 19 places, and zeros that are not written. */
    @ParameterizedTest
    @CsvSource({"1000000000000000000", "0.0000000000000000001", "1E+3"})
    void otherDecimalsAreNone(BigDecimal written) {
        assertThat(Decimal.of(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12.5, 125, 1", "-3, -3, 0", "0.1, 1, 1", "-0.0, 0, 0", "1E-6, 1, 6"})
    void aDoubleHasTheDigitsOfItsShortestDecimal(double value, long digits, int places) {
        assertThat(Decimal.ofShortest(value)).contains(new Decimal(digits, places));
    }

    @ParameterizedTest
    @CsvSource({"1E15", "1E-7", "0.1234567", "NaN", "Infinity", "-Infinity"})
    void aDoubleOfMoreDigitsIsNone(double value) {
        assertThat(Decimal.ofShortest(value)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"12, 0, true", "1200, 2, true", "1250, 2, false", "0, 2, true", "-300, 2, true"})
    void aNumberIsWholeWhateverZerosAreWritten(long digits, int places, boolean isWhole) {
        assertThat(new Decimal(digits, places).isWhole()).isEqualTo(isWhole);
    }

    @Property
    void theFractionIsDigitsOverThePowerOfTen(
            @ForAll @LongRange(min = -999_999_999_999_999_999L, max = 999_999_999_999_999_999L)
                    long digits,
            @ForAll @IntRange(max = Decimal.MOST_PLACES) int places) {
        BigDecimal written = BigDecimal.valueOf(digits, places);
        Decimal decimal = Decimal.of(written).orElseThrow();

        assertThat(decimal.toRational()).isEqualTo(Rational.of(digits, Decimal.unit(places)));
        assertThat(decimal.toRational()).isEqualTo(Rational.of(written));
        assertThat(decimal.isWhole()).isEqualTo(decimal.toRational().isInteger());
    }
}
