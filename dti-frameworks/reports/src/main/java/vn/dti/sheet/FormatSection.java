package vn.dti.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A section of a number format.
 *
 * @param kind what it makes of a number
 * @param condition for which numbers it is; empty if its place says so
 * @param layout the digits that are shown; empty where a program would show them in another way, as
 *     fractions and with exponents
 * @param text what is shown in place of any number; empty where digits are
 */
record FormatSection(
        Kind kind,
        Optional<Predicate<BigDecimal>> condition,
        Optional<Digits> layout,
        Optional<String> text) {

    /** The form that a section gives to a number. */
    enum Kind {
        NUMBER,
        PERCENT,
        /** A number as it is, beside a sign for hundredths or thousandths that is only text. */
        NUMBER_WITH_SIGN,
        DATE,
        TEXT
    }

    /**
     * The layout of digits.
     *
     * @param before the text before them
     * @param whole how many digits the whole part has at least
     * @param leastPlaces how many decimals there are at least
     * @param places how many decimals there are at most
     * @param power by which power of ten the number is multiplied: 2 for percent, −3 for thousands
     * @param after the text after them
     */
    record Digits(String before, int whole, int leastPlaces, int places, int power, String after) {

        String shown(BigDecimal number) {
            BigDecimal scaled =
                    number.scaleByPowerOfTen(power).abs().setScale(places, RoundingMode.HALF_UP);
            while (scaled.scale() > leastPlaces && isZeroAtEnd(scaled)) {
                scaled = scaled.setScale(scaled.scale() - 1, RoundingMode.UNNECESSARY);
            }
            String plain = scaled.toPlainString();
            int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
            String digits = "0".repeat(Math.max(0, whole - point)) + plain;
            boolean negative = number.signum() < 0 && scaled.signum() != 0;
            return (negative ? "-" : "") + before + digits + after;
        }

        /** Whether all digits of a number are shown, none rounded away, and its point where it is. */
        boolean isWhole(BigDecimal number, Kind kind) {
            return power == (kind == Kind.PERCENT ? 2 : 0)
                    && number.scaleByPowerOfTen(power).stripTrailingZeros().scale() <= places;
        }

        private static boolean isZeroAtEnd(BigDecimal number) {
            return number.unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0;
        }
    }
}
