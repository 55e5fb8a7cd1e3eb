// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import vn.dti.page.Markup;

/** The paragraphs of a document, as Decree 30/2020 sets them. */
final class DocxText {

    static final String FONT = "Times New Roman";
    static final int SIZE = 14;
    private static final int TWIPS_PER_POINT = 20;
    private static final int SPACE = 6 * TWIPS_PER_POINT;
    private static final double INDENT = 10;
    private static final double DEEPER = 8;

    /** Of what is only looked up. */
    static final int SMALL = 11;

    private final XWPFDocument document;
    private final int size;

    DocxText(XWPFDocument document, int size) {
        this.document = document;
        this.size = size;
    }

    /** A paragraph of running text: justified, its first line indented by 10 mm. */
    void body(String text) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(DocxWriter.twips(INDENT).intValue());
        run(paragraph, text, size);
    }

    /** A sentence of a list, deeper ones moved in. */
    void item(String text, int depth) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationLeft(DocxWriter.twips(DEEPER * depth).intValue());
        paragraph.setIndentationFirstLine(DocxWriter.twips(INDENT).intValue());
        run(paragraph, text, size);
    }

    /** A heading of a level that a reader can jump to, kept with what follows. */
    void heading(String text, int level) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(DocxWriter.twips(INDENT).intValue());
        paragraph.setKeepNext(true);
        CTPPr properties = paragraph.getCTP().getPPr();
        properties.addNewOutlineLvl().setVal(BigInteger.valueOf(level));
        run(paragraph, text, size).setBold(true);
    }

    /** A bold line in the middle. */
    void centred(String text, int size) {
        XWPFParagraph paragraph = paragraph(ParagraphAlignment.CENTER);
        paragraph.setKeepNext(true);
        run(paragraph, text, size).setBold(true);
    }

    private XWPFParagraph paragraph(ParagraphAlignment alignment) {
        XWPFParagraph paragraph = document.createParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(size == SIZE ? SPACE : SPACE / 3);
        paragraph.setSpacingBetween(size == SIZE ? 1.1 : 1, LineSpacingRule.AUTO);
        return paragraph;
    }

    /** Text at the end of a paragraph; whatever it holds stays text in one line. */
    static XWPFRun run(XWPFParagraph paragraph, String text, int size) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontSize(size);
        run.setText(Markup.inOneLine(text));
        return run;
    }
}
