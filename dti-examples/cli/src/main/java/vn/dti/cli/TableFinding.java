package vn.dti.cli;

import vn.dti.diagnostic.Code;
import vn.dti.diagnostic.Coded;

/** What is said of a table of criteria that was copied out of a document. */
enum TableFinding implements Coded {
    CSV(Code.error(
            "DTI-1901",
            "dấu ngoặc kép của một ô từ dòng này không đóng",
            "the quotes of a cell from this line on are not closed")),
    NO_COLUMN(Code.error("DTI-1902", "không thấy cột {0}", "no column for {0}")
            .hint("đặt một tiêu đề cột như {1}", "give a column a header such as {1}")),
    NO_ROWS(Code.error(
            "DTI-1903", "bảng không có dòng tiêu chí nào", "the table has no rows of criteria")),
    NO_ID(Code.error(
            "DTI-1904",
            "cột «{0}» để trống: dòng thiếu mã",
            "column «{0}» is empty: a row without id")),
    BAD_ID(Code.error(
            "DTI-1905",
            "cột «{0}»: '{1}' không phải là mã như 1.10 hoặc II",
            "column «{0}»: '{1}' is no id such as 1.10 or II")),
    DATE_ID(
            Code.error(
                            "DTI-1905",
                            "cột «{0}»: '{1}' giống ngày tháng",
                            "column «{0}»: '{1}' looks like a date")
                    .hint(
                            "bảng tính có lẽ đã đổi mã: định dạng cột là văn bản rồi chép lại",
                            "a spreadsheet may have changed the id: format the column as text, copy it again")),
    DUPLICATE_ID(Code.error(
                    "DTI-1906",
                    "cột «{0}»: mã '{1}' đã có ở dòng {2}",
                    "column «{0}»: id '{1}' already given at line {2}")
            .note("'{1}' có lần đầu ở đây", "'{1}' is first given here")),
    LOST_ZERO(Code.error(
                    "DTI-1906",
                    "cột «{0}»: mã '{1}' đã có ở dòng {2} — có phải ý là '{3}'?",
                    "column «{0}»: id '{1}' already given at line {2} — did you mean '{3}'?")
            .hint(
                    "bảng tính đã bỏ số 0 cuối: định dạng cột là văn bản, ghi '{3}'",
                    "a spreadsheet dropped the final 0: format the column as text, write '{3}'")
            .note("'{1}' có lần đầu ở đây", "'{1}' is first given here")),
    NO_PARENT(Code.error(
            "DTI-1907",
            "cột «{0}»: không có dòng '{2}' cho nhóm của '{1}'",
            "column «{0}»: no row '{2}' for the group of '{1}'")),
    NO_TITLE(Code.error(
            "DTI-1908",
            "cột «{0}» để trống: '{1}' thiếu tên",
            "column «{0}» is empty: '{1}' has no title")),
    NO_MAX(Code.error(
            "DTI-1909",
            "cột «{0}» để trống: '{1}' thiếu điểm tối đa",
            "column «{0}» is empty: '{1}' has no maximum")),
    BAD_MAX(Code.error(
            "DTI-1909",
            "cột «{0}»: '{1}' không phải là điểm như 10, 12,5 hoặc 1 000",
            "column «{0}»: '{1}' is no number such as 10, 12.5, or 1 000")),
    UNCLEAR_MAX(
            Code.error("DTI-1909", "cột «{0}»: '{1}': {2}", "column «{0}»: '{1}': {2}")
                    .hint(
                            "nếu cả bảng ghi số theo một cách, thêm --numbers vi (1.000,5) hoặc --numbers en (1,000.5)",
                            "if the whole table writes numbers one way, add --numbers vi (1.000,5) or --numbers en (1,000.5)")),
    GROUP_WITHOUT_MAX(Code.warning(
            "DTI-1910",
            "cột «{0}» để trống: nhóm '{1}' lấy tổng của các mục con, {2}",
            "column «{0}» is empty: group '{1}' takes the sum of its children, {2}")),
    SUM(Code.warning(
                    "DTI-1911",
                    "cột «{0}»: '{1}' ghi {2} nhưng các mục con cộng được {3}",
                    "column «{0}»: '{1}' states {2} but its children add up to {3}")
            .hint(
                    "chép sai thì sửa bảng; in sai thì ghi vào errata của khung",
                    "a slip of copying is mended in the table, a misprint goes to the errata")),
    TOTAL(Code.warning(
                    "DTI-1912",
                    "cột «{0}»: dòng tổng ghi {1} nhưng các nhóm cộng được {2}",
                    "column «{0}»: the total states {1} but the groups add up to {2}")
            .hint(
                    "chép sai thì sửa bảng; in sai thì ghi vào errata của khung",
                    "a slip of copying is mended in the table, a misprint goes to the errata"));

    private final Code code;

    TableFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
