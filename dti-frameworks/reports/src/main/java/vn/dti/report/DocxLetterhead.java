// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** The names above and below the text of an official document: agency and nation, recipients and signer. */
final class DocxLetterhead {

    private static final int SIZE = 13;
    private static final int SMALL = 12;
    private static final int SMALLEST = 11;
    private static final int RULE = 3;
    private static final int LEFT = 62;
    private static final int MOTTO = 20;

    private final XWPFDocument document;
    private final ReportPage page;

    DocxLetterhead(XWPFDocument document, ReportPage page) {
        this.document = document;
        this.page = page;
    }

    private String word(String key) {
        return page.words().getOrDefault(key, "");
    }

    void write() {
        Letterhead names = page.heading().letterhead();
        XWPFTable table = beside();
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!names.parent().isEmpty()) {
            line(left, names.parent(), SMALL, ParagraphAlignment.CENTER);
        }
        XWPFRun agency = line(left, names.agency(), SMALL, ParagraphAlignment.CENTER);
        agency.setBold(true);
        rule(left, LEFT / 3);
        if (!page.heading().number().isEmpty()) {
            line(left, page.heading().number(), SIZE, ParagraphAlignment.CENTER);
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        line(right, word("nation"), SMALL, ParagraphAlignment.CENTER).setBold(true);
        XWPFRun motto = line(right, word("motto"), SIZE, ParagraphAlignment.CENTER);
        motto.setBold(true);
        rule(right, MOTTO);
        if (!page.heading().dated().isEmpty()) {
            line(right, page.heading().dated(), SIZE, ParagraphAlignment.CENTER).setItalic(true);
        }
        tidy(table);
    }

    void sign() {
        Letterhead names = page.heading().letterhead();
        if (names.signer().isEmpty() && names.recipients().isEmpty()) {
            return;
        }
        XWPFTable table = beside();
        XWPFTableCell left = table.getRow(0).getCell(0);
        if (!names.recipients().isEmpty()) {
            XWPFRun run = line(left, word("recipients"), SMALL, ParagraphAlignment.LEFT);
            run.setBold(true);
            run.setItalic(true);
            names.recipients()
                    .forEach(each -> line(left, "- " + each, SMALLEST, ParagraphAlignment.LEFT));
        }
        XWPFTableCell right = table.getRow(0).getCell(1);
        List<String> space = List.of("", "", "", "");
        Stream.of(List.of(names.position()), space, List.of(names.signer()))
                .flatMap(List::stream)
                .forEach(each -> line(right, each, DocxText.SIZE, ParagraphAlignment.CENTER)
                        .setBold(true));
        tidy(table);
    }

    /** Two places beside each other, without lines around them. */
    private XWPFTable beside() {
        XWPFTable table = document.createTable(1, 2);
        table.removeBorders();
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(DocxWriter.twips(DocxWriter.textWidth()).intValue());
        int right = DocxWriter.textWidth() - LEFT;
        table.getRow(0).getCell(0).setWidth(DocxWriter.twips(LEFT).toString());
        table.getRow(0).getCell(1).setWidth(DocxWriter.twips(right).toString());
        return table;
    }

    private static XWPFRun line(
            XWPFTableCell cell, String text, int size, ParagraphAlignment alignment) {
        XWPFParagraph paragraph = cell.addParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        return DocxText.run(paragraph, text, size);
    }

    /** A line below a name, moved in by some millimetres on both sides. */
    private static void rule(XWPFTableCell cell, int edge) {
        XWPFRun run = line(cell, "", RULE, ParagraphAlignment.CENTER);
        XWPFParagraph paragraph = (XWPFParagraph) run.getParent();
        paragraph.setBorderBottom(Borders.SINGLE);
        paragraph.setIndentationLeft(DocxWriter.twips(edge).intValue());
        paragraph.setIndentationRight(DocxWriter.twips(edge).intValue());
        paragraph.setSpacingAfter(RULE * 20);
    }

    /** A cell begins with a paragraph of its own, which is not needed. */
    private void tidy(XWPFTable table) {
        for (XWPFTableCell cell : table.getRow(0).getTableCells()) {
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(0);
            }
        }
        document.createParagraph();
    }
}
