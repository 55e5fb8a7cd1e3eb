// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Scorer;

/**
 * A criterion of a framework by a reading that is not in use, all others as they are.
 *
 * <p>Example: {@code 10.2} by {@code literal}. It is made ready once, and then gives the points of this
 * criterion for any number of scorecards of the framework, without scoring anything else again.
 * Immutable; may be shared between threads.
 */
public final class Alternative implements Unmapped {

    private final Framework framework;
    private final Criterion criterion;
    private final Scorer scorer;

    private Alternative(Framework framework, Criterion criterion) {
        this.framework = framework;
        this.criterion = criterion;
        this.scorer = framework.scorer(criterion);
    }

    /** All of a framework, criterion by criterion. */
    static List<Alternative> of(Framework framework) {
        var alternatives = new ArrayList<Alternative>();
        framework.criteria().forEach(criterion -> {
            Readings readings = criterion.provision().readings();
            for (Reading reading : readings.all()) {
                if (!reading.name().equals(readings.chosen())) {
                    alternatives.add(new Alternative(framework, criterion.by(reading)));
                }
            }
        });
        return alternatives;
    }

    /** {@return the id of the criterion whose clause is ambiguous} */
    public String criterion() {
        return criterion.id();
    }

    /** {@return the name of the reading} */
    public String reading() {
        return criterion.provision().readings().chosen();
    }

    /** {@return the framework by this reading} */
    public Framework framework() {
        return framework.withReading(criterion(), reading());
    }

    /**
     * The points of the criterion by this reading for one unit.
     *
     * @param card the unit's result by the readings in use
     * @param ranges the cohort's range of each min-max criterion by this reading
     * @return the same points as {@link #framework()} gives, exact or no fraction
     * @throws InvalidInputsException with every problem if this reading refuses the unit's figures
     */
    public Real points(Scorecard card, Map<String, ReferenceRange> ranges) {
        Inputs report =
                criterion.rule().usesCohort() ? card.inputs().against(ranges) : card.inputs();
        Figures figures = card.figures();
        Submission sheet = framework.sheet(figures, report, new ArrayList<>());
        Optional.ofNullable(ranges.get(criterion()))
                .ifPresent(range ->
                        new ReportCheck(framework, sheet).requirePossible(criterion, range));
        if (sheet.problems().isEmpty() && !sheet.isAsserted(criterion)) {
            try {
                return scorer.points(figures, report);
            } catch (InvalidInputsException | TooLargeException refused) {
                // The sheet words what is wrong.
                return worded(sheet);
            }
        }
        return worded(sheet);
    }

    private Real worded(Submission sheet) {
        Real points = sheet.points(criterion);
        sheet.requireNoProblems();
        return points;
    }

    /**
     * The criterion and the reading, for logs.
     *
     * @return for example {@code 10.2=literal}
     */
    @Override
    public String toString() {
        return criterion() + "=" + reading();
    }
}
