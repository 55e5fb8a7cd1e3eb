package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.CellType;
import vn.dti.exact.Rational;

/** Reads a cell of a workbook as the person meant it who typed it. */
final class SheetCell {

    /** Spreadsheets calculate with binary numbers, of which more digits than these mean nothing. */
    private static final int DIGITS = 15;

    private static final Set<Integer> BUILT_IN_PERCENT = Set.of(9, 10);
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");
    private static final Pattern OF_A_DATE = Pattern.compile("[ymdhs]", Pattern.CASE_INSENSITIVE);

    private SheetCell() {}

    static Cell read(org.dhatim.fastexcel.reader.Cell cell) {
        String raw = Optional.ofNullable(cell.getRawValue()).orElse("");
        CellType type = cell.getType() == CellType.FORMULA ? ofResult(cell, raw) : cell.getType();
        return switch (type) {
            case NUMBER -> number(cell, new BigDecimal(raw));
            case BOOLEAN -> truth(raw.equals("1") || raw.equalsIgnoreCase("true"));
            case STRING, ERROR -> Cell.of(text(cell, raw));
            default -> Cell.EMPTY;
        };
    }

    /** What a formula came to when the workbook was saved. */
    private static CellType ofResult(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        Object value = cell.getValue();
        if (value instanceof BigDecimal) {
            return CellType.NUMBER;
        }
        if (value instanceof Boolean) {
            return CellType.BOOLEAN;
        }
        return raw.isEmpty() ? CellType.EMPTY : CellType.STRING;
    }

    private static String text(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        return cell.getValue() instanceof String text ? text : raw;
    }

    private static Cell truth(boolean value) {
        return new Cell(value ? "TRUE" : "FALSE", value);
    }

    /** A percentage keeps its sign, so that 250 % is not taken for 2.5; a date is no number. */
    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal raw) {
        Rational number = exact(raw);
        if (isDate(cell)) {
            return Cell.of(cell.asDate().toLocalDate().toString());
        }
        if (isPercent(cell)) {
            return Cell.of(plain(number.times(100)) + "%");
        }
        return new Cell(plain(number), number);
    }

    private static String plain(Rational number) {
        return number.toExactDecimal().map(BigDecimal::toPlainString).orElseGet(number::toString);
    }

    /** A workbook says 1.1000000000000001 where 1.1 was typed: the same binary number. */
    private static Rational exact(BigDecimal raw) {
        return raw.stripTrailingZeros().precision() <= DIGITS
                ? Rational.of(raw)
                : Rational.ofShortestDecimal(raw.doubleValue());
    }

    private static String format(org.dhatim.fastexcel.reader.Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return LITERAL.matcher(format).replaceAll("");
    }

    private static boolean isPercent(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        return format(cell).contains("%") || (id != null && BUILT_IN_PERCENT.contains(id));
    }

    private static boolean isDate(org.dhatim.fastexcel.reader.Cell cell) {
        Integer id = cell.getDataFormatId();
        boolean builtIn = id != null && ((id >= 14 && id <= 22) || (id >= 45 && id <= 47));
        String format = format(cell);
        return builtIn
                || (!format.equalsIgnoreCase("General")
                        && OF_A_DATE.matcher(format).find());
    }
}
