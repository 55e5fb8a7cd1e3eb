// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import java.util.List;
import vn.dti.exact.Unmapped;
import vn.dti.rule.Description;
import vn.dti.wording.Message;

/**
 * One thing that differs between two versions of a decision.
 *
 * <p>Example: kind {@link ChangeKind#RULE}, subject criterion 7.2, message {@code rule (ratio): target 80%
 * → 70%}, and both rules in words.
 *
 * @param kind what sort of thing changed
 * @param subject what it is about
 * @param message the change in one sentence
 * @param before how it stood in the old version; empty if there was nothing
 * @param after its text in the new version; empty if there is nothing
 */
public record Change(
        ChangeKind kind,
        Subject subject,
        Message message,
        List<Description> before,
        List<Description> after)
        implements Unmapped {

    /** Copies the lists. */
    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /**
     * Whether the message says all of it, as for a maximum: {@code maximum: 10 → 15}.
     *
     * @return false where {@link #edits()} say more
     */
    public boolean isShort() {
        return message.phrase() == ComparisonPhrase.VALUE;
    }

    /**
     * Both sides line by line.
     *
     * @return what stayed, what went and what came, top down; what went is before what came in its
     *     place
     */
    public List<Edit> edits() {
        return Edits.between(before, after);
    }
}
