// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.FrameworkLoader;

/** Points by roots, powers and means against their values by halving. */
class FunctionValuesTest {

    private static final Framework FRAMEWORK =
            FrameworkLoader.load(new Source("functions.yaml", """
            format: dti/1
            id: functions
            title: Hàm
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND tỉnh Bến Sông, level: district}
            max: 50
            inputs:
              a: {type: amount, label: A, at-least: 1, at-most: 1000000}
              b: {type: amount, label: B, at-least: 1, at-most: 1000000}
              rows: {type: list, label: Các mục, fields: {size: {type: amount, label: Cỡ, at-least: 1}}}
            criteria:
              - {id: "1", title: Căn bậc hai, max: 10, ratio: sqrt(a / b), target: 200%}
              - {id: "2", title: Căn bậc ba, max: 10, bands: "root(a, 3)", shares: [{at-least: 10, share: 1}, {at-least: 4, below: 10, share: 1/2}, {below: 4, share: 0}]}
              - {id: "3", title: Lũy thừa, max: 10, ratio: (a / b) ^ (-1.5), target: 1}
              - {id: "7", title: Trung bình nhân, max: 10, ratio: "geometric-mean(a, b, 100)", target: 1000}
              - {id: "8", title: Trung bình nhân của các mục, max: 10, ratio: geometric-mean(rows.size), target: 50}
            """));

    static List<Map<String, Object>> units() {
        var random = new Random(79);
        return IntStream.range(0, 150)
                .<Map<String, Object>>mapToObj(number -> Map.of(
                        "a", 1 + random.nextInt(number % 2 == 0 ? 100 : 1_000_000),
                        "b", 1 + random.nextInt(1_000),
                        "rows",
                                List.of(
                                        Map.of("size", 1 + random.nextInt(100)),
                                        Map.of("size", 1 + random.nextInt(100)),
                                        Map.of("size", 1 + random.nextInt(100)))))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("units")
    void pointsAgree(Map<String, Object> figures) {
        Scorecard card = FRAMEWORK.score(figures);

        assertThat(ReferenceEvaluation.of(card).differences(card)).isEmpty();
    }

    /** 4 is a square and 1,000 a cube, at whose limits the points are those of fractions. */
    @Test
    void limitsThatAreMetExactlyAgree() {
        Scorecard card = FRAMEWORK.score(Map.of(
                "a", 1_000, "b", 250, "rows", List.of(Map.of("size", 50), Map.of("size", 50))));

        assertThat(ReferenceEvaluation.of(card).differences(card)).isEmpty();
        // √4 of 2, ∛1000 of 10, √(50 × 50) of 50
        assertThat(List.of("1", "2", "8"))
                .extracting(id -> card.get(id).displayed().intValueExact())
                .containsExactly(10, 10, 10);
    }
}
