// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Node;

/** Checks what a table prints beside the points: percentages, gaps, maxima and numbers of rows. */
final class FiguresBeside {

    private static final Rational HUNDRED = Rational.of(100);

    private final Framework framework;
    private final Published table;
    private final Printing printing;
    private final Earnings earnings;
    private final Map<String, List<Interval>> possible;
    private final List<Finding> findings = new ArrayList<>();
    private int unchecked;

    /** What is possible is known of every node, all printed points taken into account. */
    FiguresBeside(
            Framework framework,
            Published table,
            Printing printing,
            Earnings earnings,
            Map<String, List<Interval>> possible) {
        this.framework = framework;
        this.table = table;
        this.printing = printing;
        this.earnings = earnings;
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

    /** The values that are possible behind the printed points; all of those behind points at fault. */
    private List<Interval> points(Node node) {
        List<Interval> values = possible.getOrDefault(node.id(), List.of());
        BigDecimal printed = table.points().get(node.id());
        if (printed == null) {
            return values;
        }
        Interval behind = printing.behind(printed);
        List<Interval> left =
                values.stream().map(behind::and).filter(each -> !each.isEmpty()).toList();
        return left.isEmpty() ? List.of(behind) : left;
    }

    /**
     * A percentage is that of the exact points or of the printed ones. It has places of its own, and is
     * often rounded where points are truncated.
     */
    private void percent(Node node, BigDecimal printed) {
        Rational max = max(node);
        if (max.isZero()) {
            unchecked++;
            return;
        }
        BigDecimal figure = table.points().get(node.id());
        Stream<Interval> shown = Stream.ofNullable(figure).map(Rational::of).map(Interval::exactly);
        Rational factor = HUNDRED.dividedBy(max);
        List<Interval> percents = Stream.concat(points(node).stream(), shown)
                .map(each -> each.times(factor))
                .toList();
        Interval values = printing.percentsBehind(printed, table.percentPlaces());
        if (meets(percents, values)) {
            return;
        }
        if (mayBeLess(node)) {
            unchecked++;
        } else {
            add(
                    node,
                    Finding.Kind.PERCENT,
                    figure == null ? AuditPhrase.PERCENT_OF_POSSIBLE : AuditPhrase.PERCENT,
                    printed,
                    max,
                    Ends.about(values, percents));
        }
    }

    /** A gap is that of the exact points, or what the points lack to the maximum as they are shown. */
    private void gap(Node node, BigDecimal printed) {
        List<Interval> points = points(node);
        Rational max = max(node);
        List<Interval> gaps = points.stream()
                .map(each -> Interval.exactly(max).plus(each.negated()))
                .toList();
        Interval values = printing.behindOrNearest(printed);
        BigDecimal shown = printing.shown(max, printed).subtract(printed);
        if (meets(gaps, values) || meets(points, printing.behind(shown))) {
            return;
        }
        if (mayBeLess(node)) {
            unchecked++;
        } else {
            add(node, Finding.Kind.GAP, AuditPhrase.GAP, printed, max, Ends.about(values, gaps));
        }
    }

    /** The most that a node can earn, for the unit if its inputs tell. */
    private Rational max(Node node) {
        return earnings.max(node).orElse(node.max());
    }

    /** Whether nothing tells how much of the maximum is left out for the unit, or readings differ in it. */
    private boolean mayBeLess(Node node) {
        return earnings.max(node).isEmpty() && (node.mayBeLeftOut() || earnings.tells(node));
    }

    private static boolean meets(List<Interval> possible, Interval printed) {
        return possible.stream().anyMatch(each -> !each.and(printed).isEmpty());
    }

    /**
     * A maximum of more places than the table has is rounded there as the points are. Of what only takes
     * points off, the most that is taken off may be printed, with or without its sign; where something may
     * be left out for a unit, less than the maximum.
     */
    private void maximum(Node node, BigDecimal printed) {
        Interval values = printing.behindOrNearest(printed);
        boolean isMost = node.max().isZero()
                && (values.contains(node.fewest())
                        || values.contains(node.fewest().negated()));
        boolean isLess = mayBeLess(node)
                && Rational.of(printed).signum() >= 0
                && node.max().isAtLeast(Rational.of(printed));
        if (!isMost && !isLess && !values.contains(node.max()) && !values.contains(max(node))) {
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
