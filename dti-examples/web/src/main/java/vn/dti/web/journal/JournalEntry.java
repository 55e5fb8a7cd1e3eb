// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.journal;

import java.util.List;

/**
 * One change.
 *
 * @param id its place in the journal, from 1 without gaps
 * @param at when, in UTC
 * @param account the login of who changed it; empty for the application itself
 * @param subject what was changed, such as {@code submission 7}
 * @param action what was done
 * @param before what was there; may be empty
 * @param after what is there now; may be empty
 * @param hash the hash of all this and of the hash of the entry before
 */
public record JournalEntry(
        long id,
        String at,
        String account,
        String subject,
        String action,
        String before,
        String after,
        String hash) {

    /** This entry with the hash that it must have behind another one. */
    JournalEntry behind(String previous) {
        return new JournalEntry(id, at, account, subject, action, before, after, hashed(previous));
    }

    private String hashed(String previous) {
        return ContentHash.of(
                List.of(previous, String.valueOf(id), at, account, subject, action, before, after));
    }
}
