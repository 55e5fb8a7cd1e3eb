// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.rule.Policy;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;

/** Checks one table under one way of printing. */
final class TableCheck {

    private final Framework framework;
    private final Published table;
    private final SharedMeasures measures;
    private final Printing printing;

    /** Whether a group is that of its children's figures, and not of the values behind them. */
    private final boolean addsRounded;

    /** What the table says not to apply, all below the nodes that it names among it. */
    private final Set<String> absent;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * By id: the exact values that may be behind a node, all that is printed taken into account.
     */
    private final Map<String, List<Interval>> possible = new HashMap<>();

    private int uncheckedSums;
    private int unlisted;
    private int unchecked;

    TableCheck(
            Framework framework,
            Published table,
            SharedMeasures measures,
            Printing printing,
            boolean addsRounded) {
        this.framework = framework;
        this.table = table;
        this.measures = measures;
        this.printing = printing;
        this.addsRounded = addsRounded;
        this.absent = table.notApplicable().stream()
                .flatMap(id -> framework.find(id).stream())
                .flatMap(Node::walk)
                .map(Node::id)
                .collect(Collectors.toSet());
    }

    List<Finding> findings() {
        rows();
        exact(framework.root());
        findings.addAll(measures.findings(printing));
        unchecked += measures.unchecked();
        var beside = new FiguresBeside(framework, table, printing, possible);
        findings.addAll(beside.findings());
        unchecked += beside.unchecked();
        var measured = new MeasuresBeside(framework, table, printing);
        findings.addAll(measured.findings());
        unchecked += measured.unchecked();
        return List.copyOf(findings);
    }

    /** {@return the groups that say nothing of sums of rounded figures} */
    int uncheckedSums() {
        return uncheckedSums;
    }

    /** {@return the rows that the table does not list, and may not} */
    int unlisted() {
        return unlisted;
    }

    /** {@return the figures that nothing could be held against} */
    int unchecked() {
        return unchecked;
    }

    private void rows() {
        Set<String> known = new HashSet<>(framework.nodes().map(Node::id).toList());
        known.add("");
        List<String> named = Stream.of(
                        table.points().keySet().stream(),
                        table.percents().keySet().stream(),
                        table.gaps().keySet().stream(),
                        table.maxima().keySet().stream(),
                        table.measures().keySet().stream(),
                        table.counts().stream().map(PrintedCount::node))
                .flatMap(ids -> ids)
                .toList();
        unchecked = (int) named.stream().filter(id -> !known.contains(id)).count();
        named.stream()
                .distinct()
                .filter(id -> !known.contains(id))
                .forEach(id -> add(id, Finding.Kind.UNKNOWN_ROW, AuditPhrase.UNKNOWN_ROW));
        framework
                .nodes()
                .filter(node -> !table.points().containsKey(node.id()))
                .filter(node -> !absent.contains(node.id()))
                .forEach(this::unlisted);
    }

    private void unlisted(Node node) {
        if (table.unlisted() == Published.Unlisted.MISSING) {
            add(node.id(), Finding.Kind.MISSING_ROW, AuditPhrase.MISSING_ROW);
        } else {
            unlisted++;
        }
    }

    /**
     * The exact values that may be behind a node, its printed figure taken into account. Behind a
     * figure that is at fault for itself any other may be right, or it was added up as printed:
     * its group is not reported for the same mistake.
     */
    private List<Interval> exact(Node node) {
        List<Interval> exact = printed(node, given(node));
        possible.put(node.id(), exact);
        return exact;
    }

    /** The values that a node can have, whatever is printed of itself. */
    private List<Interval> given(Node node) {
        return node.fold(
                group -> how(group)
                        .possible(group.children().stream().map(this::exact).toList()),
                this::given);
    }

    private List<Interval> given(Criterion criterion) {
        if (absent.contains(criterion.id())) {
            return criterion.mayBeLeftOut()
                    ? List.of()
                    : List.of(Interval.exactly(
                            criterion.worths().notApplicable().share().times(criterion.unit())));
        }
        boolean full = table.unlisted() == Published.Unlisted.MAXIMUM
                && !table.points().containsKey(criterion.id());
        if (!full) {
            return attainable(criterion);
        }
        List<Interval> all = List.of(Interval.exactly(criterion.max()));
        return criterion.mayBeLeftOut()
                ? Stream.concat(all.stream(), Stream.of(Interval.exactly(Rational.ZERO)))
                        .toList()
                : all;
    }

    /**
     * What is asked of the values behind the children. Figures printed to fewer places than groups add
     * up do not tell what was added.
     */
    private Group how(Group group) {
        boolean isShorter = printing.places() < framework.display().places();
        return isShorter && !addsRounded ? group : group.exact();
    }

    private List<Interval> printed(Node node, List<Interval> given) {
        BigDecimal figure = table.points().get(node.id());
        if (figure == null) {
            return given;
        }
        if (given.isEmpty()) {
            requireNoPoints(node, figure);
            return given;
        }
        Interval values = printing.behind(figure);
        if (isBadFigure(node, figure)) {
            return Stream.concat(given.stream(), Stream.of(values)).toList();
        }
        List<Interval> left = given.stream()
                .map(values::and)
                .filter(interval -> !interval.isEmpty())
                .toList();
        if (node instanceof Group group) {
            checkGroup(group, figure, given, left);
            return left.isEmpty() ? List.of(values) : left;
        }
        if (left.isEmpty()) {
            impossible(node, figure);
            return Stream.concat(given.stream(), Stream.of(values)).toList();
        }
        return left;
    }

    private void impossible(Node node, BigDecimal figure) {
        if (node.fewest().signum() < 0) {
            add(
                    node.id(),
                    Finding.Kind.IMPOSSIBLE,
                    AuditPhrase.IMPOSSIBLE_DEDUCTION,
                    figure,
                    node.fewest(),
                    node.max());
        } else {
            add(node.id(), Finding.Kind.IMPOSSIBLE, AuditPhrase.IMPOSSIBLE, figure, node.max());
        }
    }

    /** What does not apply has no points. */
    private void requireNoPoints(Node node, BigDecimal figure) {
        if (figure.signum() != 0) {
            add(node.id(), Finding.Kind.IMPOSSIBLE, AuditPhrase.ABSENT, figure);
        }
    }

    private boolean isBadFigure(Node node, BigDecimal figure) {
        if (printing.isTooPrecise(figure)) {
            add(
                    node.id(),
                    Finding.Kind.TOO_PRECISE,
                    AuditPhrase.TOO_PRECISE,
                    figure,
                    printing.most());
            return true;
        }
        if (isAboveMaximum(node, figure)) {
            aboveMaximum(node, figure);
            return true;
        }
        return false;
    }

    /** Deductions are often printed without a sign, as their column says what they are. */
    private void aboveMaximum(Node node, BigDecimal figure) {
        if (node.most().isZero() && node.fewest().signum() < 0) {
            add(
                    node.id(),
                    Finding.Kind.ABOVE_MAXIMUM,
                    AuditPhrase.DEDUCTION_UNSIGNED,
                    figure,
                    node.fewest());
        } else {
            add(
                    node.id(),
                    Finding.Kind.ABOVE_MAXIMUM,
                    AuditPhrase.ABOVE_MAXIMUM,
                    figure,
                    node.most());
        }
    }

    /** Where an item is left out of a mean, a bonus within it weighs more than the most that is known. */
    private boolean isAboveMaximum(Node node, BigDecimal figure) {
        if (node instanceof Group group
                && group.mayBeLeftOut()
                && !group.isSum()
                && group.walk().anyMatch(each -> each.terms().isBonus())) {
            return false;
        }
        return (addsRounded && node.isGroup())
                ? Rational.of(figure).isAbove(mostOfRounded(node))
                : printing.behind(figure).and(Interval.atMost(node.most())).isEmpty();
    }

    /** Three times 3.34 for a maximum of 10/3 are above 10, yet the sum of figures that are right. */
    private Rational mostOfRounded(Node node) {
        Rational most = node.most();
        if (node instanceof Group group) {
            most = group.exact()
                    .points(
                            Maxima.STATED,
                            group.children().stream().map(this::mostOfRounded).toList());
        }
        return Rational.of(most.round(printing.places(), RoundingMode.UP));
    }

    /** What the rule can give under any reading, and what missing or inapplicable values are worth. */
    private static List<Interval> attainable(Criterion criterion) {
        Rational max = criterion.unit();
        Policy policy = criterion.worths();
        Stream<Interval> rules = rules(criterion).flatMap(rule -> rule.attainable(max).stream());
        Stream<Interval> policies = Stream.of(
                        policy.missing(),
                        policy.notApplicable(),
                        policy.zeroDenominator(),
                        policy.nonzeroOverZero())
                .filter(worth -> worth != Worth.ERROR)
                .map(worth -> Interval.exactly(worth.share()));
        return Stream.concat(rules, policies)
                .distinct()
                .map(share -> share.times(max))
                .toList();
    }

    /** The rule of a criterion, and those of its other readings. */
    static Stream<Rule> rules(Criterion criterion) {
        return Stream.concat(
                        Stream.of(criterion.rule()),
                        criterion.provision().readings().all().stream().map(each -> each.rule()))
                .distinct();
    }

    private void checkGroup(
            Group group, BigDecimal figure, List<Interval> given, List<Interval> left) {
        if (mayBeVoid(group, figure)) {
            uncheckedSums++;
        } else if (addsRounded) {
            checkRounded(group, figure);
        } else if (left.isEmpty()) {
            report(
                    group,
                    AuditPhrase.SUM,
                    AuditPhrase.AGGREGATE,
                    figure,
                    Ends.about(printing.behind(figure), given));
        }
    }

    /** A total of 0 may be that of a prerequisite, of which a table of points tells nothing. */
    private boolean mayBeVoid(Group group, BigDecimal figure) {
        return group.id().isEmpty()
                && figure.signum() == 0
                && framework.document().mayVoid();
    }

    private void checkRounded(Group group, BigDecimal figure) {
        List<Rational> figures = group.children().stream()
                .flatMap(child -> rounded(child).stream())
                .toList();
        if (figures.size() < group.children().size()) {
            uncheckedSums++;
            return;
        }
        Rational sum = group.exact().points(Maxima.STATED, figures);
        boolean adds = group.exact().isSum();
        boolean fits =
                adds ? sum.equals(Rational.of(figure)) : printing.behind(figure).contains(sum);
        if (!fits && group.mayBeLeftOut() && !group.isSum()) {
            uncheckedSums++;
        } else if (!fits) {
            report(
                    group,
                    AuditPhrase.SUM_OF_ROUNDED,
                    AuditPhrase.AGGREGATE_OF_ROUNDED,
                    figure,
                    Ends.of(sum));
        }
    }

    /** The figure of a node as it is printed, or would be if it were listed; none if that is unknown. */
    private Optional<Rational> rounded(Node node) {
        BigDecimal figure = table.points().get(node.id());
        boolean full = table.unlisted() == Published.Unlisted.MAXIMUM
                && node.isCriterion()
                && !node.mayBeLeftOut();
        if (figure != null || !full) {
            return Optional.ofNullable(figure).map(Rational::of);
        }
        Rational shown = Rational.of(printing.shown(node.max(), BigDecimal.ZERO));
        return Optional.of(node.max()).filter(shown::equals);
    }

    private void report(
            Group group, AuditPhrase sum, AuditPhrase other, BigDecimal figure, Ends ends) {
        if (group.exact().isSum()) {
            add(group.id(), Finding.Kind.SUM, sum, figure, ends);
        } else {
            add(group.id(), Finding.Kind.SUM, other, figure, ends, group.calculation());
        }
    }

    private void add(String id, Finding.Kind kind, AuditPhrase phrase, Object... values) {
        findings.add(Finding.of(id, kind, phrase, values));
    }
}
