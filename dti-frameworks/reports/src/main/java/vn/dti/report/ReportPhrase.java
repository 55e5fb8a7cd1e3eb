// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The sentences and labels of a report. */
enum ReportPhrase implements Phrase {
    REPORT("BÁO CÁO", "REPORT"),
    RESULT_OF_SELF("Kết quả tự đánh giá", "Self-assessment"),
    RESULT_OF_VERIFIED("Kết quả đánh giá (đã xác minh)", "Verified assessment"),
    RESULT("Kết quả đánh giá", "Assessment"),
    PERIOD_OF("kỳ {0}", "period {0}"),
    YEAR_OF("năm {0}", "{0}"),
    QUARTER_OF("quý {0} năm {1}", "quarter {0} of {1}"),
    BASIS("Căn cứ {0} của {1}", "By {0}, {1}"),
    BASIS_ANNEX("Căn cứ {0} của {1} ({2})", "By {0}, {1} ({2})"),
    REPORTS("{0} báo cáo kết quả như sau:", "{0} reports the following:"),

    OVERALL("Kết quả chung", "Overall result"),
    UNSTATED("Số liệu chưa ghi: {0}.", "The figures do not say: {0}."),
    NO_UNIT("tên đơn vị", "the unit"),
    NO_PERIOD("kỳ đánh giá", "the period"),
    NO_KIND(
            "loại số liệu (tự đánh giá hay đã xác minh)",
            "the kind of figures (self-assessed or verified)"),
    TO_REVIEW("Số liệu mâu thuẫn, cần xem lại", "Figures that contradict each other"),
    OF_CRITERIA("{0} (tiêu chí {1})", "{0} (criteria {1})"),
    TOTAL(
            "Tổng điểm đạt {0}/{1} điểm, tương ứng {2} ({3}).",
            "The total is {0} of {1} points, {2} ({3})."),
    TOTAL_OF(
            "{4} đạt tổng điểm {0}/{1} điểm, tương ứng {2} ({3}).",
            "{4} has a total of {0} of {1} points, {2} ({3})."),
    SHORT("thấp hơn điểm tối đa {0} điểm", "{0} below the maximum"),
    ALMOST(
            "thấp hơn điểm tối đa, phần thiếu nhỏ hơn mức hiển thị",
            "below the maximum by less than is shown"),
    FULL("đạt tối đa", "the maximum"),
    ABOVE("cao hơn điểm tối đa {0} điểm", "{0} above the maximum"),
    COUNTS(
            "Có {0}/{1} nhóm và {2}/{3} tiêu chí chưa đạt điểm tối đa.",
            "Below their maximum are {0} of {1} groups and {2} of {3} criteria."),
    COUNTS_OF_CRITERIA(
            "Có {0}/{1} tiêu chí chưa đạt điểm tối đa.",
            "Below their maximum are {0} of {1} criteria."),
    CLASS("Xếp loại: {0}.", "Class: {0}."),
    CEILING(
            "Tổng điểm còn có thể tăng đến {0} điểm khi có số liệu của các đơn vị khác để so sánh.",
            "The total can still grow to {0} points once there are other units to compare with."),

    GROUPS("Kết quả từng nhóm", "Result of each group"),
    ITEMS("Kết quả từng tiêu chí", "Result of each criterion"),
    TAGS("Theo thẻ:", "By tag:"),
    GROUP("Nhóm {0}. {1}", "Group {0}. {1}"),
    CRITERION("Tiêu chí {0}. {1}", "Criterion {0}. {1}"),
    EARNED("{0}: đạt {1}/{2} điểm ({3})", "{0}: {1} of {2} points ({3})"),
    BONUS("{0}: cộng {1} điểm (tối đa {2} điểm)", "{0}: {1} points added (at most {2})"),
    BESIDE_THE_MAXIMUM("{0}: {1} điểm, ngoài điểm tối đa", "{0}: {1} points, beside the maximum"),
    DEDUCTED("{0}: bị trừ {1} điểm", "{0}: {1} points taken off"),
    NOT_DEDUCTED("{0}: không bị trừ điểm", "{0}: no points taken off"),
    LEFT_OUT(
            "{0}: không áp dụng cho đơn vị, không tính điểm và điểm tối đa",
            "{0}: does not apply to the unit, left out with its maximum"),
    BARS("Điểm đạt được so với điểm tối đa", "Points against the maximum"),
    RADAR("Tỷ lệ điểm đạt được", "Share of the maximum"),
    RADAR_RINGS(
            "Các vòng: 25 %, 50 %, 75 %, 100 % điểm tối đa; số liệu nằm ở biểu đồ cột bên cạnh.",
            "Rings: 25%, 50%, 75%, 100% of the maximum; the figures are in the bars beside."),

    BELOW("Tiêu chí chưa đạt điểm tối đa", "Criteria below their maximum"),
    BELOW_OF(
            "{0}: {1}/{2} tiêu chí chưa đạt điểm tối đa ({3})",
            "{0}: {1} of {2} criteria below their maximum ({3})"),
    NONE_BELOW(Word.ALL_EARNED),
    FIGURES("Số liệu: {0}", "Figures: {0}"),
    REASON("Cách tính: {0}", "Reckoning: {0}"),
    NOTE(Word.NOTE),
    ENTRUSTED("{0}: {1}", "{0}: {1}"),

    UNREPORTED("Số liệu chưa báo cáo", "Figures not reported"),
    ALL_REPORTED("Số liệu của mọi tiêu chí đã được báo cáo.", "All figures were reported."),
    UNREPORTED_BY(
            "{0} chưa báo cáo số liệu của {1} tiêu chí:", "{0}: criteria without figures: {1}"),
    UNREPORTED_OF(
            "Chưa có số liệu của {0} tiêu chí chưa rõ đơn vị chủ trì:",
            "Criteria without figures and without a unit in the lead: {0}"),
    UNREPORTED_FIGURES("{0}: {1}", "{0}: {1}"),
    SILENT_UNITS(
            "Đơn vị trong bảng so sánh chưa báo cáo số liệu nào: {0}.",
            "Units of the ranking that reported no figures at all: {0}."),
    NOBODY("Chưa rõ đơn vị chủ trì", "No unit in the lead is named"),
    STATES("Tình trạng số liệu, trên {0} tiêu chí", "State of the figures, of {0} criteria"),
    STATE_OF("{0}: {1} ({2})", "{0}: {1} ({2})"),

    MOVED("Thay đổi so với lần trước", "Changes since the earlier report"),
    ROSE(
            "So với {0}, tổng điểm tăng {1} điểm, từ {2} lên {3} điểm.",
            "Since {0} the total rose by {1} points, from {2} to {3}."),
    FELL(
            "So với {0}, tổng điểm giảm {1} điểm, từ {2} xuống {3} điểm.",
            "Since {0} the total fell by {1} points, from {2} to {3}."),
    STAYED(
            "So với {0}, tổng điểm không đổi ({1} điểm).",
            "Since {0} the total has not changed ({1} points)."),
    EARLIER("lần đánh giá trước", "the earlier report"),
    NOTHING_MOVED("Không tiêu chí nào thay đổi.", "No criterion has changed."),
    CHANGES("Các tiêu chí thay đổi và lý do", "The criteria that moved, and why"),
    MOVE("{0}: từ {1} thành {2} điểm ({3} điểm)", "{0}: from {1} to {2} points ({3} points)"),
    SAME_POINTS("{0}: vẫn {1} điểm", "{0}: still {1} points"),
    STATE_MOVED("tình trạng: {0} → {1}", "state: {0} → {1}"),
    AWARD_REASON("lý do chấm của cơ quan thẩm định: {0}", "the assessor's reason: {0}"),
    ROUNDED(
            "Có chỗ số hiển thị không cộng khớp vì mỗi số đã làm tròn; chênh lệch tính từ điểm chính xác.",
            "Some figures shown do not add up, as each is rounded; changes are those of the exact points."),
    BEFORE("Lần trước", "Before"),
    AFTER("Lần này", "Now"),
    DIFFERENCE("Tăng, giảm", "Change"),

    RANKING("So với các đơn vị khác", "Among other units"),
    RANKED("{0} xếp thứ {1} trên {2} đơn vị.", "{0} ranks {1} of {2} units."),
    RANKED_IN_GROUP(
            "{0} xếp thứ {1} trên {2} đơn vị; thứ {3} trên {4} đơn vị nhóm «{5}».",
            "{0} ranks {1} of {2} units, and {3} of {4} in the group “{5}”."),
    RANKS("Bảng xếp hạng", "Ranking"),
    PARTED(Word.PARTED),
    RANK(Word.RANK),
    UNIT(Word.UNIT),
    UNIT_GROUP("Nhóm đơn vị", "Group of units"),
    RANK_IN_GROUP(Word.RANK_IN_GROUP),
    PERCENT("Phần trăm", "Percent"),
    CLASSED(Word.CLASS),
    SPREAD("Phân bố điểm từng nhóm", "Distribution of the points by group"),
    SPREAD_HELP(
            "Mỗi chấm là một đơn vị, từ 0 đến điểm tối đa; hình thoi là {0}.",
            "Each dot is a unit, from 0 to the maximum; the diamond is {0}."),
    PLACES("Vị trí ở từng nhóm", "Place on each group"),
    LEAST("Thấp nhất", "Lowest"),
    MOST("Cao nhất", "Highest"),
    OWN("Đơn vị đạt", "This unit"),
    PLACE("Vị trí", "Place"),
    PLACE_OF("{0}/{1}", "{0}/{1}"),
    HEAT("Các đơn vị theo từng tiêu chí: {0}", "Units by criteria: {0}"),
    HEAT_CUT(
            "Có {0} đơn vị, nhiều hơn {1}: bảng đơn vị theo tiêu chí không được vẽ.",
            "There are {0} units, more than {1}: the map of units by criteria is left out."),
    HEAT_LEGEND(
            "Đậm dần theo tỷ lệ điểm đạt được:", "Darker where more of the maximum was earned:"),

    OWNERS("Trách nhiệm và đề xuất", "Who answers for what, and proposals"),
    OWNERS_TABLE("Điểm chưa đạt theo đơn vị chủ trì", "Points lost by the units in the lead"),
    LEAD("Đơn vị chủ trì", "Unit in the lead"),
    CRITERIA("Tiêu chí", "Criteria"),
    PROPOSALS(
            "Đề xuất, giải pháp theo đơn vị chủ trì; căn cứ: {0}",
            "Proposals by the units in the lead, by: {0}"),
    PLAN_OF("{0}; {1}", "{0}; {1}"),
    PROPOSALS_TO("Đề nghị {0} ({1}):", "{0} ({1}):"),
    PROPOSALS_TO_NOBODY("Chưa rõ đơn vị chủ trì ({0}):", "No unit in the lead ({0}):"),
    NO_PROPOSALS(
            "Kế hoạch không nêu giải pháp cho tiêu chí này.", "The plan proposes nothing here."),

    NEXT(Word.NEXT_STEPS),
    NEXT_VOIDED(Word.VOID_TOTAL),
    NEXT_GIVEN(Word.TAKEN_AS_GIVEN),
    OPEN("{0}: còn thiếu {1} điểm so với tối đa", "{0}: {1} points below the maximum"),
    NEXT_EARNS("Để có thêm điểm: {0} ({1})", "To earn more: {0} ({1})"),
    NEXT_SHOWS("Để tăng điểm hiển thị: {0} ({1})", "To show more: {0} ({1})"),
    NEXT_MOST("Nhiều nhất có thể: {0} ({1})", "As much as can be: {0} ({1})"),
    NEXT_FULL("Để đạt điểm tối đa: {0} ({1})", "To earn the maximum: {0} ({1})"),
    GAIN(
            "tiêu chí này từ {0} lên {1} điểm, tổng điểm {2}",
            "this criterion from {0} to {1} points, the total {2}"),
    GAIN_OF("{0}, gồm {1}", "{0}, made up of {1}"),
    IDLE(
            "Tăng điểm ở đây chưa làm tăng tổng điểm; ví dụ {0}: {1}.",
            "Earning more here does not raise the total yet; for example {0}: {1}."),
    NOTHING_TO_DO(
            "Không số liệu nào được phép đổi làm tăng điểm.",
            "No figure that may change earns more."),
    REPORT_FIRST(
            "Trước hết phải báo cáo các số liệu này.", "These figures have to be reported first."),
    NOTHING_FOUND(
            "Chưa tìm thấy thay đổi nào làm tăng điểm; chưa xét hết mọi cách kết hợp.",
            "No change that earns more was found; not all combinations were looked at."),
    UNSETTLED(
            "Chưa xét hết mọi cách kết hợp: có thể còn cách nhỏ hơn hoặc nhiều điểm hơn.",
            "Not all combinations were looked at: there may be smaller changes, or more points."),
    NO_DATA_OF("Chưa có số liệu: {0}", "No data: {0}"),

    DETAILS("Bảng điểm chi tiết", "All criteria"),
    TABLE("Điểm từng nhóm và tiêu chí", "Points of each group and criterion"),
    ID(Word.ID),
    NODE("Nhóm, tiêu chí", "Group, criterion"),
    POINTS(Word.POINTS),
    MAXIMUM("Tối đa", "Maximum"),
    LOST("Thấp hơn tối đa", "Below the maximum"),
    STATE("Tình trạng", "State"),
    SCORED("đã chấm", "scored"),
    EXPLANATION("Giải thích", "Explanation"),
    EXACT("Chính xác", "Exact"),
    SENTENCES("Báo cáo", "Report"),
    WHOLE(Word.TOTAL),

    SOURCES("Cách hiểu và đính chính đã dùng", "Readings and errata used"),
    READINGS(
            "Chỗ chưa rõ của văn bản và cách hiểu đang dùng",
            "Ambiguous clauses, as they are read"),
    READING_OF("{0}: {1} – hiểu là: {2}", "{0}: {1} – read as: {2}"),
    READING_REASON(Word.REASON),
    ERRATA("Đính chính", "Errata"),

    PROVENANCE("Nguồn gốc của kết quả", "Provenance"),
    FRAMEWORK(Word.FRAMEWORK),
    DECISION(Word.DOCUMENT),
    VERSION("Phiên bản", "Version"),
    FINGERPRINT("Dấu vân tay bộ chỉ số", "Fingerprint of the framework"),
    INPUTS_FINGERPRINT("Dấu vân tay số liệu", "Fingerprint of the figures"),
    READINGS_IN_USE(
            "Mã cách hiểu, để chấm lại đúng như báo cáo này",
            "Readings by their names, to score again as here"),
    RANGES("Khoảng so sánh của {0}", "Range of {0}"),
    RANGE("từ {0} đến {1} ({2})", "{0} to {1} ({2})"),
    STATISTICS("{0} ({1})", "{0} ({1})"),
    PLAN("Kế hoạch phân công", "Plan of assignments"),
    DATE("Ngày lập báo cáo", "Date of the report"),
    PERIOD("Kỳ đánh giá", "Period"),
    KIND("Loại số liệu", "Figures"),
    ENGINE(
            "Mọi con số do phần mềm tính chính xác, chỉ làm tròn khi hiển thị; điểm chính xác đi kèm từng con số.",
            "Every figure is reckoned exactly and rounded for display alone; the exact value is kept with it."),

    NATION("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
    MOTTO("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
    NUMBER("Số: {0}", "No.: {0}"),
    DATED("{0}, {1}", "{0}, {1}"),
    DAY("ngày {0} tháng {1} năm {2}", "{2}-{1}-{0}"),
    RECIPIENTS("Nơi nhận:", "Recipients:"),

    NOT_AMONG(
            "đơn vị “{0}” không có trong các đơn vị để so sánh: thêm đơn vị này, hoặc sửa tên cho khớp",
            "the unit “{0}” is not among those to compare with: add it, or spell its name alike"),
    OTHER_POINTS(
            "“{0}” có {1} điểm, nhưng {2} điểm trong các đơn vị để so sánh: dùng cùng một số liệu",
            "“{0}” has {1} points, but {2} among the units to compare with: use the same figures"),

    CONTENTS("Nội dung", "Contents"),
    FILTER("Tìm trong bảng", "Search the table"),
    SORT("Sắp xếp theo {0}", "Sort by {0}"),
    ONLY_BELOW("Chỉ hiện tiêu chí chưa đạt", "Only criteria below their maximum"),
    OPEN_ALL("Mở mọi giải thích", "Open all explanations"),
    CLOSE_ALL("Đóng mọi giải thích", "Close all explanations"),
    FOUND("Số dòng đang hiện", "Rows shown"),
    SKIP("Đến phần nội dung", "Skip to the content"),
    OF("trên", "of");

    private final Sentence says;

    ReportPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    ReportPhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }
}
