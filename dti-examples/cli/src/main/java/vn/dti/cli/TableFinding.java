// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import vn.dti.sheet.TableFault;
import vn.dti.wording.Code;

/** The findings about a table of criteria that was copied out of a document. */
enum TableFinding implements TableFault {
    NO_COLUMN(Code.error("DTI-1902", "không thấy cột {0}", "no column for {0}")
            .hint("đặt một tiêu đề cột như {1}", "give a column a header such as {1}")),
    NO_ROWS(Code.error(
            "DTI-1903", "bảng không có dòng tiêu chí nào", "the table has no rows of criteria")),
    NO_ID(Code.error(
                    "DTI-1904",
                    "cột «{0}» để trống: dòng «{1}» thiếu mã",
                    "column «{0}» is empty: row «{1}» has no id")
            .hint(
                    "ghi mã như bản in; nếu đây chỉ là đề mục hoặc một mức điểm thì xóa dòng này",
                    "fill in the id as printed; delete the row if it is but a heading or a level")),
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
            .note(DUPLICATE_ID.code)),
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
    SIGNED_MAX(
            Code.warning(
                            "DTI-1919",
                            "cột «{0}»: '{1}' có dấu cộng, như điểm cộng ngoài điểm tối đa",
                            "column «{0}»: '{1}' has a plus sign, as points beyond the maximum have")
                    .hint(
                            "điểm tối đa đọc là {2}; là điểm cộng thì thêm bonus: yes vào mục đó trong tệp YAML",
                            "the maximum is read as {2}; if it is a bonus, add bonus: yes to the item in the YAML file")),
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
            .hint(SUM.code)),
    UNKNOWN_COLUMN(Code.warning(
                    "DTI-1913",
                    "không hiểu cột «{0}»: nội dung chỉ được giữ làm chú thích",
                    "unknown column «{0}»: what it holds is kept as comments alone")
            .hint(
                    "nếu cột này là mã, tên, điểm tối đa, đơn vị… thì đổi tiêu đề cột",
                    "if it holds ids, titles, maxima or units, give it such a header")),
    NO_HEADER(Code.warning(
            "DTI-1913",
            "cột của ô «{0}» không có tiêu đề: nội dung chỉ được giữ làm chú thích",
            "the column of cell «{0}» has no header: what it holds is kept as comments alone")),
    LEFT_OUT(Code.warning("DTI-1914", "bỏ qua dòng «{0}»: {1}", "row «{0}» is left out: {1}")),
    HEADING(Code.warning(
            "DTI-1914",
            "dòng «{0}» được đọc là mã {1}, tên «{2}»",
            "row «{0}» is read as id {1}, title «{2}»")),
    TOTAL_READ(Code.warning(
            "DTI-1915",
            "dòng «{0}» là dòng tổng: {1} là điểm tối đa của cả bộ",
            "row «{0}» is the total: {1} is the maximum of the whole")),
    TOTAL_LEFT_OUT(Code.warning(
            "DTI-1915",
            "bỏ qua dòng tổng «{0}» ({1})",
            "row «{0}» ({1}) is a total, and left out")),
    TOO_MANY_ROWS(Code.error("DTI-1918", "bảng có hơn {0} dòng", "the table has more than {0} rows")
            .hint(
                    "bảng tiêu chí không dài như vậy: kiểm tra có đúng tệp không",
                    "no table of criteria is so long: look whether it is the right file")),
    TOO_MANY_CELLS(Code.error("DTI-1918", "bảng có hơn {0} ô", "the table has more than {0} cells")
            .hint(
                    "bảng tiêu chí không lớn như vậy: kiểm tra có đúng tệp không",
                    "no table of criteria is so large: look whether it is the right file")),
    OTHER_HEADER(Code.error(
                    "DTI-1916",
                    "từ dòng này là một bảng khác, cột khác bảng trên",
                    "another table begins here, with other columns")
            .hint("tách bảng thứ hai ra tệp riêng", "keep the second table in a file of its own")),
    TWO_CELLS(Code.error(
                    "DTI-1917",
                    "cột «{0}»: '{1}', nhưng dòng này đã có '{3}' ở cột «{2}»",
                    "column «{0}»: '{1}', though the row has '{3}' in column «{2}»")
            .hint(
                    "chỉ giữ một trong hai ô, hoặc đổi tiêu đề một cột",
                    "keep one of the two cells, or give one column another header"));

    private final Code code;

    TableFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
