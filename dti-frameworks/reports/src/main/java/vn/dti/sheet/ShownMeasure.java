// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dti.input.Input;

/**
 * The words that a number format sets around a number, of which the cell holds nothing: {@code 0.0" tỷ"}
 * shows 3 as «3.0 tỷ», and where millions are meant that is another figure.
 */
public final class ShownMeasure {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /** Brackets of negative numbers and dots that lead to the number say nothing. */
    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{N}\\p{Sc}]");

    private static final Pattern COMPARISON = Pattern.compile("[<>≤≥±~≈]");

    private ShownMeasure() {}

    /**
     * What is wrong with the words around a number, or odd about them.
     *
     * @param input what the cell is for
     * @param name what people call the column
     * @param cell the cell
     * @return an error where they are another unit of measure than the input has; {@link
     *     SheetFinding#ROUNDED} where the input has none, or they say more or less than the number
     */
    public static Optional<Trouble> trouble(Input input, String name, Cell cell) {
        boolean shown = input.type().isNumber()
                && cell.value() instanceof BigDecimal
                && cell.isShownOtherwise()
                && cell.oddity().isEmpty();
        return shown ? around(input, name, cell) : Optional.empty();
    }

    private static Optional<Trouble> around(Input input, String name, Cell cell) {
        var number = (BigDecimal) cell.value();
        Matcher digits = NUMBER.matcher(cell.text());
        boolean same = digits.find() && isSame(new BigDecimal(digits.group()), number);
        String words = same ? around(cell.text(), digits) : "";
        boolean odd = !same || COMPARISON.matcher(words).find();
        var measure = new Measure(words);
        if (!odd && (!UNIT.matcher(words).find() || measure.isOf(input))) {
            return Optional.empty();
        }
        return !odd && Measure.isStatedBy(input)
                ? measure.trouble(input, name)
                : Optional.of(
                        Trouble.of(SheetFinding.ROUNDED, cell.text(), number.toPlainString()));
    }

    /** A format may say in its own way that a number is negative. */
    private static boolean isSame(BigDecimal shown, BigDecimal number) {
        return shown.abs().compareTo(number.abs()) == 0;
    }

    private static String around(String text, Matcher digits) {
        return (text.substring(0, digits.start()) + " " + text.substring(digits.end())).strip();
    }
}
