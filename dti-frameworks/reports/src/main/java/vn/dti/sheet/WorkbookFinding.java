// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import vn.dti.wording.Code;

/**
 * The findings about files that hold tables, and about the cells of workbooks as they are stored.
 */
enum WorkbookFinding implements TableFault {
    NO_WORKBOOK(Code.error(
                    "DTI-2002",
                    "không đọc được tệp như bảng tính .xlsx",
                    "the file is no .xlsx workbook")
            .hint(
                    "mở tệp bằng chương trình bảng tính và lưu lại dạng .xlsx",
                    "open it in a spreadsheet program and save it as .xlsx")),
    DAMAGED(Code.error(
                    "DTI-2002",
                    "bảng tính hỏng: không đọc được phần «{0}»",
                    "the workbook is damaged: «{0}» in it cannot be read")
            .hint(NO_WORKBOOK.code)),
    MISSING_PART(Code.error(
                    "DTI-2002",
                    "bảng tính hỏng: thiếu phần «{0}»",
                    "the workbook is damaged: «{0}» is not in it")
            .hint(NO_WORKBOOK.code)),
    DOCUMENT_TYPE(Code.error(
            "DTI-2002",
            "phần «{0}» khai báo DTD hoặc thực thể XML: không được phép",
            "«{0}» declares a document type or an entity of XML, which is not allowed")),
    ADDRESS(Code.error(
                    "DTI-2002",
                    "bảng tính hỏng: '{0}' không phải là địa chỉ ô",
                    "the workbook is damaged: '{0}' is no address of a cell")
            .hint(NO_WORKBOOK.code)),
    ORDER(Code.error(
                    "DTI-2002",
                    "bảng tính hỏng: {0} đứng sai thứ tự hoặc có hai lần",
                    "the workbook is damaged: {0} is out of order, or there twice")
            .hint(NO_WORKBOOK.code)),
    OVERLAP(Code.error(
                    "DTI-2002",
                    "bảng tính hỏng: vùng gộp {0} chồng lên vùng khác",
                    "the workbook is damaged: the merged range {0} overlaps another")
            .hint("bỏ gộp ô rồi lưu lại", "unmerge the cells and save it again")),
    FORMAT(Code.error(
            "DTI-2002",
            "bảng tính hỏng: một định dạng số dài quá {0} ký tự",
            "the workbook is damaged: a number format is longer than {0} characters")),
    NO_RESULT(Code.error(
                    "DTI-2016",
                    "công thức chưa có kết quả lưu trong tệp",
                    "the formula has no stored result")
            .hint(
                    "mở tệp bằng chương trình bảng tính và lưu lại",
                    "save the workbook in a spreadsheet program first")),
    ERROR_VALUE(Code.error("DTI-2017", "ô mang lỗi {0}", "the cell holds the error {0}")
            .hint(
                    "sửa công thức; chưa có số liệu thì để trống",
                    "mend the formula; leave the cell empty if there is no figure")),
    UNKNOWN_CELL(Code.error(
                    "DTI-2018",
                    "không hiểu ô này: kiểu '{0}', giá trị '{1}'",
                    "the cell cannot be understood: type '{0}', value '{1}'")
            .hint(
                    "gõ lại ô trong chương trình bảng tính rồi lưu tệp",
                    "type it again in a spreadsheet program and save the file")),
    SEVERAL_VALUES(Code.error(
                    "DTI-2018",
                    "ô có hơn một giá trị, giá trị cuối là '{0}'",
                    "the cell has more than one value, the last is '{0}'")
            .hint(UNKNOWN_CELL.code)),
    NUMBER_WITH_SIGN(Code.error(
                    "DTI-2076",
                    "ô hiện «{0}» nhưng giữ số {1}: không rõ là bao nhiêu phần trăm",
                    "the cell shows «{0}» but holds the number {1}: how many percent is unclear")
            .hint(
                    "dùng định dạng phần trăm của bảng tính (0%), rồi gõ lại giá trị",
                    "use the percent format of the spreadsheet (0%), then type the value again")),
    NO_STYLE(Code.error(
                    "DTI-2018",
                    "ô mang số {0} có kiểu trình bày mà tệp không có: không rõ là số, phần trăm hay ngày",
                    "the cell of {0} has a style that the file lacks: a number, a percentage, or a date is unclear")
            .hint(UNKNOWN_CELL.code)),
    OBJECT(Code.error(
                    "DTI-2019",
                    "trên ô trống này có hình ảnh hoặc đối tượng, không đọc được",
                    "a picture or an object stands on this empty cell, which cannot be read")
            .hint("gõ giá trị vào ô", "type the value into the cell")),
    OLD_WORKBOOK(Code.error(
                    "DTI-2020",
                    "tệp là bảng tính Excel đời cũ (.xls)",
                    "the file is a workbook of an old Excel (.xls)")
            .hint("mở tệp và lưu lại dạng .xlsx", "open it and save it as .xlsx")),
    PASSWORD(Code.error("DTI-2021", "tệp được đặt mật khẩu", "the file is protected by a password")
            .hint("mở tệp, bỏ mật khẩu và lưu lại", "open it, remove the password and save it")),
    OTHER_KIND(Code.error("DTI-2022", "tệp là {0}, không phải là bảng", "the file is {0}, no table")
            .hint(
                    "lưu bảng dạng .xlsx hoặc «CSV UTF-8»",
                    "save the table as .xlsx or “CSV UTF-8”")),
    TOO_LARGE(Code.error("DTI-2023", "tệp lớn hơn {0} byte", "the file is larger than {0} bytes")
            .hint(
                    "xóa hình ảnh, trang tính và cột không dùng, hoặc chia bảng ra",
                    "delete pictures, sheets and columns that are not used, or split the table")),
    INFLATED(Code.error(
            "DTI-2024",
            "bảng tính giải nén ra hơn {0} byte",
            "the workbook inflates to more than {0} bytes")),
    RATIO(Code.error(
            "DTI-2024",
            "phần «{0}» giải nén ra hơn {1} lần: không giống một bảng tính thật",
            "«{0}» inflates more than {1} times, unlike a real workbook")),
    EVENT(Code.error(
            "DTI-2024",
            "phần «{0}» có một đoạn dài hơn {1} byte",
            "a piece of «{0}» is longer than {1} bytes")),
    TOO_MUCH_TEXT(Code.error(
            "DTI-2024",
            "bảng tính có hơn {0} ký tự chữ",
            "the workbook has more than {0} characters of text")),
    TOO_MANY_ROWS(Code.error("DTI-2025", "bảng có hơn {0} dòng", "the table has more than {0} rows")
            .hint("chia bảng ra", "split the table")),
    TOO_MANY_COLUMNS(
            Code.error("DTI-2025", "bảng có hơn {0} cột", "the table has more than {0} columns")
                    .hint(
                            "xóa các ô thừa ở bên phải bảng",
                            "delete stray cells to the right of the table")),
    TOO_MANY_CELLS(Code.error("DTI-2025", "bảng có hơn {0} ô", "the table has more than {0} cells")
            .hint(TOO_MANY_ROWS.code)),
    TOO_MANY_RANGES(Code.error(
            "DTI-2025",
            "bảng tính có hơn {0} vùng gộp, kiểu ô hoặc đối tượng",
            "the workbook has more than {0} merged ranges, cell styles or objects")),
    TOO_MANY_PARTS(Code.error(
            "DTI-2025", "bảng tính có hơn {0} phần", "the workbook has more than {0} parts")),
    TEXT_TOO_LONG(
            Code.error("DTI-2026", "ô dài hơn {0} ký tự", "the cell is longer than {0} characters")
                    .hint("rút ngắn nội dung ô", "shorten it")),
    RECORD_TOO_LONG(Code.error(
                    "DTI-2026",
                    "dòng bắt đầu ở đây dài hơn {0} ký tự",
                    "the row that begins here is longer than {0} characters")
            .hint(
                    "có thể một dấu ngoặc kép không đóng: lưu lại CSV từ bảng tính",
                    "perhaps quotes are not closed: save the CSV from the spreadsheet again")),
    NUMBER(Code.error(
                    "DTI-2027",
                    "số '{0}' quá lớn, quá nhỏ hoặc quá nhiều chữ số",
                    "the number '{0}' is too large, too small, or has too many digits")
            .hint(
                    "gõ lại số trong chương trình bảng tính",
                    "type it again in a spreadsheet program"));

    private final Code code;

    WorkbookFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
