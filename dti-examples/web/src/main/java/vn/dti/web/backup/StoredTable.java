// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.backup;

import java.util.Locale;

/** The tables, each after those that it refers to. */
enum StoredTable {
    ASSESSED_UNIT(true),
    ACCOUNT(true),
    OWN_DOCUMENT(true),
    PERIOD(true),
    PERIOD_READING(false),
    SUBMISSION(true),
    EVIDENCE(true),
    EXPLANATION(true),
    PUBLICATION(true),
    PUBLICATION_FILE(false),
    JOURNAL(false),
    JOURNAL_HEAD(false);

    private final boolean numbered;

    StoredTable(boolean numbered) {
        this.numbered = numbered;
    }

    /** The name in SQL. */
    String sql() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the database numbers its rows. */
    boolean isNumbered() {
        return numbered;
    }
}
