// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import vn.dti.framework.Scorecard;

/**
 * The assertions of AssertJ about results.
 *
 * <p>Example: {@code assertThat(card).hasPoints("6.13", "7.68").hasStatus("5.1", NO_DATA).lostPointsAddUp()}.
 */
// Who uses this has the module of AssertJ.
@SuppressWarnings("exports")
public final class DtiAssertions {

    private DtiAssertions() {}

    /**
     * Assertions about a result.
     *
     * @param card the result
     * @return assertions, one after the other
     */
    public static ScorecardAssert assertThat(Scorecard card) {
        return new ScorecardAssert(card);
    }
}
