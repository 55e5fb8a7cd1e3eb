package vn.dti.schema;

import java.util.stream.Stream;
import vn.dti.diagnostic.Code;
import vn.dti.exact.Rational;
import vn.dti.wording.Message;

/**
 * The codes of what the core refuses or doubts, by the name of its sentence.
 *
 * <p>The core words the sentence; the code, the hint and the key that is to blame are ours.
 */
enum Refusal {
    NOT_A_NUMBER_INPUT("DTI-1210"),
    NOT_A_BOOLEAN_INPUT("DTI-1210"),
    NOT_A_CHOICE_INPUT("DTI-1210"),
    NOT_A_LIST_INPUT("DTI-1210"),
    NOT_A_FIELD("DTI-1210"),
    BANDS_OVERLAP(error("DTI-1211")
            .hint(
                    "đầu mút chung chỉ thuộc một khoảng: dùng below thay cho at-most, hoặc above thay cho at-least; bản in ghi trùng như vậy thì chọn một cách và ghi readings",
                    "a common end belongs to one band: use below for at-most, or above for at-least; if it is printed so, choose one and record readings")
            .note("khoảng kia ở đây", "the other band is here")),
    BANDS_GAP(
            error("DTI-1212")
                    .hint(
                            "thêm một dòng {1}; nếu bản in để hở như vậy, chọn một cách và ghi readings",
                            "add a row {1}; if the print leaves it open, choose a side and record readings")),
    EMPTY_BAND("DTI-1213"),
    SHARE_OUT_OF_RANGE(error("DTI-1214")
            .hint(
                    "share là phần của điểm tối đa, không phải là điểm: 5 điểm trên 10 là 1/2",
                    "a share is a part of the maximum, not points: 5 points of 10 are 1/2")),
    UNKNOWN_OPTION("DTI-1215"),
    UNKNOWN_OPTION_SUGGESTING("DTI-1215"),
    OPTIONS_WITHOUT_SHARE(error("DTI-1216")
            .hint(
                    "mỗi phương án của đầu vào cần một share, kể cả 0",
                    "each option of the input needs a share, even 0")),
    NO_OPTIONS("DTI-1217"),
    TARGET_NOT_POSITIVE("DTI-1218"),
    FLOOR_OUT_OF_RANGE("DTI-1219"),
    DIVISION_BY_ZERO("DTI-1220"),
    POINTS_NOT_POSITIVE("DTI-1221"),
    PARTS_EXCEED("DTI-1222"),
    AWARD_OF_PERCENT("DTI-1760"),
    DEGENERATE_AGAINST(error("DTI-1761")
            .hint(
                    "viết degenerate: zero hoặc degenerate: maximum",
                    "write degenerate: zero or degenerate: maximum")),

    DUPLICATE_ID(error("DTI-1301")
            .hint(
                    "bảng tính hay làm mất số 0 ở cuối: {0} có thể là {0}0",
                    "spreadsheets drop a last zero: {0} may have been {0}0")
            .note("mã '{0}' có lần đầu ở đây", "id '{0}' is first given here")),
    BLANK_ID("DTI-1301"),
    NOT_UNDER_PARENT(error("DTI-1302").note("nhóm '{1}' ở đây", "group '{1}' is here")),
    NOT_UNDER_PARENT_SUGGESTING(error("DTI-1302")
            .hint(
                    "giữa các số của mã là dấu chấm: viết \"{2}\"",
                    "points stand between the numbers of an id: write \"{2}\"")
            .note("nhóm '{1}' ở đây", "group '{1}' is here")),
    MAXIMA(
            error("DTI-1303")
                    .hint(
                            "nếu bản in ghi như vậy, giữ số đúng ở đây và ghi số in sai trong errata",
                            "if it is printed so, state the right figure here and the printed one in errata"),
            "max"),
    MAXIMA_OF_BEST(
            error("DTI-1762")
                    .hint(
                            "maximum lấy điểm của mục cao điểm nhất; nếu lấy tỷ lệ đạt cao nhất rồi quy về điểm của nhóm, viết aggregation: best-share",
                            "maximum takes the most points of an item; for the best share, scaled to the group, write aggregation: best-share"),
            "max"),
    MAXIMA_ABOVE(
            error("DTI-1303")
                    .hint(
                            "nếu nhóm chỉ tính mục cao điểm nhất, viết aggregation: maximum; nếu các mục cộng lại nhưng không quá {2}, viết thành một tiêu chí max: {2} với formula: min(…, 1); chỉ khi bản in sai, giữ số đúng ở đây và ghi số in sai trong errata",
                            "if only the best item counts, write aggregation: maximum; if the items are added up to at most {2}, make them one criterion of max: {2} with formula: min(…, 1); only if the print is wrong, state the right figure here and the printed one in errata"),
            "max"),
    COUNTS("DTI-1304", "counts"),
    NEGATIVE_MAX("DTI-1305", "max"),
    EMPTY_GROUP("DTI-1306", "criteria"),
    WEIGHTS("DTI-1307", "criteria"),
    WEIGHTS_INVALID("DTI-1307"),
    READING_UNKNOWN("DTI-1308"),
    READING_TWICE("DTI-1308"),
    UNKNOWN_WHOLE("DTI-1309", "at-most"),
    WHOLE_NOT_NUMBER("DTI-1309", "at-most"),
    PART_OF_ITSELF("DTI-1309", "at-most"),
    INVALID_NAME(error("DTI-1310").hint("viết {1}", "write {1}")),
    BOUND_NEEDS_NUMBER("DTI-1311"),
    EMPTY_BOUND("DTI-1311"),
    PROFILE_INPUT("DTI-1312", "profile"),
    UNKNOWN_NODE("DTI-1315"),
    UNKNOWN_NODE_SUGGESTING("DTI-1315"),
    VALIDITY("DTI-1313"),
    NEGATIVE_RANGE("DTI-1314"),
    CLASS_OUT_OF_PERCENT(error("DTI-1316")
            .hint(
                    "với by: percent, đầu dưới là tỷ lệ như 90% hoặc 0.9",
                    "with by: percent, a bound is a share such as 90% or 0.9")),
    CLASS_OUT_OF_POINTS("DTI-1316"),
    CLASS_ABOVE_MAX("DTI-1316", "classes"),
    CLASS_ORDER(error("DTI-1317")
            .hint("xếp từ loại cao nhất xuống", "list the highest class first")
            .note("loại '{2}' ở đây", "class '{2}' is here")),
    CLASS_TWICE("DTI-1318"),

    ALIAS_OF_ITSELF(error("DTI-1525")
            .hint(
                    "bên phải ghi tên chung của đơn vị, không phải một tên khác",
                    "to the right goes the name that stands for the office, no other alias")),
    ALIAS_OF_ALIAS(error("DTI-1525")
            .hint(
                    "bên phải ghi tên chung của đơn vị, không phải một tên khác",
                    "to the right goes the name that stands for the office, no other alias")),
    ALIAS_TWICE("DTI-1525"),
    ALIAS_TARGET(error("DTI-1526")
            .hint(
                    "ghi đúng tên như trong lead, support hoặc verifier",
                    "write the name as it is under lead, support or verifier")),
    ALIAS_UNUSED(
            error("DTI-1527")
                    .hint(
                            "ghi đúng cách viết như trong lead, support hoặc verifier, hoặc bỏ dòng này",
                            "write the spelling as it is under lead, support or verifier, or leave it out")),

    TARGET_UNREACHABLE(warning("DTI-1705")),
    TARGET_FAR_BELOW(warning("DTI-1707")
            .hint(
                    "bỏ × 100 trong biểu thức: a / b so với target 80%",
                    "leave out × 100: compare a / b with the target 80%")),
    FLOOR_NEVER_MISSED(warning("DTI-1717")),
    CONDITION_ALWAYS(warning("DTI-1716")
            .hint(
                    "sửa đầu mút hoặc điều kiện; điều kiện luôn đúng thì bỏ",
                    "mend the end or the condition; leave out one that always holds")),
    CONDITION_NEVER(warning("DTI-1716")
            .hint(
                    "sửa đầu mút hoặc điều kiện; tỷ lệ so với 80%, không phải 80",
                    "mend the end or the condition; a ratio is compared with 80%, not 80")),
    ALWAYS_THE_SAME(warning("DTI-1714")
            .hint(
                    "xem biểu thức, đầu mút và at-most của các số liệu",
                    "look at the expression, the ends, and at-most of the inputs")),
    NEVER_FULL(
            warning("DTI-1715")
                    .hint(
                            "phương án, mức hoặc phần cao nhất phải đạt điểm tối đa; nếu bản in ghi như vậy, giảm max và ghi errata",
                            "the best option, band or sum of parts earns the maximum; if it is printed so, lower max and record errata")),
    NEVER_QUITE_FULL(warning("DTI-1715")
            .hint(
                    "xem điều kiện đứng trước: có thể bị đảo ngược",
                    "look at the condition before it, which may be turned round")),
    EXPRESSION_CONSTANT(warning("DTI-1714")
            .hint("dùng đầu vào khác nhau ở hai bên", "use different inputs on the two sides")),
    SHARE_OF_NEGATIVE(warning("DTI-1727")
            .hint(
                    "dùng mode: between, hoặc khai báo đầu vào từ 0 trở lên",
                    "use mode: between, or declare the inputs to be at least 0")),
    UPSIDE_DOWN(warning("DTI-1724")
            .hint(
                    "viết phần / toàn thể, hoặc sửa at-most nếu khai báo ngược",
                    "write part / whole, or turn at-most round if it is declared the wrong way")),
    HUNDREDFOLD(warning("DTI-1713")
            .hint(
                    "bỏ × 100, và ghi mức so sánh có dấu %, chẳng hạn 80%",
                    "leave out × 100, and write what it is compared with as 80%")),
    PERCENTAGE_AS_NUMBER(warning("DTI-1718")
            .hint(
                    "percent đã là phần của 1: dùng thẳng, không chia hay cộng với số đếm",
                    "a percent is a part of 1 already: use it as it is")),
    SHARE_IN_POINTS(warning("DTI-1719")
            .hint(
                    "chia cho điểm tối đa: 5 điểm trên 10 là 5/10; hoặc dùng ratio, count",
                    "divide by the maximum: 5 points of 10 are 5/10; or use ratio or count")),
    NUMBER_AS_SHARE(warning("DTI-1720")
            .hint(
                    "thêm target, hoặc chia cho toàn thể; mỗi mục một số điểm thì dùng count",
                    "add a target, or divide by the whole; for points for each item use count")),
    COUNT_OF_SHARE(warning("DTI-1720").hint("dùng ratio cho tỷ lệ", "use ratio for a share")),
    POINTS_EACH_ABOVE(warning("DTI-1725")
            .hint(
                    "đối chiếu bản in: số điểm mỗi mục và điểm tối đa",
                    "compare with the print: the points for an item and the maximum")),
    TARGET_ALWAYS_REACHED(
            warning("DTI-1738")
                    .hint(
                            "đối chiếu bản in: điều kiện hoặc target; nếu đúng vậy, dùng bands",
                            "compare the condition and the target with the print; if they are right, use bands")),
    AWARD_BOUNDS(warning("DTI-1728")
            .hint(
                    "sửa at-least, at-most của đầu vào cho khớp điểm tối đa",
                    "make at-least and at-most of the input fit the maximum")),
    BAND_IN_VALLEY(warning("DTI-1731")
            .hint(
                    "đối chiếu bản in: hai dòng có thể bị đổi chỗ",
                    "compare with the print: two rows may be swapped")),
    PARTS_ALIKE(
            warning("DTI-1732")
                    .hint(
                            "đối chiếu bản in: có thể chép dòng mà quên sửa số liệu; nếu đúng, gộp thành một phần",
                            "compare with the print: a copied line may lack its input; if it is right, make them one part")),
    PART_OF_NOTHING(warning("DTI-1733")
            .hint(
                    "ghi share của phần này, hoặc bỏ phần này",
                    "state its share, or leave the part out")),
    NUMBER_TAKEN_AWAY(warning("DTI-1720")
            .hint(
                    "chia cho toàn thể: 1 - a / b; hoặc dùng bands",
                    "divide by the whole: 1 - a / b; or use bands")),
    BAND_UNREACHABLE(warning("DTI-1704")),
    CASE_UNREACHABLE(warning("DTI-1704")),
    OTHERWISE_UNREACHABLE(warning("DTI-1704")),

    OTHER("DTI-1208");

    private final Code code;
    private final String aspect;

    Refusal(String id) {
        this(id, "");
    }

    Refusal(String id, String aspect) {
        this(error(id), aspect);
    }

    Refusal(Code code) {
        this(code, "");
    }

    Refusal(Code code, String aspect) {
        this.code = code;
        this.aspect = aspect;
    }

    private static Code error(String id) {
        return Code.error(id, "{0}", "{0}");
    }

    private static Code warning(String id) {
        return Code.warning(id, "{0}", "{0}");
    }

    /** The refusal that a sentence of the core is. */
    static Refusal of(Message message) {
        String name = message.phrase().name();
        return Stream.of(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(each -> each == MAXIMA && isAbove(message) ? MAXIMA_ABOVE : each)
                .orElse(OTHER);
    }

    /** Whether more can be earned than a group is worth, so that it may be one that is capped. */
    private static boolean isAbove(Message message) {
        return message.values().get(1) instanceof Rational sum
                && message.values().get(2) instanceof Rational maximum
                && sum.isAbove(maximum);
    }

    Code code() {
        return code;
    }

    /** Whether it is no mistake in a reading that is not chosen. */
    boolean isForTheChosenAlone() {
        return switch (this) {
            case ALWAYS_THE_SAME, NEVER_FULL, NEVER_QUITE_FULL, EXPRESSION_CONSTANT, UPSIDE_DOWN ->
                true;
            default -> false;
        };
    }

    /** The key that is to blame; empty for the place itself. */
    String aspect() {
        return aspect;
    }
}
