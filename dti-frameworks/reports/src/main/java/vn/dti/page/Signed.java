// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.wording.Language;
import vn.dti.wording.Worded;

/** Differences of points with their sign: {@code +7,33}; so small that none would show, {@code ≈ +0,00065}. */
public final class Signed {

    private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);
    private static final int SMALLEST_PLACES = 30;

    private Signed() {}

    /**
     * A difference to be put into a sentence.
     *
     * @param difference exact points
     * @param display how points are shown
     * @return its words
     */
    public static Worded of(Rational difference, Rounding display) {
        return language -> points(difference, display, language);
    }

    /**
     * A difference in one language.
     *
     * @param points exact points
     * @param display how points are shown
     * @param language the language to speak
     * @return for example {@code +7,33}
     */
    public static String points(Rational points, Rounding display, Language language) {
        BigDecimal shown = display.round(points);
        if (shown.signum() != 0 || points.isZero()) {
            return sign(points) + language.decimal(shown.abs());
        }
        BigDecimal small = points.round(SMALLEST_PLACES, RoundingMode.HALF_UP)
                .abs()
                .round(TWO_DIGITS)
                .stripTrailingZeros();
        String approximately = Rational.of(small).equals(points.max(points.negated())) ? "" : "≈ ";
        return approximately + sign(points) + language.decimal(small);
    }

    private static String sign(Rational points) {
        return switch (points.signum()) {
            case 1 -> "+";
            case -1 -> "-";
            default -> "";
        };
    }
}
