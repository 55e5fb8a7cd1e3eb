// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.UnreadableNumberException.Reason;

/** What each style reads, by a fraction of whole numbers beside it, and what it refuses. */
class NumberStyleTest {

    private static Rational fraction(String text) {
        int line = text.indexOf('/');
        return line < 0
                ? Rational.of(new BigInteger(text), BigInteger.ONE)
                : Rational.of(
                        new BigInteger(text.substring(0, line)),
                        new BigInteger(text.substring(line + 1)));
    }

    private static UnreadableNumberException refusal(NumberStyle style, String text) {
        return catchThrowableOfType(UnreadableNumberException.class, () -> style.read(text));
    }

    @Nested
    class EveryStyle {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        0           | 0
                        1000        | 1000
                        -5          | -5
                        +5          | 5
                        05          | 5
                        3/8         | 3/8
                        -3/8        | -3/8
                        80%         | 80/100
                        80 %        | 80/100
                        -5 %        | -5/100
                        120%        | 120/100
                        1 000       | 1000
                        12 345      | 12345
                        1 000 000   | 1000000
                        -1 000 000  | -1000000
                        1 000 %     | 10
                        """)
        void readsWhatNeedsNoDecimalMark(String text, String expected) {
            for (NumberStyle style : NumberStyle.values()) {
                assertThat(style.read(text)).as(style.name()).isEqualTo(fraction(expected));
            }
        }

        @ParameterizedTest
        @CsvSource({
            "\u00a01000\u2003, 1000", // no-break and wide spaces around
            "1\u00a0000\u00a0000, 1000000", // no-break spaces
            "1\u202f000\u202f000, 1000000", // narrow no-break spaces
            "1\u2009000, 1000", // thin spaces
            "80\u00a0%, 80/100",
            "80\u202f%, 80/100",
            "８０, 80",
            "８０％, 80/100",
            "80٪, 80/100",
            "80﹪, 80/100",
            "３／８, 3/8",
            "−5, -5", // U+2212, minus
            "–5, -5", // U+2013, which word processors put for a hyphen
            "－５, -5", // full-width
            "＋５, 5",
        })
        void readsSpacesAndSignsOfEveryShape(String text, String expected) {
            for (NumberStyle style : NumberStyle.values()) {
                assertThat(style.read(text)).as(style.name()).isEqualTo(fraction(expected));
            }
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ''          | EMPTY
                        '  '        | EMPTY
                        12.34.567   | MISGROUPED
                        1.0000.000  | MISGROUPED
                        0.123.456   | MISGROUPED
                        1234.567.890 | MISGROUPED
                        1,000.000.5 | MISGROUPED
                        1.000,000.5 | MISGROUPED
                        1 000.000 000 | MISGROUPED
                        1 00        | MISGROUPED
                        1  000      | MISGROUPED
                        10 20       | MISGROUPED
                        1 000.000,5.5 | MISGROUPED
                        1_000       | GROUPED
                        "1'000"     | GROUPED
                        1e3         | EXPONENT
                        1E+999999999 | EXPONENT
                        1/0         | ZERO_DENOMINATOR
                        mười        | NOT_A_NUMBER
                        ½           | NOT_A_NUMBER
                        ١٢          | NOT_A_NUMBER
                        --1         | NOT_A_NUMBER
                        +-1         | NOT_A_NUMBER
                        - 1         | NOT_A_NUMBER
                        -           | NOT_A_NUMBER
                        %           | NOT_A_NUMBER
                        -%          | NOT_A_NUMBER
                        5%%         | NOT_A_NUMBER
                        5‰          | NOT_A_NUMBER
                        1/2%        | NOT_A_NUMBER
                        1 000/2 000 | GROUPED
                        10-20       | NOT_A_NUMBER
                        10 – 20     | NOT_A_NUMBER
                        10; 20      | NOT_A_NUMBER
                        12 cuộc     | NOT_A_NUMBER
                        NaN         | NOT_A_NUMBER
                        Infinity    | NOT_A_NUMBER
                        """, quoteCharacter = '"')
        void refuses(String cell, Reason reason) {
            String text = cell.startsWith("'") ? cell.substring(1, cell.length() - 1) : cell;

            for (NumberStyle style : NumberStyle.values()) {
                assertThat(refusal(style, text).reason()).as(style.name()).isEqualTo(reason);
            }
        }

        @ParameterizedTest
        @EnumSource
        void readsUpToAThousandCharacters(NumberStyle style) {
            String groups = "1" + " 000".repeat(249);

            assertThat(style.read(groups))
                    .isEqualTo(Rational.of(BigInteger.TEN.pow(3 * 249), BigInteger.ONE));
            assertThat(style.read(groups + " % "))
                    .isEqualTo(Rational.of(BigInteger.TEN.pow(3 * 249 - 2), BigInteger.ONE));
            assertThat(refusal(style, groups + " %  ").reason()).isEqualTo(Reason.TOO_LONG);
            assertThat(refusal(style, groups + " 000").reason()).isEqualTo(Reason.TOO_LONG);
            assertThat(refusal(style, "9".repeat(1_001)).reason()).isEqualTo(Reason.TOO_LONG);
        }
    }

    @Nested
    class WithoutAStatedStyle {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        0.5          | 5/10
                        0,5          | 5/10
                        12.5         | 125/10
                        12,5         | 125/10
                        -12,5        | -125/10
                        １２，５     | 125/10
                        1.10         | 110/100
                        1,10         | 110/100
                        12,5%        | 125/1000
                        12,5 %       | 125/1000
                        0.125        | 125/1000
                        0,125        | 125/1000
                        -0,125       | -125/1000
                        00.125       | 125/1000
                        012,345      | 12345/1000
                        12.3450      | 123450/10000
                        1234.567     | 1234567/1000
                        1234,567     | 1234567/1000
                        1.000.000    | 1000000
                        1,000,000    | 1000000
                        -1.000.000   | -1000000
                        12.345.678   | 12345678
                        1.234,56     | 123456/100
                        1,234.56     | 123456/100
                        1.234,567    | 1234567/1000
                        1,234.5%     | 12345/1000
                        1.234.567,8  | 12345678/10
                        1 234,56     | 123456/100
                        1 234.56     | 123456/100
                        1 234.567    | 1234567/1000
                        1 234,567    | 1234567/1000
                        """)
        void readsAMarkThatCanMeanOneThingAlone(String text, String expected) {
            assertThat(NumberStyle.UNSTATED.read(text)).isEqualTo(fraction(expected));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        1.000     | 1        | 1000
                        1,000     | 1        | 1000
                        -1.000    | -1       | -1000
                        -123.456  | -123.4560 | -123456
                        −1.000    | -1       | -1000
                        1.000%    | 1%       | 1000%
                        1,000 %   | 1%       | 1000%
                        12.345    | 12.3450  | 12345
                        12,345    | 12.3450  | 12345
                        123.456   | 123.4560 | 123456
                        999.000   | 999      | 999000
                        12.500    | 12.5     | 12500
                        12,340    | 12.34    | 12340
                        １．０００ | 1       | 1000
                        """)
        void refusesAMarkThatCanBeDecimalOrGroup(String text, String decimal, String grouped) {
            UnreadableNumberException refusal = refusal(NumberStyle.UNSTATED, text);

            assertThat(refusal.reason()).isEqualTo(Reason.AMBIGUOUS);
            assertThat(refusal)
                    .hasMessage("'" + text + "': the mark can be decimal or group thousands, write "
                            + decimal + " or " + grouped);
            assertThat(refusal.readings()).containsExactly(decimal, grouped);
            for (String reading : refusal.readings()) {
                assertThat(NumberStyle.UNSTATED.read(reading)).isEqualTo(Rational.parse(reading));
            }
        }
    }

    @Nested
    class WithAStatedStyle {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        1.000        | 1000
                        12.345       | 12345
                        -1.000       | -1000
                        1.000.000    | 1000000
                        1.234,56     | 123456/100
                        12,345       | 12345/1000
                        0,125        | 125/1000
                        1,000        | 1
                        12,345 %     | 12345/100000
                        1 234,5      | 12345/10
                        """)
        void readsVietnameseMarks(String text, String expected) {
            assertThat(NumberStyle.VI.read(text)).isEqualTo(fraction(expected));
            assertThat(NumberStyle.EN.read(turned(text))).isEqualTo(fraction(expected));
        }

        @ParameterizedTest
        @ValueSource(strings = {"0.5", "1.5", "0.125", "12.5%", "1,234.5", "1,234,567", "1234.567"})
        void refusesTheMarksOfTheOtherStyle(String text) {
            assertThat(refusal(NumberStyle.VI, text).reason()).isEqualTo(Reason.OTHER_MARK);
            assertThat(refusal(NumberStyle.EN, turned(text)).reason()).isEqualTo(Reason.OTHER_MARK);
        }

        @ParameterizedTest
        @ValueSource(strings = {"1.00,5", "1.0000,5", "0.123.456,5", "1.000,5 5"})
        void refusesGroupsThatAreNotOfThreeDigits(String text) {
            assertThat(refusal(NumberStyle.VI, text).reason()).isEqualTo(Reason.MISGROUPED);
            assertThat(refusal(NumberStyle.EN, turned(text)).reason()).isEqualTo(Reason.MISGROUPED);
        }

        /** Points for commas and commas for points. */
        private static String turned(String text) {
            return text.replace('.', ';').replace(',', '.').replace(';', ',');
        }
    }

    /** Of more than 18 digits, which no long holds. */
    @Nested
    class ALongNumber {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        UNSTATED | 1234567890123456789    | 1234567890123456789
                        UNSTATED | 1234567890123456789,5  | 12345678901234567895/10
                        UNSTATED | 1234567890123456789.5  | 12345678901234567895/10
                        VI       | 1234567890123456789,5  | 12345678901234567895/10
                        EN       | 1234567890123456789.5  | 12345678901234567895/10
                        VI       | 123.456.789.012.345.678.901 | 123456789012345678901
                        EN       | 123,456,789,012,345,678,901 | 123456789012345678901
                        UNSTATED | 123.456.789.012.345.678.901,5 | 1234567890123456789015/10
                        VI       | 1.234.567.890.123.456.789,125 | 1234567890123456789125/1000
                        VI       | -1.234.567.890.123.456.789 % | -1234567890123456789/100
                        """)
        void isReadByTheSameMarks(NumberStyle style, String text, String expected) {
            assertThat(style.read(text)).isEqualTo(fraction(expected));
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        VI | 1234.567.890.123.456.789.012    | MISGROUPED
                        VI | 023.456.789.012.345.678.901     | MISGROUPED
                        VI | 123.456.789.012.345.678.90      | MISGROUPED
                        VI | 123.456.789.012.345.678.901,5,5 | MISGROUPED
                        VI | 1234567890123456789.5           | OTHER_MARK
                        EN | 1234567890123456789,5           | OTHER_MARK
                        VI | 1234567890123456789,            | NOT_A_NUMBER
                        VI | 1,234567890123456789,           | COMMA
                        """)
        void isRefusedForTheSameReasons(NumberStyle style, String text, Reason reason) {
            assertThat(refusal(style, text).reason()).isEqualTo(reason);
        }
    }

    @Nested
    class APercentage {

        @ParameterizedTest
        @ValueSource(strings = {"80%", "80 %", "80\u00a0%", "８０％", "80% ", "80٪", "%", "12,5%"})
        void saysSo(String text) {
            assertThat(NumberStyle.isPercentage(text)).isTrue();
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "80", "%80", "80 % of all"})
        void isNothingElse(String text) {
            assertThat(NumberStyle.isPercentage(text)).isFalse();
        }
    }

    @Test
    void refusalsShowWhatWasWritten() {
        assertThat(refusal(NumberStyle.VI, " 0.5 "))
                .hasMessage("' 0.5 ': the marks are not those of the stated style");
        assertThat(refusal(NumberStyle.UNSTATED, "３／０")).hasMessage("'３／０': the denominator is 0");
    }
}
