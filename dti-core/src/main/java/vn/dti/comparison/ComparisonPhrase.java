// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of this package about versions, changes and comparisons. */
enum ComparisonPhrase implements Phrase {
    OLD_VERSION("bản cũ ({0})", "old version ({0})"),
    NEW_VERSION("bản mới ({0})", "new version ({0})"),

    OTHER_FRAMEWORK(
            "bảng điểm trước theo bộ chỉ số '{0}', bảng điểm sau theo '{1}'",
            "the first scorecard is by the framework '{0}', the second one by '{1}'"),
    OTHER_RULES(
            "hai bảng điểm theo hai bản khác nhau của bộ chỉ số '{0}'",
            "the scorecards are by two different versions of the framework '{0}'"),
    INPUT("{0}: {1} → {2} [{3}]", "{0}: {1} → {2} [{3}]"),
    RECORDS("{0}; mới hoặc đổi: {1}", "{0}; new or changed: {1}"),
    RECORD("mục {0}{1}", "record {0}{1}"),
    MORE_RECORDS("{0} mục khác", "{0} others"),
    AWARD("đơn vị đánh giá chấm: {0} → {1}", "given by the assessor: {0} → {1}"),
    AWARD_OF("{0} điểm ({1})", "{0} points ({1})"),
    RANGE("khoảng tham chiếu: {0} → {1}", "reference range: {0} → {1}"),

    VALUE("{0}: {1} → {2}", "{0}: {1} → {2}"),
    TERM("{0} {1} → {2}", "{0} {1} → {2}"),
    TEXT_ADDED("thêm {0}", "{0} added"),
    TEXT_REMOVED("bỏ {0}", "{0} removed"),
    TEXT_CHANGED("sửa {0}", "{0} changed"),
    QUOTED("«{0}»", "«{0}»"),

    ADDED_GROUP("thêm nhóm, tối đa {0} điểm", "group added, at most {0} points"),
    ADDED_CRITERION("thêm tiêu chí, tối đa {0} điểm", "criterion added, at most {0} points"),
    ADDED_INPUT("thêm đầu vào, kiểu {0}", "input added, of type {0}"),
    REMOVED_GROUP("bỏ nhóm, tối đa {0} điểm", "group removed, at most {0} points"),
    REMOVED_CRITERION("bỏ tiêu chí, tối đa {0} điểm", "criterion removed, at most {0} points"),
    REMOVED_INPUT("bỏ đầu vào, kiểu {0}", "input removed, of type {0}"),
    MOVED("chuyển từ {0} ({2}) sang {1} ({3})", "moved from {0} ({2}) to {1} ({3})"),
    MOVED_ALONE("chuyển từ {0} sang {1}", "moved from {0} to {1}"),
    RENUMBERED("chuyển từ {0} thành {1}", "moved from {0} to {1}"),
    THE_TOP("mức cao nhất", "the highest level"),
    GROUP("nhóm {0}", "group {0}"),

    BOUNDS_OF_GROUP("Giới hạn điểm của nhóm: {0}", "Bounds of the group: {0}"),
    BOUNDS_OF_WHOLE(
            "Giới hạn và điều kiện tiên quyết của tổng điểm",
            "Bounds and prerequisites of the total"),

    OF_EXACT("tính từ điểm chính xác của các mục", "of the exact points of the items"),
    OF_DISPLAYED("tính từ điểm đã làm tròn của các mục", "of the rounded points of the items"),

    RULE_KIND("cách chấm: {0} → {1}", "rule: {0} → {1}"),
    RULE_TERMS("cách chấm ({0}): {1}", "rule ({0}): {1}"),
    RULE_OTHERWISE("cách chấm ({0}): sửa", "rule ({0}): changed"),
    RULE_INPUTS(
            "cách chấm ({0}): dùng đầu vào {2} thay cho {1}",
            "rule ({0}): uses the inputs {2} instead of {1}"),
    GATE_ADDED("thêm điều kiện để được tính: {0}", "gate added: {0}"),
    GATE_REMOVED("bỏ điều kiện để được tính: {0}", "gate removed: {0}"),
    GATE("điều kiện để được tính", "gate"),
    APPLIES("điều kiện áp dụng", "applies only if"),
    APPLIES_ADDED("thêm điều kiện áp dụng: {0}", "condition of application added: {0}"),
    APPLIES_REMOVED("bỏ điều kiện áp dụng: {0}", "condition of application removed: {0}"),

    POLICY_MISSING("thiếu số liệu: {0} → {1}", "no data: {0} → {1}"),
    POLICY_NOT_APPLICABLE("không áp dụng: {0} → {1}", "not applicable: {0} → {1}"),
    POLICY_ZERO("0/0: {0} → {1}", "0/0: {0} → {1}"),
    POLICY_NONZERO("a/0: {0} → {1}", "a/0: {0} → {1}"),
    POLICY("cách tính khi không có giá trị: {0}", "where there is no value: {0}"),
    POLICY_OF_MANY(
            "cách tính khi không có giá trị: {0} (ở {1} tiêu chí)",
            "where there is no value: {0} (in {1} criteria)"),
    POLICY_OF_ALL(
            "cách tính khi không có giá trị: {0} (ở mọi tiêu chí)",
            "where there is no value: {0} (in all criteria)"),
    POLICY_OF_FEW(
            "cách tính khi không có giá trị: {0} (ở {1})", "where there is no value: {0} (in {1})"),

    POLICY_ZERO_OF("số 0 của: {0} → {1}", "0 of: {0} → {1}"),
    EVERY_DIVISOR("mọi mẫu số", "every divisor"),
    POLICY_PARTLY("thiếu một phần: {0} → {1}", "parts without data: {0} → {1}"),
    PARTLY_PART("chỉ phần đó", "that part alone"),
    PARTLY_WHOLE("cả tiêu chí", "the whole criterion"),

    READING_ADDED("thêm cách hiểu {0}", "reading {0} added"),
    READING_REMOVED("bỏ cách hiểu {0}", "reading {0} removed"),
    READING_CHANGED("sửa cách hiểu {0}", "reading {0} changed"),
    READING_CHOSEN("cách hiểu được chọn: {0} → {1}", "reading in use: {0} → {1}"),
    READING_CLAUSE("sửa lời của chỗ chưa rõ", "the ambiguous words changed"),

    OPTIONS_ADDED("thêm phương án {0}", "options added: {0}"),
    OPTIONS_REMOVED("bỏ phương án {0}", "options removed: {0}"),
    OPTION_LABEL("nhãn của {0}: «{1}» → «{2}»", "label of {0}: «{1}» → «{2}»"),
    FIELDS_ADDED("thêm trường {0}", "fields added: {0}"),
    FIELDS_REMOVED("bỏ trường {0}", "fields removed: {0}"),
    FIELDS_CHANGED("sửa trường {0}", "fields changed: {0}"),
    PART_OF("không quá {0}", "at most {0}"),
    BELOW_ZERO("có thể dưới 0", "below 0 too"),
    DESCRIBES_UNIT("đặc điểm của đơn vị", "describes the unit"),

    TO("đến {0}", "to {0}"),
    UNSTATED("không nêu", "not stated"),
    COUNTS("{0} nhóm, {1} tiêu chí", "{0} groups, {1} criteria"),
    DISPLAY("{0} chữ số thập phân, {1}", "{0} decimal places, {1}"),
    PROFILE_ITEM("{0} {1} [{2}]", "{0} {1} [{2}]"),

    OTHER_UNIT(
            "other-unit",
            "hai kết quả của hai đơn vị: {0} và {1}",
            "the two results are of two units: {0} and {1}"),
    OTHER_PERIOD(
            "other-period",
            "hai kết quả của hai kỳ: {0} và {1}",
            "they are of two periods: {0} and {1}"),
    OTHER_KIND(
            "other-kind",
            "hai kết quả dựa trên số liệu khác loại: {0} và {1}",
            "they are of two kinds of figures: {0} and {1}");

    private final Sentence says;

    ComparisonPhrase(String vi, String en) {
        this("", vi, en);
    }

    ComparisonPhrase(String code, String vi, String en) {
        this.says = new Sentence(vi, en, code);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
