// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dti.web.account.Account;
import vn.dti.web.account.Accounts;
import vn.dti.web.account.Role;
import vn.dti.web.journal.Journal;

/** Passwords: tried, changed, reset; each test has an account of its own. */
@WebTest
class PasswordTest {

    private static final String NEXT = "mật khẩu mới 1";
    private static final Pattern TOLD = Pattern.compile("chỉ hiện một lần này: ([0-9a-f]{24})<");

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient database;

    private Caller verifier(String login) {
        accounts.open(Opened.ADMIN, new Account(0, login, login, Role.VERIFIER, 0), Demo.PASSWORD);
        return Caller.signedIn(port, login);
    }

    private String signIn(String login, String password) {
        var answer = Caller.unknown(port)
                .post("/login", "/login", Map.of("username", login, "password", password));
        String to = Caller.location(answer);
        return to.substring(to.indexOf('/', "http://".length()));
    }

    private static Map<String, String> change(String current, String next, String again) {
        return Map.of("current", current, "next", next, "again", again);
    }

    @Test
    void whoeverChangesTheirPasswordSignsInByTheNewOneAloneAndEverywhere() {
        Caller here = verifier("doi1");
        Caller elsewhere = Caller.signedIn(port, "doi1");

        var answer = here.post("/password", "/password", change(Demo.PASSWORD, NEXT, NEXT));

        assertThat(Caller.location(answer)).endsWith("/login?changed");
        assertThat(Caller.unknown(port).get("/login?changed").body())
                .contains("Đã đổi mật khẩu. Đăng nhập lại bằng mật khẩu mới.");
        for (Caller before : List.of(here, elsewhere)) {
            assertThat(Caller.location(before.get("/periods/1"))).endsWith("/login");
        }
        assertThat(signIn("doi1", Demo.PASSWORD)).isEqualTo("/login?error");
        assertThat(signIn("doi1", NEXT)).isEqualTo("/");
    }

    @Test
    void whatCannotBeTakenIsToldAndChangesNothing() {
        Caller who = verifier("doi2");
        var refused = Map.of(
                change("không phải nó", NEXT, NEXT), "Mật khẩu hiện tại không đúng.",
                change(Demo.PASSWORD, NEXT, NEXT + "x"),
                        "Hai lần gõ mật khẩu mới không giống nhau.",
                change(Demo.PASSWORD, "ngắn", "ngắn"), "Mật khẩu có từ 10 ký tự",
                // 25 letters of 3 bytes each
                change(Demo.PASSWORD, "ế".repeat(25), "ế".repeat(25)), "không quá 72 byte");

        refused.forEach((fields, message) -> {
            var answer = who.post("/password", "/password", fields);
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("role=\"alert\">", message);
        });
        assertThat(signIn("doi2", Demo.PASSWORD)).isEqualTo("/");
    }

    @Test
    void anAdministratorResetsAPasswordWhichIsToldOnce() {
        Caller who = verifier("doi3");
        Caller admin = Caller.signedIn(port, "admin");

        admin.post("/admin", "/admin/accounts/password", Map.of("login", "doi3"));
        var told = TOLD.matcher(admin.get("/admin").body());

        assertThat(told.find()).isTrue();
        assertThat(admin.get("/admin").body()).doesNotContain(told.group(1));
        assertThat(Caller.location(who.get("/periods/1"))).endsWith("/login");
        assertThat(signIn("doi3", told.group(1))).isEqualTo("/");
    }

    @Test
    void theJournalTellsOfPasswordsWithoutThem() {
        Caller who = verifier("doi4");
        who.post("/password", "/password", change(Demo.PASSWORD, NEXT, NEXT));
        accounts.resetPassword(Opened.ADMIN, "doi4");

        assertThat(journal.of("account doi4"))
                .extracting(
                        each -> each.account() + " " + each.action() + each.before() + each.after())
                .containsExactly(
                        "admin OPENdoi4, VERIFIER, 0",
                        "doi4 CHANGE_PASSWORD",
                        "admin RESET_PASSWORD");
    }

    @Test
    void passwordsAreResetByAdministratorsAlone() {
        for (String login : List.of("canbo1", "thamdinh", "pheduyet")) {
            Caller other = Caller.signedIn(port, login);
            var answer = other.post("/", "/admin/accounts/password", Map.of("login", "admin"));
            assertThat(answer.statusCode()).as(login).isEqualTo(403);
        }
        assertThat(signIn("admin", Demo.PASSWORD)).isEqualTo("/");
    }

    /** The page that tells the new one would be closed with all sessions of the account. */
    @Test
    void anAdministratorDoesNotResetTheirOwn() {
        Caller admin = Caller.signedIn(port, "admin");

        var answer = admin.post("/admin", "/admin/accounts/password", Map.of("login", "admin"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Mật khẩu của mình thì đổi ở trang «Đổi mật khẩu».");
        assertThat(signIn("admin", Demo.PASSWORD)).isEqualTo("/");
    }

    @Test
    void aNameLongerThanAnyIsNoAccount() {
        assertThat(signIn("a".repeat(61), Demo.PASSWORD)).isEqualTo("/login?error");
    }

    @Test
    void theSixthWrongPasswordIsNotLookedAt() {
        verifier("doi5");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("doi5", "sai-mat-khau")).isEqualTo("/login?error");
        }

        assertThat(signIn("doi5", Demo.PASSWORD)).isEqualTo("/login?wait=15");
        assertThat(Caller.unknown(port).get("/login?wait=15").body())
                .contains("Gõ sai mật khẩu quá nhiều lần. Thử lại sau 15 phút.");
        assertThat(signIn("canbo1", Demo.PASSWORD)).isEqualTo("/");
    }

    @Test
    void theCurrentPasswordIsGuessedNoFasterThanAtTheDoor() {
        Caller who = verifier("doi6");
        for (int i = 0; i < 5; i++) {
            who.post("/password", "/password", change("sai-mat-khau", NEXT, NEXT));
        }

        assertThat(who.post("/password", "/password", change(Demo.PASSWORD, NEXT, NEXT))
                        .body())
                .contains("Thử lại sau 15 phút.");
    }

    @Test
    void anAccountIsSwitchedOnAgainAndAnAdministratorDoesNotSwitchOffTheirOwn() {
        verifier("doi7");
        Caller admin = Caller.signedIn(port, "admin");
        admin.post("/admin", "/admin/accounts/close", Map.of("login", "doi7"));
        assertThat(signIn("doi7", Demo.PASSWORD)).isEqualTo("/login?error");

        admin.post("/admin", "/admin/accounts/reopen", Map.of("login", "doi7"));
        assertThat(signIn("doi7", Demo.PASSWORD)).isEqualTo("/");

        var own = admin.post("/admin", "/admin/accounts/close", Map.of("login", "admin"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("Không tự khoá tài khoản đang dùng.");
    }

    @Test
    void aPasswordThatNoHashHoldsWholeIsNotTaken() {
        var account = new Account(0, "doi8", "doi8", Role.VERIFIER, 0);

        // bcrypt takes 72 bytes: 24 letters of 3 bytes fit, 25 do not
        accounts.open(Opened.ADMIN, account, "ế".repeat(24));
        assertThat(signIn("doi8", "ế".repeat(24))).isEqualTo("/");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> accounts.open(Opened.ADMIN, account, "ế".repeat(25)));
        assertThat(database.sql("select count(*) from account where login = 'doi8'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }
}
