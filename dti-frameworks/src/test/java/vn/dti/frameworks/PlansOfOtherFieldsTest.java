// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.InputChange;
import vn.dti.improvement.Plan;
import vn.dti.wording.Language;

/** Plans by decisions of levels, of caps, and of parts that are told apart by tags. */
class PlansOfOtherFieldsTest {

    private static final String HEAD = """
            format: dti/1
            id: sample
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            """;

    private static Framework framework(String text) {
        return FrameworkLoader.load(new Source("sample.yaml", HEAD + text));
    }

    private static List<String> changes(Plan plan) {
        return plan.changes().stream()
                .map(change -> change.input().name() + ": " + change.message().in(Language.EN))
                .toList();
    }

    /**
     * Levels in sections of 3 and 2 items, weighted 2 and 1; obstetrics does not apply. A level more in A
     * brings 2/3 × 1/3 = 2/9, in B 1/3 × 1/2 = 1/6: four in A are 8/9, and a fifth makes up one point.
     */
    @Test
    void aMeanOfWhichASectionDoesNotApplyIsPlannedForCriterionByCriterion() {
        Framework hospital = framework("""
                max: 5
                policy: {not-applicable: exclude}
                aggregation: weighted-mean
                inputs:
                  obstetrics: {type: boolean, label: Có khoa sản, given: yes}
                  a1: {type: count, label: A1, at-most: 5}
                  a2: {type: count, label: A2, at-most: 5}
                  a3: {type: count, label: A3, at-most: 5}
                  b1: {type: count, label: B1, at-most: 5}
                  b2: {type: count, label: B2, at-most: 5}
                  e1: {type: count, label: E1, at-most: 5}
                criteria:
                  - id: "A"
                    title: Người bệnh
                    max: 5
                    weight: 2
                    aggregation: mean
                    criteria:
                      - {id: "A.1", title: A1, max: 5, count: a1}
                      - {id: "A.2", title: A2, max: 5, count: a2}
                      - {id: "A.3", title: A3, max: 5, count: a3}
                  - id: "B"
                    title: Nhân lực
                    max: 5
                    weight: 1
                    aggregation: mean
                    criteria:
                      - {id: "B.1", title: B1, max: 5, count: b1}
                      - {id: "B.2", title: B2, max: 5, count: b2}
                  - id: "E"
                    title: Sản khoa
                    max: 5
                    weight: 3
                    applies: obstetrics
                    criteria:
                      - {id: "E.1", title: E1, max: 5, count: e1}
                """);
        Scorecard card = hospital.score(
                Map.of("obstetrics", false, "a1", 3, "a2", 3, "a3", 3, "b1", 3, "b2", 3, "e1", 0));
        assertThat(card.points()).isEqualTo(Rational.of(3));

        Plan plan = Improvement.of(card).plan(Rational.of(4));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(5));
        assertThat(plan.after().points().isAtLeast(Rational.of(4))).isTrue();
    }

    /** Whether E applies is an answer that may change, so that gains do not add up: nothing is proved. */
    @Test
    void aMeanIsNoSumWhereAnAnswerDecidesWhatApplies() {
        Framework hospital = framework("""
                max: 10
                policy: {not-applicable: exclude}
                aggregation: mean
                inputs:
                  obstetrics: {type: boolean, label: Có khoa sản}
                  a1: {type: count, label: A1, at-most: 10}
                  e1: {type: count, label: E1, at-most: 10}
                criteria:
                  - {id: "1", title: A1, max: 10, count: a1}
                  - {id: "2", title: E1, max: 10, applies: obstetrics, count: e1}
                """);
        Scorecard card = hospital.score(Map.of("obstetrics", true, "a1", 4, "e1", 2));

        Plan plan = Improvement.of(card).plan(Rational.of(4));

        assertThat(plan.reaches()).isTrue();
        assertThat(plan.after().points().isAtLeast(Rational.of(4))).isTrue();
    }

    /** 24 criteria in a group under a cap are too many to try: the plan is good, and has nothing to spare. */
    @Test
    void aPlanThatIsNotProvedAsksForNothingThatItsTargetDoesNotNeed() {
        var text = new StringBuilder("max: 100\ninputs:\n");
        for (int i = 0; i < 24; i++) {
            text.append("  n%d: {type: count, label: Việc %d, at-most: 9}\n".formatted(i, i));
        }
        text.append("""
            criteria:
              - id: "1"
                title: Nhóm
                max: 100
                capped: yes
                criteria:
            """);
        for (int i = 0; i < 24; i++) {
            text.append("      - {id: \"1.%d\", title: Việc, max: %d, ratio: n%d, target: %d}\n"
                    .formatted(i + 1, 5 + i % 4, i, 7 + i % 3));
        }
        Framework framework = framework(text.toString());
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int i = 0; i < 24; i++) {
            figures.put("n" + i, i % 5);
        }
        Rational target = Rational.of(60);

        Plan plan = Improvement.of(framework.score(figures)).plan(target);

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.GOOD);
        assertThat(plan.after().points().isAtLeast(target)).isTrue();
        assertThat(plan.changes()).isNotEmpty().allSatisfy(change -> {
            Rational less = ((Rational) change.to()).minus(Rational.ONE);
            assertThat(points(framework, figures, plan, change, less).isAtLeast(target))
                    .as("with one less of " + changes(plan))
                    .isFalse();
        });
    }

    private static Rational points(
            Framework framework,
            Map<String, Object> figures,
            Plan plan,
            InputChange other,
            Rational value) {
        var changed = new LinkedHashMap<>(figures);
        plan.changes().forEach(each -> changed.put(each.input().name(), each.to()));
        changed.put(other.input().name(), value);
        return framework.score(changed).points();
    }

    /** 8 of 10 points, none of them in group 2, which Tốt asks half of. */
    @Test
    void aGroupOfACriterionWithATagIsPlannedForByItself() {
        Framework framework = framework("""
                max: 20
                tags: {design: Thiết kế}
                classes: {by: points, bounds: [{at-least: 10, title: Tốt, requires: {every: group, at-least: 50%}}]}
                inputs:
                  energy: {type: count, label: Năng lượng, at-most: 10}
                  water: {type: count, label: Nước, at-most: 10}
                criteria:
                  - id: "1"
                    title: Năng lượng
                    max: 10
                    criteria:
                      - {id: "1.1", title: Năng lượng, max: 10, tags: design, count: energy}
                  - id: "2"
                    title: Nước
                    max: 10
                    tags: design
                    criteria:
                      - {id: "2.1", title: Nước, max: 10, count: water}
                """);
        Scorecard card = framework.score(Map.of("energy", 10, "water", 0));

        Plan plan = Improvement.of(card)
                .plan(framework.document().classes().bounds().get(0));

        assertThat(changes(plan)).containsExactly("water: add 5 (0 → 5)");
        assertThat(plan.after().rankClass()).isEqualTo("Tốt");
    }
}
