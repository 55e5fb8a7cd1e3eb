// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.math.RoundingMode;
import java.util.Locale;
import vn.dti.exact.Rational;

/** Coordinates of charts, which are rounded to what an eye can tell; no figure is read off them. */
final class Plot {

    private Plot() {}

    /** A share as a part of a length, within its ends. */
    static String along(Rational share, int length) {
        return number(part(share) * length);
    }

    /** A share from 0 to 1. */
    static double part(Rational share) {
        return share.clampedToShare().round(6, RoundingMode.HALF_UP).doubleValue();
    }

    static String number(double value) {
        String text = String.format(Locale.ROOT, "%.2f", value);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
