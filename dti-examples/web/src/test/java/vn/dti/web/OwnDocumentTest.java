// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dti.frameworks.Frameworks;

/** Frameworks and plans of the administrators' own, and the period before that one of them asks for. */
@WebTest
class OwnDocumentTest {

    /** Half of the points for what grew: the first by a quarter at most, the other by its share. */
    private static final String GROWTH = """
            format: dti/1
            id: growth
            title: Bộ chỉ số tăng trưởng
            version: "%s"
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              capital: {type: amount, label: Vốn}
              staff: {type: count, label: Số cán bộ}
            criteria:
              - {id: "1", title: Tăng vốn, max: 10, ratio: capital / capital@previous}
              - {id: "2", title: Cán bộ, max: 10, ratio: staff / 10}
            """;

    private static final String PLAN = """
            format: dti-overlay/1
            id: growth-plan
            framework: growth
            title: Kế hoạch tăng trưởng
            citation: Kế hoạch 2/KH-UBND
            assignments:
              "1": {lead: [Phòng Tài chính], support: [Phòng Nội vụ], actions: [Thu hút vốn]}
            """;

    private static final Pattern OWN = Pattern.compile(
            "<option value=\"(own:[0-9]+)\">[^<]*\\((growth-plan|growth) ?([^)]*)\\)</option>");
    private static final Pattern PERIOD =
            Pattern.compile("<li><a href=\"/periods/([0-9]+)\">([^<]+)</a>");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Caller admin() {
        return Caller.signedIn(port, "admin");
    }

    private static HttpResponse<String> bring(Caller admin, String kind, String text) {
        return admin.upload(
                "/admin/documents",
                "/admin/documents",
                Map.of("kind", kind),
                "tự soạn.yaml",
                text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of the choice of a document of a version, in the form that opens periods. */
    private static String choice(Caller admin, String name, String version) {
        var choices = OWN.matcher(admin.get("/admin").body());
        while (choices.find()) {
            if (choices.group(2).equals(name) && choices.group(3).equals(version)) {
                return choices.group(1);
            }
        }
        throw new IllegalStateException(name + " cannot be chosen");
    }

    private static long open(Caller admin, String name, Map<String, String> terms) {
        var fields = new HashMap<>(terms);
        fields.put("name", name);
        var answer = admin.post("/admin", "/admin/periods", fields);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var periods = PERIOD.matcher(admin.get("/admin").body());
        while (periods.find()) {
            if (periods.group(2).equals(name)) {
                return Long.parseLong(periods.group(1));
            }
        }
        throw new IllegalStateException(name + " was not opened");
    }

    private static void press(Caller who, String page, String act) {
        var answer = who.post(page, page + "/acts/" + act, Map.of("version", who.version(page)));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    /** The page of a submission of Quận 1 whose figures are handed in. */
    private String handedIn(long period, String capital, String staff) {
        Caller officer = Caller.signedIn(port, "canbo1");
        String page = Opened.draft(officer, period);
        officer.post(page, page, Map.of("version", "1", "f.capital", capital, "f.staff", staff));
        press(officer, page, "SUBMIT");
        return page;
    }

    @Test
    void everyFaultIsToldAtLineAndColumnAndNothingIsKept() {
        Caller admin = admin();
        String broken =
                GROWTH.formatted("sai").replace("max: 20", "max: 21").replace("staff /", "stuff /");

        var answer = bring(admin, "FRAMEWORK", broken);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Chưa lưu, vì:",
                        "tự soạn.yaml:6:6: lỗi: điểm tối đa",
                        "tự soạn.yaml:12:46: lỗi: không có đầu vào &#39;stuff&#39;",
                        "^");
        assertThat(admin.get("/admin").body()).doesNotContain("(growth sai)");
    }

    @Test
    void whatIsNoTextOrTooLargeForTheLibraryIsTold() {
        Caller admin = admin();
        var binary = admin.upload(
                "/admin/documents",
                "/admin/documents",
                Map.of("kind", "FRAMEWORK"),
                "a.yaml",
                new byte[] {'P', 'K', 3, 4});
        // one byte more than the 3 MB of Budget.BYTES, and more nodes than Budget.NODES
        var large = bring(admin, "FRAMEWORK", "#".repeat(3_000_001));
        var deep = bring(admin, "FRAMEWORK", "[".repeat(100_000));

        for (var answer : List.of(binary, large, deep)) {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).contains("Chưa lưu, vì:", "[DTI-");
        }
    }

    @Test
    void aPlanIsHeldAgainstItsFramework() {
        Caller admin = admin();
        String text =
                PLAN.replace("growth", "hcmc-79-2023-districts").replace("\"1\":", "\"1.99\":");

        var unknown = bring(admin, "PLAN", PLAN.replace("framework: growth", "framework: none"));
        var unfit = bring(admin, "PLAN", text);

        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body()).contains("Chưa có bộ chỉ số &#39;none&#39;");
        assertThat(unfit.statusCode()).isEqualTo(422);
        assertThat(unfit.body()).contains("tự soạn.yaml:7:3: lỗi:", "1.99");
    }

    @Test
    void whatAPeriodUsesStaysAndAllElseIsTakenAway() {
        Caller admin = admin();
        bring(admin, "FRAMEWORK", GROWTH.formatted("dùng"));
        bring(admin, "FRAMEWORK", GROWTH.formatted("bỏ"));
        String used = choice(admin, "growth", "dùng");
        String unused = choice(admin, "growth", "bỏ");
        open(admin, "used 2024", Map.of("framework", used));

        var refused =
                admin.post("/admin", "/admin/documents/" + used.substring(4) + "/remove", Map.of());
        var removed = admin.post(
                "/admin", "/admin/documents/" + unused.substring(4) + "/remove", Map.of());

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Đã có kỳ đánh giá mở theo văn bản này");
        assertThat(removed.statusCode()).isEqualTo(302);
    }

    /** A period that is opened by the bundled one has nothing of the copy. */
    @Test
    void aCopyOfABundledFrameworkIsUsedByNoPeriod() {
        Caller admin = admin();
        String bundled = "hcmc-79-2023-districts";
        bring(admin, "FRAMEWORK", Frameworks.source(bundled).text());
        var copy = Pattern.compile("/admin/documents/FRAMEWORK/([0-9]+)\">[^<]*</a> \\(" + bundled)
                .matcher(admin.get("/admin/documents").body());
        assertThat(copy.find()).isTrue();
        open(admin, "bundled 2024", Map.of("framework", bundled));

        assertThat(admin.post("/admin", "/admin/documents/" + copy.group(1) + "/remove", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(admin.get("/admin").body())
                .contains("(growth dùng)")
                .doesNotContain("(growth bỏ)");
    }

    @Test
    void theSameIsNotKeptTwice() {
        Caller admin = admin();
        bring(admin, "FRAMEWORK", GROWTH.formatted("hai lần"));

        var again = bring(admin, "FRAMEWORK", GROWTH.formatted("hai lần"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Văn bản này đã có rồi.");
    }

    @Test
    void documentsAreForAdministrators() {
        for (String login : List.of("canbo1", "thamdinh", "pheduyet")) {
            Caller other = Caller.signedIn(port, login);
            assertThat(other.get("/admin/documents").statusCode()).isEqualTo(403);
            assertThat(other.upload(
                                    "/",
                                    "/admin/documents",
                                    Map.of("kind", "PLAN"),
                                    "a",
                                    new byte[0])
                            .statusCode())
                    .isEqualTo(403);
            assertThat(other.post("/", "/admin/documents/1/remove", Map.of()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aPeriodAfterAnotherComparesWithItInPointsReportAndPublication(@TempDir Path folder)
            throws IOException, InterruptedException {
        Caller admin = admin();
        bring(admin, "FRAMEWORK", GROWTH.formatted("1"));
        bring(admin, "PLAN", PLAN);
        String framework = choice(admin, "growth", "1");
        long first = open(admin, "2024-Q1", Map.of("framework", framework));
        long second = open(
                admin,
                "2024-Q2",
                Map.of(
                        "framework", framework,
                        "overlay", choice(admin, "growth-plan", ""),
                        "previous", String.valueOf(first)));
        handedIn(first, "200", "2");

        Caller officer = Caller.signedIn(port, "canbo1");
        String draft = Opened.draft(officer, second);
        var typed = officer.post(draft, draft + "/try", Map.of("f.capital", "150", "f.staff", "5"));
        // 150/200 of 10 and 5/10 of 10
        assertThat(typed.body()).contains("\"total\":\"12,5\"", "\"1\":{\"points\":\"7,5\"");

        String page = handedIn(second, "150", "5");
        assertThat(officer.get(page).body()).contains("<b>12,5</b> / 20");
        assertThat(officer.get(page + "/report.txt").body())
                // 10 and 2 points before, as nothing was to be compared with the quarter before
                // that
                .contains("Kế hoạch tăng trưởng", "Thu hút vốn", "Phòng Tài chính")
                .containsPattern("(?s)kỳ trước.*\\+3");

        Caller verifier = Caller.signedIn(port, "thamdinh");
        press(verifier, page, "REVIEW");
        press(verifier, page, "VERIFY");
        var published = Caller.signedIn(port, "pheduyet")
                .post("/periods/" + second, "/periods/" + second + "/publication", Map.of());
        String to = Caller.location(published);
        String publication = to.substring(to.indexOf("/publications/"));
        Caller anybody = Caller.unknown(port);
        assertThat(anybody.get(publication + "/command.txt").body())
                .isEqualTo("dti rank framework.yaml units --previous previous --group 1 --group 2"
                        + " --format json --lang vi\n");
        assertThat(anybody.get(publication + "/ranking.vi.json").body())
                .contains("12.5")
                .isEqualTo(Published.ranked(anybody, publication, folder));
    }

    @Test
    void aPeriodBeforeIsByTheSameFrameworkAndNotLater() {
        Caller admin = admin();
        bring(admin, "FRAMEWORK", GROWTH.formatted("trước"));
        String framework = choice(admin, "growth", "trước");
        long later = open(admin, "2030", Map.of("framework", framework));

        var ofAnother = admin.post(
                "/admin",
                "/admin/periods",
                Map.of("name", "unfit 2031", "framework", framework, "previous", "1"));
        var ofLater = admin.post(
                "/admin",
                "/admin/periods",
                Map.of("name", "2029", "framework", framework, "previous", String.valueOf(later)));

        assertThat(ofAnother.statusCode()).isEqualTo(422);
        assertThat(ofAnother.body()).contains("Kỳ trước dùng bộ chỉ số khác");
        assertThat(ofLater.statusCode()).isEqualTo(422);
        assertThat(ofLater.body()).doesNotContain("Kỳ trước dùng bộ chỉ số khác");
        assertThat(database.sql("select count(*) from period where name in ('unfit 2031', '2029')")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
