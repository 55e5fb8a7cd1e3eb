// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import java.util.ArrayList;
import java.util.List;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Status;

/** The nodes that can be below a maximum: all but bonuses and what is left out for the unit. */
final class Counted {

    private Counted() {}

    static boolean isBelow(Score score) {
        return score.lost().signum() > 0;
    }

    /** The groups of the highest level. */
    static List<Score> groups(Scorecard card) {
        return card.groups().stream()
                .filter(score -> score.node().isGroup())
                .filter(Counted::counts)
                .toList();
    }

    /** The criteria at or below a node. */
    static List<Score> criteria(Score score) {
        var criteria = new ArrayList<Score>();
        collect(score, criteria);
        return criteria;
    }

    static List<Score> below(Score score) {
        return criteria(score).stream().filter(Counted::isBelow).toList();
    }

    private static void collect(Score score, List<Score> criteria) {
        if (!counts(score)) {
            return;
        }
        if (score.node().isCriterion()) {
            criteria.add(score);
        }
        score.children().forEach(child -> collect(child, criteria));
    }

    private static boolean counts(Score score) {
        return !score.node().terms().isBonus() && score.status() != Status.EXCLUDED;
    }
}
