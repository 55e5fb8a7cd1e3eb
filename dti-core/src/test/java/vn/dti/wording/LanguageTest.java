// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Rational;

class LanguageTest {

    @Nested
    class WritesADecimal {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "567.71    | 567,71    | 567.71",
                    "22.60     | 22,60     | 22.60",
                    "60        | 60        | 60",
                    "-0.5      | -0,5      | -0.5",
                    "1234567.8 | 1234567,8 | 1234567.8",
                    "1E3       | 1000      | 1000",
                })
        void withItsOwnMarkAndEveryDigit(BigDecimal value, String vi, String en) {
            assertThat(Language.VI.decimal(value)).isEqualTo(vi);
            assertThat(Language.EN.decimal(value)).isEqualTo(en);
        }
    }

    @Nested
    class WritesADay {

        @ParameterizedTest
        @CsvSource({"2023-01-10, 10/01/2023", "0985-12-31, 31/12/0985", "+12345-06-07, 07/06/+12345"
        })
        void withTheDayFirstInVietnameseAndLastInEnglish(LocalDate day, String vi) {
            assertThat(Language.VI.day(day)).isEqualTo(vi);
            assertThat(Language.EN.day(day)).isEqualTo(day.toString());
        }
    }

    @Nested
    class WritesANumber {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "1/8        | 0,125     | 0.125",
                    "56771/100  | 567,71    | 567.71",
                    "1000       | 1000      | 1000",
                    "-5/2       | -2,5      | -2.5",
                    "1/1000000  | 0,000001  | 0.000001",
                    "1/10000000 | 1/10000000 | 1/10000000",
                    "1/3        | 1/3       | 1/3",
                    "310/41     | 310/41    | 310/41",
                })
        void asADecimalOfAtMostSixPlacesOrAsAFraction(String value, String vi, String en) {
            assertThat(Language.VI.number(Rational.parse(value))).isEqualTo(vi);
            assertThat(Language.EN.number(Rational.parse(value))).isEqualTo(en);
        }

        @Test
        void inPlaceOfARootWithItsOwnMark() {
            Rational root = ElementaryFunction.SQRT
                    .apply(List.of(Rational.of(1_500_000)))
                    .orElseThrow()
                    .toRational();

            assertThat(Language.VI.number(root)).isEqualTo("≈1224,744871");
            assertThat(Language.VI.grouped(root)).isEqualTo("≈1.224,744871");
            assertThat(Language.EN.grouped(root)).isEqualTo("≈1,224.744871");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "15/2    | 7,5     | 7.5",
                    "310/41  | ≈ 7,56  | ≈ 7.56",
                    "600     | 600     | 600",
                    "-1/3    | ≈ -0,33 | ≈ -0.33",
                    "1.005   | ≈ 1,01  | ≈ 1.01",
                    "59.999  | ≈ 60    | ≈ 60",
                    "0       | 0       | 0",
                })
        void toTwoPlacesMarkedWhereThatIsNotAllOfIt(String value, String vi, String en) {
            assertThat(Language.VI.approximate(Rational.parse(value))).isEqualTo(vi);
            assertThat(Language.EN.approximate(Rational.parse(value))).isEqualTo(en);
        }
    }

    @Nested
    class WritesAShare {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "4/5    | 80 %      | 80%",
                    "1      | 100 %     | 100%",
                    "0.125  | 12,5 %    | 12.5%",
                    "82.53% | 82,53 %   | 82.53%",
                    "31/41  | ≈ 75,61 % | ≈ 75.61%",
                    "1/400  | 0,25 %    | 0.25%",
                })
        void asAPercentageMarkedWhereItIsRounded(String share, String vi, String en) {
            assertThat(Language.VI.percent(Rational.parse(share))).isEqualTo(vi);
            assertThat(Language.EN.percent(Rational.parse(share))).isEqualTo(en);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "54473/66000 | 82,53 % | 82.53%",
                    "31/41       | 75,61 % | 75.61%",
                    "4/5         | 80 %    | 80%",
                })
        void asARoundedPercentageForColumns(String share, String vi, String en) {
            assertThat(Language.VI.roundedPercent(Rational.parse(share))).isEqualTo(vi);
            assertThat(Language.EN.roundedPercent(Rational.parse(share))).isEqualTo(en);
        }
    }

    @Nested
    class WritesAList {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "''    | ''           | ''",
                    "a     | a            | a",
                    "a b   | a và b       | a and b",
                    "a b c | a, b và c    | a, b, and c",
                    "a b c d | a, b, c và d | a, b, c, and d",
                })
        void ofAllWithTheSerialCommaInEnglish(String words, String vi, String en) {
            assertThat(Language.VI.all(split(words))).isEqualTo(vi);
            assertThat(Language.EN.all(split(words))).isEqualTo(en);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "''    | ''           | ''",
                    "a     | a            | a",
                    "a b   | a hoặc b     | a or b",
                    "a b c | a, b hoặc c  | a, b, or c",
                })
        void ofWhichOneIsTaken(String words, String vi, String en) {
            assertThat(Language.VI.oneOf(split(words))).isEqualTo(vi);
            assertThat(Language.EN.oneOf(split(words))).isEqualTo(en);
        }

        @Test
        void apartBySemicolonsWhereANumberHasAComma() {
            assertThat(Language.VI.all(List.of("0,3", "0,45", "0,25")))
                    .isEqualTo("0,3; 0,45 và 0,25");
            assertThat(Language.EN.all(List.of("1,000", "2", "3"))).isEqualTo("1,000; 2; and 3");
            assertThat(Language.VI.all(List.of("họp, hội nghị", "3", "4")))
                    .as("a comma in words is a comma")
                    .isEqualTo("họp, hội nghị, 3 và 4");
        }

        private static List<String> split(String words) {
            return words.isEmpty() ? List.of() : Arrays.asList(words.split(" ", -1));
        }
    }
}
