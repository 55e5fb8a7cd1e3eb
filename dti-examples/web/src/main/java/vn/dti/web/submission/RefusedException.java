// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.submission;

import java.io.Serial;

/** An account may not do with a submission what it asked for. */
public final class RefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message who may not do what, for the log
     */
    public RefusedException(String message) {
        super(message);
    }
}
