// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.UnreadableNumberException.Reason;

class RationalParsingTest {

    @Nested
    class Reads {

        static Stream<Arguments> aDecimalAPercentageOrAFraction() {
            return Stream.of(
                    arguments("0", Rational.ZERO),
                    arguments("-0", Rational.ZERO),
                    arguments("5", Rational.of(5)),
                    arguments("-5", Rational.of(-5)),
                    arguments("05", Rational.of(5)),
                    arguments("0.10", Rational.of(10, 100)),
                    arguments("-0.10", Rational.of(-10, 100)),
                    arguments("1.000", Rational.of(1_000, 1_000)),
                    arguments("22.67", Rational.of(2267, 100)),
                    arguments("80%", Rational.of(80, 100)),
                    arguments("0.25%", Rational.of(25, 100).dividedBy(Rational.of(100))),
                    arguments("-5%", Rational.of(-5, 100)),
                    arguments("120%", Rational.of(120, 100)),
                    arguments("3/8", Rational.of(3, 8)),
                    arguments("-3/8", Rational.of(-3, 8)),
                    arguments("6/8", Rational.of(3, 4)),
                    arguments("0/5", Rational.ZERO),
                    arguments("08/016", Rational.of(8, 16)),
                    arguments(" 5 ", Rational.of(5)),
                    arguments("\t80%\n", Rational.of(80, 100)),
                    arguments("99999999999999999.9", tenths("999999999999999999")),
                    arguments("999999999999999999.9", tenths("9999999999999999999")),
                    arguments("12345678901.2", tenths("123456789012")),
                    arguments(
                            "0.00000000000000001%",
                            Rational.of(BigInteger.ONE, BigInteger.TEN.pow(17 + 2))),
                    arguments(
                            "1234567890.1234567890",
                            Rational.of(
                                    new BigInteger("12345678901234567890"),
                                    BigInteger.TEN.pow(10))),
                    arguments("9223372036854775807", Rational.of(Long.MAX_VALUE)),
                    arguments("-9223372036854775808", Rational.of(Long.MIN_VALUE)),
                    arguments(
                            "9223372036854775808", Rational.of(Long.MAX_VALUE).plus(Rational.ONE)));
        }

        private static Rational tenths(String tenths) {
            return Rational.of(new BigInteger(tenths), BigInteger.TEN);
        }

        @ParameterizedTest
        @MethodSource
        void aDecimalAPercentageOrAFraction(String text, Rational expected) {
            assertThat(Rational.parse(text)).isEqualTo(expected);
        }

        @Test
        void upToAThousandCharacters() {
            assertThat(Rational.parse("9".repeat(1_000)))
                    .isEqualTo(Rational.of(
                            BigInteger.TEN.pow(1_000).subtract(BigInteger.ONE), BigInteger.ONE));
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ''            | EMPTY            | no number
                        '   '         | EMPTY            | no number
                        1_000         | GROUPED          | digits are written without separators, for example 1000
                        1 000         | GROUPED          | digits are written without separators, for example 1000
                        -1 000 000    | GROUPED          | digits are written without separators, for example 1000
                        1_000.5       | GROUPED          | digits are written without separators, for example 1000
                        "1'000"       | GROUPED          | digits are written without separators, for example 1000
                        1,5           | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        -1,5          | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        1,000         | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        1.000,5       | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        1,000.5       | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        82,5%         | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        ,5            | COMMA            | a comma can mean tenths or thousands, write 1.5 or 1000
                        1.000.000     | POINTS           | more than one decimal point, digits are written without separators
                        -1.000.000    | POINTS           | more than one decimal point, digits are written without separators
                        1.2.3%        | POINTS           | more than one decimal point, digits are written without separators
                        1e3           | EXPONENT         | powers of ten are written out, for example 1000
                        1E3           | EXPONENT         | powers of ten are written out, for example 1000
                        -1.5e-3       | EXPONENT         | powers of ten are written out, for example 1000
                        1e+3          | EXPONENT         | powers of ten are written out, for example 1000
                        1/0           | ZERO_DENOMINATOR | the denominator is 0
                        -1/0          | ZERO_DENOMINATOR | the denominator is 0
                        0/0           | ZERO_DENOMINATOR | the denominator is 0
                        5/000         | ZERO_DENOMINATOR | the denominator is 0
                        mười          | NOT_A_NUMBER     | not a number
                        ½             | NOT_A_NUMBER     | not a number
                        ١٢            | NOT_A_NUMBER     | not a number
                        １２          | NOT_A_NUMBER     | not a number
                        −5            | NOT_A_NUMBER     | not a number
                        --1           | NOT_A_NUMBER     | not a number
                        - 1           | NOT_A_NUMBER     | not a number
                        +1            | NOT_A_NUMBER     | not a number
                        -             | NOT_A_NUMBER     | not a number
                        1.            | NOT_A_NUMBER     | not a number
                        .5            | NOT_A_NUMBER     | not a number
                        .             | NOT_A_NUMBER     | not a number
                        5 %           | NOT_A_NUMBER     | not a number
                        5%%           | NOT_A_NUMBER     | not a number
                        %             | NOT_A_NUMBER     | not a number
                        1/2/3         | NOT_A_NUMBER     | not a number
                        1/-2          | NOT_A_NUMBER     | not a number
                        1.5/2         | NOT_A_NUMBER     | not a number
                        1/2%          | NOT_A_NUMBER     | not a number
                        1 / 2         | NOT_A_NUMBER     | not a number
                        /2            | NOT_A_NUMBER     | not a number
                        1/            | NOT_A_NUMBER     | not a number
                        12/           | NOT_A_NUMBER     | not a number
                        0x10          | NOT_A_NUMBER     | not a number
                        NaN           | NOT_A_NUMBER     | not a number
                        Infinity      | NOT_A_NUMBER     | not a number
                        """, quoteCharacter = '"')
        void whatIsNoNumber(String cell, Reason reason, String sentence) {
            String text = cell.startsWith("'") ? cell.substring(1, cell.length() - 1) : cell;

            UnreadableNumberException refusal = refusal(text);

            assertThat(refusal).hasMessage("'" + text + "': " + sentence);
            assertThat(refusal.reason()).isEqualTo(reason);
        }

        @Test
        void aGroupMarkedByANoBreakSpace() {
            assertThat(refusal("1\u00a0000").reason()).isEqualTo(Reason.GROUPED);
        }

        @Test
        void moreThanAThousandCharacters() {
            UnreadableNumberException refusal = refusal("9".repeat(1_001));

            assertThat(refusal)
                    .hasMessage("'" + "9".repeat(40) + "…': a number of more than 1000 characters");
            assertThat(refusal.reason()).isEqualTo(Reason.TOO_LONG);
        }

        @Test
        void andShowsAtMostFortyCharacters() {
            assertThat(refusal("x".repeat(40)))
                    .hasMessage("'" + "x".repeat(40) + "': not a number");
            assertThat(refusal("x".repeat(41)))
                    .hasMessage("'" + "x".repeat(40) + "…': not a number");
        }

        private static UnreadableNumberException refusal(String text) {
            return catchThrowableOfType(
                    UnreadableNumberException.class, () -> Rational.parse(text));
        }
    }
}
