package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about the content of a document, each with its code and its sentence. */
enum DocumentFinding implements Reported {
    EXPECTED(Code.error("DTI-1101", "đây là {0}, cần {1}", "found {0}, expected {1}")
            .note("giá trị của khóa này", "the value of this key")),
    EXPECTED_SUGGESTING(EXPECTED.code.write(2)),
    LIST_FOR_MAPPING(EXPECTED.code.hint(
            "bỏ các dấu '-' ở đầu dòng, viết {2}",
            "leave out the '-' before the items, write {2}")),
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
    CONDITION_TEXT(Code.error(
                    "DTI-1116",
                    "điều kiện không viết bằng '{0}'",
                    "a condition is not written with '{0}'")
            .write(1)),
    CONDITION_AS_RULE(Code.error(
                    "DTI-1116",
                    "boolean nêu tên một đầu vào, đây là một điều kiện",
                    "boolean names an input, this is a condition")
            .write(0)),
    NOT_YES_NO(Code.error(
                    "DTI-1210",
                    "'{0}' là đầu vào kiểu {1}, cần kiểu boolean",
                    "'{0}' is an input of type {1}, expected boolean")
            .write(2)),
    NOT_A_CHOICE(Code.error(
                    "DTI-1210",
                    "'{0}' là đầu vào kiểu {1}, cần kiểu choice",
                    "'{0}' is an input of type {1}, expected choice")
            .write(2)),
    LABEL_FOR_NAME(Code.error(
                    "DTI-1117",
                    "'{0}' là nhãn của đầu vào '{1}'; ở đây dùng tên",
                    "'{0}' is the label of the input '{1}'; its name is used here")
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
    OPTION_TWICE(Code.error(
                    "DTI-1240",
                    "phương án '{0}' đã có, bằng tên hoặc nhãn",
                    "the option '{0}' is given already, by its name or its label")
            .hint("giữ một trong hai", "keep one of the two")
            .note("'{0}' có lần đầu ở đây", "'{0}' is first given here")),
    FORMULA_TIMES(Code.error(
                    "DTI-1241",
                    "phép tính viết bằng dấu '{2}', không phải '{0}'",
                    "'{2}' is the sign in formulas, not '{0}'")
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
            .hint(OPTION_TWICE.code)),
    INTEGER(Code.error(
            "DTI-1109",
            "'{0}' không phải là số nguyên từ 0",
            "'{0}' is no whole number of at least 0")),
    PLACES(Code.error(
            "DTI-1110", "{0} chữ số thập phân, cần từ 0 đến {1}", "{0} places, expected 0 to {1}")),
    QUANTITY(Code.error(
                    "DTI-1118",
                    "'{0}' là một đầu vào, {1} cần một con số",
                    "'{0}' is a quantity that units report, {1} takes a number")
            .write(2)),
    BAND_TEXT(Code.error(
                    "DTI-1119",
                    "khoảng không viết bằng dấu so sánh",
                    "a band is not written as a comparison")
            .write(0)),
    OTHERWISE_OUTSIDE(Code.error(
                    "DTI-1120",
                    "{0} là một phần tử riêng của cases",
                    "{0} is an item of its own under cases")
            .hint(
                    "viết {1} thẳng cột với các '- when'",
                    "write {1} in the column of the '- when' above")),
    THEN_MISSING(Code.error(
                    "DTI-1121",
                    "'{0}' của một trường hợp phải nằm trong then",
                    "'{0}' of a case belongs under then")
            .write(1)),
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
    ANSWER_FOR_NAME(Code.error("DTI-1203", "không có đầu vào '{0}'", "unknown input '{0}'")
            .hint(
                    "ghi tên một đầu vào kiểu boolean; điểm luôn được tính thì ghi formula: 1",
                    "name an input of type boolean; for points that all get write formula: 1")),
    UNKNOWN_INPUT(ANSWER_FOR_NAME.code.hint(
            "khai báo '{0}' trong inputs ở đầu tệp",
            "declare '{0}' under inputs at the top of the file")),
    NAME_IN_POINTS(Code.error(
                    "DTI-1203",
                    "điểm mong đợi tính từ các con số, '{0}' không phải là số",
                    "expected points are worked out from numbers, '{0}' is none")
            .hint(
                    "viết con số của phép thử thay cho '{0}'",
                    "write the figure of the test in place of '{0}'")),
    UNKNOWN_INPUT_SUGGESTING(Code.error(
            "DTI-1203",
            "không có đầu vào '{0}' — có phải ý là '{1}'?",
            "unknown input '{0}' — did you mean '{1}'?")),
    UNKNOWN_HYPHENS(ANSWER_FOR_NAME.code.hint(
            "tên đầu vào không có dấu '-', vì đó là phép trừ: khai báo '{1}' trong inputs",
            "names have no '-', which subtracts: declare '{1}' under inputs")),
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
            .hint(OPTION_TWICE.code)
            .note(TWO_RULES.code)),
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
    INVALID_INPUT(Code.error("DTI-1401", "{0}", "{0}")),
    OTHER_FRAMEWORK(Code.error(
            "DTI-1402",
            "tệp dành cho bộ chỉ số '{0}', không phải '{1}'",
            "the file is for the framework '{0}', not for '{1}'")),
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
    BROKEN_FRAMEWORK(Code.warning(
            "DTI-1407",
            "bộ chỉ số '{0}' còn lỗi nên chưa đối chiếu được tệp này",
            "the framework '{0}' has errors, so that this file was not checked against it")),
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
    UNKNOWN_CRITERION(Code.error(
            "DTI-1405", "'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'")),
    REFERENCE_IMPOSSIBLE(Code.error("DTI-1225", "{0}", "{0}")),
    REFERENCE_CRITERION(Code.error(
            "DTI-1406",
            "tiêu chí {0} không so sánh các đơn vị nên không có khoảng tham chiếu",
            "criterion {0} does not compare units, so that it takes no reference range")),
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
            "tiêu chí {0} không có cách hiểu '{1}'",
            "criterion {0} has no reading '{1}'")),
    TEST_DISPLAYED(Code.error(
            "DTI-1515",
            "{0}: cần hiển thị {1} điểm, hiển thị {2} (chính xác {3})",
            "{0}: expected to show {1} points, shows {2} (exactly {3})")),
    TEST_PERCENT(Code.error(
            "DTI-1516",
            "{0}: cần {1} %, tính ra {2} % (chính xác {3})",
            "{0}: expected {1}%, got {2}% (exactly {3})")),
    TEST_CLASS(Code.error(
            "DTI-1517",
            "cần xếp loại “{0}”, xếp loại “{1}” với {2} điểm",
            "expected the class “{0}”, got “{1}” with {2} points")),
    TEST_UNKNOWN_CLASS(
            Code.error("DTI-1518", "không có loại “{0}”; có: {1}", "no class “{0}”; there are: {1}")
                    .hint(
                            "tên loại là title trong classes của bộ chỉ số; \"\" là không đạt loại nào",
                            "a class is a title under classes of the framework; \"\" is below all of them")),
    CLASS_OF_NODE(Code.error(
                    "DTI-1519",
                    "mục '{0}' không có xếp loại, chỉ tổng điểm có",
                    "'{0}' has no class, the total alone has one")
            .hint("chuyển class sang total", "move class to total")),
    TEST_NOT_REFUSED(Code.error(
            "DTI-1520",
            "cần bị từ chối vì '{0}', nhưng được chấm {1} điểm",
            "expected to be refused for '{0}', but scored {1} points")),
    TEST_OTHER_REFUSAL(Code.error(
                    "DTI-1521",
                    "cần bị từ chối vì '{0}', nhưng bị từ chối vì: {1}",
                    "expected to be refused for '{0}', but refused for: {1}")
            .hint(
                    "refused nêu tên đầu vào, mã tiêu chí, hoặc một đoạn của thông báo",
                    "refused names an input, a criterion, or a part of the message")),
    TEST_RANK(Code.error(
            "DTI-1522",
            "{0}: cần hạng {1}, xếp hạng {2} với {3} điểm",
            "{0}: expected rank {1}, got {2} with {3} points")),
    TEST_GROUP_RANK(Code.error(
            "DTI-1523",
            "{0}: cần hạng {2} trong nhóm “{1}”, xếp hạng {3}",
            "{0}: expected rank {2} in the group “{1}”, got {3}")),
    NOTHING_EXPECTED(Code.error(
                    "DTI-1528",
                    "không mong đợi điều gì ở đây, nên kiểm thử không thể hỏng",
                    "nothing is expected here, so that the test cannot fail")
            .hint("ghi điểm mong đợi, như \"1.1\": 5", "expect points, such as \"1.1\": 5")),
    NOTHING_REFUSED(NOTHING_EXPECTED.code.hint(
            "ghi đầu vào hoặc tiêu chí phải bị từ chối",
            "name the input or criterion that must be refused")),
    NO_RANK(NOTHING_EXPECTED.code.hint(
            "ghi rank, group-rank hoặc expect của ít nhất một đơn vị, như rank: 1",
            "give at least one unit a rank, a group-rank or an expect, such as rank: 1")),
    TEST_OUTCOMES(Code.error(
                    "DTI-1524",
                    "'{0}' không dùng cùng '{1}': một kiểm thử chờ điểm, chờ bị từ chối, hoặc chờ hạng",
                    "'{0}' does not go with '{1}': a test expects points, a refusal, or ranks")
            .hint("tách thành hai kiểm thử", "make two tests of it")),
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
    FORMULA_TYPED(FORMULA_CHARACTER.code.write(1)),
    FORMULA_SPREADSHEET(Code.error(
                    "DTI-1124",
                    "'{0}' thuộc về công thức của bảng tính",
                    "'{0}' belongs to the formulas of spreadsheets")
            .write(1)),
    FORMULA_CELL(FORMULA_SPREADSHEET.code.hint(
            "thay ô '{0}' bằng tên đầu vào chứa số liệu của ô đó",
            "write the name of the input that has the figure of the cell '{0}'")),
    FORMULA_NUMBER(Code.error("DTI-1511", "'{0}' không phải là số", "'{0}' is not a number")),
    FORMULA_THOUSANDS(FORMULA_NUMBER.code.write(1)),
    FORMULA_ARGUMENTS(
            Code.error("DTI-1512", "{0} cần đúng 2 giá trị", "{0} takes exactly 2 values")),
    FORMULA_THREE(FORMULA_ARGUMENTS.code.write(1)),
    FORMULA_LABELS(Code.error(
                    "DTI-1117",
                    "công thức dùng tên của đầu vào, không dùng nhãn",
                    "a formula uses the names of inputs, not their labels")
            .write(0)),
    FORMULA_CONDITION(
            Code.error(
                            "DTI-1125",
                            "công thức không có điều kiện, nên không có '{0}'",
                            "a formula has no conditions, so that there is no '{0}'")
                    .hint(
                            "dùng cases: mỗi trường hợp một '- when: …' với 'then: …', cuối cùng là '- otherwise: …'",
                            "use cases: for each case '- when: …' with 'then: …', at the end '- otherwise: …'")),
    FORMULA_COMPARISON(
            Code.error(
                            "DTI-1126",
                            "công thức cho một con số, '{0}' là phép so sánh",
                            "a formula gives a number, '{0}' compares")
                    .hint(
                            "mức phải đạt thì viết ratio: {1} và target: …; điều kiện thì viết trong requires hoặc cases",
                            "for a level to reach write ratio: {1} and target: …; a condition belongs in requires or cases")),
    FORMULA_PERCENT_ALONE(Code.error(
            "DTI-1505",
            "không dùng % trong công thức, hãy viết 0.1 hoặc 1/10 thay cho 10%",
            "% is not used in formulas, write 0.1 or 1/10 for 10%")),
    FORMULA_PERCENT(FORMULA_PERCENT_ALONE.code.write(0)),
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
    FORMULA_DECIMAL(FORMULA_COMMA.code.write(0)),
    FORMULA_FUNCTION(Code.error(
            "DTI-1514",
            "không có hàm '{0}', chỉ có min và max",
            "unknown function '{0}', expected min or max")),
    FORMULA_SYNTAX(Code.error(
            "DTI-1513", "không đọc được công thức: {0}", "the formula cannot be read: {0}"));

    private final Code code;

    DocumentFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
