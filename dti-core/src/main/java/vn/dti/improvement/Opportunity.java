// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Score;
import vn.dti.input.Input;

/**
 * A criterion below its maximum and what would earn more.
 *
 * <p>The smallest step is the one that costs least by {@link Constraints#cost}, parts and wholes that
 * change along included; of two that cost the same, the one that changes fewer inputs. Example: with 3 of
 * 3 systems protected, to take 3 off (3 units) is smaller than to add 2 to both numbers (4 units). Steps
 * for one input each are beside one another, and before one for several that is smaller. An input is not
 * offered with its whole where the whole, a step of its own, earns as much by itself.
 *
 * <p>The step to full marks, or to as much as can be had, is the smallest by which other criteria lose
 * nothing on balance; where there is none, the smallest by which the total rises.
 *
 * @param score the criterion as scored
 * @param steps one smallest step for each input that earns more alone, and the smallest of several
 *     inputs if that is smaller; then those that move the displayed points, then the one to full marks or
 *     to as much as can be had; none if nothing that may change earns more
 * @param idle where there are no steps, the smallest change that was found by which the criterion rises and the
 *     total does not: as its group has its cap, or counts another item, or a prerequisite would be broken
 * @param missing the inputs that were not reported
 * @param isSettled whether every change of the criterion's own inputs, their wholes and their parts was
 *     looked at or ruled out; else there may be smaller steps, or some that earn more
 */
public record Opportunity(
        Score score,
        List<Step> steps,
        Optional<Step> idle,
        List<Input> missing,
        boolean isSettled) {

    /** Copies the lists. */
    public Opportunity {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /**
     * The exact points that can be had here.
     *
     * @return the largest gain of a step; 0 if there is none
     */
    public Rational gain() {
        return steps.stream().map(Step::gain).reduce(Rational.ZERO, Rational::max);
    }

    /**
     * The points that the criterion lacks to its maximum, as they are displayed.
     *
     * @return what it lost; of a bonus, which loses nothing and yet has points to earn, its maximum less its
     *     points
     */
    public BigDecimal displayedOpen() {
        return score.node().terms().isBonus()
                ? score.scope().display().lacking(score.max(), score.displayed())
                : score.displayedLost();
    }

    /**
     * The units that lead.
     *
     * @return as the overlay or the framework assigns them; may be empty
     */
    public List<String> lead() {
        return ((Criterion) score.node()).provision().responsibility().lead();
    }
}
