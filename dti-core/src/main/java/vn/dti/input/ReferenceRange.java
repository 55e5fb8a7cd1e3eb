package vn.dti.input;

import java.util.Objects;
import vn.dti.exact.Rational;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;

/**
 * The range of a cohort's values, against which a min-max criterion scores.
 *
 * @param min the smallest value of the cohort
 * @param max the largest value of the cohort, at least {@code min}
 * @param source whose figures these are, for example {@code 22 districts, 2023}; may be empty
 */
public record ReferenceRange(Rational min, Rational max, Message source) {

    /**
     * Checks the order.
     *
     * @throws DefinitionException if {@code min} is above {@code max}
     */
    public ReferenceRange {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(source, "source");
        if (min.isAbove(max)) {
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
    public ReferenceRange(Rational min, Rational max, String source) {
        this(min, max, Message.verbatim(Objects.requireNonNull(source, "source")));
    }
}
