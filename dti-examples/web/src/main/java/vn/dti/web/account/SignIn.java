// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds who signs in. */
class SignIn implements UserDetailsService {

    private final Accounts accounts;

    SignIn(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public SignedIn loadUserByUsername(String login) {
        Account account =
                accounts.find(login).orElseThrow(() -> new UsernameNotFoundException(login));
        Accounts.Secret secret =
                accounts.secret(login).orElseThrow(() -> new UsernameNotFoundException(login));
        return new SignedIn(account, secret.hash(), secret.version());
    }
}
