// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;

/**
 * A change of inputs and what it earns, as the framework scores it.
 *
 * <p>Inputs are shared: a step for one criterion may move others, up or down, and {@link #gain()} is what
 * remains of all of it.
 *
 * @param aims what this is the smallest change for, in the order of {@link Aim}; one or more
 * @param changes what changes, at least one input
 * @param whole what the total gains, and what criteria and groups bring to it
 */
public record Step(List<Aim> aims, List<InputChange> changes, Gain whole) {

    /** Copies the lists. */
    public Step {
        aims = List.copyOf(aims);
        changes = List.copyOf(changes);
    }

    /**
     * The exact points by which the total rises.
     *
     * @return above 0; while a prerequisite sets the total to 0 before and after, what it would rise by if
     *     that were met
     */
    public Rational gain() {
        return whole.points();
    }

    /**
     * The points by which each criterion that moves rises or, below 0, falls.
     *
     * @return by id in the order of the document; as the groups around {@linkplain
     *     vn.dti.framework.Score#counted() count} them
     */
    public Map<String, Rational> gains() {
        return whole.criteria();
    }

    /**
     * Whether this is the smallest change for something.
     *
     * @param aim for example full marks
     * @return true if it is among the aims
     */
    public boolean is(Aim aim) {
        return aims.contains(aim);
    }
}
