package vn.dti.rule;

import vn.dti.exact.Quotient;
import vn.dti.input.Figures;
import vn.dti.input.Inputs;

/**
 * The short way to the points that a rule gives, for one criterion of one framework.
 *
 * <p>It finds the places of inputs when it is made, once for all units, and calculates in 64 bits. What
 * it gives is the share that {@link Rule#score} gives, times the maximum, without notices but that
 * something was clamped; where it is closed, as for values that are no whole numbers or too large, the rule itself has to be asked.
 */
public abstract class Shortcut {

    /** What becomes of the short way for one unit. */
    public enum Finding {
        /** It is closed; the points are of no use. */
        CLOSED(Status.SCORED),
        /** The points were calculated. */
        SCORED(Status.SCORED),
        /** The same, from a share outside 0…1 or a value outside the range, which was clamped. */
        CLAMPED(Status.SCORED),
        /** An input was omitted; the points are what the policy says. */
        NO_DATA(Status.NO_DATA),
        /** A quotient is over 0; the points are what the policy says. */
        ZERO_DENOMINATOR(Status.ZERO_DENOMINATOR),
        /** The range of the cohort is not known; there is no point yet, at best the maximum. */
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
    static final Shortcut CLOSED = new Shortcut() {
        @Override
        public Finding points(Figures figures, Inputs report, Quotient points) {
            return Finding.CLOSED;
        }
    };

    Shortcut() {}

    /**
     * Calculates the points of one unit.
     *
     * @param figures the unit's values, in the places that this shortcut was made for
     * @param report what the host gave beside them
     * @param points receives the points, from 0 to the maximum
     * @return whether they were calculated
     */
    public abstract Finding points(Figures figures, Inputs report, Quotient points);
}
