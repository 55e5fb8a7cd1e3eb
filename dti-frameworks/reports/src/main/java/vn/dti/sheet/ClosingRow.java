// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.regex.Pattern;
import vn.dti.wording.NormalText;

/**
 * A row of a form below its units or at the end of a page: who signs, who receives it, the page.
 */
final class ClosingRow {

    private static final Pattern SIGNED = Pattern.compile("(?:nơi nhận"
            + "|(?:người|cán bộ|bộ phận) (?:lập|ghi|tổng hợp|báo cáo|kiểm tra|thực hiện)\\b.{0,30}"
            + "|lập (?:biểu|bảng)"
            + "|(?:thủ trưởng|lãnh đạo)\\b.{0,40}|(?:phó )?(?:chủ tịch|giám đốc|trưởng phòng)"
            + "|(?:tm|kt|tl|tuq|q)\\. .{1,60}|kế toán trưởng|xác nhận\\b.{0,60}"
            + "|\\(?(?:đã )?ký\\b.{0,60}"
            + "|(?:.{1,40}, ?)?ngày .{0,12} ?tháng .{0,12} ?năm .{0,10}) ?[:.]?");

    private static final Pattern PAGE = Pattern.compile(
            "[-–( ]*(?:trang|page) [0-9]{1,4}(?: ?(?:/|trên|of) ?[0-9]{1,4})?[-–) ]*");

    private ClosingRow() {}

    /** Whether there is a signature in a row, below which nothing but names is to be expected. */
    static boolean isSigned(Row row, Headings headings) {
        // Figures first: nearly every row has one at once, and its texts need not be looked at.
        return hasNoFigures(row, headings) && says(row, SIGNED);
    }

    /** Whether there is a signature in a row, or the number of a page and nothing else. */
    static boolean isOne(Row row, Headings headings) {
        return hasNoFigures(row, headings) && (says(row, SIGNED) || says(row, PAGE));
    }

    /** Whether there is a signature in a row of a table that is none of units. */
    static boolean isSigned(Row row) {
        return says(row, SIGNED);
    }

    private static boolean says(Row row, Pattern words) {
        return row.cells().stream().anyMatch(cell -> says(cell, words));
    }

    private static boolean says(Cell cell, Pattern words) {
        return words.matcher(NormalText.identity(cell.text())).matches();
    }

    /** Whether no column of figures has one: what is chosen in words is one where a unit is named. */
    static boolean hasNoFigures(Row row, Headings headings) {
        return !hasPlainFigure(row, headings) && hasWordsAlone(row, headings);
    }

    /** Nearly every row has a number, for which its words need not be looked at. */
    private static boolean hasPlainFigure(Row row, Headings headings) {
        for (int column = 0; column < row.cells().size(); column++) {
            if (headings.heading(column).isFigure()
                    && Measure.isPlainFigure(row.cell(column).text())) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWordsAlone(Row row, Headings headings) {
        for (int column = 0; column < row.cells().size(); column++) {
            Cell cell = row.cell(column);
            Heading heading = headings.heading(column);
            if (heading.isFigure()
                    && !cell.isBlank()
                    && (!isWords(cell) || (heading.takesWords() && isNamed(row, headings)))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(Row row, Headings headings) {
        Cell name = row.cell(headings.unit());
        return !name.isBlank() && !says(name, SIGNED);
    }

    private static boolean isWords(Cell cell) {
        return cell.trouble().isEmpty()
                && cell.value() instanceof String
                && new Measure(cell.text()).isOne();
    }
}
