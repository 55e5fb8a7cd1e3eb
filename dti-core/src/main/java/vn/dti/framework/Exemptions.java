// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.exact.Rational;

/**
 * The criteria that a unit is said to have no subject for, and what they earn for it.
 *
 * <p>Example: 83 criteria of 760 points, all of them by the policy {@code not-applicable: maximum}.
 *
 * @param criteria how many criteria have the status {@code NOT_APPLICABLE}
 * @param points the sum of their points, exact; 0 where the policy gives none
 */
public record Exemptions(long criteria, Rational points) {

    /**
     * Whether points were earned without a figure.
     *
     * @return true if the points are above 0
     */
    public boolean earn() {
        return points.signum() > 0;
    }
}
