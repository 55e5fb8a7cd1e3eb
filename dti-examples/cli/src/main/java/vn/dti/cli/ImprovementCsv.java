package vn.dti.cli;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.improvement.Boundary;
import vn.dti.improvement.Change;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Opportunity;
import vn.dti.improvement.Order;
import vn.dti.improvement.Plan;
import vn.dti.improvement.Step;
import vn.dti.input.Value;

/** Opportunities, plans and boundaries as CSV: a row for each change or boundary; exact numbers. */
final class ImprovementCsv {

    private ImprovementCsv() {}

    /** A row for each change of each step; steps of one criterion are numbered. */
    static String opportunities(Improvement improvement, Order order) {
        var rows = new ArrayList<List<Object>>();
        for (Opportunity opportunity : improvement.opportunities(order)) {
            int number = 0;
            for (Step step : opportunity.steps()) {
                number++;
                for (Change change : step.changes()) {
                    rows.add(List.of(
                            opportunity.score().id(),
                            opportunity.score().title(),
                            String.join("; ", opportunity.lead()),
                            number,
                            step.aims().stream().map(Enum::name).collect(Collectors.joining(" ")),
                            change.input().name(),
                            from(change),
                            change.to(),
                            change.units(),
                            shown(improvement, step.gain()),
                            step.gain(),
                            improvement.constraints().cost(step.changes())));
                }
            }
        }
        return write(
                rows,
                "criterion",
                "title",
                "lead",
                "step",
                "aims",
                "input",
                "from",
                "to",
                "units",
                "gain",
                "exact",
                "cost");
    }

    static String plan(Improvement improvement, Plan plan) {
        var rows = new ArrayList<List<Object>>();
        for (Change change : plan.changes()) {
            rows.add(List.of(
                    change.input().name(),
                    change.input().label(),
                    from(change),
                    change.to(),
                    change.units(),
                    improvement.constraints().cost(List.of(change))));
        }
        return write(rows, "input", "label", "from", "to", "units", "cost");
    }

    static String boundaries(Improvement improvement) {
        var rows = new ArrayList<List<Object>>();
        for (Boundary each : improvement.boundaries()) {
            rows.add(List.of(
                    each.score().id(),
                    each.kind(),
                    each.side(),
                    each.input().name(),
                    each.from(),
                    each.at(),
                    each.distance(),
                    shown(improvement, each.points()),
                    each.points()));
        }
        return write(
                rows,
                "criterion",
                "kind",
                "side",
                "input",
                "from",
                "at",
                "distance",
                "points",
                "exact");
    }

    private static Object from(Change change) {
        return change.from() instanceof Value.Known<?> known ? known.value() : "";
    }

    private static BigDecimal shown(Improvement improvement, Rational points) {
        return improvement.card().framework().display().round(points);
    }

    private static String write(List<List<Object>> rows, String... header) {
        return Csv.write(List.of(header), csv -> {
            for (List<Object> row : rows) {
                csv.row(row);
            }
        });
    }
}
