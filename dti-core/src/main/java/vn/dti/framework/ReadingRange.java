// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Notice;
import vn.dti.input.Problem;
import vn.dti.input.Value;
import vn.dti.rule.Outcome;

/**
 * The points of a node over all readings of all ambiguous clauses.
 *
 * <p>A reading changes the points of its own criterion alone, and no group falls when a child rises.
 * The least and the most of a group therefore follow from those of its children, without trying every
 * combination.
 *
 * <p>A reading that refuses the unit's figures earns no points: it is named with its problems, and least
 * and most are those of the readings that earn some. Example: 1 household with an address of 2 in the
 * district is 1/2; of 0 in the province it is refused, so that least and most are both 1/2.
 *
 * @param node the node
 * @param least the points under the readings that earn least
 * @param most the points under the readings that earn most
 * @param readings the points under each reading of this criterion that earns some, by name; empty where
 *     the clause is clear and for groups
 * @param refusals what is wrong with the figures under each reading that refuses them, by name; never
 *     the reading in use
 * @param children the ranges of the node's children
 */
public record ReadingRange(
        Node node,
        Real least,
        Real most,
        Map<String, Real> readings,
        Map<String, List<Problem>> refusals,
        List<ReadingRange> children)
        implements Unmapped {

    /** Copies the parts. */
    public ReadingRange {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        refusals = Collections.unmodifiableMap(new LinkedHashMap<>(refusals));
        children = List.copyOf(children);
    }

    static ReadingRange of(Node node, Submission sheet, Maxima maxima) {
        return node.fold(
                group -> ofGroup(
                        group,
                        maxima,
                        group.children().stream()
                                .map(child -> of(child, sheet, maxima))
                                .toList()),
                criterion -> ofCriterion(criterion, sheet));
    }

    /** The range of the whole after prerequisites, which may be met by some readings alone. */
    static ReadingRange ofWhole(Group root, Submission sheet, Maxima maxima) {
        ReadingRange earned = of(root, sheet, maxima);
        ReadingRange whole = earned;
        for (Prerequisite each : sheet.prerequisites()) {
            if (each.otherwise() == Prerequisite.Consequence.ZERO) {
                whole = whole.judged(
                        each.requires(), points -> earned.grounds(sheet, maxima, points), sheet);
            }
        }
        return whole;
    }

    /** What more points can break may be met by some readings and not by others: its bounds are outer ones. */
    private ReadingRange judged(
            Requirement requires,
            Function<Function<ReadingRange, Span>, Grounds> grounds,
            Submission sheet) {
        if (requires.isRising()) {
            Grounds worst = grounds.apply(each -> Span.exactly(each.least));
            Grounds best = grounds.apply(each -> Span.exactly(each.most));
            return within(
                    requires.holds(worst).equals(Value.known(true)),
                    requires.holds(best).equals(Value.known(true)));
        }
        Value<Boolean> holds = requires.holds(grounds.apply(each -> each.possible(sheet)));
        return within(holds.equals(Value.known(true)), !holds.equals(Value.known(false)));
    }

    private ReadingRange within(boolean keepsLeast, boolean keepsMost) {
        return new ReadingRange(
                node,
                keepsLeast ? least : Rational.ZERO,
                keepsMost ? most : Rational.ZERO,
                readings,
                refusals,
                children);
    }

    private Grounds grounds(Submission sheet, Maxima maxima, Function<ReadingRange, Span> points) {
        Map<String, ReadingRange> ranges =
                walk().collect(Collectors.toMap(each -> each.node.id(), each -> each));
        return new Grounds(
                (Group) node,
                maxima,
                sheet.figures(),
                criterion -> points.apply(ranges.getOrDefault(criterion.id(), this)),
                criterion -> sheet.outcome(criterion).share());
    }

    private Span possible(Submission sheet) {
        Criterion criterion = (Criterion) node;
        Outcome outcome = sheet.outcome(criterion);
        Set<Notice.Kind> notices =
                outcome.notices().stream().map(Notice::kind).collect(Collectors.toSet());
        return Grounds.possible(least, criterion, outcome.status(), notices)
                .upTo(Grounds.possible(most, criterion, outcome.status(), notices));
    }

    private static ReadingRange ofGroup(Group group, Maxima maxima, List<ReadingRange> children) {
        return new ReadingRange(
                group,
                points(group, maxima, children, ReadingRange::least),
                points(group, maxima, children, ReadingRange::most),
                Map.of(),
                Map.of(),
                children);
    }

    private static Real points(
            Group group,
            Maxima maxima,
            List<ReadingRange> children,
            Function<ReadingRange, Real> end) {
        return group.real(maxima, children.stream().map(end).toList());
    }

    private static ReadingRange ofCriterion(Criterion criterion, Submission sheet) {
        var readings = new LinkedHashMap<String, Real>();
        var refusals = new LinkedHashMap<String, List<Problem>>();
        for (Reading reading : criterion.provision().readings().all()) {
            Submission alone = sheet.anew();
            Real points = alone.points(criterion.by(reading));
            if (alone.problems().isEmpty()) {
                readings.put(reading.name(), points);
            } else {
                refusals.put(reading.name(), alone.problems());
            }
        }
        Real chosen = sheet.points(criterion);
        return new ReadingRange(
                criterion,
                readings.values().stream().reduce(chosen, ReadingRange::lesser),
                readings.values().stream().reduce(chosen, ReadingRange::greater),
                readings,
                refusals,
                List.of());
    }

    /** The lesser of two numbers, or what is no more than either where no digits tell. */
    private static Real lesser(Real one, Real other) {
        OptionalInt order = one.shownOrder(other);
        return order.isEmpty() ? one.smaller(other) : order.getAsInt() <= 0 ? one : other;
    }

    private static Real greater(Real one, Real other) {
        OptionalInt order = one.shownOrder(other);
        return order.isEmpty() ? one.larger(other) : order.getAsInt() >= 0 ? one : other;
    }

    /**
     * Whether the readings of this node make a difference for this unit.
     *
     * @return true if the most is above the least, or {@link #isUndecided()}
     */
    public boolean matters() {
        return most.shownOrder(least).orElse(1) > 0;
    }

    /**
     * Whether no number of digits shows that the readings of this node make a difference.
     *
     * @return true if least and most are not fractions and too near to tell: (√2)² and 2 points
     */
    public boolean isUndecided() {
        return most.shownOrder(least).orElse(-1) < 0;
    }

    /**
     * Whether some reading of this node refuses the unit's figures.
     *
     * @return true if {@link #refusals()} names one; a group has none of its own
     */
    public boolean isRefused() {
        return !refusals.isEmpty();
    }

    /**
     * This range and all below it.
     *
     * @return in the order of the document, each before its children
     */
    public Stream<ReadingRange> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ReadingRange::walk));
    }
}
