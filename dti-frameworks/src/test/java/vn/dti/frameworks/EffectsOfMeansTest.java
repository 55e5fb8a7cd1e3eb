// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Effect;
import vn.dti.comparison.Revision;
import vn.dti.comparison.Version;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** Which changes move what a criterion brings to a mean. */
class EffectsOfMeansTest {

    private static final String OLD = """
            format: dti/1
            id: means
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            max: 10
            aggregation: weighted-mean
            inputs:
              a: {type: count, label: A}
              b: {type: count, label: B}
            criteria:
              - {id: "1", title: Một, max: 10, weight: 1, count: a, points-each: 1}
              - {id: "2", title: Hai, max: 10, weight: 1, count: b, points-each: 2}
            """;

    private static Framework framework(String text) {
        return FrameworkLoader.load(new Source("means.yaml", text));
    }

    private static List<String> causes(String changed, String criterion) {
        Effect effect = Revision.of(framework(OLD), framework(changed))
                .effect(Inputs.of(Map.of("a", 4, "b", 3)), Version.OLD);
        return effect.contributions().stream()
                .filter(each -> each.criterion().after().equals(criterion))
                .map(Contribution::changes)
                .flatMap(List::stream)
                .map(change -> change.message().in(Language.EN))
                .toList();
    }

    @Test
    void theRuleOfAnotherCriterionIsNoneOfThem() {
        String changed = OLD.replace("points-each: 2", "points-each: 3")
                .replace("weight: 1, count: b", "weight: 3, count: b");

        assertThat(causes(changed, "1")).containsExactly("weight: 1 → 3");
        assertThat(causes(changed, "2"))
                .hasSize(2)
                .anyMatch(each -> each.startsWith("rule (count)"))
                .contains("weight: 1 → 3");
    }

    /** Of the best alone it decides who is the best. */
    @Test
    void theRuleOfAnotherCriterionIsOneOfThemWhereTheBestCounts() {
        String best = OLD.replace("weighted-mean", "maximum").replace(", weight: 1", "");
        Effect effect = Revision.of(
                        framework(best),
                        framework(best.replace("points-each: 2", "points-each: 1")))
                .effect(Inputs.of(Map.of("a", 4, "b", 3)), Version.OLD);

        // The second brings 6 of 10 before, the first 4 after.
        assertThat(effect.contributions())
                .filteredOn(each -> each.criterion().after().equals("1"))
                .flatExtracting(Contribution::changes)
                .extracting(each -> each.subject().after())
                .containsExactly("2");
    }
}
