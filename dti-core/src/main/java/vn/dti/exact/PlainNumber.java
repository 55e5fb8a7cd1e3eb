// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.Optional;

/**
 * A number as most are written: up to 18 ASCII digits, with a hyphen before them, groups, one decimal
 * mark and a percent sign where they have any.
 *
 * <p>Read from its characters in one pass. What has another form, or may be read in two ways, is left to
 * {@link WrittenNumber}, which reads it with more effort or tells what is wrong.
 */
final class PlainNumber {

    private static final int GROUP = 3;

    private final String text;
    private final NumberStyle style;

    /** The value of all digits so far. */
    private long digits;

    /** The number of digits so far, at the last mark of a group, and at the decimal mark. */
    private int count;

    private int counted;
    private int whole = -1;
    private boolean isGrouped;
    private boolean isPercentage;

    private PlainNumber(String text, NumberStyle style) {
        this.text = text;
        this.style = style;
    }

    /** The number; empty for all texts of other forms. */
    static Optional<Decimal> of(String text, NumberStyle style) {
        var number = new PlainNumber(text, style);
        return number.isPlain() ? Optional.of(number.value()) : Optional.empty();
    }

    private boolean isPlain() {
        for (int index = sign(); index < text.length(); index++) {
            char character = text.charAt(index);
            if (character >= '0' && character <= '9') {
                digits = 10 * digits + (character - '0');
                count++;
            } else if (!isMark(character, index)) {
                return false;
            }
            if (count > PowersOfTen.MOST) {
                return false;
            }
        }
        boolean ends = whole < 0 ? endsGroup() : count > whole;
        return count > 0 && ends && places() <= PowersOfTen.MOST;
    }

    private int sign() {
        return text.startsWith("-") ? 1 : 0;
    }

    private boolean isMark(char character, int index) {
        if (character == '%') {
            isPercentage = index == text.length() - 1;
            return isPercentage;
        }
        if (count == 0 || whole >= 0) {
            return false;
        }
        return switch (style) {
            case VI -> character == ',' ? decimals() : character == '.' && group();
            case EN -> character == '.' ? decimals() : character == ',' && group();
            case UNSTATED ->
                (character == '.' || character == ',')
                        && !WrittenNumber.canGroup(text, index)
                        && decimals();
        };
    }

    private boolean decimals() {
        whole = count;
        return endsGroup();
    }

    private boolean group() {
        boolean isFirst = !isGrouped;
        boolean fits = isFirst ? count <= GROUP && text.charAt(sign()) != '0' : endsGroup();
        isGrouped = true;
        counted = count;
        return fits;
    }

    private boolean endsGroup() {
        return !isGrouped || count - counted == GROUP;
    }

    private int places() {
        return (whole < 0 ? 0 : count - whole) + (isPercentage ? 2 : 0);
    }

    private Decimal value() {
        return new Decimal(sign() == 0 ? digits : -digits, places());
    }
}
