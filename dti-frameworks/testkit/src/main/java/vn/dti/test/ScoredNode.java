// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Node;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.input.Value;
import vn.dti.rule.Status;

/**
 * The figures of a result as they are told, apart from the engine that told them.
 *
 * @param node the node of the framework
 * @param max the points that can be earned at most
 * @param points the points earned
 * @param ceiling the points at best, once a missing cohort is known
 * @param lost the points lost
 * @param status how the points came about
 * @param explained the value that the explanation comes to
 * @param children the results of the children, in the order of the framework
 */
public record ScoredNode(
        Node node,
        Rational max,
        Rational points,
        Rational ceiling,
        Rational lost,
        Status status,
        Value<?> explained,
        List<ScoredNode> children) {

    /** Copies the list. */
    public ScoredNode {
        children = List.copyOf(children);
    }

    /**
     * The figures of a result.
     *
     * @param card the result
     * @return its root
     */
    public static ScoredNode of(Scorecard card) {
        return of(card.root());
    }

    private static ScoredNode of(Score score) {
        return new ScoredNode(
                score.node(),
                score.max(),
                score.points(),
                score.ceiling(),
                score.lost(),
                score.status(),
                score.explanation().value(),
                score.children().stream().map(ScoredNode::of).toList());
    }

    /** {@return this node and all below it} */
    public Stream<ScoredNode> walk() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ScoredNode::walk));
    }

    /** What the node is called in messages. */
    String name() {
        return node.id().isEmpty() ? "total" : node.id();
    }
}
