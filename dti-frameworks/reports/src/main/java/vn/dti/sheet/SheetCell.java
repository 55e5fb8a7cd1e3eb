// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.exact.Rational;
import vn.dti.input.Percentage;

/** Reads a cell of a workbook as the person meant it who typed it. */
final class SheetCell {

    /** Spreadsheets calculate with binary numbers, where more digits than these mean nothing. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]{1,4})?");
    private static final Pattern DATE = Pattern.compile(
            "([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T00:00(?::00(?:\\.0*)?)?Z?)?|[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z?|[0-9]{2}:[0-9]{2}(?::[0-9.]{2,12})?");
    private static final int FIRST_LEAP_BUG = 60;
    private static final int QUOTED = 40;

    private final Workbook workbook;

    SheetCell(Workbook workbook) {
        this.workbook = workbook;
    }

    Cell read(RawCell raw) {
        if (raw.formula() && raw.value().isEmpty()) {
            boolean empty = raw.stored() && raw.type().equals("str");
            return empty ? Cell.EMPTY.asResult() : Cell.unreadable(WorkbookFinding.NO_RESULT);
        }
        if (raw.value().length() > TableBudget.TEXT) {
            return Cell.unreadable(WorkbookFinding.TEXT_TOO_LONG, TableBudget.TEXT);
        }
        Cell cell = content(raw);
        return raw.formula() ? cell.asResult() : cell;
    }

    private Cell content(RawCell raw) {
        return switch (raw.type()) {
            case "" -> number(raw);
            case "s", "str", "inlineStr" -> Cell.of(raw.value());
            case "b" -> truth(raw);
            case "e" -> error(raw);
            case "d" -> date(raw);
            case RawCell.SEVERAL ->
                Cell.unreadable(WorkbookFinding.SEVERAL_VALUES, quoted(raw.value()));
            default -> unknown(raw);
        };
    }

    private static Cell unknown(RawCell raw) {
        String type = raw.type().replaceFirst("^\\?", "");
        return Cell.unreadable(WorkbookFinding.UNKNOWN_CELL, quoted(type), quoted(raw.value()));
    }

    private static Cell error(RawCell raw) {
        return raw.value().isEmpty()
                ? unknown(raw)
                : Cell.unreadable(WorkbookFinding.ERROR_VALUE, quoted(raw.value()));
    }

    private static String quoted(String text) {
        return text.length() <= QUOTED ? text : text.substring(0, QUOTED) + "…";
    }

    private static Cell truth(RawCell raw) {
        return switch (raw.value()) {
            case "1", "true" -> Cell.of("TRUE", true);
            case "0", "false" -> Cell.of("FALSE", false);
            default -> unknown(raw);
        };
    }

    private static Cell date(RawCell raw) {
        var date = DATE.matcher(raw.value().strip());
        if (!date.matches()) {
            return unknown(raw);
        }
        return Cell.of(Optional.ofNullable(date.group(1)).orElse(date.group()));
    }

    /** A percentage keeps its sign, so that 250 % is not taken for 2.5; a date is not a number. */
    private Cell number(RawCell raw) {
        String digits = raw.value().strip();
        if (!NUMBER.matcher(digits).matches()) {
            return unknown(raw);
        }
        Optional<BigDecimal> number = exact(digits);
        if (number.isEmpty()) {
            return Cell.unreadable(WorkbookFinding.NUMBER, quoted(digits));
        }
        return workbook.format(raw.style())
                .map(format -> formatted(number.get(), format))
                .orElseGet(() -> Cell.unreadable(WorkbookFinding.NO_STYLE, quoted(digits)));
    }

    private Cell formatted(BigDecimal number, NumberFormat format) {
        return switch (format.section(number).kind()) {
            case DATE -> Cell.of(serial(number));
            case PERCENT -> shown(format, number, new Percentage(Rational.of(number)));
            case NUMBER_WITH_SIGN ->
                number.signum() == 0
                        ? shown(format, number, number)
                        : Cell.unreadable(
                                WorkbookFinding.NUMBER_WITH_SIGN,
                                format.shown(number).orElse(number.toPlainString() + "%"),
                                number.toPlainString());
            default -> shown(format, number, number);
        };
    }

    private static Cell shown(NumberFormat format, BigDecimal number, Object value) {
        String plain = plain(value);
        Cell cell = Cell.of(format.shown(number).orElse(plain), value);
        Optional<String> other =
                format.changes(number) ? Optional.of(cell.text()) : format.shownInstead(number);
        return other.map(shown -> cell.odd(Trouble.of(SheetFinding.ROUNDED, shown, plain)))
                .orElse(cell);
    }

    private static String plain(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    /** A workbook says 1.1000000000000001 where 1.1 was typed, 0.79999999999999993 where it shows 0.8. */
    private static Optional<BigDecimal> exact(String digits) {
        if (digits.length() > TableBudget.DIGITS) {
            return Optional.empty();
        }
        var number = new BigDecimal(digits);
        long exponent = (long) number.precision() - number.scale() - 1;
        boolean held = number.signum() == 0 || Math.abs(exponent) <= TableBudget.EXPONENT;
        return held ? Optional.of(plain(number.round(SHOWN))) : Optional.empty();
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Days from 1900, in which spreadsheets count a February 29 that was none, or from 1904. */
    private String serial(BigDecimal number) {
        if (number.signum() < 0 || number.compareTo(BigDecimal.valueOf(2_958_466)) >= 0) {
            return number.toPlainString();
        }
        long days = number.longValue();
        long seconds = number.subtract(BigDecimal.valueOf(days))
                .multiply(BigDecimal.valueOf(86_400))
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        LocalDate first = workbook.epoch1904()
                ? LocalDate.of(1904, 1, 1)
                : LocalDate.of(1899, 12, days < FIRST_LEAP_BUG ? 31 : 30);
        LocalDateTime time = first.atStartOfDay().plusDays(days).plusSeconds(seconds);
        if (days == 0 && !workbook.epoch1904()) {
            return time.toLocalTime().toString();
        }
        return seconds == 0 ? time.toLocalDate().toString() : time.toString();
    }
}
