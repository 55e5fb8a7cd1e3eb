// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about rules, conditions and the inputs that they name. */
enum RuleFinding implements Reported {
    CONDITION_TEXT(Code.error(
                    "DTI-1116",
                    "điều kiện không viết bằng '{0}'",
                    "a condition is not written with '{0}'")
            .write(1)),
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
    LABELS_IN_FORMULA(Code.error(
                    "DTI-1117",
                    "công thức dùng tên của đầu vào, không dùng nhãn",
                    "a formula uses the names of inputs, not their labels")
            .write(0)),
    OPTION_TWICE(Code.error(
                    "DTI-1240",
                    "phương án '{0}' đã có, bằng tên hoặc nhãn",
                    "the option '{0}' is given already, by its name or its label")
            .hint("giữ một trong hai", "keep one of the two")
            .note("'{0}' có lần đầu ở đây", "'{0}' is first given here")),
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
    SHARE_AND_POINTS(Code.error(
                    "DTI-1253",
                    "share và points cùng nói về một phần điểm",
                    "share and points state the same")
            .hint(
                    "giữ share là phần của điểm tối đa, hoặc points là số điểm",
                    "keep share, a part of the maximum, or points")),
    POINTS_ABOVE(
            Code.error(
                            "DTI-1254",
                            "points là {0}, nhiều hơn điểm tối đa {1}",
                            "points is {0}, more than the maximum {1}")
                    .hint(
                            "points tính trên điểm tối đa của tiêu chí, hoặc của phần có nó; đối chiếu bản in",
                            "points are of the maximum of the criterion, or of the part that has them; compare with the print")),
    POINTS_OF_SHARE(Code.error(
                    "DTI-1254",
                    "{0} là một tỷ lệ, còn '{1}' là số điểm",
                    "{0} is a share, but '{1}' is a number of points")
            .hint("viết ratio: …, hoặc formula: …", "write ratio: …, or formula: …")),
    POINTS_OF_PART(
            Code.error(
                            "DTI-1266",
                            "điểm của một phần là '{0}', một số liệu của đơn vị; ở đây cần một số",
                            "the points of a part are '{0}', a figure of the unit; a number is expected here")
                    .hint(
                            "tách phần này thành một tiêu chí trong nhóm: cases: [{when: …, then: {points: {0}}}, …]",
                            "make the part a criterion of a group: cases: [{when: …, then: {points: {0}}}, …]")),
    START_OF_FIGURE(Code.error(
                    "DTI-1266",
                    "điểm bắt đầu là '{0}', một số liệu của đơn vị; ở đây cần một số",
                    "the start is '{0}', a figure of the unit; a number is expected here")
            .hint(
                    "điểm được giao là một tiêu chí, chỗ trừ là tiêu chí khác có max: 0",
                    "points that are assigned are one criterion, deductions another with max: 0")),
    OPTIONS_WITHOUT_VALUE(Code.error(
                    "DTI-1255",
                    "chưa có giá trị cho phương án {0} của '{1}'",
                    "no value for {0} of '{1}'")
            .hint(
                    "mỗi phương án của đầu vào cần một giá trị",
                    "each option of the input needs a value")),
    TOO_MANY_OPTIONS(Code.error(
                    "DTI-1259",
                    "các giá trị theo lựa chọn tạo ra hơn {0} trường hợp",
                    "the values by an option make more than {0} cases")
            .hint(
                    "chia tiêu chí thành nhiều phần, mỗi phần theo ít lựa chọn hơn",
                    "divide the criterion into parts, each by fewer choices")),
    BANDS_APART(
            Code.error(
                            "DTI-1256",
                            "khoảng có đầu mút là số liệu không nối tiếp khoảng trước",
                            "a band that ends at a figure does not follow the band before it")
                    .hint(
                            "xếp các khoảng từ cao xuống thấp hoặc từ thấp lên cao, khoảng sau bắt đầu đúng chỗ khoảng trước hết: at-least: x, rồi below: x",
                            "order the bands from high to low or from low to high, each beginning where the last one ends: at-least: x, then below: x")),
    STEPS_OF_RECORDS(Code.error(
                    "DTI-1257",
                    "'{0}' không dùng khi đếm các mục của danh sách",
                    "'{0}' is not used where the records of a list are counted")
            .hint(
                    "số mục đã là số nguyên; mỗi mục một số điểm thì chỉ cần points-each",
                    "records are whole already; for points for each use points-each alone")),
    TWO_PLACES(Code.error(
                    "DTI-1258",
                    "places và percent-places cùng nói về số chữ số",
                    "places and percent-places state the same")
            .hint(
                    "75,61 % là 0,7561: percent-places: 2 là places: 4",
                    "75.61% is 0.7561: percent-places: 2 is places: 4")),
    OTHERWISE_NOT_LAST(Code.error(
                    "DTI-1206", "otherwise phải đứng cuối", "otherwise must be the last")
            .hint("chuyển trường hợp otherwise xuống cuối", "move the otherwise case to the end")),
    NO_OTHERWISE(Code.error(
                    "DTI-1207",
                    "trường hợp cuối phải là otherwise",
                    "the last case must be otherwise")
            .hint(
                    "thêm một trường hợp otherwise cho mọi trường hợp còn lại",
                    "add an otherwise case for everything else"));

    private final Code code;

    RuleFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
