package vn.dti.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs write them, cell by cell as it stands in their XML. */
final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Styles: 0 plain, 1 built-in 0%, 2 own 0.00%, 3 built-in date, 4 own date, 5 text in quotes. */
    private static final String STYLES = "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"3\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"0.00%\"/>"
            + "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/>"
            + "<numFmt numFmtId=\"166\" formatCode=\"0 &quot;systems&quot;\"/></numFmts>"
            + "<cellXfs count=\"6\"><xf numFmtId=\"0\"/><xf numFmtId=\"9\"/><xf numFmtId=\"164\"/>"
            + "<xf numFmtId=\"14\"/><xf numFmtId=\"165\"/><xf numFmtId=\"166\"/></cellXfs>"
            + "</styleSheet>";

    private Workbooks() {}

    static String text(String text) {
        return "t=\"inlineStr\"><is><t>" + text + "</t></is>";
    }

    static String number(String raw) {
        return "><v>" + raw + "</v>";
    }

    static String styled(int style, String raw) {
        return "s=\"" + style + "\"><v>" + raw + "</v>";
    }

    static String formula(String formula, String raw) {
        return "><f>" + formula + "</f><v>" + raw + "</v>";
    }

    static String truth(String raw) {
        return "t=\"b\"><v>" + raw + "</v>";
    }

    static String error(String raw) {
        return "t=\"e\"><v>" + raw + "</v>";
    }

    /** A workbook of one sheet; a cell is what follows its address in {@code <c r="A1" …>…</c>}. */
    static Path write(Path file, List<List<String>> rows) throws IOException {
        var sheet = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            sheet.append("<row r=\"").append(row + 1).append("\">");
            for (int column = 0; column < rows.get(row).size(); column++) {
                String cell = rows.get(row).get(column);
                if (!cell.isEmpty()) {
                    sheet.append("<c r=\"")
                            .append((char) ('A' + column))
                            .append(row + 1)
                            .append("\" ")
                            .append(cell)
                            .append("</c>");
                }
            }
            sheet.append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts(sheet.toString()).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static Map<String, String> parts(String sheet) {
        return Map.of(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"),
                "xl/_rels/workbook.xml.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                        + "<Relationship Id=\"rId2\" Type=\"" + OFFICE
                        + "/styles\" Target=\"styles.xml\"/>"),
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                        + "<sheet name=\"Số liệu\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>",
                "xl/styles.xml",
                STYLES,
                "xl/worksheets/sheet1.xml",
                sheet);
    }

    private static String relations(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }
}
