// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.input.Percentage;

/** What a cell of a workbook gives to a framework. */
class SheetCellTest {

    @TempDir
    private Path folder;

    private Cell read(String cell) throws IOException {
        Path file = Workbooks.write(folder.resolve("one.xlsx"), List.of(List.of(cell)));
        try (Stream<Row> rows = new WorkbookFile(file)
                .table(ChosenSheet.UNNAMED, any -> TableFit.WHOLE)
                .rows()) {
            return rows.findFirst().orElseThrow().cell(0);
        }
    }

    /** The second column is what spreadsheet programs write for what was typed in the first. */
    @ParameterizedTest
    @CsvSource({
        "1.1,          1.1000000000000001",
        "0.3,          0.29999999999999999",
        "0.1,          0.1",
        "12,           12",
        "45323,        45323.0",
        "1000000,      1E6",
        "-2.5,         -2.5",
        "123456789012, 123456789012",
        "0.57,         0.56999999999999995"
    })
    void aNumberIsTheDecimalThatWasTyped(String typed, String raw) throws IOException {
        Cell cell = read(Workbooks.number(raw));

        assertThat(cell.value()).isEqualTo(new BigDecimal(typed));
        assertThat(cell.text()).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 0.8,                 80%,   80%",
        "1, 0.8049,              80.49%, 80%",
        "2, 0.125,               12.5%, 12.50%",
        "1, 2.5,                 250%,  250%",
        "2, 0.28999999999999998, 29%,   29.00%"
    })
    void aPercentageKeepsItsSign(int style, String raw, String value, String shown)
            throws IOException {
        Cell cell = read(Workbooks.styled(style, raw));

        assertThat(cell.value()).isEqualTo(new Percentage(Rational.parse(value)));
        assertThat(cell.text()).isEqualTo(shown);
    }

    /** Styles: 80% and 12.5% show all digits, in 2 places or none. */
    @ParameterizedTest
    @CsvSource({
        "0%,        0.8,     80%,    ''",
        "0%,        0.796,   80%,    79.6%",
        "0.0%,      0.796,   79.6%,  ''",
        "0.00%,     0.796,   79.60%, ''",
        "0,         79.6,    80,     79.6",
        "0,         80,      80,     ''",
        "0.0,       0.25,    0.3,    0.25",
        "0.##,      0.25,    0.25,   ''",
        "'#,##0',   1234.5,  1235,   1234.5",
        "'#,##0',   1234567, 1234567, ''",
        "'#,##0,',  1200000, 1200,   1200000",
        "'0.0,,',   1200000, 1.2,    1200000",
        "0;(0),     -79.6,   (80),   -79.6",
        "'0 \"xã\"', 7.5,  8 xã,   7.5",
        "General,   79.6,    79.6,   ''",
        "# ?/?,     0.796,   0.796,  ''"
    })
    void aNumberThatShowsAsAnotherOneIsTold(String format, String raw, String shown, String told)
            throws IOException {
        Cell cell = formatted(format, raw);

        assertThat(cell.text()).isEqualTo(shown);
        assertThat(cell.oddity())
                .isEqualTo(
                        told.isEmpty()
                                ? Optional.empty()
                                : Optional.of(Trouble.of(SheetFinding.ROUNDED, shown, told)));
    }

    /** 0.8 beside the sign as text looks like 0.8 %, and is 80 % by its value. */
    @ParameterizedTest
    @CsvSource({
        "'0.0\"%\"',     0.8,    0.8%",
        "0.0\\%,        0.7961, 0.8%",
        "0.0[$%],       0.8,    0.8%",
        "'0.0\"‰\"',     8,      8.0‰",
        "'# ?/?\"%\"',   0.5,    0.5%",
        "'0;0\"%\"',     -3,     3%"
    })
    void aNumberBesideAPercentSignThatIsTextIsRefused(String format, String raw, String shown)
            throws IOException {
        assertThat(formatted(format, raw).trouble())
                .contains(Trouble.of(WorkbookFinding.NUMBER_WITH_SIGN, shown, raw));
        assertThat(formatted(format, "0").value()).isEqualTo(BigDecimal.ZERO);
    }

    private Cell formatted(String format, String raw) throws IOException {
        Map<String, String> parts =
                Workbooks.parts(Workbooks.sheet(List.of(List.of(Workbooks.styled(0, raw))), ""));
        parts.put(
                Workbooks.STYLES_PART,
                Workbooks.styles(
                        "<numFmt numFmtId=\"164\" formatCode=\"" + format.replace("\"", "&quot;")
                                + "\"/>",
                        164));
        Path file = Workbooks.zip(folder.resolve("format.xlsx"), parts);
        try (Stream<Row> rows = new WorkbookFile(file)
                .table(ChosenSheet.UNNAMED, any -> TableFit.WHOLE)
                .rows()) {
            return rows.findFirst().orElseThrow().cell(0);
        }
    }

    @ParameterizedTest
    @CsvSource({"3, 45323", "4, 45323"})
    void aDateIsNoNumber(int style, String raw) throws IOException {
        assertThat(read(Workbooks.styled(style, raw))).isEqualTo(Cell.of("2024-02-01"));
    }

    @Test
    void lettersInQuotesMakeNoDateOfAFormat() throws IOException {
        assertThat(read(Workbooks.styled(5, "7")).value()).isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void aFormulaIsWhatItCameTo() throws IOException {
        assertThat(read(Workbooks.formula("1+2", "3")).value()).isEqualTo(BigDecimal.valueOf(3));
    }

    @Test
    void truthsTextsAndErrorsAreWhatTheyShow() throws IOException {
        assertThat(read(Workbooks.truth("1")).value()).isEqualTo(true);
        assertThat(read(Workbooks.truth("0")).value()).isEqualTo(false);
        assertThat(read(Workbooks.text("n/a: không có"))).isEqualTo(Cell.of("n/a: không có"));
        assertThat(read(Workbooks.error("#DIV/0!")))
                .isEqualTo(Cell.unreadable(WorkbookFinding.ERROR_VALUE, "#DIV/0!"));
    }
}
