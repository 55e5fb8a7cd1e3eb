package vn.dti.schema;

import java.util.List;
import vn.dti.framework.Scorecard;

/**
 * The outcome of running one test of a framework.
 *
 * @param cards the results, several for a cohort; none if the framework refused the inputs or a reading
 * @param failed how many of the expectations do not hold; at most as many as there are
 */
public record TestResult(List<Scorecard> cards, int failed) {

    /** Copies the list. */
    public TestResult {
        cards = List.copyOf(cards);
    }
}
