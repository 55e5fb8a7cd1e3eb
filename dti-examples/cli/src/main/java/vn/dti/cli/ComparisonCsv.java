package vn.dti.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import vn.dti.comparison.Movement;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.comparison.Transition;
import vn.dti.exact.Rational;

/** Comparisons as CSV: a row for the total, then one for each node; decimal points, exact beside. */
final class ComparisonCsv {

    private ComparisonCsv() {}

    static String write(ScorecardComparison comparison, List<Movement> listed) {
        List<String> header = List.of(
                "id",
                "title",
                "before",
                "after",
                "difference",
                "exact",
                "status_before",
                "status_after",
                "adds_up",
                "caveats_before",
                "caveats_after");
        return Csv.write(header, csv -> {
            row("total", comparison.root(), csv);
            for (Movement node : listed) {
                row(node.id(), node, csv);
            }
        });
    }

    private static void row(String id, Movement node, Csv csv) throws IOException {
        csv.row(List.of(
                id,
                node.title(),
                node.before().displayed(),
                node.after().displayed(),
                node.displayedDifference(),
                node.difference(),
                node.before().status(),
                node.after().status(),
                node.addsUp() ? "yes" : "no",
                CaveatColumns.summary(node.before().census()),
                CaveatColumns.summary(node.after().census())));
    }

    static String write(Transition transition, List<Transition.Part> listed) {
        List<String> header =
                List.of("old_id", "new_id", "title", "rules", "data", "difference", "exact");
        return Csv.write(header, csv -> {
            String title = transition.after().framework().title();
            row(List.of("total", "total", title), transition.split(), transition, csv);
            for (Transition.Part part : listed) {
                var names = List.of(
                        part.criterion().before(),
                        part.criterion().after(),
                        part.criterion().title());
                row(names, part.split(), transition, csv);
            }
        });
    }

    private static void row(
            List<String> names, Transition.Split split, Transition transition, Csv csv)
            throws IOException {
        csv.row(List.of(
                names.get(0),
                names.get(1),
                names.get(2),
                shown(split.rules(), transition),
                shown(split.data(), transition),
                shown(split.sum(), transition),
                split.sum()));
    }

    private static BigDecimal shown(Rational points, Transition transition) {
        return transition.after().framework().display().round(points);
    }
}
