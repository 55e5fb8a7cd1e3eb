// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of this package about inputs. */
enum InputPhrase implements Phrase {
    COUNT("một số nguyên từ 0 trở lên", "a whole number of at least 0"),
    PERCENT("một tỷ lệ như 80% hoặc 0.8", "a percentage such as 80% or 0.8"),
    YES_NO("có hoặc không (true, false, yes, no)", "yes or no (true, false)"),
    DATE("một ngày như 15/3/2024 hoặc 2024-03-15", "a date such as 2024-03-15 or 15/3/2024"),
    RANGE("{0} – {1}", "{0} – {1}"),
    OPTIONS("một trong các phương án {0}", "one of {0}"),
    LISTING(
            "một danh sách, hoặc số mục đạt yêu cầu",
            "a list of records, or the number of items that qualify"),
    EARLIER("kỳ trước: {0}", "period before: {0}"),
    EARLIER_TWICE(
            "previous-given-twice",
            "{0} có hai lần: trong báo cáo này và trong báo cáo kỳ trước",
            "{0} is given twice: by this report and by the one of the period before"),
    EARLIER_OF_ANOTHER(
            "previous-of-other-unit",
            "báo cáo kỳ trước là của “{0}”, không phải của “{1}”",
            "the report of the period before is of “{0}”, not of “{1}”"),
    EARLIER_NOT_BEFORE(
            "previous-not-before",
            "báo cáo kỳ trước là của kỳ “{0}”, không trước kỳ “{1}”",
            "the report of the period before is of “{0}”, which is not before “{1}”"),
    EARLIER_UNUSED(
            "previous-unused",
            "bộ chỉ số không hỏi '{0}' của kỳ trước",
            "the framework does not ask for '{0}' of the period before"),
    A_RECORD("một mục gồm các cặp khóa và giá trị", "a record of fields with values"),
    A_LONG_NUMBER("một số có quá nhiều chữ số", "a number of too many digits"),
    OF_TYPE("một giá trị kiểu {0}", "a value of type {0}"),
    GIVEN_TWICE(
            "given-twice",
            "'{0}' có hai lần, theo hai cách viết",
            "'{0}' is given twice, in two spellings"),
    SEVERAL_OPTIONS("có thể là {0}", "it can mean {0}"),
    EXPECTED("wrong-value", "{0} là {1}, cần {2}", "{0} is {1}, expected {2}"),
    EXPECTED_OPTION(
            "misspelt-option",
            "{0} là {1}, cần {2} — có phải ý là '{3}'?",
            "{0} is {1}, expected {2} — did you mean '{3}'?"),
    UNREADABLE("unreadable-value", "{0} là {1}: {2}; cần {3}", "{0} is {1}: {2}; expected {3}"),
    NO_REASON(
            "value-without-reason",
            "{0} ghi là không áp dụng nhưng không có lý do",
            "{0} is said not to apply, but without a reason"),
    UNKNOWN_SUGGESTING(
            "misspelt-input",
            "không có đầu vào '{0}' — có phải ý là '{1}'?",
            "unknown input '{0}' — did you mean '{1}'?"),
    PART_EXCEEDS_WHOLE(
            "part-exceeds-whole",
            "{0} ({1}) lớn hơn {2} ({3})",
            "{0} ({1}) is larger than {2} ({3})"),
    PROBLEMS("có {0} lỗi trong số liệu đầu vào", "{0} problems in the inputs"),
    MORE("… và {0} lỗi nữa", "… and {0} more"),
    PROBLEM("có 1 lỗi trong số liệu đầu vào", "1 problem in the inputs"),

    NOT_FINITE("không phải là số hữu hạn", "not a finite number"),
    TOO_LARGE("số quá lớn hoặc quá nhiều chữ số", "too large or too many digits"),
    TOO_DEEP("too-deep", "'{0}' lồng nhau quá {1} mức", "'{0}' is nested deeper than {1} levels"),
    NOT_WRITTEN(
            "unwritable-value",
            "'{0}' là {1}, không ghi được thành chữ hay số",
            "'{0}' is {1}, which cannot be written as text or a number"),
    AMBIGUOUS_COUNT(
            "dấu có thể là thập phân hoặc hàng nghìn, hãy viết {0} nếu là hàng nghìn{1}",
            "the mark can be decimal or group thousands, write {0} if it groups{1}"),
    AMBIGUOUS_PERCENT(
            "không rõ là phần trăm hay số lần, hãy thêm dấu %",
            "percent or times is unclear, add the % sign"),
    NO_SUCH_DAY("tháng {0} năm {1} chỉ có {2} ngày", "month {0} of {1} has {2} days"),
    NO_SUCH_MONTH("không có tháng {0}", "there is no month {0}"),
    MONTH_FIRST(
            "không có tháng {0}, ngày viết trước tháng: {1}",
            "there is no month {0}, the day comes first: {1}"),
    SHORT_YEAR("năm phải viết đủ 4 chữ số", "the year needs four digits"),
    YEAR_TOO_EARLY("năm {0} trước năm {1}", "the year {0} is before {1}"),
    DATE_WITH_TIME("chỉ ghi ngày, không ghi giờ", "only the day is reported, not the time"),
    BEFORE("trước {0}", "before {0}"),
    BY("chậm nhất {0}", "by {0}"),
    AFTER("sau {0}", "after {0}"),
    FROM_DAY("từ {0}", "on or after {0}"),
    TO_BEFORE("đến trước {0}", "before {0}"),
    TO_DAY("đến hết {0}", "by {0}"),
    FROM("từ {0}", "at least {0}"),
    ABOVE("trên {0}", "above {0}"),
    AT_MOST("từ {0} trở xuống", "at most {0}"),
    UP_TO("đến {0}", "at most {0}"),
    UP_TO_BELOW("đến dưới {0}", "below {0}"),
    BETWEEN("{0} {1}", "{0} and {1}"),
    EXACTLY("bằng {0}", "exactly {0}"),
    ANY("bất kỳ", "any"),
    SPOKEN_RECORDS("{0} mục", "records: {0}"),
    SPOKEN_NOT_APPLICABLE("không áp dụng ({0})", "not applicable ({0})"),
    SPOKEN_UNDEFINED("không xác định", "undefined");

    private final Sentence says;

    InputPhrase(String vi, String en) {
        this("", vi, en);
    }

    InputPhrase(String notice, String vi, String en) {
        this.says = new Sentence(vi, en, notice);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
