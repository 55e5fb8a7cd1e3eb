package vn.dti.rule;

import java.util.List;

/** The ways in which a criterion came by its points. */
public enum Status {
    /** Calculated from known inputs. */
    SCORED,
    /** An input that the rule needs was omitted. */
    NO_DATA,
    /** The host asserts that the unit has no subject for the criterion. */
    NOT_APPLICABLE,
    /** A quotient of the rule is over zero. */
    ZERO_DENOMINATOR,
    /** A number that is no fraction is too near to a limit to tell its side; it counts its least. */
    UNDECIDED,
    /** A min-max criterion without a reference range; it counts its least. */
    NEEDS_COHORT,
    /** Given by an outside assessor. */
    AWARDED,
    /** Left out for the unit: neither its points nor its maximum count. */
    EXCLUDED;

    /** What asks for most comes first, of those that came by their points without a calculation. */
    private static final List<Status> UNCALCULATED =
            List.of(NO_DATA, UNDECIDED, ZERO_DENOMINATOR, NOT_APPLICABLE, EXCLUDED);

    /**
     * The status of what is put together of two: the parts of a criterion, the criteria of a group.
     *
     * <ul>
     *   <li>Where both agree, it is theirs.
     *   <li>{@link #NEEDS_COHORT} outweighs the rest, as the points can still grow.
     *   <li>Where one was calculated or awarded, it is {@link #SCORED}.
     *   <li>Where neither was, the one that asks for more: {@link #NO_DATA}, then {@link
     *       #UNDECIDED}, {@link #ZERO_DENOMINATOR}, {@link #NOT_APPLICABLE}, {@link #EXCLUDED}. It is not {@code SCORED}, as nothing was.
     * </ul>
     *
     * @param that the status of the other
     * @return the status of both; the order in which several are put together is of no matter
     */
    public Status and(Status that) {
        if (this == that) {
            return this;
        }
        if (this == NEEDS_COHORT || that == NEEDS_COHORT) {
            return NEEDS_COHORT;
        }
        int first = UNCALCULATED.indexOf(this);
        int second = UNCALCULATED.indexOf(that);
        return first < 0 || second < 0 ? SCORED : UNCALCULATED.get(Math.min(first, second));
    }
}
