// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Award;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;

/**
 * The view of a rule when it scores: one criterion of one unit.
 *
 * @param criterion the criterion's id
 * @param maximum the points that a full share is worth
 * @param policy what values that are not known are worth
 * @param display how points are shown
 * @param figures the unit's values
 * @param report what the host gave, with its assertions and the cohort's ranges
 */
public record Scope(
        String criterion,
        Rational maximum,
        Policy policy,
        Rounding display,
        Figures figures,
        Inputs report) {

    /** Puts what the cohort has for this criterion beside the figures. */
    public Scope {
        figures = figures.against(Optional.ofNullable(report.references().get(criterion)));
    }

    /**
     * The cohort's range for this criterion.
     *
     * @return empty if the host gave none
     */
    public Optional<ReferenceRange> reference() {
        return Optional.ofNullable(report.references().get(criterion));
    }

    /**
     * The host's reason why the unit has no subject for this criterion.
     *
     * @return empty if the host asserts no such thing
     */
    public Optional<String> notApplicable() {
        return Optional.ofNullable(report.notApplicable().get(criterion));
    }

    /**
     * The points that the assessor gives in place of the rule's.
     *
     * @return empty if the rule counts
     */
    public Optional<Award> award() {
        return Optional.ofNullable(report.awards().get(criterion));
    }

    /** This scope for a part of the criterion. */
    Scope ofPart(Rational share) {
        return new Scope(criterion, maximum.times(share), policy, display, figures, report);
    }

    /**
     * This scope with one figure changed, to ask what would be.
     *
     * @param input a declared input
     * @param value a value of its type; for a list the number of items that qualify
     * @return a copy
     */
    public Scope with(Input input, Object value) {
        return new Scope(criterion, maximum, policy, display, figures.with(input, value), report);
    }
}
