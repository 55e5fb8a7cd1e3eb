// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The words of forms, which are in Vietnamese as the decisions are. */
enum FormPhrase implements Phrase {
    FIGURES(Word.FIGURES),
    OTHERS("Theo tiêu chí", "By criterion"),
    ANNEX("Phụ lục", "Annex"),
    TRACKING("Theo dõi", "Tracking"),
    UNITS("Đơn vị", "Units"),
    OF_DOCUMENT("Kèm theo {0}, {1}", "With {0}, {1}"),
    HOW_TO(
            "Chỉ điền vào cột SỐ LIỆU (ô màu vàng). Chưa có số liệu thì để trống (ô trống là thiếu, không phải 0). Không áp dụng thì ghi «n/a: lý do».",
            "Fill in the column of figures (yellow cells) only. Leave out what is not known (an empty cell is missing, not 0). For what does not apply write «n/a: reason»."),
    HOW_TO_DOCUMENTS(
            "Tài liệu minh chứng ghi vào cột màu vàng bên cạnh, mỗi tài liệu một dòng trong ô.",
            "Write documents in the yellow column beside, one a line in the cell."),
    HOW_TO_UNITS(
            "Mỗi đơn vị một dòng, chỉ điền vào ô màu vàng. Chưa có số liệu thì để trống (ô trống là thiếu, không phải 0). Không áp dụng thì ghi «n/a: lý do».",
            "One unit a row, in the yellow cells only. Leave out what is not known (an empty cell is missing, not 0). For what does not apply write «n/a: reason»."),
    HOW_TO_OTHERS(
            "Chỉ điền cho tiêu chí cần ghi: lý do không áp dụng, điểm do đơn vị đánh giá chấm thay và lý do.",
            "Fill in only for criteria that need it: why one does not apply, points that the assessor gives with the reason."),
    HOW_TO_LIST(
            "Mỗi dòng một mục; thêm dòng bên dưới nếu thiếu. Đã ghi danh sách ở đây thì để trống ô số lượng ở trang «{0}».",
            "One item a row; add rows below if there are more. With a list here leave the number on the sheet «{0}» empty."),
    HOW_TO_YAML(
            "Điền số liệu sau dấu hai chấm. Chưa có số liệu thì để trống (để trống là thiếu, không phải 0). Bỏ dấu # ở đầu dòng unit, period, kind, group khi điền.",
            "Write the figures behind the colons. Leave out what is not known (nothing is missing, not 0). Take away the # before unit, period, kind and group when you fill them in."),
    HOW_TO_OTHERS_YAML(
            "Tiêu chí không áp dụng, điểm đơn vị đánh giá chấm thay, tài liệu minh chứng, mức thấp nhất và cao nhất của các đơn vị: bỏ dấu # rồi sửa.",
            "Criteria that do not apply, points given by the assessor, documents, the least and most of the units: take away the # and change them."),
    EXCUSE_YAML("{\"{0}\": lý do}", "{\"{0}\": reason}"),
    AWARD_YAML("{\"{0}\": {points: 5, reason: lý do}}", "{\"{0}\": {points: 5, reason: reason}}"),
    DOCUMENTS_YAML("{\"{0}\": [Công văn số 1]}", "{\"{0}\": [Letter 1]}"),
    STATE_OF_FRAMEWORK("bản {0}", "version {0}"),
    FINGERPRINT(
            "dấu vân tay của bộ chỉ số khi lập tệp; không sửa",
            "the hash of the framework of which the file was made; leave it"),
    KINDS_YAML("self = tự đánh giá; verified = đã xác minh", "self or verified"),
    COUNT_OR_LIST_YAML(
            "số mục, hoặc danh sách, mỗi mục có {0}", "how many, or a list of items with {0}"),
    LIST_YAML("danh sách, mỗi mục có {0}", "a list of items with {0}"),
    PART_A(
            "A. THÔNG TIN CHUNG (không có điểm riêng)",
            "A. GENERAL INFORMATION (without points of its own)"),
    COUNTED_IN("Dùng để tính tiêu chí {0}", "Counts in the criteria {0}"),
    NOT_COUNTED("Không dùng để chấm điểm", "Does not score"),
    BEARS("Không có điểm, dùng để xét {0}", "Does not score, but bears on {0}"),
    LEAST_OF_UNITS(
            "Mức thấp nhất của các đơn vị được so sánh",
            "The least of the units that are compared"),
    MOST_OF_UNITS(
            "Mức cao nhất của các đơn vị được so sánh", "The most of the units that are compared"),
    SOURCE_OF_RANGE(
            "Nguồn của hai mức này, ví dụ số công văn (do cơ quan đánh giá công bố; chưa biết thì để trống cả ba ô)",
            "The source of both, such as a letter (published by the assessor; leave out all three if they are not known)"),
    REFERENCE_YAML(
            "{\"{0}\": {min: 0, max: 12, source: Công văn số 1}}",
            "{\"{0}\": {min: 0, max: 12, source: Letter 1}}"),
    STATISTICS_YAML(
            "{\"{0}\": {statistics: {\"cohort-mean(x)\": 12}, source: Công văn số 1}}",
            "{\"{0}\": {statistics: {\"cohort-mean(x)\": 12}, source: Letter 1}}"),
    PART_B("B. SỐ LIỆU CHẤM ĐIỂM", "B. FIGURES THAT ARE SCORED"),
    UNIT_NAME("Tên đơn vị", "Name of the unit"),
    GROUP_NAME("Nhóm xếp hạng (nếu có)", "Ranking group (if any)"),
    PERIOD("Kỳ đánh giá, ví dụ 2025 hoặc 2025-Q2", "Period, such as 2025 or 2025-Q2"),
    KIND("Loại số liệu", "Kind of figures"),
    NUMBER_COLUMN("STT", "No."),
    ID(Word.ID),
    CRITERION("Chỉ số, tiêu chí", "Criterion"),
    CLAUSE("Quy định, cách chấm", "Provision"),
    INPUT("Số liệu cần ghi", "Figure"),
    MEASURE("Đơn vị tính", "Unit of measure"),
    VALUE("SỐ LIỆU", "VALUE"),
    ALLOWED("Giá trị được phép", "Allowed values"),
    EVIDENCE("Tài liệu kiểm chứng", "Evidence"),
    LEAD(Word.LEAD),
    TITLE_OF_BONUS("{0} (điểm cộng, tối đa {1} điểm)", "{0} (a bonus of at most {1} points)"),
    TITLE_WITH_LEAST("{0} (trừ không quá {1} điểm)", "{0} (at most {1} points off)"),
    TITLE_WITH_MAX("{0} (tối đa {1} điểm)", "{0} (at most {1} points)"),
    SEE("{0}: xem số liệu ở mục {1}", "{0}: see {1}"),
    NOT_APPLICABLE("Không áp dụng vì (lý do)", "Does not apply because"),
    POINTS("Điểm đơn vị đánh giá chấm thay", "Points given by the assessor"),
    REASON("Lý do chấm thay", "Reason"),
    DOCUMENTS("Tài liệu minh chứng kèm theo", "Documents"),
    INDEX("Chỉ số/Chỉ số thành phần", "Index"),
    MAX(Word.MAXIMUM),
    METHOD("Cách xác định và tính điểm", "Method"),
    SOURCE("Nguồn thu thập dữ liệu", "Source of data"),
    VERIFIER("Đơn vị xác minh số liệu", "Verifier"),
    TARGET("Chỉ tiêu", "Target"),
    OF_GROUP(Word.GROUP),
    SELF_POINTS(Word.SELF_ASSESSED),
    VERIFIED_POINTS(Word.VERIFIED),
    DIFFERENCE(Word.DIFFERENCE),
    STATE("Trạng thái", "State"),
    OWNER("Phụ trách", "Owner"),
    DUE("Hạn xử lý", "Due"),
    PROOF("Minh chứng/ghi chú", "Evidence/notes"),
    OPEN("Chưa làm", "Open"),
    IN_PROGRESS("Đang làm", "In progress"),
    WAITING("Chờ thẩm định", "To be verified"),
    DONE("Đã xong", "Done"),
    INFORMATION("Thông tin", "Information"),
    NORM("QUY CHUẨN ĐÁNH GIÁ", "NORM"),
    SELF_ASSESSMENT("TỰ ĐÁNH GIÁ", "SELF-ASSESSMENT"),
    WHAT_AND_ALLOWED("Cách chấm; đơn vị tính, giá trị được phép", "Method; unit, allowed values"),
    MEASURED("ĐVT: {0}; {1}", "unit: {0}; {1}"),
    WHOLE("số nguyên, {0}", "a whole number, {0}"),
    NUMBER("số, {0}", "a number, {0}"),
    PERCENT("phần trăm, {0}", "a percentage, {0}"),
    COUNT_OR_LIST(
            "số mục, {0}; hoặc ghi từng mục ở trang danh sách",
            "how many, {0}; or list them on their sheet"),
    LIST_ONLY(
            "để trống, ghi từng mục ở trang danh sách (chỉ có số mục thì chưa đủ để tính)",
            "leave it empty and list the items on their sheet (how many there are does not suffice)"),
    LIST_ELSEWHERE(
            "để trống: phải ghi từng mục, nên lập biểu mẫu riêng cho mỗi đơn vị, để chung một thư mục rồi xếp hạng thư mục ấy",
            "leave it empty: the items have to be listed, so make a form for each unit, and rank the folder with all of them"),
    COUNT_OF_LIST(
            "số mục đạt yêu cầu; phải ghi từng mục thì lập biểu mẫu riêng cho mỗi đơn vị, để chung một thư mục rồi xếp hạng thư mục ấy",
            "how many qualify; where they have to be listed, make a form for each unit, and rank the folder with all of them"),
    DATE("ngày/tháng/năm", "day/month/year"),
    DATE_WITHIN("ngày/tháng/năm, {0}", "day/month/year, {0}"),
    TEXT(Word.TEXTS),
    ANY_NUMBER("số", "a number"),
    ERROR_TITLE("Giá trị chưa đúng", "Not a value"),
    ERROR_OPTION("Hãy chọn một mục trong danh sách của ô.", "Choose from the list of the cell."),
    ERROR_VALUE("Cần {0}; hoặc «n/a: lý do» nếu không áp dụng.", "Expected {0}; or «n/a: reason»."),
    PAGE("Trang &P/&N", "Page &P/&N");

    private final Sentence says;

    FormPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    FormPhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }

    /** The words in the language of forms. */
    String words(Object... values) {
        return Message.of(this, values).in(Language.VI);
    }
}
