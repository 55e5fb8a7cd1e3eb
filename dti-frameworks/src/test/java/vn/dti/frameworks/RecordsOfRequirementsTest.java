// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** Classes and prerequisites that ask what the records of a list say, where only their number is reported. */
class RecordsOfRequirementsTest {

    private static final String HEAD = """
            format: dti/1
            id: records
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: đơn vị}
            max: 10
            """;

    private static final String TREE = """
            inputs:
              plan: {type: boolean, label: Kế hoạch}
              weeks:
                type: list
                label: Các tuần
                fields:
                  late: {type: count, label: Trễ}
            criteria:
              - {id: "1", title: Một, max: 10, boolean: plan}
            """;

    private static Framework framework(String requirement) {
        return FrameworkLoader.load(new Source("records.yaml", HEAD + requirement + "\n" + TREE));
    }

    private static List<String> refusals(Framework framework, Map<String, ?> values) {
        var refused =
                catchThrowableOfType(InvalidInputsException.class, () -> framework.score(values));
        return refused == null
                ? List.of()
                : refused.problems().stream()
                        .map(problem -> problem.message().in(Language.EN))
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "classes: {by: points, bounds: [{title: A, at-least: 5, requires: {value: mean(weeks.late), below: 3}}]}",
                "classes: {by: points, bounds: [{title: A, at-least: 5, requires: {not: {value: sum(weeks.late), above: 3}}}]}",
                "classes: {by: points, bounds: [{title: A, at-least: most(weeks.late)}]}",
                "prerequisites: [{title: P, requires: {value: mean(weeks.late), below: 3}, else: zero}]",
                "classes: {by: points, bounds: [{title: A, at-least: 5}]}\nprerequisites: [{title: P, requires: {value: mean(weeks.late), below: 3}, else: no-class}]",
            })
    void areRefusedWithAllElseThatIsWrongWhenTheUnitIsScored(String requirement) {
        Framework framework = framework(requirement);

        assertThat(refusals(framework, Map.of("plan", true, "weeks", 3)))
                .containsExactly(
                        "“Các tuần” [weeks] is the number 3, but the records are needed for a sum, a mean or the best");
        assertThat(refusals(framework, Map.of("plan", "maybe", "weeks", 3))).hasSize(2);
        assertThat(refusals(framework, Map.of("plan", true, "weeks", List.of(Map.of("late", 1)))))
                .isEmpty();
    }

    @Test
    void areToldOnceWhereSeveralAsk() {
        Framework framework = framework(
                "classes: {by: points, bounds: [{title: A, at-least: 5, requires: {value: mean(weeks.late), below: 3}},"
                        + " {title: B, at-least: 0, requires: {value: sum(weeks.late), below: 9}}]}");

        assertThat(refusals(framework, Map.of("plan", true, "weeks", 3))).hasSize(1);
    }
}
