// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import vn.dti.wording.Message;

/**
 * Two units whose order one reading decides.
 *
 * @param criterion the id of the criterion whose clause is ambiguous
 * @param reading the reading that takes the place of the one in use
 * @param change what happens to the order
 * @param gaining the unit that gains on the other
 * @param losing the other unit
 */
public record Swap(String criterion, String reading, Change change, Unit gaining, Unit losing) {

    /** The effect of a reading on the order of two units. */
    public enum Change {
        /** The gaining unit was below and is above. */
        OVERTAKES(CohortPhrase.OVERTAKES),
        /** The gaining unit was below and is level. */
        CATCHES_UP(CohortPhrase.CATCHES_UP),
        /** The gaining unit was level and is above. */
        PULLS_AHEAD(CohortPhrase.PULLS_AHEAD);

        private final CohortPhrase phrase;

        Change(CohortPhrase phrase) {
            this.phrase = phrase;
        }
    }

    /**
     * The swap in words.
     *
     * @return for example {@code Quận 3 overtakes Quận 1}
     */
    public Message message() {
        return Message.of(change.phrase, gaining.name(), losing.name());
    }
}
