// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.xml.sax.InputSource;
import vn.dti.cohort.Ranking;
import vn.dti.framework.Framework;
import vn.dti.frameworks.OverlayLoader;
import vn.dti.wording.Language;

/** All forms of a report say the same, each as its readers know it. */
class ReportFormsTest {

    private static final Letterhead NAMES = Letterhead.of("UBND HUYỆN BÌNH CHÁNH")
            .under("UBND THÀNH PHỐ HỒ CHÍ MINH")
            .numbered("12/BC-UBND")
            .at("Bình Chánh")
            .signed("CHỦ TỊCH", "Nguyễn Văn A")
            .to(List.of("UBND Thành phố", "Lưu: VT"));

    private static Report full() {
        return Report.of(Reported.binhChanh())
                .plan(OverlayLoader.bundled("binh-chanh-2024-plan"))
                .on(LocalDate.of(2024, 3, 1))
                .headed(NAMES);
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theSameReportIsTheSameBytes(ReportFormat format) throws Exception {
        byte[] once = Reported.bytes(full(), format);
        // Packages hold times of two seconds: none of them may be that of writing.
        Thread.sleep(format == ReportFormat.XLSX || format == ReportFormat.DOCX ? 2_100 : 0);

        assertThat(Reported.bytes(full(), format)).isEqualTo(once);
    }

    private static XWPFDocument document(Report report) throws Exception {
        return new XWPFDocument(
                new ByteArrayInputStream(Reported.bytes(report, ReportFormat.DOCX)));
    }

    private static List<String> texts(XWPFDocument document) {
        return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
    }

    @Test
    void aDocumentHasTheSentencesOfTheText() throws Exception {
        try (XWPFDocument document = document(full())) {
            List<String> sentences = Reported.text(full(), ReportFormat.TXT)
                    .lines()
                    .map(String::strip)
                    .filter(line ->
                            line.matches("[-+] (Nhóm|Tiêu chí|Chủ trì|Số liệu|Cách tính).*"))
                    .filter(line -> !line.contains("; Điểm: "))
                    .toList();

            assertThat(sentences).hasSizeGreaterThan(80);
            assertThat(texts(document)).containsAll(sentences);
        }
    }

    /** Decree 30/2020, annex I: A4, 20–25, 20–25, 30–35 and 15–20 mm, Times New Roman 13–14. */
    @Test
    void aDocumentIsSetAsTheDecreeSays() throws Exception {
        try (XWPFDocument document = document(full())) {
            var section = document.getDocument().getBody().getSectPr();
            CTPageMar margins = section.getPgMar();

            assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                    .containsExactly(DocxWriter.twips(210), DocxWriter.twips(297));
            assertThat(List.of(
                            margins.getTop(),
                            margins.getBottom(),
                            margins.getLeft(),
                            margins.getRight()))
                    .containsExactly(
                            DocxWriter.twips(20),
                            DocxWriter.twips(20),
                            DocxWriter.twips(30),
                            DocxWriter.twips(20));
            List<XWPFParagraph> all = document.getParagraphs();
            int annexes = IntStream.range(0, all.size())
                    .filter(place ->
                            all.get(place).getText().matches("[IVX]+\\. BẢNG ĐIỂM CHI TIẾT"))
                    .findFirst()
                    .orElseThrow();
            assertThat(runs(all))
                    .extracting(XWPFRun::getFontFamily)
                    .containsOnly("Times New Roman");
            assertThat(runs(all.subList(0, annexes)))
                    .extracting(XWPFRun::getFontSizeAsDouble)
                    .containsOnly(14.0);
            assertThat(runs(all.subList(annexes, all.size())))
                    .as("what is only looked up, behind the signature")
                    .extracting(XWPFRun::getFontSizeAsDouble)
                    .containsOnly(11.0);
        }
    }

    private static List<XWPFRun> runs(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream().flatMap(each -> each.getRuns().stream()).toList();
    }

    @Test
    void theHeadingOfTheNationIsBesideTheAgencyThatTheHostNamed() throws Exception {
        try (XWPFDocument document = document(full())) {
            XWPFTable head = document.getTables().get(0);

            assertThat(head.getRow(0).getCell(0).getText())
                    .contains(
                            "UBND THÀNH PHỐ HỒ CHÍ MINH",
                            "UBND HUYỆN BÌNH CHÁNH",
                            "Số: 12/BC-UBND");
            assertThat(head.getRow(0).getCell(1).getText())
                    .contains(
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Bình Chánh, ngày 01 tháng 03 năm 2024");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"MD", "TXT", "HTML"})
    void withoutAnAgencyThereIsNoHeadingOfTheNation(ReportFormat format) {
        Report report = Report.of(Reported.binhChanh());

        assertThat(Reported.text(report, format)).doesNotContain("CỘNG HÒA");
        assertThat(Reported.text(report.headed(NAMES), format))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "UBND HUYỆN BÌNH CHÁNH");
    }

    private static XSSFWorkbook workbook(Report report) throws Exception {
        return new XSSFWorkbook(
                new ByteArrayInputStream(Reported.bytes(report, ReportFormat.XLSX)));
    }

    @Test
    void aWorkbookHasNumbersWithTheExactOnesBeside() throws Exception {
        try (XSSFWorkbook workbook = workbook(full())) {
            Sheet table = workbook.getSheet("Điểm từng nhóm và tiêu chí");
            Row row = row(table, "7.2");

            assertThat(texts(table.getRow(0)).subList(0, 5))
                    .containsExactly("Mã", "Nhóm, tiêu chí", "Điểm", "Điểm – Chính xác", "Tối đa");
            assertThat(row.getCell(2).getCellType()).isEqualTo(CellType.NUMERIC);
            assertThat(row.getCell(2).getNumericCellValue()).isEqualTo(22.67);
            // 30232/50000 of 80 % of 30 points: 30232 × 30 / 40000.
            assertThat(row.getCell(3).getStringCellValue()).isEqualTo("11337/500");
            assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(7.33);
        }
    }

    @Test
    void aWorkbookHasASheetOfExplanations() throws Exception {
        try (XSSFWorkbook workbook = workbook(full())) {
            Sheet sheet = workbook.getSheet("Giải thích");

            assertThat(texts(row(sheet, "2.6")).get(2)).isEqualTo("0 điểm");
        }
    }

    private static Row row(Sheet sheet, String id) {
        for (Row row : sheet) {
            if (texts(row).get(0).equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row " + id);
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (Cell cell : row) {
            texts.add(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "");
        }
        return texts;
    }

    /** What would act on a page, in a spreadsheet or on a screen if it were let through. */
    private static final String HOSTILE =
            "=cmd|' /C calc'!A0 <script>alert(1)</script> &lt; \"'> {{words}} | * _ ` \u202E\u0007\r\n# x";

    private static Report hostile() {
        Framework framework = Reported.framework("\"=1+1 <b>Bộ</b> & {{title}}\"", """
                max: 20
                inputs:
                  a: {type: boolean, label: "-1+1 <i>nhãn</i> {{a}}"}
                  b: {type: boolean, label: "@b"}
                criteria:
                  - id: "1"
                    title: "+1 <u>nhóm</u> {{#words}}"
                    max: 20
                    criteria:
                      - {id: "1.1", title: "=1+1 </td><script>x</script>", max: 10, boolean: a, lead: "<a href='x'>phòng</a>"}
                      - {id: "1.2", title: "@tiêu chí", max: 10, boolean: b}
                """);
        var inputs = Reported.score(framework, HOSTILE, Map.of("a", false))
                .inputs()
                .notApplicable("1.2", HOSTILE);
        return Report.of(framework.score(inputs))
                .before(framework.score(inputs.with("a", true)))
                .headed(Letterhead.of(HOSTILE).signed(HOSTILE, HOSTILE).to(List.of(HOSTILE)));
    }

    @Test
    void hostileTextStaysTextOnAPage() throws Exception {
        String html = Reported.text(hostile(), ReportFormat.HTML);
        var page = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(html.replace("<!DOCTYPE html>", ""))));

        assertThat(page.getElementsByTagName("script").getLength()).isEqualTo(1);
        assertThat(page.getElementsByTagName("i").getLength()).isZero();
        assertThat(page.getElementsByTagName("u").getLength()).isZero();
        assertThat(html).doesNotContain("\u202E", "\u0007").contains("{{#words}}");
        assertThat(IntStream.range(0, page.getElementsByTagName("a").getLength())
                        .mapToObj(i -> page.getElementsByTagName("a")
                                .item(i)
                                .getAttributes()
                                .getNamedItem("href")
                                .getNodeValue()))
                .allMatch(href -> href.startsWith("#"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"MD", "TXT"})
    void hostileTextMakesNoLineOfItsOwn(ReportFormat format) {
        String text = Reported.text(hostile(), format);

        assertThat(text).doesNotContain("\u202E", "\u0007", "\r");
        assertThat(text.lines()).noneMatch(line -> line.startsWith("# x"));
        if (format == ReportFormat.MD) {
            assertThat(text).doesNotContain("<script>");
        }
    }

    @Test
    void hostileTextStaysTextInAWorkbook() throws Exception {
        try (XSSFWorkbook workbook = workbook(hostile())) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType())
                                .isIn(CellType.STRING, CellType.NUMERIC, CellType.BLANK);
                    }
                }
            }
            assertThat(texts(row(workbook.getSheet("Điểm từng nhóm và tiêu chí"), "1.1"))
                            .get(1))
                    .isEqualTo("=1+1 </td><script>x</script>");
        }
    }

    @Test
    void hostileTextStaysTextInADocument() throws Exception {
        try (XWPFDocument document = document(hostile())) {
            assertThat(texts(document))
                    .anyMatch(text -> text.contains("=1+1 </td><script>x</script>"))
                    .noneMatch(text -> text.contains("\u202E"));
            assertThat(document.getHyperlinks()).isEmpty();
        }
    }

    @Test
    void aCohortIsARankingThatAWorkbookCanSort() throws Exception {
        Report report =
                Report.of(Reported.small(13)).cohort(Reported.cohort(), Ranking.of(Reported.SMALL));

        try (XSSFWorkbook workbook = workbook(report)) {
            Sheet ranks = workbook.getSheet("Bảng xếp hạng");
            assertThat(ranks.getLastRowNum()).isEqualTo(24);
            assertThat(ranks.getRow(9).getCell(0).getNumericCellValue()).isEqualTo(9);
            assertThat(ranks.getRow(9).getCell(1).getStringCellValue()).isEqualTo("Quận M");
        }
    }

    /** Who listens to the page hears each text in its own language. */
    @Test
    void namesOnAPageInAnotherLanguageSayThatTheyAreVietnamese() {
        String english = Reported.text(full().in(Language.EN), ReportFormat.HTML);
        String vietnamese = Reported.text(full(), ReportFormat.HTML);

        assertThat(english)
                .contains(
                        "<html lang=\"en\">",
                        "<span class=\"label\" lang=\"vi\">Nhận thức số</span>",
                        "<span class=\"label\">Total</span>",
                        "lang=\"vi\">1. Nhận thức số</a>");
        assertThat(vietnamese).contains("<html lang=\"vi\">").doesNotContain("label\" lang=");
    }
}
