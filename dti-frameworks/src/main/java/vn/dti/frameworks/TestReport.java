// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.List;
import java.util.stream.Stream;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Place;
import vn.dti.exact.Unmapped;
import vn.dti.wording.Message;

/**
 * The results of the tests of a framework.
 *
 * @param cases the tests in the order of the file
 * @param warnings what is to be said of the file itself
 * @param branches how many branches the framework has: those of its rules, over all readings, and of its classes
 * @param unreached the branches that no test takes
 */
public record TestReport(
        List<Case> cases, List<Diagnostic> warnings, int branches, List<Branch> unreached)
        implements Unmapped {

    /** Copies the lists. */
    public TestReport {
        cases = List.copyOf(cases);
        warnings = List.copyOf(warnings);
        unreached = List.copyOf(unreached);
    }

    /**
     * A test that was run.
     *
     * @param name what it shows
     * @param place where it starts in the tests file
     * @param expectations how many expectations it holds
     * @param failed how many of them do not hold
     * @param failures what is not as expected, each with its place in the tests file
     */
    public record Case(
            String name, Place place, int expectations, int failed, List<Diagnostic> failures)
            implements Unmapped {

        /** Copies the list. */
        public Case {
            failures = List.copyOf(failures);
        }

        /** {@return whether all is as expected} */
        public boolean isPassed() {
            return failures.isEmpty();
        }
    }

    /**
     * A branch of a rule, or of a class.
     *
     * @param criterion the id of the criterion; {@link vn.dti.framework.Framework#WHOLE} for a class
     * @param reading the reading whose rule it is; empty where the clause is clear
     * @param name the branch
     */
    public record Branch(String criterion, String reading, Message name) {}

    /** {@return how many tests were run} */
    public int tests() {
        return cases.size();
    }

    /** {@return how many expectations they hold} */
    public int expectations() {
        return cases.stream().mapToInt(Case::expectations).sum();
    }

    /** {@return how many expectations do not hold} */
    public int failed() {
        return cases.stream().mapToInt(Case::failed).sum();
    }

    /** {@return what is not as expected, and what is to be said of the file, sorted by place} */
    public List<Diagnostic> failures() {
        return Stream.concat(
                        warnings.stream(), cases.stream().flatMap(each -> each.failures().stream()))
                .sorted()
                .distinct()
                .toList();
    }

    /** {@return whether every expectation holds, whatever branches are taken} */
    public boolean isPassed() {
        return cases.stream().allMatch(Case::isPassed);
    }

    /** {@return whether every expectation holds and every branch was taken} */
    public boolean isClean() {
        return failures().isEmpty() && unreached.isEmpty();
    }
}
