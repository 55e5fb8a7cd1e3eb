// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.util.Objects;
import vn.dti.input.Inputs;
import vn.dti.wording.NormalText;

/**
 * A unit of a cohort with all that is reported of it.
 *
 * <p>Example: {@code new Member(Inputs.of(values).about(new Assessment("Quận 1", "2023",
 * Assessment.Kind.VERIFIED)), "đô thị")}.
 *
 * @param report its inputs; their assessment names the unit
 * @param group the units that it is ranked among beside all; may be empty
 */
public record Member(Inputs report, String group) {

    /** Takes the name of the group in its normal form. */
    public Member {
        Objects.requireNonNull(report, "report");
        Objects.requireNonNull(group, "group");
        group = NormalText.of(group);
    }

    /**
     * A unit without a ranking group.
     *
     * @param report its inputs; their assessment names the unit
     * @return the member
     */
    public static Member of(Inputs report) {
        Objects.requireNonNull(report, "report");
        return new Member(report, "");
    }

    /** {@return who is ranked} */
    public Unit unit() {
        return new Unit(report.assessment(), group);
    }
}
