package vn.dti.cohort;

import java.math.BigDecimal;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Score;

/**
 * The points of one unit on one node: all that a ranking keeps of a score.
 *
 * @param points the points earned, exact
 * @param max the points that can be earned at most
 * @param display how points are shown
 */
public record Mark(Rational points, Rational max, Rounding display) {

    static Mark of(Score score) {
        return new Mark(score.points(), score.max(), score.scope().display());
    }

    /** {@return the points as the framework displays them, without trailing zeros: 544.73} */
    public BigDecimal displayed() {
        return display.round(points);
    }

    /** {@return the share of the maximum, exact; 0 of 0 points are 0} */
    public Rational share() {
        return max.isZero() ? Rational.ZERO : points.dividedBy(max);
    }

    /** {@return the points as a percentage with the places of points: 82.53} */
    public BigDecimal percent() {
        return display.round(share().times(100));
    }
}
