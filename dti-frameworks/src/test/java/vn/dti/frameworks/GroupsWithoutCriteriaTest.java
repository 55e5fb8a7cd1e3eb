// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;

/** A document that ends where a group begins, as while it is typed. */
class GroupsWithoutCriteriaTest {

    private static final String START = """
            format: dti/1
            id: huyen-2024
            title: Bộ tiêu chí
            decision: {number: 24/QĐ-UBND, issued: 2024-03-05, issuer: UBND tỉnh Bến Sông, annex: Phụ lục 2, level: district}
            max: 20
            classes: {by: points, bounds: [{at-least: 25, title: Tốt}, {at-least: 15, title: Khá}]}
            inputs:
              plan: {type: boolean, label: Ban hành kế hoạch}
            criteria:
              - {id: I, title: Kế hoạch, max: 10, boolean: plan}
              - id: II
                title: Hạ tầng
                max: 10
                criteria: []
            """;

    /** Whatever would put its points together, which classes by points ask for. */
    @ParameterizedTest
    @CsvSource({
        "sum, DTI-1306",
        "mean, DTI-1306",
        "weighted-mean, DTI-1307",
        "geometric-mean, DTI-1306",
        "weighted-geometric-mean, DTI-1307",
        "maximum, DTI-1306",
        "best-share, DTI-1306",
        "all, DTI-1306"
    })
    void areReported(String aggregation, String code) {
        var source = new Source("huyen.yaml", START + "    aggregation: " + aggregation + "\n");

        assertThat(FrameworkLoader.check(source)).extracting(Diagnostic::code).contains(code);
    }
}
