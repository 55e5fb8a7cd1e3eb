// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.nio.charset.StandardCharsets;

/** The conditions that a password meets. */
public final class PasswordRule {

    /** The fewest characters. */
    public static final int SHORTEST = 10;

    /** The most bytes in UTF-8, as bcrypt looks at no more: as many letters without diacritics. */
    public static final int LONGEST = 72;

    /** About as many letters with diacritics are that, of up to three bytes each. */
    public static final int LONGEST_WITH_DIACRITICS = LONGEST / 3;

    private PasswordRule() {}

    /**
     * Whether a password may be taken.
     *
     * @param password the password
     * @return false if it is too short or too long
     */
    public static boolean allows(String password) {
        return password.codePointCount(0, password.length()) >= SHORTEST
                && password.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }
}
