// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Value;
import vn.dti.rule.Explanation;
import vn.dti.rule.Situation;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.Spelling;
import vn.dti.wording.Worded;

/**
 * The requirement that some nodes are at a level.
 *
 * <p>Example: every group has at least 50 % of its maximum; 8 criteria or more have above 0 points.
 *
 * @param nodes the nodes
 * @param level the points that a node is asked for, or their share of its maximum
 * @param number how many of them have to be there, or which part of them
 */
public record NodeLevel(Selection nodes, Threshold level, Threshold number)
        implements Unmapped, Requirement {
    @Override
    public Value<Boolean> holds(Grounds grounds) {
        return Attained.of(this, grounds).holds();
    }

    @Override
    public boolean isRising() {
        return level.isRising() && number.isRising();
    }

    @Override
    public Explanation explain(Grounds grounds) {
        return Attained.of(this, grounds).explain();
    }

    @Override
    public Worded words(Group root) {
        FrameworkPhrase phrase =
                level.isShare() ? FrameworkPhrase.NODES_AT_SHARE : FrameworkPhrase.NODES_AT_POINTS;
        return Message.of(phrase, subject(root), level.words());
    }

    private Worded subject(Group root) {
        if (nodes.isSingle()) {
            return nodes.words(root);
        }
        return isEvery()
                ? Message.of(FrameworkPhrase.ALL_OF, nodes.words(root))
                : Message.of(FrameworkPhrase.NUMBER_OF, number.words(), nodes.words(root));
    }

    boolean isEvery() {
        return number.equals(Threshold.ALL);
    }

    @Override
    public List<Fault> faults(Group root) {
        List<String> unknown = nodes.unknown(root);
        if (!unknown.isEmpty()) {
            return unknown.stream().map(id -> unknown(id, root).at(this)).toList();
        }
        return nodes.of(root).isEmpty()
                ? List.of(FrameworkFault.REQUIRES_NO_NODES.of(nodes.words(root)).at(this))
                : List.of();
    }

    private static Fault unknown(String id, Group root) {
        List<String> ids = root.walk().skip(1).map(Node::id).toList();
        return Spelling.nearest(id, ids)
                .map(near -> FrameworkFault.REQUIRES_UNKNOWN_SUGGESTING.of(id, near))
                .orElseGet(() -> FrameworkFault.REQUIRES_UNKNOWN.of(id));
    }

    @Override
    public List<Fault> doubts(Grounds anything, Situation situation) {
        Group root = anything.root();
        Optional<Rational> share = asShare(root);
        if (share.isPresent()) {
            return List.of(FrameworkFault.REQUIRES_AS_SHARE.of(share.get()).at(this));
        }
        if (level.isShare() && nodes.of(root).stream().anyMatch(NodeLevel::onlyDeducts)) {
            return List.of(
                    FrameworkFault.REQUIRES_SHARE_OF_NOTHING.of(words(root)).at(this));
        }
        Value<Boolean> holds = holds(anything);
        FrameworkFault fault = holds.equals(Value.known(true))
                ? FrameworkFault.REQUIRES_NOTHING
                : FrameworkFault.REQUIRES_TOO_MUCH;
        boolean earns = nodes.of(root).stream().anyMatch(node -> !node.max().isZero());
        return holds.isKnown() && earns ? List.of(fault.of(words(root)).at(this)) : List.of();
    }

    /** Whether it asks for a part of a maximum of 0, for which there is no answer without a unit. */
    boolean isOfNothing(Group root) {
        return level.isShare()
                && nodes.of(root).stream().anyMatch(node -> node.max().isZero());
    }

    /** There is no part of what is only taken off. */
    private static boolean onlyDeducts(Node node) {
        return node.max().isZero() && node.fewest().signum() < 0;
    }

    /** A part of a point where all nodes have many: 0.5 in place of 50%. */
    private Optional<Rational> asShare(Group root) {
        boolean areMany =
                nodes.of(root).stream().allMatch(node -> node.max().isAtLeast(Rational.of(10)));
        return areMany && !level.isShare()
                ? level.range()
                        .ends()
                        .filter(end -> end.signum() > 0 && Rational.ONE.isAbove(end))
                        .findFirst()
                : Optional.empty();
    }
}
