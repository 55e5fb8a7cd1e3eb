// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.wording.Code;
import vn.dti.wording.Coded;

/** The faults and doubts of points that are taken off. */
enum DeductionFault implements Coded {
    NONE(Code.error("DTI-1346", "minus không có mục nào", "minus has no items")),
    NOTHING_TO_TAKE(Code.error(
                    "DTI-1347",
                    "bắt đầu từ {0} điểm mà thấp nhất là {1}: không còn gì để trừ",
                    "starts with {0} points and ends at {1}: nothing can be taken off")
            .hint(
                    "viết start: full với max trên 0, hoặc min dưới 0 như min: -10",
                    "write start: full with a max above 0, or a min below 0 such as min: -10")),
    START_ABOVE_MAXIMUM(Code.warning(
                    "DTI-1751",
                    "bắt đầu từ {0} điểm, trên điểm tối đa {1}: những lần trừ đầu không làm mất điểm",
                    "starts with {0} points, above the maximum of {1}: what is taken off first costs nothing")
            .hint("viết start: full, hoặc sửa max", "write start: full, or mend max")),
    ADDS(Code.warning(
                    "DTI-1750",
                    "{0} có thể âm, khi ấy trừ đi lại thành cộng điểm",
                    "{0} can be negative, so that taking it off adds points")
            .hint("viết max(0, …)", "write max(0, …)")),
    TWICE(Code.warning(
                    "DTI-1752",
                    "{0} bị trừ điểm hai lần trong minus",
                    "{0} has points taken off twice in minus")
            .hint(
                    "đối chiếu bản in: ghi đúng đầu vào của từng mục, hoặc bỏ một mục",
                    "compare with the print: name the input of each item, or delete one")
            .note("lần đầu ở đây", "first here")),
    NOT_POSITIVE(Code.error(
                    "DTI-1345",
                    "mức trừ là {0} điểm, cần lớn hơn 0",
                    "{0} points are taken off, expected above 0")
            .hint(
                    "minus tự trừ đi: viết points: 0.5, không viết points: -0.5",
                    "minus takes off by itself: write points: 0.5, not points: -0.5")),
    OF_SHARE(Code.warning(
                    "DTI-1720",
                    "{0} là một tỷ lệ, không phải là số lần để trừ: 80 % chỉ là 0,8 lần",
                    "{0} is a share, not a number of times to take points off: 80% is 0.8 times")
            .hint(
                    "trừ theo từng phần trăm thì viết 100 * {0}; nếu đúng là trừ theo tỷ lệ, dùng formula",
                    "to take off for each percent write 100 * {0}; in proportion, use formula")),
    ABOVE_ALL(Code.warning(
                    "DTI-1725",
                    "points là {0}, lớn hơn số điểm có thể trừ {1}: một lần đã trừ quá hết",
                    "points is {0}, above the {1} that can be taken off: once takes off more than all")
            .hint(
                    "đối chiếu bản in: số điểm trừ mỗi lần, start và min",
                    "compare with the print: the points for one, start and min")),
    ABOVE_LIMIT(Code.warning(
                    "DTI-1725",
                    "points là {0}, lớn hơn at-most {1}: một lần đã quá giới hạn",
                    "points is {0}, above the limit at-most {1}: once goes beyond it")
            .hint(
                    "đối chiếu bản in: hai số có thể bị đổi chỗ",
                    "compare with the print: the two may be swapped")),
    LIMIT_IDLE(Code.warning(
                    "DTI-1725",
                    "at-most là {0}, lớn hơn số điểm có thể trừ {1}: giới hạn không có tác dụng",
                    "at-most is {0}, above the {1} that can be taken off: the limit has no effect")
            .hint(
                    "đối chiếu bản in; giới hạn không có tác dụng thì bỏ",
                    "compare with the print; leave out a limit that has no effect"));

    private final Code code;

    DeductionFault(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
