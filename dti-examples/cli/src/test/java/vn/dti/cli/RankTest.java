// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code dti rank} beyond what the golden cases show. */
class RankTest {

    private static final String FRAMEWORK = "examples/districts.yaml";
    private static final String CSV = "examples/districts.csv";

    /** As worked out by hand, in the order of the ranking: rank, unit, group, rank in it, points. */
    private static final String BY_HAND = """
            1,Quận F,đô thị,1,100
            2,Quận A,đô thị,2,90
            2,Quận B,đô thị,2,90
            2,Thành phố V,đô thị,2,90
            5,Quận N,đô thị,5,86.5
            5,Quận O,đô thị,5,86.5
            7,Huyện Q,nông thôn,1,85
            8,Quận L,đô thị,7,84
            9,Quận M,đô thị,8,83
            10,Quận H,đô thị,9,79
            11,Quận I,đô thị,10,77
            12,Quận C,đô thị,11,74
            12,Huyện R,nông thôn,2,74
            14,Huyện Y,nông thôn,3,73
            15,Quận D,đô thị,12,72
            15,Quận E,đô thị,12,72
            17,Quận P,đô thị,14,71
            18,Quận K,đô thị,15,68
            19,Quận G,đô thị,16,56
            20,Huyện S,nông thôn,4,50
            21,Quận J,đô thị,17,47
            22,Huyện X,nông thôn,5,40
            23,Huyện T,nông thôn,6,16
            24,Huyện U,nông thôn,7,0
            """;

    @TempDir
    private Path folder;

    private static Ran rank(Object units, String... options) {
        var words =
                Stream.concat(Stream.of("rank", FRAMEWORK, units.toString()), Stream.of(options));
        return Ran.dti(words.toArray(String[]::new));
    }

    /** The example table as a spreadsheet would hold it: numbers as numbers, the rest as text. */
    private Path workbook() throws IOException {
        Path file = folder.resolve("districts.xlsx");
        List<String> lines = Files.readAllLines(Path.of(CSV));
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            var sheet = workbook.newWorksheet("Số liệu");
            for (int row = 0; row < lines.size(); row++) {
                String[] cells = lines.get(row).split(",", -1);
                for (int column = 0; column < cells.length; column++) {
                    if (cells[column].matches("[0-9]+")) {
                        sheet.value(row, column, new BigDecimal(cells[column]));
                    } else if (!cells[column].isEmpty()) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return file;
    }

    private static void assertRankedAsByHand(Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().lines().skip(1).map(RankTest::fiveOfItsCells))
                .containsExactlyElementsOf(BY_HAND.lines().toList());
    }

    private static String fiveOfItsCells(String line) {
        String[] cells = line.split(",", -1);
        return String.join(",", List.of(cells).subList(1, 6));
    }

    @Test
    void aFolderATableAndAWorkbookRankAsWorkedOutByHand() throws IOException {
        Ran table = rank(CSV, "--format", "csv");
        Ran files = rank("examples/districts", "--format", "csv");
        Ran workbook = rank(workbook(), "--format", "csv");

        assertRankedAsByHand(table);
        assertThat(files).isEqualTo(table);
        assertThat(workbook).isEqualTo(table);
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void otherSeparatorsAndAByteOrderMarkAreReadToo(String separator) throws IOException {
        Path file = folder.resolve("units.csv");
        String text = Files.readString(Path.of(CSV)).replace(",", separator).replace("\n", "\r\n");
        Files.writeString(file, "\uFEFF" + text);

        assertRankedAsByHand(rank(file, "--format", "csv"));
    }

    @Test
    void labelsAreHeadersToo() throws IOException {
        Path file = folder.resolve("units.csv");
        String text = Files.readString(Path.of(CSV))
                .replace(
                        "chaired,meetings,systems",
                        "Số cuộc họp được chủ  trì,SỐ CUỘC HỌP,systems");
        Files.writeString(file, text);

        assertRankedAsByHand(rank(file, "--format", "csv"));
    }

    @Test
    void aWorkbookIsWrittenAndReadBack() throws IOException {
        Path file = folder.resolve("ranking.xlsx");
        Ran ran = rank(CSV, "--format", "xlsx", "--out", file.toString(), "--group", "2");

        assertThat(ran).isEqualTo(new Ran("", "", Dti.DONE));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            assertThat(workbook.getSheets().map(sheet -> sheet.getName()))
                    .containsExactly("Tổng", "2", "Ghi chú");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(25);
            assertThat(rows.get(0).stream().map(cell -> cell.getText()))
                    .containsExactly(
                            "Hạng",
                            "Đơn vị",
                            "Nhóm",
                            "Hạng nhóm",
                            "Điểm",
                            "Điểm chính xác",
                            "Điểm tối đa",
                            "Tỷ lệ %",
                            "Xếp loại",
                            "Kỳ",
                            "Loại số liệu",
                            "Chưa có số liệu",
                            "Chỉ tính được một phần",
                            "Không áp dụng",
                            "Mẫu số bằng 0",
                            "Chờ số liệu của các đơn vị khác",
                            "Do đơn vị đánh giá chấm",
                            "Vượt giới hạn, bị cắt",
                            "Số liệu mâu thuẫn",
                            "Loại khỏi cách tính",
                            "Quá gần một ngưỡng để phân định",
                            "Tiêu chí cần lưu ý",
                            "Phân định bằng điểm",
                            "Ghi chú",
                            "Loại kế trên",
                            "Điểm còn thiếu");
            Row fourth = rows.get(4);
            assertThat(fourth.getCellText(1)).isEqualTo("Thành phố V");
            assertThat(fourth.getCell(0).getType()).isEqualTo(CellType.NUMBER);
            assertThat(fourth.getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(fourth.getCell(4).asNumber()).isEqualByComparingTo("90");
            assertThat(fourth.getCell(5).getType()).isEqualTo(CellType.STRING);
            assertThat(fourth.getCellText(5)).isEqualTo("719997/8000");
            assertThat(fourth.getCellText(8)).isEqualTo("Xuất sắc");
        }
        assertThat(part(file, "xl/worksheets/sheet1.xml"))
                .contains("ySplit=\"1\"", "state=\"frozen\"");
    }

    /** 38 × 3/4 + 30 × 9/10 of 68 by self-assessment, 20 × 85 % + 12 × 3/4 of 32 by the survey. */
    @Test
    void aWorkbookHasTheSubtotalsOfEachTag() throws IOException {
        Path file = folder.resolve("tagged.xlsx");
        Ran ran = Ran.dti(
                "rank",
                "src/test/resources/tagged.yaml",
                "src/test/resources/tagged.csv",
                "--format",
                "xlsx",
                "--out",
                file.toString());

        assertThat(ran).isEqualTo(new Ran("", "", Dti.DONE));
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            int columns = rows.get(0).getCellCount();
            assertThat(rows.get(0).stream().map(cell -> cell.getText()).skip(columns - 6))
                    .containsExactly(
                            "Tự đánh giá: Điểm",
                            "Tự đánh giá: Điểm tối đa",
                            "Tự đánh giá: Mất",
                            "Điều tra xã hội học: Điểm",
                            "Điều tra xã hội học: Điểm tối đa",
                            "Điều tra xã hội học: Mất");
            assertThat(rows.get(1).stream().map(cell -> cell.getText()).skip(columns - 6))
                    .containsExactly("55.5", "68", "12.5", "26", "32", "6");
        }
    }

    /** B and C have 15 points; of the node 1, B has 10 of them and C has 8. */
    /** 94 of 100 reach Xuất sắc, which asks for two criteria of group 1 at 80 %; 75 % of 1.1 is one short. */
    @Test
    void aWorkbookSaysWhatDeniesAClass() throws IOException {
        Path file = folder.resolve("classes.xlsx");
        Ran ran = Ran.dti(
                "rank",
                "src/test/resources/required.yaml",
                "src/test/resources/required-units.csv",
                "--format",
                "xlsx",
                "--out",
                file.toString());

        assertThat(ran.err()).isEmpty();
        try (var workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            int first = rows.get(0).getCellCount() - 4;
            assertThat(text(rows.get(0)).subList(first, first + 4))
                    .containsExactly(
                            "Điều kiện tiên quyết không đạt",
                            "Loại không được xếp",
                            "Loại kế trên",
                            "Điểm còn thiếu");
            assertThat(text(rows.get(1)).subList(first, first + 4))
                    .containsExactly(
                            "không đạt điều kiện tiên quyết “Không có lãnh đạo bị kỷ luật”: không xếp loại"
                                    + " (Có lãnh đạo bị kỷ luật: có [disciplined])",
                            "",
                            "Xuất sắc",
                            "0");
            assertThat(text(rows.get(4)).subList(first, first + 4))
                    .containsExactly(
                            "",
                            "đủ điểm nhưng không được xếp loại Xuất sắc: từ 2 trở lên trong các tiêu chí"
                                    + " của “Hạ tầng” [1]: tỷ lệ điểm đạt từ 80 % trở lên — không đúng"
                                    + " (đạt 1 trên 2; “Tổ công nghệ số” [1.1]: 14 / 20 điểm)",
                            "Xuất sắc",
                            "0");
        }
    }

    private static List<String> text(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    @Test
    void aWorkbookSaysByWhatUnitsAreParted() throws IOException {
        Path file = folder.resolve("tied.xlsx");
        Ran.dti(
                "rank",
                "src/test/resources/tied.yaml",
                "src/test/resources/tied.csv",
                "--format",
                "xlsx",
                "--out",
                file.toString());

        try (var workbook = new ReadableWorkbook(file.toFile())) {
            List<Row> rows = workbook.getFirstSheet().read();
            int column = rows.get(0).getCellCount() - 2;
            assertThat(rows.get(0).getCellText(column)).isEqualTo("Phân định bằng điểm");
            assertThat(rows.get(2).getCellText(column)).isEqualTo("điểm mục 1: 10");
            assertThat(rows.get(3).getCellText(column)).isEqualTo("điểm mục 1: 8; điểm mục 2: 7");
        }
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            byte[] bytes = zip.getInputStream(zip.getEntry(name)).readAllBytes();
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatIsWrongInAWorkbookIsReportedAtTheCell() throws IOException {
        Path file = folder.resolve("units.xlsx");
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            var sheet = workbook.newWorksheet("Sheet1");
            List<String> header = List.of("Đơn vị", "systems", "chaired", "plan", "ghi chú");
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
            }
            sheet.value(2, 0, "Quận A");
            sheet.value(2, 1, new BigDecimal("1.5"));
            sheet.value(2, 2, LocalDate.of(2024, 2, 1));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
            sheet.value(3, 1, 7);
        }

        Ran ran = rank(file, "--lang", "en");

        assertThat(ran.code()).isEqualTo(Dti.MISUSE);
        assertThat(ran.err().replace(file.toString(), "units.xlsx")).isEqualTo("""
                units.xlsx:Sheet1!E1: error: unknown column «ghi chú» [DTI-2004]
                  hint: a header is the name or label of an input, the id of a criterion, or unit,\
                 group, period, kind
                units.xlsx:Sheet1!B3: error: column «systems»: “Số hệ thống thông tin” [systems] is 1.5, expected a whole number of\
                 at least 0 [DTI-2012]
                units.xlsx:Sheet1!C3: error: column «chaired»: “Số cuộc họp được chủ trì” [chaired] is '2024-02-01': not a number;\
                 expected a whole number of at least 0 [DTI-2012]
                units.xlsx:Sheet1!A4: error: column «Đơn vị» is empty: a row without a unit [DTI-2008]
                Errors: 4.
                """);
    }

    @Test
    void aFileThatIsNoWorkbookAndATextThatIsNoUtf8AreRefused() throws IOException {
        Path workbook = folder.resolve("no.xlsx");
        Files.writeString(workbook, "unit,plan\n");
        Path table = folder.resolve("no.csv");
        Files.write(table, new byte[] {'u', 'n', 'i', 't', '\n', (byte) 0xC0, '\n'});

        assertThat(rank(workbook, "--lang", "en").err())
                .isEqualTo(workbook + ":1:1: error: the file is no .xlsx workbook [DTI-2002]\n"
                        + "  hint: open it in a spreadsheet program and save it as .xlsx\n"
                        + "Errors: 1.\n");
        assertThat(rank(table, "--lang", "en").err())
                .contains(":1:1: error: the file is not UTF-8 text [DTI-1017]");
    }

    @Test
    void theRankingGoesToAFileInEachForm() throws IOException {
        for (String format : List.of("text", "csv", "json")) {
            Path file = folder.resolve("ranking." + format);
            Ran ran = rank(CSV, "--format", format, "--out", file.toString());

            assertThat(ran).isEqualTo(new Ran("", "", Dti.DONE));
            assertThat(Files.readString(file))
                    .isEqualTo(rank(CSV, "--format", format).out());
        }
    }

    @Test
    void aBundledFrameworkRanksATableOfItsOwnInputs() throws IOException {
        Path file = folder.resolve("units.csv");
        Files.writeString(file, """
                unit,committee_head,meetings_chaired,meetings_total,info_systems_approved
                Huyện A,leader,3,4,12
                Huyện B,deputy,4,4,3
                """);
        Ran ran = Ran.dti("rank", "hcmc-79-2023-districts", file.toString(), "--format", "csv");

        // 10 + 10 × 3/4 + 10, and 5 + 10 + 10 × 3/12; 3 of 51 criteria have data
        assertThat(ran.out().lines().skip(1))
                .containsExactly(
                        "total,1,Huyện A,,1,27.5,55/2,660,4.17,,,unstated,3,48,0,0,0,0,0,0,0,0,0,competition,,,,"
                                + "Khoảng của 5.1: 3 – 12 (thấp nhất: Huyện B; cao nhất: Huyện A;"
                                + " trong 2 đơn vị có số liệu)",
                        "total,2,Huyện B,,2,17.5,35/2,660,2.65,,,unstated,3,48,0,0,0,0,0,0,0,0,0,competition,,,,");
    }
}
