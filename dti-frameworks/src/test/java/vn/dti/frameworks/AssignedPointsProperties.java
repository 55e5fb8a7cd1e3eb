// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;

/** Points that a unit was assigned earn what the same points earn where the decision states them. */
class AssignedPointsProperties {

    private static final String HEAD = """
            format: dti/1
            id: assigned
            title: Điểm được giao
            decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND tỉnh Bến Sông, level: district}
            max: 50
            inputs:
              n: {type: count, label: Số việc}
              growth: {type: percent, label: Mức tăng, at-least: any}
              acts: {type: list, label: Việc, fields: {size: {type: count, label: Cỡ}}}
              grade: {type: choice, label: Kết quả, options: {good: Giỏi, fair: Khá, poor: Kém}}
            """;

    private static final String ASSIGNED = """
              p: {type: amount, label: Điểm được giao}
              step: {type: percent, label: Bước}
            """;

    /** Points that are assigned are up to 10, the maximum that options may have. */
    private static final String CRITERIA = """
            criteria:
              - {id: "1", title: Một, max: 10, count: n, points-each: p}
              - {id: "2", title: Hai, max: 10, count: growth, per: step, whole: yes, points-each: p}
              - {id: "3", title: Ba, max: 10, count: acts, where: {value: size, above: 2}, points-each: p}
              - {id: "4", title: Bốn, max: 10, choice: grade, options: {good: {points: p}, fair: {points: 3}, poor: 0}}
              - {id: "5", title: Năm, max: 10, min: -2, minus: [{count: n, points: p, at-most: 7}]}
              - {id: "6", title: Sáu, max: 0, min: -20, minus: [{count: n, points: 2, at-most: p}]}
            """;

    private static final Framework OF_FIGURES =
            FrameworkLoader.load(new Source("assigned.yaml", HEAD + ASSIGNED + CRITERIA));

    private static Framework ofNumbers(Rational points, Rational step) {
        String criteria = CRITERIA.replaceAll("(points|points-each|at-most): p\\b", "$1: " + points)
                .replace("per: step", "per: " + step);
        return FrameworkLoader.load(new Source("assigned.yaml", HEAD + criteria));
    }

    private static List<String> points(Scorecard card) {
        return card.root().walk().map(each -> each.id() + ": " + each.points()).toList();
    }

    @Property(tries = 200)
    void areWorthWhatStatedPointsAre(
            @ForAll @IntRange(max = 20) int n,
            @ForAll @IntRange(min = -50, max = 50) int growth,
            @ForAll @IntRange(min = 1, max = 20) int halves,
            @ForAll @IntRange(min = 1, max = 12) int percents,
            @ForAll List<@IntRange(max = 5) Integer> sizes,
            @ForAll @IntRange(max = 2) int grade) {
        Rational points = Rational.of(halves, 2);
        Rational step = Rational.of(percents, 100);
        Map<String, Object> figures = new HashMap<>(Map.of(
                "n", n,
                "growth", Rational.of(growth, 100),
                "acts", sizes.stream().map(size -> Map.of("size", size)).toList(),
                "grade", List.of("good", "fair", "poor").get(grade)));
        Scorecard stated = ofNumbers(points, step).score(figures);
        figures.putAll(Map.of("p", points, "step", step));

        Scorecard assigned = OF_FIGURES.score(figures);

        assertThat(points(assigned)).isEqualTo(points(stated));
    }
}
