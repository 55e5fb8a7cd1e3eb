// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import vn.dti.input.Assessment;
import vn.dti.wording.NormalText;

/**
 * A unit that is ranked.
 *
 * @param assessment the unit, its period, and whose figures it has
 * @param group the units that it is ranked among beside all, such as {@code đô thị}; may be empty
 */
public record Unit(Assessment assessment, String group) {

    /** Takes the name of the group in its normal form. */
    public Unit {
        group = NormalText.of(group);
    }

    /** {@return the name of the unit} */
    public String name() {
        return assessment.unit();
    }

    /** One spelling for all ways to type a name, so that a unit given twice is found. */
    String key() {
        return NormalText.identity(name());
    }

    /** One spelling for all ways to type the name of its group. */
    String groupKey() {
        return NormalText.identity(group);
    }

    Unit in(String otherGroup) {
        return group.equals(otherGroup) ? this : new Unit(assessment, otherGroup);
    }
}
