// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import java.util.Optional;

/**
 * A cell of a form before it is written.
 *
 * @param value a text, a number ({@link java.math.BigDecimal}), a percentage or a date; an empty text for
 *     nothing
 * @param look its look
 * @param entry what may be written there, if it is to be filled in
 * @param across how many columns it covers, from 1
 * @param down how many rows it covers, from 1
 */
record FormCell(Object value, Look look, Optional<FormEntry> entry, int across, int down) {

    static FormCell of(Look look, String text) {
        return new FormCell(text, look, Optional.empty(), 1, 1);
    }

    static FormCell hidden(String id) {
        return of(Look.HIDDEN, id);
    }

    /** A cell to fill in, with what is known already. */
    static FormCell entry(FormEntry entry, Object value) {
        return new FormCell(value, Look.ENTRY, Optional.of(entry), 1, 1);
    }

    FormCell across(int columns) {
        return new FormCell(value, look, entry, columns, down);
    }

    FormCell down(int rows) {
        return new FormCell(value, look, entry, across, rows);
    }
}
