// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import vn.dti.wording.Code;

/** The findings about tables and folders of units. */
public enum SheetFinding implements TableFault {
    NOT_UTF_8(
            Code.error("DTI-1017", "tệp không phải là văn bản UTF-8", "the file is not UTF-8 text")
                    .hint(
                            "trong Excel, chọn lưu dạng «CSV UTF-8», hoặc dùng thẳng tệp .xlsx",
                            "in Excel, save as “CSV UTF-8”, or use the .xlsx file itself")),
    QUOTES(Code.error(
            "DTI-2001",
            "dấu ngoặc kép của một ô từ dòng này không đóng, hoặc còn chữ sau dấu đóng",
            "the quotes of a cell from this line on are not closed, or text follows them")),
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
    MEASURES(Code.warning(
                    "DTI-2060",
                    "dòng này chỉ ghi đơn vị tính hoặc năm của các cột: {0}",
                    "this row only says the units of measure or the years of the columns: {0}")
            .hint(
                    "số liệu phải đúng đơn vị tính và đúng năm cần chấm",
                    "the figures must be in these units and of the year that is scored")),
    OTHER_MEASURE(Code.error(
                    "DTI-2061",
                    "cột «{0}»: ghi đơn vị tính «{1}», bộ chỉ số tính bằng «{2}»",
                    "column «{0}»: the unit of measure is «{1}», that of the framework is «{2}»")
            .hint(
                    "đổi số liệu sang «{2}» rồi ghi lại đơn vị tính",
                    "convert the figures to «{2}», then state that unit")),
    SHARE_OR_PERCENT(Code.error(
                    "DTI-2077",
                    "«{1}» ở cột «{0}»: không rõ là {2%} hay {3%}",
                    "«{1}» in column «{0}»: {2%} or {3%} is unclear")
            .hint(
                    "ghi cả dấu %: 80% hoặc 0,8%; hoặc bỏ % khỏi tiêu đề cột",
                    "write the sign with it: 80% or 0.8%; or leave % out of the heading")),
    MIXED_PERCENT(Code.warning(
                    "DTI-2080",
                    "«{1}» ở cột «{0}» không có dấu %, các ô khác thì có: được hiểu là {2%}",
                    "«{1}» in column «{0}» is without the sign %, which other cells have: taken as {2%}")
            .hint("ghi dấu % ở mọi ô của cột", "write the sign % in all cells of the column")),
    UNKNOWN_MEASURE(
            Code.error(
                            "DTI-2062",
                            "không hiểu «{1}» dưới tiêu đề «{0}»",
                            "«{1}» below the header «{0}» is not understood")
                    .hint(
                            "đơn vị tính thì ghi trong ngoặc; là phần của tiêu đề thì ghi đủ nhãn của đầu vào",
                            "put a unit of measure in brackets; otherwise write the whole label of the input")),
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
    FIGURE_SHOWN(Code.error(
            "DTI-2012", "cột «{0}»: {1}; ô hiện «{2}»", "column «{0}»: {1}; the cell shows «{2}»")),
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
            "bỏ qua: không phải là tệp số liệu (dti-inputs/1) hoặc biểu mẫu của một đơn vị",
            "skipped: neither a file of a unit's inputs (dti-inputs/1) nor the form of one")),
    HIDDEN_FILE(Code.warning("DTI-2014", "bỏ qua: tệp ẩn", "skipped: a hidden file")
            .hint(
                    "nếu là tệp của một đơn vị, bỏ dấu chấm ở đầu tên",
                    "if it is the file of a unit, take the dot off its name")),
    CHARACTER(Code.error(
                    "DTI-1011",
                    "ký tự không được phép: {0}",
                    "a character that is not allowed: {0}")
            .hint("xóa ký tự này", "delete it")),
    NOT_COMPOSED(Code.warning(
                    "DTI-1018",
                    "chữ có dấu không ở dạng dựng sẵn (NFC), có {0} ô như vậy",
                    "letters with marks are not in the composed form (NFC); cells like this: {0}")
            .hint("vẫn đọc được, như chữ dựng sẵn", "they are read as if composed")),
    INVISIBLE(Code.warning(
                    "DTI-1019",
                    "có ký tự không nhìn thấy: {1}, có {0} ô như vậy",
                    "a character that cannot be seen: {1}; cells like this: {0}")
            .hint("vẫn đọc được, như không có ký tự đó", "they are read as if without it")),
    LOST(
            Code.warning(
                            "DTI-1026",
                            "có ký tự thay cho chữ đã mất khi đổi bảng mã: {1}, có {0} ô như vậy",
                            "a character in place of one that was lost with its encoding: {1}; cells like this: {0}")
                    .hint(
                            "gõ lại chữ đúng ở chỗ này; lưu bảng dạng «CSV UTF-8» hoặc .xlsx; chữ của phông TCVN3 hoặc VNI thì chuyển mã sang Unicode",
                            "type the right letter here; save the table as “CSV UTF-8” or .xlsx; convert text in the fonts TCVN3 or VNI to Unicode")),
    LOOKALIKE(Code.warning(
                    "DTI-1027",
                    "chữ {1} trông như chữ Latinh «{2}» nhưng là chữ khác, có {0} ô như vậy",
                    "the letter {1} looks like the Latin «{2}» but is another one; cells like this: {0}")
            .hint("xóa và gõ lại bằng bàn phím tiếng Việt", "delete it and type a Latin «{2}»")),
    ROUNDED(Code.warning(
                    "DTI-2066",
                    "ô hiện «{1}» nhưng giá trị là {2}: dùng giá trị, có {0} ô như vậy",
                    "the cell shows «{1}», its value is {2}: the value is used; cells like this: {0}")
            .hint(
                    "muốn dùng số đang hiện thì gõ lại số đó, hoặc dùng hàm ROUND",
                    "to use what is shown, type it again, or use the function ROUND")),
    COMPUTED(Code.warning(
                    "DTI-2028",
                    "ô có công thức: dùng kết quả lưu trong tệp, có {0} ô như vậy",
                    "a formula: the result stored in the file is used; cells like this: {0}")
            .hint(
                    "nếu kết quả đã cũ, mở tệp bằng chương trình bảng tính và lưu lại",
                    "if results may be old, save the file in a spreadsheet program again")),
    HEADER(Code.warning(
            "DTI-2029",
            "tiêu đề cột bắt đầu ở đây, gồm {1} dòng; số dòng phía trên không đọc: {0}",
            "the header begins here; its rows: {1}; rows above it that are not read: {0}")),
    LETTERS(Code.warning(
                    "DTI-2030",
                    "bỏ qua dòng đánh số cột",
                    "left out: a row that numbers the columns")
            .hint(
                    "nếu là một đơn vị, viết tên đơn vị bằng chữ đầy đủ",
                    "if it is a unit, write its name in full")),
    HEADER_AGAIN(Code.warning(
            "DTI-2030", "bỏ qua dòng tiêu đề lặp lại", "left out: the header once more")),
    NUMBERING(Code.warning(
            "DTI-2031",
            "cột «{0}» chỉ đánh số thứ tự, không phải số liệu",
            "column «{0}» only numbers the rows, it is no figure")),
    TOTAL(Code.warning(
                    "DTI-2032",
                    "bỏ qua dòng cộng «{0}»: không phải là đơn vị",
                    "left out: the total «{0}» is no unit")
            .hint(
                    "nếu là một đơn vị, viết tên đơn vị đầy đủ hơn",
                    "if it is a unit, write its name more fully")),
    WORKED_OUT(Code.warning(
                    "DTI-2032",
                    "bỏ qua dòng tính toán «{0}»: không phải là đơn vị",
                    "left out: «{0}» is worked out of other rows and no unit")
            .hint(TOTAL.code)),
    CLOSING(Code.warning(
                    "DTI-2067",
                    "bỏ qua phần ký, nơi nhận, số trang: «{1}», có {0} dòng như vậy",
                    "left out: who signs, who receives, the page: «{1}»; rows like this: {0}")
            .hint(
                    "nếu là một đơn vị, ghi số thứ tự ở cột «STT»",
                    "if it is a unit, number it in a column “no.”")),
    OTHER_TABLE(
            Code.error(
                            "DTI-2068",
                            "từ dòng này là một bảng khác, tiêu đề khác bảng trên: không đọc nữa",
                            "another table begins here, with another header: from here on nothing is read")
                    .hint(
                            "để mỗi bảng trong một tệp hoặc một trang, hoặc gộp các cột vào một bảng",
                            "keep each table in a file or a sheet of its own, or put the columns into one")),
    SECTION(Code.warning(
                    "DTI-2033",
                    "bỏ qua dòng tiêu đề «{0}»: không phải là đơn vị",
                    "left out: the heading «{0}» is no unit")
            .hint(
                    "muốn xếp hạng theo nhóm, thêm cột «Nhóm»",
                    "to rank within groups, add a column “group”")),
    NO_FIGURES(
            Code.error(
                            "DTI-2034",
                            "dòng «{0}» không có số liệu nào: không rõ là đơn vị hay dòng tiêu đề",
                            "row «{0}» has no figure: a unit or a heading is unclear")
                    .hint(
                            "là tiêu đề thì xóa dòng; là đơn vị chưa có số liệu thì ghi số thứ tự ở cột «STT» hoặc ghi kỳ ở cột «Kỳ»",
                            "delete a heading; for a unit without figures, number it in a column “no.” or give its period")),
    SECTION_WITH_FIGURES(
            Code.error(
                            "DTI-2035",
                            "dòng «{0}» giống tiêu đề mục nhưng có số liệu: không rõ là đơn vị hay dòng cộng",
                            "row «{0}» looks like a heading but has figures: a unit or a sum is unclear")
                    .hint(
                            "là dòng cộng thì xóa số liệu; là đơn vị thì bỏ số mục, hoặc đánh số 1, 2, 3 ở cột «STT»",
                            "delete the figures of a sum; for a unit drop the numeral, or number it 1, 2, 3 in a column “no.”")),
    NOT_NUMBERED(Code.error(
                    "DTI-2035",
                    "dòng «{0}» không có số thứ tự như các dòng khác: không rõ là đơn vị hay dòng cộng",
                    "row «{0}» has no number though the others have one: a unit or a sum is unclear")
            .hint(
                    "là đơn vị thì ghi số thứ tự; là dòng cộng, so sánh thì xóa dòng",
                    "number a unit; delete the row of a sum or a comparison")),
    SUM_OF_ROWS(Code.error(
                    "DTI-2035",
                    "dòng «{0}» bằng tổng các dòng khác ở mọi cột đếm: không rõ là đơn vị hay dòng cộng",
                    "row «{0}» is the sum of the other rows in each column of counts: a unit or a sum is unclear")
            .hint(
                    "là dòng cộng thì xóa dòng; là đơn vị thì ghi số thứ tự ở cột «STT»",
                    "delete the row of a sum; for a unit, number it in a column “no.”")),
    SUM_OF_SECTION(Code.error(
                    "DTI-2035",
                    "dòng «{0}» bằng tổng {1} dòng từ «{2}» đến «{3}» ở mọi cột đếm: không rõ là đơn vị hay dòng cộng",
                    "row «{0}» is the sum of the {1} rows from «{2}» to «{3}» in each column of counts: a unit or a sum is unclear")
            .hint(SUM_OF_ROWS.code)),
    MERGED(Code.error(
                    "DTI-2036",
                    "cột «{0}»: các ô {1} gộp thành một",
                    "column «{0}»: cells {1} are merged into one")
            .hint(
                    "bỏ gộp và ghi riêng cho từng đơn vị",
                    "unmerge them and write down what holds for each unit")),
    HIDDEN_ROW(Code.error("DTI-2037", "đơn vị '{0}' ở dòng bị ẩn", "unit '{0}' is in a hidden row")
            .hint("cho hiện dòng này, hoặc xóa", "show the row, or delete it")),
    HIDDEN_LINE(
            Code.error("DTI-2037", "dòng này bị ẩn", "this row is hidden").hint(HIDDEN_ROW.code)),
    HIDDEN_COLUMN(Code.error("DTI-2037", "cột «{0}» bị ẩn", "column «{0}» is hidden")
            .hint("cho hiện cột này, hoặc xóa", "show the column, or delete it")),
    HIDDEN_SHEET(Code.warning(
            "DTI-2038",
            "đọc trang «{1}»; không đọc trang bị ẩn «{0}»",
            "sheet «{1}» is read; the hidden sheet «{0}» is not")),
    OTHER_SHEET(Code.warning(
                    "DTI-2038",
                    "đọc trang «{1}»; không đọc trang «{0}»",
                    "sheet «{1}» is read; sheet «{0}» is not")
            .hint("muốn đọc trang khác thì thêm --sheet TÊN", "for another one add --sheet NAME")),
    NO_SHEET(Code.error(
            "DTI-2039",
            "bảng tính không có trang nào hiện ra",
            "the workbook has no sheet that is shown")),
    SEVERAL_SHEETS(Code.error(
                    "DTI-2063", "nhiều trang có số liệu: {0}", "several sheets have figures: {0}")
            .hint("chọn một trang bằng --sheet TÊN", "choose one by --sheet NAME")),
    NO_SUCH_SHEET(Code.error(
                    "DTI-2064",
                    "bảng tính không có trang «{0}» hiện ra",
                    "the workbook shows no sheet «{0}»")
            .hint("các trang: {1}", "its sheets: {1}")),
    NO_SHEETS(Code.error(
                    "DTI-2065",
                    "không phải là bảng tính, nên không có trang «{0}»",
                    "it is no workbook, so that there is no sheet «{0}»")
            .hint("bỏ --sheet", "leave out --sheet")),
    GROUP_SPELLING(Code.warning(
                    "DTI-2040",
                    "nhóm «{0}» được coi là nhóm «{1}», chỉ khác cách viết",
                    "group «{0}» is taken for group «{1}», which is only spelt otherwise")
            .note("viết cách kia ở đây", "spelt otherwise here")),
    NO_GROUP(Code.warning(
                    "DTI-2041",
                    "đơn vị không thuộc nhóm nào trong khi đơn vị khác có nhóm, có {0} dòng như vậy",
                    "a unit without a group, though others have one; rows like this: {0}")
            .hint(
                    "ô gộp khi lưu thành CSV chỉ còn ở dòng đầu: điền nhóm cho từng dòng",
                    "of merged cells a CSV keeps but the first: fill in the group of each row")),
    FOLDER(Code.warning(
                    "DTI-2042", "không đọc thư mục con", "a folder within the folder is not read")
            .hint(
                    "chuyển các tệp của đơn vị ra thư mục ngoài",
                    "move the files of units out of it")),
    NO_EARLIER(
            Code.warning(
                            "DTI-1771",
                            "{0} đơn vị không có báo cáo kỳ trước: {1}",
                            "units without a report of the period before: {0} ({1})")
                    .hint(
                            "số liệu kỳ trước của các đơn vị này là thiếu; kiểm tra tên đơn vị trong hai bảng",
                            "their figures of the period before are missing; compare the names in both tables")),
    NO_LATER(
            Code.warning(
                            "DTI-1772",
                            "{0} đơn vị của kỳ trước không có trong kỳ này: {1}",
                            "units of the period before that are not among those of now: {0} ({1})")
                    .hint(
                            "số liệu kỳ trước của các đơn vị này không được dùng; kiểm tra tên đơn vị trong hai bảng",
                            "their figures of the period before are not used; compare the names in both tables")),
    TOO_MANY_ERRORS(
            Code.error(
                            "DTI-2043",
                            "đã có hơn {0} lỗi: từ dòng này không đọc nữa",
                            "more than {0} errors: from this row on nothing is read")
                    .hint(
                            "sửa các lỗi trên rồi chạy lại; có thể bảng là của bộ chỉ số khác",
                            "mend those above and run it again; perhaps the table is for another framework")),
    DOCUMENT(
            Code.error(
                            "DTI-2069",
                            "tệp là văn bản YAML {0}, ở đây cần bảng CSV, XLSX hoặc thư mục",
                            "the file is a YAML document {0}, expected a table (CSV, XLSX) or a folder")
                    .hint(
                            "xếp hạng cần nhiều đơn vị: đưa thư mục chứa các tệp số liệu; một đơn vị thì dùng 'dti score'",
                            "a ranking is of several units: name the folder of their files; of one unit, use 'dti score'")),
    FORM_OF_ONE(
            Code.error(
                            "DTI-2069",
                            "tệp là biểu mẫu của một đơn vị, ở đây cần bảng nhiều đơn vị hoặc thư mục",
                            "the file is the form of one unit, expected a table of units or a folder")
                    .hint(
                            "một đơn vị thì dùng 'dti score'; để xếp hạng, đặt biểu mẫu của các đơn vị vào một thư mục rồi đưa thư mục đó",
                            "of one unit, use 'dti score'; to rank, put the forms of the units into a folder and name that")),
    FORM_OF_OTHER(Code.error(
                    "DTI-2051",
                    "biểu mẫu là của bộ chỉ số '{0}', không phải '{1}'",
                    "the form is of the framework '{0}', not of '{1}'")
            .hint(
                    "dùng đúng bộ chỉ số, hoặc lập biểu mẫu mới: dti template {1}",
                    "use that framework, or make a new form: dti template {1}")),
    FORM_OUTDATED(
            Code.warning(
                            "DTI-2052",
                            "biểu mẫu lập theo bản có dấu vân tay {0}, bộ chỉ số nay có dấu vân tay {1}",
                            "the form was made of a state with the fingerprint {0}, the framework now has {1}")
                    .hint(
                            "số liệu vẫn được đọc theo mã ẩn; nếu quy định đã đổi thì lập lại biểu mẫu bằng dti template",
                            "figures are read by their hidden ids all the same; if the provisions changed, make the form anew by dti template")),
    NO_FILES(Code.error(
            "DTI-2015",
            "thư mục không có tệp số liệu (dti-inputs/1) hoặc biểu mẫu nào",
            "the folder has neither files of inputs (dti-inputs/1) nor forms")),
    NO_FILES_BUT_FOLDERS(Code.error(
                    "DTI-2015",
                    "thư mục không có tệp số liệu (dti-inputs/1) hoặc biểu mẫu nào; thư mục con không được đọc: {0}",
                    "the folder has neither files of inputs (dti-inputs/1) nor forms; its subfolders are not read: {0}")
            .hint(
                    "xếp hạng từng thư mục con, hoặc chuyển các tệp lên một cấp",
                    "rank a subfolder, or move its files up")),
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
}
