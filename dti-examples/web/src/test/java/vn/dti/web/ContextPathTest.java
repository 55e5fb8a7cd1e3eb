// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.Role;
import vn.dti.web.period.Periods;

/** The application below a path, as behind a server that has others beside it. */
@WebTest
@TestPropertySource(properties = "server.servlet.context-path=/dti")
class ContextPathTest {

    private static final Pattern ADDRESS =
            Pattern.compile("(?:href|src|action|formaction|data-[a-z]+)=\"(/[^\"]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Periods periods;

    @Autowired
    private Accounts accounts;

    private Caller signedIn(String login) {
        return Caller.signedIn(port, "/dti", login);
    }

    private static List<String> addresses(String page) {
        return ADDRESS.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/admin",
                "/admin/documents",
                "/admin/journal",
                "/admin/journal/proof",
                "/password",
                "/nowhere",
                "/periods/1",
                "/periods/1/ranking",
                "/periods/1/plan"
            })
    void allThatAPageNamesIsBelowThePath(String page) {
        assertThat(addresses(signedIn("admin").get(page).body()))
                .isNotEmpty()
                .allMatch(address -> address.startsWith("/dti/"));
    }

    @Test
    void aReportIsFilledInBelowThePath() {
        Caller officer = signedIn("canbo1");
        String draft = Opened.draft(officer, Opened.period(periods, "below"));

        String page = officer.get(draft).body();
        assertThat(addresses(page)).allMatch(address -> address.startsWith("/dti/"));
        assertThat(addresses(officer.get(draft + "/improvement").body()))
                .allMatch(address -> address.startsWith("/dti/"));
        // All but what forms alone are sent to.
        for (String address :
                addresses(page.replaceAll("action=\"[^\"]*\"|data-try=\"[^\"]*\"", ""))) {
            assertThat(officer.get(address.substring("/dti".length())).statusCode())
                    .as(address)
                    .isNotEqualTo(404);
        }
    }

    @Test
    void whoIsNotLetInIsSentToSignInBelowThePath() {
        Caller anybody = Caller.unknown(port, "/dti");
        Caller dismissed = dismissed();

        assertThat(Caller.location(anybody.get("/admin"))).endsWith("/dti/login");
        assertThat(Caller.location(anybody.post(
                        "/login", "/login", Map.of("username", "canbo1", "password", "wrong"))))
                .endsWith("/dti/login?error");
        assertThat(Caller.location(dismissed.get("/periods/1"))).endsWith("/dti/login");
        Caller leaving = signedIn("canbo2");
        assertThat(Caller.location(leaving.post("/", "/logout", Map.of())))
                .endsWith("/dti/login?out");
    }

    private Caller dismissed() {
        accounts.open(
                Account.PUBLIC, new Account(0, "tam", "Tạm", Role.VERIFIER, 0), Demo.PASSWORD);
        Caller dismissed = signedIn("tam");
        assertThat(Caller.location(signedIn("admin")
                        .post("/admin", "/admin/accounts/close", Map.of("login", "tam"))))
                .endsWith("/dti/admin#accounts");
        return dismissed;
    }

    @Test
    void aProgramIsAnsweredAsAProgramBelowThePath() {
        var answer = Caller.unknown(port, "/dti").get("/api/score/nowhere");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
    }
}
