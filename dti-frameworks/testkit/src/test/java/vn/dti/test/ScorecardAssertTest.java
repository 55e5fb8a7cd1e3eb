// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.test.DtiAssertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.input.Notice;
import vn.dti.rule.Status;

class ScorecardAssertTest {

    /** 3 of 4 meetings are 3/4 of 10 points; 30232 of 50000 are 0.60464 of the target of 80 %, of 30. */
    private static final Scorecard CARD = Frameworks.get("hcmc-79-2023-districts")
            .score(Map.of(
                    "meetings_chaired", 3,
                    "meetings_total", 4,
                    "enterprises_with_e_contracts", 30232,
                    "enterprises_total", 50000));

    @Test
    void passesWhereAllIsAsExpected() {
        assertThat(CARD)
                .hasPoints("1.2", "7.5")
                .hasPoints("7.2", "22.670")
                .hasExactPoints("7.2", "11337/500")
                .hasPoints("total", "30.17")
                .hasStatus("1.1", Status.NO_DATA)
                .hasNotice("1.1", Notice.Kind.NO_DATA)
                .hasClass("")
                .lostPointsAddUp();
    }

    @Test
    void showsTheExplanationOfTheCriterionThatDiffers() {
        assertThatThrownBy(() -> assertThat(CARD).hasPoints("7.2", "22.68"))
                .isInstanceOf(AssertionError.class)
                .hasMessage("""
                        “Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử” [7.2]: expected 22.68 points,\
                         found 22.67 (11337/500) points
                          7.2 Tỷ lệ doanh nghiệp sử dụng hợp đồng điện tử: 22.67 / 30 points
                            ≈ 60.46% is below 80%: value / 80% × maximum = 0.7558 × 30 = 22.674
                              30,232 / 50,000 = 0.60464 ≈ 60.46%
                                Số doanh nghiệp sử dụng hợp đồng điện tử trên địa bàn: 30,232 doanh nghiệp\
                         [enterprises_with_e_contracts]
                                Tổng số doanh nghiệp trên địa bàn: 50,000 doanh nghiệp [enterprises_total]""");
    }

    @Test
    void showsWhyTheClassIsNoOther() {
        Scorecard card =
                FrameworkLoader.load(new Source("village.yaml", """
                        format: dti/1
                        id: village
                        title: Xã
                        decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND, level: commune}
                        max: 10
                        classes: {by: points, bounds: [{at-least: 9, title: Tốt}, {at-least: 5, title: Khá}]}
                        inputs: {done: {type: percent, label: Việc đã làm}}
                        criteria: [{id: "1", title: Việc, max: 10, ratio: done}]
                        """)).score(Map.of("done", "65%"));

        assertThatThrownBy(() -> assertThat(card).hasClass("Tốt")).hasMessage("""
                        total: expected the class “Tốt”, found “Khá” with 6.5 points
                          Xã: 6.5 / 10 points
                            1 Việc: 6.5 / 10 points
                            Class: Khá
                            Lacking to class Tốt: 2.5 points""");
    }

    @Test
    void saysWhatIsFoundInstead() {
        assertThatThrownBy(() -> assertThat(CARD).hasExactPoints("1.2", "7"))
                .hasMessageContaining("[1.2]: expected exactly 7 points, found 7.5 points\n");
        assertThatThrownBy(() -> assertThat(CARD).hasStatus("1.2", Status.NO_DATA))
                .hasMessageContaining("[1.2]: expected the status NO_DATA, found SCORED with 7.5");
        assertThatThrownBy(() -> assertThat(CARD).hasNotice("1.2", Notice.Kind.NO_DATA))
                .hasMessageContaining("[1.2]: expected the notice NO_DATA, found none\n");
        assertThatThrownBy(() -> assertThat(CARD).hasClass("Tốt"))
                .hasMessageContaining("total: expected the class “Tốt”, found “” with 30.17");
        assertThatThrownBy(() -> assertThat(CARD).hasPoints("77", "1"))
                .hasMessage("hcmc-79-2023-districts has no criterion 77");
    }
}
