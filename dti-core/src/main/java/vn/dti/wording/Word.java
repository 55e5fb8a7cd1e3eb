// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

/** A word or form that several packages say. */
public enum Word implements Phrase, Worded {
    /** An answer. */
    YES("có", "yes"),
    /** The other answer. */
    NO("không", "no"),
    /** A value that was omitted. */
    NO_DATA("chưa có số liệu", "no data"),
    /** What a unit has no subject for. */
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    /** The least that is earned. */
    NO_POINTS("0 điểm", "0 points"),
    /** The most that is earned. */
    FULL_MARKS("điểm tối đa", "full marks"),
    /** What counts for nothing, its maximum neither. */
    LEFT_OUT("không tính điểm cũng không tính điểm tối đa", "left out, with its maximum"),
    /** The least that can be earned. */
    LEAST_POINTS("điểm thấp nhất", "the least points"),
    /** What is not accepted. */
    REFUSED("không chấp nhận", "refused"),
    /** What is not there. */
    NONE("không có", "none"),
    /** No class. */
    UNCLASSED("không xếp loại", "none"),
    /** A place without a value. */
    NOTHING("chỗ trống", "nothing"),
    /** A value that is text. */
    TEXT("một đoạn chữ", "text"),
    /** A value that is a number. */
    NUMBER("một số", "a number"),
    /** A value that is a list. */
    LIST("một danh sách", "a list"),
    /** A value that is keys with values. */
    MAPPING("các cặp khóa và giá trị", "a mapping"),
    /** A value as it is. */
    VALUE("{0}", "{0}"),
    /** A name and what is said of it. */
    LABELLED("{0}: {1}", "{0}: {1}"),
    /** Something by something else, such as points by a reading. */
    BY("{0} theo {1}", "{0} by {1}"),
    /** A thing and what tells it from others. */
    WITH("{0} ({1})", "{0} ({1})"),
    /** A title with what programs call the thing. */
    TITLED("“{0}” [{1}]", "“{0}” [{1}]"),
    /** What programs call a thing without a title. */
    UNTITLED("'{0}'", "'{0}'"),
    /** An end that belongs to the range. */
    AT_LEAST("từ {0} trở lên", "at least {0}"),
    /** An end that does not. */
    BELOW("dưới {0}", "below {0}"),
    /** A sentence that follows another. */
    BECAUSE(". {0}", ". {0}"),
    /** The values of a question. */
    YES_OR_NO("có hoặc không", "yes or no"),
    /** The values of a text. */
    TEXTS("chữ", "text"),
    /** A condition that is not to hold. */
    NOT_SO("không phải ({0})", "not ({0})"),
    /** What is added up and divided by its number. */
    MEAN("trung bình", "mean"),
    /** A first day. */
    FROM("từ {0}", "from {0}"),
    /** What is in force in place of another decision. */
    REPLACED_BY("được thay bằng {0}", "replaced by {0}"),
    /** An amount of points. */
    SOME_POINTS("{0} điểm", "{0} points"),
    /** What a unit is not scored by. */
    EXCLUDED("loại khỏi cách tính", "left out"),
    /** Points that no number of digits decides. */
    TOO_NEAR("quá gần một ngưỡng để phân định", "too near to a limit to tell"),
    /** A reason that is given. */
    REASON("Lý do: {0}", "Reason: {0}"),
    /** What a reader should know. */
    NOTE("Lưu ý: {0}", "Note: {0}"),
    /** What advice leaves as it is. */
    TAKEN_AS_GIVEN(
            "Coi là có sẵn, không gợi ý thay đổi: {0}.",
            "Taken as given, with no advice to change: {0}."),
    /** Above what earns more, where a prerequisite sets the total to 0. */
    VOID_TOTAL(
            "Tổng điểm bằng 0 chừng nào chưa đạt điều kiện tiên quyết; đạt thì được {0} điểm hiện có, và phần tăng nêu dưới đây.",
            "The total is 0 as long as a prerequisite is not met; once it is, the {0} points that are there count, and the gains below."),
    /** A result that cannot be better. */
    ALL_EARNED("Mọi tiêu chí đã đạt điểm tối đa.", "Every criterion has its maximum."),
    /** A heading above advice. */
    NEXT_STEPS("Việc làm tiếp để tăng điểm", "What to do next"),
    /** A heading, as the following ones are. */
    FRAMEWORK("Bộ chỉ số", "Framework"),
    /** Of a decision. */
    DOCUMENT("Văn bản", "Document"),
    /** Of what programs call a node. */
    ID("Mã", "Id"),
    /** Of titles of criteria. */
    CRITERION("Tiêu chí", "Criterion"),
    /** Of the printed clause. */
    CLAUSE("Quy định", "Clause"),
    /** Of the unit in charge. */
    LEAD("Đơn vị chủ trì", "Lead"),
    /** Of names of units. */
    UNIT("Đơn vị", "Unit"),
    /** Of the groups in which units are ranked. */
    GROUP("Nhóm", "Group"),
    /** Of the time that figures are for. */
    PERIOD("Kỳ", "Period"),
    /** Of what a unit reports. */
    FIGURES("Số liệu", "Figures"),
    /** Of what a unit reported itself. */
    SELF_ASSESSED("Tự đánh giá", "Self-assessed"),
    /** Of what others found. */
    VERIFIED("Thẩm định", "Verified"),
    /** Of the one less the other. */
    DIFFERENCE("Chênh lệch", "Difference"),
    /** Of what was. */
    BEFORE("Trước", "Before"),
    /** Of what became of it. */
    AFTER("Sau", "After"),
    /** Of points. */
    POINTS("Điểm", "Points"),
    /** Of the most points that there are. */
    MAXIMUM("Điểm tối đa", "Maximum"),
    /** Of the points below the maximum. */
    LOST("Mất", "Lost"),
    /** Of the points of the whole. */
    TOTAL("Tổng điểm", "Total"),
    /** Of ranks. */
    RANK("Hạng", "Rank"),
    /** Of ranks among the units of a group. */
    RANK_IN_GROUP("Hạng trong nhóm", "Rank in group"),
    /** Above what parts units whose totals are equal. */
    PARTED(
            "Đơn vị có điểm hiển thị như nhau được phân định bởi:",
            "Units that show equal points are parted by:"),
    /** Of classes. */
    CLASS("Xếp loại", "Class"),
    /** Behind a number that can be read in two ways, where the one that is meant may be stated. */
    STATE_NUMBERS(
            ", hoặc nêu cách ghi số: numbers vi hay en (lệnh dti: --numbers vi)",
            ", or state numbers vi or en (dti: --numbers vi)"),
    /** A name that no input has. */
    UNKNOWN_INPUT("unknown-input", "không có đầu vào '{0}'", "unknown input '{0}'");

    private final Sentence says;

    Word(String vi, String en) {
        this("", vi, en);
    }

    Word(String code, String vi, String en) {
        this.says = new Sentence(vi, en, code);
    }

    @Override
    public Sentence says() {
        return says;
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
