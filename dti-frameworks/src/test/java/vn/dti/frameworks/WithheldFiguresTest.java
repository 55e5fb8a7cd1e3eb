// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Diagnostic;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;

/** A criterion of which points may be taken off: whether it pays to withhold its figures. */
class WithheldFiguresTest {

    private static final String WITHHOLDING_PAYS = "DTI-1753";

    private static final String HEAD = """
            format: dti/1
            id: withheld
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            """;

    private static final String FIGURES = """
            inputs:
              late: {type: count, label: Số lần trễ, at-most: 6}
              grade: {type: choice, label: Kết quả, options: {good: tốt, fair: khá, again: học lại}}
              fined: {type: boolean, label: Bị phạt}
              jury: {type: amount, label: Điểm hội đồng, at-least: -2, at-most: 6}
            """;

    private static final List<String> GRADES = List.of("good", "fair", "again");

    private static String document(String policy, String rule) {
        return HEAD + policy + "max: 10\nmin: -10\n" + FIGURES
                + "criteria:\n  - {id: \"1\", title: Kết quả, max: 10, min: -4, " + rule + "}\n";
    }

    private static Source source(String policy, String rule) {
        return new Source("withheld.yaml", document(policy, rule));
    }

    /** Each falls to −4 points, by some figures. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "minus: [{count: late, points: 3}]",
                "choice: grade, options: {good: 1, fair: 1/2, again: -2/5}",
                "formula: 1 - late / 4",
                "bands: late, shares: [{below: 3, share: 1}, {at-least: 3, share: -2/5}]",
                "cases: [{when: fined, then: {share: -2/5}}, {otherwise: {share: 1}}]",
                "cases: [{when: fined, then: {points: 0}},"
                        + " {otherwise: {choice: grade, options: {good: 1, fair: 0, again: -2/5}}}]",
                "requires: {not: fined}, formula: 1 - late / 4",
                "parts: [{share: 3/5, choice: grade, options: {good: 1, fair: 0, again: -2/3}},"
                        + " {share: 2/5, boolean: fined}]",
                "partly: [{share: 3/5, choice: grade, options: {good: 1, fair: 0, again: -2/3}},"
                        + " {share: 2/5, boolean: fined}]"
            })
    void whatIsMissingCountsNoMoreThanAnyFigures(String stated) {
        boolean isWhole = stated.startsWith("partly");
        String rule = stated.replace("partly", "parts")
                + (isWhole ? ", policy: {partly-missing: whole}" : "");
        Framework framework = FrameworkLoader.load(source("policy: {missing: least}\n", rule));

        assertThat(points(framework, Map.of())).isEqualTo(Rational.of(-4));
        for (Map<String, Object> figures : allFigures()) {
            Rational reported = points(framework, figures);
            assertThat(figures.keySet()).allSatisfy(name -> {
                var others = new HashMap<>(figures);
                others.remove(name);
                assertThat(points(framework, others))
                        .as("without " + name)
                        .isLessThanOrEqualTo(reported);
            });
        }
    }

    private static List<Map<String, Object>> allFigures() {
        return IntStream.rangeClosed(0, 6)
                .boxed()
                .flatMap(late -> GRADES.stream()
                        .flatMap(grade -> List.of(true, false).stream()
                                .map(fined -> Map.<String, Object>of(
                                        "late", late, "grade", grade, "fined", fined))))
                .toList();
    }

    private static Rational points(Framework framework, Map<String, Object> figures) {
        return framework.score(Inputs.of(figures)).get("1").points();
    }

    @Test
    void pointsOfAJuryCountTheLeastThatItMayGive() {
        Framework framework =
                FrameworkLoader.load(source("policy: {missing: least}\n", "awarded: jury"));

        assertThat(points(framework, Map.of())).isEqualTo(Rational.of(-4));
    }

    @Test
    void nothingIsTakenOffByDefault() {
        Framework framework = FrameworkLoader.load(source("", "minus: [{count: late, points: 3}]"));

        assertThat(points(framework, Map.of())).isEqualTo(Rational.ZERO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "policy: {missing: zero}\n", "policy: {not-applicable: zero}\n"})
    void whatIsSaidOfAllIsNoDecision(String policy) {
        assertThat(FrameworkLoader.check(source(policy, "minus: [{count: late, points: 3}]")))
                .extracting(Diagnostic::code)
                .contains(WITHHOLDING_PAYS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minus: [{count: late, points: 3}], policy: {missing: zero}",
                "minus: [{count: late, points: 3}], policy: {missing: least}",
                "minus: [{count: late, points: 3}], policy: {missing: error}",
                "minus: [{count: late, points: 3}], policy: {missing: maximum}"
            })
    void aDecisionForTheCriterionIsNotDoubted(String rule) {
        assertThat(FrameworkLoader.check(source("", rule)))
                .extracting(Diagnostic::code)
                .doesNotContain(WITHHOLDING_PAYS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zero", "least"})
    void aDecisionForItsGroupIsNotDoubted(String missing) {
        String grouped = HEAD + "max: 10\nmin: -10\n" + FIGURES + """
                criteria:
                  - id: "1"
                    title: Nhóm
                    max: 10
                    policy: {missing: %s}
                    criteria:
                      - {id: "1.1", title: Báo cáo, max: 5, min: -4, minus: [{count: late, points: 2}]}
                      - {id: "1.2", title: Học tập, max: 5, choice: grade, options: {good: 1, fair: 1/2, again: 0}}
                """.formatted(missing);

        assertThat(FrameworkLoader.check(new Source("withheld.yaml", grouped)))
                .extracting(Diagnostic::code)
                .doesNotContain(WITHHOLDING_PAYS);
    }
}
