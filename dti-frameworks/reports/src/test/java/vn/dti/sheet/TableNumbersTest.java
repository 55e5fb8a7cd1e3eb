// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.NumberStyle;

/** Texts are read as their style says, numbers of a workbook as what they are. */
class TableNumbersTest {

    @TempDir
    private Path folder;

    private List<String> points(Path file, NumberStyle style) {
        return Ranked.points(file, style);
    }

    private Path csv(String header, String cell) throws IOException {
        Path file = folder.resolve("u.csv");
        return Files.writeString(file, "unit;" + header + "\nA;" + cell + "\n");
    }

    private Path workbook(String header, String cell) throws IOException {
        return Workbooks.write(
                folder.resolve("u.xlsx"),
                List.of(
                        List.of(Workbooks.text("unit"), Workbooks.text(header)),
                        List.of(Workbooks.text("A"), cell)));
    }

    /** The amount {@code a} earns 10 points at 1000, in proportion below. */
    @ParameterizedTest
    @CsvSource({
        "500,    UNSTATED, 5",
        "'1.000,0', UNSTATED, 10",
        "1.000,  UNSTATED, DTI-2012",
        "'1,000', UNSTATED, DTI-2012",
        "1.000,  VI,       10",
        "1.000,  EN,       0.01",
        "'1,000', EN,      10",
        "'500,5', VI,      5.005"
    })
    void aTextIsReadInItsStyle(String text, NumberStyle style, String points) throws IOException {
        assertThat(points(csv("a", text), style)).containsExactly(points);
        assertThat(points(workbook("a", Workbooks.text(text)), style)).containsExactly(points);
    }

    /** A number of a workbook has no marks that could mean anything else. */
    @ParameterizedTest
    @CsvSource({"1000, 10", "1.000, 0.01", "500.123, 5.00123", "499.99999999999994, 5"})
    void aNumberOfAWorkbookIsTheSameInEachStyle(String raw, String points) throws IOException {
        for (NumberStyle style : NumberStyle.values()) {
            assertThat(points(workbook("a", Workbooks.number(raw)), style)).containsExactly(points);
        }
    }

    /** Bands of {@code p}: 10 points from 80 %, 5 below. A bare 80 may be 80 % or eighty-fold. */
    @ParameterizedTest
    @CsvSource({
        "1, 0.8,                 10",
        "1, 0.79999999999999993, 10",
        "1, 0.7999,              5",
        "2, 0.01234,             5",
        "2, 1.01234,             10",
        "1, 2.5,                 10",
        "0, 0.8,                 10",
        "0, 80,                  DTI-2012"
    })
    void aPercentageOfAWorkbookHasItsSign(int style, String raw, String points) throws IOException {
        for (NumberStyle numbers : NumberStyle.values()) {
            assertThat(points(workbook("p", Workbooks.styled(style, raw)), numbers))
                    .containsExactly(points);
        }
    }

    @Test
    void messagesShowFifteenDigitsAndThePercentSign() throws IOException {
        assertThat(Ranked.of(workbook("n", Workbooks.number("28.999999999999996")))
                        .errors())
                .isEmpty();
        assertThat(Ranked.of(workbook("n", Workbooks.number("0.10000000000000001")))
                        .errors())
                .containsExactly(
                        "Sheet1!B2: column «n»: “Số xã, phường, thị trấn có tổ” [n] is 0.1, expected a whole number of at"
                                + " least 0 [DTI-2012]");
        assertThat(Ranked.of(workbook("n", Workbooks.styled(1, "0.28999999999999998")))
                        .errors())
                .containsExactly(
                        "Sheet1!B2: column «n»: “Số xã, phường, thị trấn có tổ” [n] is 29%, expected a whole number of at"
                                + " least 0 [DTI-2012]");
    }
}
