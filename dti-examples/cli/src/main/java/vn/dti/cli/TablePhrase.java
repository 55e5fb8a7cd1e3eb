package vn.dti.cli;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** What is said of a table of criteria: the code and its sentence. */
enum TablePhrase implements Phrase {
    CSV(
            "DTI-1901",
            "dấu ngoặc kép của một ô từ dòng này không đóng",
            "the quotes of a cell from this line on are not closed"),
    NO_COLUMN(
            "DTI-1902",
            "không thấy cột {0}; dòng tiêu đề cần có một trong: {1}",
            "no column for {0}, expected a header such as {1}"),
    NO_ROWS("DTI-1903", "bảng không có dòng tiêu chí nào", "the table has no rows of criteria"),
    NO_ID(
            "DTI-1904",
            "cột «{0}» để trống: dòng thiếu mã",
            "column «{0}» is empty: a row without id"),
    BAD_ID(
            "DTI-1905",
            "cột «{0}»: '{1}' không phải là mã như 1.10 hoặc II",
            "column «{0}»: '{1}' is no id such as 1.10 or II"),
    DATE_ID(
            "DTI-1905",
            "cột «{0}»: '{1}' giống ngày tháng; bảng tính có lẽ đã đổi mã, hãy định dạng cột là văn bản",
            "column «{0}»: '{1}' looks like a date; a spreadsheet may have changed the id, format"
                    + " the column as text"),
    DUPLICATE_ID(
            "DTI-1906",
            "cột «{0}»: mã '{1}' đã có ở dòng {2}",
            "column «{0}»: id '{1}' already given at line {2}"),
    LOST_ZERO(
            "DTI-1906",
            "cột «{0}»: mã '{1}' đã có ở dòng {2} — bảng tính đã bỏ số 0 cuối, có phải ý là '{3}'?",
            "column «{0}»: id '{1}' already given at line {2} — a spreadsheet dropped the final 0,"
                    + " did you mean '{3}'?"),
    NO_PARENT(
            "DTI-1907",
            "cột «{0}»: không có dòng '{2}' cho nhóm của '{1}'",
            "column «{0}»: no row '{2}' for the group of '{1}'"),
    NO_TITLE(
            "DTI-1908",
            "cột «{0}» để trống: '{1}' thiếu tên",
            "column «{0}» is empty: '{1}' has no title"),
    NO_MAX(
            "DTI-1909",
            "cột «{0}» để trống: '{1}' thiếu điểm tối đa",
            "column «{0}» is empty: '{1}' has no maximum"),
    BAD_MAX(
            "DTI-1909",
            "cột «{0}»: '{1}' không phải là điểm như 10, 12,5 hoặc 1.000",
            "column «{0}»: '{1}' is no number such as 10, 12.5, or 1,000"),
    GROUP_WITHOUT_MAX(
            "DTI-1910",
            "cột «{0}» để trống: nhóm '{1}' lấy tổng của các mục con, {2}",
            "column «{0}» is empty: group '{1}' takes the sum of its children, {2}"),
    SUM(
            "DTI-1911",
            "cột «{0}»: '{1}' ghi {2} nhưng các mục con cộng được {3}",
            "column «{0}»: '{1}' states {2} but its children add up to {3}"),
    TOTAL(
            "DTI-1912",
            "cột «{0}»: dòng tổng ghi {1} nhưng các nhóm cộng được {2}",
            "column «{0}»: the total states {1} but the groups add up to {2}"),

    ID_COLUMN("mã", "ids"),
    TITLE_COLUMN("tên", "titles"),
    MAX_COLUMN("điểm tối đa", "maxima"),

    HEAD(
            "Khung sinh từ {0}. Tìm «{1}» và điền từng chỗ, rồi chạy: dti check TỆP",
            "Skeleton made from {0}. Search for «{1}», fill in each place, then run: dti check FILE"),
    FRAMEWORK_ID(
            "mã bộ chỉ số, chữ thường không dấu, ví dụ hcmc-79-2023-districts",
            "id of the framework, for example hcmc-79-2023-districts"),
    FRAMEWORK_TITLE("tên bộ chỉ số như bản in", "title of the framework as printed"),
    NUMBER("số, ký hiệu văn bản, ví dụ 79/QĐ-UBND", "number of the decision, such as 79/QĐ-UBND"),
    ISSUED("ngày ban hành, dạng 2023-01-10", "date of issue, in the form 2023-01-10"),
    ISSUER("cơ quan ban hành", "who issued it"),
    LEVEL(
            "cấp áp dụng: province, district, commune hoặc department",
            "level: province, district, commune, or department"),
    POLICY(
            "thiếu số liệu, không áp dụng, chia cho 0, làm tròn; đây là mặc định, sửa theo văn bản",
            "missing data, not applicable, 0/0, rounding: defaults, unless the document differs"),
    INPUTS(
            "khai số liệu mà các cách chấm dùng, ví dụ:",
            "declare the figures that the rules use, for example:"),
    RULE("cách chấm: {0}", "a rule: {0}"),
    CLAUSE("clause: văn bản quy định cách chấm ra sao", "clause: what the document says"),
    PRINTED("Bản in, cột «{0}»: {1}", "As printed, column «{0}»: {1}"),
    GROUP_MAX(
            "bản in không ghi điểm của nhóm; đây là tổng của các mục con",
            "the document states no maximum here; this is the sum of the children"),
    MISPRINT(
            "bản in ghi {0}, các mục con cộng được {1}; nếu in sai thì sửa max và thêm vào errata ở"
                    + " cấp cao nhất: {2}",
            "printed {0}, but the children add up to {1}; if it is a misprint, mend max and add to the"
                    + " top-level errata: {2}"),
    PREFIXED(
            "Mã trong mục {0} mang thêm số của mục, vì mã con phải bắt đầu bằng mã của nhóm.",
            "Ids below {0} carry the section, as the id of a child begins with that of its group.");

    private final String code;
    private final String vi;
    private final String en;

    TablePhrase(String vi, String en) {
        this("", vi, en);
    }

    TablePhrase(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    String code() {
        return code;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
