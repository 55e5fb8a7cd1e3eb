package vn.dti.audit;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** What an audit says of rows. */
enum AuditPhrase implements Phrase {
    UNKNOWN_ROW("{0}: bộ chỉ số không có mục này", "{0}: the framework has no such row"),
    MISSING_ROW("{0}: bảng thiếu mục này", "{0}: the table lacks this row"),
    TOO_PRECISE(
            "{0}: in {1}, nhiều hơn {2} chữ số thập phân",
            "{0}: printed {1}, more than {2} decimal places"),
    ABOVE_MAXIMUM("{0}: in {1}, vượt điểm tối đa {2}", "{0}: printed {1}, above the maximum {2}"),
    IMPOSSIBLE(
            "{0}: in {1}, không số liệu nào cho ra điểm này (tối đa {2})",
            "{0}: printed {1}, which no input can produce (maximum {2})"),
    SUM(
            "{0}: in {1}, các mục con cộng lại từ {2} đến {3}",
            "{0}: printed {1}, its children come to {2} to {3}"),
    SUM_OF_ROUNDED(
            "{0}: in {1}, các số in của mục con cộng lại {2}",
            "{0}: printed {1}, the printed figures of its children come to {2}"),
    PERCENT(
            "{0}: in {1} %, điểm in trên điểm tối đa {2} là từ {3} đến {4} %",
            "{0}: printed {1}%, the printed points of a maximum of {2} are {3} to {4}%"),
    TOTAL("tổng", "total");

    private final String vi;
    private final String en;

    AuditPhrase(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
