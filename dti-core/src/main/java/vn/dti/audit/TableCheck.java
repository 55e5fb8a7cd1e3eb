// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Maxima;
import vn.dti.framework.Node;
import vn.dti.framework.Prerequisite;
import vn.dti.wording.Worded;

/** Checks one table under one way of printing. */
final class TableCheck {

    private final Framework framework;
    private final Published table;
    private final SharedMeasures measures;
    private final Earnings earnings;
    private final Printing printing;
    private final AgainstInputs inputs;
    private final RoundedSums rounded;
    private final PrintedCells cells;

    /** Whether a group is that of its children's figures, and not of the values behind them. */
    private final boolean addsRounded;

    /** What the table says not to apply, all below the nodes that it names among it. */
    private final Set<String> absent;

    private final List<Finding> findings = new ArrayList<>();

    /**
     * By id: the exact values that may be behind a node, all that is printed taken into account.
     */
    private final Map<String, List<Interval>> possible = new HashMap<>();

    /** The criteria whose printed points are not those of the inputs, in whichever way they are rounded. */
    private final Set<String> otherwise = new HashSet<>();

    private final NoRounding noRounding;

    private int uncheckedSums;
    private int unlisted;
    private int unchecked;

    TableCheck(
            Framework framework,
            Published table,
            SharedMeasures measures,
            Earnings earnings,
            Printing printing,
            boolean addsRounded) {
        this.framework = framework;
        this.table = table;
        this.measures = measures;
        this.earnings = earnings;
        this.printing = printing;
        this.inputs = new AgainstInputs(framework, earnings, printing);
        this.rounded = new RoundedSums(table, printing, earnings);
        this.noRounding = new NoRounding(new Printing(
                printing.mode(), Trials.fewestPlaces(framework, table), printing.most()));
        this.addsRounded = addsRounded;
        this.cells = new PrintedCells(table, printing, addsRounded);
        this.absent = table.absent(framework);
    }

    List<Finding> findings() {
        rows();
        exact(framework.root());
        findings.addAll(measures.findings(printing));
        unchecked += measures.unchecked();
        var beside = new FiguresBeside(framework, table, printing, earnings, possible);
        findings.addAll(beside.findings());
        unchecked += beside.unchecked();
        var measured = new MeasuresBeside(framework, table, printing, earnings);
        findings.addAll(measured.findings());
        unchecked += measured.unchecked();
        return findings.stream()
                .map(each -> each.kind() == Finding.Kind.SUM ? each : inputs.beside(each))
                .toList();
    }

    /** Whether a finding tells that the authority had other figures, and nothing of how it rounds. */
    boolean isOfOtherFigures(Finding finding) {
        return switch (finding.kind()) {
            case EARNED, IMPOSSIBLE -> otherwise.contains(finding.node());
            case GIVEN -> true;
            default -> false;
        };
    }

    /** Whether some way of rounding may explain what another does not. */
    boolean isAboutRounding(Finding finding) {
        return noRounding.explains(finding);
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
        List<String> named = table.named();
        unchecked = (int) named.stream().filter(id -> !known.contains(id)).count();
        named.stream()
                .distinct()
                .filter(id -> !known.contains(id))
                .forEach(id -> add(id, Finding.Kind.UNKNOWN_ROW, AuditPhrase.UNKNOWN_ROW));
        framework
                .nodes()
                .filter(node -> !table.points().containsKey(node.id()))
                .filter(node -> !absent.contains(node.id()) && !earnings.isLeftOut(node))
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
        List<Interval> exact = printed(node, node.fold(this::given, this::given));
        possible.put(node.id(), exact);
        return exact;
    }

    private List<Interval> given(Group group) {
        List<List<Interval>> children =
                group.children().stream().map(this::exact).toList();
        return told(group)
                .map(all ->
                        all.stream().map(each -> each.points(group)).distinct().toList())
                .orElseGet(() -> how(group).possible(children));
    }

    /** What is left out for the unit a table does not tell, but its inputs do, where rows go with them. */
    private Optional<List<Told>> told(Group group) {
        return Optional.of(group)
                .filter(any -> group.mayBeLeftOut() && !group.isSum())
                .flatMap(this::asReported);
    }

    /** What the inputs tell of a group below which no row has points that are not theirs. */
    private Optional<List<Told>> asReported(Group group) {
        return group.walk().anyMatch(each -> otherwise.contains(each.id()))
                ? Optional.empty()
                : earnings.told(group, Optional.of(cells));
    }

    private List<Interval> given(Criterion criterion) {
        if (absent.contains(criterion.id())) {
            return criterion.mayBeLeftOut()
                    ? List.of()
                    : Attainable.shares(criterion, criterion.worths().notApplicable())
                            .map(criterion.unit()::times)
                            .map(Interval::exactly)
                            .toList();
        }
        if (earnings.isLeftOut(criterion)) {
            return List.of();
        }
        boolean full = table.unlisted() == Published.Unlisted.MAXIMUM
                && !table.points().containsKey(criterion.id());
        return full
                ? full(criterion)
                : earnings.points(criterion).orElseGet(() -> Attainable.of(criterion));
    }

    /** The points of a row that is not listed as it lost none, or is left out. */
    private List<Interval> full(Criterion criterion) {
        Interval max = Interval.exactly(criterion.max());
        List<Interval> full = criterion.mayBeLeftOut()
                ? List.of(max, Interval.exactly(Rational.ZERO))
                : List.of(max);
        Optional<List<Interval>> earned = earnings.points(criterion);
        if (earned.isEmpty() || earned.get().contains(max)) {
            return earned.isPresent() ? List.of(max) : full;
        }
        findings.add(inputs.notFull(criterion));
        otherwise.add(criterion.id());
        return Stream.concat(earned.get().stream(), Stream.of(max)).toList();
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
            if (left.isEmpty() && !earnings.tells(group)) {
                return List.of(values);
            }
        } else if (left.isEmpty()) {
            node.asCriterion().ifPresent(criterion -> impossible(criterion, figure));
        }
        return left.isEmpty() ? Stream.concat(given.stream(), Stream.of(values)).toList() : left;
    }

    private void impossible(Criterion criterion, BigDecimal figure) {
        if (inputs.isFarFrom(criterion, figure)) {
            otherwise.add(criterion.id());
            rounded.meantByInputs(criterion);
        }
        Interval values = printing.behind(figure);
        boolean isPossible = Attainable.of(criterion).stream()
                .anyMatch(each -> !each.and(values).isEmpty());
        if (isPossible) {
            findings.add(inputs.other(criterion, figure));
            return;
        }
        noRounding.fault(criterion, figure);
        boolean deducts = criterion.fewest().signum() < 0;
        findings.add(
                deducts
                        ? impossible(
                                criterion,
                                AuditPhrase.IMPOSSIBLE_DEDUCTION,
                                figure,
                                criterion.fewest(),
                                criterion.max())
                        : impossible(criterion, AuditPhrase.IMPOSSIBLE, figure, criterion.max()));
    }

    private static Finding impossible(Criterion criterion, AuditPhrase phrase, Object... values) {
        return Finding.of(criterion.id(), Finding.Kind.IMPOSSIBLE, phrase, values);
    }

    /** What does not apply has no points. */
    private void requireNoPoints(Node node, BigDecimal figure) {
        if (figure.signum() == 0) {
            return;
        }
        if (absent.contains(node.id()) || !earnings.tells(node)) {
            add(node.id(), Finding.Kind.IMPOSSIBLE, AuditPhrase.ABSENT, figure);
            noRounding.absent(node.id());
        } else {
            findings.add(AgainstInputs.leftOut(node, figure));
            otherwise.add(node.id());
        }
    }

    private boolean isBadFigure(Node node, BigDecimal figure) {
        Optional<Finding> fault = new FigureCheck(printing, addsRounded).fault(node, figure);
        fault.ifPresent(findings::add);
        fault.flatMap(any -> node.asCriterion()).ifPresent(criterion -> {
            rounded.meantByInputs(criterion);
            noRounding.fault(criterion, figure);
        });
        return fault.isPresent();
    }

    private void checkGroup(
            Group group, BigDecimal figure, List<Interval> given, List<Interval> left) {
        Optional<Prerequisite> missed = missed(group);
        if (missed.isPresent()) {
            if (figure.signum() != 0) {
                findings.add(AgainstInputs.unearned(figure, missed.get()));
                otherwise.add("");
            }
        } else if (mayBeVoid(group, figure)) {
            uncheckedSums++;
        } else if (addsRounded) {
            checkRounded(group, figure);
        } else if (left.isEmpty()) {
            report(
                    group,
                    AuditPhrase.SUM,
                    AuditPhrase.AGGREGATE,
                    figure,
                    comesTo(group, given, printing.behind(figure)));
        }
    }

    /** A total of 0 may be that of a prerequisite, of which a table of points tells nothing. */
    private boolean mayBeVoid(Group group, BigDecimal figure) {
        return group.id().isEmpty()
                && figure.signum() == 0
                && framework.document().mayVoid()
                && (!earnings.areMet(group, cells) || hasOtherPoints());
    }

    /** The prerequisite that the inputs show not to be met, unless it asks for points that are printed otherwise. */
    private Optional<Prerequisite> missed(Group group) {
        return group.id().isEmpty()
                ? earnings.missed(group, cells)
                        .filter(each -> !each.requires().isOfNodes() || !hasOtherPoints())
                : Optional.empty();
    }

    private boolean hasOtherPoints() {
        return findings.stream()
                .anyMatch(each -> each.kind() == Finding.Kind.EARNED
                        || each.kind() == Finding.Kind.IMPOSSIBLE);
    }

    private Worded comesTo(Group group, List<Interval> given, Interval figure) {
        return told(group)
                .<Worded>map(all -> Told.byReadings(
                        all, each -> Ends.about(figure, List.of(each.points(group)))))
                .orElseGet(() -> Ends.about(figure, given));
    }

    private void checkRounded(Group group, BigDecimal figure) {
        List<Maxima> maxima = asReported(group)
                .map(all -> all.stream().map(each -> each.card().maxima()).toList())
                .orElse(List.of());
        List<List<Rational>> sums =
                rounded.all(group, maxima.isEmpty() ? List.of(Maxima.STATED) : maxima);
        boolean isOpen = group.mayBeLeftOut() && !group.isSum() && maxima.isEmpty();
        boolean fits = sums.stream()
                .flatMap(List::stream)
                .anyMatch(each -> rounded.fits(group, figure, each));
        if (sums.isEmpty() || (!fits && isOpen)) {
            uncheckedSums++;
        } else if (!fits) {
            notRounded(group, figure, sums.stream().map(each -> each.get(0)).toList());
        }
    }

    private void notRounded(Group group, BigDecimal figure, List<Rational> printed) {
        report(
                group,
                AuditPhrase.SUM_OF_ROUNDED,
                AuditPhrase.AGGREGATE_OF_ROUNDED,
                figure,
                Told.values(printed, Ends::of));
        if (earnings.tells(group)) {
            rounded.meant(group.id(), printed);
        }
    }

    private void report(
            Group group, AuditPhrase sum, AuditPhrase other, BigDecimal figure, Worded ends) {
        Finding found = group.exact().isSum()
                ? Finding.of(group.id(), Finding.Kind.SUM, sum, figure, ends)
                : Finding.of(
                        group.id(), Finding.Kind.SUM, other, figure, ends, group.calculation());
        findings.add(inputs.besides(group, ends) ? inputs.beside(found) : found);
    }

    private void add(String id, Finding.Kind kind, AuditPhrase phrase, Object... values) {
        findings.add(Finding.of(id, kind, phrase, values));
    }
}
