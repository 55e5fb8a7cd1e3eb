package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** The exact values that are printed as a figure of 0 or more to a number of places. */
@FunctionalInterface
interface Behind {

    /** To the nearest, whichever way a tie goes. */
    Behind NEAREST = (printed, places) ->
            Interval.atLeast(below(printed, places)).and(Interval.atMost(above(printed, places)));

    /** What is beyond the last place is cut off. */
    Behind TRUNCATED = (printed, places) -> Interval.atLeast(Rational.of(printed))
            .and(Interval.below(Rational.of(printed).plus(unit(places))));

    /** Up to the next place. */
    Behind ROUNDED_UP =
            (printed, places) -> Interval.above(Rational.of(printed).minus(unit(places)))
                    .and(Interval.atMost(Rational.of(printed)));

    Interval of(BigDecimal printed, int places);

    /** By a way to round. */
    static Behind rounded(RoundingMode mode) {
        return switch (mode) {
            case UP, CEILING -> ROUNDED_UP;
            case DOWN, FLOOR -> TRUNCATED;
            case HALF_DOWN ->
                (printed, places) -> Interval.above(below(printed, places))
                        .and(Interval.atMost(above(printed, places)));
            case HALF_EVEN -> Behind::even;
            default ->
                (printed, places) -> Interval.atLeast(below(printed, places))
                        .and(Interval.below(above(printed, places)));
        };
    }

    /** All from the least to the most that this way of printing or the nearest figure gives. */
    default Behind orNearest() {
        return (printed, places) -> hull(of(printed, places), NEAREST.of(printed, places));
    }

    private static Interval hull(Interval one, Interval other) {
        Rational least = one.lowerEnd().orElseThrow().min(other.lowerEnd().orElseThrow());
        Rational most = one.upperEnd().orElseThrow().max(other.upperEnd().orElseThrow());
        return Interval.atLeast(least).and(Interval.atMost(most));
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
