// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import vn.dti.wording.Code;
import vn.dti.wording.Coded;

/** The faults of a declaration of an input. */
enum InputFault implements Coded {
    INVALID_NAME(Code.error(
                    "DTI-1310",
                    "tên đầu vào '{0}' không hợp lệ: chữ cái, chữ số và gạch dưới, bắt đầu bằng chữ cái",
                    "input name '{0}' is invalid: letters, digits, and underscores, a letter first")
            .write(1)),
    NO_OPTIONS(Code.error(
            "DTI-1217",
            "một lựa chọn cần ít nhất một phương án",
            "a choice needs at least one option")),
    EMPTY_BOUND(Code.error(
            "DTI-1311",
            "giới hạn của '{0}' loại trừ mọi số",
            "the bounds of '{0}' exclude every number")),
    BOUND_NEEDS_NUMBER(Code.error(
            "DTI-1311",
            "'{0}' có giới hạn nhưng không phải là số hay ngày",
            "'{0}' has bounds but is neither a number nor a date")),
    NEGATIVE_RANGE(Code.error(
            "DTI-1314",
            "giá trị nhỏ nhất {0} lớn hơn giá trị lớn nhất {1}",
            "the minimum {0} is above the maximum {1}"));

    private final Code code;

    InputFault(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
