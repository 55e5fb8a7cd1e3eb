// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.List;
import vn.dti.exact.UnreadableNumberException.Reason;

/**
 * A number as people write it, taken apart: {@code −1.234,5 %} is a sign, groups, decimals and a percent
 * sign.
 *
 * <p>Put together anew without groups and with a decimal point, it is read as {@link Rational#parse}
 * reads it.
 */
final class WrittenNumber {

    private static final int GROUP = 3;
    private static final int FULL_WIDTH = '！' - '!';

    private final String text;
    private final NumberStyle style;
    private final String sign;
    private final String body;
    private final String percent;

    private WrittenNumber(String text, NumberStyle style) {
        String usual = usual(text);
        boolean signed = usual.startsWith("-") || usual.startsWith("+");
        boolean share = usual.endsWith("%");
        this.text = text;
        this.style = style;
        this.sign = usual.startsWith("-") ? "-" : "";
        this.percent = share ? "%" : "";
        String unsigned = signed ? usual.substring(1) : usual;
        this.body = share ? unsigned.substring(0, unsigned.length() - 1).stripTrailing() : unsigned;
    }

    static Rational of(String text, NumberStyle style) {
        if (text.length() > RationalText.LONGEST) {
            throw new UnreadableNumberException(text, Reason.TOO_LONG);
        }
        try {
            return new WrittenNumber(text, style).value();
        } catch (UnreadableNumberException unreadable) {
            boolean other = unreadable.reason() == Reason.MISGROUPED && isOfOther(text, style);
            throw other ? new UnreadableNumberException(text, Reason.OTHER_MARK) : unreadable;
        }
    }

    /** Whether a misgrouped text reads well in the other style; none does where no style is stated. */
    private static boolean isOfOther(String text, NumberStyle style) {
        NumberStyle other = style == NumberStyle.VI ? NumberStyle.EN : NumberStyle.VI;
        try {
            new WrittenNumber(text, other).value();
            return true;
        } catch (UnreadableNumberException neither) {
            return false;
        }
    }

    static boolean isPercentage(String text) {
        int last = text.length() - 1;
        while (last >= 0 && Character.isWhitespace(usual(text.charAt(last)))) {
            last--;
        }
        return last >= 0 && usual(text.charAt(last)) == '%';
    }

    /** Every character as the usual one that it means, without spaces around. */
    private static String usual(String text) {
        var usual = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            usual.append(usual(text.charAt(index)));
        }
        return usual.toString().strip();
    }

    /** Minus signs and dashes are hyphens, spaces of every width are spaces. */
    private static char usual(char character) {
        if (character < 0x7F) {
            return character;
        }
        if (character >= '！' && character <= '～') {
            return (char) (character - FULL_WIDTH);
        }
        if (character == '−' || character == '–') {
            return '-';
        }
        if (character == '٪' || character == '﹪') {
            return '%';
        }
        return Character.getType(character) == Character.SPACE_SEPARATOR ? ' ' : character;
    }

    private Rational value() {
        if (body.isEmpty() || !isDigit(body.charAt(0))) {
            throw refused(RationalText.reason(sign + body + percent));
        }
        String number = isMarked() ? whole() + decimals() : body;
        return RationalText.parse(sign + number + percent, text);
    }

    /** Whether there is nothing but digits, points, commas and spaces, with digits at both ends. */
    private boolean isMarked() {
        for (int index = 0; index < body.length(); index++) {
            char character = body.charAt(index);
            if (!isDigit(character) && character != '.' && character != ',' && character != ' ') {
                return false;
            }
        }
        return isDigit(body.charAt(body.length() - 1));
    }

    private String whole() {
        int mark = decimalMark();
        String whole = mark < 0 ? body : body.substring(0, mark);
        int first = endOfDigits(whole, 0);
        if (first == whole.length()) {
            return whole;
        }
        char group = whole.charAt(first);
        if (!isGroupMark(group, mark) || !isGrouped(whole, first)) {
            throw refused(Reason.MISGROUPED);
        }
        return whole.replace(String.valueOf(group), "");
    }

    private String decimals() {
        int mark = decimalMark();
        if (mark < 0) {
            return "";
        }
        if (endOfDigits(body, mark + 1) < body.length()) {
            throw refused(Reason.MISGROUPED);
        }
        return "." + body.substring(mark + 1);
    }

    /** The place of the decimal mark, or −1. */
    private int decimalMark() {
        return switch (style) {
            case VI -> body.lastIndexOf(',');
            case EN -> body.lastIndexOf('.');
            case UNSTATED -> unstatedMark();
        };
    }

    /** The last mark is the decimal one, unless it occurs twice, which only marks of groups do. */
    private int unstatedMark() {
        int mark = Math.max(body.lastIndexOf('.'), body.lastIndexOf(','));
        if (mark < 0 || body.indexOf(body.charAt(mark)) < mark) {
            return -1;
        }
        if (endOfDigits(body, 0) == mark && canGroup(body, mark)) {
            throw ambiguous(mark);
        }
        return mark;
    }

    private boolean isGroupMark(char group, int decimalMark) {
        return switch (style) {
            case VI -> group != ',';
            case EN -> group != '.';
            case UNSTATED -> decimalMark < 0 || group != body.charAt(decimalMark);
        };
    }

    /** Whether there is one mark at each third digit from the end, and the first digit is not 0. */
    private static boolean isGrouped(String whole, int first) {
        boolean regular =
                first <= GROUP && whole.charAt(0) != '0' && (whole.length() - first) % 4 == 0;
        for (int index = first; index < whole.length() && regular; index++) {
            boolean marks = (index - first) % (GROUP + 1) == 0;
            char character = whole.charAt(index);
            regular = marks ? character == whole.charAt(first) : isDigit(character);
        }
        return regular;
    }

    /** Whether the only mark among digits may group them: {@code 1.000}, but not {@code 0.125}. */
    static boolean canGroup(String text, int mark) {
        int first = text.startsWith("-") ? 1 : 0;
        int last = endOfDigits(text, mark + 1);
        boolean leads = mark - first <= GROUP && text.charAt(first) != '0';
        boolean ends = last == text.length() || text.charAt(last) == '%';
        return leads && ends && last - mark - 1 == GROUP;
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    private UnreadableNumberException ambiguous(int mark) {
        String whole = body.substring(0, mark);
        String digits = body.substring(mark + 1);
        int last = digits.length();
        while (last > 0 && digits.charAt(last - 1) == '0') {
            last--;
        }
        String decimals = switch (last) {
            case 0 -> "";
            case GROUP -> "." + digits + "0";
            default -> "." + digits.substring(0, last);
        };
        return new UnreadableNumberException(
                text,
                Reason.AMBIGUOUS,
                List.of(sign + whole + decimals + percent, sign + whole + digits + percent));
    }

    private UnreadableNumberException refused(Reason reason) {
        return new UnreadableNumberException(text, reason);
    }
}
