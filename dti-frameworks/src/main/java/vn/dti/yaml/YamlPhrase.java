package vn.dti.yaml;

import vn.dti.diagnostic.Findings;
import vn.dti.diagnostic.Position;
import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;

/** What is said of a YAML document, whatever it is about. */
enum YamlPhrase implements Phrase {
    EMPTY("DTI-1002", "tệp không có nội dung", "the file is empty"),
    SYNTAX("DTI-1003", "không đọc được YAML ở đây: {0}", "YAML cannot be read here: {0}"),
    TAB(
            "DTI-1004",
            "không dùng dấu tab để thụt dòng, hãy dùng dấu cách",
            "a tab cannot indent, use spaces"),
    UNCLOSED("DTI-1005", "dấu ngoặc kép hoặc nháy chưa đóng", "a quote is not closed"),
    INDENT("DTI-1006", "dòng thụt vào không đúng mức", "the indentation does not fit"),
    COLON(
            "DTI-1007",
            "cần 'khóa: giá trị'; chữ có dấu hai chấm phải đặt trong ngoặc kép",
            "expected 'key: value'; text with a colon must be quoted"),
    TOO_DEEP("DTI-1008", "lồng nhau quá {0} mức", "nested deeper than {0} levels"),
    TOO_MANY("DTI-1009", "có hơn {0} mục", "more than {0} nodes"),
    ALIASES("DTI-1010", "có quá nhiều tham chiếu (*)", "too many aliases (*)"),
    CHARACTER("DTI-1011", "ký tự không được phép: {0}", "a character that is not allowed: {0}"),
    TAG("DTI-1012", "không dùng thẻ kiểu '{0}'", "tags such as '{0}' are not used"),
    KEY_NOT_TEXT("DTI-1013", "khóa phải là chữ", "a key must be text"),
    DUPLICATE_KEY(
            "DTI-1014",
            "khóa '{0}' đã có ở dòng {1}, cột {2}",
            "key '{0}' already given at line {1}, column {2}"),
    UNDEFINED_ALIAS(
            "DTI-1016",
            "tham chiếu (*) đến chỗ chưa đặt tên (&)",
            "an alias (*) without its anchor (&)"),
    SEVERAL_DOCUMENTS(
            "DTI-1015",
            "tệp có hơn một tài liệu (---)",
            "the file holds more than one document (---)");

    private final String code;
    private final String vi;
    private final String en;

    YamlPhrase(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    void report(Findings findings, Position position, Object... values) {
        findings.error(code, position, Message.of(this, values));
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
