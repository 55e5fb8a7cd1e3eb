// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.io.Serializable;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * One thing that does not fit in a framework.
 *
 * @param place the id of the node, the name of the input, or empty for the whole
 * @param fault the thing, the value and the relation it broke; its parts are properties of the
 *     place, nodes, or bounds of classes
 */
public record Flaw(String place, Fault fault) implements Serializable {

    private static final long serialVersionUID = 1L;

    /** The property of a node, an input or the whole that does not fit. */
    public enum Property {
        /** The id itself. */
        ID,
        /** The same id where it is first given. */
        FIRST_ID,
        /** The points that can be earned at most. */
        MAXIMUM,
        /** The points below which a node does not fall. */
        LEAST,
        /** That the points of a group end at its maximum. */
        CAP,
        /** That the points of a group are scaled where something is left out. */
        RESCALING,
        /** The groups and criteria of a group. */
        CHILDREN,
        /** The stated numbers of groups and criteria. */
        COUNTS,
        /** The inputs that an input cannot exceed. */
        WHOLES,
        /** The general information. */
        PROFILE
    }

    /**
     * One of the nodes that units with equal totals are compared by.
     *
     * @param number which of them, from 0
     */
    public record Turn(int number) {}

    /**
     * What does not fit.
     *
     * @return the sentence of the fault
     */
    public Message message() {
        return fault.message();
    }
}
