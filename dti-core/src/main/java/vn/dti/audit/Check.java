package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.rule.Shares;
import vn.dti.rule.Worth;
import vn.dti.wording.Message;

/** Checks one table under one convention. */
final class Check {

    private final Framework framework;
    private final Published table;
    private final Convention convention;
    private final List<Finding> findings = new ArrayList<>();

    Check(Framework framework, Published table, Convention convention) {
        this.framework = framework;
        this.table = table;
        this.convention = convention;
    }

    List<Finding> findings() {
        rows();
        exact(framework.root());
        table.percents().forEach(this::percent);
        return List.copyOf(findings);
    }

    private void rows() {
        Set<String> known = new HashSet<>(framework.nodes().map(Node::id).toList());
        known.add("");
        Stream.concat(table.points().keySet().stream(), table.percents().keySet().stream())
                .distinct()
                .filter(id -> !known.contains(id))
                .forEach(id -> add(id, Finding.Kind.UNKNOWN_ROW, AuditPhrase.UNKNOWN_ROW));
        framework
                .nodes()
                .filter(node -> !table.points().containsKey(node.id()))
                .forEach(node -> add(node.id(), Finding.Kind.MISSING_ROW, AuditPhrase.MISSING_ROW));
    }

    /**
     * The exact values that may stand behind a node, its printed figure taken into account. A figure
     * at fault says nothing, so that its group is not reported for the same mistake.
     */
    private List<Interval> exact(Node node) {
        List<Interval> possible =
                node instanceof Group group ? sums(group) : shares((Criterion) node);
        BigDecimal printed = table.points().get(node.id());
        if (printed == null || isBadFigure(node, printed)) {
            return possible;
        }
        Interval behind = convention.behind(printed, framework.display());
        List<Interval> left = possible.stream()
                .map(behind::and)
                .filter(interval -> !interval.isEmpty())
                .toList();
        if (node instanceof Group group) {
            checkSum(group, printed, possible, left);
            return left.isEmpty() ? List.of(behind) : left;
        }
        if (left.isEmpty()) {
            add(node.id(), Finding.Kind.IMPOSSIBLE, AuditPhrase.IMPOSSIBLE, printed, node.max());
        }
        return left.isEmpty() ? possible : left;
    }

    private boolean isBadFigure(Node node, BigDecimal printed) {
        if (isTooPrecise(node.id(), printed)) {
            return true;
        }
        Interval behind = convention.behind(printed, framework.display());
        if (behind.and(Interval.atMost(node.max())).isEmpty()) {
            add(
                    node.id(),
                    Finding.Kind.ABOVE_MAXIMUM,
                    AuditPhrase.ABOVE_MAXIMUM,
                    printed,
                    node.max());
            return true;
        }
        return false;
    }

    private boolean isTooPrecise(String id, BigDecimal printed) {
        int places = framework.display().places();
        boolean precise = printed.stripTrailingZeros().scale() > places;
        if (precise) {
            add(id, Finding.Kind.TOO_PRECISE, AuditPhrase.TOO_PRECISE, printed, places);
        }
        return precise;
    }

    /** What the rule can give under any reading, and what missing or inapplicable values are worth. */
    private static List<Interval> shares(Criterion criterion) {
        Rational max = criterion.max();
        Stream<Interval> rules = Stream.concat(
                        Stream.of(criterion.rule()),
                        criterion.provision().readings().all().stream().map(each -> each.rule()))
                .flatMap(rule -> rule.attainable(max).stream());
        Stream<Interval> policies = Stream.of(
                        criterion.policy().missing(),
                        criterion.policy().notApplicable(),
                        criterion.policy().zeroDenominator(),
                        criterion.policy().nonzeroOverZero())
                .filter(worth -> worth != Worth.ERROR)
                .map(worth -> Interval.exactly(worth.share()));
        return Stream.concat(rules, policies)
                .distinct()
                .map(share -> share.times(max))
                .toList();
    }

    private List<Interval> sums(Group group) {
        List<Interval> sums = List.of(Interval.exactly(Rational.ZERO));
        for (Node child : group.children()) {
            sums = Shares.sums(sums, exact(child));
        }
        return group.aggregation() instanceof Aggregation.Sum
                ? sums
                : List.of(Interval.atLeast(Rational.ZERO).and(Interval.atMost(group.max())));
    }

    private void checkSum(
            Group group, BigDecimal printed, List<Interval> possible, List<Interval> left) {
        boolean adds = group.aggregation() instanceof Aggregation.Sum;
        if (convention == Convention.SUMS_OF_ROUNDED && adds) {
            checkSumOfRounded(group, printed);
        } else if (left.isEmpty()) {
            add(
                    group.id(),
                    Finding.Kind.SUM,
                    AuditPhrase.SUM,
                    printed,
                    least(possible),
                    most(possible));
        }
    }

    private void checkSumOfRounded(Group group, BigDecimal printed) {
        List<BigDecimal> children = group.children().stream()
                .map(child -> table.points().get(child.id()))
                .filter(figure -> figure != null)
                .toList();
        BigDecimal sum = children.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (children.size() == group.children().size() && sum.compareTo(printed) != 0) {
            add(group.id(), Finding.Kind.SUM, AuditPhrase.SUM_OF_ROUNDED, printed, sum);
        }
    }

    private static Rational least(List<Interval> intervals) {
        return intervals.stream()
                .flatMap(interval -> interval.lowerEnd().stream())
                .reduce(Rational::min)
                .orElse(Rational.ZERO);
    }

    private static Rational most(List<Interval> intervals) {
        return intervals.stream()
                .flatMap(interval -> interval.upperEnd().stream())
                .reduce(Rational::max)
                .orElse(Rational.ZERO);
    }

    /** A percentage is that of the exact points, of which the printed ones are all that is known. */
    private void percent(String id, BigDecimal printed) {
        Rational max = id.isEmpty()
                ? framework.max()
                : framework.find(id).map(Node::max).orElse(Rational.ZERO);
        BigDecimal points = table.points().get(id);
        if (points == null || max.isZero()) {
            return;
        }
        if (isTooPrecise(id, printed)) {
            return;
        }
        Interval percents = convention
                .behind(points, framework.display())
                .times(Rational.of(100).dividedBy(max));
        if (percents.and(convention.behind(printed, framework.display())).isEmpty()) {
            add(
                    id,
                    Finding.Kind.PERCENT,
                    AuditPhrase.PERCENT,
                    printed,
                    max,
                    framework.display().round(percents.lowerEnd().orElse(Rational.ZERO)),
                    framework.display().round(percents.upperEnd().orElse(Rational.ZERO)));
        }
    }

    private void add(String id, Finding.Kind kind, AuditPhrase phrase, Object... values) {
        var all = new ArrayList<Object>();
        all.add(id.isEmpty() ? Message.of(AuditPhrase.TOTAL) : id);
        all.addAll(List.of(values));
        findings.add(new Finding(id, kind, new Message(phrase, all)));
    }
}
