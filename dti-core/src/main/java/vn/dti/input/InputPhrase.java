package vn.dti.input;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of this package about inputs. */
enum InputPhrase implements Phrase {
    COUNT("một số nguyên từ 0 trở lên", "a whole number of at least 0"),
    PERCENT("một tỷ lệ như 80% hoặc 0.8", "a percentage such as 80% or 0.8"),
    YES_NO("có hoặc không (true, false, yes, no)", "yes or no (true, false)"),
    OPTIONS("một trong các phương án {0}", "one of {0}"),
    LISTING(
            "một danh sách, hoặc số mục đạt yêu cầu",
            "a list of records, or the number of items that qualify"),
    A_RECORD("một mục gồm các cặp khóa và giá trị", "a record of fields with values"),
    A_LONG_NUMBER("một số có quá nhiều chữ số", "a number of too many digits"),
    OF_TYPE("một giá trị kiểu {0}", "a value of type {0}"),
    GIVEN_TWICE("'{0}' có hai lần, theo hai cách viết", "'{0}' is given twice, in two spellings"),
    SEVERAL_OPTIONS("có thể là {0}", "it can mean {0}"),
    EXPECTED("{0} là {1}, cần {2}", "{0} is {1}, expected {2}"),
    EXPECTED_OPTION(
            "{0} là {1}, cần {2} — có phải ý là '{3}'?",
            "{0} is {1}, expected {2} — did you mean '{3}'?"),
    UNREADABLE("{0} là {1}: {2}; cần {3}", "{0} is {1}: {2}; expected {3}"),
    NO_REASON(
            "{0} ghi là không áp dụng nhưng không có lý do",
            "{0} is said not to apply, but without a reason"),
    UNKNOWN_SUGGESTING(
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
    TOO_DEEP("'{0}' lồng nhau quá {1} mức", "'{0}' is nested deeper than {1} levels"),
    AMBIGUOUS_PERCENT(
            "không rõ là phần trăm hay số lần, hãy thêm dấu %",
            "percent or times is unclear, add the % sign"),
    FROM("từ {0}", "at least {0}"),
    ABOVE("trên {0}", "above {0}"),
    AT_MOST("từ {0} trở xuống", "at most {0}"),
    UP_TO("đến {0}", "at most {0}"),
    UP_TO_BELOW("đến dưới {0}", "below {0}"),
    BETWEEN("{0} {1}", "{0} and {1}"),
    EXACTLY("đúng {0}", "exactly {0}"),
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
