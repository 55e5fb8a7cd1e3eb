// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

/** The ways in which a criterion came by its points. */
public enum Status {
    /** Calculated from known inputs. */
    SCORED(0),
    /** An input that the rule needs was omitted. */
    NO_DATA(1),
    /** The host asserts that the unit has no subject for the criterion. */
    NOT_APPLICABLE(4),
    /** A quotient of the rule is over zero. */
    ZERO_DENOMINATOR(3),
    /** A number that is not a fraction is too near to a limit to tell its side; it counts its least. */
    UNDECIDED(2),
    /** A min-max criterion without a reference range; it counts its least. */
    NEEDS_COHORT(-1),
    /** Given by an outside assessor. */
    AWARDED(0),
    /** Left out for the unit: neither its points nor its maximum count. */
    EXCLUDED(5);

    /** Of two that differ the lower one is that of both; 0 where points were calculated or awarded. */
    private final int order;

    Status(int order) {
        this.order = order;
    }

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
        Status first = order <= that.order ? this : that;
        return first.order == 0 && this != that ? SCORED : first;
    }
}
