package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
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
        assertThat(read(Workbooks.styled(style, raw)))
                .isEqualTo(Cell.of(shown, new Percentage(Rational.parse(value))));
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
