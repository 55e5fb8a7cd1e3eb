// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Objects;
import vn.dti.wording.Message;

/**
 * A misprint of the decision, beside what is read instead.
 *
 * @param where the place in the document
 * @param printed what is printed, for example {@code 150 điểm}
 * @param read what is read instead, for example {@code 15 điểm}
 * @param reason how that is known
 */
public record Erratum(String where, String printed, String read, String reason) {

    /** Refuses what is null. */
    public Erratum {
        Objects.requireNonNull(where, "where");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(read, "read");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The misprint and what is read instead.
     *
     * @return for example {@code 2.1: printed «150 điểm», read as «15 điểm». …}
     */
    public Message message() {
        return Message.of(FrameworkPhrase.ERRATUM, where, printed, read, reason);
    }
}
