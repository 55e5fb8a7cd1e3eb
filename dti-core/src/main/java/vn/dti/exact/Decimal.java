// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A decimal of up to 18 digits, as nearly all figures are written: 12.50 is the digits 1250 of which two
 * are places. Neither shortened nor rounded.
 *
 * @param digits all digits as one number
 * @param places how many of them are behind the point, 0 to {@value #MOST_PLACES}
 */
public record Decimal(long digits, int places) implements Unmapped {

    /** The most places. */
    public static final int MOST_PLACES = PowersOfTen.MOST;

    /**
     * A decimal of Java.
     *
     * @param value any decimal
     * @return empty for one with more digits, or with zeros that are not written, such as 1E+3
     */
    public static Optional<Decimal> of(BigDecimal value) {
        int places = value.scale();
        boolean fits = places >= 0 && places <= MOST_PLACES && value.precision() <= MOST_PLACES;
        return fits
                ? Optional.of(new Decimal(value.scaleByPowerOfTen(places).longValue(), places))
                : Optional.empty();
    }

    /**
     * The shortest decimal of a {@code double}, as {@link Rational#ofShortestDecimal(double)} takes it.
     *
     * @param value any double
     * @return empty for one of more than 15 digits or 6 places, and for what is not finite
     */
    public static Optional<Decimal> ofShortest(double value) {
        return ShortestDecimal.few(value);
    }

    /**
     * The denominator of a decimal.
     *
     * @param places 0 to {@value #MOST_PLACES}
     * @return the power of ten, 100 for two places
     */
    public static long unit(int places) {
        return PowersOfTen.of(places);
    }

    /** {@return the power of ten by which the digits are divided} */
    public long unit() {
        return unit(places);
    }

    /** {@return whether it is a whole number, as 12.00 is} */
    public boolean isWhole() {
        return places == 0 || digits % unit() == 0;
    }

    /** {@return the same number as a fraction: 25/2 for 12.50} */
    public Rational toRational() {
        return PowersOfTen.fraction(digits, places);
    }
}
