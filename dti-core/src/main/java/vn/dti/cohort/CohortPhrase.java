// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of this package about cohorts. */
enum CohortPhrase implements Phrase {
    REFUSED_ONE("có 1 lỗi trong tập đơn vị", "1 problem in the cohort"),
    REFUSED("có {0} lỗi trong tập đơn vị", "{0} problems in the cohort"),
    EMPTY("không có đơn vị nào", "there are no units"),
    NO_NAME("đơn vị thứ {0} không có tên", "unit number {0} has no name"),
    NAMELESS("đơn vị thứ {0}", "unit number {0}"),
    UNIT_TWICE(
            "đơn vị '{0}' có hai lần: thứ {1} và thứ {2}",
            "unit '{0}' is given twice, as number {1} and number {2}"),
    OTHER_FRAMEWORK(
            "'{0}' chấm theo bộ chỉ số '{1}', đơn vị đầu theo '{2}'",
            "'{0}' is scored by the framework '{1}', the first unit by '{2}'"),
    OTHER_EDITION(
            "'{0}' chấm theo bản khác của bộ chỉ số '{1}' so với đơn vị đầu",
            "'{0}' is scored by another edition of '{1}' than the first unit"),
    OTHER_READING(
            "'{0}' chấm tiêu chí {1} theo cách hiểu '{2}', đơn vị đầu theo '{3}'",
            "'{0}' is scored on {1} by the reading '{2}', the first unit by '{3}'"),
    OTHER_RANGE(
            "'{0}' chấm tiêu chí {1} theo khoảng tham chiếu khác với đơn vị đầu",
            "'{0}' is scored on {1} against another reference range than the first unit"),
    NO_REFERENCE(
            "bộ tham chiếu «{0}» không có khoảng cho tiêu chí {1}",
            "the reference set «{0}» has no range for criterion {1}"),
    NO_COMPARISON(
            "bộ tham chiếu «{0}» có khoảng cho {1}, không phải là tiêu chí so sánh các đơn vị",
            "the reference set «{0}» has a range for {1}, which is no criterion that compares units"),
    SEVERAL_QUANTITIES(
            "tiêu chí {0} so sánh nhiều đại lượng ({1}), một khoảng của tập đơn vị không dùng chung được",
            "criterion {0} compares several quantities ({1}), which no single range of the cohort serves"),
    RANGE_OF_COHORT(
            "thấp nhất: {0}; cao nhất: {1}; trong {2} đơn vị có số liệu",
            "lowest: {0}; highest: {1}; of {2} units with figures"),
    UNDECIDED_RANK(
            "undecided-rank",
            "{0} và {1}: số dùng để xếp hạng không phải là phân số và quá gần nhau, {2} chữ số thập phân"
                    + " chưa chứng minh được đơn vị nào đứng trước",
            "{0} and {1}: what they are ranked by is no fraction and too near to tell, as {2} decimal"
                    + " digits do not show which one is ahead"),
    UNDECIDED_UNIT("undecided-unit", "{0}: {1}", "{0}: {1}"),
    UNPROVED_DIGIT_RANKED(
            "điểm không phải phân số, quá sát ranh giới làm tròn: số hiển thị, và thứ hạng theo số đó, là của số"
                    + " nhỏ trong hai số có thể",
            "points that are no fraction are too near to a border of rounding: what is displayed, and ranked by,"
                    + " is the lower of the two decimals that they may be"),
    UNDECIDED_BY_READING(
            "undecided-by-reading",
            "{0}: theo một số cách hiểu, điểm không phải là phân số và {1} chữ số thập phân chưa chứng minh được"
                    + " điểm hiển thị, thứ hạng hoặc xếp loại",
            "{0}: by some readings the points are no fraction, and {1} decimal digits do not show the digits"
                    + " displayed, the rank or the class"),
    OF_UNITS("trong {0} đơn vị có số liệu", "of {0} units with figures"),
    OF_SOME_UNITS(
            "trong {0} đến {1} đơn vị có số liệu, tùy đại lượng",
            "of {0} to {1} units with figures, by what is compared"),
    OF_GROUP("nhóm {0}: {1}", "group {0}: {1}"),
    BOTH_SOURCES("{0}; {1}", "{0}; {1}"),
    IN_GROUP("{0}, nhóm {1}", "{0}, group {1}"),
    NO_GROUP(
            "{0} không thuộc nhóm nào, mà tiêu chí {1} so sánh trong từng nhóm",
            "{0} is in no group, but criterion {1} compares within groups"),
    NO_REFERENCE_OF_GROUP(
            "bộ tham chiếu «{0}» không có số liệu của nhóm {1} cho tiêu chí {2}",
            "the reference set «{0}» has no figures of group {1} for criterion {2}"),
    RANGE_OF_ONE("chỉ {0} có số liệu", "{0} alone has figures"),
    AND_OTHERS("{0} và {1} đơn vị khác", "{0}, and {1} others"),
    ALONE(
            "alone-in-range",
            "tiêu chí {0}: chỉ một đơn vị có số liệu ({1}), nên tự so với chính mình",
            "criterion {0}: one unit alone has figures ({1}) and is compared with itself"),
    DEGENERATE(
            "degenerate-range",
            "tiêu chí {0}: {1} đơn vị có số liệu đều bằng {2}, nên không phân biệt được",
            "criterion {0}: all {1} units with figures have {2}, so that nothing tells them apart"),
    NO_SHARES("range-without-shares", "tiêu chí {0}: {1}", "criterion {0}: {1}"),
    RANGE_CONTRADICTORY(
            "range-of-contradictory-figures",
            "tiêu chí {0}: số liệu của {1} mâu thuẫn nhau mà vẫn góp vào khoảng (tỷ lệ phần trên tổng"
                    + " tính đến 100 %, số đứng riêng tính như đã báo cáo), cần kiểm tra lại",
            "criterion {0}: the figures of {1} contradict each other and still take part in the range"
                    + " (a part divided by its whole counts up to 100%, a figure alone as it is"
                    + " reported), they have to be verified"),
    GROUP_SPELLINGS(
            "group-spellings",
            "tên nhóm viết theo nhiều cách, tính là một nhóm: {0}",
            "one group in several spellings, taken as one: {0}"),
    EXEMPT(
            "units-with-points-without-figures",
            "điểm nhờ khai không áp dụng, không có số liệu: {0}{1}",
            "points without a figure, for criteria said not to apply: {0}{1}"),
    EXEMPT_UNIT("{0} ({1} tiêu chí, {2} điểm)", "{0} (criteria: {1}, points: {2})"),
    OTHERS("{0} đơn vị khác", "{0} others"),
    PERIODS(
            "several-periods",
            "các đơn vị thuộc nhiều kỳ: {0}",
            "the units are of several periods: {0}"),
    KINDS(
            "several-kinds",
            "số liệu không cùng loại: {0} tự đánh giá, {1} đã xác minh, {2} không nói rõ",
            "the figures are of several kinds: {0} self-assessed, {1} verified, {2} unstated"),
    OWN_REFERENCES(
            "own-references",
            "{0} đơn vị có khoảng tham chiếu riêng, không dùng: khoảng là của chung",
            "{0} units bring reference ranges of their own, set aside for those of all"),
    BY_ORDER(
            "đơn vị bằng điểm được đánh hạng theo thứ tự trong số liệu vào: đứng trước thì hạng trước",
            "units with equal points are ranked in the order in which they are given"),
    BY_NODES(
            "đơn vị bằng tổng điểm được xếp lần lượt theo {0}; vẫn bằng nhau thì cùng hạng",
            "units with equal totals are ordered by {0} in turn; those that are still equal share a rank"),
    BY_NODES_AND_ORDER(
            "đơn vị bằng tổng điểm được xếp lần lượt theo {0}; vẫn bằng nhau thì theo thứ tự trong số liệu vào",
            "units with equal totals are ordered by {0} in turn; those that are still equal, in the order in which they are given"),
    PARTED_BY_POINTS("điểm mục {0}: {1}", "points of {0}: {1}"),
    PARTED_BY_TOTAL("tổng điểm chính xác: {0}", "the exact total: {0}"),
    PARTED_BY_DIGITS(
            "điểm chưa làm tròn, viết đến {0} chữ số thập phân mới thấy hơn kém: {1}",
            "points before rounding, of which {0} decimal places show the order: {1}"),
    CUT_OFF("{0}…", "{0}…"),
    TOO_LONG(
            "thứ tự được chứng minh, các chữ số quá dài để viết ra",
            "the order is proved, the digits are too many to be written out"),
    PARTED_WITHOUT("{0}: không có số liệu", "{0}: no data"),
    PARTED_BY_ORDER("thứ tự trong số liệu vào: {0}", "the order in which units are given: {0}"),
    OVERTAKES("{0} vượt {1}", "{0} overtakes {1}"),
    CATCHES_UP("{0} đuổi kịp {1}", "{0} catches up with {1}"),
    PULLS_AHEAD("{0} bứt lên trên {1}", "{0} pulls ahead of {1}"),
    UNKNOWN_UNIT("không có đơn vị '{0}'", "there is no unit '{0}'"),
    UNKNOWN_NODE(
            "'{1}' không có tiêu chí hoặc nhóm '{0}'", "'{1}' has no criterion or group '{0}'");

    private final Sentence says;

    CohortPhrase(String vi, String en) {
        this("", vi, en);
    }

    CohortPhrase(String code, String vi, String en) {
        this.says = new Sentence(vi, en, code);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
