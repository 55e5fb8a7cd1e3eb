// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.account;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Looks at passwords, unless too many were tried. */
@Component
class PatientSignIn extends DaoAuthenticationProvider {

    private final SignInThrottle throttle;

    PatientSignIn(Accounts accounts, PasswordEncoder passwords, SignInThrottle throttle) {
        super(new SignIn(accounts));
        setPasswordEncoder(passwords);
        this.throttle = throttle;
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        String login = asked.getName();
        if (login.length() > Accounts.LONGEST_LOGIN) {
            throw new BadCredentialsException("no account has so long a name");
        }
        String address = address(asked);
        Optional<Duration> held = throttle.hold(login, address);
        if (held.isPresent()) {
            throw new HeldBackException(held.get());
        }
        Authentication signedIn = super.authenticate(asked);
        throttle.forget(login, address);
        return signedIn;
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? String.valueOf(details.getRemoteAddress())
                : "";
    }
}
