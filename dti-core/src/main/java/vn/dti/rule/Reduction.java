package vn.dti.rule;

import java.util.List;
import java.util.Locale;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.wording.Phrase;

/** The ways to make one value of those of many records. */
public enum Reduction {
    /** All added up; 0 where there is none. */
    SUM(RulePhrase.SUM_OF),
    /** The sum by the number of values, or of values by weights by the sum of weights; 0/0 of none. */
    MEAN(RulePhrase.MEAN_OF),
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
        return name().toLowerCase(Locale.ROOT);
    }

    Phrase phrase() {
        return phrase;
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
    Rational chosen(List<Rational> values) {
        return values.stream()
                .reduce((one, other) -> this == LEAST ? one.min(other) : one.max(other))
                .orElseThrow();
    }
}
