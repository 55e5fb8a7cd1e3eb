// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import java.util.List;
import vn.dti.framework.Criterion;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.wording.Language;

/** An ambiguous clause: the words in question, the ways to understand them, the one in use and why. */
record AmbiguousClause(String clause, List<Option> readings, String reason) {

    /** One way to understand the clause; {@code rules} is empty for the one in use. */
    record Option(String name, String meaning, boolean chosen, List<Clause> rules) {

        static Option of(Reading reading, Criterion criterion, Language language) {
            boolean chosen =
                    reading.name().equals(criterion.provision().readings().chosen());
            List<Clause> rules = chosen
                    ? List.of()
                    : List.of(Clause.of(criterion.describe(reading.rule()), language));
            return new Option(reading.name(), reading.meaning(), chosen, rules);
        }
    }

    /** None where the clause of the criterion is clear. */
    static List<AmbiguousClause> of(Criterion criterion, Language language) {
        Readings readings = criterion.provision().readings();
        if (readings.all().isEmpty()) {
            return List.of();
        }
        List<Option> options = readings.all().stream()
                .map(reading -> Option.of(reading, criterion, language))
                .toList();
        return List.of(new AmbiguousClause(readings.clause(), options, readings.reason()));
    }
}
