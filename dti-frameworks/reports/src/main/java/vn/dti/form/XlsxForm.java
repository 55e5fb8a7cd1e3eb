// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.dti.input.Percentage;
import vn.dti.sheet.FormMark;
import vn.dti.wording.NormalText;

/** Writes the sheets of a form as a workbook: drop-downs, checks, a header that stays, pages of A4. */
final class XlsxForm {

    static final String FONT = "Times New Roman";

    private static final int SIZE = 11;

    /** One that no cell has, as programs take cells of the usual font for those of their own. */
    private static final int USUAL_SIZE = 12;

    private static final int TITLE_SIZE = 14;
    private static final double LINE = 15;
    private static final double MOST_HEIGHT = 400;
    private static final float MARGIN = 0.4f;

    private final Worksheet options;
    private final Map<List<String>, Range> lists = new LinkedHashMap<>();

    private XlsxForm(Worksheet options) {
        this.options = options;
    }

    /**
     * Writes a workbook.
     *
     * @param out receives it; not closed
     * @throws IOException if it cannot be written
     */
    static void write(List<FormSheet> sheets, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "dti", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, USUAL_SIZE);
            List<Worksheet> worksheets = sheets.stream()
                    .map(sheet -> workbook.newWorksheet(sheet.name()))
                    .toList();
            Worksheet options = workbook.newWorksheet(FormMark.OPTIONS);
            options.setVisibilityState(VisibilityState.HIDDEN);
            var form = new XlsxForm(options);
            for (int sheet = 0; sheet < sheets.size(); sheet++) {
                form.write(sheets.get(sheet), worksheets.get(sheet));
                worksheets.get(sheet).finish();
            }
            options.finish();
        }
    }

    private void write(FormSheet sheet, Worksheet worksheet) {
        page(sheet, worksheet);
        for (int row = 0; row < sheet.lines().size(); row++) {
            FormLine line = sheet.lines().get(row);
            for (int column = 0; column < line.cells().size(); column++) {
                cell(line.cells().get(column), worksheet, row, column);
            }
            if (line.hidden()) {
                worksheet.hideRow(row);
            }
        }
        heights(sheet, worksheet);
        checks(sheet, worksheet);
    }

    private static void page(FormSheet sheet, Worksheet worksheet) {
        for (int column = 0; column < sheet.widths().size(); column++) {
            int width = sheet.widths().get(column);
            worksheet.width(column, Math.max(width, 1));
            if (width == 0) {
                worksheet.hideColumn(column);
            }
        }
        worksheet.freezePane(0, sheet.header());
        worksheet.paperSize(PaperSize.A4_PAPER);
        worksheet.pageOrientation("landscape");
        worksheet.setFitToPage(true);
        worksheet.fitToWidth((short) 1);
        worksheet.fitToHeight((short) 0);
        worksheet.repeatRows(sheet.end() - sheet.head(), sheet.end() - 1);
        worksheet.leftMargin(MARGIN);
        worksheet.rightMargin(MARGIN);
        worksheet.topMargin(MARGIN);
        worksheet.bottomMargin(2 * MARGIN);
        worksheet.footer(FormPhrase.PAGE.words(), Position.CENTER);
    }

    private static void cell(FormCell cell, Worksheet worksheet, int row, int column) {
        put(cell.value(), worksheet, row, column);
        int bottom = row + cell.down() - 1;
        int right = column + cell.across() - 1;
        Range range = worksheet.range(row, column, bottom, right);
        if (bottom > row || right > column) {
            range.merge();
        }
        style(cell, range.style());
    }

    private static void put(Object value, Worksheet worksheet, int row, int column) {
        if (value instanceof Percentage share) {
            worksheet.value(row, column, decimal(share));
        } else if (value instanceof BigDecimal number) {
            worksheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            worksheet.value(row, column, day);
        } else if (!value.toString().isEmpty()) {
            worksheet.value(row, column, escaped(value.toString()));
        }
    }

    private static BigDecimal decimal(Percentage share) {
        return share.share().toExactDecimal().orElseThrow();
    }

    /** A workbook has no control characters, and codes of its own for them, which a text may look like. */
    private static String escaped(String text) {
        return NormalText.shown(text).replaceAll("_(x[0-9A-Fa-f]{4}_)", "_x005F_$1");
    }

    private static void style(FormCell cell, StyleSetter style) {
        style.fontName(FONT).fontSize(cell.look() == Look.TITLE ? TITLE_SIZE : SIZE);
        if (cell.look().isBordered()) {
            style.borderStyle(BorderStyle.THIN);
        }
        style.wrapText(cell.look() != Look.HIDDEN);
        switch (cell.look()) {
            case TITLE -> style.bold().horizontalAlignment("center").verticalAlignment("center");
            case REMARK -> style.italic().horizontalAlignment("center");
            case HEAD ->
                style.bold()
                        .fillColor("DDE6F0")
                        .horizontalAlignment("center")
                        .verticalAlignment("center");
            case GROUP -> style.bold().fillColor("EEEEEE");
            case SHORT -> style.horizontalAlignment("center").verticalAlignment("top");
            case ENTRY -> style.fillColor("FFF9D6").verticalAlignment("top");
            default -> style.verticalAlignment("top");
        }
        cell.entry().ifPresent(entry -> style.format(format(entry, cell.value())));
        style.set();
    }

    /** Text stays text, whatever it looks like; a percentage shows all of its digits. */
    private static String format(FormEntry entry, Object known) {
        return switch (entry.kind()) {
            case WHOLE -> "#,##0";
            case NUMBER -> "General";
            case PERCENT -> "0." + "0".repeat(places(known)) + "%";
            case DATE -> "dd/mm/yyyy";
            case OPTION -> "General";
            case TEXT -> "@";
        };
    }

    private static int places(Object known) {
        int scale = known instanceof Percentage share
                ? decimal(share).stripTrailingZeros().scale() - 2
                : 0;
        return Math.max(2, scale);
    }

    /** Rows are as high as their texts need: programs do not measure cells that are merged. */
    private static void heights(FormSheet sheet, Worksheet worksheet) {
        var heights = new double[sheet.lines().size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = Math.max(LINE, heights[row]);
            List<FormCell> cells = sheet.lines().get(row).cells();
            for (int column = 0; column < cells.size(); column++) {
                FormCell cell = cells.get(column);
                if (cell.look() != Look.HIDDEN) {
                    fit(heights, row, cell.down(), LINE * lines(cell, column, sheet.widths()));
                }
            }
        }
        for (int row = 0; row < heights.length; row++) {
            if (!sheet.lines().get(row).hidden()) {
                worksheet.rowHeight(row, Math.min(MOST_HEIGHT, heights[row] + 2));
            }
        }
    }

    private static void fit(double[] heights, int row, int rows, double needed) {
        double share = needed / rows;
        for (int each = row; each < Math.min(heights.length, row + rows); each++) {
            heights[each] = Math.max(heights[each], share);
        }
    }

    private static int lines(FormCell cell, int column, List<Integer> widths) {
        int width = 0;
        for (int each = column; each < column + cell.across(); each++) {
            width += widths.get(each);
        }
        double perLine = Math.max(1, cell.look() == Look.TITLE ? width * 0.9 : width * 1.2);
        return cell.value()
                .toString()
                .lines()
                .mapToInt(line -> Math.max(1, (int) Math.ceil(line.length() / perLine)))
                .sum();
    }

    /** Cells one below the other that take the same are checked as one. */
    private void checks(FormSheet sheet, Worksheet worksheet) {
        for (int column = 0; column < sheet.widths().size(); column++) {
            int row = 0;
            while (row < sheet.lines().size()) {
                int last = lastAlike(sheet, row, column);
                List<FormCell> cells = sheet.lines().get(row).cells();
                if (column < cells.size() && cells.get(column).entry().isPresent()) {
                    Range range = worksheet.range(row, column, last, column);
                    EntryCheck.of(cells.get(column).entry().get()).set(range, this::list);
                }
                row = last + 1;
            }
        }
    }

    private static int lastAlike(FormSheet sheet, int row, int column) {
        int last = row;
        while (last + 1 < sheet.lines().size()
                && entry(sheet, last + 1, column).equals(entry(sheet, row, column))) {
            last++;
        }
        return last;
    }

    private static List<FormEntry> entry(FormSheet sheet, int row, int column) {
        List<FormCell> cells = sheet.lines().get(row).cells();
        var entries = new ArrayList<FormEntry>();
        if (column < cells.size()) {
            cells.get(column).entry().ifPresent(entries::add);
        }
        return entries;
    }

    /** The cells of the hidden sheet that hold texts to choose from: one column for each list. */
    private Range list(List<String> texts) {
        return lists.computeIfAbsent(texts, added -> {
            int column = lists.size();
            for (int row = 0; row < added.size(); row++) {
                options.value(row, column, escaped(added.get(row)));
            }
            return options.range(0, column, added.size() - 1, column);
        });
    }
}
