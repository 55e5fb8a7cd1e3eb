// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import java.util.List;
import vn.dti.comparison.Difference;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Plan;

/** The points that a plan moves, node by node, and what they come to. */
final class GainTable {

    private final Page page;
    private final Scorecard before;

    GainTable(Page page, Scorecard before) {
        this.page = page;
        this.before = before;
    }

    /** Nothing where nothing moves: a class may be gained by a fact that earns no points. */
    void print(Plan plan) {
        ScorecardComparison comparison = ScorecardComparison.of(before, plan.after());
        List<Difference> moving = comparison.nodes().filter(GainTable::isMoving).toList();
        if (moving.isEmpty() && !isMoving(comparison.root())) {
            return;
        }
        var table = new MovementTable(page);
        page.columns(CliPhrase.BEFORE, CliPhrase.AFTER, ImprovePhrase.MORE);
        moving.forEach(table::row);
        page.blank();
        table.row(comparison.root());
        table.footnote(comparison, moving);
    }

    /** Whether points move here, or below and do not come up here. */
    private static boolean isMoving(Difference node) {
        return node.walk().anyMatch(each -> !each.difference().isZero());
    }
}
