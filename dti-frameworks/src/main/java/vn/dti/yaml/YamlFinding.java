// SPDX-License-Identifier: Apache-2.0
package vn.dti.yaml;

import vn.dti.diagnostic.Reported;
import vn.dti.wording.Code;

/** The findings about a YAML document, whatever it is about. */
enum YamlFinding implements Reported {
    EMPTY(Code.error("DTI-1002", "tệp không có nội dung", "the file is empty")),
    SYNTAX(Code.error("DTI-1003", "không đọc được YAML ở đây: {0}", "YAML cannot be read here: {0}")
            .note("bắt đầu từ đây", "it starts here")),
    TAB(Code.error(
                    "DTI-1004",
                    "không dùng dấu tab để thụt dòng, hãy dùng dấu cách",
                    "a tab cannot indent, use spaces")
            .hint(
                    "đặt trình soạn thảo để phím Tab viết hai dấu cách",
                    "set your editor to write two spaces for the Tab key")),
    UNCLOSED(
            Code.error("DTI-1005", "dấu ngoặc kép hoặc nháy chưa đóng", "a quote is not closed")
                    .hint(
                            "đóng bằng đúng dấu đã mở; dấu đó ở bên trong thì viết \\\" (hoặc '' giữa hai dấu nháy đơn)",
                            "close it with the mark that opened it; inside, write \\\" (or '' between single quotes)")),
    INDENT(Code.error("DTI-1006", "dòng thụt vào không đúng mức", "the indentation does not fit")
            .hint(
                    "các khóa của cùng một mục phải thẳng cột với nhau",
                    "the keys of one item stand in one column")
            .note("so với dòng này", "compare with this line")),
    COLON(Code.error(
                    "DTI-1007",
                    "cần 'khóa: giá trị'; chữ có dấu hai chấm phải đặt trong ngoặc kép",
                    "expected 'key: value'; text with a colon must be quoted")
            .note(INDENT.code)),
    COLON_IN_TEXT(COLON.code.write(0)),
    TWO_PAIRS(Code.error("DTI-1007", "một dòng có hai khóa", "one line has two keys")
            .hint(
                    "xuống dòng trước {0}, thẳng cột với khóa đầu của dòng này",
                    "begin a line before {0}, in the column of the first key of this line")),
    COLON_MISSING(Code.error(
                    "DTI-1007", "thiếu dấu hai chấm sau khóa", "the colon after the key is missing")
            .write(0)
            .note(INDENT.code)),
    TOO_DEEP(Code.error("DTI-1008", "lồng nhau quá {0} mức", "nested deeper than {0} levels")),
    TOO_MANY(Code.error("DTI-1009", "có hơn {0} mục", "more than {0} nodes")),
    HASH_IN_BRACKETS(Code.error(
                    "DTI-1053",
                    "'#' sau dấu cách mở đầu chú thích, phần còn lại của dòng bị bỏ",
                    "a '#' after a space begins a comment, the rest of the line is lost")
            .write(0)),
    HASH_AFTER_TEXT(Code.warning(
                    "DTI-1054",
                    "chữ dừng ở đây: '{0}' là chú thích, vì '#' sau dấu cách mở đầu chú thích",
                    "the text ends here: '{0}' is a comment, as a '#' after a space begins one")
            .hint(
                    "viết {1}; nếu là chú thích thì thêm dấu cách sau '#'",
                    "write {1}; if it is a comment, put a space after '#'")),
    LONG_LINE(Code.error(
                    "DTI-1061", "dòng dài hơn {0} ký tự", "the line is longer than {0} characters")
            .hint(
                    "xuống dòng: mỗi khóa, mỗi mục của danh sách một dòng",
                    "break it: each key and each item of a list in a line of its own")),
    LONG_TEXT(Code.error(
                    "DTI-1062",
                    "đoạn chữ dài hơn {0} ký tự",
                    "the text is longer than {0} characters")
            .hint(
                    "rút ngắn đoạn chữ; văn bản dài để ở tệp khác và ghi tên tệp",
                    "shorten it; keep long documents in files of their own and name those")),
    ALIASES(Code.error(
                    "DTI-1010",
                    "có hơn {0} tham chiếu (*) đến danh sách hoặc các cặp khóa",
                    "more than {0} aliases (*) of lists or mappings")
            .hint("viết lại nội dung thay cho tham chiếu", "write out what the aliases stand for")),
    EXPANDED(Code.error(
                    "DTI-1066",
                    "viết đủ nội dung thay cho các tham chiếu (*) thì dài hơn {0} ký tự",
                    "with its aliases (*) written out the text is longer than {0} characters")
            .hint(
                    "rút ngắn đoạn chữ mà các tham chiếu nhắc lại",
                    "shorten the text that the aliases repeat")),
    CHARACTER(Code.error(
                    "DTI-1011",
                    "ký tự không được phép: {0}",
                    "a character that is not allowed: {0}")
            .hint("xóa ký tự này", "delete it")),
    TAG(Code.error("DTI-1012", "không dùng thẻ kiểu '{0}'", "tags such as '{0}' are not used")
            .hint("xóa thẻ, chỉ để lại giá trị", "delete the tag, leave the value")),
    KEY_NOT_TEXT(Code.error("DTI-1013", "khóa phải là chữ", "a key must be text")),
    DUPLICATE_KEY(Code.error(
                    "DTI-1014",
                    "khóa '{0}' đã có ở dòng {1}, cột {2}",
                    "key '{0}' already given at line {1}, column {2}")
            .note("'{0}' có lần đầu ở đây", "'{0}' is first given here")),
    SEVERAL_DOCUMENTS(Code.error(
                    "DTI-1015",
                    "tệp có hơn một tài liệu ({0})",
                    "the file holds more than one document ({0})")
            .hint(
                    "xóa dòng {0} nếu chỉ để ngăn cách; mỗi tài liệu một tệp",
                    "delete the line {0} if it only divides; one file for each document")),
    UNDEFINED_ALIAS(Code.error(
                    "DTI-1016",
                    "tham chiếu (*) đến chỗ chưa đặt tên (&)",
                    "an alias (*) without its anchor (&)")
            .hint(
                    "chữ bắt đầu bằng * phải đặt trong ngoặc kép: {0}",
                    "text that starts with * must be quoted: {0}")),
    NOT_COMPOSED(Code.warning(
                    "DTI-1018",
                    "chữ có dấu không ở dạng dựng sẵn (NFC), có {0} dòng như vậy",
                    "letters with marks are not in the composed form (NFC); lines like this: {0}")
            .hint("lệnh 'dti format' chuyển giúp cả tệp", "'dti format' composes the whole file")),
    LINE_END(Code.error(
                    "DTI-1140",
                    "ký tự {0} không phải là xuống dòng",
                    "the character {0} does not end a line")
            .hint(
                    "xóa ký tự này giữa '{1}' và '{2}' rồi nhấn Enter",
                    "delete it between '{1}' and '{2}' and press Enter")),
    NO_BRACES(Code.error(
                    "DTI-1146",
                    "các cặp khóa: giá trị trên một dòng phải ở trong ngoặc nhọn",
                    "pairs in one line belong between braces")
            .write(0)),
    EXTRA_BRACKET(
            Code.error("DTI-1147", "dấu '{0}' này không đóng dấu nào", "this '{0}' closes nothing")
                    .hint("xóa dấu '{0}' thừa", "delete the '{0}'")),
    EXTRA_DASH(Code.error(
                    "DTI-1148",
                    "dấu '-' mở đầu phần tử của danh sách, ở đây là một khóa",
                    "a '-' begins an item of a list, here is a key")
            .write(0)),
    NO_COMMA(Code.error(
                    "DTI-1143",
                    "trong ngoặc nhọn, trước '{0}' thiếu dấu phẩy",
                    "within braces a comma is missing before '{0}'")
            .write(1)),
    ESCAPED(
            Code.error(
                            "DTI-1141",
                            "'{0}' là ký tự không được phép: {1}",
                            "'{0}' is a character that is not allowed: {1}")
                    .hint(
                            "xóa {0}; dấu \\ của chữ thì viết hai lần, hoặc đặt chữ giữa hai dấu nháy đơn",
                            "delete {0}; a \\ of the text itself is written twice, or between single quotes")),
    ESCAPED_UNSEEN(Code.warning(
                    "DTI-1142",
                    "'{0}' là ký tự không nhìn thấy: {1}",
                    "'{0}' is a character that cannot be seen: {1}")
            .hint(
                    "xóa {0}, hoặc gõ lại bằng dấu cách thường",
                    "delete {0}, or type a plain space instead")),
    INVISIBLE(Code.warning(
                    "DTI-1019",
                    "có ký tự không nhìn thấy: {0}",
                    "a character that cannot be seen: {0}")
            .hint(
                    "xóa ký tự này, hoặc gõ lại bằng dấu cách thường",
                    "delete it, or type a plain space instead")),
    LOST(
            Code.warning(
                            "DTI-1026",
                            "có ký tự thay cho chữ đã mất khi đổi bảng mã: {1}",
                            "a character in place of one that was lost with its encoding: {1}")
                    .hint(
                            "gõ lại chữ đúng ở chỗ này, và lưu tệp dạng UTF-8; chữ của phông TCVN3 hoặc VNI thì chuyển mã sang Unicode",
                            "type the right letter here, and save the file as UTF-8; convert text in the fonts TCVN3 or VNI to Unicode")),
    LOOKALIKE(Code.warning(
                    "DTI-1027",
                    "chữ {1} trông như chữ Latinh «{2}» nhưng là chữ khác",
                    "the letter {1} looks like the Latin «{2}» but is another one")
            .hint("xóa và gõ lại bằng bàn phím tiếng Việt", "delete it and type a Latin «{2}»")),
    COMMENT(Code.error(
                    "DTI-1020",
                    "chú thích ở chỗ này không giữ lại được khi xếp lại tệp",
                    "a comment here cannot be kept when the file is laid out anew")
            .hint("chuyển chú thích lên dòng trên", "move the comment to a line above")),
    LAYOUT(
            Code.error(
                            "DTI-1021",
                            "không xếp lại được tệp này mà vẫn giữ nguyên nội dung và chú thích",
                            "this file cannot be laid out anew without a change of content or comments")
                    .hint(
                            "tệp được giữ nguyên; viết lại chỗ có ký tự xuống dòng lạ hoặc chú thích khác thường",
                            "the file is left as it is; look for odd line breaks and oddly placed comments")),
    OPEN_BRACKET(Code.error(
                    "DTI-1022",
                    "dấu ngoặc '{0}' chưa đóng, hoặc thiếu dấu phẩy",
                    "the bracket '{0}' is not closed, or a comma is missing")
            .hint(
                    "đóng bằng '{1}'; bên trong, chữ có dấu phẩy hoặc dấu ngoặc phải đặt trong ngoặc kép",
                    "close it with '{1}'; inside, text with a comma or a bracket must be quoted")
            .note("đến đây thì không đọc tiếp được", "from here on it cannot be read")),
    UNQUOTED(Code.error(
                    "DTI-1023",
                    "chữ bắt đầu bằng '{0}' phải đặt trong ngoặc kép",
                    "text that starts with '{0}' must be quoted")
            .write(1)),
    INLINE_ITEM(
            Code.error(
                            "DTI-1024",
                            "phần tử '- ' của danh sách phải ở một dòng riêng",
                            "an item '- ' of a list starts a line of its own")
                    .hint(
                            "xuống dòng và thụt vào, hoặc viết [một, hai]; chữ có dấu '-' ở đầu thì đặt trong ngoặc kép",
                            "start a new line, or write [one, two]; text that starts with '-' must be quoted")),
    ODD_SPACE(Code.error(
                    "DTI-1040",
                    "dòng thụt vào bằng ký tự không phải dấu cách thường: {0}",
                    "the line is indented by a character that is no plain space: {0}")
            .hint(
                    "xóa khoảng trống ở đầu dòng và gõ lại bằng dấu cách",
                    "delete the space before the line and type it anew with the space bar")),
    LIST_MARK(Code.error(
                    "DTI-1041",
                    "phần tử của danh sách bắt đầu bằng '- ', không phải '{0}'",
                    "an item of a list begins with '- ', not with '{0}'")
            .write(1)),
    DASH_SPACE(Code.error("DTI-1042", "thiếu dấu cách sau dấu '-'", "a space is missing after '-'")
            .write(0)),
    COLON_SPACE(Code.error(
                    "DTI-1043",
                    "thiếu dấu cách thường sau dấu hai chấm của '{0}'",
                    "a plain space is missing after the colon of '{0}'")
            .write(1)),
    FULL_WIDTH(Code.error(
                    "DTI-1044",
                    "'{0}' là dấu toàn chiều rộng (full-width), cần dấu thường '{1}'",
                    "'{0}' is a full-width sign, expected the plain '{1}'")
            .write(2)),
    EQUALS(Code.error(
                    "DTI-1045",
                    "giữa khóa và giá trị là ': ', không phải '{0}'",
                    "': ' stands between a key and its value, not '{0}'")
            .write(1)),
    QUOTE_TAIL(Code.error(
                    "DTI-1046",
                    "sau dấu {0} đóng lại vẫn còn chữ; cả đoạn chữ phải ở trong một cặp ngoặc",
                    "text goes on after the closing {0}; all of it belongs between one pair of quotes")
            .write(1)),
    LIST_WITHOUT_KEY(Code.error(
                    "DTI-1047", "danh sách này không thuộc khóa nào", "this list belongs to no key")
            .hint(
                    "viết khóa của danh sách ở dòng trên, chẳng hạn {0}: — hoặc đặt dấu '-' thẳng cột với các phần tử khác",
                    "write its key in the line above, such as {0}: — or align the '-' with the other items")
            .note(INDENT.code)),
    PAIRS_WITHOUT_KEY(Code.error(
                    "DTI-1047",
                    "các dòng thụt vào này không thuộc khóa nào",
                    "these indented lines belong to no key")
            .hint(
                    "viết khóa của chúng ở dòng trên: {0}:",
                    "write their key in the line above: {0}:")
            .note(INDENT.code)),
    MISSING_DASH(Code.error(
                    "DTI-1048",
                    "thiếu '- ' ở đầu phần tử của danh sách",
                    "the '- ' that begins an item of a list is missing")
            .write(0)
            .note("danh sách bắt đầu ở đây", "the list begins here")),
    QUOTIENT(Code.error(
                    "DTI-1049",
                    "phép chia viết bằng '/', không phải ':'",
                    "a division is written with '/', not with ':'")
            .hint("viết {0}; nếu là chữ thì viết {1}", "write {0}; if it is text, write {1}")),
    TWO_KEYS(
            Code.error(
                            "DTI-1052",
                            "mỗi khóa ở một dòng riêng, không ngăn bằng dấu phẩy",
                            "each key has a line of its own, without a comma")
                    .hint(
                            "xóa dấu phẩy và viết '{0}' ở dòng dưới; chữ có dấu phẩy và dấu hai chấm thì đặt trong ngoặc kép",
                            "delete the comma and write '{0}' in the line below; text with a comma and a colon must be quoted")),
    MERGE(Code.error("DTI-1050", "không dùng khóa gộp '<<'", "the merge key '<<' is not used")
            .hint(
                    "viết đủ các khóa ở đây thay cho '<<'",
                    "write the keys out here in place of '<<'")),
    BACKSLASH(Code.error(
                    "DTI-1051",
                    "giữa hai dấu ngoặc kép, '\\{0}' không có nghĩa",
                    "between double quotes '\\{0}' has no meaning")
            .hint(
                    "đặt chữ có dấu \\ giữa hai dấu nháy đơn: {1}",
                    "put text with a \\ between single quotes: {1}"));

    private final Code code;

    YamlFinding(Code code) {
        this.code = code;
    }

    @Override
    public Code code() {
        return code;
    }
}
