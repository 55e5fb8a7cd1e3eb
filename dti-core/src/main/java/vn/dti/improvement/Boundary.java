// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * The next place on one side at which the points of a criterion change course, as one number varies.
 *
 * @param score the criterion as scored
 * @param kind what changes there
 * @param side in which direction the number goes
 * @param input the number
 * @param from its value as reported; of a list, how many items qualify
 * @param at the figure at which it happens: the first whole number for counts, else the exact value, or where that
 *     is no decimal the first one beyond it
 * @param points the exact points of the criterion there
 * @param measured what the criterion measures as reported; none if it measures several things or none, or
 *     if only a condition asks for the number
 * @param measuredThere what it measures there; of a threshold exactly the threshold, which figures may
 *     only pass
 * @param turn the value of the input at the threshold, which figures may only pass: 88.2 where 88 of 98
 *     are below 90 %; a fraction nearby where it is at none, as at a root; of displayed points the value {@code
 *     at} which they change
 */
public record Boundary(
        Score score,
        Kind kind,
        Side side,
        Input input,
        Rational from,
        Rational at,
        Rational points,
        Value<Rational> measured,
        Value<Rational> measuredThere,
        Rational turn) {

    /** The kind of change at a boundary. */
    public enum Kind {
        /** A threshold of the rule: a target, a floor, the end of a band, the best of a cohort. */
        THRESHOLD,
        /** The displayed points, by one step of their last place or more. */
        DISPLAY
    }

    /** The side of the reported value. */
    public enum Side {
        /** Larger numbers. */
        ABOVE,
        /** Smaller numbers. */
        BELOW
    }

    /**
     * The distance of the number from here.
     *
     * @return the difference, above 0; things for counts, a share for percentages
     */
    public Rational distance() {
        Rational way = at.minus(from);
        return way.max(way.negated());
    }

    /**
     * The exact points that are won or lost there.
     *
     * @return above 0 if won; 0 at the place where a full criterion would begin to lose
     */
    public Rational difference() {
        return points.minus(score.points());
    }

    /**
     * The distance of the measured value from here.
     *
     * @return for example 1/50 where 58% is measured and 60% is the threshold; none if it is not known
     */
    public Optional<Rational> gap() {
        return measured.find()
                .flatMap(here -> measuredThere.find().map(there -> there.minus(here)));
    }
}
