package vn.dti.framework;

import java.util.List;
import vn.dti.exact.Rational;

/** The points and the maximum of some criteria together, as displayed where groups add up displayed points. */
record Subtotal(Rational points, Rational max) {

    static Subtotal of(List<Score> scores, Framework framework) {
        boolean asShown = framework.root().aggregation().isOfDisplayed();
        Rational points = Rational.ZERO;
        Rational max = Rational.ZERO;
        for (Score score : scores) {
            points = points.plus(asShown ? Rational.of(score.displayed()) : score.points());
            max = max.plus(score.points()).plus(score.lost());
        }
        return new Subtotal(points, max);
    }
}
