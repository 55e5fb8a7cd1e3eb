// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks as spreadsheet programs write them, cell by cell as it stands in their XML. */
public final class Workbooks {

    /** The part that holds the cells. */
    public static final String SHEET = "xl/worksheets/sheet1.xml";

    static final String STYLES_PART = "xl/styles.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Styles: 0 plain, 1 built-in 0%, 2 own 0.00%, 3 built-in date, 4 own date, 5 text in quotes. */
    private static final String STYLES = styles(
            "<numFmt numFmtId=\"164\" formatCode=\"0.00%\"/>"
                    + "<numFmt numFmtId=\"165\" formatCode=\"dd/mm/yyyy\"/>"
                    + "<numFmt numFmtId=\"166\" formatCode=\"0 &quot;systems&quot;\"/>",
            0, 9, 164, 14, 165, 166);

    private Workbooks() {}

    /** A cell of text, as what follows its address. */
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
        return write(file, rows, "");
    }

    /** The same with what a sheet has after its cells, such as merged ranges. */
    static Path write(Path file, List<List<String>> rows, String after) throws IOException {
        return zip(file, parts(sheet(rows, after)));
    }

    static String sheet(List<List<String>> rows, String after) {
        var sheet = new StringBuilder("<sheetData>");
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
        return worksheet(sheet + "</sheetData>" + after);
    }

    /** The part of a sheet around what is inside of it. */
    public static String worksheet(String inside) {
        return "<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\">" + inside
                + "</worksheet>";
    }

    static String merged(String... ranges) {
        return "<mergeCells><mergeCell ref=\"" + String.join("\"/><mergeCell ref=\"", ranges)
                + "\"/></mergeCells>";
    }

    /** Styles of which each has one of the number formats. */
    static String styles(String formats, int... ids) {
        var cells = new StringBuilder();
        for (int id : ids) {
            cells.append("<xf numFmtId=\"").append(id).append("\"/>");
        }
        return "<styleSheet xmlns=\"" + MAIN + "\"><numFmts>" + formats + "</numFmts><cellXfs>"
                + cells + "</cellXfs></styleSheet>";
    }

    static Path zip(Path file, Map<String, String> parts) throws IOException {
        return Files.write(file, zip(parts));
    }

    static byte[] zip(Map<String, String> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /**
     * The bytes of a workbook with the parts of an ordinary one, some of them replaced or added.
     *
     * @param replaced by the names of parts
     */
    public static byte[] with(Map<String, String> replaced) {
        Map<String, String> parts = parts(sheet(List.of(), ""));
        parts.putAll(replaced);
        try {
            return zip(parts);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The parts of a workbook of one sheet, in the order in which spreadsheet programs write them. */
    static Map<String, String> parts(String sheet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"" + PACKAGE + "content-types\">"
                        + "<Default Extension=\"rels\""
                        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/></Types>");
        parts.put(
                "_rels/.rels",
                relations("<Relationship Id=\"rId1\" Type=\"" + OFFICE
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/>"));
        parts.put("xl/workbook.xml", book("<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/>"));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation(1, "worksheet", "worksheets/sheet1.xml")
                        + relation(2, "styles", "styles.xml")
                        + relation(3, "sharedStrings", "/xl/sharedStrings.xml")));
        parts.put(STYLES_PART, STYLES);
        parts.put(
                "xl/sharedStrings.xml",
                "<sst xmlns=\"" + MAIN
                        + "\"><si><t>Xã A</t></si><si><r><t>Xã </t></r><r><t>B</t></r>"
                        + "<rPh><t>xa be</t></rPh></si></sst>");
        parts.put(SHEET, sheet);
        return parts;
    }

    /** The workbook part with its sheets. */
    static String book(String sheets) {
        return "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>" + sheets
                + "</sheets></workbook>";
    }

    static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\""
                + target + "\"/>";
    }

    static String relations(String each) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + each + "</Relationships>";
    }
}
