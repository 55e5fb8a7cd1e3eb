// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;

/** All points for Gold, and one prerequisite that was missed and is met now. */
class ComparedPrerequisitesTest {

    private static final Framework FRAMEWORK =
            FrameworkLoader.load(new Source("building.yaml", """
                    format: dti/1
                    id: building
                    title: Công trình xanh
                    decision: {number: 1/QĐ, issued: 2024-01-01, issuer: Hội Công trình, level: district}
                    max: 110
                    classes: {by: points, bounds: [{at-least: 80, title: Bạch kim, requires: audited}, {at-least: 60, title: Vàng}]}
                    prerequisites: [{title: Không khói thuốc, requires: smoke_free, else: no-class}]
                    inputs:
                      smoke_free: {type: boolean, label: Không khói thuốc}
                      audited: {type: boolean, label: Đã kiểm toán}
                      energy: {type: count, label: Năng lượng, at-most: 110}
                    criteria: [{id: "1", title: Năng lượng, max: 110, count: energy}]
                    """));

    private static Scorecard score(String smokeFree, String audited, int energy) {
        return FRAMEWORK.score(
                Map.of("smoke_free", smokeFree, "audited", audited, "energy", energy));
    }

    @Test
    void theWholeIsMovedByTheFactThatAPrerequisiteAsksFor() {
        var moved = ScorecardComparison.of(score("no", "no", 65), score("yes", "no", 65));

        assertThat(moved.root().inputs())
                .extracting(changed -> changed.message().in(Language.EN))
                .containsExactly("Không khói thuốc: no → yes [smoke_free]");
        assertThat(moved.root().isMoved()).isTrue();
        assertThat(moved.nodes()).noneMatch(node -> node.isMoved());
    }

    @Test
    void theWholeIsMovedByTheFactThatAClassAsksFor() {
        var moved = ScorecardComparison.of(score("yes", "no", 85), score("yes", "yes", 85));

        assertThat(moved.root().inputs()).hasSize(1);
        assertThat(moved.before().rankClass()).isEqualTo("Vàng");
        assertThat(moved.after().rankClass()).isEqualTo("Bạch kim");
    }

    @Test
    void nothingIsMovedWhereAllIsTheSame() {
        assertThat(ScorecardComparison.of(score("no", "no", 65), score("no", "no", 65))
                        .root()
                        .isMoved())
                .isFalse();
    }
}
