package vn.dti.cli;

import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.rule.Status;

/** A scorecard as CSV: a row for the total, then one for each node; decimal points. */
final class ScorecardCsv {

    private ScorecardCsv() {}

    private static List<String> header() {
        var names = new ArrayList<>(
                List.of("id", "title", "points", "exact", "max", "status", "lost", "class"));
        names.addAll(CaveatColumns.counts());
        names.add("points_without_figures");
        return names;
    }

    static String write(Scorecard scorecard) {
        return Csv.write(header(), csv -> {
            csv.row(row("total", scorecard.root(), scorecard.rankClass()));
            for (Score score : scorecard.scores().toList()) {
                csv.row(row(score.id(), score, ""));
            }
        });
    }

    /** The class is that of the total; caveats of a group are counted below it. */
    private static List<Object> row(String id, Score score, String rankClass) {
        var row = new ArrayList<Object>(List.of(
                id,
                score.title(),
                score.displayed(),
                score.points(),
                score.displayedMax(),
                score.status(),
                score.displayedLost(),
                rankClass));
        row.addAll(CaveatColumns.counts(score.census()));
        row.add(score.scope().display().round(pointsWithoutFigures(score)));
        return row;
    }

    /** The points of the criteria at or below that are said not to apply. */
    private static Rational pointsWithoutFigures(Score score) {
        return score.walk()
                .filter(each -> each.children().isEmpty())
                .filter(each -> each.status() == Status.NOT_APPLICABLE)
                .map(Score::points)
                .reduce(Rational.ZERO, Rational::plus);
    }
}
