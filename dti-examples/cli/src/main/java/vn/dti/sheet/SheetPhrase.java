package vn.dti.sheet;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** The words of a workbook. */
enum SheetPhrase implements Phrase {
    WHOLE("Tổng", "Total"),
    RANK("Hạng", "Rank"),
    UNIT("Đơn vị", "Unit"),
    GROUP("Nhóm", "Group"),
    IN_GROUP("Hạng nhóm", "Group rank"),
    POINTS("Điểm", "Points"),
    EXACT("Điểm chính xác", "Exact points"),
    PERCENT("Tỷ lệ %", "Percent"),
    CLASS("Xếp loại", "Class"),
    PERIOD("Kỳ", "Period"),
    KIND("Loại số liệu", "Kind"),
    CRITERIA("Tiêu chí cần lưu ý", "Criteria to note"),
    SELF("tự đánh giá", "self"),
    VERIFIED("đã xác minh", "verified");

    private final String vi;
    private final String en;

    SheetPhrase(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
