// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Assessment;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.wording.Language;

/** The figures of one unit for criterion 1.2, as a test states them; the maximum is 10 unless said. */
record Given(
        Map<String, Object> values,
        Rational maximum,
        Policy policy,
        Map<String, ReferenceRange> references) {

    /** One part in 10^12: the distance at which a threshold must still tell values apart. */
    static final Rational TINY = Rational.of(1, 1_000_000_000_000L);

    private static final String CRITERION = "1.2";

    static Given nothing() {
        return new Given(Map.of(), Rational.of(10), Policy.DEFAULT, Map.of());
    }

    static Given value(String name, Object value) {
        return nothing().and(name, value);
    }

    Given and(String name, Object value) {
        var more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Given(more, maximum, policy, references);
    }

    Given outOf(long points) {
        return new Given(values, Rational.of(points), policy, references);
    }

    Given by(Policy other) {
        return new Given(values, maximum, other, references);
    }

    Given against(long min, long max, String source) {
        return against(new ReferenceRange(Rational.of(min), Rational.of(max), source));
    }

    Given against(ReferenceRange range) {
        return new Given(values, maximum, policy, Map.of(CRITERION, range));
    }

    Scope scope(Rule rule) {
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(rule.inputs(), values, "", problems);
        assertThat(problems).isEmpty();
        return scope(figures);
    }

    Scope scope(Figures figures) {
        Inputs report = new Inputs(Assessment.UNSTATED, Map.of(), Map.of(), references, Map.of());
        return new Scope(CRITERION, maximum, policy, Rounding.HALF_UP_2, figures, report);
    }

    Outcome score(Rule rule) {
        return rule.score(scope(rule));
    }

    Rational points(Rule rule) {
        return score(rule).share().times(maximum);
    }

    List<String> explain(Rule rule, Language language) {
        return rule.explain(scope(rule)).lines(language);
    }

    /** The notices as {@code KIND: sentence in English}. */
    List<String> notices(Rule rule) {
        return score(rule).notices().stream()
                .map(notice -> notice.kind() + ": " + notice.message())
                .toList();
    }
}
