// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;

/**
 * A change of inputs and what it earns, as the framework scores it.
 *
 * <p>Inputs are shared: a step for one criterion may move others, up or down, and {@code gain} is what
 * remains of all of it.
 *
 * @param aims what this is the smallest change for, in the order of {@link Aim}; one or more
 * @param changes what changes, at least one input
 * @param gain the exact points by which the total rises; above 0
 * @param gains the exact points by which each criterion that moves rises or, below 0, falls; by id in
 *     the order of the document
 */
public record Step(
        List<Aim> aims, List<InputChange> changes, Rational gain, Map<String, Rational> gains) {

    /** Copies the parts. */
    public Step {
        aims = List.copyOf(aims);
        changes = List.copyOf(changes);
        gains = Collections.unmodifiableMap(new LinkedHashMap<>(gains));
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
