// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;

/** How points are worked out, as a form tells it where the decision is not quoted. */
class FormMethodTest {

    private static final Framework LEVELS = FrameworkLoader.load(new Source("levels.yaml", """
            format: dti/1
            id: levels
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            max: 10
            inputs:
              wait: {type: count, label: Số phút chờ}
              led: {type: boolean, label: Toàn bộ đèn LED}
              late: {type: count, label: Đi muộn}
            criteria:
              - {id: "1", title: Chờ khám, max: 5, bands: wait, shares: [{above: 60, points: 1}, {at-most: 60, points: 4}]}
              - {id: "2", title: Đèn, max: 5, boolean: led}
              - {id: "3", title: Nề nếp, max: 0, min: -20, formula: -late / 10}
              - {id: "4", title: Đúng hẹn, max: 0, min: -5, clause: Mỗi lần trễ trừ 1 điểm., minus: [{count: late, points: 1}]}
            """));

    @Test
    void isToldInPointsUnlessTheDecisionSaysIt() {
        assertThat(LEVELS.criteria().map(SheetText::method).collect(Collectors.toList()))
                .containsExactly(
                        "“Số phút chờ”\n  trên 60: 1 điểm\n  từ 60 trở xuống: 4 điểm",
                        "Toàn bộ đèn LED\n  có: 5 điểm\n  không: 0 điểm",
                        "điểm = 20 điểm × ((-“Đi muộn”) / 10), ít nhất: trừ 20 điểm, nhiều nhất: 0 điểm",
                        "Mỗi lần trễ trừ 1 điểm.");
    }

    /** A licence scores nothing, and yet there is no class without it; of weeks a row has their number alone. */
    @Test
    void tellsWhatDecidesAClassAndWhatARowOfAUnitHasNoPlaceFor() {
        Framework framework = FrameworkLoader.load(new Source("classes.yaml", """
                format: dti/1
                id: classes
                title: Bộ tiêu chí
                decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
                max: 20
                classes: {by: points, bounds: [{at-least: 5, title: Tốt}]}
                prerequisites: [{title: Có giấy phép, requires: licensed, else: no-class}]
                inputs:
                  licensed: {type: boolean, label: Có giấy phép}
                  remark: {type: text, label: Ghi chú}
                  weeks: {type: list, label: Các tuần, fields: {late: {type: count, label: Đi muộn}}}
                  returned: {type: count, label: Hồ sơ trả lại}
                  fairs: {type: list, label: Hội chợ, fields: {days: {type: count, label: Số ngày}}}
                tie-break: [{value: returned, better: lower}]
                profile: [{id: a, title: Ghi chú, input: remark}]
                criteria:
                  - {id: "1", title: Đi muộn, max: 10, ratio: mean(weeks.late), target: 10}
                  - {id: "2", title: Hội chợ, max: 10, count: fairs, points-each: 2}
                """));
        FormPlan plan = new FormPlan(framework);

        assertThat(plan.counted(framework.inputs().get(0)))
                .isEqualTo("Không có điểm, dùng để xét điều kiện tiên quyết");
        assertThat(plan.counted(framework.inputs().get(1))).isEqualTo("Không dùng để chấm điểm");
        assertThat(plan.counted(framework.inputs().get(3)))
                .isEqualTo("Không có điểm, dùng để xét thứ tự khi bằng điểm");
        assertThat(plan.entry(framework.inputs().get(4)).allowed())
                .isEqualTo("số mục, từ 0 trở lên; hoặc ghi từng mục ở trang danh sách");
        assertThat(plan.entryInRow(framework.inputs().get(4)).allowed())
                .isEqualTo("số mục đạt yêu cầu; phải ghi từng mục thì lập biểu mẫu riêng cho mỗi"
                        + " đơn vị, để chung một thư mục rồi xếp hạng thư mục ấy");
    }

    /** Where a list is counted, its number will do; of a mean, be it in a condition alone, the records are needed. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "ratio: mean(weeks.late), target: 10",
                "bands: {most: late, of: weeks}, shares: [{at-most: 3, share: 1}, {above: 3, share: 0}]",
                "boolean: {value: mean(weeks.late), below: 3}",
                "formula: 1, requires: {value: sum(weeks.late), below: 3}",
                "cases: [{when: {value: sum(weeks.late), below: 3}, then: {share: 1}}, {otherwise: {share: 0}}]",
                "parts: [{title: A, points: 10, boolean: {value: sum(weeks.late), below: 3}}]",
                "minus: [{count: sum(weeks.late), points: 0.1}]",
                "min-max: mean(weeks.late), mode: between",
            })
    void asksForTheRecordsOfAListThatIsPutTogether(String rule) {
        Framework framework = FrameworkLoader.load(new Source("list.yaml", """
                format: dti/1
                id: list
                title: Bộ tiêu chí
                decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
                max: 10
                inputs:
                  weeks: {type: list, label: Các tuần, fields: {late: {type: count, label: Đi muộn}}}
                criteria: [{id: "1", title: Đi muộn, max: 10, %s}]
                """.formatted(rule)));

        assertThat(new FormPlan(framework).entry(framework.inputs().get(0)).allowed())
                .isEqualTo(
                        "để trống, ghi từng mục ở trang danh sách (chỉ có số mục thì chưa đủ để tính)");
    }
}
