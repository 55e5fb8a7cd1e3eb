// SPDX-License-Identifier: Apache-2.0
package vn.dti.web.page;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The words of the pages beside those of the library. */
enum PageWord implements Phrase {
    SITE("Đánh giá chuyển đổi số", "Digital transformation assessment"),
    SKIP("Đến nội dung chính", "Skip to the content"),
    OTHER_LANGUAGE("English", "Tiếng Việt"),
    SIGN_IN("Đăng nhập", "Sign in"),
    SIGN_OUT("Đăng xuất", "Sign out"),
    SIGN_IN_FAILED("Tên hoặc mật khẩu không đúng.", "The name or the password is wrong."),
    SIGNED_OUT("Đã đăng xuất.", "You have signed out."),
    LOGIN("Tên đăng nhập", "Login"),
    PASSWORD("Mật khẩu", "Password"),
    HELD_BACK(
            "Gõ sai mật khẩu quá nhiều lần. Thử lại sau {0} phút.",
            "Too many wrong passwords. Try again in {0} min."),
    PASSWORD_CHANGED(
            "Đã đổi mật khẩu. Đăng nhập lại bằng mật khẩu mới.",
            "The password was changed. Sign in with the new one."),
    CHANGE_PASSWORD("Đổi mật khẩu", "Change password"),
    PASSWORD_CURRENT("Mật khẩu hiện tại", "Current password"),
    PASSWORD_NEW("Mật khẩu mới", "New password"),
    PASSWORD_AGAIN("Gõ lại mật khẩu mới", "The new password again"),
    PASSWORD_RULE(
            "Mật khẩu có từ {0} ký tự và không quá {1} byte (khoảng {2} chữ có dấu).",
            "A password has at least {0} characters and at most {1} bytes (some {2} letters with diacritics)."),
    PASSWORD_NOTE(
            "Đổi xong phải đăng nhập lại trên mọi máy.",
            "You will have to sign in again on every device."),
    PASSWORD_WRONG("Mật khẩu hiện tại không đúng.", "The current password is wrong."),
    PASSWORDS_DIFFER(
            "Hai lần gõ mật khẩu mới không giống nhau.", "The new passwords are not the same."),
    PASSWORD_RESET(
            "Mật khẩu mới của {0}, chỉ hiện một lần này: {1}",
            "The new password of {0}, shown this once only: {1}"),
    RESET_PASSWORD("Đặt lại mật khẩu", "Reset password"),
    HOME("Trang đầu", "Home"),
    PERIODS("Các kỳ đánh giá", "Periods"),
    PERIOD(Word.PERIOD),
    NO_PERIODS("Chưa có kỳ đánh giá nào.", "There is no period yet."),
    DECISION("Bộ chỉ số", "Index"),
    FROZEN("Phiên bản {0}, dấu vân tay {1}", "Version {0}, fingerprint {1}"),
    PUBLICATIONS("Kết quả đã công bố", "Published results"),
    NO_PUBLICATIONS("Chưa công bố kết quả nào.", "Nothing is published yet."),
    MY_REPORT("Báo cáo của đơn vị tôi", "My unit's report"),
    REPORTS("Hồ sơ các đơn vị", "Reports of the units"),
    NO_REPORTS("Chưa có hồ sơ nào nộp.", "No report has been handed in."),
    UNIT(Word.UNIT),
    GROUP("Nhóm xếp hạng", "Ranking group"),
    STAGE("Trạng thái", "Stage"),
    LIVE_RANKING("Bảng xếp hạng tạm tính", "Live ranking"),
    LIVE_NOTE(
            "Tính theo số đã thẩm định; đơn vị chưa thẩm định thì theo số tự đánh giá đã nộp.",
            "By verified figures; by those handed in where the review has not begun."),
    PLAN("Kế hoạch phân công", "Plan"),
    RANK(Word.RANK),
    RANK_IN_GROUP(Word.RANK_IN_GROUP),
    POINTS(Word.POINTS),
    MAXIMUM(Word.MAXIMUM),
    PERCENT("Tỷ lệ", "Percent"),
    CLASS(Word.CLASS),
    SELF(Word.SELF_ASSESSED),
    VERIFIED_COLUMN(Word.VERIFIED),
    DIFFERENCE(Word.DIFFERENCE),
    FINAL_NOTE(
            "Điểm cuối cùng luôn là điểm thẩm định.",
            "The final points are always the verified ones."),
    SAVED("Đã lưu, phiên bản {0}.", "Saved as version {0}."),
    VERSION("Phiên bản {0}, {1} lưu lúc {2}", "Version {0}, saved by {1} at {2}"),
    REFUSED(
            "Chưa lưu: còn {0} chỗ sai, xem bên dưới.",
            "Not saved: {0} things are wrong, see below."),
    STALE_AGAIN(
            "Chưa làm: {0} đã lưu phiên bản {1} lúc {2}, sau khi bạn mở trang này. Mở lại trang rồi làm lần"
                    + " nữa.",
            "Not done: {0} saved version {1} at {2}, after you opened this page. Open it again and repeat."),
    STALE(
            "Chưa lưu: {0} đã lưu phiên bản {1} lúc {2}, sau khi bạn mở trang này. Số bạn gõ vẫn ở trong"
                    + " các ô; chỗ khác với bản vừa lưu có ghi bên cạnh. Xem lại rồi lưu lần nữa.",
            "Not saved: {0} saved version {1} at {2}, after you opened this page. What you typed is still in"
                    + " the fields; where it differs from what was saved, that is told beside it. Look, then"
                    + " save again."),
    THEIRS("Bản vừa lưu ghi:", "The saved version has:"),
    EMPTY("(trống)", "(empty)"),
    PROFILE("Thông tin chung", "General information"),
    NO_LEAD("Chưa phân công đơn vị chủ trì", "No lead assigned"),
    LEAD(Word.LEAD),
    SUPPORT("Đơn vị phối hợp", "Support"),
    ACTIONS("Giải pháp", "Actions"),
    CRITERION(Word.CRITERION),
    ASKED_AT("Đã khai ở tiêu chí {0}: {1}", "Asked at criterion {0}: {1}"),
    YES("Có", "Yes"),
    NO("Không", "No"),
    NOT_STATED("(chưa khai)", "(not stated)"),
    NUMBER_OF("Số lượng, nếu không khai từng dòng", "The number, where the rows are left out"),
    ROW("Dòng {0}", "Row {0}"),
    BOTH_FORMS(
            "khai số lượng hoặc khai từng dòng, không khai cả hai",
            "give the number or the rows, not both"),
    NOT_APPLICABLE("Không áp dụng, vì", "Does not apply, because"),
    WHY("Vì sao", "Why"),
    CLAUSE(Word.CLAUSE),
    AWARD_POINTS("Điểm thẩm định ghi thay", "Points given instead"),
    AWARD_REASON("Lý do ghi thay", "Reason for these points"),
    AWARD_INCOMPLETE(
            "điểm ghi thay và lý do phải có cả hai, hoặc bỏ trống cả hai",
            "points given instead go with a reason; fill in both or neither"),
    EVIDENCE("Minh chứng", "Evidence"),
    EVIDENCE_NUMBER("Số, ký hiệu văn bản", "Number of the document"),
    EVIDENCE_DATE("Ngày văn bản", "Date of the document"),
    EVIDENCE_TITLE("Trích yếu", "Title"),
    EVIDENCE_SUMMARY("Nội dung chứng minh", "What it proves"),
    EVIDENCE_FILE("Tệp (tối đa 9,9 MB)", "File (9.9 MB at most)"),
    EVIDENCE_NEEDS_TITLE("Minh chứng phải có trích yếu.", "Evidence needs a title."),
    REMOVE("Bỏ", "Remove"),
    QUESTION("Yêu cầu giải trình", "Question to the unit"),
    ANSWER("Giải trình", "Explanation"),
    ASK("Gửi yêu cầu giải trình", "Ask for explanations"),
    ASK_NOTHING("Chưa ghi yêu cầu giải trình nào.", "No question is written at any criterion."),
    EXPLAIN("Gửi giải trình", "Send explanations"),
    EXPLAIN_ALL("Còn yêu cầu chưa giải trình.", "A question is left without an explanation."),
    SUBMIT("Nộp hồ sơ", "Hand in"),
    REVIEW("Nhận thẩm định", "Take up the review"),
    VERIFY("Kết thúc thẩm định", "End the review"),
    REOPEN("Trả lại thẩm định", "Send back into the review"),
    PUBLISH("Công bố kết quả kỳ này", "Publish the results of this period"),
    NOT_READY(
            "Công bố được khi mọi hồ sơ đã nộp đều thẩm định xong.",
            "To be published when every report that was handed in is verified."),
    DRAFT("Nháp", "Draft"),
    SUBMITTED("Đã nộp", "Handed in"),
    UNDER_REVIEW("Đang thẩm định", "Under review"),
    EXPLANATION_ASKED("Chờ giải trình", "Explanation asked"),
    VERIFIED("Đã thẩm định", "Verified"),
    PUBLISHED("Đã công bố", "Published"),
    TOOLS("Biểu mẫu, báo cáo", "Forms and reports"),
    FORM_XLSX("Tải biểu mẫu đã điền (Excel)", "Download the form, filled in (Excel)"),
    FORM_CSV("Tải biểu mẫu đã điền (CSV)", "Download the form, filled in (CSV)"),
    INPUTS_FILE("Tải số liệu (dti-inputs/1)", "Download the figures (dti-inputs/1)"),
    IMPORT("Nhập từ tệp", "Import a file"),
    IMPORT_FILE(
            "Biểu mẫu Excel, CSV, hoặc tệp dti-inputs/1",
            "A form (Excel, CSV) or a file dti-inputs/1"),
    IMPORT_NOTE(
            "Trong biểu mẫu, ô trống xoá số đã khai; cột hoặc dòng không có thì giữ nguyên. Tệp dti-inputs/1"
                    + " thay toàn bộ số đã khai. Tệp có một chỗ sai thì không nhập gì.",
            "In a form an empty cell clears what was there, and what it has no cell for stays. A file"
                    + " dti-inputs/1 replaces all figures. If anything in the file is wrong, nothing is"
                    + " imported."),
    IMPORTED("Đã nhập, phiên bản {0}.", "Imported as version {0}."),
    REPORT("Báo cáo quý", "Quarterly report"),
    IMPROVEMENT(Word.NEXT_STEPS),
    GAIN("Tăng thêm", "Gain"),
    NEXT_STEP("Việc cần làm", "Next step"),
    NOTHING_TO_GAIN("Không còn việc nào tăng điểm.", "Nothing is left to gain."),
    LIVE_TOTAL("Điểm tạm tính", "Points so far"),
    BY_LEAD("Theo đơn vị chủ trì", "By lead"),
    ACCOUNTS("Tài khoản", "Accounts"),
    ADD_ACCOUNT("Thêm tài khoản", "Add an account"),
    NAME("Họ tên", "Name"),
    ROLE("Vai trò", "Role"),
    CLOSE_ACCOUNT("Khoá", "Switch off"),
    REOPEN_ACCOUNT("Mở lại", "Switch on"),
    CLOSED("Đã khoá", "Switched off"),
    OWN_ACCOUNT("Không tự khoá tài khoản đang dùng.", "You cannot switch off your own account."),
    OWN_PASSWORD(
            "Mật khẩu của mình thì đổi ở trang «Đổi mật khẩu».",
            "Change your own password on the page “Change password”."),
    DOCUMENT_KEPT("Văn bản này đã có rồi.", "This document is here already."),
    OFFICER_NEEDS_UNIT(
            "Cán bộ đơn vị phải thuộc một đơn vị.", "A unit officer has to belong to a unit."),
    UNITS("Các đơn vị", "Units"),
    ADD_UNIT("Thêm đơn vị", "Add a unit"),
    OWN_DOCUMENTS("Bộ chỉ số và kế hoạch tự soạn", "Frameworks and plans of your own"),
    NO_DOCUMENTS("Chưa có bộ chỉ số hay kế hoạch tự soạn nào.", "There are none of your own yet."),
    FRAMEWORK(Word.FRAMEWORK),
    DOCUMENT_KIND("Loại", "Kind"),
    DOCUMENT_TITLE("Tên", "Title"),
    DOCUMENT_VERSION("Phiên bản, dấu vân tay", "Version, fingerprint"),
    BROUGHT("Người tải lên", "Uploaded by"),
    DOCUMENT_FILE("Tệp YAML hoặc JSON", "A file in YAML or JSON"),
    DOCUMENT_NOTE(
            "Tệp được kiểm tra toàn bộ trước khi lưu. Kỳ đánh giá giữ bản chụp riêng của nội dung khi mở.",
            "The file is checked as a whole before it is saved. A period freezes its text when it is opened."),
    KEEP("Kiểm tra và lưu", "Check and save"),
    KEPT("Đã lưu.", "Saved."),
    KEPT_WITH_WARNINGS("Đã lưu. Nên xem lại:", "Saved. Please look at this again:"),
    NOT_KEPT("Chưa lưu, vì:", "Not saved, because:"),
    NO_FRAMEWORK(
            "Chưa có bộ chỉ số '{0}' mà kế hoạch này nói tới; tải bộ chỉ số lên trước.",
            "There is no framework '{0}', which this plan is for; upload the framework first."),
    IN_USE("Đang được một kỳ dùng", "A period uses it"),
    DOCUMENT_USED(
            "Đã có kỳ đánh giá mở theo văn bản này nên không bỏ được.",
            "A period was opened with this document, so it cannot be removed."),
    PREVIOUS_UNFIT(
            "Kỳ trước dùng bộ chỉ số khác, nên không lấy được số liệu kỳ trước mà bộ chỉ số này hỏi.",
            "The period before uses another framework, so it has none of the figures that this one asks of it."),
    OPEN_PERIOD("Mở kỳ đánh giá", "Open a period"),
    PERIOD_NAME("Tên kỳ, ví dụ 2024-Q2", "Name, for example 2024-Q2"),
    OVERLAY("Kế hoạch phân công (tuỳ chọn)", "Plan (optional)"),
    PREVIOUS_PERIOD("Kỳ trước (tuỳ chọn)", "Period before (optional)"),
    READINGS(
            "Cách hiểu khác, mỗi dòng: tiêu chí=cách hiểu",
            "Other readings, one per line: criterion=reading"),
    JOURNAL("Nhật ký", "Journal"),
    BEGIN("Bắt đầu", "Begin"),
    SAVE("Lưu nháp", "Save draft"),
    ASSESS("Lưu số thẩm định", "Save verified figures"),
    PROVE("Thêm minh chứng", "Add evidence"),
    OPEN("Mở", "Open"),
    SUBMISSION("Hồ sơ", "Report"),
    ACCOUNT("Tài khoản", "Account"),
    JOURNAL_PROOF("Kiểm tra nhật ký", "Check the journal"),
    JOURNAL_WHOLE(
            "Nhật ký nguyên vẹn, cả {0} dòng.", "The journal is intact, all {0} entries of it."),
    JOURNAL_BROKEN(
            "Nhật ký bị sửa từ dòng {0}.", "The journal was tampered with from entry {0} on."),
    OLDER("Các dòng cũ hơn", "Older entries"),
    TIME("Lúc", "Time"),
    ACT("Việc", "Act"),
    SUBJECT("Đối tượng", "Subject"),
    BEFORE(Word.BEFORE),
    AFTER(Word.AFTER),
    ADMINISTRATION("Quản trị", "Administration"),
    ADD("Thêm", "Add"),
    PUBLICATION_TITLE("Kết quả kỳ {0}", "Results of {0}"),
    PUBLISHED_AT("Công bố lúc {0}", "Published at {0}"),
    SNAPSHOT_NOTE(
            "Bản chụp không đổi: mỗi tệp có mã băm SHA-256 trong nhật ký.",
            "A snapshot that never changes: the SHA-256 of each file is in the journal."),
    FILES("Các tệp", "Files"),
    FILE_PAGE("Bảng xếp hạng, trang để đọc", "The ranking, a page to read"),
    FILE_JSON("Bảng xếp hạng, cho phần mềm", "The ranking, for programs"),
    FILE_XLSX("Bảng xếp hạng, Excel", "The ranking, Excel"),
    FILE_COMMAND(
            "Lệnh tính lại bảng xếp hạng từ các tệp này",
            "The command that makes the ranking of these files again"),
    FILE_FRAMEWORK("Bộ chỉ số đã dùng", "The index that was used"),
    FILE_PLAN("Kế hoạch phân công", "The plan"),
    FILE_UNIT("Số liệu đã thẩm định của một đơn vị", "The verified figures of a unit"),
    FILE_PREVIOUS("Số liệu kỳ trước của một đơn vị", "The figures of a unit for the period before"),
    NOT_FOUND("Không có trang này.", "There is no such page."),
    FORBIDDEN("Bạn không có quyền làm việc này.", "You may not do this."),
    FORBIDDEN_OR_OLD(
            "Bạn không có quyền làm việc này, hoặc trang đã mở quá lâu: mở lại trang rồi làm lần nữa.",
            "You may not do this, or the page was open for too long: open it again and repeat."),
    REQUEST_SENSELESS(
            "Không đọc được những gì trình duyệt gửi. Mở lại trang rồi làm lần nữa.",
            "What the browser sent cannot be read. Open the page again and repeat."),
    FAILED_INSIDE(
            "Hệ thống gặp lỗi. Thử lại sau; nếu vẫn lỗi, báo quản trị kèm giờ xảy ra.",
            "The system failed. Try again later; if it fails again, tell the administrator when it did."),
    TAKEN("Đã có tên này.", "The name is taken."),
    SENSELESS("Thiếu hoặc không đọc được: {0}", "Missing or unreadable: {0}"),
    FAILED("Có lỗi, việc chưa được thực hiện.", "Something went wrong; nothing was done."),
    OFFICER("Cán bộ đơn vị", "Unit officer"),
    VERIFIER("Người thẩm định", "Verifier"),
    APPROVER("Người phê duyệt", "Approver"),
    ADMINISTRATOR("Quản trị", "Administrator"),
    PUBLIC("Công chúng", "Public"),
    UPLOAD_TOO_LARGE("Tệp lớn hơn 9,9 MB.", "The file is larger than 9.9 MB.");

    private final Sentence says;

    PageWord(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    PageWord(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }

    /** The word for an act or a subject of the journal. */
    static Optional<PageWord> ofJournal(String name) {
        return Arrays.stream(values())
                .filter(word -> word.name().equalsIgnoreCase(name))
                .findFirst();
    }

    String in(Language language, Object... values) {
        return Message.of(this, values).in(language);
    }

    /** All words by name, for templates. */
    static Map<String, String> all(Language language) {
        return Arrays.stream(values())
                .collect(Collectors.toUnmodifiableMap(
                        PageWord::name, word -> word.template(language)));
    }
}
