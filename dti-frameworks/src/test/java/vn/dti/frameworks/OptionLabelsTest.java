// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;

/** An option may be called by its label wherever it is called: in rules, conditions and figures. */
class OptionLabelsTest {

    private static final String FRAMEWORK = """
            format: dti/1
            id: fw
            title: Bộ thử
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            inputs:
              head: {type: choice, label: Trưởng ban, options: {leader: Bí thư, deputy: Phó, none: Không}}
              met: {type: boolean, label: Đã họp}
            criteria:
              - {id: "1", title: Trưởng ban, max: 10, choice: head,
                 options: {"LEADER": 1, deputy: 0.5, none: 0}}
              - {id: "2", title: Họp, max: 10, requires: {input: head, is: ["LEADER", deputy]}, boolean: met}
            """;

    private static Framework with(String leader) {
        return FrameworkLoader.load(new Source("fw.yaml", FRAMEWORK.replace("LEADER", leader)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "Bí thư", "BÍ THƯ", "Bi\u0301 thư", "bí  thư"})
    void isTheOptionItself(String leader) {
        Framework framework = with(leader);

        assertThat(framework.score(Map.of("head", "leader", "met", "yes")).points())
                .isEqualTo(Rational.of(10 + 10));
        assertThat(framework.score(Map.of("head", "Bí thư", "met", "yes")).points())
                .isEqualTo(Rational.of(10 + 10));
        assertThat(framework.score(Map.of("head", "Phó", "met", "yes")).points())
                .isEqualTo(Rational.of(5 + 10));
        assertThat(framework.score(Map.of("head", "none", "met", "yes")).points())
                .isEqualTo(Rational.of(0));
    }
}
