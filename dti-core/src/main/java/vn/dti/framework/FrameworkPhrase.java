// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of this package about frameworks and results. */
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
    GEOMETRIC_MEAN(
            "điểm tối đa × trung bình nhân tỷ lệ đạt của các mục",
            "the maximum × the geometric mean of the items' shares"),
    WEIGHTED_GEOMETRIC_MEAN(
            "điểm tối đa × trung bình nhân tỷ lệ đạt của các mục, trọng số lần lượt {0}",
            "the maximum × the geometric mean of the items' shares, weighted {0}"),
    BEST(
            "điểm tối đa × tỷ lệ đạt cao nhất của các mục",
            "the maximum × the best of the items' shares"),
    OF_DISPLAYED(
            "{0}, mỗi mục theo điểm đã làm tròn đến {1} chữ số thập phân",
            "{0}, each as rounded (decimal places: {1})"),
    MOST_POINTS("điểm của mục cao điểm nhất", "the points of the item that has most"),
    ALL_OR_NOTHING(
            "điểm tối đa nếu mọi mục đều đạt điểm tối đa; nếu không: 0 điểm",
            "the maximum if every item earns its own; else 0 points"),
    CALLED_SUM("cộng", "sum"),
    CALLED_WEIGHTED_MEAN("trung bình có trọng số", "weighted mean"),
    CALLED_GEOMETRIC_MEAN("trung bình nhân các mục", "geometric mean of the items"),
    CALLED_MAXIMUM("mục cao điểm nhất", "maximum"),
    CALLED_BEST_SHARE("tỷ lệ đạt cao nhất", "best share"),
    CALLED_ALL("đạt tất cả", "all or nothing"),
    CALLED_SCALED("quy đổi về {0} điểm", "scaled to {0} points"),
    CALLED_PREREQUISITE("điều kiện tiên quyết “{0}”", "the prerequisite “{0}”"),
    CAPPED("không quá {0} điểm", "no more than {0} points"),
    FLOORED("tổng không dưới {0} điểm", "{0} points at the least"),
    RESCALED(
            "mục nào loại khỏi cách tính thì quy đổi phần còn lại về {0} điểm",
            "where items are left out, the rest is scaled to {0} points"),
    BONUS("điểm cộng, ngoài điểm tối đa của nhóm", "a bonus, beyond the maximum of its group"),
    BOUNDED(
            "bounded",
            "các mục cộng lại {0} điểm, tính {1}",
            "the items bring {0} points, {1} count"),
    SCALED(
            "rescaled",
            "các mục còn lại tối đa {0} điểm, quy đổi về {1}: nhân với {2}",
            "the items left are worth {0} points, scaled to {1}: times {2}"),
    UNTAGGED("không có thẻ", "without a tag"),
    EXACT_TOTAL("tổng điểm chính xác", "the exact total"),
    THEN("{0}, rồi {1}", "{0}, then {1}"),
    HIGHER_FIRST("{0} (cao hơn xếp trước)", "{0} (higher first)"),
    EARLIER_FIRST("{0} (sớm hơn xếp trước)", "{0} (earlier first)"),
    LATER_FIRST("{0} (muộn hơn xếp trước)", "{0} (later first)"),
    LOWER_FIRST("{0} (thấp hơn xếp trước)", "{0} (lower first)"),
    EARNS("{0}: {1} / {2} điểm", "{0}: {1} / {2} points"),
    CALCULATION_TOO_LARGE(
            "calculation-too-large",
            "tiêu chí {0}: kết quả tính có hơn {1} chữ số",
            "criterion {0}: the calculation leads to a number of more than {1} digits"),
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
    AT_CRITERION("tiêu chí {0}: {1}", "criterion {0}: {1}"),
    AT_CRITERIA("các tiêu chí {0}: {1}", "criteria {0}: {1}"),
    EXEMPT(
            "points-without-figures",
            "{0} tiêu chí khai không áp dụng, được {1} điểm mà không có số liệu{2}",
            "criteria said not to apply: {0}, points that they earn without a figure: {1}{2}"),
    AWARD_OUT_OF_RANGE(
            "award-out-of-range",
            "tiêu chí {0} được chấm {1} điểm, cần từ {2} đến {3}",
            "criterion {0} is given {1} points, expected {2} to {3}"),
    AWARD_WITHOUT_REASON(
            "award-without-reason",
            "tiêu chí {0} được chấm {1} điểm nhưng không có lý do",
            "criterion {0} is given {1} points, but without a reason"),
    STATISTIC_IMPOSSIBLE(
            "statistic-impossible",
            "{0}: {1} là {2}, mà giá trị này chỉ có thể thuộc {3}",
            "{0}: {1} is {2}, but can only be in {3}"),
    STATISTIC_NOT_ASKED(
            "statistic-not-asked",
            "{0} không dùng '{1}' của các đơn vị, chỉ dùng {2}",
            "{0} does not ask for '{1}' of the units, but for {2}"),
    RANGE_IMPOSSIBLE(
            "reference-impossible",
            "khoảng tham chiếu {1} – {2} của tiêu chí {0} có đầu mút mà không đơn vị nào có được",
            "the reference range {1} – {2} of criterion {0} has an end that no unit can have"),
    RANGE_OF_SHARES_IMPOSSIBLE(
            "reference-of-shares-impossible",
            "khoảng tham chiếu {1%} – {2%} của tiêu chí {0} có đầu mút mà không đơn vị nào có được; tỷ lệ viết với dấu %, như 80%",
            "the reference range {1%} – {2%} of criterion {0} has an end that no unit can have; a percentage is written with its sign, such as 80%"),
    NO_COHORT_NEEDED(
            "no-cohort-needed",
            "tiêu chí {0} không so sánh với đơn vị khác nên không có khoảng tham chiếu",
            "criterion {0} does not compare units, so that it takes no reference range"),
    UNKNOWN_READING(
            "tiêu chí {0} không có cách hiểu '{1}'; có: {2}",
            "criterion {0} has no reading '{1}'; it has: {2}"),
    WHOLE("bộ chỉ số", "the framework"),
    GROUP("nhóm '{0}'", "group '{0}'"),
    CRITERION("tiêu chí '{0}'", "criterion '{0}'"),
    CLASS_FROM("{0} từ {1}", "{0} from {1}"),
    LEVEL_OF_SHARE("{0%}", "{0%}"),
    LEVEL_OF_KIND("{0} nếu {1}", "{0} if {1}"),
    LEVEL_UNKNOWN(
            "chưa biết mức của đơn vị ({0}), vì chưa có {1}",
            "the bound for this unit is not known ({0}), for want of {1}"),
    LEVEL_TOO_NEAR(
            "undecided-class",
            "tổng điểm quá gần mức của loại ({0}): {1} chữ số thập phân chưa chứng minh được nó ở phía nào",
            "the total is too near to the bound ({0}): {1} decimal digits do not show on which side it is"),
    REQUIREMENT_TOO_NEAR(
            "undecided-requirement",
            "{0}: {1} chữ số thập phân chưa chứng minh được, nên coi là chưa đạt",
            "{0}: {1} decimal digits do not show it, so it counts as not met"),
    CLASS_REQUIRES("{0}, với điều kiện {1}", "{0}, provided that {1}"),
    CLASS_GIVEN_TO("được xếp loại {0}, nếu {1}", "class {0}, if {1}"),
    CLASS_GIVEN("được xếp loại {0}", "class {0}"),
    CLASS_DENIED("đủ điểm nhưng không được xếp loại {0}", "enough points, but no class {0}"),
    CLASS_UNMET("Đủ điểm loại {0} nhưng chưa đạt:", "Enough points for {0}, but not met:"),
    CLASS_DENIED_FOR(
            "đủ điểm nhưng không được xếp loại {0}: {1}", "enough points, but no class {0}: {1}"),
    NEXT_CLASS("Để lên loại {0} còn thiếu {1} điểm", "Lacking to class {0}: {1} points"),
    NEXT_CLASS_REQUIRES("Để lên loại {0} còn chưa đạt:", "Not met for class {0}:"),
    NEXT_CLASS_BARRED(
            "Để được xếp loại {0} phải đạt điều kiện tiên quyết và thêm {1} điểm",
            "For class {0} prerequisites have to be met, and {1} points are lacking"),
    NEXT_CLASS_BARRED_ONLY(
            "Đạt điều kiện tiên quyết thì được xếp loại {0}",
            "With the prerequisites met the class is {0}"),
    NO_CLASS("không đạt loại nào", "below every class"),
    MEASURED("{0} ({1}; và {2} mục khác)", "{0} ({1}; and {2} others)"),
    ITEMS("các mục {0}", "the items {0}"),
    CRITERIA("các tiêu chí", "the criteria"),
    CRITERIA_IN("các tiêu chí của {0}", "the criteria of {0}"),
    GROUPS("các nhóm", "the groups"),
    GROUPS_IN("các nhóm của {0}", "the groups of {0}"),
    ALL_OF("tất cả {0}", "all of {0}"),
    NUMBER_OF("{0} trong {1}", "{0} of {1}"),
    NODES_AT_SHARE("{0}: tỷ lệ điểm đạt {1}", "{0}: {1} of the maximum"),
    NODES_AT_POINTS("{0}: điểm {1}", "{0}: {1} points"),
    ATTAINED("đạt {0} trên {1}", "{0} of {1} are there"),
    HAS("{0}: {1~} / {2} điểm", "{0}: {1~} / {2} points"),
    GROUP_TOO_NEAR(
            "undecided-group",
            "điểm của một mục không phải là phân số và quá gần một ngưỡng: {0} chữ số thập phân chưa chứng minh được nó"
                    + " ở phía nào, nên tính số điểm nhỏ trong các số có thể",
            "the points of an item are no fraction and too near to a limit: {0} decimal digits do not show on which"
                    + " side they are, so the least that this may be counts"),
    HAS_TOO_NEAR(
            "undecided-node",
            "{0}: {1} / {2} điểm, {3} chữ số thập phân chưa chứng minh được có đạt hay không",
            "{0}: {1} / {2} points, {3} decimal digits do not show whether that is enough"),
    HAS_FOR_NOW(
            "{0}: {1~} / {2} điểm, chưa đủ số liệu (nhiều nhất {3~})",
            "{0}: {1~} / {2} points, data is missing ({3~} at most)"),
    WITHOUT_IT_NO_CLASS(
            "prerequisite-no-class",
            "không đạt điều kiện tiên quyết “{0}”: không xếp loại",
            "the prerequisite “{0}” is not met: no class is given"),
    WITHOUT_IT_ZERO(
            "prerequisite-zero",
            "không đạt điều kiện tiên quyết “{0}”: tổng điểm là 0",
            "the prerequisite “{0}” is not met: the total is 0"),
    PREREQUISITE_OR_ZERO(
            "{0}: {1}; nếu không, tổng điểm là 0", "{0}: {1}; otherwise the total is 0"),
    PREREQUISITE_OR_NO_CLASS(
            "{0}: {1}; nếu không, không xếp loại", "{0}: {1}; otherwise no class is given"),
    ERRATUM("{0}: in «{1}», đọc là «{2}». {3}", "{0}: printed «{1}», read as «{2}». {3}"),
    DOCUMENT("{0} {1} ngày {2}", "{0} {1} of {2}"),
    RELATION("relation", "{0}", "{0}"),
    CAVEAT_PARTIAL("chỉ tính được một phần", "scored in part"),
    UNPROVED_DIGIT(
            "unproved-digit",
            "điểm không phải phân số, quá sát ranh giới làm tròn: số hiển thị là số nhỏ trong hai số có thể",
            "points that are no fraction are too near to a border of rounding: the lower of the two decimals"
                    + " that they may be is displayed"),
    UNPROVED_PART(
            "unproved-part",
            "{0}: điểm không phải phân số, quá sát ranh giới làm tròn: số hiển thị là số nhỏ trong hai số có thể",
            "{0}: points that are no fraction are too near to a border of rounding: the lower of the two"
                    + " decimals that they may be is displayed"),
    CAVEAT_ZERO_DENOMINATOR("mẫu số bằng 0", "denominator 0"),
    CAVEAT_NEEDS_COHORT("chờ số liệu của các đơn vị khác", "waiting for the other units"),
    CAVEAT_AWARDED("do đơn vị đánh giá chấm", "given by the assessor"),
    CAVEAT_CLAMPED("vượt giới hạn, bị cắt", "out of bounds, cut"),
    CAVEAT_CONTRADICTED("số liệu mâu thuẫn", "contradictory figures"),
    NO_REASON(
            "assertion-without-reason",
            "tiêu chí {0} ghi là không áp dụng nhưng không có lý do",
            "criterion {0} is said not to apply, but without a reason"),
    DOES_NOT_FIT("'{0}' không khớp", "'{0}' does not fit together");

    private final Sentence says;

    FrameworkPhrase(String vi, String en) {
        this("", vi, en);
    }

    FrameworkPhrase(String notice, String vi, String en) {
        this.says = new Sentence(vi, en, notice);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
