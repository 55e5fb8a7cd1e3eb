// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import vn.dti.exact.Interval;
import vn.dti.framework.Criterion;

/**
 * The figures that no way of rounding makes of any points that their criteria can have.
 *
 * <p>Such a figure is at fault whatever was done with the others, so that it speaks against itself and
 * against no convention, with inputs and without. Example: 11 of 10 points, or 7 where only 5 and 10 can
 * be had; but 3.34 of thirds speaks against all ways but rounding up, which makes it of 10/3.
 */
final class NoRounding {

    /** With the fewest places to which the table may be printed, where a figure covers most values. */
    private final Printing coarsest;

    private final Set<String> criteria = new HashSet<>();

    NoRounding(Printing coarsest) {
        this.coarsest = coarsest;
    }

    /** Takes note of a figure that is at fault. */
    void fault(Criterion criterion, BigDecimal figure) {
        Interval any = coarsest.anyBehind(figure);
        if (Attainable.of(criterion).stream().allMatch(each -> each.and(any).isEmpty())) {
            criteria.add(criterion.id());
        }
    }

    /** Takes note of points of what does not apply. */
    void absent(String node) {
        criteria.add(node);
    }

    boolean explains(Finding finding) {
        return switch (finding.kind()) {
            case IMPOSSIBLE, ABOVE_MAXIMUM -> !criteria.contains(finding.node());
            default -> true;
        };
    }
}
