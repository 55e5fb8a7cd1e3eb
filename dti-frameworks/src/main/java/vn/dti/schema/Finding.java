package vn.dti.schema;

import vn.dti.diagnostic.Code;
import vn.dti.diagnostic.Coded;

/** What is said of the content of a document: its code and its sentence. */
enum Finding implements Coded {
    EXPECTED(Code.error("DTI-1101", "đây là {0}, cần {1}", "found {0}, expected {1}")
            .note("giá trị của khóa này", "the value of this key")),
    NUMBER(Code.error(
            "DTI-1102",
            "'{0}': {1}; cần một số như 10, 0.5, 1/2 hoặc 80%",
            "'{0}': {1}; expected a number such as 10, 0.5, 1/2, or 80%")),
    UNKNOWN_KEY(Code.error(
            "DTI-1103", "không có khóa '{0}'; ở đây dùng: {1}", "unknown key '{0}', expected {1}")),
    UNKNOWN_KEY_SUGGESTING(Code.error(
            "DTI-1103",
            "không có khóa '{0}' — có phải ý là '{1}'?",
            "unknown key '{0}' — did you mean '{1}'?")),
    COMMA(
            Code.error(
                            "DTI-1112",
                            "'{0}' đứng sau dấu phẩy nhưng không phải là 'khóa: giá trị'",
                            "'{0}' follows a comma but is no 'key: value'")
                    .hint(
                            "trong ngoặc nhọn dấu phẩy là dấu ngăn: đặt chữ có dấu phẩy trong ngoặc kép, viết số thập phân là 0.25",
                            "within braces a comma separates: quote text with a comma, write decimals as 0.25")),
    MISSING_KEY(Code.error("DTI-1104", "thiếu khóa '{0}'", "missing key '{0}'")),
    BLANK(Code.error("DTI-1111", "'{0}' để trống", "'{0}' is blank")),
    UNKNOWN_WORD(Code.error("DTI-1105", "không có '{0}', cần {1}", "unknown '{0}', expected {1}")),
    UNKNOWN_WORD_SUGGESTING(Code.error(
            "DTI-1105",
            "không có '{0}', cần {1} — có phải ý là '{2}'?",
            "unknown '{0}', expected {1} — did you mean '{2}'?")),
    FORMAT(Code.error(
            "DTI-1106",
            "định dạng '{0}' không đọc được ở đây, cần '{1}'",
            "format '{0}' cannot be read here, expected '{1}'")),
    UNQUOTED_ID(Code.error(
                    "DTI-1107",
                    "mã {0} phải đặt trong ngoặc kép: \"{0}\" (1.10 khác 1.1)",
                    "the id {0} must be quoted: \"{0}\" (1.10 is not 1.1)")
            .hint(
                    "không có ngoặc kép, 1.10 và 1.1 là cùng một số",
                    "without quotes, 1.10 and 1.1 are the same number")),
    DATE(Code.error(
                    "DTI-1108",
                    "'{0}' không phải là ngày, cần dạng 2023-01-10",
                    "'{0}' is no date, expected the form 2023-01-10")
            .hint(
                    "năm-tháng-ngày, chẳng hạn 2024-01-31 cho 31/01/2024",
                    "year-month-day: 2024-01-31 is 31 January 2024")),
    INTEGER(Code.error(
            "DTI-1109",
            "'{0}' không phải là số nguyên từ 0",
            "'{0}' is no whole number of at least 0")),
    PLACES(Code.error(
            "DTI-1110", "{0} chữ số thập phân, cần từ 0 đến {1}", "{0} places, expected 0 to {1}")),
    NO_RULE(
            Code.error(
                            "DTI-1201",
                            "tiêu chí chưa có cách chấm điểm, cần {0}",
                            "the criterion has no rule, expected {0}")
                    .hint(
                            "viết cách chấm điểm thành một khóa của tiêu chí, chẳng hạn boolean: ten_dau_vao",
                            "write the rule as a key of the criterion, for example boolean: name_of_input")),
    TWO_RULES(Code.error(
                    "DTI-1202",
                    "đã có '{0}' ở dòng {1}, cột {2}; mỗi tiêu chí chỉ có một cách chấm điểm",
                    "already has '{0}' at line {1}, column {2}; a criterion has one rule")
            .hint(
                    "chọn một; nhiều phần cộng lại thì dùng parts, tùy điều kiện thì dùng cases",
                    "keep one; for a sum use parts, for conditions use cases")
            .note("'{0}' ở đây", "'{0}' is here")),
    UNKNOWN_INPUT(Code.error("DTI-1203", "không có đầu vào '{0}'", "unknown input '{0}'")
            .hint(
                    "khai báo '{0}' trong inputs ở đầu tệp",
                    "declare '{0}' under inputs at the top of the file")),
    UNKNOWN_INPUT_SUGGESTING(Code.error(
            "DTI-1203",
            "không có đầu vào '{0}' — có phải ý là '{1}'?",
            "unknown input '{0}' — did you mean '{1}'?")),
    NO_END(Code.error(
                    "DTI-1204",
                    "khoảng chưa có đầu mút, cần at-least, above, at-most hoặc below",
                    "the band has no end, expected at-least, above, at-most, or below")
            .hint(
                    "at-least và at-most tính cả đầu mút, above và below thì không",
                    "at-least and at-most include the end, above and below do not")),
    TWO_ENDS(Code.error(
                    "DTI-1205",
                    "'{0}' và '{1}' cùng nói về một đầu mút",
                    "'{0}' and '{1}' state the same end")
            .hint("giữ một trong hai", "keep one of the two")
            .note("'{0}' ở đây", "'{0}' is here")),
    OTHERWISE_NOT_LAST(Code.error(
                    "DTI-1206", "otherwise phải đứng cuối", "otherwise must be the last")
            .hint("chuyển trường hợp otherwise xuống cuối", "move the otherwise case to the end")),
    NO_OTHERWISE(Code.error(
                    "DTI-1207",
                    "trường hợp cuối phải là otherwise",
                    "the last case must be otherwise")
            .hint(
                    "thêm một trường hợp otherwise cho mọi trường hợp còn lại",
                    "add an otherwise case for everything else")),
    PERCENT_FOR_POINTS(Code.error(
                    "DTI-1760",
                    "'{0}' là số điểm, không phải là phần trăm",
                    "'{0}' is in points, not a percentage")
            .hint("ghi số điểm, chẳng hạn 10", "write points, for example 10")),
    NO_CLASSES(Code.error("DTI-1319", "chưa có loại nào", "there are no classes")
            .hint(
                    "thêm các loại, hoặc bỏ khóa classes",
                    "add the classes, or leave out the key classes")),
    INVALID_INPUT(Code.error("DTI-1401", "{0}", "{0}")),
    OTHER_FRAMEWORK(Code.error(
            "DTI-1402",
            "tệp dành cho bộ chỉ số '{0}', không phải '{1}'",
            "the file is for the framework '{0}', not for '{1}'")),
    UNKNOWN_FRAMEWORK(Code.error(
            "DTI-1403",
            "không có bộ chỉ số '{0}'; có: {1}",
            "unknown framework '{0}', expected {1}")),
    UNKNOWN_FRAMEWORK_SUGGESTING(Code.error(
            "DTI-1403",
            "không có bộ chỉ số '{0}' — có phải ý là '{1}'?",
            "unknown framework '{0}' — did you mean '{1}'?")),
    BROKEN_FRAMEWORK(Code.warning(
            "DTI-1407",
            "bộ chỉ số '{0}' còn lỗi nên chưa đối chiếu được tệp này",
            "the framework '{0}' has errors, so that this file was not checked against it")),
    FIGURE(Code.error(
            "DTI-1404", "'{0}' không phải là điểm như 37.83", "'{0}' is no figure such as 37.83")),
    UNKNOWN_CRITERION(Code.error(
            "DTI-1405", "'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'")),
    REFERENCE_CRITERION(Code.error(
            "DTI-1406",
            "tiêu chí '{0}' không so sánh các đơn vị nên không có khoảng tham chiếu",
            "criterion '{0}' does not compare units, so that it takes no reference range")),
    TEST_TWICE(
            Code.error("DTI-1601", "đã có kiểm thử tên '{0}'", "a test named '{0}' already exists")
                    .note("lần đầu ở đây", "first given here")),
    TEST_UNKNOWN(Code.error(
            "DTI-1602", "không có kiểm thử nào ở trên tên '{0}'", "no test above is named '{0}'")),
    TEST_POINTS(Code.error(
            "DTI-1603",
            "{0}: cần {1} điểm, tính ra {2} (lệch {3})",
            "{0}: expected {1} points, scored {2} (off by {3})")),
    TEST_STATUS(Code.error(
            "DTI-1604",
            "{0}: cần trạng thái {1}, tính ra {2}",
            "{0}: expected status {1}, got {2}")),
    TEST_NOTICES(Code.error(
            "DTI-1605",
            "{0}: cần thông báo {1}, tính ra {2}",
            "{0}: expected notices {1}, got {2}")),
    TEST_INPUTS(Code.error("DTI-1606", "{0}", "{0}")),
    TEST_NODE(Code.error(
            "DTI-1607", "'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'")),
    TEST_READING(Code.error(
            "DTI-1608",
            "tiêu chí '{0}' không có cách hiểu '{1}'",
            "criterion '{0}' has no reading '{1}'")),
    EXPECTED_NUMBER(Code.error(
            "DTI-1609", "cần một phép tính chỉ gồm số", "expected arithmetic over numbers alone")),
    FORMULA_TOO_LONG(Code.error(
            "DTI-1501",
            "công thức dài hơn {0} ký tự",
            "the formula is longer than {0} characters")),
    FORMULA_TOO_DEEP(Code.error(
            "DTI-1502", "ngoặc lồng nhau quá {0} mức", "brackets nested deeper than {0}")),
    FORMULA_EMPTY(Code.error("DTI-1503", "công thức không có nội dung", "the formula is empty")),
    FORMULA_CHARACTER(
            Code.error(
                            "DTI-1504",
                            "ký tự '{0}' không dùng trong công thức",
                            "the character '{0}' is not used in formulas")
                    .hint(
                            "dùng + - * / ( ) và dấu chấm thập phân; dấu chép từ bản in thì gõ lại bằng bàn phím",
                            "use + - * / ( ) and decimal points; type signs anew that were copied from the print")),
    FORMULA_PERCENT(Code.error(
            "DTI-1505",
            "không dùng % trong công thức, hãy viết 0.1 hoặc 1/10 thay cho 10%",
            "% is not used in formulas, write 0.1 or 1/10 for 10%")),
    FORMULA_IMPLICIT(Code.error(
                    "DTI-1506",
                    "thiếu phép tính trước '{0}', hãy viết rõ dấu *",
                    "an operator is missing before '{0}', write the *")
            .note("sau chỗ này", "after this")),
    FORMULA_OPERAND(Code.error(
            "DTI-1507",
            "thiếu số hoặc đầu vào trước '{0}'",
            "a number or an input is missing before '{0}'")),
    FORMULA_END(
            Code.error("DTI-1508", "công thức kết thúc giữa chừng", "the formula ends too early")),
    FORMULA_UNBALANCED(Code.error(
            "DTI-1509", "dấu ngoặc '{0}' không có cặp", "the bracket '{0}' has no partner")),
    FORMULA_COMMA(Code.error(
            "DTI-1510",
            "dấu phẩy chỉ dùng trong min(a, b) và max(a, b); số thập phân viết 1.5",
            "a comma is used in min(a, b) and max(a, b) alone; decimals are written 1.5")),
    FORMULA_NUMBER(Code.error("DTI-1511", "'{0}' không phải là số", "'{0}' is not a number")),
    FORMULA_ARGUMENTS(
            Code.error("DTI-1512", "{0} cần đúng 2 giá trị", "{0} takes exactly 2 values")),
    FORMULA_FUNCTION(Code.error(
            "DTI-1514",
            "không có hàm '{0}', chỉ có min và max",
            "unknown function '{0}', expected min or max")),
    FORMULA_SYNTAX(Code.error(
            "DTI-1513", "không đọc được công thức: {0}", "the formula cannot be read: {0}"));

    private final Code code;

    Finding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
