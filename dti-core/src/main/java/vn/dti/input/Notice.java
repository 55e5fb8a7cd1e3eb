// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import vn.dti.wording.Message;

/**
 * Something that a reader of a score should know, though it is not an error.
 *
 * @param kind what sort of thing
 * @param message the sentence
 */
public record Notice(Kind kind, Message message) {

    /**
     * Checks that the sentence has a code.
     *
     * @throws IllegalArgumentException if the phrase of the message has no code
     */
    public Notice {
        if (message.phrase().noticeCode().isEmpty()) {
            throw new IllegalArgumentException("no code for the notice: " + message);
        }
    }

    /**
     * What programs know the sentence by, in every language and release.
     *
     * @return for example {@code above-maximum}
     */
    public String code() {
        return message.phrase().noticeCode();
    }

    /** The sorts of notices. */
    public enum Kind {
        /** Inputs were omitted; the policy says what that is worth. */
        NO_DATA,
        /** Some parts of the criterion were omitted; the others still count. */
        PARTLY_REPORTED,
        /** A quotient is 0/0; the policy says what that is worth. */
        ZERO_DENOMINATOR,
        /** The host asserts that the subject does not exist for the unit. */
        NOT_APPLICABLE,
        /** The assessor gave points in place of what the rule would give. */
        AWARDED,
        /** Criteria that are said not to apply earn points by the policy; told of a result as a whole. */
        POINTS_WITHOUT_FIGURES,
        /** The host asserts that the subject does not exist, though figures of it are reported. */
        NOT_APPLICABLE_WITH_FIGURES,
        /** The assessor gave points beside figures, or beside the assertion that nothing applies. */
        AWARDED_BESIDE_OTHERS,
        /** A min-max criterion has no reference range, so that it counts its least. */
        NEEDS_COHORT,
        /** The share before clamping was above 1. */
        ABOVE_MAXIMUM,
        /** The share before clamping was below 0. */
        BELOW_ZERO,
        /** An input is larger than the input that it is declared to be a part of. */
        PART_EXCEEDS_WHOLE,
        /** A relation between inputs that must hold does not. */
        RELATION,
        /** A value to be compared was cut to what figures without a contradiction can have. */
        IMPOSSIBLE_VALUE,
        /** A value lies outside the reference range of a min-max criterion. */
        OUTSIDE_REFERENCE,
        /** Units differ, but their best value is 0 or less, so that no share of it can be taken. */
        NO_SHARE_OF_BEST,
        /** Records were left out of a count because they cannot be judged. */
        RECORDS_LEFT_OUT,
        /** Some criteria of a group are left out, and the points of the others are scaled to its maximum. */
        RESCALED,
        /** What the children of a group bring is beyond its bounds: a cap, or the least after deductions. */
        BOUNDED,
        /** A number that is not a fraction is too near to a limit to tell on which side it lies. */
        UNDECIDED,
        /** A prerequisite of the whole is not met, so that there is no class or no points; told of the whole. */
        PREREQUISITE
    }
}
