package vn.dti.wording;

/** Why a text is no number; a constant for each reason of the exact package. */
enum NumberPhrase implements Phrase {
    EMPTY("không có số", "no number"),
    TOO_LONG("số dài hơn 1000 ký tự", "more than 1000 characters"),
    GROUPED("chữ số viết liền, ví dụ 1000", "digits are written without separators, such as 1000"),
    COMMA(
            "dấu phẩy có thể là thập phân hoặc hàng nghìn, hãy viết 1.5 hoặc 1000",
            "a comma can mean tenths or thousands, write 1.5 or 1000"),
    POINTS(
            "có hơn một dấu chấm, chữ số viết liền",
            "more than one decimal point, digits are written without separators"),
    EXPONENT(
            "không viết lũy thừa, ví dụ 1000 thay cho 1e3",
            "powers of ten are written out, such as 1000 for 1e3"),
    ZERO_DENOMINATOR("mẫu số là 0", "the denominator is 0"),
    NOT_A_NUMBER("không phải là số", "not a number");

    private final String vi;
    private final String en;

    NumberPhrase(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
