// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about the keys and values of a document, each with its code and its sentence. */
enum DocumentFinding implements Reported {
    EXPECTED(Code.error("DTI-1101", "đây là {0}, cần {1}", "found {0}, expected {1}")
            .note("giá trị của khóa này", "the value of this key")),
    EXPECTED_SUGGESTING(EXPECTED.code.write(2)),
    ANSWERS_OF_NOTHING(
            EXPECTED.code.hint(
                    "ghi tên đầu vào được hỏi: có được điểm tối đa, không được 0 điểm; điểm khác thì dùng choice hoặc cases",
                    "name the input that is asked: yes earns the maximum, no 0 points; use choice or cases for others")),
    LIST_FOR_MAPPING(EXPECTED.code.hint(
            "bỏ các dấu '-' ở đầu dòng, viết {2}",
            "leave out the '-' before the items, write {2}")),
    POINTS_BY_KIND(
            EXPECTED.code.hint(
                    "{2} là một số cho mọi đơn vị; nếu khác nhau theo loại đơn vị, viết một tiêu chí cho mỗi loại, mỗi tiêu chí có {2} riêng và applies như {input: {3}, is: {4}}",
                    "{2} is one number for all units; if it differs by the kind of unit, write a criterion for each kind, with a {2} of its own and applies such as {input: {3}, is: {4}}")),
    COMMENTED_OUT(Code.error(
                    "DTI-1115",
                    "'{0}' là một chú thích, vì '#' sau dấu cách mở đầu chú thích; giá trị để trống",
                    "'{0}' is a comment, as a '#' after a space begins one; no value is left")
            .write(1)),
    ANCHOR(Code.error(
                    "DTI-1023",
                    "chữ bắt đầu bằng '&' phải đặt trong ngoặc kép",
                    "text that starts with '&' must be quoted")
            .write(1)),
    NUMBER(Code.error(
            "DTI-1102",
            "'{0}': {1}; cần một số như 10, 0.5, 1/2 hoặc 80%",
            "'{0}': {1}; expected a number such as 10, 0.5, 1/2, or 80%")),
    NUMBER_SUGGESTING(NUMBER.code.write(2)),
    TYPED_SIGN(Code.error(
                    "DTI-1122",
                    "'{0}' có '{1}', ký tự của trình soạn văn bản thay cho dấu thường",
                    "'{0}' has a '{1}', which word processors put in place of a plain sign")
            .write(2)),
    AMBIGUOUS_NUMBER(
            Code.error("DTI-1025", "'{0}' có thể là {1} hoặc {2}", "'{0}' can mean {1} or {2}")
                    .hint(
                            "viết rõ: {1} hoặc {2}; dấu chấm là dấu thập phân, hàng nghìn viết liền",
                            "write {1} or {2}; the point is the decimal mark, thousands are written without one")),
    BARE_PERCENT(Code.error(
                    "DTI-1223",
                    "'{0}' là tỷ lệ nhưng trên 1 mà không có dấu %",
                    "'{0}' is a share above 1 without the % sign")
            .hint("viết {0}% hoặc {1}%", "write {0}% or {1}%")),
    BARE_PERCENT_BELOW(Code.error(
                    "DTI-1223",
                    "'{0}' là tỷ lệ nhưng dưới -1 mà không có dấu %",
                    "'{0}' is a share below -1 without the % sign")
            .hint(BARE_PERCENT.code)),
    PERCENT_FOR_NUMBER(
            Code.error(
                            "DTI-1223",
                            "'{0}' là phần trăm, số liệu kiểu {1} thì không",
                            "'{0}' is a percentage, a figure of type {1} is none")
                    .hint(
                            "ghi một số, hoặc tên đầu vào là toàn thể; là tỷ lệ thì khai báo type: percent",
                            "write a number, or the name of the input that is the whole; a share is of type: percent")),
    UNKNOWN_KEY(Code.error(
            "DTI-1103", "không có khóa '{0}'; ở đây dùng: {1}", "unknown key '{0}', expected {1}")),
    UNKNOWN_KEY_SUGGESTING(Code.error(
            "DTI-1103",
            "không có khóa '{0}' — có phải ý là '{1}'?",
            "unknown key '{0}' — did you mean '{1}'?")),
    ID_AS_KEY(Code.error("DTI-1103", "'{0}' là mã, không phải là khóa", "'{0}' is an id, not a key")
            .write(1)),
    TOO_MANY_BRANCHES(
            Code.error("DTI-1127", "'{0}' có hơn {1} mục", "'{0}' has more than {1} items")
                    .hint("chia thành nhiều tiêu chí", "divide it into several criteria")),
    WORTH_AS_KEY(Code.error(
                    "DTI-1103", "'{0}' là số, không phải là khóa", "'{0}' is a number, not a key")
            .write(1)),
    COMMA(
            Code.error(
                            "DTI-1112",
                            "'{0}' đứng sau dấu phẩy nhưng không phải là 'khóa: giá trị'",
                            "'{0}' follows a comma but is no 'key: value'")
                    .hint(
                            "trong ngoặc nhọn dấu phẩy là dấu ngăn: đặt chữ có dấu phẩy trong ngoặc kép, viết số thập phân là 0.25",
                            "within braces a comma separates: quote text with a comma, write decimals as 0.25")),
    CUT(COMMA.code.hint(
            "trong ngoặc nhọn dấu phẩy là dấu ngăn: viết {1}",
            "within braces a comma separates: write {1}")),
    CUT_THOUSANDS(
            COMMA.code.hint(
                    "trong ngoặc nhọn dấu phẩy là dấu ngăn: hàng nghìn thì viết liền, {1}; số thập phân viết dấu chấm",
                    "within braces a comma separates: thousands are written without one, {1}; decimals with a point")),
    KEY_OF_ANOTHER(Code.error(
                    "DTI-1113",
                    "'{0}' là khóa của {1}, không dùng ở đây",
                    "'{0}' is a key of {1} and is not used here")
            .hint("chuyển '{0}' vào {1}", "move '{0}' into {1}")),
    KEY_OF_CRITERION(Code.error(
                    "DTI-1113",
                    "'{0}' là khóa của một tiêu chí, đây là một nhóm (có criteria)",
                    "'{0}' is a key of a criterion, this is a group (it has criteria)")
            .hint(
                    "viết '{0}' ở từng tiêu chí của nhóm",
                    "write '{0}' in each criterion of the group")),
    KEY_OF_RULE(Code.error(
                    "DTI-1113",
                    "'{0}' đi cùng {1}, cách chấm điểm ở đây là {2}",
                    "'{0}' goes with {1}, the rule here is {2}")
            .hint("xóa '{0}', hoặc chấm điểm bằng {1}", "delete '{0}', or score by {1}")),
    WEIGHT(Code.error(
                    "DTI-1114",
                    "weight chỉ dùng trong nhóm có aggregation: weighted-mean",
                    "weight is used only in a group with aggregation: weighted-mean")
            .hint(
                    "thêm aggregation: weighted-mean vào nhóm chứa mục này, hoặc xóa weight",
                    "add aggregation: weighted-mean to the group around it, or delete weight")),
    WIDE_COLON(Code.error(
                    "DTI-1044",
                    "'{0}' là dấu toàn chiều rộng (full-width), cần dấu thường ':'",
                    "'{0}' is a full-width sign, expected the plain ':'")
            .write(1)),
    NO_SPACE(Code.error(
                    "DTI-1043",
                    "thiếu dấu cách thường sau dấu hai chấm của '{0}'",
                    "a plain space is missing after the colon of '{0}'")
            .write(1)),
    NO_COLON(Code.error(
                    "DTI-1144",
                    "thiếu dấu hai chấm sau khóa '{0}'",
                    "the colon after the key '{0}' is missing")
            .write(1)),
    KEY_OF_TYPE(Code.error(
                    "DTI-1145",
                    "'{0}' đi cùng type: {1}, đầu vào này có type: {2}",
                    "'{0}' goes with type: {1}, this input has type: {2}")
            .hint("xóa '{0}', hoặc đổi thành type: {1}", "delete '{0}', or write type: {1}")),
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
                    "mã {0} phải đặt trong ngoặc kép: \"{1}\" (1.10 khác 1.1)",
                    "the id {0} must be quoted: \"{1}\" (1.10 is not 1.1)")
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
    DATE_SUGGESTING(DATE.code.hint("năm-tháng-ngày: viết {1}", "year-month-day: write {1}")),
    QUOTES_IN_TEXT(Code.warning(
                    "DTI-1242",
                    "'{0}' là một phần của chữ, không phải ngoặc kép của YAML",
                    "the '{0}' are part of the text, not the quotes of YAML")
            .write(1)),
    KEY_AGAIN(Code.error(
                    "DTI-1149",
                    "'{0}' là khóa '{1}' viết cách khác, mà '{1}' đã có",
                    "'{0}' is the key '{1}' in another spelling, and '{1}' is given already")
            .hint(RuleFinding.OPTION_TWICE.code())),
    INTEGER(Code.error(
            "DTI-1109",
            "'{0}' không phải là số nguyên từ 0",
            "'{0}' is no whole number of at least 0")),
    PLACES(Code.error(
            "DTI-1110", "{0} chữ số thập phân, cần từ 0 đến {1}", "{0} places, expected 0 to {1}")),
    PERCENT_FOR_POINTS(Code.error(
                    "DTI-1760",
                    "'{0}' là số điểm, không phải là phần trăm",
                    "'{0}' is in points, not a percentage")
            .hint("ghi số điểm, chẳng hạn 10", "write points, for example 10")),
    PART_OF_A_NODE(Code.error(
                    "DTI-1360",
                    "{1} là {0}, nhưng số mục phải là số nguyên",
                    "{1} is {0}, but a number of items is whole")
            .hint(
                    "phần của số mục viết bằng phần trăm: 80% thay cho 8/10",
                    "write a part of all items as a percentage: 80% in place of 8/10")),
    REQUIRES_TOTAL(Code.error(
                    "DTI-1361",
                    "'{0}' là toàn bộ, không phải là một nhóm hay tiêu chí",
                    "'{0}' is the whole, not a group or criterion")
            .hint(
                    "tổng điểm cần đạt ghi ở at-least của loại",
                    "what the total has to reach is at-least of the class")),
    ENDS_OF_TWO_KINDS(Code.error(
                    "DTI-1362",
                    "{0} là điểm mà {1} là phần trăm",
                    "{0} is in points, {1} is a percentage")
            .hint(
                    "viết cả hai bằng phần trăm điểm tối đa, hoặc cả hai bằng điểm",
                    "write both as percentages of the maximum, or both in points")
            .note("{1} ở đây", "{1} is here")),
    NODES_IN_CONDITION(
            Code.error(
                            "DTI-1363",
                            "điều kiện của một cách chấm chỉ nói về đầu vào, không nói về nhóm và tiêu chí",
                            "the condition of a rule speaks of inputs alone, not of groups and criteria")
                    .hint(
                            "điều kiện về kết quả viết trong requires của một loại hoặc của prerequisites",
                            "a condition on results belongs under requires of a class or of prerequisites")),
    NO_CLASSES(Code.error("DTI-1319", "chưa có loại nào", "there are no classes")
            .hint(
                    "thêm các loại, hoặc bỏ khóa classes",
                    "add the classes, or leave out the key classes")),
    ZERO_OF_ERROR(Code.error(
                    "DTI-1320",
                    "zero-of không có tác dụng khi nonzero-over-zero là error",
                    "zero-of has no effect where nonzero-over-zero is error")
            .hint(
                    "thêm nonzero-over-zero: zero (hoặc maximum), hoặc bỏ zero-of",
                    "add nonzero-over-zero: zero (or maximum), or delete zero-of")),
    ZERO_OF_UNUSED(Code.error(
                    "DTI-1321",
                    "tiêu chí này không dùng '{0}', nên không chia cho nó",
                    "this criterion does not use '{0}', so that it does not divide by it")
            .hint(
                    "nêu các đầu vào ở mẫu số của tiêu chí",
                    "name inputs of the divisors of the criterion")),
    ZERO_OF_ALL(Code.error(
                    "DTI-1322",
                    "zero-of chỉ dùng trong policy của một tiêu chí",
                    "zero-of belongs to the policy of a criterion")
            .hint(
                    "chuyển vào policy của tiêu chí chia cho các đầu vào đó",
                    "move it to the policy of the criterion that divides by these inputs")),
    CLASS_LEVEL_OF_POINTS(Code.error(
                    "DTI-1265",
                    "các loại tính theo điểm, mà '{0}' là một tỷ lệ",
                    "the classes are by points, and '{0}' is a share")
            .hint(
                    "ghi một đầu vào kiểu amount hoặc count, hoặc by: percent",
                    "write an input of type amount or count, or by: percent")),
    CLASS_LEVEL_OF_SHARES(Code.error(
                    "DTI-1265",
                    "các loại tính theo tỷ lệ điểm tối đa, mà '{0}' không phải tỷ lệ",
                    "the classes are by percent, and '{0}' is not a share")
            .hint(
                    "ghi một đầu vào kiểu percent hoặc một thương, hoặc by: points",
                    "write an input of type percent or a quotient, or by: points")),
    NO_TIE_BREAK(
            Code.error("DTI-1414", "tie-break không ghi mã nào", "tie-break names no id")
                    .hint(
                            "ghi mã các nhóm hoặc tiêu chí xét lần lượt, như [\"1\", \"6\"], hoặc bỏ khóa tie-break",
                            "list the ids that are compared in turn, such as [\"1\", \"6\"], or delete the key")),
    TAG_UNKNOWN(
            Code.error("DTI-1416", "thẻ '{0}' chưa được khai báo", "the tag '{0}' is not declared")
                    .hint(
                            "khai báo trong tags ở mức ngoài cùng, như {0}: tên gọi",
                            "declare it under tags at the outermost level, such as {0}: its title")),
    TAG_UNKNOWN_SUGGESTING(Code.error(
            "DTI-1416",
            "thẻ '{0}' chưa được khai báo — có phải ý là '{1}'?",
            "the tag '{0}' is not declared — did you mean '{1}'?")),
    TAG_TWICE(Code.error("DTI-1417", "thẻ '{0}' ghi hai lần", "the tag '{0}' is given twice")),
    POLICY_OF_ALL(Code.error(
                    "DTI-1411",
                    "{0} chỉ dùng trong policy ở mức ngoài cùng",
                    "{0} belongs to the policy at the outermost level")
            .hint(
                    "chuyển {0} lên policy của cả bộ chỉ số",
                    "move {0} to the policy of the whole framework")),
    INVALID_INPUT(Code.error("DTI-1401", "{0}", "{0}")),
    ASSERTION_AS_TEXT(Code.error(
                    "DTI-1401",
                    "'{0}' nói là không áp dụng, không phải là giá trị",
                    "'{0}' says that it does not apply, which is no value")
            .write(1)),
    OTHER_FRAMEWORK(Code.error(
            "DTI-1402",
            "tệp dành cho bộ chỉ số '{0}', không phải '{1}'",
            "the file is for the framework '{0}', not for '{1}'")),
    OTHER_STATE(
            Code.warning(
                            "DTI-1408",
                            "tệp lập theo bản có dấu vân tay {0}, bộ chỉ số nay có dấu vân tay {1}",
                            "the file was made of a state with the fingerprint {0}, the framework now has {1}")
                    .hint(
                            "số liệu vẫn được đọc theo tên; nếu quy định đã đổi thì lập lại bằng dti template --base, còn không thì bỏ dòng fingerprint",
                            "figures are read by their names all the same; if the provisions changed, make the file anew by dti template --base, otherwise delete the line")),
    UNKNOWN_FRAMEWORK(Code.error(
                    "DTI-1403",
                    "không có bộ chỉ số '{0}'; có: {1}",
                    "unknown framework '{0}', expected {1}")
            .hint(
                    "bộ chỉ số của bạn thì đưa cả tệp của nó vào lệnh",
                    "if the framework is yours, give its file to the command too")),
    UNKNOWN_FRAMEWORK_SUGGESTING(Code.error(
                    "DTI-1403",
                    "không có bộ chỉ số '{0}' — có phải ý là '{1}'?",
                    "unknown framework '{0}' — did you mean '{1}'?")
            .hint(UNKNOWN_FRAMEWORK.code)),
    FRAMEWORK_BY_FILE(Code.error(
                    "DTI-1403",
                    "bộ chỉ số ghi bằng mã, không phải bằng tệp '{0}'",
                    "a framework is named by its id, not by its file '{0}'")
            .write(1)),
    BROKEN_FRAMEWORK(Code.warning(
            "DTI-1407",
            "bộ chỉ số '{0}' còn lỗi nên chưa đối chiếu được tệp này",
            "the framework '{0}' has errors, so that this file was not checked against it")),
    NO_LOWER_LIMIT(
            Code.error(
                            "DTI-1102",
                            "at-least là '{0}', cần một số như 10, 0.5, 1/2 hoặc 80%",
                            "at-least is '{0}', expected a number such as 10, 0.5, 1/2, or 80%")
                    .hint(
                            "không có giới hạn dưới, kể cả số âm: viết at-least: any; từ 0 trở lên: bỏ at-least",
                            "for no lower limit, numbers below 0 too, write at-least: any; for 0 and more leave it out")),
    NO_UPPER_LIMIT(Code.error(
                    "DTI-1102",
                    "at-most là '{0}', cần một số hoặc tên của một đầu vào",
                    "at-most is '{0}', expected a number or the name of an input")
            .hint("không có giới hạn trên: bỏ at-most", "for no upper limit leave it out")),
    FIGURE(Code.error(
            "DTI-1404", "'{0}' không phải là điểm như 37.83", "'{0}' is no figure such as 37.83")),
    FIGURE_SUGGESTING(FIGURE.code.write(1)),
    FIGURE_OF_MAXIMUM(Code.error(
                    "DTI-1404",
                    "'{0}' không phải là điểm như 37.83",
                    "'{0}' is no figure such as 37.83")
            .hint(
                    "chỉ ghi điểm; điểm tối đa in sau dấu / thì ghi ở maxima",
                    "write the points alone; a maximum printed behind / goes under maxima")),
    FIGURE_OF_PERCENT(Code.error(
                    "DTI-1404",
                    "'{0}' không phải là điểm như 37.83",
                    "'{0}' is no figure such as 37.83")
            .hint(
                    "ở đây ghi điểm; phần trăm thì ghi ở percents, không có dấu %",
                    "write points here; percentages go under percents, without the sign")),
    UNKNOWN_CRITERION(Code.error(
            "DTI-1405", "'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'")),
    REFERENCE_IMPOSSIBLE(Code.error("DTI-1225", "{0}", "{0}")),
    REFERENCE_CRITERION(Code.error(
            "DTI-1406",
            "tiêu chí {0} không so sánh các đơn vị nên không có khoảng tham chiếu",
            "criterion {0} does not compare units, so that it takes no reference range"));

    private final Code code;

    DocumentFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
