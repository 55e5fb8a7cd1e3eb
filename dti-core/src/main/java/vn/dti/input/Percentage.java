// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Objects;
import vn.dti.exact.Rational;

/**
 * A number that its source shows as a percentage, such as a cell of a workbook.
 *
 * <p>A bare 2.5 may be 2.5 % or 250 %, and is refused as a value of {@link
 * InputType.Plain#PERCENT}; this one is known to be 250 %.
 *
 * @param share 1 is 100 %
 */
public record Percentage(Rational share) {

    /** Refuses what is null. */
    public Percentage {
        Objects.requireNonNull(share, "share");
    }

    /**
     * The percentage with its sign.
     *
     * @return for example {@code 12.5%} for 1/8
     */
    @Override
    public String toString() {
        Rational hundredfold = share.times(100);
        return hundredfold
                        .toExactDecimal()
                        .map(decimal -> decimal.toPlainString())
                        .orElseGet(hundredfold::toString)
                + "%";
    }
}
