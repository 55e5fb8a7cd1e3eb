// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Objects;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/**
 * The function {@code slope · x + start}, which has each value at one x alone.
 *
 * @param slope any number but 0
 * @param start the value at 0
 */
public record Line(Rational slope, Rational start) {

    /** Each number itself. */
    public static final Line IDENTITY = new Line(Rational.ONE, Rational.ZERO);

    /**
     * Checks the slope.
     *
     * @throws IllegalArgumentException if the slope is 0
     */
    public Line {
        Objects.requireNonNull(slope, "slope");
        Objects.requireNonNull(start, "start");
        if (slope.isZero()) {
            throw new IllegalArgumentException("slope is 0");
        }
    }

    /**
     * Where the function has its values.
     *
     * @param values an interval of values
     * @return the interval of x: (0, 1/4] for [3/4, 1) of 1 − x
     */
    public Interval solve(Interval values) {
        Interval run = values.plus(Interval.exactly(start.negated()));
        Rational inverse = Rational.ONE.dividedBy(slope);
        return inverse.signum() < 0 ? run.negated().times(inverse.negated()) : run.times(inverse);
    }
}
