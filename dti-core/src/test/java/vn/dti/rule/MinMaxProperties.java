// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Normalization.Degenerate;
import vn.dti.rule.Normalization.Direction;

/** A better value never earns less, whatever is compared how, and against whatever range. */
class MinMaxProperties {

    private static final Input GROWTH =
            Input.amount("growth", "Tăng trưởng").within(Interval.atLeast(Rational.of(-9)));

    /** What turns against the direction is refused. */
    private static MinMax rule(Normalization mode, Direction better, Degenerate degenerate) {
        Assume.that(!degenerate.turnsAgainst(mode, better));
        return new MinMax(Expression.of(GROWTH), mode, better, degenerate);
    }

    private static Rational points(MinMax rule, long value, long min, long max) {
        var range = new ReferenceRange(Rational.of(min), Rational.of(max), "");
        return Given.value("growth", value).against(range).points(rule);
    }

    private static boolean isBetter(long one, long other, Direction better) {
        return better == Direction.HIGHER ? one > other : one < other;
    }

    /** The range may be frozen, so that values lie outside, and may be of one value or around 0. */
    @Property(tries = 5_000)
    void withinACohortOrAgainstAFrozenRange(
            @ForAll Normalization mode,
            @ForAll Direction better,
            @ForAll Degenerate degenerate,
            @ForAll @IntRange(min = -4, max = 4) int one,
            @ForAll @IntRange(min = -4, max = 4) int other,
            @ForAll @IntRange(min = -3, max = 3) int least,
            @ForAll @IntRange(min = 0, max = 3) int width) {
        MinMax rule = rule(mode, better, degenerate);

        if (isBetter(one, other, better)) {
            assertThat(points(rule, one, least, least + width))
                    .isGreaterThanOrEqualTo(points(rule, other, least, least + width));
        }
    }

    /** Also with a single unit in each. */
    @Property(tries = 2_000)
    void betweenTwoCohortsOfUnitsThatAreAllAlike(
            @ForAll Normalization mode,
            @ForAll Direction better,
            @ForAll Degenerate degenerate,
            @ForAll @IntRange(min = -4, max = 50) int one,
            @ForAll @IntRange(min = -4, max = 50) int other) {
        MinMax rule = rule(mode, better, degenerate);

        if (isBetter(one, other, better)) {
            assertThat(points(rule, one, one, one))
                    .isGreaterThanOrEqualTo(points(rule, other, other, other));
        }
    }
}
