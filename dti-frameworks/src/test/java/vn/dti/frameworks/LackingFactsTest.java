// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Plan;
import vn.dti.input.Input;

/** A target is not out of reach as long as facts that no change makes up for are not reported. */
class LackingFactsTest {

    private static Framework framework(String rule) {
        return FrameworkLoader.load(new Source("lacking.yaml", """
            format: dti/1
            id: lacking
            title: Chưa báo cáo
            decision: {number: 1/QĐ, issued: 2024-01-10, issuer: UBND, level: district}
            max: 20
            inputs:
              region: {type: choice, label: Vùng, options: {a: Núi, b: Bằng}, given: yes}
              clean: {type: boolean, label: Không vi phạm, given: yes}
              done: {type: count, label: Đã làm, at-most: 10}
              total: {type: count, label: Tổng số}
              sent: {type: date, label: Ngày nộp}
              rows: {type: list, label: Các xã, fields: {n: {type: count, label: N, at-most: 10}}}
            criteria:
              - {id: "1", title: Một, max: 10, %s}
              - {id: "2", title: Hai, max: 10, ratio: done, target: 10}
            """.formatted(rule)));
    }

    /** Of 10 and 10 points the second 10 can be had; 15 hang on the fact, and 21 are more than there are. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ratio: done, target: {by: region, a: 5, b: 10}  | region",
                "ratio: done / total                             | total",
                "ratio: done - done@previous, target: 2          | done@previous",
                "boolean: {value: sent, by: 2024-12-31}          | sent",
                "ratio: mean(rows.n), target: 10                 | rows",
                "requires: clean, ratio: done, target: 5         | clean",
                "boolean: {any: [clean, {value: done, above: 99}]} | clean",
                "applies: clean, ratio: done, target: 5          | clean"
            })
    void theFactIsNamed(String rule, String fact) {
        Improvement improvement = Improvement.of(framework(rule).score(Map.of("done", 3)));

        Plan hanging = improvement.plan(Rational.of(15));

        assertThat(hanging.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(hanging.lacking().facts()).extracting(Input::name).containsExactly(fact);
        assertThat(hanging.lacking().compared()).isEmpty();
        assertThat(improvement.plan(Rational.of(10)).verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(improvement.plan(Rational.of(21)).verdict())
                .isEqualTo(Plan.Verdict.OUT_OF_REACH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "min-max: total, mode: share-of-best",
                "ratio: total / cohort-mean(total), target: 1"
            })
    void aCriterionThatComparesUnitsIsNamed(String rule) {
        Scorecard card = framework(rule).score(Map.of("done", 3, "total", 5));

        Plan plan = Improvement.of(card).plan(Rational.of(15));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(plan.lacking().facts()).isEmpty();
        assertThat(plan.lacking().compared()).extracting(Score::id).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"'region: a', OPTIMAL", "'region: b', OUT_OF_REACH"})
    void whereItIsReportedTheVerdictIsProved(String reported, Plan.Verdict verdict) {
        Framework framework =
                framework("ratio: \"min(done, 8)\", target: {by: region, a: 5, b: 10}");
        Map<String, Object> figures =
                Map.of("done", 3, "region", reported.substring(reported.length() - 1));

        Plan plan = Improvement.of(framework.score(figures)).plan(Rational.of(19));

        assertThat(plan.verdict()).isEqualTo(verdict);
        assertThat(plan.lacking().isNothing()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"'{not: clean}'", "'{all: [clean, {value: done, at-least: 2}]}'"})
    void aClassThatAsksForAFactIsNotOutOfReach(String requires) {
        Framework framework =
                FrameworkLoader.load(new Source("lacking.yaml", """
                    format: dti/1
                    id: lacking
                    title: Chưa báo cáo
                    decision: {number: 1/QĐ, issued: 2024-01-10, issuer: UBND, level: district}
                    max: 10
                    classes: {by: points, bounds: [{at-least: 5, title: Tốt, requires: %s}]}
                    inputs:
                      clean: {type: boolean, label: Vi phạm, given: yes}
                      done: {type: count, label: Đã làm, at-most: 10}
                    criteria:
                      - {id: "1", title: Một, max: 10, ratio: done, target: 10}
                    """.formatted(requires)));

        Plan plan = Improvement.of(framework.score(Map.of("done", 3)))
                .plan(framework.document().classes().bounds().get(0));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(plan.unreachable()).isEmpty();
        assertThat(plan.lacking().facts()).extracting(Input::name).containsExactly("clean");
    }
}
