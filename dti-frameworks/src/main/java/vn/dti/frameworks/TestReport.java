package vn.dti.frameworks;

import java.util.List;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.wording.Message;

/**
 * The results of the tests of a framework.
 *
 * @param tests how many tests were run
 * @param expectations how many expectations they hold
 * @param failed how many of them do not hold
 * @param failures what is not as expected, each with its place in the tests file
 * @param branches how many branches the rules of the framework have, over all readings
 * @param unreached the branches that no test takes
 */
public record TestReport(
        int tests,
        int expectations,
        int failed,
        List<Diagnostic> failures,
        int branches,
        List<Branch> unreached) {

    /** Copies the lists. */
    public TestReport {
        failures = List.copyOf(failures);
        unreached = List.copyOf(unreached);
    }

    /**
     * A branch of a rule.
     *
     * @param criterion the criterion's id
     * @param reading the reading whose rule it is; empty where the clause is clear
     * @param name the branch
     */
    public record Branch(String criterion, String reading, Message name) {}

    /** {@return whether every expectation holds and every branch was taken} */
    public boolean isClean() {
        return failures.isEmpty() && unreached.isEmpty();
    }
}
