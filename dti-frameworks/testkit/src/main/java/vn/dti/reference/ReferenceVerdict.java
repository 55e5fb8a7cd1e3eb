// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.framework.Classes;
import vn.dti.framework.Framework;
import vn.dti.framework.Level;
import vn.dti.framework.Node;
import vn.dti.framework.NodeLevel;
import vn.dti.framework.Prerequisite;
import vn.dti.framework.Requirement;
import vn.dti.framework.Selection;
import vn.dti.framework.Threshold;

/**
 * The prerequisites and the class of a unit, from their definitions.
 *
 * @param framework the framework
 * @param figures the figures of the unit
 * @param nodes the rulings of all nodes, by id
 */
record ReferenceVerdict(Framework framework, FigureStates figures, Map<String, NodeRuling> nodes) {

    private NodeRuling ruling(Node node) {
        return Objects.requireNonNull(nodes.get(node.id()));
    }

    /** Whether a prerequisite that is not met sets the total to 0. */
    boolean isVoid() {
        return unmet().anyMatch(each -> each.otherwise() == Prerequisite.Consequence.ZERO);
    }

    /** The titles of the prerequisites that are not met. */
    List<String> barred() {
        return unmet().map(Prerequisite::title).toList();
    }

    private Stream<Prerequisite> unmet() {
        return framework.document().prerequisites().stream()
                .filter(each -> !meets(each.requires()));
    }

    /** The class of a total as it is displayed; empty if there is none. */
    String classOf(Fraction displayed) {
        if (unmet().anyMatch(each -> each.otherwise() == Prerequisite.Consequence.NO_CLASS)) {
            return "";
        }
        return framework.document().classes().bounds().stream()
                .filter(bound -> reaches(displayed, bound) && meets(bound.requires()))
                .findFirst()
                .map(Classes.Bound::title)
                .orElse("");
    }

    private boolean reaches(Fraction displayed, Classes.Bound bound) {
        Fraction max = ruling(framework.root()).max();
        boolean isShare = framework.document().classes().by() == Classes.Scale.PERCENT;
        Fraction measured =
                !isShare ? displayed : max.signum() == 0 ? Fraction.ZERO : displayed.over(max);
        return level(bound.atLeast())
                .filter(level -> measured.compareTo(level) >= 0)
                .isPresent();
    }

    private Optional<Fraction> level(Level level) {
        if (level instanceof Level.Same same) {
            return Optional.of(FigureStates.exact(same.number()));
        }
        if (level instanceof Level.ByKind byKind) {
            return byKind.numbersByKind().entrySet().stream()
                    .filter(each -> figures.holds(each.getKey()).is(true))
                    .findFirst()
                    .map(each -> FigureStates.exact(each.getValue()));
        }
        FigureState value = figures.value(((Level.Reported) level).value());
        return value instanceof FigureState.Known ? Optional.of(value.number()) : Optional.empty();
    }

    /** What cannot be answered for want of data is not met. */
    private boolean meets(Requirement requirement) {
        return holds(requirement).is(true);
    }

    private FigureState holds(Requirement requirement) {
        if (requirement instanceof Requirement.OfInputs asked) {
            return figures.holds(asked.condition());
        }
        if (requirement instanceof Requirement.Not not) {
            return holds(not.requirement()).then(answer -> FigureState.known(!(Boolean) answer));
        }
        if (requirement instanceof Requirement.Compound compound) {
            var answers = new ArrayList<FigureState>();
            for (Requirement part : compound.parts()) {
                answers.add(holds(part));
            }
            if (answers.stream().anyMatch(each -> each.is(compound.deciding()))) {
                return FigureState.known(compound.deciding());
            }
            return answers.stream().allMatch(FigureState.Known.class::isInstance)
                    ? FigureState.known(!compound.deciding())
                    : unknown();
        }
        return level((NodeLevel) requirement);
    }

    private static FigureState unknown() {
        return new FigureState.Awaited();
    }

    private FigureState level(NodeLevel asked) {
        List<Node> selected = selected(asked.nodes()).stream()
                .filter(node -> node.max().signum() == 0 || ruling(node).max().signum() > 0)
                .toList();
        long sure = 0;
        long open = 0;
        for (Node node : selected) {
            FigureState there = there(node, asked.level());
            sure += there.is(true) ? 1 : 0;
            open += there instanceof FigureState.Known ? 0 : 1;
        }
        if (selected.isEmpty() && asked.number().isShare()) {
            return within(Fraction.ONE, Fraction.ONE, asked.number());
        }
        Fraction all = asked.number().isShare() ? Fraction.of(selected.size()) : Fraction.ONE;
        return within(
                Fraction.of(sure).over(all), Fraction.of(sure + open).over(all), asked.number());
    }

    private FigureState there(Node node, Threshold level) {
        NodeRuling ruling = ruling(node);
        if (!level.isShare()) {
            return within(ruling.low(), ruling.high(), level);
        }
        return ruling.max().signum() > 0
                ? within(ruling.low().over(ruling.max()), ruling.high().over(ruling.max()), level)
                : within(ruling.share(), ruling.share(), level);
    }

    /** Whether a range holds all numbers between two, or none of them. */
    private static FigureState within(Fraction low, Fraction high, Threshold threshold) {
        boolean isLow = FigureStates.contains(threshold.range(), low);
        boolean isHigh = FigureStates.contains(threshold.range(), high);
        if (isLow && isHigh) {
            return FigureState.known(true);
        }
        boolean isAbove = threshold
                .range()
                .upperEnd()
                .filter(end -> !isLow && low.compareTo(FigureStates.exact(end)) >= 0)
                .isPresent();
        boolean isBelow = threshold
                .range()
                .lowerEnd()
                .filter(end -> !isHigh && high.compareTo(FigureStates.exact(end)) <= 0)
                .isPresent();
        return isAbove || isBelow ? FigureState.known(false) : unknown();
    }

    private List<Node> selected(Selection selection) {
        if (selection instanceof Selection.Named named) {
            return named.ids().stream().map(this::node).toList();
        }
        var found = new ArrayList<Node>();
        if (selection instanceof Selection.Criteria criteria) {
            collect(criteria.in().isEmpty() ? framework.root() : node(criteria.in()), found);
            return found.stream()
                    .filter(each -> each.isCriterion() && each.max().signum() > 0)
                    .toList();
        }
        String in = ((Selection.Groups) selection).in();
        Node whole = in.isEmpty() ? framework.root() : node(in);
        return whole.children().stream()
                .filter(each -> in.isEmpty() || each.isGroup())
                .filter(each -> !each.terms().isBonus() && each.max().signum() > 0)
                .toList();
    }

    /** A node and what is below it but for bonuses. */
    private static void collect(Node node, List<Node> found) {
        found.add(node);
        for (Node child : node.children()) {
            if (!child.terms().isBonus()) {
                collect(child, found);
            }
        }
    }

    private Node node(String id) {
        return framework
                .root()
                .walk()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
