// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import vn.dti.exact.Rational;

/**
 * A unit whose rank one reading changes.
 *
 * @param criterion the id of the criterion whose clause is ambiguous
 * @param reading the reading that takes the place of the one in use
 * @param unit who
 * @param from its rank under the readings in use, among the units whose figures the reading takes
 * @param to its rank under this one among the same units
 */
public record Move(String criterion, String reading, Unit unit, Rational from, Rational to) {

    /** {@return by how many ranks it moves, up or down; above 0} */
    public Rational distance() {
        Rational way = to.minus(from);
        return way.max(way.negated());
    }
}
