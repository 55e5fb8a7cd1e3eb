// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about the text of formulas. */
enum FormulaFinding implements Reported {
    TIMES(Code.error(
                    "DTI-1241",
                    "phép tính viết bằng dấu '{2}', không phải '{0}'",
                    "'{2}' is the sign in formulas, not '{0}'")
            .write(1)),
    TOO_LONG(Code.error(
            "DTI-1501",
            "công thức dài hơn {0} ký tự",
            "the formula is longer than {0} characters")),
    TOO_DEEP(Code.error(
            "DTI-1502", "ngoặc lồng nhau quá {0} mức", "brackets nested deeper than {0}")),
    EMPTY(Code.error("DTI-1503", "công thức không có nội dung", "the formula is empty")),
    CHARACTER(
            Code.error(
                            "DTI-1504",
                            "ký tự '{0}' không dùng trong công thức",
                            "the character '{0}' is not used in formulas")
                    .hint(
                            "dùng + - * / ^ ( ) và dấu chấm thập phân; dấu chép từ bản in thì gõ lại bằng bàn phím",
                            "use + - * / ^ ( ) and decimal points; type signs anew that were copied from the print")),
    TYPED(CHARACTER.code.write(1)),
    SPREADSHEET(Code.error(
                    "DTI-1124",
                    "'{0}' thuộc về công thức của bảng tính",
                    "'{0}' belongs to the formulas of spreadsheets")
            .write(1)),
    CELL(SPREADSHEET.code.hint(
            "thay ô '{0}' bằng tên đầu vào chứa số liệu của ô đó",
            "write the name of the input that has the figure of the cell '{0}'")),
    NUMBER(Code.error("DTI-1511", "'{0}' không phải là số", "'{0}' is not a number")),
    THOUSANDS(NUMBER.code.write(1)),
    ARGUMENTS(Code.error("DTI-1512", "{0} cần đúng 2 giá trị", "{0} takes exactly 2 values")),
    THREE(ARGUMENTS.code.write(1)),
    ARGUMENT(Code.error("DTI-1512", "{0} cần đúng 1 giá trị", "{0} takes exactly 1 value")),
    MEAN_ARGUMENTS(Code.error(
            "DTI-1512",
            "{0} cần từ 2 đến 50 giá trị, hoặc một giá trị của các mục: {0}(danh_sách.trường)",
            "{0} takes 2 to 50 values, or one of records: {0}(list.field)")),
    LOG(
            Code.error(
                            "DTI-1230",
                            "'{0}' có thể là lôgarit tự nhiên hoặc lôgarit thập phân",
                            "'{0}' may be the natural or the decimal logarithm")
                    .hint(
                            "viết ln(x) cho cơ số e, log10(x) cho cơ số 10, ln(x) / ln(2) cho cơ số 2",
                            "write ln(x) for the base e, log10(x) for the base 10, ln(x) / ln(2) for the base 2")),
    POWER_OF_POWER(Code.error(
                    "DTI-1232",
                    "a ^ b ^ c có thể là (a ^ b) ^ c hoặc a ^ (b ^ c)",
                    "a ^ b ^ c may be (a ^ b) ^ c or a ^ (b ^ c)")
            .hint("viết rõ dấu ngoặc", "write the brackets")),
    POWER_OF_SIGN(Code.error(
                    "DTI-1233",
                    "-a ^ 2 có thể là -(a ^ 2) hoặc (-a) ^ 2",
                    "-a ^ 2 may be -(a ^ 2) or (-a) ^ 2")
            .hint("viết rõ dấu ngoặc", "write the brackets")),
    ROUND_ARGUMENTS(Code.error(
            "DTI-1512",
            "round cần 1 đến 3 giá trị: round(a), round(a, 2) hoặc round(a, 2, down)",
            "round takes 1 to 3 values: round(a), round(a, 2), or round(a, 2, down)")),
    ROUND_PLACES(Code.error(
                    "DTI-1251",
                    "số chữ số thập phân của round là '{0}', cần một số nguyên từ 0 đến {1}",
                    "the decimals of round are '{0}', expected a whole number from 0 to {1}")
            .hint(
                    "round(a, 2) làm tròn a đến 2 chữ số sau dấu phẩy; làm tròn đến hàng nghìn: 1000 * round(a / 1000)",
                    "round(a, 2) rounds a to 2 decimals; to thousands: 1000 * round(a / 1000)")),
    ROUND_MODE(Code.error(
            "DTI-1252",
            "không có cách làm tròn '{0}', cần {1}",
            "unknown way to round '{0}', expected {1}")),
    CONDITION(
            Code.error(
                            "DTI-1125",
                            "công thức không có điều kiện, nên không có '{0}'",
                            "a formula has no conditions, so that there is no '{0}'")
                    .hint(
                            "dùng cases: mỗi trường hợp một '- when: …' với 'then: …', cuối cùng là '- otherwise: …'",
                            "use cases: for each case '- when: …' with 'then: …', at the end '- otherwise: …'")),
    COMPARISON(
            Code.error(
                            "DTI-1126",
                            "công thức cho một con số, '{0}' là phép so sánh",
                            "a formula gives a number, '{0}' compares")
                    .hint(
                            "mức phải đạt thì viết ratio: {1} và target: …; điều kiện thì viết trong requires hoặc cases",
                            "for a level to reach write ratio: {1} and target: …; a condition belongs in requires or cases")),
    PERCENT_ALONE(Code.error(
            "DTI-1505",
            "không dùng % trong công thức, hãy viết 0.1 hoặc 1/10 thay cho 10%",
            "% is not used in formulas, write 0.1 or 1/10 for 10%")),
    PERCENT(PERCENT_ALONE.code.write(0)),
    IMPLICIT(Code.error(
                    "DTI-1506",
                    "thiếu phép tính trước '{0}', hãy viết rõ dấu *",
                    "an operator is missing before '{0}', write the *")
            .note("sau chỗ này", "after this")),
    OPERAND(Code.error(
            "DTI-1507",
            "thiếu số hoặc đầu vào trước '{0}'",
            "a number or an input is missing before '{0}'")),
    END(Code.error("DTI-1508", "công thức kết thúc giữa chừng", "the formula ends too early")),
    UNBALANCED(Code.error(
            "DTI-1509", "dấu ngoặc '{0}' không có cặp", "the bracket '{0}' has no partner")),
    COMMA(
            Code.error(
                    "DTI-1510",
                    "dấu phẩy chỉ dùng trong hàm, như min(a, b), root(a, 3) và round(a, 2); số thập phân viết 1.5",
                    "a comma is used in functions alone, such as min(a, b), root(a, 3), and round(a, 2); decimals are written 1.5")),
    DECIMAL(COMMA.code.write(0)),
    FUNCTION(
            Code.error(
                            "DTI-1514",
                            "không có hàm '{0}', chỉ có min, max, floor, ceil, round, sqrt, root, ln, log10, exp và geometric-mean",
                            "unknown function '{0}', expected min, max, floor, ceil, round, sqrt, root, ln, log10, exp, or geometric-mean")
                    .hint(
                            "ngoài ra, số ngày là days(a, b), các mục của một danh sách có sum, mean, weighted-mean, least, most, count, và các đơn vị có cohort-mean(a), cohort-percentile(a, 90), …",
                            "beside these, days(a, b) counts days, records of a list have sum, mean, weighted-mean, least, most, and count, and the units have cohort-mean(a), cohort-percentile(a, 90), …")),
    COHORT_FUNCTION(
            Code.error(
                            "DTI-1514",
                            "không có hàm '{0}' để so sánh các đơn vị, sau cohort- hoặc group- chỉ có {1}",
                            "unknown function '{0}' of the units, expected cohort- or group- with {1}")
                    .hint(
                            "cohort- tính trên mọi đơn vị, group- trên các đơn vị cùng nhóm; độ lệch chuẩn và z-score phải nêu population hay sample",
                            "cohort- is over all units, group- over those of the ranking group; deviations and z-scores say population or sample")),
    SYNTAX(Code.error(
            "DTI-1513", "không đọc được công thức: {0}", "the formula cannot be read: {0}"));

    private final Code code;

    FormulaFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
