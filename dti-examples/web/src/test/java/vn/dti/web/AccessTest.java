package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
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
}
