package vn.dti.rule;

import java.util.Locale;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Sample;
import vn.dti.wording.Phrase;

/**
 * The numbers that tell of the values of many units.
 *
 * <p>None of them is invented for a cohort that has too few units for it: of one unit, or where all are
 * alike, a deviation is 0, and what is divided by it has no value.
 */
public enum Statistic {
    /** All values added up. */
    SUM(RulePhrase.SUM_OF) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.sum();
        }
    },
    /** The sum by the number of units. */
    MEAN(StatisticPhrase.MEAN) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.mean();
        }
    },
    /** The standard deviation where the units are all there are: the mean square distance has n units. */
    POPULATION_DEVIATION(StatisticPhrase.POPULATION_DEVIATION) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.deviation(values.size());
        }
    },
    /** The standard deviation where the units stand for more: squares are divided by n − 1; 0 of one unit. */
    SAMPLE_DEVIATION(StatisticPhrase.SAMPLE_DEVIATION) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.deviation(Math.max(1, values.size() - 1));
        }
    },
    /** The smallest value. */
    LEAST(StatisticPhrase.LEAST) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.least();
        }
    },
    /** The largest value. */
    MOST(StatisticPhrase.MOST) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.most();
        }
    },
    /** The 50th percentile. */
    MEDIAN(StatisticPhrase.MEDIAN) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.percentile(Rational.of(50));
        }
    },
    /** A percentile, between two values in proportion, as {@link Sample#percentile} has it. */
    PERCENTILE(StatisticPhrase.PERCENTILE) {
        @Override
        Real of(Sample values, Rational percent) {
            return values.percentile(percent);
        }
    };

    private final Phrase phrase;

    Statistic(Phrase phrase) {
        this.phrase = phrase;
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

    abstract Real of(Sample values, Rational percent);

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
