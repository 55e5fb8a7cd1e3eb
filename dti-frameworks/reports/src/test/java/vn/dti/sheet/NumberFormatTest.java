// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Number formats are read whole: what is only shown makes no date and no percentage of a number. */
class NumberFormatTest {

    private static FormatSection.Kind kind(String code, String number) {
        return NumberFormat.of(code).section(new BigDecimal(number)).kind();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "general",
                "GENERAL \"ngày\"",
                "0",
                "#,##0_M_M_M",
                "#,##0_d",
                "#,##0*d",
                "* #,##0_y",
                "0 \"days\"",
                "0\\d",
                "0\\ \\h",
                "[Red]0",
                "[Yellow]#,##0;[Red]-#,##0",
                "[$-42A]#,##0",
                "[$₫-42A] #,##0",
                "[$USD-409]0",
                "[<100]0;[>=100]#,##0",
                "0.00E+00",
                "##0.0e-0",
                "# ?/?",
                "_(* #,##0_);_(* \\(#,##0\\);_(* \"-\"??_);_(@_)",
                "0_%",
                "0 \"unclosed d"
            })
    void aNumberStaysOne(String code) {
        assertThat(kind(code, "8")).isEqualTo(FormatSection.Kind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"%\"0",
                "0\\%",
                "0.0\" %\"",
                "0.0[$%]",
                "0.0[$‰-42A]",
                "0‰",
                "\"tăng \"0\"％\"",
                "# ?/?\"%\""
            })
    void aSignThatIsTextIsNoPercentage(String code) {
        assertThat(kind(code, "8")).isEqualTo(FormatSection.Kind.NUMBER_WITH_SIGN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dd/mm/yyyy",
                "d-mmm",
                "yyyy\\-mm\\-dd",
                "[$-42A]dd mmmm yyyy;@",
                "hh:mm",
                "h:mm AM/PM",
                "[h]:mm",
                "[mm]:ss",
                "mm:ss.0",
                "\"ngày\" d \"tháng\" m",
                "[Red]d/m/yy",
                "e\"年\"m\"月\""
            })
    void aDateIsNone(String code) {
        assertThat(kind(code, "8")).isEqualTo(FormatSection.Kind.DATE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0%", "0.00%", "0.0 %", "%0", "[Red]0%", "0%;-0%", "#,##0.00_%%"})
    void aPercentageHasItsSign(String code) {
        assertThat(kind(code, "0.8")).isEqualTo(FormatSection.Kind.PERCENT);
    }

    /** The section for the number decides, be it by its sign or by its condition. */
    @ParameterizedTest
    @CsvSource({
        "0%;0,                1,   PERCENT",
        "0%;0,                -1,  NUMBER",
        "0;0;dd/mm/yyyy,      0,   DATE",
        "0;0;dd/mm/yyyy,      5,   NUMBER",
        "[<=1]0%;0,           1,   PERCENT",
        "[<=1]0%;0,           1.1, NUMBER",
        "[>1]0;[<0]d/m;0%,    0.5, PERCENT",
        "[>1]0;[<0]d/m;0%,    -3,  DATE"
    })
    void theSectionForTheNumberDecides(String code, String number, FormatSection.Kind expected) {
        assertThat(kind(code, number)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0            | 28.6      | 29",
                "0.00         | 1.1       | 1.10",
                "0.0#         | 1.25      | 1.25",
                "0.0#         | 1.2       | 1.2",
                "000          | 7         | 007",
                "0%           | 0.8049    | 80%",
                "0.0%         | 0.8       | 80.0%",
                "#,##0        | 1234567   | 1234567",
                "#,##0,       | 1234567   | 1235",
                "0;(0)        | -5        | (5)",
                "0            | -5        | -5",
                "0            | -0.4      | 0",
                "\"Phường \"0 | 1         | Phường 1",
                "0\" hộ\"     | 12        | 12 hộ",
                "0\\.0        | 5         | 0.5",
                "0\\.0        | 538       | 53.8",
                "#\\.##0      | 12345     | 12.345",
                "#\\ ##0      | 12345     | 12 345",
                "0.0\"/\"0     | 1.25      | 1.2/5",
                "0\" phẩy \".0 | 1.5      | 1 phẩy .5",
                "000-000      | 10        | 000-010"
            })
    void aCellShowsItsDigits(String code, String number, String shown) {
        assertThat(NumberFormat.of(code.strip()).shown(new BigDecimal(number)))
                .contains(shown.strip());
    }

    /** What is among the digits makes another number of them, unless it only spaces them out. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0\\.0      | 5     | true",
                "0\",\"00    | 500   | true",
                "0[$.]000   | 5000  | true",
                "#\\.##0    | 12345 | true",
                "0-0        | 53    | true",
                "#\\ ##0    | 12345 | false",
                "#\"\u00a0\"##0 | 12345 | false",
                "0\" hộ\"   | 12    | false",
                "\"số \"0.0 | 1.5   | false"
            })
    void aTextAmongDigitsChangesTheNumber(String code, String number, boolean changes) {
        assertThat(NumberFormat.of(code.strip()).changes(new BigDecimal(number)))
                .isEqualTo(changes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"General", "0.00E+00", "# ?/?"})
    void otherFormatsShowTheNumberAsItIs(String code) {
        assertThat(NumberFormat.of(code).shown(BigDecimal.TEN)).isEmpty();
    }
}
