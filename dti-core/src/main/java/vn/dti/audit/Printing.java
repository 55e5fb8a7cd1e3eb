// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

/**
 * A way in which the figures of a table may be printed.
 *
 * @param mode which way they are rounded
 * @param places to how many decimal places each is printed, unless it shows more
 * @param most a figure shows no places beyond this number
 */
record Printing(RoundingMode mode, int places, int most) {

    Printing(RoundingMode mode, int places, int most) {
        this.mode = mode;
        this.places = places;
        this.most = Math.max(places, most);
    }

    /** The places of one figure: 6.70 has two of them, in a table of whole figures too. */
    private int places(BigDecimal figure) {
        return Math.max(places, Math.min(figure.scale(), most));
    }

    boolean isTooPrecise(BigDecimal figure) {
        return figure.stripTrailingZeros().scale() > most;
    }

    /** The exact values that are printed as a figure. */
    Interval behind(BigDecimal figure) {
        return Behind.rounded(mode).of(figure, places(figure));
    }

    /** The same whichever way figures are rounded. */
    Interval anyBehind(BigDecimal figure) {
        Interval below = Behind.UP_TO_HERE.of(figure, places(figure));
        return below.upTo(Behind.FROM_HERE.of(figure, places(figure)));
    }

    /** The same for figures beside the points, which may be to the nearest where points are not. */
    Interval behindOrNearest(BigDecimal figure) {
        return Behind.rounded(mode).orNearest().of(figure, places(figure));
    }

    /** Percentages have places of their own. */
    Interval percentsBehind(BigDecimal figure, int percentPlaces) {
        return Behind.rounded(mode).orNearest().of(figure, percentPlaces);
    }

    /** A maximum as it is printed beside a figure. */
    BigDecimal shown(Rational maximum, BigDecimal beside) {
        return new Rounding(places(beside), mode).round(maximum);
    }
}
