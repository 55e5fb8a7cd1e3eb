// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import vn.dti.exact.UnreadableNumberException.Reason;

/**
 * A convention for written numbers: which mark is the decimal one, and which groups thousands.
 *
 * <p>Every style reads a number without marks, a fraction such as {@code 3/8}, a percent sign with or
 * without a space before it, groups set apart by spaces of any width ({@code 1 000 000}), minus signs of
 * every shape, and full-width characters. Groups are of three digits. Where a text cannot be read in one
 * way alone it is refused, never guessed.
 */
public enum NumberStyle {
    /**
     * Nothing is known: a mark is read where it can mean but one thing. {@code 12,5}, {@code 0.125},
     * {@code 1234,567} have decimals; {@code 1.000.000} has groups; {@code 1.234,56} has both; {@code
     * 1.000} and {@code 12,345} may be either and are refused.
     */
    UNSTATED,
    /** Decimal comma, points between groups: {@code 1.000} is a thousand, {@code 12,345} is near 12. */
    VI,
    /** Decimal point, commas between groups: {@code 1,000} is a thousand, {@code 12.345} is near 12. */
    EN;

    /**
     * Reads a number from its characters.
     *
     * @param text at most 1,000 characters
     * @return the exact value; {@code 80%} and {@code 80 %} are 4/5
     * @throws UnreadableNumberException with the reason, for example {@link Reason#AMBIGUOUS} for {@code
     *     1.000} where no style is stated
     */
    public Rational read(String text) {
        Objects.requireNonNull(text, "text");
        Optional<Decimal> plain = plain(text);
        return plain.isPresent() ? plain.get().toRational() : WrittenNumber.of(text, this);
    }

    /**
     * Reads a number that is written as most are: up to 18 digits with a hyphen, groups, one decimal mark
     * and a percent sign where it has any.
     *
     * @param text any text
     * @return the same number as {@link #read}, two places more for a percentage; empty for what is
     *     written otherwise, or is not clear
     */
    public Optional<Decimal> plain(String text) {
        Objects.requireNonNull(text, "text");
        return PlainNumber.of(text, this);
    }

    /**
     * Reads a number of digits and nothing else, which means the same in every style.
     *
     * @param text any text
     * @return the number, of up to 18 digits; empty for all other text
     */
    public static OptionalLong whole(String text) {
        int length = text.length();
        if (length == 0 || length > PowersOfTen.MOST) {
            return OptionalLong.empty();
        }
        long whole = 0;
        for (int index = 0; index < length; index++) {
            int digit = text.charAt(index) - '0';
            if (digit < 0 || digit > 9) {
                return OptionalLong.empty();
            }
            whole = 10 * whole + digit;
        }
        return OptionalLong.of(whole);
    }

    /**
     * Whether a text says of itself that it is a percentage.
     *
     * @param text any text
     * @return true if it ends in a percent sign, full-width or not, spaces behind it passed over
     */
    public static boolean isPercentage(String text) {
        return WrittenNumber.isPercentage(text);
    }
}
