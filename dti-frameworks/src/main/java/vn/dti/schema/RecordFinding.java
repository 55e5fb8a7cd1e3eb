// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about dates, about aggregates of records, and about the period before. */
enum RecordFinding implements Reported {
    END_OF_NUMBERS(Code.error(
                    "DTI-1550",
                    "'{0}' là đầu của khoảng số, còn giá trị được so là ngày",
                    "'{0}' is an end for numbers, and what is compared is a date")
            .write(1)),
    END_OF_DATES(Code.error(
                    "DTI-1550",
                    "'{0}' là đầu của khoảng ngày, còn giá trị được so là số",
                    "'{0}' is an end for dates, and what is compared is a number")
            .write(1)),
    NO_DAY(Code.error("DTI-1550", "không có ngày nào {0}", "there is no day {0}")),
    PREVIOUS_TWICE(Code.error(
                    "DTI-1551",
                    "'{0}' của kỳ trước có hai lần: trong previous và trong inputs",
                    "'{0}' of the period before is given twice: under previous and under inputs")
            .hint("giữ lại một", "keep one of them")),
    PREVIOUS_DECLARED(Code.error(
                    "DTI-1551",
                    "'{0}' không khai báo riêng: số liệu kỳ trước có sẵn với mỗi đầu vào",
                    "'{0}' is not declared: what is reported has its period before as it is")
            .hint(
                    "khai báo '{1}', rồi dùng {0} trong công thức và điều kiện",
                    "declare '{1}', and use {0} in formulas and conditions")),
    PREVIOUS_OF_FIELD(Code.error(
                    "DTI-1551",
                    "trường '{0}' của một mục không có kỳ trước",
                    "the field '{0}' of a record has no period before")
            .hint(
                    "so hai danh sách: sum({1}.{0}) và sum({1}@previous.{0})",
                    "compare two lists: sum({1}.{0}) and sum({1}@previous.{0})")),
    AGGREGATE_FORM(Code.error(
                    "DTI-1552",
                    "{0} tính trên các mục của một danh sách",
                    "{0} is made of the records of a list")
            .hint("viết {1}", "write {1}")),
    AGGREGATE_OF_PARTS(Code.error(
                    "DTI-1552",
                    "{0} cần {1} giá trị trong ngoặc, đây là {2}",
                    "{0} takes {1} in its brackets, not {2}")
            .hint("viết {3}", "write {3}")),
    PICK_NUMBER(Code.error(
                    "DTI-1552",
                    "{0} cần số mục là một số nguyên, không phải '{1}'",
                    "{0} takes a whole number of records, not '{1}'")
            .hint("viết {0}(3, danh_sách.trường)", "write {0}(3, list.field)")),
    OF_THE_UNIT(Code.error(
                    "DTI-1553",
                    "'{0}' là số liệu của đơn vị, còn đây là điều kiện trên từng mục của '{1}'",
                    "'{0}' is a figure of the unit, and this is a condition on each record of '{1}'")
            .hint(
                    "khai báo '{0}' thành một trường của '{1}' và ghi ở từng mục",
                    "declare '{0}' as a field of '{1}', and state it in each record")),
    MONTHS_NUMBER(Code.error(
                    "DTI-1552",
                    "months-after cần số tháng là một số nguyên, không phải '{0}'",
                    "months-after takes a whole number of months, not '{0}'")
            .hint("viết months-after(issued, 24)", "write months-after(issued, 24)")),
    PREVIOUS_OF_CALL(Code.error(
                    "DTI-1551",
                    "'@previous' đứng ngay sau tên đầu vào, không sau '{0}'",
                    "'@previous' is right behind the name of an input, not behind '{0}'")
            .hint("viết {1}", "write {1}")),
    UNKNOWN_FIELD(Code.error(
            "DTI-1553",
            "mục của '{1}' không có trường '{0}'; có {2}",
            "a record of '{1}' has no field '{0}'; it has {2}")),
    UNKNOWN_FIELD_SUGGESTING(Code.error(
            "DTI-1553",
            "mục của '{1}' không có trường '{0}' — có phải ý là '{2}'?",
            "a record of '{1}' has no field '{0}' — did you mean '{2}'?")),
    NOT_IN_RECORD(
            Code.error(
                            "DTI-1554",
                            "trong {1}(…) chỉ tính trên các trường của một mục, '{0}' không viết theo danh sách",
                            "within {1}(…) the fields of one record are calculated with, '{0}' is not named by a list")
                    .hint(
                            "trường viết là DANH_SÁCH.trường, chẳng hạn {2}; số liệu của đơn vị tính ở ngoài ngoặc",
                            "a field is LIST.field, for example {2}; figures of the unit are used outside of the brackets")),
    TWO_LISTS(Code.error(
                    "DTI-1555",
                    "{0}(…) tính trên một danh sách, đây có '{1}' và '{2}'",
                    "{0}(…) is made of one list, here are '{1}' and '{2}'")
            .hint(
                    "mỗi danh sách một phép: sum({1}.…) và sum({2}.…)",
                    "one for each list: sum({1}.…) and sum({2}.…)")),
    NESTED(Code.error(
                    "DTI-1555",
                    "trong {0}(…) là phép tính trên một mục, nên không có {1}(…) nữa",
                    "within {0}(…) one record is calculated with, so that there is no {1}(…)")
            .hint(
                    "mỗi phép gộp viết riêng, rồi tính tiếp ở ngoài ngoặc",
                    "write each on its own, and calculate with them outside of the brackets")),
    FIELD_ALONE(Code.error(
                    "DTI-1556",
                    "'{0}' có nhiều giá trị, mỗi mục một giá trị",
                    "'{0}' has many values, one for each record")
            .hint(
                    "chọn cách gộp: sum({0}), mean({0}), least({0}) hoặc most({0})",
                    "say what is made of them: sum({0}), mean({0}), least({0}), or most({0})")),
    CONDITION_OF_RECORDS(Code.error(
                    "DTI-1557",
                    "sau where là một trường kiểu boolean, có thể với not ở trước, không phải '{0}'",
                    "where is followed by a field of type boolean, with not before it or without, not by '{0}'")
            .hint("điều kiện khác thì viết theo khóa: {1}", "write other conditions by keys: {1}")),
    WHERE_OUTSIDE(Code.error(
                    "DTI-1557",
                    "where nằm ngoài ngoặc của phép gộp",
                    "where is outside of the brackets that it belongs to")
            .write(0)),
    FUNCTION_OF_NUMBERS(Code.error(
                    "DTI-1558",
                    "{0} không dùng cho các mục của một danh sách",
                    "{0} is not used for the records of a list")
            .write(1)),
    KEY_OF_COUNT(Code.error(
                    "DTI-1559",
                    "'{0}' không đi cùng count, vốn chỉ đếm các mục",
                    "'{0}' does not go with count, which counts records and no more")
            .hint(
                    "viết {count: danh_sách, where: …}, hoặc dùng sum, mean, least, most với of",
                    "write {count: list, where: …}, or sum, mean, least or most with of")),
    WEIGHT_OF_MEAN(Code.error(
                    "DTI-1559",
                    "weight đi cùng mean, ở đây là {0}",
                    "weight goes with mean, here is {0}")
            .hint(
                    "tổng có trọng số viết là {0}: a * b",
                    "a weighted sum is written as a product: sum: a * b")),
    NO_AGGREGATE(Code.error(
            "DTI-1559",
            "chưa nêu cách gộp các mục: sum, mean, least, most hoặc count",
            "what is made of the records is not said: sum, mean, least, most, or count")),
    TWO_AGGREGATES(Code.error(
                    "DTI-1559",
                    "'{0}' và '{1}' là hai cách gộp, ở đây chỉ một",
                    "'{0}' and '{1}' are two things to make of records, expected one")
            .hint(
                    "mỗi cách gộp một biểu thức, hoặc viết trong công thức: sum(…) / count(…)",
                    "write an expression for each, or a formula: sum(…) / count(…)"));

    private final Code code;

    RecordFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
