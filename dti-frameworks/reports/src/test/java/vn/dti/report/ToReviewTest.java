// SPDX-License-Identifier: Apache-2.0
package vn.dti.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Inputs;

/** What is told at the top of a report: what is not stated, and figures that contradict each other. */
class ToReviewTest {

    private static final Framework FRAMEWORK = Reported.framework("Bộ thử", """
            max: 30
            inputs:
              part: {type: count, label: Số hồ sơ trực tuyến, at-most: whole}
              whole: {type: count, label: Số hồ sơ}
              late: {type: count, label: Số hồ sơ trễ}
            criteria:
              - {id: "1", title: Trực tuyến, max: 10, ratio: part / whole}
              - {id: "2", title: Mức trực tuyến, max: 10, ratio: part / whole, target: 80%}
              - {id: "3", title: Đúng hạn, max: 10, ratio: 1 - late / whole}
            """);

    /** The lines of the first chapter, but for the total and the counts. */
    private static List<String> top(Scorecard card) {
        String text = Reported.text(Report.of(card), ReportFormat.TXT);
        return text.substring(text.indexOf("chưa đạt điểm tối đa.\n") + 22, text.indexOf("\nII. "))
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static Scorecard score(Map<String, ?> values) {
        return Reported.score(FRAMEWORK, "Xã A", values);
    }

    @Test
    void nothingIsToldWhereNothingIsOdd() {
        assertThat(top(score(Map.of("part", 4, "whole", 10, "late", 1)))).isEmpty();
    }

    /** Labels say what a figure is; the names by which files call inputs are for programs. */
    @Test
    void aPartAboveItsWholeIsToldOnceWithAllItsCriteria() {
        assertThat(top(score(Map.of("part", 12, "whole", 10, "late", 1))))
                .containsExactly(
                        "Số liệu mâu thuẫn, cần xem lại",
                        "- “Số hồ sơ trực tuyến” (12) lớn hơn “Số hồ sơ” (10) (tiêu chí 1, 2)");
    }

    @Test
    void figuresOfWhatDoesNotApplyAndPointsBesideFiguresAreTold() {
        Inputs inputs = Inputs.of(Map.of("part", 4, "whole", 10, "late", 1))
                .about(new Assessment("Xã A", "2024", Assessment.Kind.SELF))
                .notApplicable("1", "không có thủ tục");
        Inputs both = new Inputs(
                inputs.assessment(),
                inputs.values(),
                inputs.notApplicable(),
                Map.of(),
                Map.of(),
                Map.of("3", new Award(Rational.of(5), "biên bản")));

        assertThat(top(FRAMEWORK.score(both)))
                .containsExactly(
                        "Lưu ý: 1 tiêu chí khai không áp dụng, được 10 điểm mà không có số liệu.",
                        "Số liệu mâu thuẫn, cần xem lại",
                        "- khai không áp dụng, nhưng có số liệu của “Số hồ sơ trực tuyến”, theo đó"
                                + " được 4 điểm: không tính số liệu (tiêu chí 1)",
                        "- có số liệu của “Số hồ sơ trễ”, theo đó được 9 điểm: điểm được chấm thay cho"
                                + " điều đó (tiêu chí 3)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''   | ''   | UNSTATED | Số liệu chưa ghi: tên đơn vị, kỳ đánh giá, loại số liệu (tự đánh giá hay đã xác minh).
            Xã A | ''   | SELF     | Số liệu chưa ghi: kỳ đánh giá.
            ''   | 2024 | VERIFIED | Số liệu chưa ghi: tên đơn vị.
            """)
    void whatIsNotStatedIsTold(String unit, String period, Assessment.Kind kind, String expected) {
        Inputs inputs = Inputs.of(Map.of("part", 4, "whole", 10, "late", 1))
                .about(new Assessment(unit, period, kind));

        assertThat(top(FRAMEWORK.score(inputs))).containsExactly(expected);
    }

    /** 4 of 10 are 4 and 5 points; one more is 1 point here and 1.25 there, 2.25 together. */
    @Test
    void whatOneFigureEarnsInSeveralCriteriaIsExplained() {
        String text = Reported.text(
                Report.of(score(Map.of("part", 4, "whole", 10, "late", 0))), ReportFormat.TXT);

        assertThat(text)
                .contains(
                        "Để tăng điểm hiển thị: Số hồ sơ trực tuyến: thêm 1 (4 → 5) (tiêu chí này từ 4"
                                + " lên 5 điểm, tổng điểm +2,25, gồm 1: +1; 2: +1,25).");
    }

    /** 4 of 10,000 are 0.004 points, which show as 0; 5 show as 0.01, though they earn but 0.00225 in all. */
    @Test
    void whatTheCriterionShowsAfterwardsStandsBesideTheExactGain() {
        String text = Reported.text(
                Report.of(score(Map.of("part", 4, "whole", 10_000, "late", 0))), ReportFormat.TXT);

        assertThat(text)
                .contains(
                        "(4 → 5) (tiêu chí này từ 0 lên 0,01 điểm, tổng điểm ≈ +0,0023, gồm 1: +0,001;"
                                + " 2: ≈ +0,0013).");
    }
}
