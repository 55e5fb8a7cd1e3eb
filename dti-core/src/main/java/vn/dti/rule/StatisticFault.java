// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.Code;
import vn.dti.wording.Coded;

/** The faults and doubts of statistics of a cohort. */
enum StatisticFault implements Coded {
    OF_NOTHING(
            Code.error(
                            "DTI-1234",
                            "'{0}' không dùng đầu vào nào: mọi đơn vị đều như nhau",
                            "'{0}' uses no input: all units are alike")
                    .hint(
                            "viết tên đầu vào hay biểu thức được so sánh, như cohort-mean(articles)",
                            "write the input or the expression that is compared, such as cohort-mean(articles)")),
    OF_RECORDS(
            Code.error(
                            "DTI-1235",
                            "'{0}' so sánh các đơn vị, không dùng được cho từng mục của một danh sách",
                            "'{0}' compares units, and cannot be asked of each record of a list")
                    .hint(
                            "gộp danh sách trước rồi so sánh các đơn vị: cohort-mean(mean(communes.score))",
                            "reduce the list first and compare the units then: cohort-mean(mean(communes.score))")),
    NOT_IN_RULE(Code.error(
                    "DTI-1237",
                    "'{0}' so sánh các đơn vị, chỉ dùng được trong cách chấm của một tiêu chí",
                    "'{0}' compares units, which only the rule of a criterion can")
            .hint(
                    "ở đây dùng điểm của tiêu chí có cách chấm đó",
                    "use the points of a criterion with such a rule here")),
    PERCENT(Code.error(
                    "DTI-1236",
                    "bách phân vị là {0}, cần từ 0 đến 100",
                    "the percentile is {0}, expected 0 to 100")
            .hint(
                    "bách phân vị thứ 90 viết cohort-percentile(x, 90)",
                    "the 90th percentile is cohort-percentile(x, 90)")),
    PERCENT_PART(
            Code.error(
                            "DTI-1236",
                            "bách phân vị là {0}: không rõ là thứ {0} hay thứ {1}",
                            "the percentile is {0}: that of {0} or of {1} is unclear")
                    .hint(
                            "viết bằng số từ 1 đến 100: bách phân vị thứ 90 là cohort-percentile(x, 90)",
                            "write it as a number of 1 to 100: the 90th percentile is cohort-percentile(x, 90)")),
    SAME_FOR_ALL(
            Code.warning(
                            "DTI-1791",
                            "{0} như nhau cho mọi đơn vị: không có số liệu của chính đơn vị",
                            "{0} is the same for all units: no figure of the unit itself is in it")
                    .hint(
                            "so sánh số liệu của đơn vị với nó, như x / cohort-mean(x) hay x >= cohort-mean(x)",
                            "compare the unit's own figure with it, such as x / cohort-mean(x) or x >= cohort-mean(x)"));

    private final Code code;

    StatisticFault(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
