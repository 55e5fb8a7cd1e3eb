// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.io.Serial;
import java.io.Serializable;

/**
 * Somebody who signs in.
 *
 * @param id its number
 * @param login the name to sign in by
 * @param name the name of the person
 * @param role what the account may take part in
 * @param unit the number of the unit that it belongs to; 0 if to none
 */
public record Account(long id, String login, String name, Role role, long unit)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Whoever has not signed in. */
    public static final Account PUBLIC = new Account(0, "", "", Role.PUBLIC, 0);

    /**
     * Whether a unit is that of this account.
     *
     * @param other the number of a unit
     * @return false for an account that belongs to none
     */
    public boolean isOf(long other) {
        return unit != 0 && unit == other;
    }

    /** {@return whether it is that of a reader who signed in} */
    public boolean isSignedIn() {
        return role != Role.PUBLIC;
    }
}
