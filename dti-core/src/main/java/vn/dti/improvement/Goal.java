// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Classes;
import vn.dti.framework.Criterion;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.framework.Provision;
import vn.dti.framework.Relation;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;
import vn.dti.rule.Condition;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/**
 * A unit scored by a part of its framework, so that a plan for that part is a plan for a total.
 *
 * <p>The inputs and their relations stay, and each condition that has to go on holding is one relation
 * more. Example: the group 2 alone, to plan for 15 points of it.
 */
final class Goal {

    private static final String CONDITION = "condition";

    /** What has no value does not hold, as in any requirement. */
    private static final Policy LENIENT =
            new Policy(Worth.ZERO, Worth.ZERO, Worth.ZERO, Worth.ZERO);

    private final Scorecard card;
    private final List<Condition> held;

    Goal(Scorecard card, List<Condition> held) {
        this.card = card;
        this.held = held;
    }

    /** The whole, whose points are the total. */
    Scorecard whole() {
        Framework framework = card.framework();
        return framework(framework.root()).score(card.inputs());
    }

    /** One node, whose points are the total. */
    Scorecard of(Node node) {
        return alone(node).score(only(node));
    }

    /** One point for a condition that holds. */
    Scorecard of(Condition condition) {
        return of(new Criterion(
                CONDITION,
                CONDITION,
                Rational.ONE,
                new YesNo(condition),
                LENIENT,
                Provision.none()));
    }

    private Framework alone(Node node) {
        Rational max = node.terms().isBonus() ? Rational.ZERO : node.max();
        return framework(new Group("", node.title(), max, new Aggregation.Sum(), List.of(node)));
    }

    private Framework framework(Group root) {
        Framework whole = card.framework();
        Document document = whole.document();
        var relations = new ArrayList<>(document.relations());
        held.forEach(condition -> relations.add(new Relation(condition, CONDITION)));
        var part = new Document(
                document.decision(),
                document.edition(),
                List.of(),
                List.of(),
                List.of(),
                relations,
                Classes.none(),
                List.of(),
                document.tags(),
                List.of(),
                "");
        return new Framework(whole.id(), part, whole.display(), whole.inputs(), root);
    }

    /** What is reported, of criteria what is reported of those of a node. */
    private Inputs only(Node node) {
        Inputs report = card.inputs();
        Set<String> ids = node.walk().map(Node::id).collect(Collectors.toSet());
        return new Inputs(
                report.assessment(),
                report.values(),
                only(ids, report.notApplicable()),
                only(ids, report.references()),
                only(ids, report.evidence()),
                only(ids, report.awards()),
                report.numbers());
    }

    private static <T> Map<String, T> only(Set<String> ids, Map<String, T> all) {
        var kept = new HashMap<>(all);
        kept.keySet().retainAll(ids);
        return kept;
    }
}
