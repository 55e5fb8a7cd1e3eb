// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/**
 * The numbers that are rounded to a decimal of a number of places.
 *
 * <p>Example: cut off after one place, 1.2 is any number from 1.2 to below 1.3, −1.2 one from −1.2 down to
 * above −1.3, and 0 one between −0.1 and 0.1.
 */
@FunctionalInterface
interface Preimage {

    /** To the nearest, both ends included. */
    Preimage NEAREST = (printed, places) ->
            Interval.atLeast(below(printed, places)).and(Interval.atMost(above(printed, places)));

    /** The figure and what is larger, by less than a unit of its last place. */
    Preimage FROM_HERE = (printed, places) -> Interval.atLeast(Rational.of(printed))
            .and(Interval.below(Rational.of(printed).plus(unit(places))));

    /** The figure and what is smaller, by less than a unit of its last place. */
    Preimage UP_TO_HERE =
            (printed, places) -> Interval.above(Rational.of(printed).minus(unit(places)))
                    .and(Interval.atMost(Rational.of(printed)));

    Interval of(BigDecimal printed, int places);

    /** By a way to round. */
    static Preimage rounded(RoundingMode mode) {
        return switch (mode) {
            case CEILING -> UP_TO_HERE;
            case FLOOR -> FROM_HERE;
            case UP -> UP_TO_HERE.mirrored();
            case DOWN -> FROM_HERE.mirrored();
            case HALF_EVEN -> Preimage::even;
            case HALF_DOWN -> mirrored(Interval::above, Interval::atMost);
            default -> mirrored(Interval::atLeast, Interval::below);
        };
    }

    private static Preimage mirrored(
            Function<Rational, Interval> from, Function<Rational, Interval> to) {
        Preimage sizes = (printed, places) ->
                from.apply(below(printed, places)).and(to.apply(above(printed, places)));
        return sizes.mirrored();
    }

    /** The same below 0 as above it: the sizes of numbers are rounded. */
    private Preimage mirrored() {
        return (printed, places) -> {
            Interval sizes = of(printed.abs(), places).and(Interval.atLeast(Rational.ZERO));
            return switch (printed.signum()) {
                case 1 -> sizes;
                case -1 -> sizes.negated();
                default -> sizes.negated().upTo(sizes);
            };
        };
    }

    private static Interval even(BigDecimal printed, int places) {
        Rational digits = Rational.of(printed).dividedBy(unit(places));
        return digits.isInteger() && digits.numerator().testBit(0)
                ? Interval.above(below(printed, places)).and(Interval.below(above(printed, places)))
                : NEAREST.of(printed, places);
    }

    private static Rational below(BigDecimal printed, int places) {
        return Rational.of(printed).minus(half(places));
    }

    private static Rational above(BigDecimal printed, int places) {
        return Rational.of(printed).plus(half(places));
    }

    private static Rational half(int places) {
        return unit(places).dividedBy(Rational.of(2));
    }

    private static Rational unit(int places) {
        return Rational.of(BigDecimal.ONE.movePointLeft(places));
    }
}
