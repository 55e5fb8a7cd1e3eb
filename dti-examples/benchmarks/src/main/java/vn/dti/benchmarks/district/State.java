package vn.dti.benchmarks.district;

/** How a line came by its points, in the words of the library's {@code Status}. */
public enum State {
    /** Calculated from known inputs. */
    SCORED(1),
    /** An input was omitted. */
    NO_DATA(2),
    /** 0/0, or a/0 where that is no mistake. */
    ZERO_DENOMINATOR(4),
    /** Compared with a cohort that one unit alone does not have. */
    NEEDS_COHORT(8);

    private final int bit;

    State(int bit) {
        this.bit = bit;
    }

    /** The bit of this state in a set of states. */
    int bit() {
        return bit;
    }

    /** The state of several lines: that of all where they agree; a cohort missing anywhere is missing. */
    static State of(int bits) {
        if ((bits & NEEDS_COHORT.bit) != 0) {
            return NEEDS_COHORT;
        }
        if (bits == NO_DATA.bit) {
            return NO_DATA;
        }
        return bits == ZERO_DENOMINATOR.bit ? ZERO_DENOMINATOR : SCORED;
    }

    /** The state of a quotient that cannot be formed. */
    static State overZero(String id, boolean zero) {
        if (zero) {
            return ZERO_DENOMINATOR;
        }
        throw new IllegalArgumentException(id + ": a part of nothing");
    }
}
