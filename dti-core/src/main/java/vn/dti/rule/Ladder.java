// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * Levels at even distances within an interval of interest.
 *
 * @param first one of the levels
 * @param distance the distance of neighbours, above 0
 * @param within where the levels of interest are
 */
record Ladder(Rational first, Rational distance, Interval within) {

    /** Beyond this number of levels nothing is known of a course. */
    static final int MOST = 10_000;

    /** The levels between two ends; none if there are too many to look at. */
    Optional<Stream<Rational>> between(Reach reach) {
        Interval wanted = within.and(reach.interval());
        if (wanted.isEmpty()) {
            return Optional.of(Stream.empty());
        }
        Optional<Rational> low = wanted.lowerEnd();
        Optional<Rational> high = wanted.upperEnd();
        if (low.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Rational from = number(low.get(), RoundingMode.CEILING);
        Rational steps = number(high.get(), RoundingMode.FLOOR).minus(from);
        return steps.isAbove(Rational.of(MOST))
                ? Optional.empty()
                : Optional.of(LongStream.rangeClosed(0, steps.numerator().longValue())
                        .mapToObj(
                                step -> first.plus(distance.times(from.plus(Rational.of(step))))));
    }

    private Rational number(Rational level, RoundingMode mode) {
        return Rational.of(level.minus(first).dividedBy(distance).round(0, mode));
    }
}
