// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The sentences of the command beside those of the libraries. */
enum CliPhrase implements Phrase {
    ERROR("lỗi: {0}", "error: {0}"),
    FOUND("Số lỗi: {0}.", "Errors: {0}."),
    SEE_HELP("Xem cách dùng: {0} --help", "See: {0} --help"),
    NO_FILE("không có tệp '{0}'", "no file '{0}'"),
    NO_NAME("không tệp nào tên là '{0}' được", "no file can be named '{0}'"),
    UNREAD_WORD(
            "locale này không đọc được chữ trong '{0}'; đặt LC_ALL=C.UTF-8 rồi chạy lại",
            "this locale cannot read the letters of '{0}'; set LC_ALL=C.UTF-8 and run again"),
    BLANK_WORD(
            "{0} để trống; ghi giá trị, hoặc bỏ hẳn",
            "{0} is given as nothing; write its value, or leave it out"),
    IS_DIRECTORY("đây là thư mục, cần một tệp", "this is a folder, expected a file"),
    UNKNOWN_NAME("không có '{0}': cần tên một tệp, hoặc {1}", "no '{0}': expected a file, or {1}"),
    BASE_OF_FORMS(
            "--base chỉ dùng khi INPUTS là biểu mẫu (.xlsx, .csv): tệp YAML đã nói đủ",
            "--base goes with a form (.xlsx, .csv) as INPUTS: a YAML file says all of it"),
    FORM_WRITTEN("Đã ghi biểu mẫu '{0}'.", "Wrote the form '{0}'."),
    REPORT_WRITTEN("Đã ghi báo cáo '{0}'.", "Wrote the report '{0}'."),
    NO_ROOM_IN_A_ROW(
            "điểm chấm thay, minh chứng, danh sách hoặc khoảng của các đơn vị không có chỗ trong biểu mẫu mỗi đơn vị một dòng: {0}; lập biểu mẫu riêng cho đơn vị này bằng --base, không có --units",
            "points of the assessor, documents, lists, or ranges of the units have no room in a form of a row for each unit: {0}; make a form for each of them by --base without --units"),
    SWAPPED_WORDS(
            "'{0}' là số liệu, ở đây cần bộ chỉ số: viết mã bộ chỉ số trước, tệp số liệu sau",
            "'{0}' has figures, expected a framework: its id comes first, then the file of figures"),
    FORM_NEXT("Điền rồi lưu lại, sau đó chấm:", "Fill it in, save it, then:"),
    UNITS_FORM_NEXT(
            "Điền mỗi đơn vị một dòng, sau đó xếp hạng:", "Fill in one row for each unit, then:"),
    UNITS_OF_TABLES(
            "--units cần --format xlsx hoặc csv: tệp YAML là của một đơn vị",
            "--units needs --format xlsx or csv: a YAML file is of one unit"),
    UNITS_FROM_ONE(
            "--units {0}: cần số đơn vị từ 1 đến {1}",
            "--units {0}: expected a number from 1 to {1}"),
    GOES_WITH("{0} chỉ dùng cùng với {1}", "{0} needs {1}"),
    NOTHING_OF_BEFORE(
            "{0} không có tác dụng: '{1}' không hỏi số liệu kỳ trước (…@previous)",
            "{0} has no effect: '{1}' asks for no figures of the period before (…@previous)"),
    BEFORE_IS_NOW(
            "{0} {1} là chính tệp số liệu của kỳ này: cần tệp của kỳ trước",
            "{0} {1} is the very file of the figures of now: expected that of the period before"),
    BEFORE_MORE(
            "{0} ghi {1} lần: cần một lần cho cả hai báo cáo, hoặc hai lần, cho báo cáo thứ nhất rồi cho báo cáo thứ hai",
            "{0} is named {1} times: expected once for both reports, or twice, for the first and then for the second"),
    BEFORE_BOTH(
            "{0} ghi một lần cho hai báo cáo khác kỳ (“{1}” và “{2}”): ghi hai lần, báo cáo kỳ trước của báo cáo thứ nhất rồi của báo cáo thứ hai",
            "{0} is named once for reports of two periods (“{1}” and “{2}”): name it twice, the period before the first report and then that before the second"),
    ONLY_WITH("{0} cần đi cùng {1}", "{0} needs {1}"),
    NOT_TOGETHER("không dùng {0} cùng với {1}", "{0} and {1} do not go together"),
    WITHOUT_DATA("Chưa có số liệu: {0} trên {1} tiêu chí.", "Without data: {0} of {1} criteria."),
    TO_NOTE("Cần lưu ý, trên {1} tiêu chí: {0}.", "To note, of {1} criteria: {0}."),
    MARKS("Lưu ý", "Notes"),
    MARK("{0} {1}", "{0} {1}"),
    MARK_NO_DATA("T", "M"),
    MARK_PARTIAL("P", "P"),
    MARK_NOT_APPLICABLE("K", "N"),
    MARK_ZERO_DENOMINATOR("M", "Z"),
    MARK_NEEDS_COHORT("C", "W"),
    MARK_AWARDED("Đ", "A"),
    MARK_CLAMPED("V", "C"),
    MARK_EXCLUDED("L", "E"),
    MARK_CONTRADICTED("X", "X"),
    MARK_UNDECIDED("N", "U"),
    LEGEND(
            "Cột Lưu ý ghi chữ và số tiêu chí: {0}. Ô trống: mọi điểm tính từ số liệu, đủ và đúng giới hạn.",
            "Notes are a letter and a number of criteria: {0}. None: all points are of figures, complete and within bounds."),
    CAVEATS_OF_UNITS("Tiêu chí cần lưu ý của từng đơn vị:", "Criteria to note, by unit:"),
    NO_CAVEATS(
            "Không có gì cần lưu ý: mọi điểm tính từ số liệu, đủ và đúng giới hạn.",
            "Nothing to note: all points are of figures, complete and within bounds."),
    GIVEN_INPUT("{0} ({1}; đặc điểm của đơn vị)", "{0} ({1}; describes the unit)"),
    POINTS_COUNT("Cách tính điểm: {0}", "How the points count: {0}"),
    UNREADABLE("không đọc được tệp: {0}", "the file cannot be read: {0}"),
    UNWRITABLE("không ghi được tệp '{0}': {1}", "the file '{0}' cannot be written: {1}"),
    UNWRITABLE_STANDARD(
            "không ghi được ra đầu ra chuẩn: {0}", "the standard output cannot be written: {0}"),
    OUTPUT_IS_INPUT(
            "'{0}' là đầu vào của chính lệnh này, không ghi đè; hãy chọn tệp khác",
            "'{0}' is an input of this command, it is not overwritten; name another file"),
    OUTPUT_AMONG_UNITS(
            "'{0}' nằm trong thư mục số liệu mà lệnh này đọc; hãy ghi ra chỗ khác",
            "'{0}' lies in the folder of units that this command reads; write it elsewhere"),
    OUTPUT_BESIDE_UNITS(
            "Lưu ý: '{0}' nằm trong thư mục số liệu; lệnh chạy lần sau bỏ qua tệp này",
            "Note: '{0}' lies in the folder of units; the next run passes over it"),
    READING_TWICE("cách hiểu của {0} được chọn hai lần", "the reading of {0} is chosen twice"),
    OUTPUT_IS_FOLDER(
            "'{0}' là thư mục, cần tên một tệp để ghi",
            "'{0}' is a folder, expected a file to write"),
    OUTPUT_READ_ONLY(
            "tệp '{0}' chỉ cho đọc, không ghi đè",
            "the file '{0}' is read-only, it is not replaced"),
    OUTPUT_OF_OTHER(
            "tệp '{0}' là của '{1}', không thay được mà vẫn giữ chủ sở hữu; hãy chọn tệp khác",
            "the file '{0}' belongs to '{1}' and cannot be replaced under that owner; name another file"),
    NO_FOLDER("không có thư mục để ghi tệp '{0}'", "there is no folder for the file '{0}'"),
    EXHAUSTED(
            "không đủ bộ nhớ cho các tệp này: chia nhỏ tệp, hoặc chạy java với -Xmx lớn hơn",
            "these files need more memory than there is: split them, or run java with a larger -Xmx"),
    INTERNAL(
            "lỗi của chương trình, xin báo lại: {0}", "a fault of the program, please report: {0}"),
    UNKNOWN_WORDS("không hiểu {0}", "unknown {0}"),
    UNKNOWN_WORDS_SUGGESTING(
            "không hiểu {0} — có phải ý là {1}?", "unknown {0} — did you mean {1}?"),
    WRONG_VALUE("'{0}' không dùng được cho {1}, cần {2}", "'{0}' does not fit {1}, expected {2}"),
    MISSING_WORDS("thiếu {0}", "missing {0}"),
    UNKNOWN_FRAMEWORK("không có bộ chỉ số '{0}'; có: {1}", "unknown framework '{0}', expected {1}"),
    UNKNOWN_FRAMEWORK_SUGGESTING(
            "không có bộ chỉ số '{0}' — có phải ý là '{1}'?",
            "unknown framework '{0}' — did you mean '{1}'?"),
    UNKNOWN_CRITERION("'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'"),
    UNKNOWN_CRITERION_SUGGESTING(
            "'{1}' không có tiêu chí '{0}' — có phải ý là {2}?",
            "'{1}' has no criterion '{0}' — did you mean {2}?"),

    FORMATTED("đã xếp lại: {0}", "formatted: {0}"),
    NOT_CANONICAL("chưa đúng dạng chuẩn: {0}", "not canonical: {0}"),
    FORMATTED_ALL(
            "Đã đọc {0} tệp: {1} xếp lại, {2} không đọc được.",
            "Files read: {0}, formatted: {1}, refused: {2}."),
    FORMAT_CHECKED(
            "Đã đọc {0} tệp: {1} chưa đúng dạng chuẩn, {2} không đọc được.",
            "Files read: {0}, not canonical: {1}, refused: {2}."),
    SKELETON_WRITTEN(
            "Đã ghi {0}: {1} nhóm, {2} tiêu chí; tìm «{3}» để điền {4} chỗ còn thiếu.",
            "Wrote {0}: {1} groups, {2} criteria; search for «{3}» to fill in {4} places."),
    FILE_EXISTS("đã có tệp '{0}', không ghi đè", "the file '{0}' exists, it is not overwritten"),
    CHECKED(
            "Đã kiểm tra {0} tệp: {1} lỗi, {2} cảnh báo.",
            "Files checked: {0}, errors: {1}, warnings: {2}."),
    CONSISTENT(
            "Nhất quán: {0} số in đã kiểm tra không mâu thuẫn với bộ chỉ số.",
            "Consistent: the {0} figures checked do not contradict the framework."),
    INCONSISTENT(
            "Không nhất quán: {1} chỗ trong {0} số in.",
            "Inconsistent. Findings: {1}, figures: {0}."),
    UNCHECKED("Không kiểm tra được {0} số in.", "Figures not checked: {0}."),
    UNLISTED_FULL(
            "Không in {0} mục: tính mỗi tiêu chí trong đó là đạt điểm tối đa.",
            "Rows not listed: {0}; criteria among them are taken to have their maximum."),
    UNLISTED_UNKNOWN(
            "Không in {0} mục: tính mỗi mục là mọi điểm có thể có.",
            "Rows not listed: {0}; they are taken to have any points that are possible."),
    MORE_FINDINGS("… và {0} chỗ nữa", "… and {0} more"),
    COMPATIBLE("Khớp quy ước: {0}.", "Compatible with: {0}."),
    COMPATIBLE_STATED(
            "Khớp quy ước: {0} (như bộ chỉ số nêu).",
            "Compatible with: {0} (as the framework states)."),
    COMPATIBLE_TO(
            "Khớp quy ước: {0}, đến {1} chữ số thập phân.",
            "Compatible with: {0}; decimal places: {1}."),
    COMPATIBLE_STATED_TO(
            "Khớp quy ước: {0} (như bộ chỉ số nêu), đến {1} chữ số thập phân.",
            "Compatible with: {0} (as the framework states); decimal places: {1}."),
    TAKEN_PLACES(
            "Hiểu là các số in đến {0} chữ số thập phân; bộ chỉ số hiển thị {1}.",
            "Decimal places of the figures: {0}; the framework displays {1}."),
    EXPLAINING_PLACES(
            "Nếu in đến {0} chữ số thập phân thì mọi điểm in đều có thể có; bảng in như vậy thì ghi"
                    + " places: {0} vào bảng.",
            "All points would be possible at decimal places: {0}. If the table is printed so, write"
                    + " places: {0} in it."),
    REFUTED("Không khớp quy ước: {0}, vì", "Refuted: {0}, by"),
    REFUTED_STATED(
            "Không khớp quy ước: {0} (như bộ chỉ số nêu), vì",
            "Refuted: {0} (as the framework states), by"),
    UNCHECKED_SUMS(
            "chưa kiểm tra {0} nhóm: bảng không cho biết đủ để cộng lại",
            "number of groups not checked, as the table does not tell enough to add them up again: {0}"),
    LEAD_UNIT("Đơn vị chủ trì", "Lead unit"),
    NOBODY("(chưa phân công)", "(not assigned)"),
    TESTED(
            "{0}: {1} kiểm thử, {2} kết quả mong đợi, {3} sai; đã qua {4} trên {5} nhánh",
            "{0}: {1} tests, {2} expectations, {3} failed; {4} of {5} branches reached"),
    TEST_PASSED("đạt: {0}", "passed: {0}"),
    TEST_FAILED("sai: {0}", "failed: {0}"),
    BRANCHES("mọi nhánh đều có kiểm thử qua", "every branch is reached"),
    UNREACHED_COUNT(
            "{0} trên {1} nhánh chưa kiểm thử nào qua", "no test reaches {0} of {1} branches"),
    MUTANT_SURVIVED(
            "{0}: đổi '{1}' thành '{2}', không kiểm thử nào phát hiện",
            "{0}: '{1}' changed into '{2}', which no test notices"),
    MUTANTS(
            "{0}: {1} thay đổi, {2} bị phát hiện, {3} không bị phát hiện, {4} không đọc được, {5} không"
                    + " ảnh hưởng đến điểm",
            "{0}: {1} changes, {2} noticed, {3} not noticed, {4} cannot be loaded, {5} score as before"),
    MUTANTS_UNTRIED("còn {0} thay đổi chưa thử", "{0} more changes were not tried"),
    MOST_MUTANTS("--most là {0}, cần ít nhất 1", "--most is {0}, expected 1 or more"),
    UNREACHED("chưa kiểm thử nào qua nhánh: {0}: {1}", "no test reaches: {0}: {1}"),
    UNREACHED_READING(
            "chưa kiểm thử nào qua nhánh: {0} ({1}): {2}", "no test reaches: {0} ({1}): {2}"),
    TESTS_UNNAMED(
            "… và {0} kiểm thử nữa; --format json nêu đủ",
            "… and {0} more; --format json names all"),
    UNREACHED_OTHERS(
            "… và {0} nhánh nữa chưa kiểm thử nào qua", "… and {0} more that no test reaches"),
    READINGS_IN_USE("Cách hiểu khác mặc định: {0}", "Readings other than the default: {0}"),
    NO_READINGS("Không có quy định nào có nhiều cách hiểu.", "No clause has several readings."),
    RANGE("Tổng điểm theo mọi cách hiểu: từ {0} đến {1}", "Total over all readings: {0} to {1}"),
    RANGE_NODE("{0} {1}: từ {2} đến {3}", "{0} {1}: {2} to {3}"),
    RANGE_CHOSEN("{0} (đang dùng): {1}", "{0} (in use): {1}"),
    RANGE_REFUSED("{0}: không có điểm, {1}", "{0}: no points, {1}"),
    RANGE_WITHOUT_REFUSED(
            "Có cách hiểu không chấm được số liệu này (nêu bên dưới): khoảng điểm không tính các cách đó.",
            "Some readings refuse these figures (named below): the range is over the others."),
    RANGE_UNDECIDED(
            "Có cách hiểu cho điểm không phải là phân số và quá gần nhau: {0} chữ số thập phân chưa chứng minh được"
                    + " chúng khác nhau.",
            "Some readings give points that are no fractions and too near to each other: {0} decimal digits do"
                    + " not show that they differ."),
    NOTHING_ELSE_MATTERS(
            "Với số liệu này, các cách hiểu chấm được cho cùng một điểm.",
            "With these figures, all readings that do not refuse them give the same points."),
    NOTHING_MATTERS(
            "Với số liệu này, mọi cách hiểu cho cùng một điểm.",
            "With these figures, all readings give the same points."),
    UNKNOWN_READING(
            "tiêu chí {0} không có cách hiểu '{1}', cần {2}",
            "criterion {0} has no reading '{1}', expected {2}"),
    CLEAR_CLAUSE("tiêu chí {0} không có cách hiểu nào khác", "criterion {0} has no other reading"),
    AS_ABOVE("các chỗ nêu trên", "what is said above"),
    WRONG_READING(
            "'{0}' không đúng dạng, cần MÃ=CÁCH-HIỂU như 6.13=level",
            "'{0}' does not fit, expected ID=READING such as 6.13=level"),
    DECISION("{3} {0} ngày {1}, {2}", "{3} {0} of {1}, {2}"),
    DECISION_WITHOUT_ANNEX("{2} {0} ngày {1}", "{2} {0} of {1}"),
    VALID_FROM("Hiệu lực từ {0}", "Valid from {0}"),
    VALID_TO("Hết hiệu lực sau ngày {0}", "Valid to {0}"),
    REPLACED_BY("Được thay bằng {0}", "Replaced by {0}"),
    PROFILE("Thông tin chung (không chấm điểm)", "General information (not scored)"),
    TOTAL("Tổng điểm: {0} / {1} ({2})", "Total: {0} / {1} ({2})"),
    LOWER_BOUND(
            "Đây là mức thấp nhất, cao nhất có thể đến {0}: {1} cần số liệu của các đơn vị khác.",
            "This is a lower bound, the upper bound is {0}: figures of other units are needed for {1}."),
    MAX("Tối đa", "Max"),
    LOST(Word.LOST),

    OLD_VERSION("Bản cũ: {0} ({1})", "Old version: {0} ({1})"),
    NEW_VERSION("Bản mới: {0} ({1})", "New version: {0} ({1})"),
    NOTHING_CHANGED("Không có thay đổi.", "Nothing changed."),
    CHANGES(
            "{0} thay đổi, trong đó {1} không ảnh hưởng điểm.",
            "Changes: {0}, without effect on scores: {1}."),
    DOES_NOT_SCORE("(không ảnh hưởng điểm)", "(does not affect scores)"),
    THE_WHOLE("Bộ chỉ số", "The framework"),
    CHANGED_INPUT("Đầu vào: {0} [{1}]", "Input: {0} [{1}]"),
    EFFECT("Tác động: {0}", "Effect: {0}"),
    TOTALS("Tổng điểm: {0} / {1} → {2} / {3} ({4})", "Total: {0} / {1} → {2} / {3} ({4})"),
    NOTHING_MOVED("Điểm không đổi.", "No points move."),
    OLD("Cũ", "Old"),
    NEW("Mới", "New"),
    DIFFERENCE("Chênh", "Change"),
    SUM_OF_ALL("Tổng cộng", "Total"),
    UNCHANGED("tiêu chí không đổi, điểm đổi vì:", "itself unchanged, its points move because of:"),
    TOGETHER(
            "chỉ khi có cả các thay đổi sau, từng thay đổi một thì không:",
            "by these changes together, by none of them alone:"),
    CAUSE_ELSEWHERE("[{0}] {1}", "[{0}] {1}"),
    ADDS_UP(
            "Các phần chênh cộng lại đúng bằng {0}; số trong bảng được làm tròn.",
            "The changes add up to exactly {0}; the figures of the table are rounded."),
    WEIGHED(
            "Mỗi tiêu chí được tính theo phần điểm mà nó đem lại cho tổng.",
            "Each criterion is shown with the points that it brings to the total."),
    SHARED_OUT(
            "Nhóm nào tính khác tổng các mục (bình quân, lấy mục cao nhất, quy đổi…) thì điểm của nhóm được chia cho các mục, nên mục không đổi vẫn có thể tăng giảm.",
            "Where a group counts something else than its items added up (a mean, the best item, a scaled sum …), its points are shared out among them, so that an item that stayed may rise or fall."),

    BEFORE_CARD("Trước: {0}: {1} / {2}", "Before: {0}: {1} / {2}"),
    AFTER_CARD("Sau: {0}: {1} / {2}", "After: {0}: {1} / {2}"),
    DIFFERENCE_IN_TOTAL("Chênh lệch: {0}", "Change: {0}"),
    ALL_THE_SAME("Không có gì thay đổi.", "Nothing is other than before."),
    BEFORE(Word.BEFORE),
    AFTER(Word.AFTER),
    STATUS_MOVED("cách tính: {0} → {1}", "status: {0} → {1}"),
    STATUS_SCORED("chấm theo số liệu", "scored"),
    STATUS_ZERO_DENOMINATOR("mẫu số bằng 0", "the denominator is 0"),
    STATUS_NEEDS_COHORT("cần số liệu của các đơn vị khác", "needs the other units"),
    STATUS_UNDECIDED(Word.TOO_NEAR),
    STATUS_EXCLUDED(Word.EXCLUDED),
    STATUS_AWARDED("đơn vị đánh giá chấm", "given by the assessor"),
    CAVEATS_MOVED("cần lưu ý: {0} → {1}", "to note: {0} → {1}"),
    NO_CAVEAT("không có", "nothing"),
    ROUNDED(
            "* Số hiển thị không cộng khớp vì đã làm tròn; chênh lệch tính từ điểm chính xác.",
            "* The figures shown do not add up, as each is rounded; changes are those of the exact points."),
    UNUSED_INPUTS(
            "Số liệu khác mà không tiêu chí nào dùng:", "Other inputs that no criterion uses:"),
    READ_OTHERWISE(
            "{0} (chỉ dùng theo cách hiểu khác của tiêu chí {1})",
            "{0} (only other readings of the criteria {1} use it)"),
    BEARS_ON("{0} (dùng để xét {1})", "{0} (bears on {1})"),
    TRANSITION(
            "Chênh lệch: {0}, trong đó do quy định mới {1}, do số liệu mới {2}",
            "Change: {0}, of which due to new rules {1}, due to new data {2}"),
    DATA_FIRST(
            "(Xét số liệu trước, quy định sau: quy định {0}, số liệu {1})",
            "(Data first, then rules: rules {0}, data {1})"),
    NO_DATA_FIRST(
            "(Không xét được số liệu mới theo quy định cũ.)",
            "(The old rules cannot take the new data.)"),
    BY_RULES("Quy định", "Rules"),
    BY_DATA("Số liệu", "Data"),

    CLAUSE("Quy định: {0}", "Clause: {0}"),
    RULE("Cách chấm: {0}", "Rule: {0}"),
    INPUTS("Đầu vào: {0}", "Inputs: {0}"),
    CITATION("Căn cứ: {0}", "Source: {0}"),
    READING("Cách hiểu đang dùng ({0}): {1}", "Reading in use ({0}): {1}"),
    READING_OF("Chỗ chưa rõ: {0}", "Ambiguous: {0}"),
    READING_REASON(Word.REASON),
    OTHER_READING("Cách hiểu khác ({0}): {1}", "Other reading ({0}): {1}"),
    ERRATUM(
            "Đính chính ({0}): in «{1}», đọc là «{2}». {3}",
            "Erratum ({0}): printed «{1}», read as «{2}». {3}"),
    NOTE(Word.NOTE),
    SHARE("Tỷ lệ", "Share"),
    CLASSES("Xếp loại: {0}", "Classes: {0}"),
    DENIED_OTHERS(
            "và {0} đơn vị khác không được xếp loại theo điểm",
            "and {0} more units that are not in the class of their points"),
    CLASS_BY_READINGS(
            "Cách hiểu quyết định xếp loại, từ cách ít điểm nhất đến cách nhiều điểm nhất:",
            "Readings decide the class, from those that earn least to those that earn most:"),
    CLASS_RANGE("{0}: {1} – {2} (đang dùng: {3})", "{0}: {1} – {2} (in use: {3})"),
    PREREQUISITE("Điều kiện tiên quyết: {0}", "Prerequisite: {0}"),
    IN_GROUP(Word.RANK_IN_GROUP),
    A_UNIT("{0} đơn vị, tối đa {1} điểm", "{0} unit, maximum {1} points"),
    UNITS("{0} đơn vị, tối đa {1} điểm", "{0} units, maximum {1} points"),
    EVIDENCE("Cách hiểu nào cho ra được số in:", "Readings that the printed figures speak for:"),
    EVIDENCE_OPEN(
            "Chưa phân định được (mọi cách hiểu đều cho ra được số in, hoặc không in điểm): {0}",
            "Not decided (every reading can have produced the figures, or none are printed): {0}"),
    READING_POSSIBLE("{0}: có thể – {1}", "{0}: possible – {1}"),
    READING_RULED_OUT("{0}: loại – {1}", "{0}: ruled out – {1}"),
    READING_UNDECIDED("{0}: chưa rõ – {1}", "{0}: undecided – {1}"),
    PARTED(Word.PARTED),
    RANKED_NODE("{0} {1} (tối đa {2} điểm)", "{0} {1} (maximum {2} points)"),
    RANGE_OF("Khoảng của {0}: {1} ({2})", "Range of {0}: {1} ({2})"),
    STATISTICS_OF("Các đơn vị, {0}: {1} ({2})", "The units, {0}: {1} ({2})"),
    OTHER_FORM(
            "'{0}' là tên của tệp {1}, mà kết quả ở dạng {2}: đổi tên tệp hoặc --format",
            "'{0}' names a file of {1}, but the result is {2}: change the name or --format"),
    NEEDS_FILE(
            "tệp .xlsx, .docx cần --out TỆP",
            "a workbook or document is written to a file: give --out FILE"),
    MOVING("{0} trên {1} đơn vị đổi hạng tùy cách hiểu.", "Readings move {0} of {1} units."),
    ONE_TRIED(
            "Không cách hiểu chấm được nào làm thay đổi điểm.",
            "No reading that can be scored changes any points."),
    ALL_TRIED(
            "Đã thử cả {0} tổ hợp cách hiểu làm thay đổi điểm.",
            "Every one of the {0} combinations of readings that change points was tried."),
    BOUNDED(
            "Quá nhiều tổ hợp cách hiểu để thử hết: hạng không ra ngoài các khoảng này, nhưng có thể không chạm đầu khoảng.",
            "Too many combinations of readings to try: no rank leaves these ranges, though some ends may not be reached."),
    RANK_RANGE("{0}: hạng {1}, từ {2} đến {3}{4}{5}", "{0}: rank {1}, {2} to {3}{4}{5}"),
    BEST_UNDER("; tốt nhất theo {0}", "; best by {0}"),
    WORST_UNDER("; kém nhất theo {0}", "; worst by {0}"),
    MOVED_BY("Nếu chỉ đổi một cách hiểu:", "By one reading alone:"),
    MOVED_BY_READING("{0}: {1} trên {2} đơn vị đổi hạng", "{0}: {1} of {2} units move"),
    MOVES("Các đơn vị đổi hạng nhiều nhất:", "The largest moves:"),
    ALL_MOVES("Các đơn vị đổi hạng:", "The moves:"),
    MOVE("{0}: từ hạng {1} thành {2} theo {3}", "{0}: rank {1} becomes {2} by {3}"),
    SWAPS("Nếu hiểu {0}:", "Read by {0}:"),
    REFUSED_BY_READING(
            "Cách hiểu {0} không chấm được {1} trên {2} đơn vị, nên khoảng hạng không tính cách này:",
            "Reading {0} refuses the figures of {1} of {2} units, so that no range of ranks counts it:"),
    REFUSED_OTHERS("và {0} đơn vị khác", "and {0} other units"),
    PASS_COUNTED("Lượt {0}: {1} đơn vị", "Pass {0}: {1} units"),
    PASS_OF("Lượt {0}: [{1}] {2}/{3}", "Pass {0}: [{1}] {2}/{3}");

    private final Sentence says;

    CliPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    CliPhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }
}
