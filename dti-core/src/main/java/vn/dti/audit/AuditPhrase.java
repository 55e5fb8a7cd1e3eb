// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The sentences of an audit about rows. */
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
    IMPOSSIBLE_DEDUCTION(
            "{0}: in {1}, không số liệu nào cho ra điểm này (từ {2} đến {3})",
            "{0}: printed {1}, which no input can produce (from {2} to {3})"),
    DEDUCTION_UNSIGNED(
            "{0}: in {1}, mà mục này chỉ trừ điểm, không quá {2}; điểm trừ ghi dấu trừ",
            "{0}: printed {1}, but points are only taken off here, down to {2}; they are written below 0"),
    ABSENT(
            "{0}: in {1}, nhưng bảng nói mục này không áp dụng",
            "{0}: printed {1}, but the table says that this row does not apply"),
    EARNED("{0}: in {1}, số liệu cho {2}", "{0}: printed {1}, the inputs give {2}"),
    EARNED_OF_UNLISTED(
            "{0}: không liệt kê, tức đạt tối đa {1}, mà số liệu cho {2}",
            "{0}: not listed, so at its maximum of {1}, but the inputs give {2}"),
    LEFT_OUT_BY_INPUTS(
            "{0}: in {1}, nhưng theo số liệu thì không tính mục này cho đơn vị",
            "{0}: printed {1}, but by the inputs this row is left out for the unit"),
    PREREQUISITE_MISSED(
            "{0}: in {1}, nhưng theo số liệu thì không đạt điều kiện “{2}”, nên tổng là 0",
            "{0}: printed {1}, but by the inputs the prerequisite “{2}” is not met, so that the total is 0"),
    WITH_EARNED("{0}; số liệu cho {1}", "{0}; the inputs give {1}"),
    BY_READING("{0} (tùy cách hiểu)", "{0} (as the clause is read)"),
    BY_READINGS_IN_USE("{0} (theo các cách hiểu đang dùng)", "{0} (by the readings in use)"),
    READING_OF("cách hiểu “{0}” của {1}", "the reading “{0}” of {1}"),
    GIVEN(
            "{0}: in số đo {1}, số liệu cho {2}",
            "{0}: printed a measure of {1}, the inputs give {2}"),
    SUM("{0}: in {1}, các mục con cộng lại {2}", "{0}: printed {1}, its children come to {2}"),
    AGGREGATE(
            "{0}: in {1}, các mục con gộp lại {2} ({3})",
            "{0}: printed {1}, its children give {2} ({3})"),
    AGGREGATE_OF_ROUNDED(
            "{0}: in {1}, các số in của mục con gộp lại {2} ({3})",
            "{0}: printed {1}, the printed figures of its children give {2} ({3})"),
    MEASURE(
            "{0}: in {1}, không đi cùng {2}: cả hai theo một số đo, {3}",
            "{0}: printed {1}, which does not go with {2}: one measure decides both, {3}"),
    MEASURE_OF_ALL(
            "{0}: in {1}, không đi cùng lúc với {2}: tất cả theo một số đo, {3}",
            "{0}: printed {1}, which does not go with {2} together: one measure decides all, {3}"),
    MEASURED(
            "{0}: in {1}, cần số đo {2}, mà bên cạnh in {3}",
            "{0}: printed {1}, which takes a measure of {2}, but {3} is printed beside it"),
    SHARE("{0} %", "{0}%"),
    IN_PROPORTION_TO_TARGET(
            "theo phần đạt được của mức {0}, như bộ chỉ số nêu",
            "in proportion to the target of {0}, as the framework says"),
    WITHOUT_TARGET(
            "theo chính tỷ lệ, không so với mức {0}; bộ chỉ số không nêu cách này",
            "by the ratio itself, without the target of {0}, which the framework does not say"),
    READING_EARNS(
            "theo cách hiểu này số liệu được {0} điểm, mà in {1}",
            "by this reading the figures earn {0} points, but {1} is printed"),
    READING_REFUSES(
            "cách hiểu này không nhận số liệu: {0}", "this reading refuses the figures: {0}"),
    INPUTS_OF_OTHER_UNIT(
            "inputs-of-other-unit",
            "số liệu là của {0}, bảng là của {1}",
            "the inputs are of {0}, the table is of {1}"),
    INPUTS_OF_OTHER_PERIOD(
            "inputs-of-other-period",
            "số liệu là của kỳ {0}, bảng là của kỳ {1}",
            "the inputs are of the period {0}, the table is of {1}"),
    WITHOUT_PREVIOUS(
            "without-previous",
            "chưa đối chiếu với số liệu, vì thiếu số liệu kỳ trước: {0}",
            "not held against the inputs, for want of figures of the period before: {0}"),
    PRINTED("{0} đã in {1}", "the {1} of {0}"),
    SUM_OF_ROUNDED(
            "{0}: in {1}, các số in của mục con cộng lại {2}",
            "{0}: printed {1}, the printed figures of its children come to {2}"),
    PERCENT(
            "{0}: in {1} %, điểm in trên điểm tối đa {2} là {3} %",
            "{0}: printed {1}%, the printed points of a maximum of {2} are {3}%"),
    PERCENT_OF_POSSIBLE(
            "{0}: in {1} %, điểm có thể trên điểm tối đa {2} là {3} %",
            "{0}: printed {1}%, the possible points of a maximum of {2} are {3}%"),
    GAP(
            "{0}: in thiếu {1} điểm, điểm tối đa {2} trừ điểm đạt được còn {3}",
            "{0}: printed {1} points lacking, a maximum of {2} less the points leaves {3}"),
    MAXIMUM(
            "{0}: in điểm tối đa {1}, bộ chỉ số ghi {2}",
            "{0}: printed a maximum of {1}, the framework has {2}"),
    CHILDREN(
            "{0}: in {1} mục ngay bên dưới, bộ chỉ số có {2}",
            "{0}: printed {1} rows right below it, the framework has {2}"),
    GROUPS("{0}: in {1} nhóm, bộ chỉ số có {2}", "{0}: printed {1} groups, the framework has {2}"),
    CRITERIA(
            "{0}: in {1} tiêu chí, bộ chỉ số có {2}",
            "{0}: printed {1} criteria, the framework has {2}"),
    BETWEEN("từ {0} đến {1}", "{0} to {1}"),
    EITHER("{0} hoặc {1}", "{0} or {1}"),
    BETWEEN_BUT(
            "từ {0} đến {1} nhưng không có gì giữa {2} và {3}",
            "{0} to {1} but nothing between {2} and {3}"),
    TOTAL("tổng", "total");

    private final Sentence says;

    AuditPhrase(String vi, String en) {
        this("", vi, en);
    }

    AuditPhrase(String notice, String vi, String en) {
        this.says = new Sentence(vi, en, notice);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
