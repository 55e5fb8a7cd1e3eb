// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Locale;
import java.util.function.BiFunction;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Sample;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;

/**
 * The numbers that tell of the values of many units.
 *
 * <p>None of them is invented for a cohort that has too few units for it: of one unit, or where all are
 * alike, a deviation is 0, and what is divided by it has no value.
 */
public enum Statistic {
    /** All values added up. */
    SUM(RulePhrase.SUM_OF, (values, percent) -> values.sum()),
    /** The sum by the number of units. */
    MEAN(Word.MEAN, (values, percent) -> values.mean()),
    /** The standard deviation where the units are all there are: the mean square distance has n units. */
    POPULATION_DEVIATION(
            StatisticPhrase.POPULATION_DEVIATION,
            (values, percent) -> values.deviation(values.size())),
    /** The standard deviation where the units represent more: squares are divided by n − 1; 0 of one unit. */
    SAMPLE_DEVIATION(
            StatisticPhrase.SAMPLE_DEVIATION,
            (values, percent) -> values.deviation(Math.max(1, values.size() - 1))),
    /** The smallest value. */
    LEAST(StatisticPhrase.LEAST, (values, percent) -> values.least()),
    /** The largest value. */
    MOST(StatisticPhrase.MOST, (values, percent) -> values.most()),
    /** The 50th percentile. */
    MEDIAN(StatisticPhrase.MEDIAN, (values, percent) -> values.percentile(Rational.of(50))),
    /** A percentile, between two values in proportion, as {@link Sample#percentile} has it. */
    PERCENTILE(StatisticPhrase.PERCENTILE, (values, percent) -> values.percentile(percent));

    private final Phrase phrase;
    private final BiFunction<Sample, Rational, Real> number;

    Statistic(Phrase phrase, BiFunction<Sample, Rational, Real> number) {
        this.phrase = phrase;
        this.number = number;
    }

    /**
     * The word for this in formulas, behind that for the {@link Peers}.
     *
     * @return for example {@code population-deviation}
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Phrase phrase() {
        return phrase;
    }

    /** Whether it tells how far apart the values are. */
    boolean isDeviation() {
        return this == POPULATION_DEVIATION || this == SAMPLE_DEVIATION;
    }

    /**
     * The number of some values.
     *
     * @param percent 0 to 100, of a percentile; of no use to others
     */
    Real of(Sample values, Rational percent) {
        return number.apply(values, percent);
    }

    /** The range of what comes of values in a range, whatever the number of units. */
    Reach reach(Reach values) {
        return switch (this) {
            case SUM -> sum(values);
            case POPULATION_DEVIATION, SAMPLE_DEVIATION ->
                new Reach(Reach.End.ZERO, values.most().plus(values.least().negated()));
            case MEAN, LEAST, MOST, MEDIAN, PERCENTILE -> values;
        };
    }

    private static Reach sum(Reach values) {
        return new Reach(
                values.isNonNegative() ? values.least() : Reach.End.BELOW_ALL,
                values.negated().isNonNegative() ? values.most() : Reach.End.ABOVE_ALL);
    }
}
