// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;

/** Tables that print the scores of one unit. */
final class PrintedTables {

    private PrintedTables() {}

    /**
     * A table of a unit's scores with all that may be printed beside them; some percentages are those of
     * the exact points, some those of the printed ones.
     *
     * @param places to how many places a row is printed
     * @param lists whether a row is printed
     * @param zeros whether zeros at the end are printed too
     */
    static Published print(
            Scorecard card, Row places, BiPredicate<Score, BigDecimal> lists, boolean zeros) {
        var points = new LinkedHashMap<String, BigDecimal>();
        var percents = new LinkedHashMap<String, BigDecimal>();
        var gaps = new LinkedHashMap<String, BigDecimal>();
        var maxima = new LinkedHashMap<String, BigDecimal>();
        var counts = new ArrayList<PrintedCount>();
        RoundingMode mode = card.framework().display().mode();
        card.root().walk().forEach(score -> {
            var rounding = new Rounding(places.places(score), mode);
            BigDecimal shown = shown(rounding, score.points(), zeros);
            if (!lists.test(score, shown)) {
                return;
            }
            points.put(score.id(), shown);
            gaps.put(score.id(), shown(rounding, score.max(), zeros).subtract(shown));
            maxima.put(score.id(), shown(rounding, score.max(), zeros));
            if (!score.max().isZero()) {
                boolean exact = points.size() % 2 == 0;
                Rational of = exact ? score.points() : Rational.of(shown);
                Rational percent = of.times(100).dividedBy(score.max());
                percents.put(score.id(), percent.round(1, RoundingMode.HALF_UP));
            }
            if (score.node() instanceof Group group) {
                counts.add(new PrintedCount(
                        score.id(), PrintedCount.Of.CHILDREN, group.children().size()));
            }
        });
        return new Published(points, percents, gaps, maxima, counts, Published.Unlisted.MISSING);
    }

    /** To how many places a row is printed. */
    interface Row {
        int places(Score score);
    }

    private static BigDecimal shown(Rounding rounding, Rational number, boolean zeros) {
        return zeros ? number.round(rounding.places(), rounding.mode()) : rounding.round(number);
    }

    /** A table in which each figure of a group is that of the figures of its children. */
    static Published printOfRounded(Scorecard card, Rounding rounding) {
        var points = new LinkedHashMap<String, BigDecimal>();
        rounded(card.root(), rounding, points);
        return new Published(points, Map.of());
    }

    private static Rational rounded(
            Score score, Rounding rounding, Map<String, BigDecimal> points) {
        Rational exact = score.points();
        if (score.node() instanceof Group group) {
            List<Rational> figures = score.children().stream()
                    .map(child -> rounded(child, rounding, points))
                    .toList();
            exact = group.points(Maxima.STATED, figures);
        }
        BigDecimal shown = rounding.round(exact);
        points.put(score.id(), shown);
        return Rational.of(shown);
    }
}
