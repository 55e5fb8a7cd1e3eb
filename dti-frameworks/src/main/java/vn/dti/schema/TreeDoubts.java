// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.dti.diagnostic.Findings;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.AllOrNothing;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Condition;
import vn.dti.rule.FullMarks;
import vn.dti.rule.Requires;
import vn.dti.rule.Situation;
import vn.dti.wording.NormalText;

/** Looks in groups, and in what all criteria share, for what their author will hardly have meant. */
final class TreeDoubts {

    private final Findings findings;
    private final Places places;

    TreeDoubts(Findings findings, Places places) {
        this.findings = findings;
        this.places = places;
    }

    void report(Framework framework) {
        group(framework.root());
        allOrNothing(framework.root(), Situation.of(framework.inputs()));
        awards(framework);
        classes(framework.document().classes(), framework.root().max());
    }

    private void group(Group group) {
        bestShares(group);
        titles(group);
        for (Node child : group.children()) {
            child.visit(this::group, criterion -> {});
        }
    }

    private void bestShares(Group group) {
        List<Rational> maxima =
                group.children().stream().map(Node::max).distinct().sorted().toList();
        if (group.aggregation().exact() instanceof Aggregation.BestShare && maxima.size() > 1) {
            Doubt.BEST_SHARE_OF_UNEQUAL.report(
                    findings,
                    places.of(group.id(), "aggregation"),
                    maxima,
                    maxima.get(0),
                    maxima.get(maxima.size() - 1));
        }
    }

    private void allOrNothing(Group group, Situation situation) {
        if (group.aggregation().exact() instanceof AllOrNothing
                && FullMarks.excludeEachOther(fullMarks(group).toList(), situation)) {
            Doubt.ALL_EXCLUDE_EACH_OTHER.report(
                    findings, places.of(group.id(), "aggregation"), group.id());
        }
        for (Node child : group.children()) {
            child.visit(inner -> allOrNothing(inner, situation), criterion -> {});
        }
    }

    /** What the full marks of a node ask for; of what may be had by other means, nothing. */
    private static Stream<Condition> fullMarks(Node node) {
        if (node.max().isZero() || node.terms().isBonus()) {
            return Stream.empty();
        }
        return node.fold(
                TreeDoubts::fullMarksOfAll,
                criterion -> Stream.of(FullMarks.of(criterion.rule(), criterion.unit())));
    }

    private static Stream<Condition> fullMarksOfAll(Group group) {
        Aggregation aggregation = group.aggregation().exact();
        boolean needsAll = !group.terms().isCapped()
                && !(aggregation instanceof Aggregation.Maximum)
                && !(aggregation instanceof Aggregation.BestShare)
                && group.children().stream().noneMatch(child -> child.terms().isBonus());
        return needsAll ? group.children().stream().flatMap(TreeDoubts::fullMarks) : Stream.empty();
    }

    private void titles(Group group) {
        Map<String, Node> first = new HashMap<>();
        for (Node child : group.children()) {
            Node earlier = first.putIfAbsent(NormalText.identity(child.title()), child);
            if (earlier != null) {
                Doubt.TITLE_TWICE.reportBeside(
                        places.of(earlier.id()),
                        findings,
                        places.of(child.id()),
                        child.id(),
                        child.title(),
                        earlier.id());
            }
        }
    }

    /** One award counts once; figures may be measured by several criteria. */
    private void awards(Framework framework) {
        Map<Input, Criterion> first = new HashMap<>();
        framework.criteria().forEach(criterion -> {
            if (Requires.behind(criterion.rule()) instanceof Awarded award) {
                Criterion earlier = first.putIfAbsent(award.points(), criterion);
                if (earlier != null) {
                    Doubt.AWARD_TWICE.reportBeside(
                            places.of(earlier.id()),
                            findings,
                            places.of(criterion.id()),
                            award.points().name(),
                            criterion.id(),
                            earlier.id());
                }
            }
        });
    }

    private void classes(Classes classes, Rational max) {
        List<Classes.Bound> bounds = classes.bounds();
        boolean inPoints = classes.by() == Classes.Scale.POINTS && !bounds.isEmpty();
        List<Rational> highestNumbers =
                inPoints ? bounds.get(0).atLeast().numbers() : List.<Rational>of();
        if (!highestNumbers.isEmpty()
                && highestNumbers.stream().allMatch(Rational.ONE::isAtLeast)
                && max.isAtLeast(Rational.of(10))) {
            Classes.Bound highest = bounds.get(0);
            Doubt.CLASSES_AS_SHARES.report(
                    findings,
                    places.part(highest).orElseGet(() -> places.of("", "classes")),
                    highest.title(),
                    highestNumbers.get(0),
                    max);
        }
    }
}
