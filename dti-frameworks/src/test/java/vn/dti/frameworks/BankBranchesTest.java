// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Step;
import vn.dti.wording.Language;

/**
 * A bank's branches, A = I + II + III − IV + V, worked by hand: plan met; loans 880 of a plan of 900;
 * capital 1,120 of 1,000 after 1,250; fees 10.4 of 10; recovered debt 11 of 10; group-2 debt 2.1 % after 2 %.
 */
class BankBranchesTest {

    private static final String WHOLE = """
            format: dti/1
            id: bank-branches
            title: Xếp loại chi nhánh
            decision: {number: 5/QĐ-NH, issued: 2024-01-10, issuer: Ngân hàng Bến Sông, level: district}
            max: 100
            inputs:
              plan_met: {type: boolean, label: Hoàn thành kế hoạch lợi nhuận}
              loans: {type: amount, label: Dư nợ, unit: tỷ đồng}
              loans_planned: {type: amount, label: Dư nợ kế hoạch, unit: tỷ đồng, given: yes}
              loans_before: {type: amount, label: Dư nợ đầu kỳ, unit: tỷ đồng, given: yes}
              capital: {type: amount, label: Vốn huy động, unit: tỷ đồng}
              capital_planned: {type: amount, label: Vốn kế hoạch, unit: tỷ đồng, given: yes}
              capital_before: {type: amount, label: Vốn đầu kỳ, unit: tỷ đồng, given: yes}
              fees: {type: amount, label: Thu dịch vụ, unit: tỷ đồng}
              fees_planned: {type: amount, label: Thu dịch vụ kế hoạch, unit: tỷ đồng, given: yes}
              recovered: {type: amount, label: Nợ đã xử lý thu được, unit: tỷ đồng}
              recovered_planned: {type: amount, label: Thu nợ kế hoạch, unit: tỷ đồng, given: yes}
              debt: {type: percent, label: Tỷ lệ nợ nhóm 2}
              debt_before: {type: percent, label: Tỷ lệ nợ nhóm 2 đầu kỳ, given: yes}
              movement: {type: amount, label: Điểm phong trào}
            criteria:
              - {id: I, title: Kế hoạch lợi nhuận, max: 50, boolean: plan_met}
              - {id: II, title: Dư nợ, max: 50, ratio: loans, target: loans_planned}
              - id: III
                title: Điểm thưởng
                max: 10
                bonus: yes
                capped: yes
                criteria:
                  - {id: III.1, title: Vốn, max: 10, count: capital / capital_planned - 1, per: 5%, whole: yes}
                  - {id: III.2, title: Dịch vụ, max: 10, count: fees / fees_planned - 1, per: 3%, whole: yes}
                  - {id: III.3, title: Thu nợ, max: 3, boolean: {value: recovered / recovered_planned, at-least: 110%}}
              - id: IV
                title: Điểm trừ
                max: 0
                min: -10
                criteria:
                  - id: IV.1
                    title: Nợ nhóm 2 tăng
                    max: 0
                    min: -2
                    cases: [{when: {value: debt, above: debt_before}, then: {points: -2}}, {otherwise: {points: 0}}]
                  - {id: IV.2, title: Vốn giảm, max: 0, min: -5, minus: [{count: "floor(max(0, 1 - capital / capital_before) / 0.05)", points: 1}]}
                  - {id: IV.3, title: Dư nợ giảm, max: 0, min: -5, minus: [{count: "floor(max(0, 1 - loans / loans_before) / 0.05)", points: 1}]}
              - {id: V, title: Phong trào, max: 5, bonus: yes, awarded: movement}
            """;

    private static final Map<String, Object> BRANCH = Map.ofEntries(
            Map.entry("plan_met", true),
            Map.entry("loans", 880),
            Map.entry("loans_planned", 900),
            Map.entry("loans_before", 900),
            Map.entry("capital", 1120),
            Map.entry("capital_planned", 1000),
            Map.entry("capital_before", 1250),
            Map.entry("fees", Rational.parse("10.4")),
            Map.entry("fees_planned", 10),
            Map.entry("recovered", 11),
            Map.entry("recovered_planned", 10),
            Map.entry("debt", Rational.parse("2.1%")),
            Map.entry("debt_before", Rational.parse("2%")),
            Map.entry("movement", 3));

    private static Framework framework(String yaml) {
        var source = new Source("bank.yaml", yaml);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    private static Scorecard whole() {
        return framework(WHOLE).score(BRANCH);
    }

    private static Scorecard proportional() {
        return framework(WHOLE.replace(", whole: yes", "")
                        .replaceAll("floor\\((.*?/ 0\\.05)\\)\"", "$1\""))
                .score(BRANCH);
    }

    private static Rational points(Scorecard card, String id) {
        return card.get(id).points();
    }

    @Test
    void fullStepsEarnSix() {
        // 12 % holds 2 full steps of 5 %, 4 % holds 1 of 3 %, 110 % is reached: 2 + 1 + 3.
        assertThat(points(whole(), "III.1")).isEqualTo(Rational.of(2));
        assertThat(points(whole(), "III.2")).isEqualTo(Rational.ONE);
        assertThat(points(whole(), "III.3")).isEqualTo(Rational.of(3));
        assertThat(points(whole(), "III")).isEqualTo(Rational.of(6));
    }

    @Test
    void inProportionTheyEarn101Fifteenths() {
        // 12/5 + 4/3 + 3.
        assertThat(points(proportional(), "III")).isEqualTo(Rational.of(101, 15));
    }

    @Test
    void fullStepsOfTheFallAreTakenOff() {
        // 2 for the debt; 10.4 % holds 2 steps of 5 %; 2.22 % holds none.
        assertThat(points(whole(), "IV")).isEqualTo(Rational.of(-4));
    }

    @Test
    void inProportion1018Of225AreTakenOff() {
        // 2 + 130/1250 / 5 % + 20/900 / 5 % = 2 + 52/25 + 4/9.
        assertThat(points(proportional(), "IV")).isEqualTo(Rational.of(-1018, 225));
    }

    @Test
    void theTotalMayExceedTheMaximum() {
        // 50 + 880/900 × 50 + 101/15 − 1018/225 + 3.
        assertThat(proportional().points()).isEqualTo(Rational.of(23422, 225));
        assertThat(proportional().displayed()).isEqualTo("104.1");
    }

    @Test
    void theStepsAreExplained() {
        assertThat(whole().get("III.1").explanation().lines(Language.VI))
                .contains("  2 lần × 1 điểm, tối đa 10: 2", "    12 % có 2 lần đủ 5 %");
    }

    /** 30 more bring capital to 1,150, the third full step; full marks are at 1,500. */
    @Test
    void theNextStepIsAdvised() {
        var opportunity = Improvement.of(whole()).opportunities().stream()
                .filter(each -> each.score().id().equals("III.1"))
                .findFirst()
                .orElseThrow();

        assertThat(opportunity.steps())
                .flatExtracting(Step::changes)
                .extracting(InputChange::to)
                .containsExactly(Rational.of(1150), Rational.of(1500));
    }
}
