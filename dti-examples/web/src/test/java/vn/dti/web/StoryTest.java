// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dti.web.journal.Journal;
import vn.dti.web.journal.JournalProof;

/** From three drafts to one publication, by what the pages offer and without scripts. */
@WebTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {

    private static final Pattern PUBLICATION = Pattern.compile("/publications/([0-9]+)$");

    /** What the units hand in; 3 of 4, 4 of 4 and 1 of 4 meetings. */
    private static final List<Map<String, String>> FIGURES = List.of(
            Map.of(
                    "f.meetings_chaired",
                    "3",
                    "f.meetings_total",
                    "4",
                    "f.committee_head",
                    "leader"),
            Map.of("f.meetings_chaired", "4", "f.meetings_total", "4", "f.committee_head", "none"),
            Map.of(
                    "f.meetings_chaired",
                    "1",
                    "f.meetings_total",
                    "4",
                    "f.committee_head",
                    "deputy"));

    private static final Map<Integer, String> SUBMISSIONS = new HashMap<>();
    private static String publication = "";

    @LocalServerPort
    private int port;

    @Autowired
    private Journal journal;

    private static String submission(int unit) {
        return SUBMISSIONS.getOrDefault(unit, "");
    }

    private Caller officer(int unit) {
        return Caller.signedIn(port, "canbo" + unit);
    }

    private void press(Caller who, String page, String act) {
        var answer = who.post(page, page + "/acts/" + act, Map.of("version", who.version(page)));
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @Test
    @Order(1)
    void threeUnitsWriteTheirDraftsAndHandThemIn() {
        for (int unit = 1; unit <= 3; unit++) {
            Caller officer = officer(unit);
            String page = Caller.location(officer.post("/", "/periods/1/mine", Map.of()));
            page = page.substring(page.indexOf("/submissions/"));
            SUBMISSIONS.put(unit, page);
            var fields = new HashMap<>(FIGURES.get(unit - 1));
            fields.put("version", officer.version(page));

            assertThat(officer.post(page, page, fields).statusCode()).isEqualTo(302);
            assertThat(officer.get(page).body()).contains("Đã lưu, phiên bản 2.");
            press(officer, page, "SUBMIT");
            assertThat(officer.get(page).body()).contains("Đã nộp").doesNotContain("Lưu nháp");
        }
    }

    @Test
    @Order(2)
    void ranksAreSeenLiveByWhatWasHandedIn() {
        assertThat(Caller.signedIn(port, "canbo1").get("/periods/1/ranking").body())
                // 10 + 7.5, 0 + 10 and 5 + 2.5 points
                .containsSubsequence("<td>1</td><th scope=\"row\">Quận 1</th><td>17,5</td>")
                .containsSubsequence("<td>2</td><th scope=\"row\">Huyện Bình Chánh</th><td>10</td>")
                .containsSubsequence("<td>3</td><th scope=\"row\">Huyện Củ Chi</th><td>7,5</td>");
    }

    @Test
    @Order(3)
    void theVerifierChangesAFigureGivesPointsAndAsks() {
        Caller verifier = Caller.signedIn(port, "thamdinh");
        String page = submission(2);
        press(verifier, page, "REVIEW");

        var answer = verifier.post(
                page,
                page,
                Map.of(
                        "version", verifier.version(page),
                        "f.meetings_chaired", "2",
                        "award.points.1.1", "5",
                        "award.reason.1.1", "Chỉ có dự thảo quyết định"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(verifier.get(page).body())
                .contains(
                        "Tự đánh giá: <b>10</b> / 660", "Thẩm định: <b id=\"total\">10</b> / 660");

        var asked = verifier.post(
                page,
                page + "/ask",
                Map.of(
                        "version",
                        verifier.version(page),
                        "ask.1.2",
                        "Biên bản hai cuộc họp ở đâu?"));
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(verifier.get(page).body()).contains("Chờ giải trình");
    }

    @Test
    @Order(4)
    void theUnitExplainsWithADocument() {
        Caller officer = officer(2);
        String page = submission(2);
        var attached = officer.upload(
                page,
                page + "/evidence",
                Map.of(
                        "version",
                        officer.version(page),
                        "criterion",
                        "1.2",
                        "number",
                        "12/TB",
                        "issued",
                        "2023-05-04",
                        "title",
                        "Thông báo kết luận"),
                "ketluan.txt",
                "Hai cuộc họp".getBytes(StandardCharsets.UTF_8));
        assertThat(attached.statusCode()).isEqualTo(302);
        String question =
                officer.get(page).body().replaceAll("(?s).*name=\"(answer\\.[0-9]+)\".*", "$1");

        var explained = officer.post(
                page,
                page + "/explain",
                Map.of("version", officer.version(page), question, "Đã bổ sung thông báo 12/TB"));

        assertThat(explained.statusCode()).isEqualTo(302);
        assertThat(officer.get(page).body())
                .contains(
                        "Đang thẩm định",
                        "Đã bổ sung thông báo 12/TB",
                        "12/TB; 2023-05-04; Thông báo")
                // sha256 of the file
                .contains("ketluan.txt (sha256 ");
    }

    @Test
    @Order(5)
    void nothingIsPublishedBeforeAllIsVerified() {
        Caller approver = Caller.signedIn(port, "pheduyet");

        assertThat(approver.get("/periods/1").body())
                .contains("Công bố được khi mọi hồ sơ đã nộp đều thẩm định xong.");
        assertThat(approver.post("/periods/1", "/periods/1/publication", Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Order(6)
    void theReviewEndsAndTheResultsArePublished() {
        Caller verifier = Caller.signedIn(port, "thamdinh");
        for (int unit : List.of(1, 3)) {
            press(verifier, submission(unit), "REVIEW");
        }
        for (int unit : List.of(1, 2, 3)) {
            press(verifier, submission(unit), "VERIFY");
        }
        Caller approver = Caller.signedIn(port, "pheduyet");
        var answer = approver.post("/periods/1", "/periods/1/publication", Map.of());

        assertThat(answer.statusCode()).isEqualTo(302);
        var found = PUBLICATION.matcher(Caller.location(answer));
        assertThat(found.find()).isTrue();
        publication = "/publications/" + found.group(1);
    }

    @Test
    @Order(7)
    void thePublicFindsWhatTheCommandPrintsForTheSameFiles(@TempDir Path folder)
            throws IOException, InterruptedException {
        Caller anybody = Caller.unknown(port);

        String printed = Published.ranked(anybody, publication, folder);

        assertThat(anybody.get(publication + "/ranking.vi.json").body()).isEqualTo(printed);
        assertThat(anybody.get("/api/rankings/" + publication.replaceAll("\\D", ""))
                        .body())
                .isEqualTo(printed);
        assertThat(anybody.get(publication + "/ranking.vi.html").body())
                .contains("<td>1</td><th scope=\"row\">Quận 1</th><td>17,5</td>");
        assertThat(anybody.bytes(publication + "/ranking.vi.xlsx")).startsWith('P', 'K');
        assertThat(anybody.get(publication + "/command.txt").body())
                .startsWith("dti rank framework.yaml units --group 1 --group 2");
    }

    @Test
    @Order(8)
    void whatIsPublishedChangesNoMore() {
        byte[] before = Caller.unknown(port).bytes(publication + "/ranking.en.json");
        Caller verifier = Caller.signedIn(port, "thamdinh");
        String page = submission(1);

        assertThat(verifier.get(page).body()).doesNotContain("name=\"f.").contains("Đã công bố");
        for (String act : List.of("REVIEW", "VERIFY", "REOPEN", "SUBMIT")) {
            var answer = verifier.post("/", page + "/acts/" + act, Map.of("version", "9"));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
        assertThat(verifier.post("/", page, Map.of("version", "9", "f.meetings_total", "9"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(Caller.unknown(port).bytes(publication + "/ranking.en.json")).isEqualTo(before);
    }

    @Test
    @Order(9)
    void theJournalTellsWhoDidWhatAndIsWhole() {
        String subject = "submission " + submission(2).replaceAll("\\D", "");

        assertThat(journal.of(subject))
                .extracting(each -> each.account() + " " + each.action())
                .containsExactly(
                        "canbo2 BEGIN",
                        "canbo2 SAVE",
                        "canbo2 SUBMIT",
                        "thamdinh REVIEW",
                        "thamdinh ASSESS",
                        "thamdinh ASK",
                        "thamdinh QUESTION 1.2",
                        "canbo2 PROVE",
                        "canbo2 EXPLAIN",
                        "canbo2 ANSWER 1.2",
                        "thamdinh VERIFY",
                        "pheduyet PUBLISH");
        assertThat(journal.prove()).matches(JournalProof::isWhole);
    }
}
