// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The administrator of a new database: {@code admin}, with a password that is made up and told once, in
 * the log of the first start.
 */
@Component
class FirstAccounts extends BeforeServing {

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final Accounts accounts;

    FirstAccounts(Accounts accounts) {
        super(2);
        this.accounts = accounts;
    }

    @Override
    protected void prepare() {
        if (!accounts.isEmpty()) {
            return;
        }
        String password = RandomPassword.next();
        accounts.open(
                Account.PUBLIC,
                new Account(0, "admin", "Quản trị", Role.ADMINISTRATOR, 0),
                password);
        LOG.warn("First start: sign in as 'admin' with the password {}", password);
    }
}
