package vn.dti.framework;

import java.util.ArrayList;
import java.util.Map;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Scope;

/**
 * A unit that is scored but for its min-max criteria, which wait for the cohort's ranges.
 *
 * <p>Example: a cohort drafts all its units, finds the ranges, and completes each draft, so that what
 * compares no units is calculated once. Not for sharing between threads.
 */
public final class Draft {

    private final Framework framework;
    private final Figures figures;
    private final Inputs report;
    private final Breakdown breakdown;
    private boolean isComplete;

    Draft(Framework framework, Figures figures, Inputs report, Breakdown breakdown) {
        this.framework = framework;
        this.figures = figures;
        this.report = report;
        this.breakdown = breakdown;
    }

    /**
     * What the rule of a criterion sees, for those that compare the unit.
     *
     * @param criterion a criterion of the framework
     * @return the criterion and the unit's figures
     */
    public Scope scope(Criterion criterion) {
        return framework.sheet(figures, report, new ArrayList<>()).scope(criterion);
    }

    /**
     * Whether the figures that a criterion uses contradict each other.
     *
     * @param criterion a criterion of the framework
     * @return true if a part exceeds its whole, or a relation between them does not hold
     */
    public boolean isContradictory(Criterion criterion) {
        return framework.sheet(figures, report, new ArrayList<>()).caveats(criterion) != 0;
    }

    /**
     * Scores the min-max criteria, which completes the draft once and for all.
     *
     * @param ranges the cohort's range by criterion id, in place of those that the unit brings
     * @return the result
     * @throws InvalidInputsException if a range is given for a criterion that compares no units
     * @throws IllegalStateException if the draft is complete already
     */
    public Scorecard complete(Map<String, ReferenceRange> ranges) {
        if (isComplete) {
            throw new IllegalStateException("the draft is complete already");
        }
        isComplete = true;
        return framework.complete(figures, report.against(ranges), breakdown);
    }

    /** {@return the result against the ranges that the unit brings itself} */
    Scorecard card() {
        return new Scorecard(framework, report, figures, breakdown);
    }
}
