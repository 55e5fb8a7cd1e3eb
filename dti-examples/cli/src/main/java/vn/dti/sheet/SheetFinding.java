package vn.dti.sheet;

import java.util.List;
import vn.dti.diagnostic.Code;
import vn.dti.diagnostic.Coded;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.InvalidFileException;
import vn.dti.diagnostic.Note;
import vn.dti.diagnostic.Place;
import vn.dti.diagnostic.Position;
import vn.dti.wording.Message;

/** What is said of tables and folders of units. */
enum SheetFinding implements Coded {
    NOT_UTF_8(
            Code.error("DTI-1017", "tệp không phải là văn bản UTF-8", "the file is not UTF-8 text")
                    .hint(
                            "trong Excel, chọn lưu dạng «CSV UTF-8», hoặc dùng thẳng tệp .xlsx",
                            "in Excel, save as “CSV UTF-8”, or use the .xlsx file itself")),
    QUOTES(Code.error(
            "DTI-2001",
            "dấu ngoặc kép của một ô từ dòng này không đóng",
            "the quotes of a cell from this line on are not closed")),
    NO_WORKBOOK(Code.error(
            "DTI-2002", "không đọc được tệp như bảng tính .xlsx", "the file is no .xlsx workbook")),
    NO_UNIT_COLUMN(Code.error("DTI-2003", "không thấy cột tên đơn vị", "no column for the unit")
            .hint(
                    "đặt tiêu đề cột là «Đơn vị» hoặc «unit»",
                    "give the column the header “unit” or «Đơn vị»")),
    UNKNOWN_COLUMN(Code.error("DTI-2004", "không hiểu cột «{0}»", "unknown column «{0}»")
            .hint(
                    "tiêu đề là tên hoặc nhãn của đầu vào, mã tiêu chí, hoặc unit, group, period, kind",
                    "a header is the name or label of an input, the id of a criterion, or unit,"
                            + " group, period, kind")),
    UNKNOWN_COLUMN_SUGGESTING(Code.error(
            "DTI-2004",
            "không hiểu cột «{0}» — có phải ý là «{1}»?",
            "unknown column «{0}» — did you mean «{1}»?")),
    COLUMN_TWICE(Code.error(
                    "DTI-2005",
                    "cột «{0}» trùng với cột «{1}»",
                    "column «{0}» says the same as column «{1}»")
            .note("cột kia ở đây", "the other column is here")),
    AMBIGUOUS_COLUMN(Code.error(
                    "DTI-2006",
                    "«{0}» là nhãn của nhiều đầu vào: {1}",
                    "«{0}» is the label of several inputs: {1}")
            .hint("dùng tên đầu vào làm tiêu đề cột", "use the name of the input for the header")),
    NO_ROWS(Code.error("DTI-2007", "bảng không có đơn vị nào", "the table has no units")),
    NO_UNIT(Code.error(
            "DTI-2008",
            "cột «{0}» để trống: dòng thiếu tên đơn vị",
            "column «{0}» is empty: a row without a unit")),
    KIND(Code.error(
            "DTI-2009",
            "cột «{0}»: '{1}' không phải là self (tự đánh giá) hoặc verified (đã xác minh)",
            "column «{0}»: '{1}' is not self or verified")),
    BEYOND(Code.error(
            "DTI-2010",
            "ô '{0}' nằm ngoài các cột có tiêu đề",
            "cell '{0}' stands beyond the columns that have a header")),
    UNIT_TWICE(Code.error("DTI-2011", "đơn vị '{0}' có hai lần", "unit '{0}' is given twice")
            .note("lần đầu ở đây", "first given here")),
    FIGURE(Code.error("DTI-2012", "cột «{0}»: {1}", "column «{0}»: {1}")),
    OF_UNIT(Code.error("DTI-2012", "{0}: {1}", "{0}: {1}")),
    NOT_A_REASON(Code.error(
                    "DTI-2013",
                    "cột «{0}»: '{1}' không đọc được",
                    "column «{0}»: '{1}' cannot be read")
            .hint(
                    "cột mang mã tiêu chí chỉ nhận 'n/a: lý do' hoặc để trống",
                    "a column of a criterion takes 'n/a: reason' or nothing")),
    SKIPPED(Code.warning(
            "DTI-2014",
            "bỏ qua: không phải là tệp số liệu của đơn vị (dti-inputs/1)",
            "skipped: no file of a unit's inputs (dti-inputs/1)")),
    NO_FILES(Code.error(
            "DTI-2015",
            "thư mục không có tệp số liệu nào (dti-inputs/1)",
            "the folder has no files of inputs (dti-inputs/1)")),
    NO_UNIT_IN_FILE(Code.error(
            "DTI-2008", "thiếu tên đơn vị (unit)", "missing the name of the unit (unit)"));

    private final Code code;

    SheetFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }

    Diagnostic at(Place place, Object... values) {
        return new Diagnostic(
                code.id(),
                code.severity(),
                place,
                Message.of(this, values),
                hints(values),
                List.of());
    }

    Diagnostic beside(Place other, Place place, Object... values) {
        List<Note> notes = code.note().stream()
                .map(note -> new Note(other, Message.of(note, values)))
                .toList();
        return new Diagnostic(
                code.id(), code.severity(), place, Message.of(this, values), hints(values), notes);
    }

    private List<Message> hints(Object... values) {
        return code.hint().stream().map(hint -> Message.of(hint, values)).toList();
    }

    InvalidFileException refusing(String file, int line) {
        var place = new Place(file, new Position(line, 1), "");
        return new InvalidFileException(List.of(at(place)));
    }
}
