package vn.dti.framework;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** What this package says of frameworks and results. */
enum FrameworkPhrase implements Phrase {
    CITATION("mục {0}, {1}, {2} {3}", "item {0}, {1}, {2} {3}"),
    CITATION_WITHOUT_ANNEX("mục {0}, {1} {2}", "item {0}, {1} {2}"),
    SUM("cộng điểm các mục", "the points of the items added up"),
    WEIGHTED_MEAN(
            "điểm tối đa × bình quân tỷ lệ đạt của các mục, trọng số lần lượt {0}",
            "the maximum × the mean of the items' shares, weighted {0}"),
    MEAN(
            "điểm tối đa × bình quân tỷ lệ đạt của các mục",
            "the maximum × the mean of the items' shares"),
    BEST(
            "điểm tối đa × tỷ lệ đạt cao nhất của các mục",
            "the maximum × the best of the items' shares"),
    MOST_POINTS("điểm của mục cao điểm nhất", "the points of the item that has most"),
    EARNS("{0}: {1} / {2} điểm", "{0}: {1} / {2} points"),
    CALCULATION_TOO_LARGE(
            "tiêu chí {0}: kết quả tính có hơn {1} chữ số",
            "criterion {0}: the calculation leads to a number of more than {1} digits"),
    UNKNOWN_NODE("'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'"),
    UNKNOWN_NODE_SUGGESTING(
            "'{1}' không có tiêu chí '{0}' — có phải ý là {2}?",
            "'{1}' has no criterion '{0}' — did you mean {2}?"),
    AWARDED("awarded", "đơn vị đánh giá chấm {0} điểm: {1}", "the assessor gives {0} points: {1}"),
    AWARDED_NOT_APPLICABLE(
            "awarded-not-applicable",
            "cũng khai không áp dụng ({0}): điểm được chấm thay cho điều đó",
            "also said not to apply ({0}): the points given stand in its place"),
    AWARDED_WITH_FIGURES(
            "awarded-with-figures",
            "có số liệu của {0}, theo đó {1}: điểm được chấm thay cho điều đó",
            "figures are reported for {0}, which {1}: the points given stand in their place"),
    EXEMPT_WITH_FIGURES(
            "not-applicable-with-figures",
            "khai không áp dụng, nhưng có số liệu của {0}, theo đó {1}: không tính số liệu",
            "said not to apply, but figures are reported for {0}, which {1}: they do not count"),
    EXEMPT_WITH_SOME_FIGURES(
            "not-applicable-with-some-figures",
            "không áp dụng, nhưng có số liệu của {0}: không tính số liệu",
            "not applicable, but figures are reported for {0}: they do not count"),
    FIGURES_EARN("được {0} điểm", "earn {0} points"),
    FIGURES_REFUSED("không chấm được", "are refused"),
    TITLED("“{0}” [{1}]", "“{0}” [{1}]"),
    UNTITLED("'{0}'", "'{0}'"),
    AT_CRITERION("tiêu chí {0}: {1}", "criterion {0}: {1}"),
    EXEMPT(
            "points-without-figures",
            "{0} tiêu chí khai không áp dụng, được {1} điểm mà không có số liệu{2}",
            "criteria said not to apply: {0}, points that they earn without a figure: {1}{2}"),
    BECAUSE(". {0}", ". {0}"),
    AWARD_OUT_OF_RANGE(
            "tiêu chí {0} được chấm {1} điểm, cần từ 0 đến {2}",
            "criterion {0} is given {1} points, expected 0 to {2}"),
    AWARD_WITHOUT_REASON(
            "tiêu chí {0} được chấm {1} điểm nhưng không có lý do",
            "criterion {0} is given {1} points, but without a reason"),
    RANGE_IMPOSSIBLE(
            "khoảng tham chiếu {1} – {2} của tiêu chí {0} có đầu mút mà không đơn vị nào có được",
            "the reference range {1} – {2} of criterion {0} has an end that no unit can have"),
    RANGE_OF_SHARES_IMPOSSIBLE(
            "khoảng tham chiếu {1%} – {2%} của tiêu chí {0} có đầu mút mà không đơn vị nào có được; tỷ lệ viết với dấu %, như 80%",
            "the reference range {1%} – {2%} of criterion {0} has an end that no unit can have; a percentage is written with its sign, such as 80%"),
    NO_COHORT_NEEDED(
            "tiêu chí {0} không so sánh với đơn vị khác nên không có khoảng tham chiếu",
            "criterion {0} does not compare units, so that it takes no reference range"),
    UNKNOWN_READING(
            "tiêu chí {0} không có cách hiểu '{1}'; có: {2}",
            "criterion {0} has no reading '{1}'; it has: {2}"),

    OTHER_FRAMEWORK(
            "phân công dành cho bộ chỉ số '{0}', không phải '{1}'",
            "the overlay is for the framework '{0}', not for '{1}'"),
    VALIDITY(
            "hiệu lực từ {0} đến {1}: ngày cuối trước ngày đầu",
            "valid from {0} to {1}: the last day is before the first"),
    WHOLE("bộ chỉ số", "the framework"),
    GROUP("nhóm '{0}'", "group '{0}'"),
    CRITERION("tiêu chí '{0}'", "criterion '{0}'"),
    DUPLICATE_INPUT("đầu vào '{0}' được khai báo hai lần", "input '{0}' is declared twice"),
    UNKNOWN_WHOLE(
            "at-most của '{0}' là '{1}', không có đầu vào này",
            "at-most of '{0}' is '{1}', which is no input"),
    WHOLE_NOT_NUMBER(
            "at-most của '{0}' là '{1}', không phải là số",
            "at-most of '{0}' is '{1}', which is not a number"),
    DUPLICATE_ID("mã '{0}' được dùng hai lần", "id '{0}' is used twice"),
    NOT_UNDER_PARENT(
            "mã '{0}' không bắt đầu bằng mã '{1}.' của nhóm chứa nó",
            "id '{0}' does not start with '{1}.', the id of its group"),
    NOT_UNDER_PARENT_SUGGESTING(
            "mã '{0}' không bắt đầu bằng mã '{1}.' của nhóm chứa nó — có phải ý là '{2}'?",
            "id '{0}' does not start with '{1}.', the id of its group — did you mean '{2}'?"),
    CLASS_FROM_SHARE("{0} từ {1%}", "{0} from {1%}"),
    CLASS_FROM_POINTS("{0} từ {1} điểm", "{0} from {1} points"),
    ALIAS_OF_ITSELF("'{0}' là tên khác của chính nó", "'{0}' is an alias of itself"),
    ALIAS_OF_ALIAS(
            "'{0}' là tên khác của '{1}', mà '{1}' cũng là một tên khác",
            "'{0}' is an alias of '{1}', which is an alias itself"),
    ALIAS_TWICE("tên khác '{0}' ghi hai lần", "the alias '{0}' is given twice"),
    ALIAS_TARGET(
            "'{0}' là tên khác của '{1}', nhưng không tiêu chí nào có đơn vị '{1}'",
            "'{0}' is an alias of '{1}', but no criterion names an office '{1}'"),
    ALIAS_UNUSED(
            "không tiêu chí nào có đơn vị '{0}', nên tên khác này không dùng đến",
            "no criterion names an office '{0}', so that this alias is of no use"),
    RELATION("relation", "{0}", "{0}"),
    CAVEAT_NO_DATA("chưa có số liệu", "no data"),
    CAVEAT_PARTIAL("chỉ tính được một phần", "scored in part"),
    CAVEAT_NOT_APPLICABLE("không áp dụng", "not applicable"),
    CAVEAT_ZERO_DENOMINATOR("mẫu số bằng 0", "denominator 0"),
    CAVEAT_NEEDS_COHORT("chờ số liệu của các đơn vị khác", "waiting for the other units"),
    CAVEAT_AWARDED("do đơn vị đánh giá chấm", "given by the assessor"),
    CAVEAT_CLAMPED("vượt giới hạn, bị cắt", "out of bounds, cut"),
    CAVEAT_CONTRADICTED("số liệu mâu thuẫn", "contradictory figures"),
    NEGATIVE_MAX("điểm tối đa của {0} là {1}, cần từ 0", "max of {0} is {1}, expected at least 0"),
    EMPTY_GROUP("{0} không có tiêu chí", "{0} has no criteria"),
    MAXIMA(
            "điểm tối đa của các mục trong {0} cộng lại là {1}, cần {2}",
            "the maxima in {0} add up to {1}, expected {2}"),
    MAXIMA_OF_BEST(
            "điểm tối đa lớn nhất của các mục trong {0} là {1}, cần {2}",
            "the largest maximum in {0} is {1}, expected {2}"),
    WEIGHTS("{0} có {1} trọng số cho {2} mục", "{0} has {1} weights for {2} children"),
    WEIGHTS_INVALID(
            "trọng số là {0}, cần từ 0 và không bằng 0 tất cả",
            "the weights are {0}, expected at least 0 and not all 0"),
    BLANK_ID("một tiêu chí hoặc nhóm không có mã", "a criterion or group has no id"),
    PART_OF_ITSELF("at-most của '{0}' là chính nó", "at-most of '{0}' is itself"),
    DIFFERENT_INPUT(
            "tiêu chí '{0}' dùng đầu vào '{1}' khác với khai báo",
            "criterion '{0}' uses the input '{1}' other than it is declared"),
    READING_UNKNOWN(
            "cách hiểu được chọn '{0}' không có trong {1}",
            "the chosen reading '{0}' is not among {1}"),
    READING_TWICE("hai cách hiểu cùng tên '{0}'", "two readings are named '{0}'"),
    READING_RULE(
            "cách chấm của tiêu chí '{0}' không phải là của cách hiểu được chọn",
            "the rule of criterion '{0}' is not that of its chosen reading"),
    NO_REASON(
            "tiêu chí {0} ghi là không áp dụng nhưng không có lý do",
            "criterion {0} is said not to apply, but without a reason"),
    DOES_NOT_FIT("'{0}' không khớp", "'{0}' does not fit together"),
    PROFILE_INPUT(
            "mục thông tin chung '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "profile item '{0}' uses the input '{1}', which is not declared"),
    RELATION_INPUT(
            "quan hệ '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "relation '{0}' uses the input '{1}', which is not declared"),
    UNDECLARED_INPUT(
            "tiêu chí '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "criterion '{0}' uses the input '{1}', which is not declared"),
    CLASS_OUT_OF_PERCENT(
            "loại '{0}' từ {1%} trở lên, cần từ 0 % đến 100 %",
            "class '{0}' starts at {1%}, expected 0% to 100%"),
    CLASS_OUT_OF_POINTS(
            "loại '{0}' từ {1} điểm trở lên, cần từ 0",
            "class '{0}' starts at {1} points, expected at least 0"),
    CLASS_ABOVE_MAX(
            "loại '{0}' từ {1} điểm trở lên, vượt điểm tối đa {2}",
            "class '{0}' starts at {1} points, above the maximum {2}"),
    CLASS_ORDER(
            "loại '{0}' từ {1} không thấp hơn loại '{2}' đứng trên từ {3}",
            "class '{0}' from {1} is not below class '{2}' above it, from {3}"),
    CLASS_BLANK("loại từ {0} trở lên không có tên", "the class from {0} has no title"),
    CLASS_TWICE("hai loại cùng tên '{0}'", "two classes are named '{0}'"),
    COUNTS(
            "counts ghi {0} nhóm và {1} tiêu chí, đếm được {2} nhóm và {3} tiêu chí",
            "counts states {0} groups and {1} criteria, counted are {2} groups and {3} criteria");

    private final String code;
    private final String vi;
    private final String en;

    FrameworkPhrase(String vi, String en) {
        this("", vi, en);
    }

    FrameworkPhrase(String code, String vi, String en) {
        this.code = code;
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String noticeCode() {
        return code;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
