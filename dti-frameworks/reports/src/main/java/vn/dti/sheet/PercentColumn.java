// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Percentage;
import vn.dti.wording.NormalText;

/**
 * A column of percentages whose heading says so, in which a number without the sign may be either.
 *
 * <p>Example: {@code 0,8} below {@code Tỷ lệ (%)} is 80 % where shares are meant, and 0,8 % by the heading.
 */
public final class PercentColumn {

    /** Numbers above 0 up to 1; greater ones are not shares, which the input itself refuses. */
    private static final Pattern SHARE =
            Pattern.compile("\\+?(?:0*[.,][0-9]*[1-9][0-9]*|0*1(?:[.,]0*)?)");

    private PercentColumn() {}

    /** Whether a column is one of percentages whose name says so. */
    static boolean isOne(Heading heading, String name) {
        return heading instanceof Heading.Figure figure
                && figure.input().type() == InputType.Plain.PERCENT
                && saysPercent(name);
    }

    /**
     * What is unclear about a cell beside which it says percent.
     *
     * @param input what the cell is for
     * @param name what people call the column
     * @param cell the cell
     * @return a trouble if it has a number without the sign that may be a share
     */
    public static Optional<Trouble> trouble(Input input, String name, Cell cell) {
        Optional<Rational> share =
                input.type() == InputType.Plain.PERCENT ? share(cell) : Optional.empty();
        return share.map(number -> Trouble.of(
                SheetFinding.SHARE_OR_PERCENT,
                name,
                cell.text(),
                number.dividedBy(Rational.of(100)),
                number));
    }

    /** Whether a cell has the sign of percent. */
    static boolean hasSign(Cell cell) {
        return cell.value() instanceof Percentage
                || (cell.value() instanceof String text && text.indexOf('%') >= 0);
    }

    /** The number of a cell that is a share of 1 where no sign says percent. */
    static Optional<Rational> share(Cell cell) {
        if (cell.value() instanceof BigDecimal number) {
            boolean isShare = number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0;
            return isShare ? Optional.of(Rational.of(number)) : Optional.empty();
        }
        return cell.value() instanceof String text
                        && SHARE.matcher(text.strip()).matches()
                ? Optional.of(Rational.of(new BigDecimal(text.strip().replace(',', '.'))))
                : Optional.empty();
    }

    private static boolean saysPercent(String name) {
        return name.indexOf('%') >= 0 || NormalText.identity(name).contains("phần trăm");
    }
}
