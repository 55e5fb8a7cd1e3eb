// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

/**
 * The numbers of nodes that the decision states of itself.
 *
 * @param groups the groups of the highest level
 * @param criteria the criteria of all levels
 */
public record Counts(int groups, int criteria) {

    static Counts of(Group root) {
        return new Counts(root.children().size(), criteria(root));
    }

    private static int criteria(Node node) {
        return (int) node.walk().filter(Node::isCriterion).count();
    }
}
