package vn.dti.rule;

import java.util.Map;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Figures;
import vn.dti.input.ReferenceRange;

/**
 * What a rule sees when it scores: one criterion of one unit.
 *
 * @param criterion the criterion's id
 * @param maximum the points that a full share is worth
 * @param policy what values that are not known are worth
 * @param display how points are shown
 * @param figures the unit's values
 * @param references the cohort's ranges by criterion id
 */
public record Scope(
        String criterion,
        Rational maximum,
        Policy policy,
        Rounding display,
        Figures figures,
        Map<String, ReferenceRange> references) {

    /**
     * The cohort's range for this criterion.
     *
     * @return empty if the host gave none
     */
    public Optional<ReferenceRange> reference() {
        return Optional.ofNullable(references.get(criterion));
    }

    /** This scope for a part of the criterion. */
    Scope ofPart(Rational share) {
        return new Scope(criterion, maximum.times(share), policy, display, figures, references);
    }

    /** This scope within one record of a list. */
    Scope ofRecord(Figures fields) {
        return new Scope(criterion, maximum, policy, display, fields, references);
    }
}
