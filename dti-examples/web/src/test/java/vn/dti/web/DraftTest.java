// SPDX-License-Identifier: Apache-2.0
package vn.dti.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dti.web.period.Periods;

/** A draft: typed, refused, changed by two people, exported and imported. */
@WebTest
class DraftTest {

    private static int number;

    @LocalServerPort
    private int port;

    @Autowired
    private Periods periods;

    private Caller officer = Caller.unknown(0);
    private String draft = "";

    @BeforeEach
    void aDraftOfItsOwn() {
        number++;
        officer = Caller.signedIn(port, "canbo2");
        draft = Opened.draft(officer, Opened.period(periods, "draft " + number));
    }

    private int save(Map<String, String> fields) {
        return officer.post(draft, draft, fields).statusCode();
    }

    @Test
    void whatIsTypedEarnsPointsBeforeItIsSaved() {
        var answer = officer.post(
                draft, draft + "/try", Map.of("f.meetings_chaired", "3", "f.meetings_total", "4"));

        assertThat(answer.body())
                // 3/4 of 10 points
                .contains("\"total\":\"7,5\"", "\"1.2\":{\"points\":\"7,5\"", "\"problems\":[]");
        assertThat(officer.version(draft)).isEqualTo("1");
    }

    @Test
    void everyFigureThatIsWrongIsToldWhereItIsTypedAndNothingIsSaved() {
        var fields = Map.of("version", "1", "f.meetings_chaired", "ba", "f.meetings_total", "-4");
        var answer = officer.post(draft, draft, fields);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Chưa lưu: còn 2 chỗ sai, xem bên dưới.", "value=\"ba\"", "value=\"-4\"")
                .containsPattern("data-problem=\"meetings_chaired\">[^<]+không phải là số")
                .containsPattern("data-problem=\"meetings_total\">[^<]+</span>");
        assertThat(officer.get(draft + "/self.yaml").body()).doesNotContain("meetings");
    }

    @Test
    void twoPeopleOnOneDraftDoNotOverwriteEachOther() {
        assertThat(save(Map.of("version", "1", "f.meetings_total", "4"))).isEqualTo(302);

        var late = officer.post(
                draft,
                draft,
                Map.of("version", "1", "f.meetings_total", "5", "f.meetings_chaired", "2"));

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body())
                .containsPattern("Chưa lưu: canbo2 đã lưu phiên bản 2 lúc [0-9: /]+, sau khi")
                .contains("name=\"version\" value=\"2\"", "name=\"f.meetings_total\" value=\"5\"")
                .contains("Bản vừa lưu ghi: <b>4</b>", "Bản vừa lưu ghi: <b>(trống)</b>");
        assertThat(officer.get(draft + "/self.yaml").body()).contains("meetings_total: 4");
    }

    @Test
    void anEmptyFieldClearsAndAMissingOneKeeps() {
        save(Map.of("version", "1", "f.meetings_total", "4", "f.meetings_chaired", "3"));
        save(Map.of("version", "2", "f.meetings_chaired", ""));

        assertThat(officer.get(draft + "/self.yaml").body())
                .contains("meetings_total: 4")
                .doesNotContain("meetings_chaired");
    }

    @Test
    void aFormGoesOutAndComesInWithTheSameFigures() {
        save(Map.of(
                "version", "1",
                "f.meetings_total", "4",
                "f.committee_head", "leader",
                "na.6.2", "Không có thủ tục"));
        String before = officer.get(draft + "/self.yaml").body();
        byte[] form = officer.bytes(draft + "/form.xlsx");

        var imported = officer.upload(
                draft, draft + "/import", Map.of("version", "2"), "huyen.xlsx", form);

        assertThat(imported.statusCode()).isEqualTo(302);
        assertThat(officer.version(draft)).isEqualTo("3");
        // A form says options by their labels, which mean the same.
        assertThat(officer.get(draft + "/self.yaml").body())
                .isEqualTo(before.replace("leader", "Bí thư hoặc Chủ tịch"));
        assertThat(officer.get(draft).body())
                .contains("<option value=\"leader\" selected>")
                // 10 for the head, and the 10 of 6.2, which does not apply
                .contains("<b id=\"total\">20</b>");
    }

    @Test
    void anEmptyCellClearsAndARowThatIsNotThereKeeps() {
        save(Map.of("version", "1", "f.meetings_total", "4", "f.meetings_chaired", "3"));
        String form = new String(officer.bytes(draft + "/form.csv"), StandardCharsets.UTF_8);
        String changed = form.lines()
                .filter(line -> !line.contains("meetings_total"))
                .map(line -> line.contains("meetings_chaired")
                        ? line.replaceFirst("([,;])3[,;]", "$1$1")
                        : line)
                .reduce("", (one, two) -> one + two + "\n");
        assertThat(changed).isNotEqualTo(form);

        var imported = officer.upload(
                draft,
                draft + "/import",
                Map.of("version", "2"),
                "huyen.csv",
                changed.getBytes(StandardCharsets.UTF_8));

        assertThat(imported.statusCode()).as(imported.body()).isEqualTo(302);
        assertThat(officer.get(draft + "/self.yaml").body())
                .contains("meetings_total: 4")
                .doesNotContain("meetings_chaired");
    }

    @Test
    void aFileWithOneFaultChangesNothingAndTellsEveryFault() {
        String file = """
                format: dti-inputs/1
                framework: hcmc-79-2023-districts
                inputs:
                  meetings_total: bốn
                  meetings_chared: 3
                """;

        var answer = officer.upload(
                draft,
                draft + "/import",
                Map.of("version", "1"),
                "sai.yaml",
                file.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("sai.yaml:4:19: lỗi:", "sai.yaml:5:20: lỗi:", "meetings_chaired");
        assertThat(officer.version(draft)).isEqualTo("1");
    }

    @Test
    void theExportImportsIntoAnotherDraftWithTheSameResult() {
        save(Map.of("version", "1", "f.meetings_total", "7", "f.meetings_chaired", "3"));
        officer.upload(
                draft,
                draft + "/evidence",
                Map.of("version", "2", "criterion", "1.2", "title", "Biên bản"),
                "b.pdf",
                new byte[] {1, 2, 3});
        byte[] export = officer.bytes(draft + "/self.yaml");
        String other = Opened.draft(officer, Opened.period(periods, "import " + number));

        officer.upload(other, other + "/import", Map.of("version", "1"), "a.yaml", export);

        String imported = officer.get(other + "/self.yaml").body();
        assertThat(imported.replace("import " + number, "draft " + number))
                .isEqualTo(new String(export, StandardCharsets.UTF_8))
                .contains("Biên bản; b.pdf (sha256 ");
        // 30/7 = 4.2857…
        assertThat(officer.get(other).body()).contains("<b id=\"total\">4,29</b>");
    }

    @Test
    void recordsOfAListAreTypedRowByRow() {
        var fields = Map.of(
                "version", "1",
                "f.engagement_activities", "",
                "r.engagement_activities.0.name", "Phản ánh hiện trường",
                "r.engagement_activities.0.feedback", "10",
                "r.engagement_activities.0.resolved", "9");

        assertThat(save(fields)).isEqualTo(302);
        assertThat(officer.get(draft + "/self.yaml").body())
                .containsSubsequence(
                        "engagement_activities:", "Phản ánh hiện trường", "resolved: 9");
        assertThat(officer.get(draft).body())
                .contains("name=\"r.engagement_activities.0.resolved\" value=\"9\"");
    }

    @Test
    void whatIsTypedStaysTextHoweverHostile() {
        String hostile = "<script>alert(1)</script>\u202E\"'{{w.SITE}}";

        assertThat(save(Map.of("version", "1", "f.unit_name", hostile))).isEqualTo(302);
        assertThat(officer.get(draft).body())
                .doesNotContain("<script>alert", "\u202E")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @Test
    void pagesSpeakEnglishOnceAskedTo() {
        assertThat(officer.get(draft + "?lang=en").body())
                .contains("<html lang=\"en\">", "Save draft");
        assertThat(officer.get(draft).body()).contains("Save draft");
        assertThat(officer.get(draft + "?lang=vi").body()).contains("Lưu nháp");
    }

    /** More than the 10 MB of application.yaml: refused before the token of the form is looked for. */
    @Test
    void aFileThatIsTooLargeIsToldOnAnOrdinaryPage() {
        for (int size : new int[] {10 * 1024 * 1024, 13 * 1024 * 1024}) {
            var answer = officer.upload(
                    draft, draft + "/import", Map.of("version", "1"), "a.xlsx", new byte[size]);

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.body()).contains("<nav", "Tệp lớn hơn 9,9 MB.");
        }
        assertThat(officer.version(draft)).isEqualTo("1");
    }

    @Test
    void whatNoPageSendsIsToldOnAnOrdinaryPage() {
        var missing = officer.post(draft, draft, Map.of("f.meetings_total", "4"));
        var forged = officer.postWith("forged", draft, Map.of("version", "1"));

        assertThat(missing.statusCode()).isEqualTo(400);
        assertThat(missing.body()).contains("<nav", "Không đọc được những gì trình duyệt gửi.");
        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("<nav", "hoặc trang đã mở quá lâu");
        assertThat(officer.get("/submissions/1/nothing").body())
                .contains("<nav", "Không có trang này.");
    }
}
