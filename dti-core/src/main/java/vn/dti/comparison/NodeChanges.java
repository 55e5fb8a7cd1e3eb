// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.dti.exact.Rational;
import vn.dti.framework.Criterion;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.rule.Description;
import vn.dti.wording.Message;

/** The changes of groups and criteria: of their places, their worth, and the way they score. */
final class NodeChanges {

    private final ChangeLog log;
    private final Pairs pairs;
    private final GateChanges gates;
    private final CriterionChanges criteria;

    NodeChanges(ChangeLog log, Pairs pairs) {
        this.log = log;
        this.pairs = pairs;
        this.gates = new GateChanges(log, pairs);
        this.criteria = new CriterionChanges(log, pairs.redeclaration(), gates);
    }

    void added(Node present) {
        log.add(
                ChangeKind.ADDED,
                pairs.subject(present),
                Message.of(
                        present.isGroup()
                                ? ComparisonPhrase.ADDED_GROUP
                                : ComparisonPhrase.ADDED_CRITERION,
                        present.max()),
                List.of(),
                rule(present, Version.NEW, Version.OLD));
    }

    void removed(Node former) {
        log.add(
                ChangeKind.REMOVED,
                pairs.removed(former),
                Message.of(
                        former.isGroup()
                                ? ComparisonPhrase.REMOVED_GROUP
                                : ComparisonPhrase.REMOVED_CRITERION,
                        former.max()),
                rule(former, Version.OLD, Version.NEW),
                List.of());
    }

    private List<Description> rule(Node node, Version version, Version opposite) {
        return node.fold(
                GateChanges::words,
                criterion -> List.of(gates.words(criterion, version, opposite)));
    }

    void compare(Node former, Node present) {
        Subject subject = pairs.subject(present);
        place(subject, former, present);
        log.title(ChangeKind.TITLE, subject, former.title(), present.title());
        log.value(ChangeKind.MAXIMUM, subject, former.max(), present.max());
        if (former instanceof Group old && present instanceof Group now) {
            group(subject, old, now);
            gates.ofGroup(subject, old, now);
        }
        if (former instanceof Criterion old && present instanceof Criterion now) {
            boolean areToldByRules = CriterionChanges.tellsLeast(old.rule())
                    && CriterionChanges.tellsLeast(now.rule());
            if (!areToldByRules || old.terms().isBonus() != now.terms().isBonus()) {
                terms(subject, old, now);
            }
            criteria.compare(subject, old, now);
        }
    }

    private void terms(Subject subject, Node old, Node now) {
        if (!old.terms().equals(now.terms())) {
            log.texts(
                    ChangeKind.TERMS,
                    subject,
                    old.terms().describe(old.max()).toList(),
                    now.terms().describe(now.max()).toList());
        }
    }

    private void place(Subject subject, Node former, Node present) {
        if (pairs.isMoved(former, present)) {
            Message from = group(pairs.formerParent(former));
            Message to = group(pairs.parent(present));
            Message message = former.id().equals(present.id())
                    ? Message.of(ComparisonPhrase.MOVED_ALONE, from, to)
                    : Message.of(ComparisonPhrase.MOVED, from, to, former.id(), present.id());
            log.add(ChangeKind.MOVED, subject, message, List.of(), List.of());
        } else if (!former.id().equals(present.id())) {
            log.add(
                    ChangeKind.RENUMBERED,
                    subject,
                    Message.of(ComparisonPhrase.RENUMBERED, former.id(), present.id()),
                    List.of(),
                    List.of());
        }
    }

    private static Message group(String id) {
        return id.isEmpty()
                ? Message.of(ComparisonPhrase.THE_TOP)
                : Message.of(ComparisonPhrase.GROUP, id);
    }

    /** The aggregation, the weights and the order of the children that both versions have. */
    void group(Subject subject, Group old, Group now) {
        log.value(
                ChangeKind.AGGREGATION,
                subject,
                old.aggregation().title(),
                now.aggregation().title());
        terms(subject, old, now);
        Set<String> here = now.children().stream().map(Node::id).collect(Collectors.toSet());
        List<Node> stayed = old.children().stream()
                .map(pairs::after)
                .flatMap(Optional::stream)
                .filter(child -> here.contains(child.id()))
                .toList();
        Set<String> staying = stayed.stream().map(Node::id).collect(Collectors.toSet());
        List<Node> ordered = now.children().stream()
                .filter(child -> staying.contains(child.id()))
                .toList();
        if (!stayed.equals(ordered)) {
            log.value(ChangeKind.ORDER, subject, ids(stayed), ids(ordered));
        }
        Map<String, Rational> before = weights(old);
        Map<String, Rational> after = weights(now);
        if (!before.isEmpty() && !after.isEmpty()) {
            ordered.forEach(child -> pairs.before(child)
                    .ifPresent(former -> log.value(
                            ChangeKind.WEIGHT,
                            pairs.subject(child),
                            before.getOrDefault(former.id(), Rational.ZERO),
                            after.getOrDefault(child.id(), Rational.ZERO))));
        }
    }

    private static List<String> ids(List<Node> nodes) {
        return nodes.stream().map(Node::id).toList();
    }

    private static Map<String, Rational> weights(Group group) {
        List<Rational> weights = group.aggregation().exact().weights();
        return IntStream.range(0, weights.size())
                .boxed()
                .collect(Collectors.toMap(i -> group.children().get(i).id(), weights::get));
    }
}
