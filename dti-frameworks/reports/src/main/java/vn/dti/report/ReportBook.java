// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.page.Markup;

/**
 * A report as a workbook: a sheet with the sentences, one for each table, and one for explanations.
 *
 * <p>Figures are numbers with the places that are displayed, and the exact ones are beside them as text.
 */
final class ReportBook {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 12;
    private static final double LINE = 16.5;
    private static final int MOST_LINES = 24;
    private static final int SENTENCE = 110;
    private static final int CODE = 9;
    private static final int HEADING = 60;
    private static final int NUMBER = 13;
    private static final int TEXT = 28;
    private static final int EXACT = 18;
    private static final String SHIFT = "    ";

    private final ReportPage page;

    ReportBook(ReportPage page) {
        this.page = page;
    }

    void write(OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "dti", "1.0")) {
            sentences(workbook.newWorksheet(word("sentences")));
            for (Grid grid : grids()) {
                grid(grid, workbook.newWorksheet(grid.caption()));
            }
            if (grids().stream().anyMatch(Grid::hasDetails)) {
                explanations(workbook.newWorksheet(word("explanation")));
            }
        }
        StablePackage.copy(bytes.toByteArray(), out);
    }

    private String word(String key) {
        return page.words().getOrDefault(key, key);
    }

    private List<Grid> grids() {
        return page.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.grid().stream())
                .toList();
    }

    private void sentences(Worksheet sheet) throws IOException {
        sheet.width(0, SENTENCE);
        var lines = new Lines(sheet);
        lines.add(page.heading().title(), true);
        lines.add(page.heading().subtitle(), true);
        lines.add(page.heading().basis(), false);
        for (Chapter chapter : page.chapters()) {
            lines.add(chapter.number() + ". " + chapter.title(), true);
            chapter.blocks().forEach(block -> block.write(lines));
        }
        setUp(sheet, false);
        sheet.finish();
    }

    /** The sentences of the report, one below the other. */
    private static final class Lines implements Pen {

        private final Worksheet sheet;
        private int row;

        Lines(Worksheet sheet) {
            this.sheet = sheet;
        }

        void add(String text, boolean isBold) {
            if (text.isEmpty()) {
                return;
            }
            text(text, sheet, row, 0);
            style(sheet, row, 0, isBold);
            sheet.rowHeight(row++, height(text, SENTENCE));
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            add(paragraph.text(), false);
        }

        @Override
        public void bullets(Bullets bullets) {
            add(bullets.title(), true);
            bullets.levels()
                    .forEach(level -> add(
                            SHIFT.repeat(level.depth()) + level.sign() + " " + level.text(),
                            false));
        }

        /** Tables have sheets of their own. */
        @Override
        public void grid(Grid grid) {}
    }

    private void grid(Grid grid, Worksheet sheet) throws IOException {
        int column = 0;
        for (Grid.Column each : grid.columns()) {
            head(sheet, column++, each.title(), width(each));
            if (hasExact(grid, each)) {
                head(sheet, column++, each.title() + " – " + word("exact"), EXACT);
            }
        }
        int row = 1;
        for (Grid.Line line : grid.lines()) {
            line(grid, line, sheet, row++);
        }
        sheet.rowHeight(0, 2 * LINE);
        sheet.freezePane(0, 1);
        setUp(sheet, true);
        sheet.finish();
    }

    private static int width(Grid.Column column) {
        return switch (column.use()) {
            case CODE -> CODE;
            case HEADING -> HEADING;
            case NUMBER -> NUMBER;
            case TEXT -> TEXT;
        };
    }

    /** Whether any figure of a column is shown rounded; ranks are not. */
    private static boolean hasExact(Grid grid, Grid.Column column) {
        return column.isNumber()
                && grid.lines().stream()
                        .flatMap(line -> line.cells().stream())
                        .filter(cell -> cell.column().equals(column))
                        .anyMatch(cell -> !cell.figure().exact().isEmpty());
    }

    private static void line(Grid grid, Grid.Line line, Worksheet sheet, int row) {
        int column = 0;
        double height = LINE;
        for (Grid.Cell cell : line.cells()) {
            figure(cell.figure(), sheet, row, column);
            style(sheet, row, column++, line.isStrong());
            height = Math.max(height, height(cell.figure().text(), width(cell.column())));
            if (hasExact(grid, cell.column())) {
                text(cell.figure().exact(), sheet, row, column);
                style(sheet, row, column++, line.isStrong());
            }
        }
        sheet.rowHeight(row, height);
    }

    private static void figure(ShownFigure figure, Worksheet sheet, int row, int column) {
        if (figure.isNumber()) {
            sheet.value(row, column, new BigDecimal(figure.number()));
        } else {
            text(figure.text(), sheet, row, column);
        }
    }

    private void explanations(Worksheet sheet) throws IOException {
        head(sheet, 0, word("id"), CODE);
        head(sheet, 1, word("node"), HEADING);
        head(sheet, 2, word("explanation"), SENTENCE);
        int row = 1;
        for (Grid grid : grids()) {
            for (Grid.Line line : grid.lines()) {
                for (String detail : details(line)) {
                    text(line.cells().get(0).figure().text(), sheet, row, 0);
                    text(line.cells().get(1).figure().text(), sheet, row, 1);
                    text(detail, sheet, row, 2);
                    for (int column = 0; column <= 2; column++) {
                        style(sheet, row, column, false);
                    }
                    double title = height(line.cells().get(1).figure().text(), HEADING);
                    sheet.rowHeight(row++, Math.max(title, height(detail, SENTENCE)));
                }
            }
        }
        sheet.freezePane(0, 1);
        setUp(sheet, true);
        sheet.finish();
    }

    private static List<String> details(Grid.Line line) {
        var details = new ArrayList<String>();
        line.cells().forEach(cell -> details.addAll(cell.details()));
        return details;
    }

    /** A cell whose type is text, so that it is not taken for a formula. */
    private static void text(String text, Worksheet sheet, int row, int column) {
        sheet.value(row, column, Markup.inOneLine(text));
    }

    private static void head(Worksheet sheet, int column, String title, int width) {
        text(title, sheet, 0, column);
        style(sheet, 0, column, true);
        sheet.width(column, width);
    }

    private static void style(Worksheet sheet, int row, int column, boolean isBold) {
        var style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("top");
        (isBold ? style.bold() : style).set();
    }

    /** The height that a text takes in a column, as not every program finds it itself. */
    private static double height(String text, int width) {
        int lines = 1 + text.length() * 9 / (10 * width);
        return LINE * Math.min(lines, MOST_LINES);
    }

    /** A4, as wide as the paper. */
    private static void setUp(Worksheet sheet, boolean isTable) {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        if (isTable) {
            sheet.repeatRows(0);
        }
    }
}
