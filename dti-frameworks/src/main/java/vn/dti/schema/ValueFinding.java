// SPDX-License-Identifier: Apache-2.0
package vn.dti.schema;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about values that are calculated once and used by name. */
enum ValueFinding implements Reported {
    NAME_OF_INPUT(Code.error(
                    "DTI-1270",
                    "'{0}' đã là tên của một đầu vào",
                    "'{0}' is the name of an input already")
            .hint("đặt tên khác cho giá trị này", "give this value another name")
            .note("đầu vào '{0}' ở đây", "the input '{0}' is here")),
    FURTHER_DOWN(Code.error(
                    "DTI-1271",
                    "giá trị '{0}' được dùng trước khi được tính",
                    "the value '{0}' is used before it is calculated")
            .hint(
                    "trong values, đưa '{0}' lên trên giá trị dùng nó; một giá trị không dùng chính nó",
                    "under values, move '{0}' above what uses it; no value uses itself")),
    OF_PREVIOUS(Code.error(
                    "DTI-1272",
                    "'{0}': của kỳ trước chỉ có số liệu, không có giá trị được tính",
                    "'{0}': of the period before there are figures, and no values that are calculated")
            .hint(
                    "tính nó trong values từ các đầu vào của '{1}', mỗi đầu vào viết với @previous",
                    "calculate it under values from the inputs of '{1}', each with @previous")),
    NO_INPUT(Code.error(
                    "DTI-1273",
                    "'{0}' là một giá trị được tính, ở đây cần một đầu vào",
                    "'{0}' is a value that is calculated, an input is expected here")
            .hint(
                    "trong điều kiện, so giá trị với một mức: {value: {0}, at-least: 1}",
                    "in a condition compare it: {value: {0}, at-least: 1}")),
    WRITTEN_OUT(Code.error(
                    "DTI-1274",
                    "viết đủ các giá trị trong values thì công thức dài hơn {0} ký tự",
                    "with its values written out the formula is longer than {0} characters")
            .hint(
                    "dùng ít giá trị hơn trong một công thức, hoặc chia thành nhiều tiêu chí",
                    "use fewer values in one formula, or divide it into several criteria"));

    private final Code code;

    ValueFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
