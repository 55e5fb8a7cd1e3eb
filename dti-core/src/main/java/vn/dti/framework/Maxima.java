// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.exact.Rational;

/**
 * The points that each node can earn at most, for one unit: those stated, but for what is left out.
 *
 * <p>Example: a group of 20 points, of which a criterion of 5 is left out for a unit, can earn 15, and 20
 * again where its points are scaled to the maximum.
 */
@FunctionalInterface
public interface Maxima {

    /** The maxima that the document states. */
    Maxima STATED = Node::max;

    /**
     * The maximum of a node.
     *
     * @param node a node of the framework
     * @return its points at most; 0 for one that is left out
     */
    Rational of(Node node);
}
