// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Value;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;

/**
 * The way in which points go with what a rule measures.
 *
 * @param measure what is measured
 * @param rises whether more of it is better; else less is
 */
record Trend(Expression measure, boolean rises) {

    /** The trend that a rule declares; empty if it declares none. */
    static Optional<Trend> of(Rule rule) {
        if (rule instanceof Ratio || rule instanceof Count) {
            return rule.measure().map(measure -> new Trend(measure, true));
        }
        if (rule instanceof MinMax minMax) {
            boolean rises = minMax.better() == Normalization.Direction.HIGHER;
            return Optional.of(new Trend(minMax.expression(), rises));
        }
        return rule instanceof Bands bands ? of(bands) : Optional.empty();
    }

    private static Optional<Trend> of(Bands bands) {
        List<Rational> shares = bands.bands().stream()
                .sorted(Comparator.comparing(Trend::lower))
                .map(Band::share)
                .toList();
        List<Rational> rising = shares.stream().sorted().toList();
        List<Rational> falling =
                shares.stream().sorted(Comparator.reverseOrder()).toList();
        if (shares.equals(rising)) {
            return Optional.of(new Trend(bands.expression(), true));
        }
        return shares.equals(falling)
                ? Optional.of(new Trend(bands.expression(), false))
                : Optional.empty();
    }

    /** Of bands that do not overlap, the one that begins at a limit without it is above the limit alone. */
    private static Rational lower(Band band) {
        Interval interval = band.interval();
        Rational none =
                interval.upperEnd().orElse(Rational.ZERO).min(Rational.ZERO).minus(Rational.ONE);
        Rational end = interval.lowerEnd().orElse(none);
        boolean isOpen = interval.lowerEnd().isPresent() && !interval.hasLowerEnd();
        return isOpen ? end.plus(Rational.of(1, 1_000_000_000)) : end;
    }

    Value<Rational> measured(Figures figures) {
        return measure.value(figures);
    }

    /** Which of two values is better: 1 for the first; empty where one is not known. */
    Optional<Integer> compare(Value<Rational> one, Value<Rational> other) {
        return one.find()
                .flatMap(first -> other.find().map(first::compareTo))
                .map(order -> rises ? order : -order);
    }
}
