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
    AMBIGUOUS(
            "dấu có thể là thập phân hoặc hàng nghìn, hãy viết {0} hoặc {1}, hoặc nêu cách ghi số: numbers vi hay en",
            "the mark can be decimal or group thousands, write {0} or {1}, or state numbers vi or en"),
    MISGROUPED(
            "hàng nghìn phải tách đúng từng ba chữ số, ví dụ 1 000 000",
            "digits are grouped by threes, such as 1 000 000"),
    OTHER_MARK(
            "dấu thập phân và dấu hàng nghìn không theo cách ghi số đã chọn (numbers)",
            "the marks are not those of the stated way to write numbers (numbers)"),
    EXPONENT(
            "không viết lũy thừa, ví dụ 1000 thay cho 1e3",
            "powers of ten are written out, such as 1000 for 1e3"),
    ZERO_DENOMINATOR("mẫu số là 0", "the denominator is 0"),
    NOT_A_NUMBER("không phải là số", "not a number");

    private final Sentence says;

    NumberPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
