// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.List;
import vn.dti.input.Problem;

/**
 * A unit whose figures one reading refuses, though those in use take them.
 *
 * <p>Example: 0 households in the province, by which the reading {@code literal} of 9.6 divides.
 *
 * @param unit who
 * @param criterion the id of the criterion whose clause is ambiguous
 * @param reading the reading that takes the place of the one in use
 * @param problems what is wrong with the figures; at least one
 */
public record ReadingRefusal(Unit unit, String criterion, String reading, List<Problem> problems) {

    /** Copies the problems. */
    public ReadingRefusal {
        problems = List.copyOf(problems);
    }
}
