// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

/** The ways in which a line came by its points, in the words of the library's {@code Status}. */
public enum State {
    /** Calculated from known inputs. */
    SCORED(1),
    /** An input was omitted. */
    NO_DATA(2),
    /** 0/0, or a/0 where that is not a mistake. */
    ZERO_DENOMINATOR(4),
    /** Compared with a cohort that one unit alone does not have. */
    NEEDS_COHORT(8);

    private final int bit;

    State(int bit) {
        this.bit = bit;
    }

    /** The state of two parts of a line. */
    State and(State that) {
        return of(bit | that.bit);
    }

    /** The bit of this state in a set of states. */
    int bit() {
        return bit;
    }

    /** The state of several lines: a cohort missing, then what was scored, then what asks for most. */
    static State of(int bits) {
        if ((bits & NEEDS_COHORT.bit) != 0) {
            return NEEDS_COHORT;
        }
        if ((bits & SCORED.bit) != 0) {
            return SCORED;
        }
        return (bits & NO_DATA.bit) != 0 ? NO_DATA : ZERO_DENOMINATOR;
    }

    /** The state of a quotient that cannot be formed. */
    static State overZero(String id, boolean zero) {
        if (zero) {
            return ZERO_DENOMINATOR;
        }
        throw new IllegalArgumentException(id + ": a part of nothing");
    }
}
