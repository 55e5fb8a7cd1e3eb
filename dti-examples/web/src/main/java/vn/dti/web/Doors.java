// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.SecurityFilterChain;

import vn.dti.web.account.HeldBackException;

/** The addresses that each role may open; what it may do with a submission is for the workflow to say. */
@Configuration
class Doors {

    /** Pages load nothing from elsewhere and run no script but files of this application. */
    private static final String POLICY =
            "default-src 'self'; frame-ancestors 'none'; form-action 'self'; base-uri 'none'; object-src 'none'";

    @Bean
    PasswordEncoder passwords() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Bean
    SecurityFilterChain guarded(HttpSecurity http) {
        return http.authorizeHttpRequests(doors -> doors.requestMatchers(
                                "/",
                                "/login",
                                "/error",
                                "/style.css",
                                "/form.js",
                                "/live.js",
                                "/favicon.svg")
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, "/publications/**", "/api/**")
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, "/api/score/*")
                        .permitAll()
                        .requestMatchers("/admin/**")
                        .hasRole("ADMINISTRATOR")
                        .anyRequest()
                        .authenticated())
                // Calculates and keeps nothing, so that no session can be misused by it.
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/score/*"))
                .formLogin(login -> login.loginPage("/login")
                        .failureHandler((request, response, failed) -> new DefaultRedirectStrategy()
                                .sendRedirect(request, response, afterFailure(failed)))
                        .permitAll())
                .logout(logout -> logout.logoutSuccessUrl("/login?out").permitAll())
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY)))
                .build();
    }

    private static String afterFailure(AuthenticationException failed) {
        return failed instanceof HeldBackException held
                ? "/login?wait=" + held.minutes()
                : "/login?error";
    }
}
