package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;

/** Checks what a table prints beside the points: percentages, gaps, maxima and numbers of rows. */
final class FiguresBeside {

    private static final Rational HUNDRED = Rational.of(100);

    private final Framework framework;
    private final Published table;
    private final Behind behind;
    private final Map<String, List<Interval>> possible;
    private final List<Finding> findings = new ArrayList<>();
    private int unchecked;

    /** What is possible is known of every node, all printed points taken into account. */
    FiguresBeside(
            Framework framework,
            Published table,
            Behind behind,
            Map<String, List<Interval>> possible) {
        this.framework = framework;
        this.table = table;
        this.behind = behind;
        this.possible = possible;
    }

    List<Finding> findings() {
        table.percents().forEach((id, figure) -> node(id).ifPresent(node -> percent(node, figure)));
        table.gaps().forEach((id, figure) -> node(id).ifPresent(node -> gap(node, figure)));
        table.maxima().forEach((id, figure) -> node(id).ifPresent(node -> maximum(node, figure)));
        table.counts().forEach(count -> node(count.node()).ifPresent(node -> count(node, count)));
        return findings;
    }

    /** {@return the figures that nothing could be held against} */
    int unchecked() {
        return unchecked;
    }

    /** A row of the framework; that others are unknown was reported. */
    private Optional<Node> node(String id) {
        return id.isEmpty() ? Optional.of(framework.root()) : framework.find(id);
    }

    /** The values behind the printed points, or those that are possible if none are printed. */
    private List<Interval> points(Node node) {
        BigDecimal printed = table.points().get(node.id());
        return printed == null
                ? possible.getOrDefault(node.id(), List.of())
                : List.of(behind.of(printed, framework.display().places()));
    }

    /** Percentages have places of their own, and are often rounded where points are truncated. */
    private void percent(Node node, BigDecimal printed) {
        if (node.max().isZero()) {
            unchecked++;
            return;
        }
        Rational factor = HUNDRED.dividedBy(node.max());
        List<Interval> percents =
                points(node).stream().map(each -> each.times(factor)).toList();
        Interval values = behind.orNearest().of(printed, table.percentPlaces());
        if (!meets(percents, values)) {
            boolean listed = table.points().containsKey(node.id());
            add(
                    node,
                    Finding.Kind.PERCENT,
                    listed ? AuditPhrase.PERCENT : AuditPhrase.PERCENT_OF_POSSIBLE,
                    printed,
                    node.max(),
                    Ends.of(percents));
        }
    }

    /** A gap is that of the exact points, or what the points lack to the maximum as they are shown. */
    private void gap(Node node, BigDecimal printed) {
        int places = framework.display().places();
        List<Interval> points = points(node);
        List<Interval> gaps =
                points.stream().map(each -> lacking(node.max(), each)).toList();
        BigDecimal shown = framework.display().round(node.max()).subtract(printed);
        if (!meets(gaps, behind.orNearest().of(printed, places))
                && !(shown.signum() >= 0 && meets(points, behind.of(shown, places)))) {
            add(node, Finding.Kind.GAP, AuditPhrase.GAP, printed, node.max(), Ends.of(gaps));
        }
    }

    private static boolean meets(List<Interval> possible, Interval printed) {
        return possible.stream().anyMatch(each -> !each.and(printed).isEmpty());
    }

    /** The maximum less each number of an interval, its ends included. */
    private static Interval lacking(Rational max, Interval points) {
        Interval from = points.upperEnd()
                .map(end -> Interval.atLeast(max.minus(end)))
                .orElse(Interval.all());
        Interval to = points.lowerEnd()
                .map(end -> Interval.atMost(max.minus(end)))
                .orElse(Interval.all());
        return from.and(to);
    }

    private void maximum(Node node, BigDecimal printed) {
        if (!Rational.of(printed).equals(node.max())) {
            add(node, Finding.Kind.MAXIMUM, AuditPhrase.MAXIMUM, printed, node.max());
        }
    }

    private void count(Node node, PrintedCount printed) {
        int counted = printed.of().count(node);
        if (counted != printed.number()) {
            add(node, Finding.Kind.COUNT, printed.of().phrase(), printed.number(), counted);
        }
    }

    private void add(Node node, Finding.Kind kind, AuditPhrase phrase, Object... values) {
        findings.add(Finding.of(node.id(), kind, phrase, values));
    }
}
