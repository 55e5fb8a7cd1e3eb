package vn.dti.rule;

/** How a criterion came by its points. */
public enum Status {
    /** Calculated from known inputs. */
    SCORED,
    /** An input that the rule needs was omitted. */
    NO_DATA,
    /** The host asserts that the unit has no subject for the criterion. */
    NOT_APPLICABLE,
    /** A quotient of the rule is over zero. */
    ZERO_DENOMINATOR,
    /** A min-max criterion without a reference range; it counts its least. */
    NEEDS_COHORT,
    /** Given by an outside assessor. */
    AWARDED
}
