// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of a document: its header on every page, no row on two. */
final class DocxTable {

    private static final int SIZE = 10;
    private static final int CODE = 11;
    private static final int NUMBER = 14;
    private static final int LEAST = 18;
    private static final int MOST = 50;

    /** The width of a letter with some room, in millimetres. */
    private static final int LETTER = 3;

    private final XWPFDocument document;

    DocxTable(XWPFDocument document) {
        this.document = document;
    }

    /** The widths of columns in millimetres: what names a row has what the others leave. */
    private static List<Integer> widths(Grid grid, int all) {
        var widths = new ArrayList<Integer>();
        int left = all;
        for (int i = 0; i < grid.columns().size(); i++) {
            int width = switch (grid.columns().get(i).use()) {
                case CODE -> CODE;
                case NUMBER -> NUMBER;
                case TEXT -> ofText(grid, i);
                case HEADING -> 0;
            };
            widths.add(width);
            left -= width;
        }
        for (int i = 0; i < grid.columns().size(); i++) {
            if (grid.columns().get(i).isHeading()) {
                widths.set(i, Math.max(left, LEAST));
            }
        }
        return widths;
    }

    /** As wide as most of its texts need it for two lines. */
    private static int ofText(Grid grid, int column) {
        int letters = (int) grid.lines().stream()
                .mapToInt(line -> column < line.cells().size()
                        ? line.cells().get(column).figure().text().length()
                        : 0)
                .filter(length -> length > 0)
                .average()
                .orElse(0);
        return Math.max(LEAST, Math.min(MOST, letters * LETTER / 2));
    }

    void write(Grid grid) {
        List<Integer> widths = widths(grid, DocxWriter.textWidth());
        XWPFTable table =
                document.createTable(grid.lines().size() + 1, grid.columns().size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxWriter.twips(DocxWriter.textWidth()).intValue());
        CTTblLayoutType layout = table.getCTTbl().getTblPr().addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        XWPFTableRow header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int i = 0; i < grid.columns().size(); i++) {
            XWPFTableCell cell = header.getCell(i);
            cell.setWidth(DocxWriter.twips(widths.get(i)).toString());
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            fill(cell, grid.columns().get(i).title(), ParagraphAlignment.CENTER, true);
        }
        for (int row = 0; row < grid.lines().size(); row++) {
            write(grid.lines().get(row), table.getRow(row + 1), widths);
        }
        document.createParagraph();
    }

    private static void write(Grid.Line line, XWPFTableRow row, List<Integer> widths) {
        row.setCantSplitRow(true);
        for (int i = 0; i < line.cells().size(); i++) {
            Grid.Cell cell = line.cells().get(i);
            XWPFTableCell place = row.getCell(i);
            place.setWidth(DocxWriter.twips(widths.get(i)).toString());
            fill(
                    place,
                    cell.figure().text(),
                    cell.column().isNumber() ? ParagraphAlignment.RIGHT : ParagraphAlignment.LEFT,
                    line.isStrong());
        }
    }

    private static void fill(
            XWPFTableCell cell, String text, ParagraphAlignment alignment, boolean isBold) {
        XWPFParagraph paragraph = cell.getParagraphs().get(0);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        DocxText.run(paragraph, text, SIZE).setBold(isBold);
    }
}
