// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.dti.exact.Real;
import vn.dti.exact.Unmapped;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Scorer;

/**
 * A unit that is scored but for its min-max criteria, which wait for the cohort's ranges.
 *
 * <p>Example: a cohort drafts all its units, finds the ranges, and completes each draft, so that what
 * compares no units is calculated once. Immutable.
 */
public final class Draft implements Unmapped {

    private final Framework framework;
    private final Figures figures;
    private final Inputs report;
    private final Breakdown breakdown;

    Draft(Framework framework, Figures figures, Inputs report, Breakdown breakdown) {
        this.framework = framework;
        this.figures = figures;
        this.report = report;
        this.breakdown = breakdown;
    }

    /**
     * Whether the figures that a criterion uses contradict each other.
     *
     * @param criterion a criterion of the framework
     * @return true if a part exceeds its whole, or a relation between them does not hold
     */
    public boolean isContradictory(Criterion criterion) {
        int number = breakdown.layout().numberOf(criterion);
        return breakdown.isContradicted(number, figures);
    }

    /**
     * Scores the min-max criteria.
     *
     * @param ranges the cohort's range by criterion id, in place of those that the unit brings
     * @return the result
     * @throws InvalidInputsException if a range is given for a criterion that compares no units
     */
    public Scorecard complete(Map<String, ReferenceRange> ranges) {
        Inputs compared = report.against(ranges);
        Submission sheet = framework.sheet(figures, compared, new ArrayList<>());
        new ReportCheck(framework, sheet).requireMinMax(compared.references().keySet());
        Breakdown whole = breakdown.layout().withComparisons(sheet, breakdown);
        sheet.requireNoProblems();
        return new Scorecard(framework, compared, figures, whole.judged(sheet));
    }

    /**
     * Gives the values that a rule compares with the cohort; none where the criterion does not apply or its
     * points are awarded.
     *
     * @param criterion a criterion of the framework, by any of its readings
     * @param rule its rule, made ready by {@link Framework#scorer}
     * @param known what is known of the cohort for this criterion so far
     * @param values receives those that are known, each with the {@link vn.dti.rule.Comparison#id} of what it
     *     is for
     */
    public void compare(
            Criterion criterion,
            Scorer rule,
            Optional<ReferenceRange> known,
            BiConsumer<String, Real> values) {
        boolean isAsserted = report.awards().containsKey(criterion.id())
                || report.notApplicable().containsKey(criterion.id());
        if (!isAsserted) {
            rule.compare(figures.against(known), values);
        }
    }

    /**
     * This draft with the typed figures but without what the host gave, which takes least memory.
     *
     * @return a draft of the same points, whose result has no values among its inputs
     */
    public Draft withoutValues() {
        var bare = new Inputs(
                report.assessment(),
                Map.of(),
                report.notApplicable(),
                report.references(),
                report.evidence(),
                report.awards(),
                report.numbers());
        return new Draft(framework, figures, bare, breakdown);
    }

    /** {@return the result against the ranges that the unit brings itself} */
    Scorecard card() {
        return new Scorecard(framework, report, figures, breakdown);
    }

    /** {@return the framework and the unit, for logs} */
    @Override
    public String toString() {
        return framework.id() + ", " + report.assessment().unit();
    }
}
