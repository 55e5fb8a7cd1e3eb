// SPDX-License-Identifier: Apache-2.0
package vn.dti.wording;

import vn.dti.exact.UnreadableNumberException.Reason;

/** The sentence of each reason for which a text is not a number. */
final class NumberPhrase {

    private NumberPhrase() {}

    static Sentence of(Reason reason) {
        return switch (reason) {
            case EMPTY -> new Sentence("không có số", "no number");
            case TOO_LONG -> new Sentence("số dài hơn 1000 ký tự", "more than 1000 characters");
            case GROUPED ->
                new Sentence(
                        "chữ số viết liền, ví dụ 1000",
                        "digits are written without separators, such as 1000");
            case COMMA ->
                new Sentence(
                        "dấu phẩy có thể là thập phân hoặc hàng nghìn, hãy viết 1.5 hoặc 1000",
                        "a comma can mean tenths or thousands, write 1.5 or 1000");
            case POINTS ->
                new Sentence(
                        "có hơn một dấu chấm, chữ số viết liền",
                        "more than one decimal point, digits are written without separators");
            case AMBIGUOUS ->
                new Sentence(
                        "dấu có thể là thập phân hoặc hàng nghìn, hãy viết {0} hoặc {1}{2}",
                        "the mark can be decimal or group thousands, write {0} or {1}{2}");
            case MISGROUPED ->
                new Sentence(
                        "hàng nghìn phải tách đúng từng ba chữ số, ví dụ 1 000 000",
                        "digits are grouped by threes, such as 1 000 000");
            case OTHER_MARK ->
                new Sentence(
                        "dấu thập phân và dấu hàng nghìn không theo cách ghi số đã chọn (numbers)",
                        "the marks are not those of the stated way to write numbers (numbers)");
            case EXPONENT ->
                new Sentence(
                        "không viết lũy thừa, ví dụ 1000 thay cho 1e3",
                        "powers of ten are written out, such as 1000 for 1e3");
            case ZERO_DENOMINATOR -> new Sentence("mẫu số là 0", "the denominator is 0");
            case NOT_A_NUMBER -> new Sentence("không phải là số", "not a number");
        };
    }
}
