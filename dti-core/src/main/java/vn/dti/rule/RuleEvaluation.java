// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.function.BiConsumer;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;

/**
 * A rule made ready for one criterion and for the units of one declaration.
 *
 * <p>A class, as the method of a class is found faster than that of an interface where any of many is called.
 */
abstract class RuleEvaluation {

    /**
     * Scores one unit.
     *
     * @param figures the unit's values, read by the declaration that this was made ready for
     * @param report what the host gave beside them
     * @param result a cleared result, which receives what is earned
     * @throws vn.dti.input.InvalidInputsException if the figures contradict each other
     */
    abstract void score(Figures figures, Inputs report, Result result);

    /**
     * Gives the values that are compared with the cohort for one unit.
     *
     * @param figures the unit's values
     * @param values receives those that are known, each with the {@link Comparison#id} of what it is for
     */
    void compare(Figures figures, BiConsumer<String, Real> values) {}
}
