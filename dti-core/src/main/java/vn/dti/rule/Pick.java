// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.DefinitionException;

/**
 * The records of a list that count because their values are the smallest or the largest.
 *
 * <p>Of fewer records all count; of two with one value the earlier in the list comes first.
 *
 * @param isBest whether the largest values count, and not the smallest
 * @param number how many of them, 1 or more
 */
public record Pick(boolean isBest, int number) {

    /**
     * Checks the number.
     *
     * @throws DefinitionException if it is below 1
     */
    public Pick {
        if (number < 1) {
            throw new DefinitionException(RuleFault.PICK_OF_NONE.of(word(isBest), number));
        }
    }

    private static String word(boolean isBest) {
        return isBest ? "best" : "worst";
    }

    /**
     * The word for this in formulas.
     *
     * @return {@code best} or {@code worst}
     */
    public String word() {
        return word(isBest);
    }
}
