// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dti.input.Notice;
import vn.dti.rule.Status;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;

/**
 * A reason not to take the points of a criterion for the outcome of known figures alone.
 *
 * <p>A criterion has at most one of those that its {@link Status} names; the others come beside it. A
 * blank cell has {@link #NO_DATA}, a true 0 has none.
 */
public enum Caveat {
    /** An input that the rule needs was omitted. */
    NO_DATA(1 << 0, Word.NO_DATA),
    /**
     * Scored though not all of it could be: a part is without figures, does not apply or is over 0, or
     * records were left out.
     */
    PARTIAL(1 << 1, FrameworkPhrase.CAVEAT_PARTIAL),
    /** The host asserts that the unit has no subject for the criterion. */
    NOT_APPLICABLE(1 << 2, Word.NOT_APPLICABLE),
    /** A quotient of the rule is over 0. */
    ZERO_DENOMINATOR(1 << 3, FrameworkPhrase.CAVEAT_ZERO_DENOMINATOR),
    /** The criterion compares units, and no range is known. */
    NEEDS_COHORT(1 << 4, FrameworkPhrase.CAVEAT_NEEDS_COHORT),
    /** An assessor gave the points. */
    AWARDED(1 << 5, FrameworkPhrase.CAVEAT_AWARDED),
    /** A share outside 0…1, a value outside the range, or a quotient that cannot be was cut. */
    CLAMPED(1 << 6, FrameworkPhrase.CAVEAT_CLAMPED),
    /**
     * A part is above its whole, a relation that must hold between the figures does not, or what does
     * not apply has figures; whether anything was cut for it, {@link #CLAMPED} says.
     */
    CONTRADICTED(1 << 7, FrameworkPhrase.CAVEAT_CONTRADICTED),
    /** Left out for the unit: neither its points nor its maximum count. */
    EXCLUDED(1 << 8, Word.EXCLUDED),
    /** A number that is not a fraction is too near to a limit to tell on which side it lies. */
    UNDECIDED(1 << 9, Word.TOO_NEAR);

    private static final List<Status> STATUSES = List.of(Status.values());

    /** The bits of all statuses but {@code SCORED}; a criterion has at most one of them. */
    static final int OF_STATUSES =
            STATUSES.stream().mapToInt(Caveat::bits).reduce(0, (left, right) -> left | right);

    private final int bit;
    private final Phrase words;

    Caveat(int bit, Phrase words) {
        this.bit = bit;
        this.words = words;
    }

    /**
     * This caveat in words, the same wherever it is counted.
     *
     * @return for example {@code no data}
     */
    public Message words() {
        return Message.of(words);
    }

    int bit() {
        return bit;
    }

    boolean isIn(int bits) {
        return (bits & bit()) != 0;
    }

    /** The bits of what a rule gave: its status, and what it told beside. */
    static int bits(Status status, Set<Notice.Kind> kinds) {
        int bits = bits(status);
        for (Notice.Kind kind : kinds) {
            bits |= bits(kind, bits);
        }
        return bits;
    }

    static int bits(List<Notice> notices) {
        return bits(Status.SCORED, notices.stream().map(Notice::kind).collect(Collectors.toSet()));
    }

    static int bits(Status status) {
        return switch (status) {
            case SCORED -> 0;
            case NO_DATA -> NO_DATA.bit();
            case NOT_APPLICABLE -> NOT_APPLICABLE.bit();
            case ZERO_DENOMINATOR -> ZERO_DENOMINATOR.bit();
            case NEEDS_COHORT -> NEEDS_COHORT.bit();
            case AWARDED -> AWARDED.bit();
            case EXCLUDED -> EXCLUDED.bit();
            case UNDECIDED -> UNDECIDED.bit();
        };
    }

    /** The status that bits tell. */
    static Status status(int bits) {
        if ((bits & OF_STATUSES) == 0) {
            return Status.SCORED;
        }
        for (Status status : STATUSES) {
            if ((bits & bits(status)) != 0) {
                return status;
            }
        }
        throw new IllegalStateException("no status has the bits " + bits);
    }

    /** The bits of a notice; what the status does not say already is so of a part alone. */
    static int bits(Notice.Kind kind, int known) {
        return switch (kind) {
            case ABOVE_MAXIMUM, BELOW_ZERO, IMPOSSIBLE_VALUE, OUTSIDE_REFERENCE -> CLAMPED.bit();
            case PART_EXCEEDS_WHOLE, RELATION, NOT_APPLICABLE_WITH_FIGURES -> CONTRADICTED.bit();
            case RECORDS_LEFT_OUT, PARTLY_REPORTED -> PARTIAL.bit();
            case AWARDED_BESIDE_OTHERS,
                    POINTS_WITHOUT_FIGURES,
                    NO_SHARE_OF_BEST,
                    RESCALED,
                    BOUNDED,
                    PREREQUISITE -> 0;
            case NO_DATA -> inPart(NO_DATA, known);
            case NOT_APPLICABLE -> inPart(NOT_APPLICABLE, known);
            case ZERO_DENOMINATOR -> inPart(ZERO_DENOMINATOR, known);
            case NEEDS_COHORT -> inPart(NEEDS_COHORT, known);
            case AWARDED -> inPart(AWARDED, known);
            case UNDECIDED -> inPart(UNDECIDED, known);
        };
    }

    private static int inPart(Caveat caveat, int known) {
        return caveat.isIn(known) || EXCLUDED.isIn(known) ? 0 : PARTIAL.bit();
    }
}
