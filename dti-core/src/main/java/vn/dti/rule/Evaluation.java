// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.input.Figures;

/**
 * The calculation of an expression, the answer to a condition, or what a rule measures, made ready for
 * the units of one declaration.
 */
@FunctionalInterface
interface Evaluation {

    /**
     * Evaluates for one unit.
     *
     * @param figures the unit's values, read by the declaration that this was made ready for
     * @param result receives the value, or the state in which it is not known
     */
    void evaluate(Figures figures, Register result);
}
