// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;

/**
 * A convention for showing exact numbers: the number of decimal places, and the way a tie goes.
 *
 * <p>Rounding is for display alone; nothing is calculated from a rounded number.
 *
 * @param places digits after the decimal mark, 0 to 20
 * @param mode any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Rounding(int places, RoundingMode mode) {

    /** Two places, half up: the usage of published Vietnamese score tables, and the default. */
    public static final Rounding HALF_UP_2 = new Rounding(2, RoundingMode.HALF_UP);

    /** The digits of a number of units of the last place that fits a long, as a difference of two does. */
    private static final int MOST_COUNTED = 17;

    /** The most digits after the decimal mark. */
    public static final int MOST_PLACES = 20;

    /**
     * Checks the two parts.
     *
     * @throws IllegalArgumentException if {@code places} is out of 0…20 or {@code mode} does not round
     */
    public Rounding {
        if (places < 0 || places > MOST_PLACES) {
            throw new IllegalArgumentException(
                    "places is " + places + ", expected 0 to " + MOST_PLACES);
        }
        if (mode == RoundingMode.UNNECESSARY) {
            throw new IllegalArgumentException("rounding mode UNNECESSARY does not round");
        }
    }

    /**
     * The displayed form of a number, without trailing zeros.
     *
     * @param value any rational
     * @return a decimal with a scale of 0 to {@code places}: 2267/100 is 22.67, 60 is 60, 8/5 is 1.6
     */
    public BigDecimal round(Rational value) {
        BigDecimal stripped = value.round(places, mode).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * The displayed form of a number that may be no fraction.
     *
     * @param value any number
     * @return the decimal that its enclosures prove; where none proves it, the lower of the two that may be,
     *     as {@link #isProved} tells
     */
    public BigDecimal round(Real value) {
        return proved(value)
                .orElseGet(() -> round(value.enclosure(Real.DIGITS).lowerEnd().orElseThrow()));
    }

    /**
     * Whether the displayed form of a number is proved.
     *
     * @param value any number
     * @return false for one that is not a fraction and too near to a border between two decimals
     */
    public boolean isProved(Real value) {
        return proved(value).isPresent();
    }

    private Optional<BigDecimal> proved(Real value) {
        try {
            return Optional.of(round(value.rounded(places, mode)));
        } catch (UndecidedException undecided) {
            return Optional.empty();
        }
    }

    /**
     * The least decimal of as many places that is no less than a number, whatever the mode.
     *
     * @param value any number, for example the points that are lacking
     * @return without trailing zeros; where the digits do not prove which of two it is, the greater
     */
    public BigDecimal roundedUp(Real value) {
        var up = new Rounding(places, RoundingMode.CEILING);
        return up.proved(value)
                .orElseGet(
                        () -> up.round(value.enclosure(Real.DIGITS).upperEnd().orElseThrow()));
    }

    /**
     * The number that is displayed in place of another one.
     *
     * @param value any rational
     * @return the displayed form as an exact number: 333/100 for 10/3
     */
    public Rational displayed(Rational value) {
        return Rational.of(round(value));
    }

    /**
     * The numbers that are displayed as a decimal.
     *
     * @param displayed a decimal of no more than {@code places}, as an exact number
     * @return for two places, half up: [15.995, 16.005) for 16
     */
    public Interval behind(Rational displayed) {
        Objects.requireNonNull(displayed, "displayed");
        return behind(round(displayed), places, mode);
    }

    /**
     * The numbers that are rounded to a decimal.
     *
     * @param rounded a decimal of no more than {@code places}
     * @param places digits after the decimal mark, as many as there are
     * @param mode the way a tie goes, or which way all else does
     * @return [1.2, 1.3) for 1.2 to one place, rounded down; (−1.3, −1.2] for −1.2
     */
    public static Interval behind(BigDecimal rounded, int places, RoundingMode mode) {
        Objects.requireNonNull(rounded, "rounded");
        Objects.requireNonNull(mode, "mode");
        return Preimage.rounded(mode).of(rounded, places);
    }

    /**
     * What a displayed part lacks to a displayed total, so that the three figures add up as shown.
     *
     * @param total the exact total
     * @param part the displayed form of a part of it
     * @return a decimal without trailing zeros: 1.87 for 10 and 8.13, though 8.125 lacks 1.875
     */
    public BigDecimal lacking(Rational total, BigDecimal part) {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(part, "part");
        return lacking(round(total), part);
    }

    /**
     * What a displayed part lacks to a displayed total.
     *
     * @param total the displayed form of the total
     * @param part the displayed form of a part of it
     * @return a decimal without trailing zeros
     */
    public BigDecimal lacking(BigDecimal total, BigDecimal part) {
        Objects.requireNonNull(total, "total");
        Objects.requireNonNull(part, "part");
        return isCounted(total) && isCounted(part)
                ? decimal(units(total) - units(part))
                : subtracted(total, part);
    }

    /** Whether a displayed form is a number of units of the last place that leaves room in a long. */
    private boolean isCounted(BigDecimal displayed) {
        int scale = displayed.scale();
        return scale >= 0
                && scale <= places
                && displayed.precision() - scale + places <= MOST_COUNTED;
    }

    private long units(BigDecimal displayed) {
        return displayed.scaleByPowerOfTen(displayed.scale()).longValue()
                * PowersOfTen.of(places - displayed.scale());
    }

    private static BigDecimal subtracted(BigDecimal total, BigDecimal part) {
        BigDecimal stripped = total.subtract(part).stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /**
     * A number of units of the last place.
     *
     * @param units for example 756 hundredths
     * @return as it is displayed, without trailing zeros: 7.56
     */
    public BigDecimal decimal(long units) {
        long digits = units;
        int scale = places;
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        return BigDecimal.valueOf(digits, scale);
    }
}
