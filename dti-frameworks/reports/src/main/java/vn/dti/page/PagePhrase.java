// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The sentences of the page beside those of the framework and its rules. */
public enum PagePhrase implements Phrase {
    READ_BACK(
            "Bản đọc lại để đối chiếu với văn bản in; văn bản in là căn cứ.",
            "Read back for comparison with the printed document, which prevails."),
    DOCUMENT(Word.DOCUMENT),
    ISSUER("Cơ quan ban hành", "Issued by"),
    ANNEX("Phần chứa tiêu chí", "Part with the criteria"),
    LEVEL("Áp dụng cho", "Scores"),
    LEVEL_PROVINCE("cấp tỉnh", "provinces"),
    LEVEL_DEPARTMENT("sở, ban, ngành", "departments"),
    LEVEL_DISTRICT("cấp huyện", "districts"),
    LEVEL_COMMUNE("cấp xã", "communes"),
    VALIDITY("Hiệu lực", "Validity"),
    VALID_FROM(Word.FROM),
    VALID_TO("đến hết {0}", "to {0} included"),
    REPLACED_BY(Word.REPLACED_BY),
    SIZE("Quy mô", "Size"),
    SIZE_OF("{0}, {1}, {2}", "{0}, {1}, {2}"),
    A_GROUP("{0} nhóm", "{0} group"),
    GROUPS("{0} nhóm", "{0} groups"),
    A_CRITERION("{0} tiêu chí", "{0} criterion"),
    CRITERIA_COUNT("{0} tiêu chí", "{0} criteria"),
    A_POINT("{0} điểm", "{0} point"),
    TOTALLED(Word.TOTAL),
    PLAN("Phân công theo", "Assignments of"),
    EDITION("Ấn bản", "Edition"),
    EDITION_OF("{0}, phiên bản {1}, dấu vân tay {2}", "{0}, version {1}, fingerprint {2}"),

    GROUP_GAINS("nhóm {0} – {1}: {2} [từ {3}]", "group {0} – {1}: {2} [from {3}]"),
    WHOLE_GAINS("tổng – {0}: {1} [từ {2}]", "the total – {0}: {1} [from {2}]"),
    ITEMS_COUNTED("các mục cộng lại {0}, tính {1}: {2}", "items added up {0}, counted {1}: {2}"),

    CONTENTS("Các nhóm", "Groups"),
    CRITERIA("Tiêu chí và cách chấm", "Criteria and how they are scored"),
    CODE(Word.ID),
    CRITERION(Word.CRITERION),
    MAXIMUM(Word.MAXIMUM),
    SCORING("Cách chấm", "Scoring"),
    READ_AS("Quy định và cách hiểu", "Clause and how it is read"),
    POINTS(Word.SOME_POINTS),

    CLAUSE(Word.CLAUSE),
    NOTE("Lưu ý", "Note"),
    ERRATUM("Đính chính", "Erratum"),
    AMBIGUOUS("Chỗ chưa rõ", "Ambiguous"),
    IN_USE("Đang dùng", "In use"),
    OTHER("Cách hiểu khác", "Other reading"),
    RULE_AS_SHOWN("cách chấm như đã nêu", "scored as shown"),
    SCORED_SO("Nếu hiểu như vậy, cách chấm là:", "Read so, it is scored thus:"),
    REASON("Lý do chọn", "Why it was chosen"),
    FIGURES(Word.FIGURES),
    POINTS_COUNT("Cách tính điểm", "How the points count"),

    GENERAL("Quy ước chung", "General conventions"),
    MISSING("Chưa có số liệu", "No data"),
    NOT_APPLICABLE("Không áp dụng, có nêu lý do", "Not applicable, with a reason"),
    ZERO_OVER_ZERO("Tử số và mẫu số đều bằng 0", "Zero divided by zero"),
    OVER_ZERO("Mẫu số bằng 0, tử số khác 0", "Other than zero divided by zero"),
    ZERO_OF("Mẫu số bằng 0 nói trên chỉ là của", "Other than zero divided by zero, only of"),
    PARTLY_MISSING("Chỉ có số liệu của một số phần", "Data for some of the parts alone"),
    PARTLY_PART(
            "phần chưa có số liệu tính như trên, các phần khác vẫn được tính",
            "the parts without data as above, the others still count"),
    PARTLY_WHOLE("cả tiêu chí coi như chưa có số liệu", "the criterion counts as without data"),
    POLICY_REASON("Căn cứ của các quy tắc trên", "Where these rules come from"),
    WORTH_ERROR("không chấp nhận, phải khai lại", "refused, to be reported anew"),
    DISPLAY("Làm tròn khi in ra", "Rounding for display"),
    DISPLAY_OF(
            "{0} chữ số thập phân, {1}; khi tính không làm tròn",
            "{0} decimal places, {1}; nothing is rounded in between"),
    DISPLAY_ADDED(
            "{0} chữ số thập phân, {1}; nhóm và tổng tính từ điểm đã làm tròn của các mục",
            "decimal places: {0}, {1}; groups and the total follow from the rounded points of the items"),
    ROUND_UP("ra xa số 0", "away from zero"),
    ROUND_DOWN("bỏ phần dư", "cut off"),
    ROUND_CEILING("lên", "up"),
    ROUND_FLOOR("xuống", "down"),
    ROUND_HALF_UP("đúng một nửa thì lên", "half up"),
    ROUND_HALF_DOWN("đúng một nửa thì xuống", "half down"),
    ROUND_HALF_EVEN("đúng một nửa thì về số chẵn", "half to even"),
    CLASSES("Xếp loại", "Classes"),
    TAGS("Theo thẻ", "By tag"),
    TAG("Thẻ", "Tag"),
    TAG_OF("{0}: {1}, {2}", "{0}: {1}, {2}"),
    PREREQUISITE("Điều kiện tiên quyết", "Prerequisite"),
    TIE_BREAK("Bằng điểm thì xét lần lượt", "Equal totals are ordered by"),
    ERRATA("Đính chính chung", "Errata of the whole"),

    INPUTS("Số liệu phải khai", "Figures to report"),
    INPUT("Số liệu", "Figure"),
    NUMBER("Số", "No."),
    VALUES("Giá trị", "Values"),
    UNIT("Đơn vị tính", "Unit"),
    USED_BY("Dùng ở", "Used by"),
    NOT_ABOVE("không quá", "not above"),
    FIELDS("Mỗi mục gồm", "Each record has"),
    GIVEN("đặc điểm của đơn vị; {0}", "describes the unit; {0}"),
    TYPE_COUNT("số nguyên, {0}", "whole number, {0}"),
    TYPE_AMOUNT("số, {0}", "number, {0}"),
    TYPE_PERCENT("tỷ lệ phần trăm, {0}", "percentage, {0}"),
    TYPE_BOOLEAN(Word.YES_OR_NO),
    TYPE_DATE("ngày", "date"),
    TYPE_TEXT(Word.TEXTS),
    TYPE_CHOICE("một trong:", "one of:"),
    TYPE_LIST("danh sách", "list"),
    PROFILE("Thông tin chung, không chấm điểm", "General information, not scored"),
    RELATIONS("Quan hệ phải đúng giữa các số liệu", "What must hold between the figures");

    private final Sentence says;

    PagePhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    PagePhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }
}
