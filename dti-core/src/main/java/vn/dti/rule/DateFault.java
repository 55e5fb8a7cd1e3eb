// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.Code;
import vn.dti.wording.Coded;

/** The faults of dates in calculations. */
enum DateFault implements Coded {
    DATE_AS_NUMBER(
            Code.error(
                            "DTI-1280",
                            "'{0}' là ngày, không phải là số",
                            "'{0}' is a date, not a number")
                    .hint(
                            "số ngày giữa hai ngày viết là days(ngày_đầu, ngày_cuối); so với một ngày thì dùng from, after, by, before",
                            "days between two dates are days(first, second); from, after, by and before compare with a date")),
    DAYS_OF_NUMBER(Code.error(
                    "DTI-1281",
                    "days tính số ngày giữa hai ngày, mà '{0}' là một số",
                    "days counts between two dates, and '{0}' is a number")
            .hint(
                    "dùng đầu vào kiểu date, hoặc một ngày như 2024-12-31",
                    "use an input of type date, or a day such as 2024-12-31")),
    MONTHS_OF_NUMBER(Code.error(
                    "DTI-1281",
                    "months-after tính từ một ngày, mà '{0}' là một số",
                    "months-after counts from a date, and '{0}' is a number")
            .hint(DAYS_OF_NUMBER.code)),
    MONTHS(Code.error(
            "DTI-1284",
            "months-after cần số tháng từ -{1} đến {1}, không phải {0}",
            "months-after takes -{1} to {1} months, not {0}")),
    DATES_SUBTRACTED(Code.error(
                    "DTI-1280", "'{0} - {1}' trừ hai ngày cho nhau", "'{0} - {1}' subtracts dates")
            .hint("viết days({1}, {0})", "write days({1}, {0})"));

    private final Code code;

    DateFault(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
