// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.Role;
import vn.dti.web.period.Periods;

/** What the doors let through, asked from outside. */
@WebTest
class AccessTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Periods periods;

    @Autowired
    private JdbcClient database;

    @Autowired
    private Accounts accounts;

    private static String draft = "";

    @BeforeEach
    void aDraftOfTheFirstUnit() {
        if (draft.isEmpty()) {
            draft = Opened.draft(Caller.signedIn(port, "canbo1"), Opened.period(periods, "access"));
        }
    }

    @Test
    void aDraftIsSeenByItsOwnUnitAlone() {
        assertThat(Caller.signedIn(port, "canbo1").get(draft).statusCode()).isEqualTo(200);
        for (String login : List.of("canbo2", "thamdinh", "pheduyet", "admin")) {
            Caller other = Caller.signedIn(port, login);
            for (String page : List.of(
                    "", "/self.yaml", "/form.xlsx", "/form.csv", "/improvement", "/report.html")) {
                assertThat(other.get(draft + page).statusCode())
                        .as("%s %s", login, page)
                        .isEqualTo(403);
            }
        }
    }

    @Test
    void aDraftIsWrittenByItsOwnUnitAlone() {
        for (String login : List.of("canbo2", "thamdinh", "pheduyet", "admin")) {
            Caller other = Caller.signedIn(port, login);
            for (String path :
                    List.of(draft, draft + "/try", draft + "/acts/SUBMIT", draft + "/ask")) {
                var answer = other.post("/", path, Map.of("version", "1", "f.meetings_total", "4"));
                assertThat(answer.statusCode()).as("%s %s", login, path).isEqualTo(403);
            }
        }
        assertThat(Caller.signedIn(port, "canbo1").version(draft)).isEqualTo("1");
    }

    @Test
    void whoHasNotSignedInIsAskedTo() {
        Caller anybody = Caller.unknown(port);

        for (String page : List.of(draft, "/periods/1", "/periods/1/ranking", "/admin")) {
            assertThat(Caller.location(anybody.get(page))).as(page).endsWith("/login");
        }
        assertThat(anybody.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void administrationIsForAdministrators() {
        for (String login : List.of("canbo1", "thamdinh", "pheduyet")) {
            assertThat(Caller.signedIn(port, login).get("/admin/journal").statusCode())
                    .isEqualTo(403);
        }
        assertThat(Caller.signedIn(port, "admin").get("/admin").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormWithoutTheTokenOfItsPageIsRefused() {
        Caller officer = Caller.signedIn(port, "canbo1");

        var forged = officer.postWith("forged", draft, Map.of("version", "1"));

        assertThat(forged.statusCode()).isEqualTo(403);
    }

    @Test
    void aWrongPasswordDoesNotSignInAndDoesNotTellWhetherTheNameExists() {
        Caller anybody = Caller.unknown(port);
        var wrong =
                anybody.post("/login", "/login", Map.of("username", "canbo1", "password", "no"));
        var unknown =
                anybody.post("/login", "/login", Map.of("username", "none", "password", "no"));

        assertThat(Caller.location(wrong)).endsWith("/login?error");
        assertThat(Caller.location(unknown)).isEqualTo(Caller.location(wrong));
        assertThat(anybody.get("/login?error").body()).contains("Tên hoặc mật khẩu không đúng.");
    }

    @Test
    void passwordsAreKeptAsHashes() {
        assertThat(database.sql("select password from account")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(6)
                .allSatisfy(kept -> assertThat(kept).startsWith("{bcrypt}$2"));
    }

    @Test
    void pagesForbidScriptsFromElsewhere() {
        var headers = Caller.unknown(port).get("/").headers();

        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'self'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    /** Awards are points in place of a rule's; verified they would count. */
    @Test
    void anOfficerAwardsNoPoints() {
        Caller officer = Caller.signedIn(port, "canbo1");
        var fields =
                Map.of("version", "1", "award.points.1.2", "10", "award.reason.1.2", "Tự thưởng");

        assertThat(officer.post(draft, draft, fields).statusCode()).isEqualTo(403);
        assertThat(officer.version(draft)).isEqualTo("1");
    }

    @Test
    void anAccountThatIsSwitchedOffIsSignedOut() {
        accounts.open(
                Account.PUBLIC, new Account(0, "tam", "Tạm", Role.VERIFIER, 0), Demo.PASSWORD);
        Caller dismissed = Caller.signedIn(port, "tam");
        assertThat(dismissed.get("/periods/1").statusCode()).isEqualTo(200);

        Caller.signedIn(port, "admin")
                .post("/admin", "/admin/accounts/close", Map.of("login", "tam"));

        assertThat(Caller.location(dismissed.get("/periods/1"))).endsWith("/login");
    }

    @Test
    void theJournalDoesNotShowTheFiguresOfADraft() {
        Caller officer = Caller.signedIn(port, "canbo3");
        String own = Opened.draft(officer, Opened.period(periods, "journal"));
        officer.post(own, own, Map.of("version", "1", "na.6.2", "chỉ ở bản nháp"));

        assertThat(officer.version(own)).isEqualTo("2");
        assertThat(Caller.signedIn(port, "admin").get("/admin/journal").body())
                .contains("Lưu nháp")
                .doesNotContain("chỉ ở bản nháp");
    }

    @Test
    void anOfficerNeedsAUnitAndAPasswordIsNotShort() {
        Caller admin = Caller.signedIn(port, "admin");
        var officer = Map.of(
                "login",
                "moi",
                "name",
                "Mới",
                "role",
                "OFFICER",
                "unit",
                "0",
                "password",
                "mot-mat-khau-dai");
        var open = Map.of(
                "login", "moi", "name", "Mới", "role", "VERIFIER", "unit", "0", "password", "ngan");

        assertThat(admin.post("/admin", "/admin/accounts", officer).statusCode())
                .isEqualTo(422);
        assertThat(admin.post("/admin", "/admin/accounts", open).statusCode()).isEqualTo(422);
    }
}
