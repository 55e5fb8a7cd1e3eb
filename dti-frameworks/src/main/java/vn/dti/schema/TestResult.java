// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import java.util.List;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.framework.Scorecard;

/**
 * The outcome of running one test of a framework.
 *
 * @param cards the results, several for a cohort; none if the framework refused the inputs or a reading
 * @param failed how many of the expectations do not hold; at most as many as there are
 * @param failures what is not as expected, each with its place
 */
public record TestResult(List<Scorecard> cards, int failed, List<Diagnostic> failures) {

    /** Copies the lists. */
    public TestResult {
        cards = List.copyOf(cards);
        failures = List.copyOf(failures);
    }

    /** {@return whether all is as expected} */
    public boolean isPassed() {
        return failures.isEmpty();
    }
}
