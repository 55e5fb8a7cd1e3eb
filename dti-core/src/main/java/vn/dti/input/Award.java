// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import java.util.Objects;
import vn.dti.exact.Rational;

/**
 * Points that the assessor gives to a criterion in place of what its rule would give.
 *
 * @param points 0 to the criterion's maximum, both included
 * @param reason why the assessor departs from the rule
 */
public record Award(Rational points, String reason) {

    /** Refuses what is null. */
    public Award {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(reason, "reason");
    }
}
