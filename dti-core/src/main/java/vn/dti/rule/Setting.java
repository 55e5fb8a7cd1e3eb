package vn.dti.rule;

import vn.dti.exact.Rational;
import vn.dti.input.Slots;

/**
 * What a rule knows of its criterion before any unit is scored, as {@link Scope} tells of one unit.
 *
 * @param slots the places of the framework's inputs
 * @param criterion the criterion's id
 * @param maximum the points that a full share is worth
 * @param policy what values that are not known are worth
 */
public record Setting(Slots slots, String criterion, Rational maximum, Policy policy) {

    /** This setting for a part of the criterion. */
    Setting ofPart(Rational share) {
        return new Setting(slots, criterion, maximum.times(share), policy);
    }
}
