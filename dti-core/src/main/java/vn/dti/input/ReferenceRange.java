package vn.dti.input;

import java.util.Objects;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;

/**
 * The range of a cohort's values, against which a min-max criterion scores.
 *
 * @param min the smallest value of the cohort
 * @param max the largest value of the cohort, at least {@code min}
 * @param source whose figures these are, for example {@code 22 districts, 2023}; may be empty
 */
public record ReferenceRange(Real min, Real max, Message source) {

    private static final int PLACES = 20;

    /**
     * Checks the order; that of two numbers which are too near to each other to tell is taken as given.
     *
     * @throws DefinitionException if {@code min} is above {@code max}
     */
    public ReferenceRange {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(source, "source");
        if (min.toRational().isAbove(max.toRational())) {
            throw new DefinitionException(InputFault.NEGATIVE_RANGE.of(min, max));
        }
    }

    /**
     * A range whose source is named in the same words in every language.
     *
     * @param min the smallest value of the cohort
     * @param max the largest value of the cohort, at least {@code min}
     * @param source whose figures these are; may be empty
     * @throws DefinitionException if {@code min} is above {@code max}
     */
    public ReferenceRange(Real min, Real max, String source) {
        this(min, max, Message.verbatim(Objects.requireNonNull(source, "source")));
    }

    /** {@return the smallest value; of one that is no fraction the next decimal of 20 places below} */
    public Rational least() {
        return min.enclosure(PLACES).lowerEnd().orElseThrow();
    }

    /** {@return the largest value; of one that is no fraction the next decimal of 20 places above} */
    public Rational most() {
        return max.enclosure(PLACES).upperEnd().orElseThrow();
    }
}
