// SPDX-License-Identifier: Apache-2.0
package vn.dti.sheet;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;
import vn.dti.wording.Word;

/** The words of a workbook. */
public enum SheetPhrase implements Phrase {
    WHOLE("Tổng", "Total"),
    RANK(Word.RANK),
    UNIT(Word.UNIT),
    GROUP(Word.GROUP),
    IN_GROUP("Hạng nhóm", "Group rank"),
    POINTS(Word.POINTS),
    EXACT("Điểm chính xác", "Exact points"),
    MAX(Word.MAXIMUM),
    PERCENT("Tỷ lệ %", "Percent"),
    CLASS(Word.CLASS),
    BARRED("Điều kiện tiên quyết không đạt", "Prerequisites not met"),
    DENIED("Loại không được xếp", "Classes denied"),
    NEXT_CLASS("Loại kế trên", "Next class"),
    LACKING("Điểm còn thiếu", "Points lacking"),
    LOST(Word.LOST),
    PARTED_BY("Phân định bằng điểm", "Tie broken by"),
    PERIOD(Word.PERIOD),
    KIND("Loại số liệu", "Kind"),
    CRITERIA("Tiêu chí cần lưu ý", "Criteria to note"),
    NOTES("Ghi chú", "Notes"),
    SELF("tự đánh giá", "self"),
    A_PDF("tệp PDF", "a PDF"),
    A_DOCUMENT("văn bản Word", "a text document"),
    A_PRESENTATION("bài trình chiếu", "a presentation"),
    A_WEB_PAGE("trang web hoặc XML", "a web page or XML"),
    A_BINARY_WORKBOOK("bảng tính nhị phân (.xlsb)", "a binary workbook (.xlsb)"),
    AN_OPEN_DOCUMENT("tài liệu OpenDocument (.ods)", "an OpenDocument file (.ods)");

    private final Sentence says;

    SheetPhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    SheetPhrase(Word word) {
        this.says = word.says();
    }

    @Override
    public Sentence says() {
        return says;
    }
}
