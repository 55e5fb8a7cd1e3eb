// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.framework.Node;
import vn.dti.framework.NodeLevel;
import vn.dti.framework.Requirement;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Selection;
import vn.dti.input.InvalidInputsException;
import vn.dti.rule.Condition;

/**
 * A unit on its way to a class: its figures so far, and the conditions that have to go on holding.
 *
 * @param baseline the unit as reported
 * @param card the unit as it is here
 * @param held conditions on inputs that no further step may break
 */
record Standpoint(Baseline baseline, Scorecard card, List<Condition> held) {

    /** What more than a bound asks beyond it; far less than points are displayed by. */
    static final Rational TINY = Rational.of(1, 1_000_000_000);

    List<InputChange> changes() {
        return baseline.changes(
                card.root().scope().figures(),
                baseline.positions(baseline.framework().inputs()));
    }

    Rational cost() {
        return baseline.constraints().cost(changes());
    }

    private Goal goal() {
        return new Goal(card, held);
    }

    private Baseline planned(Scorecard part) {
        return baseline.within(part);
    }

    /** After the cheapest changes that make a condition hold; none if none were found. */
    Optional<Standpoint> meeting(Condition condition) {
        return after(plan(condition)).map(next -> {
            var more = new ArrayList<>(held);
            more.add(condition);
            return new Standpoint(baseline, next.card, List.copyOf(more));
        });
    }

    private Plan plan(Condition condition) {
        return Planner.plan(planned(goal().of(condition)), Rational.ONE);
    }

    /** After the cheapest changes that bring a node to a level; none if none were found. */
    Optional<Standpoint> raising(String node, NodeLevel asked) {
        return target(node, asked)
                .flatMap(target ->
                        after(Planner.plan(planned(goal().of(node(node).node())), target)))
                .filter(next -> next.card.meets(single(node, asked)));
    }

    /** After the cheapest changes that bring the total to a target, or nearest to it. */
    Optional<Standpoint> reaching(Rational target) {
        return after(Planner.plan(planned(goal().whole()), target).changes());
    }

    private Optional<Standpoint> after(Plan plan) {
        return plan.reaches() ? after(plan.changes()) : Optional.empty();
    }

    /** After some changes; none if the figures contradict each other then. */
    private Optional<Standpoint> after(List<InputChange> changes) {
        try {
            return Optional.of(new Standpoint(baseline, Improvement.of(card).after(changes), held));
        } catch (InvalidInputsException contradiction) {
            return Optional.empty();
        }
    }

    private Score node(String id) {
        return card.get(id);
    }

    /** The points that a level asks of a node; none if it only limits them. */
    private Optional<Rational> target(String node, NodeLevel asked) {
        return bound(node, asked).map(least -> isOpen(asked) ? least.plus(TINY) : least);
    }

    private Optional<Rational> bound(String node, NodeLevel asked) {
        Rational whole = asked.level().isShare() ? node(node).max() : Rational.ONE;
        return asked.level().range().lowerEnd().map(whole::times);
    }

    /** Whether the bound itself is too little. */
    private static boolean isOpen(NodeLevel asked) {
        return asked.level()
                .range()
                .lowerEnd()
                .filter(end -> !asked.level().range().contains(end))
                .isPresent();
    }

    static Requirement single(String node, NodeLevel asked) {
        return Requirement.every(new Selection.Named(List.of(node)), asked.level());
    }

    /** Whether nothing that may change meets a requirement, as far as that is proved. */
    boolean rulesOut(Requirement requirement) {
        if (!requirement.isOfNodes()) {
            return requirement
                    .ofInputs()
                    .filter(condition -> plan(condition).verdict() == Plan.Verdict.OUT_OF_REACH)
                    .isPresent();
        }
        if (requirement instanceof Requirement.Compound made) {
            return made.deciding()
                    ? made.parts().stream().allMatch(this::rulesOut)
                    : made.parts().stream().anyMatch(this::rulesOut);
        }
        return requirement instanceof NodeLevel asked && rulesOut(asked);
    }

    /** Whether too few nodes can come to a level; which are left out may change, and is not looked at. */
    private boolean rulesOut(NodeLevel asked) {
        List<Node> nodes = asked.nodes().of(card.framework().root());
        if (nodes.stream().flatMap(Node::walk).anyMatch(Node::mayBeLeftOut)) {
            return false;
        }
        long possible =
                nodes.stream().filter(node -> !rulesOut(node.id(), asked)).count();
        Rational of = asked.number().isShare() ? Rational.of(nodes.size()) : Rational.ONE;
        return asked.number()
                .range()
                .lowerEnd()
                .filter(least -> least.times(of).isAbove(Rational.of(possible)))
                .isPresent();
    }

    private boolean rulesOut(String node, NodeLevel asked) {
        Baseline alone = planned(goal().of(node(node).node()));
        if (isOpen(asked)) {
            Rational rooms = alone.contributions().stream()
                    .map(each -> each.room(alone))
                    .reduce(Rational.ZERO, Rational::plus);
            Rational most = alone.card().earned().plus(alone.awaited().most(rooms));
            return bound(node, asked).filter(least -> least.isAtLeast(most)).isPresent();
        }
        return target(node, asked)
                .filter(least -> Planner.plan(alone, least).verdict() == Plan.Verdict.OUT_OF_REACH)
                .isPresent();
    }
}
