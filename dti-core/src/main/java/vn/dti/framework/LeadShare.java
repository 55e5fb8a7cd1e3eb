package vn.dti.framework;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

/**
 * The part of a result that one unit answers for.
 *
 * @param lead the units in the lead of the same criteria, usually one; none where no unit is named
 * @param max the points that these criteria can earn at most
 * @param points the points that they earned
 * @param criteria the ids of the criteria, in the order of the document
 */
public record LeadShare(List<String> lead, Rational max, Rational points, List<String> criteria) {

    /** Copies the lists. */
    public LeadShare {
        lead = List.copyOf(lead);
        criteria = List.copyOf(criteria);
    }

    static LeadShare of(List<String> lead, List<Score> scores) {
        return new LeadShare(
                lead,
                scores.stream()
                        .map(score -> score.points().plus(score.lost()))
                        .reduce(Rational.ZERO, Rational::plus),
                scores.stream().map(Score::points).reduce(Rational.ZERO, Rational::plus),
                scores.stream().map(Score::id).toList());
    }

    /**
     * The points lost as they are displayed, which the displayed points lack to the maximum.
     *
     * @param display how points are shown
     * @return a decimal without trailing zeros
     */
    public BigDecimal displayedLost(Rounding display) {
        return display.lacking(max, display.round(points));
    }

    /** {@return the points lost, exact; over all shares they add up to those of the criteria} */
    public Rational lost() {
        return max.minus(points);
    }
}
