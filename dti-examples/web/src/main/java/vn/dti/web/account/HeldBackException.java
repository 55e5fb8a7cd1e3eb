// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.io.Serial;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Too many passwords were tried; this one was not looked at. */
public final class HeldBackException extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Duration left;

    HeldBackException(Duration left) {
        super("held back for " + left);
        this.left = left;
    }

    /** {@return in how many minutes it may be tried again, at least one} */
    public long minutes() {
        return minutes(left);
    }

    /**
     * A time in minutes, which are not too few.
     *
     * @param left the time
     * @return at least one
     */
    public static long minutes(Duration left) {
        return Math.max(1, left.plusSeconds(59).toMinutes());
    }
}
