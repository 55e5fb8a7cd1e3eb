// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.dti.exact.Real;
import vn.dti.input.Figures;

/** The values of a unit of which statistics of its cohort are made. */
final class Gathering {

    static final Gathering NONE = new Gathering();

    private final List<Gathered> all = new ArrayList<>();

    private Gathering() {}

    /**
     * One value.
     *
     * @param comparison the {@link Comparison#id} of what it is for
     */
    private record Gathered(String comparison, Evaluation value, Plausible plausible) {}

    static Gathering of(List<CohortStatistic> statistics, Evaluations evaluations) {
        if (statistics.isEmpty()) {
            return NONE;
        }
        var gathering = new Gathering();
        Set<String> seen = new HashSet<>();
        statistics.forEach(statistic -> {
            String id = Comparison.of(statistic).id();
            if (seen.add(id)) {
                Expression operand = statistic.operand();
                gathering.all.add(new Gathered(id, evaluations.of(operand), Plausible.of(operand)));
            }
        });
        return gathering;
    }

    void gather(Figures figures, BiConsumer<String, Real> values) {
        for (Gathered each : all) {
            var value = new Register();
            each.value().evaluate(figures, value);
            if (value.isKnown()) {
                values.accept(each.comparison(), each.plausible().compared(value));
            }
        }
    }
}
