// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.io.Serial;
import java.util.List;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;

/** An account for as long as it is signed in. */
public final class SignedIn extends User {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Account account;
    private final long passwordVersion;

    SignedIn(Account account, String password, long passwordVersion) {
        super(
                account.login(),
                password,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
        this.account = account;
        this.passwordVersion = passwordVersion;
    }

    /** Which of the passwords of the account it signed in by. */
    long passwordVersion() {
        return passwordVersion;
    }

    /** {@return who it is} */
    public Account account() {
        return account;
    }
}
