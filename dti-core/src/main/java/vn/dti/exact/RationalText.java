// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigInteger;
import java.util.regex.Pattern;
import vn.dti.exact.UnreadableNumberException.Reason;

/** Reads rationals from text; ASCII digits only, so that every reader sees the same number. */
final class RationalText {

    /** The characters of a number; calculations take some more. */
    static final int LONGEST = Limit.of("digits", 1_000, 50, 1_000);

    /** The number of digits that fit a long. */
    private static final int FEW = 18;

    private RationalText() {}

    static Rational parse(String text) {
        return parse(text, text);
    }

    /**
     * Reads a number.
     *
     * @param text its characters
     * @param written what people wrote for it, for messages
     */
    static Rational parse(String text, String written) {
        if (text.length() > LONGEST) {
            throw new UnreadableNumberException(written, Reason.TOO_LONG);
        }
        String number = text.strip();
        int start = number.startsWith("-") ? 1 : 0;
        int end = endOfDigits(number, start);
        if (end > start && number.startsWith("/", end)) {
            int last = endOfDigits(number, end + 1);
            if (last > end + 1 && last == number.length()) {
                return fraction(number, end, written);
            }
        } else if (end > start) {
            boolean point = number.startsWith(".", end);
            int last = point ? endOfDigits(number, end + 1) : end;
            int after = number.startsWith("%", last) ? last + 1 : last;
            if (last != end + 1 && after == number.length()) {
                return decimal(number, end, last);
            }
        }
        throw new UnreadableNumberException(written, reason(number));
    }

    /** Why a text is not a number. */
    static Reason reason(String text) {
        return Unreadable.reason(text);
    }

    private static int endOfDigits(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    /** A number whose whole part ends before {@code point}, and whose decimals end before {@code end}. */
    private static Rational decimal(String text, int point, int end) {
        int decimals = Math.max(0, end - point - 1);
        int places = decimals + (end < text.length() ? 2 : 0);
        if (point + decimals <= FEW && places <= FEW) {
            return PowersOfTen.fraction(digits(text, end), places);
        }
        String digits = text.substring(0, point)
                .concat(decimals == 0 ? "" : text.substring(point + 1, end));
        return Rational.of(new BigInteger(digits), BigInteger.TEN.pow(places));
    }

    /** The whole number that the digits make, a point passed over. */
    private static long digits(String text, int end) {
        long whole = 0;
        for (int index = 0; index < end; index++) {
            int digit = text.charAt(index) - '0';
            whole = digit >= 0 && digit <= 9 ? 10 * whole + digit : whole;
        }
        return text.charAt(0) == '-' ? -whole : whole;
    }

    private static Rational fraction(String text, int line, String written) {
        BigInteger denominator = new BigInteger(text.substring(line + 1));
        if (denominator.signum() == 0) {
            throw new UnreadableNumberException(written, Reason.ZERO_DENOMINATOR);
        }
        return Rational.of(new BigInteger(text.substring(0, line)), denominator);
    }

    /** Tells what is wrong with a text that is not a number; made ready when there is one. */
    private static final class Unreadable {

        private static final Pattern GROUPED = Pattern.compile("-?[0-9]+(?:[_ \\u00a0'][0-9]+)+.*");
        private static final Pattern COMMA = Pattern.compile("-?[0-9.]*,[0-9.,]+%?");
        private static final Pattern POINTS = Pattern.compile("-?[0-9]+(?:\\.[0-9]+){2,}%?");
        private static final Pattern EXPONENT = Pattern.compile("-?[0-9.]+[eE][-+]?[0-9]+");

        static Reason reason(String text) {
            if (text.isEmpty()) {
                return Reason.EMPTY;
            }
            if (COMMA.matcher(text).matches()) {
                return Reason.COMMA;
            }
            if (POINTS.matcher(text).matches()) {
                return Reason.POINTS;
            }
            if (EXPONENT.matcher(text).matches()) {
                return Reason.EXPONENT;
            }
            return GROUPED.matcher(text).matches() ? Reason.GROUPED : Reason.NOT_A_NUMBER;
        }
    }
}
