package vn.dti.rule;

import vn.dti.exact.Quotient;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;

/**
 * The short way to the share that a rule gives, for one criterion of one framework.
 *
 * <p>It finds the places of inputs when it is made, once for all units, and calculates in 64 bits. What
 * it gives is what {@link Rule#score} gives, without notices; where it is closed, as for a quotient
 * over 0 or for numbers too large, the rule itself has to be asked.
 */
@FunctionalInterface
public interface Shortcut {

    /** What becomes of the short way for one unit. */
    enum Finding {
        /** It is closed; the share is of no use. */
        CLOSED(Status.SCORED),
        /** The share was calculated. */
        SCORED(Status.SCORED),
        /** An input was omitted; the share is what the policy says. */
        NO_DATA(Status.NO_DATA),
        /** The range of the cohort is not known; the share is 0, at best 1. */
        NEEDS_COHORT(Status.NEEDS_COHORT);

        private final Status status;

        Finding(Status status) {
            this.status = status;
        }

        /** {@return the status of the criterion, unless the way is closed} */
        public Status status() {
            return status;
        }
    }

    /** The way that is always closed. */
    Shortcut CLOSED = (figures, report, share) -> Finding.CLOSED;

    /**
     * Calculates the share for one unit.
     *
     * @param figures the unit's values, in the places that this shortcut was made for
     * @param report what the host gave beside them
     * @param share receives the share, from 0 to 1
     * @return whether it was calculated
     */
    Finding share(Figures figures, Inputs report, Quotient share);
}
