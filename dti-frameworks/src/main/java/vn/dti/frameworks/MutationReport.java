// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import java.util.List;
import vn.dti.exact.Unmapped;

/**
 * The changes of a framework that its tests notice, and those that they do not.
 *
 * @param mutants the changes that were tried, in the order of the file
 * @param untried how many more there are, beyond the budget or in texts that cannot be changed in place
 */
public record MutationReport(List<Mutant> mutants, int untried) implements Unmapped {

    /** Copies the list. */
    public MutationReport {
        mutants = List.copyOf(mutants);
    }

    /**
     * The changes that ended in one way.
     *
     * @param fate the way
     * @return in the order of the file
     */
    public List<Mutant> all(Mutant.Fate fate) {
        return mutants.stream().filter(each -> each.fate() == fate).toList();
    }

    /** {@return whether some test notices every change that matters} */
    public boolean isClean() {
        return all(Mutant.Fate.SURVIVED).isEmpty();
    }
}
