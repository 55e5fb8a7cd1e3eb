package vn.dti.rule;

/** How a criterion came by its points. */
public enum Status {
    /** Calculated from known inputs. */
    SCORED('S'),
    /** An input that the rule needs was omitted. */
    NO_DATA('M'),
    /** The host asserts that the unit has no subject for the criterion. */
    NOT_APPLICABLE('N'),
    /** A quotient of the rule is over zero. */
    ZERO_DENOMINATOR('Z'),
    /** A min-max criterion without a reference range; it counts its least. */
    NEEDS_COHORT('C'),
    /** Given by an outside assessor. */
    AWARDED('A');

    private final char letter;

    Status(char letter) {
        this.letter = letter;
    }

    /**
     * One letter for this status, to keep many of them in little room.
     *
     * @return {@code S}, {@code M}, {@code N}, {@code Z}, {@code C} or {@code A}, in the order above
     */
    public char letter() {
        return letter;
    }

    /**
     * The status of a letter.
     *
     * @param letter as {@link #letter()} gives it
     * @return the status
     * @throws IllegalArgumentException for any other letter
     */
    public static Status of(char letter) {
        return switch (letter) {
            case 'S' -> SCORED;
            case 'M' -> NO_DATA;
            case 'N' -> NOT_APPLICABLE;
            case 'Z' -> ZERO_DENOMINATOR;
            case 'C' -> NEEDS_COHORT;
            case 'A' -> AWARDED;
            default -> throw new IllegalArgumentException("no status '" + letter + "'");
        };
    }
}
