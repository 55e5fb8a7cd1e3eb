// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import java.util.List;
import vn.dti.exact.Unmapped;

/**
 * The evidence of a table for or against one convention.
 *
 * @param convention the convention
 * @param refutations the rows that refute it; none if it explains the table
 * @param places to how many decimal places figures are taken to be printed, unless they show more
 * @param uncheckedSums the groups whose figure says nothing of it, as the table lacks one below them
 */
public record Verdict(
        Convention convention, List<Finding> refutations, int places, int uncheckedSums)
        implements Unmapped {

    /** Copies the list. */
    public Verdict {
        refutations = List.copyOf(refutations);
    }

    /** {@return whether no row refutes the convention} */
    public boolean isCompatible() {
        return refutations.isEmpty();
    }
}
