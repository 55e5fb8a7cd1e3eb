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
    /** The least points of the criterion, as what is not known spares no deduction. */
    LEAST(Rational.of(-1), Word.LEAST_POINTS),
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
     * @return 0 or 1; −1 of what deductions alone are worth
     */
    public Rational share() {
        return share;
    }

    /**
     * The name in a framework's YAML.
     *
     * @return {@code zero}, {@code maximum}, {@code exclude} or {@code error}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String in(Language language) {
        return words.in(language);
    }
}
