// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.io.Serial;

/** Somebody else changed the submission in between; nothing was written. */
public final class StaleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient UnitSubmission current;

    StaleException(UnitSubmission current) {
        super("submission " + current.id() + " is at version " + current.saved().version());
        this.current = current;
    }

    /** {@return the submission as it is now} */
    public UnitSubmission current() {
        return current;
    }
}
