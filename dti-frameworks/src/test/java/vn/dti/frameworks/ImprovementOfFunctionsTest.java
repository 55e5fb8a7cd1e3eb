// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Aim;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Opportunity;

/** The way to more points, to other digits and to full marks through roots, logarithms and the like. */
class ImprovementOfFunctionsTest {

    private static final int NOW = 137;
    private static final int MOST = 1_500;

    private static Framework framework(String rule) {
        return FrameworkLoader.load(new Source("functions.yaml", """
                format: dti/1
                id: functions
                title: Hàm
                decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND tỉnh Bến Sông, level: district}
                max: 10
                inputs:
                  x: {type: count, label: X, at-least: 1, at-most: %d}
                  y: {type: count, label: Y, at-least: 1, given: yes}
                criteria:
                  - {id: "1", title: Một, max: 10, %s}
                """.formatted(MOST, rule)));
    }

    /** The results of all numbers from 1 on. */
    private static List<Scorecard> scores(Framework framework) {
        return IntStream.rangeClosed(1, MOST)
                .mapToObj(x -> framework.score(Map.of("x", x, "y", 3)))
                .toList();
    }

    /** How far the nearest number is whose result has a property, tried one by one. */
    private static Optional<Integer> nearest(List<Scorecard> scores, Predicate<Scorecard> wanted) {
        return IntStream.rangeClosed(1, MOST)
                .filter(x -> x != NOW && wanted.test(scores.get(x - 1)))
                .mapToObj(x -> Math.abs(x - NOW))
                .min(Comparator.naturalOrder());
    }

    private static Optional<Integer> step(Opportunity opportunity, Aim... aims) {
        return opportunity.steps().stream()
                .filter(step -> Stream.of(aims).anyMatch(step::is))
                .map(step -> ((Rational) step.changes().get(0).to())
                        .minus(Rational.of(NOW))
                        .numerator()
                        .abs()
                        .intValueExact())
                .findFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "formula: ln(x) / 10",
                "formula: log10(x) / 4",
                "formula: sqrt(x) / 40",
                "formula: \"root(x, 3) / 12\"",
                "formula: x ^ 0.7 / 200",
                "formula: 1 - ln(x) / 11",
                "formula: exp(0 - x / 100)",
                "formula: 1 / sqrt(x)",
                "formula: (ln(x) - ln(100)) / (ln(7500) - ln(100))",
                "formula: \"min(sqrt(x) / 50, 1)\"",
                "formula: \"max(0.3, ln(x) / 12)\"",
                "formula: ln(x) / 20 + x / 9000",
                "formula: \"geometric-mean(x / 5000, y / 10)\"",
                "formula: \"geometric-mean(x / 2000, sqrt(x) / 50)\"",
                "formula: ln(x / y) / 12",
                "formula: (ln(x) * 2 + 1) / 30",
                "formula: sqrt(sqrt(x)) / 7",
                "formula: floor(sqrt(x)) / 50",
                "formula: \"round(ln(x), 1) / 12\"",
                "formula: ((x - 500) / 4000) ^ 2",
                "ratio: sqrt(x), target: 35",
                "ratio: ln(x), target: 7, floor: 5",
                "bands: sqrt(x), shares: [{at-least: 30, share: 1}, {at-least: 12, below: 30, share: 1/2}, {below: 12, share: 0}]",
                "bands: sqrt(x), shares: [{at-least: 30, share: 0}, {at-least: 15.5, below: 30, share: 1}, {below: 15.5, share: 1/2}]",
                "boolean: {value: ln(x), at-least: 7}",
                "cases: [{when: {value: sqrt(x), at-least: 30.5}, then: {formula: ln(x) / 12}}, {otherwise: {formula: ln(x) / 24}}]",
                "parts: [{share: 1/2, ratio: sqrt(x), target: 35}, {share: 1/2, boolean: {value: ln(x), at-least: 6}}]",
                "count: ln(x), per: 0.5, whole: yes"
            })
    void isTheShortestOfAll(String rule) {
        List<Scorecard> all = scores(framework(rule));
        Scorecard now = all.get(NOW - 1);
        Rational most = all.stream()
                .map(Scorecard::points)
                .max(Comparator.naturalOrder())
                .orElseThrow();

        Opportunity found = Improvement.of(now).opportunities().get(0);

        assertThat(step(found, Aim.EARNS))
                .as("more points")
                .isEqualTo(nearest(all, card -> card.points().isAbove(now.points())));
        assertThat(step(found, Aim.SHOWS))
                .as("other digits")
                .isEqualTo(nearest(all, card -> card.displayed().compareTo(now.displayed()) > 0));
        assertThat(step(found, Aim.FULL, Aim.MOST))
                .as("the most points")
                .isEqualTo(nearest(all, card -> card.points().equals(most)));
        assertThat(found.isSettled()).isTrue();
    }
}
