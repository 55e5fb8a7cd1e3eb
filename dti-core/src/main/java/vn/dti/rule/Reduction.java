// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Locale;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.wording.Phrase;

/** The ways to make one value of those of many records. */
public enum Reduction {
    /** All added up; 0 where there is none. */
    SUM(RulePhrase.SUM_OF),
    /** The sum by the number of values, or of values by weights by the sum of weights; 0/0 of none. */
    MEAN(RulePhrase.MEAN_OF),
    /**
     * The root of the product, whose degree is the number of values; of weights each factor as often as it
     * weighs. 0/0 of none, and no value where one is below 0.
     */
    GEOMETRIC_MEAN(RulePhrase.GEOMETRIC_MEAN_OF),
    /** The smallest; 0/0 of none. */
    LEAST(RulePhrase.LEAST_OF),
    /** The largest; 0/0 of none. */
    MOST(RulePhrase.MOST_OF);

    private final Phrase phrase;

    Reduction(Phrase phrase) {
        this.phrase = phrase;
    }

    /**
     * The word for this in formulas.
     *
     * @return for example {@code mean}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Phrase phrase() {
        return phrase;
    }

    /** Whether it lies among the values, though it need not be one of them. */
    boolean isMean() {
        return this == MEAN || this == GEOMETRIC_MEAN;
    }

    /** Whether it takes one of the values, so that it may be a date. */
    boolean isChoice() {
        return this == LEAST || this == MOST;
    }

    /** The range of what comes out of values in a range, if there may be any number of them. */
    Interval range(Interval values) {
        if (this != SUM) {
            return values;
        }
        Interval positive = Interval.atLeast(Rational.ZERO);
        Interval negative = Interval.atMost(Rational.ZERO);
        if (values.and(Interval.below(Rational.ZERO)).isEmpty()) {
            return positive;
        }
        return values.and(Interval.above(Rational.ZERO)).isEmpty() ? negative : Interval.all();
    }

    /** The smallest or the largest of some values, of which there is at least one. */
    Real chosen(List<Real> values) {
        return values.stream()
                .reduce((one, other) -> this == LEAST ? one.smaller(other) : one.larger(other))
                .orElseThrow();
    }
}
