// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Locale;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.dti.page.Markup;

/**
 * A report as a document in the style of Decree 30/2020/NĐ-CP, annex I: A4 with margins of 20, 20, 30 and
 * 20 mm, Times New Roman 14, the heading of the nation where the names for it are given, pages numbered
 * above from the second on.
 */
final class DocxWriter implements Pen {

    private static final double TWIPS = 1440 / 25.4;
    private static final int WIDTH = 210;
    private static final int HEIGHT = 297;
    private static final int EDGE = 20;
    private static final int LEFT = 30;

    private final XWPFDocument document = new XWPFDocument();

    /** The text of the report, or of the annexes behind it. */
    private DocxText text = new DocxText(document, DocxText.SIZE);

    private DocxWriter() {}

    static void write(ReportPage page, OutputStream out) throws IOException {
        var writer = new DocxWriter();
        try (XWPFDocument document = writer.document) {
            writer.setUp(page);
            writer.write(page);
            var bytes = new ByteArrayOutputStream();
            document.write(bytes);
            StablePackage.copy(bytes.toByteArray(), out);
        }
    }

    static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(Math.round(millimetres * TWIPS));
    }

    private void setUp(ReportPage page) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(twips(WIDTH));
        size.setH(twips(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(twips(EDGE));
        margins.setBottom(twips(EDGE));
        margins.setLeft(twips(LEFT));
        margins.setRight(twips(EDGE));
        margins.setHeader(twips(EDGE / 2.0));
        margins.setFooter(twips(EDGE / 2.0));
        section.addNewTitlePg();
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(DocxText.FONT);
        fonts.setHAnsi(DocxText.FONT);
        fonts.setCs(DocxText.FONT);
        fonts.setEastAsia(DocxText.FONT);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage(page.language().equals("vi") ? "vi-VN" : "en-GB");
        number();
        describe(page);
    }

    /** Pages but the first have their number in the middle above. */
    private void number() {
        XWPFParagraph paragraph =
                document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        paragraph.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    /** Title and author; the time at which it is made is left out. */
    private void describe(ReportPage page) {
        POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
        properties.setTitle(Markup.inOneLine(page.heading().title()));
        properties.setCreator(Markup.inOneLine(page.heading().letterhead().agency()));
    }

    private void write(ReportPage page) {
        ReportPage.Heading heading = page.heading();
        if (heading.isOfficial()) {
            new DocxLetterhead(document, page).write();
        }
        text.centred(page.words().getOrDefault("report", ""), DocxText.SIZE);
        text.centred(heading.title(), DocxText.SIZE);
        if (!heading.subtitle().isEmpty()) {
            text.centred(heading.subtitle(), DocxText.SIZE);
        }
        text.body(opening(heading));
        page.chapters().stream().filter(chapter -> !chapter.isAnnex()).forEach(this::write);
        if (heading.isOfficial()) {
            new DocxLetterhead(document, page).sign();
        }
        text = new DocxText(document, DocxText.SMALL);
        page.chapters().stream().filter(Chapter::isAnnex).forEach(this::write);
    }

    private void write(Chapter chapter) {
        text.heading(chapter.number() + ". " + chapter.title().toUpperCase(Locale.ROOT), 0);
        chapter.blocks().forEach(block -> block.write(this));
    }

    private static String opening(ReportPage.Heading heading) {
        return heading.opening().isEmpty()
                ? heading.basis() + "."
                : heading.basis() + ", " + heading.opening();
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        text.body(paragraph.text());
    }

    @Override
    public void bullets(Bullets bullets) {
        if (!bullets.title().isEmpty()) {
            text.heading(bullets.title(), 1);
        }
        for (Bullets.Level level : bullets.levels()) {
            text.item(level.sign() + " " + level.text(), level.depth());
        }
    }

    @Override
    public void grid(Grid grid) {
        text.heading(grid.caption(), 1);
        new DocxTable(document).write(grid);
    }

    /** The width that text has, in millimetres. */
    static int textWidth() {
        return WIDTH - LEFT - EDGE;
    }
}
