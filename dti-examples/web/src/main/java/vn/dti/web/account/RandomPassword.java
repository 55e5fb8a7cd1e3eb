// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.security.SecureRandom;
import java.util.HexFormat;

/** A password that is made up, of 24 characters that are not confused. */
final class RandomPassword {

    private static final int BYTES = 12;

    private RandomPassword() {}

    static String next() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
