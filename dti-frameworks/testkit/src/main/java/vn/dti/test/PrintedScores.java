// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.audit.Published;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Group;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** Tables of results as an authority prints them, and errors that are planted there. */
final class PrintedScores {

    private PrintedScores() {}

    /** Every row as it is displayed, the total under the empty id. */
    static Published of(Scorecard card) {
        var points = new LinkedHashMap<String, BigDecimal>();
        card.scores().forEach(score -> points.put(score.id(), score.displayed()));
        points.put("", card.displayed());
        return new Published(points, Map.of());
    }

    /**
     * An error in one of the rows: a criterion above its maximum, or a sum that is a point more than that
     * of its children, which roundings of less than a hundred rows cannot explain.
     */
    static Optional<PlantedError> planted(Scorecard card, int number) {
        List<Score> rows = new ArrayList<>();
        card.root().walk().filter(PrintedScores::isPlain).forEach(rows::add);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Score row = rows.get(Math.floorMod(number, rows.size()));
        var points = new LinkedHashMap<>(of(card).points());
        boolean isCriterion = row.node().asCriterion().isPresent();
        points.put(
                row.id(), (isCriterion ? row.displayedMax() : row.displayed()).add(BigDecimal.ONE));
        return Optional.of(new PlantedError(new Published(points, Map.of()), row.id()));
    }

    private static boolean isPlain(Score row) {
        boolean adds = row.node() instanceof Group group
                && group.aggregation() instanceof Aggregation.Sum
                && group.children().size() < 100
                && group.children().stream().noneMatch(child -> child.terms().isBonus());
        return adds || row.node().asCriterion().isPresent();
    }
}
