// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The sentences of {@code dti improve}. */
enum ImprovePhrase implements Phrase {
    OPEN(
            "Còn có thể thêm {0} điểm; {1} tiêu chí chưa đạt tối đa.",
            "{0} more points can be had; {1} criteria are below their maximum."),
    OPEN_AT_MOST(
            "Còn có thể thêm nhiều nhất {0} điểm; {1} tiêu chí chưa đạt tối đa.",
            "At most {0} more points can be had; {1} criteria are below their maximum."),
    OPEN_TO_NOTHING(
            "Theo số liệu đã báo cáo, không thay đổi nào của đơn vị làm tăng tổng điểm; {1} tiêu chí chưa đạt tối đa.",
            "By what is reported, no change by the unit raises the total; {1} criteria are below their maximum."),
    VOIDED(Word.VOID_TOTAL),
    GIVEN(Word.TAKEN_AS_GIVEN),
    ALL_FULL(Word.ALL_EARNED),
    EARNS("để có thêm điểm, {0}", "to earn more, {0}"),
    SHOWS("để điểm hiển thị từ {1} lên {2}, {0}", "to show {2} for {1}, {0}"),
    FULL("để đạt điểm tối đa, {0}", "to earn the maximum, {0}"),
    MOST("nhiều nhất có thể: {0}", "as much as can be: {0}"),
    STEP("{0}: {1} điểm{2}", "{0}: {1} points{2}"),
    SEVERAL("{0} điểm{1}:", "{0} points{1}:"),
    BROUGHT(" ({0})", " ({0})"),
    IDLE(
            "tăng điểm ở đây chưa làm tăng tổng điểm; ví dụ {0}: {1}",
            "earning more here does not raise the total yet; for example {0}: {1}"),
    COST(", chi phí {0}", ", at a cost of {0}"),
    OR_MORE("(hoặc tương tự với {0} số liệu khác)", "(or likewise with {0} other figures)"),
    MISSING("chưa có số liệu: {0}", "no data: {0}"),
    NOTHING(
            "không số liệu nào được phép đổi làm tăng điểm một mình hoặc cùng nhau",
            "nothing that may change earns more, alone or together"),
    NOTHING_FOUND(
            "chưa tìm thấy thay đổi nào làm tăng điểm; chưa xét hết mọi cách kết hợp",
            "no change that earns more was found; not all combinations were looked at"),
    NOTHING_YET(
            "phải có số liệu này trước mới biết thay đổi nào làm tăng điểm",
            "it has to be reported before it can be told what earns more"),
    COHORT_FIRST(
            "phải có số liệu của các đơn vị khác trước mới biết thay đổi nào làm tăng điểm",
            "figures of other units are needed before it can be told what earns more"),
    UNSETTLED(
            "chưa xét hết mọi cách kết hợp: có thể còn cách nhỏ hơn hoặc nhiều điểm hơn",
            "not all combinations were looked at: there may be smaller changes, or more points"),

    TARGET(
            "Mục tiêu {0} điểm, hiện có {1}, cần thêm {2}.",
            "Target {0} points, {1} are there, {2} more are needed."),
    TARGET_CLASS(
            "Mục tiêu: loại {3}, từ {0} điểm; hiện có {1}, cần thêm {2}.",
            "Target class {3}, from {0} points; {1} are there, {2} more are needed."),
    TARGET_CLASS_ENOUGH(
            "Mục tiêu: loại {3}, từ {0} điểm; hiện có {1}, đủ điểm.",
            "Target class {3}, from {0} points; {1} are there, which is enough."),
    TARGET_ENOUGH(
            "Mục tiêu {0} điểm, hiện có {1}, đủ điểm.",
            "Target {0} points, {1} are there, which is enough."),
    BESIDE_POINTS("Ngoài điểm: {0}.", "Beside points: {0}."),
    REACHED("Đã đạt, không cần thay đổi gì.", "It is reached, nothing need change."),
    OPTIMAL(
            "Kế hoạch rẻ nhất (đã chứng minh), chi phí {0}:",
            "The cheapest plan (proved), at a cost of {0}:"),
    GOOD(
            "Kế hoạch tốt, chi phí {0}; chưa chứng minh là không có cách rẻ hơn:",
            "A good plan, at a cost of {0}; that none is cheaper was not proved:"),
    OUT_OF_REACH(
            "Không thể đạt mục tiêu bằng các số liệu được phép đổi (đã chứng minh); làm tất cả những việc sau vẫn còn thiếu {0}:",
            "The target is out of reach of what may change (proved); with all of the following, {0} are still lacking:"),
    NOTHING_MAY(
            "Không thể đạt mục tiêu: không số liệu nào được phép đổi làm tăng điểm (đã chứng minh).",
            "The target is out of reach: nothing that may change earns more (proved)."),
    NOT_FOUND(
            "Không tìm thấy cách đạt mục tiêu; làm tất cả những việc sau vẫn còn thiếu {0}:",
            "No way to the target was found; with all of the following, {0} are still lacking:"),
    AS_IF_MET(
            "Chừng nào chưa đạt điều kiện tiên quyết thì tổng điểm bằng 0; kế hoạch theo số điểm không tìm cách đạt, và sau đây tính như đã đạt.",
            "As long as a prerequisite is not met the total is 0; a plan for points looks for no way to meet it, and what follows is told as if it were met."),
    ENOUGH_IF_MET(
            "Khi đó các thay đổi sau là đủ, chi phí {0}:",
            "Then these changes are enough, at a cost of {0}:"),
    THERE_IF_MET(
            "Khi đó {0} điểm hiện có là đủ.", "Then the {0} points that are there are enough."),
    NOT_KNOWN(
            "Chưa biết có đạt được mục tiêu hay không; với những gì đã báo cáo, không tìm thấy cách nào.",
            "Whether the target can be reached is not known; by what is reported no way was found."),
    FACTS(
            "Cần báo cáo trước, vì kế hoạch coi là cho trước và không tự đặt ra: {0}.",
            "To be reported first, as a plan takes it as given and invents nothing: {0}."),
    COMPARED(
            "Cần số liệu của các đơn vị khác cho {0}.",
            "Figures of other units are needed for {0}."),
    RULED_OUT(
            "Không thể được xếp loại này (đã chứng minh), vì không số liệu nào được phép đổi đáp ứng được: {0}.",
            "This class is out of reach (proved), as nothing that may change meets: {0}."),
    NOT_MET(
            "Không tìm thấy cách đáp ứng hết các yêu cầu của loại này.",
            "No way to meet all that this class requires was found."),
    POSSIBLE("Việc có thể làm, chi phí {0}:", "What can be done, at a cost of {0}:"),
    COST_UNITS(
            "Chi phí: mỗi đơn vị thay đổi (một người, một hệ thống, một câu trả lời) tính 1, trừ khi nêu khác.",
            "Cost: each unit of change (a person, a system, an answer) counts 1 unless stated otherwise."),
    PROOF(
            "Chấm lại với các thay đổi trên: {0} / {1} điểm.",
            "Scored again with these changes: {0} / {1} points."),
    PROOF_VOID(
            "Chấm lại với các thay đổi trên: {0} / {1} điểm; đạt điều kiện tiên quyết thì được {2}.",
            "Scored again with these changes: {0} / {1} points; {2} once the prerequisite is met."),
    MORE("Thêm", "More"),

    THRESHOLD("ngưỡng {0}: {1}", "threshold {0}: {1}"),
    DISPLAY("điểm hiển thị {0} → {1}: {2}", "displayed points {0} → {1}: {2}"),
    UNBOUNDED(
            "Không có ngưỡng nào theo số liệu bằng số đã khai: {0}.",
            "Without a threshold in the numbers reported: {0}."),
    BOUNDARIES(
            "Ngưỡng và bước làm tròn gần nhất, theo từng số liệu, các số liệu khác giữ nguyên"
                    + " (điểm là của riêng tiêu chí):",
            "The nearest thresholds and rounding steps by each figure, the others staying"
                    + " (points are the criterion's own):"),

    UNKNOWN_INPUT("'{1}' không có đầu vào '{0}'", "'{1}' has no input '{0}'"),
    UNKNOWN_INPUT_SUGGESTING(
            "'{1}' không có đầu vào '{0}' — có phải ý là {2}?",
            "'{1}' has no input '{0}' — did you mean {2}?"),
    NOT_A_NUMBER("đầu vào {0} không phải là số", "the input {0} is not a number"),
    WRONG_COST(
            "'{0}' không đúng dạng, cần ĐẦU-VÀO=CHI-PHÍ từ 0 trở lên như enterprises_total=2",
            "'{0}' does not fit, expected INPUT=COST of at least 0 such as enterprises_total=2"),
    WRONG_BOUND(
            "'{0}' không đúng dạng, cần ĐẦU-VÀO=TỪ..ĐẾN như staff_trained_dx=0..1500",
            "'{0}' does not fit, expected INPUT=FROM..TO such as staff_trained_dx=0..1500"),
    UNREADABLE_NUMBER("'{0}': {1}", "'{0}': {1}"),
    BARE_PERCENT(
            "'{0}': {1} trên 1 mà không có dấu %, hãy viết {1}%",
            "'{0}': {1} is above 1 without the % sign, write {1}%"),
    WRONG_TARGET(
            "'{0}' không phải là số điểm, cần một số như 600",
            "'{0}' is no number of points, expected one such as 600"),
    UNKNOWN_LEVEL(
            "chưa biết đơn vị cần bao nhiêu điểm để được xếp loại {0}, vì chưa có {1}",
            "the points that this unit needs for the class {0} are not known, for want of {1}");

    private final Sentence says;

    ImprovePhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    ImprovePhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }
}
