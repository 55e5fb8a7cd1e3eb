// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
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
     * A text between digits, such as the point of {@code 0\.0}, which shows 53 as 5.3.
     *
     * @param behindPoint whether it is among the decimals
     * @param digits how many digits are between it and the point
     * @param text the text
     */
    record Gap(boolean behindPoint, int digits, String text) {

        /** Whether it only spaces the digits out, as groups of thousands. */
        boolean isBlank() {
            return text.codePoints()
                    .allMatch(each -> Character.isWhitespace(each) || Character.isSpaceChar(each));
        }

        /** The same by the digits up to the point, where those before it were counted. */
        Gap of(int placeholders) {
            return behindPoint ? this : new Gap(false, placeholders - digits, text);
        }
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
     * @param gaps the texts between them
     */
    record Digits(
            String before,
            int whole,
            int leastPlaces,
            int places,
            int power,
            String after,
            List<Gap> gaps) {

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
            return (negative ? "-" : "") + before + spread(digits) + after;
        }

        /** Digits with the texts between them, each at its distance from the point. */
        private String spread(String digits) {
            int point = digits.indexOf('.') < 0 ? digits.length() : digits.indexOf('.');
            var spread = new StringBuilder(digits);
            for (int last = gaps.size() - 1; last >= 0; last--) {
                Gap gap = gaps.get(last);
                int at = gap.behindPoint() ? point + 1 + gap.digits() : point - gap.digits();
                spread.insert(Math.max(0, Math.min(at, digits.length())), gap.text());
            }
            return spread.toString();
        }

        /** Whether all digits of a number are shown, none rounded away, and its point where it is. */
        boolean isWhole(BigDecimal number, Kind kind) {
            return power == (kind == Kind.PERCENT ? 2 : 0)
                    && gaps.stream().allMatch(gap -> gap.isBlank())
                    && number.scaleByPowerOfTen(power).stripTrailingZeros().scale() <= places;
        }

        private static boolean isZeroAtEnd(BigDecimal number) {
            return number.unscaledValue().mod(java.math.BigInteger.TEN).signum() == 0;
        }
    }
}
