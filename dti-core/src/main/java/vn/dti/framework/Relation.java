// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.rule.CohortStatistic;
import vn.dti.rule.Condition;

/**
 * A condition that must hold between the figures of a unit; where it does not, its criteria carry a
 * notice.
 *
 * @param that the condition, for example total − online is at least 0
 * @param message what to tell the reader, in the language of the framework
 */
public record Relation(Condition that, String message) {

    /**
     * Checks that no units are compared.
     *
     * @throws vn.dti.wording.DefinitionException if the condition asks for statistics of a cohort
     */
    public Relation {
        CohortStatistic.requireNone(that);
    }
}
