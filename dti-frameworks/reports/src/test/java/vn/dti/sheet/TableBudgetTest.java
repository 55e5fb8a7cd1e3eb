// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each bound of size lets its last one in, and refuses the next with a message. */
@Tag("proof")
class TableBudgetTest {

    @TempDir
    private Path folder;

    private static final String HEAD =
            "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>unit</t></is></c>"
                    + "<c r=\"B1\" t=\"inlineStr\"><is><t>n</t></is></c></row>";

    private Ranked sheet(String rows) throws IOException {
        return book(
                Workbooks.parts(Workbooks.worksheet("<sheetData>" + HEAD + rows + "</sheetData>")));
    }

    private Ranked book(Map<String, String> parts) throws IOException {
        return Ranked.of(Workbooks.zip(folder.resolve("u.xlsx"), parts));
    }

    private Ranked csv(String text) throws IOException {
        Path file = folder.resolve("u.csv");
        Files.writeString(file, text);
        return Ranked.of(file);
    }

    /** Texts that do not repeat, so that they hardly compress. */
    private static String noise(int length) {
        var noise = new StringBuilder(length);
        long state = 42;
        while (noise.length() < length) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            noise.append((char) ('!' + 32 + (state >>> 33) % 58));
        }
        return noise.toString().replace('<', 'x').replace('&', 'x');
    }

    @Nested
    class OfAnyTable {

        @ParameterizedTest
        @CsvSource({"0, false", "1, true"})
        void bytesOfACsvFile(int more, boolean refused) throws IOException {
            var csv = new StringBuilder("unit,n\n");
            for (int unit = 0; csv.length() < TableBudget.CSV_BYTES - 40_000; unit++) {
                csv.append("A").append("x".repeat(31_000)).append(unit).append(",1\n");
            }
            csv.append("\n".repeat(TableBudget.CSV_BYTES - csv.length() + more));

            assertThat(csv(csv.toString()).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "1:1: the file is larger than 100000000 bytes [DTI-2023]")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, true"})
        void rowsOfACsvFile(int more, boolean refused) throws IOException {
            String csv = IntStream.range(0, TableBudget.CSV_ROWS - 1 + more)
                    .mapToObj(i -> "A" + i + ",1\n")
                    .collect(Collectors.joining("", "unit,n\n", ""));

            assertThat(csv(csv).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "150001:1: the table has more than 150000 rows [DTI-2025]")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, true"})
        void rowsOfASheet(int more, boolean refused) throws IOException {
            int units = TableBudget.ROWS - 1 + more;
            String rows = IntStream.rangeClosed(1, units)
                    .mapToObj(i -> "<row><c t=\"inlineStr\"><is><t>A" + i
                            + "</t></is></c><c><v>1</v></c></row>")
                    .collect(Collectors.joining());

            assertThat(sheet(rows).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "Sheet1!B20001: the table has more than 20000 rows [DTI-2025]")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({"1024, false", "1025, true"})
        void columns(int column, boolean refused) throws IOException {
            String beyond = "the table has more than 1024 columns [DTI-2025]";
            String address = Address.letters(column - 1) + "2";
            Ranked workbook =
                    sheet("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1</v></c><c r=\""
                            + address + "\"><v>1</v></c></row>");
            Ranked csv = csv("unit,n\nA,1" + ",".repeat(column - 2) + "1\n");

            assertThat(workbook.errors())
                    .contains(
                            "Sheet1!" + address + ": "
                                    + (refused
                                            ? beyond
                                            : "cell '1' stands beyond the columns that have a header [DTI-2010]"));
            assertThat(csv.errors())
                    .containsExactly(
                            refused
                                    ? "2:1: " + beyond
                                    : "2:1026: cell '1' stands beyond the columns that have a header"
                                            + " [DTI-2010]");
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, true"})
        void charactersOfACell(int more, boolean refused) throws IOException {
            String name = "A".repeat(TableBudget.TEXT + more);
            String error = "the cell is longer than 32767 characters [DTI-2026]";

            assertThat(csv("unit,n\n" + name + ",1\n").errors())
                    .isEqualTo(refused ? List.of("2:1: " + error) : List.of());
            assertThat(sheet("<row><c t=\"inlineStr\"><is><t>" + name
                                    + "</t></is></c><c><v>1</v></c></row>")
                            .errors())
                    .isEqualTo(refused ? List.of("Sheet1!A2: " + error) : List.of());
        }
    }

    @Test
    void aRecordOfACsvFile() throws IOException {
        String cell = "x".repeat(TableBudget.RECORD / 40);
        String row = Stream.generate(() -> cell).limit(50).collect(Collectors.joining(","));

        assertThat(csv("unit,n\nA,1\n" + row).errors())
                .containsExactly(
                        "3:1: the row that begins here is longer than 1000000 characters [DTI-2026]");
    }

    @Nested
    class OfAWorkbook {

        /** The cells of the header are among them; numbers that do not repeat hardly compress. */
        @ParameterizedTest
        @CsvSource({"0, false", "1, true"})
        void cells(int more, boolean refused) throws IOException {
            var rows = new StringBuilder();
            int cells = TableBudget.CELLS - 2 + more;
            for (int cell = 0; cell < cells; cell++) {
                rows.append(cell % 1000 > 0 ? "" : cell > 0 ? "</row><row>" : "<row>")
                        .append("<c><v>")
                        .append((cell * 7919L) % 1_000_003)
                        .append("</v></c>");
            }
            Ranked ranked = sheet(rows + "</row>");

            assertThat(
                            ranked.errors()
                                    .contains(
                                            "Sheet1!ALK501: the table has more than 500000 cells [DTI-2025]"))
                    .as(ranked.errors().get(0))
                    .isEqualTo(refused);
        }

        @ParameterizedTest
        @CsvSource({"99, false", "400, true"})
        void theRatioOfCompression(int times, boolean refused) throws IOException {
            String blank = " ".repeat(10_000);
            String noise = noise(20_000 * 400 / times);
            Map<String, String> parts = Workbooks.parts(Workbooks.worksheet("<sheetData>" + HEAD
                    + "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>1</v></c></row></sheetData>"
                    + ("<x>" + blank + "</x>").repeat(200) + noise));

            assertThat(book(parts).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "Sheet1!B2: «xl/worksheets/sheet1.xml» inflates more than 100"
                                                    + " times, unlike a real workbook [DTI-2024]")
                                    : List.of());
        }

        @Test
        void theBytesThatAllPartsInflateTo() throws IOException {
            String part = noise(100_000) + " ".repeat(800_000);
            String rows = "<row><c t=\"inlineStr\"><is><t>A</t></is></c><c><v>1</v></c></row>";
            String padding = "<x>" + part + "</x>";

            assertThat(sheet(rows + padding.repeat(52)).errors()).isEmpty();
            assertThat(sheet(rows + padding.repeat(54)).errors())
                    .containsExactly("Sheet1!B2: the workbook inflates to more than 48000000 bytes"
                            + " [DTI-2024]");
        }

        @Test
        void aPieceThatAParserHoldsAtOnce() throws IOException {
            for (String piece : List.of(
                    "<x a=\"" + noise(1_200_000).replace('"', 'x') + "\"/>",
                    "<!--" + noise(1_200_000).replace('-', 'x') + "-->",
                    "<?x " + noise(1_200_000).replace('?', 'x') + "?>")) {
                assertThat(sheet(piece).errors())
                        .containsExactly(
                                "Sheet1!B1: a piece of «xl/worksheets/sheet1.xml» is longer"
                                        + " than 1000000 bytes [DTI-2024]");
            }
        }

        @ParameterizedTest
        @CsvSource({"0, false", "1, true"})
        void charactersOfAllTexts(int more, boolean refused) throws IOException {
            Map<String, String> parts = Workbooks.parts(Workbooks.worksheet("<sheetData>" + HEAD
                    + "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row></sheetData>"));
            String text = noise(32_000);
            int rest = TableBudget.TEXTS % 32_000 + more;
            parts.put(
                    "xl/sharedStrings.xml",
                    "<sst>" + ("<si><t>" + text + "</t></si>").repeat(TableBudget.TEXTS / 32_000)
                            + "<si><t>" + "A".repeat(rest) + "</t></si></sst>");

            assertThat(book(parts).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "1:1: the workbook has more than 8000000 characters of text"
                                                    + " [DTI-2024]")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({"20000, false", "20001, true"})
        void mergedRanges(int count, boolean refused) throws IOException {
            String ranges = IntStream.rangeClosed(1, count)
                    .mapToObj(i -> "<mergeCell ref=\"H" + (2 * i) + ":H" + (2 * i + 1) + "\"/>")
                    .collect(Collectors.joining());
            Map<String, String> parts = Workbooks.parts(Workbooks.worksheet("<sheetData>" + HEAD
                    + "<row><c t=\"s\"><v>0</v></c><c><v>1</v></c></row></sheetData><mergeCells>"
                    + ranges + "</mergeCells>"));

            assertThat(book(parts).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "Sheet1!B2: the workbook has more than 20000 merged ranges, cell"
                                                    + " styles or objects [DTI-2025]")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({"255, false", "256, true"})
        void charactersOfANumberFormat(int length, boolean refused) throws IOException {
            Map<String, String> parts = Workbooks.parts(Workbooks.worksheet("<sheetData>" + HEAD
                    + "<row><c t=\"s\"><v>0</v></c><c s=\"0\"><v>1</v></c></row></sheetData>"));
            parts.put(
                    Workbooks.STYLES_PART,
                    Workbooks.styles(
                            "<numFmt numFmtId=\"200\" formatCode=\"" + "0".repeat(length) + "\"/>",
                            200));

            assertThat(book(parts).errors())
                    .isEqualTo(
                            refused
                                    ? List.of(
                                            "1:1: the workbook is damaged: a number format is longer than"
                                                    + " 255 characters [DTI-2002]")
                                    : List.of());
        }

        @ParameterizedTest
        @CsvSource({"400, 2012", "401, 2027"})
        void digitsOfANumber(int digits, String code) throws IOException {
            String raw = "0." + "1".repeat(digits - 2);

            assertThat(sheet("<row><c t=\"s\"><v>0</v></c><c><v>" + raw + "</v></c></row>")
                            .errors())
                    .hasSize(1)
                    .first()
                    .asString()
                    .contains("DTI-" + code);
        }

        @ParameterizedTest
        @CsvSource({
            "1E308,  true",
            "1E309,  false",
            "9E-308, false",
            "1E-308, false",
            "1E-309, false"
        })
        void theExponentOfANumber(String raw, boolean held) throws IOException {
            assertThat(sheet("<row><c t=\"s\"><v>0</v></c><c><v>" + raw + "</v></c></row>")
                            .units()
                            .isEmpty())
                    .isEqualTo(!held);
        }
    }
}
