package vn.dti.framework;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** What this package says of frameworks and results. */
enum FrameworkPhrase implements Phrase {
    CITATION("mục {0}, {1}, Quyết định {2}", "item {0}, {1}, decision {2}"),
    EARNS("{0}: {1} / {2} điểm", "{0}: {1} / {2} points"),
    UNKNOWN_NODE("'{1}' không có tiêu chí '{0}'", "'{1}' has no criterion '{0}'"),
    UNKNOWN_NODE_SUGGESTING(
            "'{1}' không có tiêu chí '{0}' — có phải ý là '{2}'?",
            "'{1}' has no criterion '{0}' — did you mean '{2}'?"),
    NO_COHORT_NEEDED(
            "tiêu chí '{0}' không so sánh với đơn vị khác nên không có khoảng tham chiếu",
            "criterion '{0}' does not compare units, so that it takes no reference range"),
    UNKNOWN_READING(
            "tiêu chí '{0}' không có cách hiểu '{1}'; có: {2}",
            "criterion '{0}' has no reading '{1}'; it has: {2}"),

    WHOLE("bộ chỉ số", "the framework"),
    GROUP("nhóm '{0}'", "group '{0}'"),
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
    NEGATIVE_MAX(
            "điểm tối đa của '{0}' là {1}, cần từ 0", "max of '{0}' is {1}, expected at least 0"),
    EMPTY_GROUP("nhóm '{0}' không có tiêu chí", "group '{0}' has no criteria"),
    MAXIMA(
            "điểm tối đa của các mục trong {0} cộng lại là {1}, cần {2}",
            "the maxima in {0} add up to {1}, expected {2}"),
    WEIGHTS("{0} có {1} trọng số cho {2} mục", "{0} has {1} weights for {2} children"),
    UNDECLARED_INPUT(
            "tiêu chí '{0}' dùng đầu vào '{1}' chưa được khai báo",
            "criterion '{0}' uses the input '{1}', which is not declared"),
    COUNTS(
            "counts ghi {0} nhóm và {1} tiêu chí, đếm được {2} nhóm và {3} tiêu chí",
            "counts states {0} groups and {1} criteria, counted are {2} groups and {3} criteria");

    private final String vi;
    private final String en;

    FrameworkPhrase(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
