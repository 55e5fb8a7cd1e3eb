// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.dti.diagnostic.Place;
import vn.dti.wording.NormalText;

/** A row below a header, and what it is. */
final class FormRow {

    /** Numerals that do not shorten a word: «X. An Phú» is a commune, «Q. Bình Tân» a district. */
    private static final Pattern NUMBERED =
            Pattern.compile("(?:[IV]|[IVXLC]{2,}|[A-E])\\s*[.):/–-]\\s*\\p{L}.*", Pattern.DOTALL);

    private static final Pattern LETTERED = Pattern.compile("\\(?(?:[IVXLC]+|[A-ZĐ])[.)]*");
    private static final Pattern ARABIC = Pattern.compile("\\(?[0-9]+(?:\\.[0-9]+)*[.)]*");

    /** No number of a row is longer; a pattern that repeats needs stack for each turn. */
    private static final int LONGEST_NUMBER = 40;

    private static final int LONGEST_NAME = 300;

    private static final Pattern OF_UNITS =
            Pattern.compile("(?:cụm|khối|nhóm|vùng|khu vực|danh sách) .+", Pattern.DOTALL);
    private static final Pattern SUM_OF_UNITS = Pattern.compile(
            "(?:cụm|khối|nhóm) (?:thi đua|các|[0-9]+|[ivx]+)\\b.*",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** What forms work out of the rows above, or hold them against: no unit is called so. */
    private static final Pattern WORKED_OUT = Pattern.compile(
            "(?:đạt )?(?:tỷ|tỉ) (?:lệ|trọng)(?:[ (:/%].*)?|đạt(?: ?\\(?%\\)?)?|%.*"
                    + "|so với .*|(?:tăng|giảm|chênh lệch)(?: ?[(,:/%+-].*| so với .*| trưởng.*)?"
                    + "|(?:chỉ tiêu|mục tiêu|kế hoạch)(?: (?:giao|đề ra|năm|quý)\\b.*)?"
                    + "|(?:điểm |mức )?(?:tối đa|tối thiểu|chuẩn)"
                    + "|(?:rate|share|change|target|plan)(?: ?\\(?%\\)?)?"
                    + "|(?:tổng (?:cộng|số)|t\\. ?cộng|tính chung|(?:mức )?bình quân|∑)(?:\\W.*)?"
                    + "|cùng kỳ(?: .*)?|(?:năm|kỳ|quý [0-9ivx/ -]+) ?(?:19|20)[0-9]{2}",
            Pattern.DOTALL | Pattern.UNICODE_CHARACTER_CLASS);

    /** The same behind any name. */
    private static final Pattern WORKED_OUT_BEHIND = Pattern.compile(
            ".*\\((?:tổng(?: cộng| số)?|cộng|bình quân|trung bình|total|sum|average)\\)",
            Pattern.DOTALL);

    private static final Pattern REMARK = Pattern.compile(
            "(?:ghi chú|chú thích|lưu ý|nguồn|nguồn số liệu|note|notes|source) ?:.*",
            Pattern.DOTALL);
    private static final List<Heading> ABOUT =
            List.of(Heading.About.GROUP, Heading.About.PERIOD, Heading.About.KIND);

    private final Row row;
    private final Headings headings;
    private final String number;
    private final boolean isCounted;

    /** That of the name, once it has been asked for. */
    private String identity = "";

    FormRow(Row row, Headings headings) {
        this.row = row;
        this.headings = headings;
        this.number = text(Heading.About.NUMBER);
        this.isCounted = isNumber(ARABIC);
    }

    Row row() {
        return row;
    }

    RowRole role() {
        if (isUnused()) {
            return RowRole.BLANK;
        }
        if (headings.areRepeated(this::identity)) {
            return RowRole.HEADER;
        }
        if (isOtherHeader()) {
            return RowRole.OTHER_HEADER;
        }
        if (!isCounted && ClosingRow.isOne(row, headings)) {
            return RowRole.CLOSING;
        }
        if (TotalRow.isTotal(name(), identity())) {
            return RowRole.TOTAL;
        }
        if (!isCounted && isWorkedOut()) {
            return RowRole.WORKED_OUT;
        }
        if (hasFigures()) {
            return isNumberedAsSection() ? RowRole.SECTION_WITH_FIGURES : RowRole.UNIT;
        }
        if (isSection()) {
            return RowRole.SECTION;
        }
        boolean named = !text(Heading.About.UNIT).isEmpty();
        return named && !isAnnounced() ? RowRole.UNCLEAR : RowRole.UNIT;
    }

    /** Whether there is a signature here, below the units. */
    boolean isSigned() {
        return ClosingRow.isSigned(row, headings);
    }

    /** Whether a row below a signature may belong to it: it says nothing but names. */
    boolean mayBeClosing() {
        return !isCounted && ClosingRow.hasNoFigures(row, headings);
    }

    /** A unit is not called as the column of units is. */
    private boolean isOtherHeader() {
        int unit = headings.unit();
        return headings.namesUnits()
                && !row.cell(unit).isBlank()
                && headings.isNamed(unit, identity(unit));
    }

    private boolean isUnused() {
        for (int column = 0; column < row.cells().size(); column++) {
            boolean isNumber = isCounted && headings.heading(column) == Heading.About.NUMBER;
            if (!isNumber && !row.cell(column).isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(Pattern kind) {
        return !number.isEmpty()
                && number.length() <= LONGEST_NUMBER
                && kind.matcher(number).matches();
    }

    private String identity(int column) {
        String text = row.cell(column).text();
        return column == headings.unit() && !text.isEmpty()
                ? identity()
                : NormalText.identity(text);
    }

    /** That of the name, for which every row is asked several times. */
    private String identity() {
        if (identity.isEmpty()) {
            identity = NormalText.identity(name());
        }
        return identity;
    }

    /** The name of the row: that of its unit, or else the first text left of the figures. */
    String name() {
        return row.cell(column()).text();
    }

    /** What the row begins with. */
    String firstText() {
        return row.cell(first()).text();
    }

    Place firstPlace() {
        return row.place(first());
    }

    private int first() {
        return IntStream.range(0, row.cells().size())
                .filter(column -> !row.cell(column).isBlank())
                .findFirst()
                .orElse(0);
    }

    /** The place of the name. */
    Place place() {
        return row.place(column());
    }

    private int column() {
        int unit = headings.unit();
        return row.cell(unit).isBlank()
                ? IntStream.range(
                                0,
                                Math.min(row.cells().size(), headings.headings().size()))
                        .takeWhile(column -> !headings.heading(column).isFigure())
                        .filter(column -> !row.cell(column).isBlank())
                        .findFirst()
                        .orElse(unit)
                : unit;
    }

    private String text(Heading heading) {
        return headings.column(heading).map(column -> row.cell(column).text()).orElse("");
    }

    /** A row has figures where a cell of its own in a column of figures says something. */
    private boolean hasFigures() {
        int width = Math.min(row.cells().size(), headings.headings().size());
        for (int column = 0; column < width; column++) {
            if (!row.cell(column).isBlank() && mayHoldFigures(column)) {
                return true;
            }
        }
        return false;
    }

    /** A column whose header is refused may be one of figures, of which nothing more is to be said. */
    private boolean mayHoldFigures(int column) {
        boolean refused = !headings.errors().isEmpty()
                && headings.isNamed(column)
                && headings.heading(column) instanceof Heading.Unknown;
        return refused || headings.heading(column).isFigure();
    }

    private boolean isWorkedOut() {
        return name().length() <= LONGEST_NAME
                && (WORKED_OUT.matcher(identity()).matches()
                        || (identity().endsWith(")")
                                && WORKED_OUT_BEHIND.matcher(identity()).matches()));
    }

    private boolean isSection() {
        return isTitle() || isNumberedAlone();
    }

    private boolean isTitle() {
        return NUMBERED.matcher(name()).matches()
                || OF_UNITS.matcher(identity()).matches()
                || REMARK.matcher(identity()).matches()
                || isAcross();
    }

    /** Whether nothing but its number says that the row is a heading. */
    boolean isNumberedAlone() {
        return !number.isEmpty() && !isCounted && !isTitle();
    }

    /** Whether the row is called as several units are together, or begins as a total does. */
    boolean isOfUnits() {
        return OF_UNITS.matcher(identity()).matches() || isNamedAsTotal();
    }

    /** Whether the row begins as a total does, though what follows may make it the name of a unit. */
    boolean isNamedAsTotal() {
        return TotalRow.beginsAsTotal(name());
    }

    /** The number of the row. */
    String number() {
        return number;
    }

    /** A number in its column says that a row is a unit, whatever its name looks like. */
    private boolean isNumberedAsSection() {
        return !isCounted
                && (NUMBERED.matcher(name()).matches()
                        || SUM_OF_UNITS.matcher(identity()).matches());
    }

    /** A title is merged over columns of figures. */
    private boolean isAcross() {
        return row.merged().stream()
                .map(Row.Merged::range)
                .filter(range -> range.isWide() && !range.isHigh())
                .filter(range -> !headings.heading(range.left()).isFigure())
                .anyMatch(range -> IntStream.rangeClosed(
                                range.left(), Math.min(range.right(), TableBudget.COLUMNS))
                        .anyMatch(column -> headings.heading(column).isFigure()));
    }

    private boolean isAnnounced() {
        return isCounted || ABOUT.stream().anyMatch(each -> !text(each).isEmpty());
    }

    /** Whether the row is numbered as sections are, though it may be a unit: the others will tell. */
    boolean isLettered() {
        return isNumber(LETTERED);
    }

    /** Whether the row is numbered as units are. */
    boolean isCounted() {
        return isCounted;
    }
}
