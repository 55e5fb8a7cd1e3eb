// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Locale;
import vn.dti.exact.Rational;
import vn.dti.wording.Language;
import vn.dti.wording.Word;
import vn.dti.wording.Worded;

/** The worth of a value that is not known. */
public enum Worth implements Worded {
    /** No points. */
    ZERO(Rational.ZERO, Word.NO_POINTS),
    /** The criterion's maximum. */
    MAXIMUM(Rational.ONE, Word.FULL_MARKS),
    /** The least points that the rule states, as what is not known spares no deduction. */
    LEAST(Rational.ZERO, Word.LEAST_POINTS),
    /** All that is taken off at most where points are only taken off. */
    WHOLE_DEDUCTION(Rational.of(-1), Word.LEAST_POINTS),
    /** Neither points nor a maximum: the criterion is left out for the unit. */
    EXCLUDE(Rational.ZERO, Word.LEFT_OUT),
    /** It is an error in the inputs. */
    ERROR(Rational.ZERO, Word.REFUSED);

    private final Rational share;
    private final Word words;

    Worth(Rational share, Word words) {
        this.share = share;
        this.words = words;
    }

    /**
     * The share of the maximum.
     *
     * <p>Example: of 4 points for a grade, of which the worst takes 1 point off, {@link #LEAST} is −1/4.
     *
     * @param least the least share that the rule states, 0 or below
     * @return 0, 1 or that; −1 of what deductions alone are worth
     */
    public Rational share(Rational least) {
        return this == LEAST ? least : share;
    }

    /**
     * The name in a framework's YAML.
     *
     * @return {@code zero}, {@code maximum}, {@code least}, {@code exclude} or {@code error}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
