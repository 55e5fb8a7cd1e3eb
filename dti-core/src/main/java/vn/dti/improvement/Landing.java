// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/**
 * Figures as units report them: whole numbers of counts and lists, decimals of all else.
 *
 * <p>Rules turn where they turn, at a root or at a third. A number that passes such a turn comes to lie at the
 * first decimal beyond it, of as many places as the number is changed by or was reported with: at 54.6 for a
 * turn at e⁴ = 54.598….
 *
 * @param input the number
 * @param from its value as reported
 * @param direction 1 up or −1 down
 */
record Landing(Input input, Rational from, int direction) {

    /** Turns that are nearer to each other are one, of which it is not known exactly where it is. */
    static final Rational NEAR = Rational.parse("0.000000001");

    /** The most places of a decimal that is reported. */
    private static final int MOST = 12;

    /** Whether a unit can report a number as its figure. */
    static boolean isReported(Input input, Rational number) {
        return Amount.isWhole(input) ? number.isInteger() : places(number).isPresent();
    }

    private static Optional<Integer> places(Rational number) {
        return Optional.of(number)
                .filter(Rational::isExact)
                .flatMap(Rational::toExactDecimal)
                .map(decimal -> Math.max(0, decimal.stripTrailingZeros().scale()))
                .filter(places -> places <= MOST);
    }

    /**
     * The figure from which a number is changed in steps.
     *
     * @param from the number, which may have been reported as a fraction
     * @param isReported whether it was, so that it is left; else it is the least that it may be
     * @return the number, or the figure of the usual places below what is left, and above the least
     */
    static Rational anchor(Input input, Rational from, boolean isReported) {
        RoundingMode mode = isReported ? RoundingMode.FLOOR : RoundingMode.CEILING;
        int places = places(Amount.grain(input)).orElse(0);
        return isReported(input, from) ? from : Rational.of(from.round(places, mode));
    }

    /** Whether two turns are one. */
    static boolean isOne(Rational turn, Rational other) {
        return NEAR.isAbove(turn.max(other).minus(turn.min(other)));
    }

    /** How far a number is ahead, below 0 behind. */
    Rational distance(Rational number) {
        return number.minus(from).times(direction);
    }

    boolean isAhead(Rational number) {
        return distance(number).signum() > 0;
    }

    /** The first figure at which a number has passed a turn, before it comes to the one after it if that can be. */
    Optional<Rational> first(Rational turn, Optional<Rational> next) {
        return Amount.isWhole(input)
                ? Optional.of(beyond(turn, 0))
                : figure(turn, next).or(() -> narrow(turn, next));
    }

    /**
     * The figure at which a number lies that has passed a turn.
     *
     * @param next the turn after it, where there is one
     * @return the turn itself if it can be reported; none for a count, or if it is only beyond the next turn
     */
    Optional<Rational> figure(Rational turn, Optional<Rational> next) {
        if (isReported(input, turn)) {
            return Optional.of(turn);
        }
        return isAlone(turn, next)
                ? Optional.of(beyond(turn, places())).filter(figure -> isBefore(figure, next))
                : Optional.empty();
    }

    /** The figure between a turn that cannot be reported and the next one, of as few places as there is one with. */
    Optional<Rational> narrow(Rational turn, Optional<Rational> next) {
        return isAlone(turn, next)
                ? IntStream.rangeClosed(places(), MOST)
                        .mapToObj(places -> beyond(turn, places))
                        .filter(figure -> isBefore(figure, next))
                        .findFirst()
                : Optional.empty();
    }

    private boolean isAlone(Rational turn, Optional<Rational> next) {
        return !Amount.isWhole(input) && next.filter(each -> isOne(turn, each)).isEmpty();
    }

    private boolean isBefore(Rational figure, Optional<Rational> next) {
        return next.stream().allMatch(each -> distance(each).isAbove(distance(figure)));
    }

    /** The places by which the number is changed, or those with which it was reported if these are more. */
    private int places() {
        return Math.max(places(Amount.grain(input)).orElse(0), places(from).orElse(0));
    }

    private Rational beyond(Rational turn, int places) {
        RoundingMode mode = direction > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Rational.of(turn.round(places, mode));
    }
}
