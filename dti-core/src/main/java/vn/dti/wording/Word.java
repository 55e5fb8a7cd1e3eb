package vn.dti.wording;

/** A word or form that several packages say. */
public enum Word implements Phrase, Worded {
    /** An answer. */
    YES("có", "yes"),
    /** The other answer. */
    NO("không", "no"),
    /** A value that was omitted. */
    NO_DATA("chưa có số liệu", "no data"),
    /** What a unit has no subject for. */
    NOT_APPLICABLE("không áp dụng", "not applicable"),
    /** The least that is earned. */
    NO_POINTS("0 điểm", "0 points"),
    /** The most that is earned. */
    FULL_MARKS("điểm tối đa", "full marks"),
    /** A number of them. */
    POINTS("{0} điểm", "{0} points"),
    /** What counts for nothing, its maximum neither. */
    LEFT_OUT("không tính điểm cũng không tính điểm tối đa", "left out, with its maximum"),
    /** The least that can be earned. */
    LEAST_POINTS("điểm thấp nhất", "the least points"),
    /** What is not accepted. */
    REFUSED("không chấp nhận", "refused"),
    /** What is not there. */
    NONE("không có", "none"),
    /** A place without a value. */
    NOTHING("chỗ trống", "nothing"),
    /** A value that is text. */
    TEXT("một đoạn chữ", "text"),
    /** A value that is a number. */
    NUMBER("một số", "a number"),
    /** A value that is a list. */
    LIST("một danh sách", "a list"),
    /** A value that is keys with values. */
    MAPPING("các cặp khóa và giá trị", "a mapping"),
    /** A value as it is. */
    VALUE("{0}", "{0}"),
    /** A name and what is said of it. */
    LABELLED("{0}: {1}", "{0}: {1}"),
    /** A thing and what tells it from others. */
    WITH("{0} ({1})", "{0} ({1})"),
    /** A title with what programs call the thing. */
    TITLED("“{0}” [{1}]", "“{0}” [{1}]"),
    /** What programs call a thing without a title. */
    UNTITLED("'{0}'", "'{0}'"),
    /** An end that belongs to the range. */
    AT_LEAST("từ {0} trở lên", "at least {0}"),
    /** An end that does not. */
    BELOW("dưới {0}", "below {0}"),
    /** A sentence that follows another. */
    BECAUSE(". {0}", ". {0}"),
    /** A name that no input has. */
    UNKNOWN_INPUT("unknown-input", "không có đầu vào '{0}'", "unknown input '{0}'");

    private final Sentence says;

    Word(String vi, String en) {
        this("", vi, en);
    }

    Word(String code, String vi, String en) {
        this.says = new Sentence(vi, en, code);
    }

    @Override
    public Sentence says() {
        return says;
    }

    @Override
    public String in(Language language) {
        return says.in(language);
    }
}
