package vn.dti.rule;

import java.util.List;
import vn.dti.exact.Quotient;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
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

    /** The places of some inputs, in their order. */
    int[] places(List<Input> inputs) {
        return inputs.stream().mapToInt(slots::place).toArray();
    }

    /**
     * The short way where a value could not be evaluated: what the policy says if an input was omitted
     * and nothing else is peculiar about any.
     */
    Shortcut.Finding missing(int[] places, Figures figures, Quotient share) {
        boolean missing = false;
        for (int place : places) {
            long number = figures.whole(place);
            if (number < 0 && number != Figures.MISSING) {
                return Shortcut.Finding.CLOSED;
            }
            missing |= number == Figures.MISSING;
        }
        if (!missing || policy.missing() == Worth.ERROR) {
            return Shortcut.Finding.CLOSED;
        }
        share.set(policy.missing() == Worth.MAXIMUM ? 1 : 0);
        return Shortcut.Finding.NO_DATA;
    }
}
