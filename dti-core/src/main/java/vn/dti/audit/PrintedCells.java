// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.framework.Node;

/**
 * The printed points of a table, as far as they tell which points are behind them.
 *
 * @param table the printed figures
 * @param printing the way in which they are printed
 * @param addsRounded whether a group is that of its children's figures, so that it tells no exact points
 */
record PrintedCells(Published table, Printing printing, boolean addsRounded) {

    /** Whether a row is printed as if its node had some points, or is not listed. */
    boolean isPrinted(Node node, Interval points) {
        return fits(node, points, printing::behind);
    }

    /** The same whichever way the figure is rounded. */
    boolean isNear(Node node, Interval points) {
        return fits(node, points, printing::anyBehind);
    }

    private boolean fits(Node node, Interval points, Function<BigDecimal, Interval> behind) {
        return (node.isGroup() && addsRounded)
                || Optional.ofNullable(table.points().get(node.id()))
                        .map(behind)
                        .filter(values -> values.and(points).isEmpty())
                        .isEmpty();
    }
}
