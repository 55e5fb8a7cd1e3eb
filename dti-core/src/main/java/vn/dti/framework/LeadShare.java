// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.math.BigDecimal;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;

/**
 * The part of a result that one unit answers for.
 *
 * <p>Points are those of the criteria themselves, as displayed where groups add up displayed points.
 *
 * @param lead the units in the lead of the same criteria, usually one; none where no unit is named
 * @param max the points that these criteria can earn at most
 * @param points the points that they earned, which may be no fraction
 * @param criteria the ids of the criteria, in the order of the document
 */
public record LeadShare(List<String> lead, Rational max, Real points, List<String> criteria) {

    /** Copies the lists. */
    public LeadShare {
        lead = List.copyOf(lead);
        criteria = List.copyOf(criteria);
    }

    static LeadShare of(List<String> lead, List<Score> scores, Framework framework) {
        Subtotal sum = Subtotal.of(scores, framework);
        List<String> criteria = scores.stream().map(Score::id).toList();
        return new LeadShare(lead, sum.max(), sum.points(), criteria);
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

    /** {@return the points lost; over all shares they add up to those of the criteria} */
    public Rational lost() {
        return max.minus(points.toRational());
    }
}
