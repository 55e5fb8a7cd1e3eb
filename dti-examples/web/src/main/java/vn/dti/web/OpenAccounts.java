// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.SignedIn;

/** Ends the session of an account that was switched off since it signed in, or got another password. */
@Component
class OpenAccounts extends OncePerRequestFilter {

    private final Accounts accounts;

    /** Below the path of this application. */
    private final RedirectStrategy redirects = new DefaultRedirectStrategy();

    OpenAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var who = SecurityContextHolder.getContext().getAuthentication();
        if (who != null
                && who.getPrincipal() instanceof SignedIn signed
                && !accounts.isOpen(signed)) {
            request.getSession().invalidate();
            SecurityContextHolder.clearContext();
            redirects.sendRedirect(request, response, "/login");
        } else {
            chain.doFilter(request, response);
        }
    }
}
