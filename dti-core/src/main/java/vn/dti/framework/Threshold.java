// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Ranges;
import vn.dti.input.Value;
import vn.dti.wording.Worded;

/**
 * A range of amounts, or of parts of the amount that is possible.
 *
 * <p>Example: {@code at-least: 50%} of the points of a group, {@code above: 0} points; 8 criteria and
 * more, or 80 % of all criteria. Compared exactly.
 *
 * @param range the amounts for which it holds; shares of 1 where it is of parts
 * @param by whether amounts or parts of them are compared
 */
public record Threshold(Interval range, Classes.Scale by) implements Unmapped {

    /** All of what is possible. */
    static final Threshold ALL =
            new Threshold(Interval.atLeast(Rational.ONE), Classes.Scale.PERCENT);

    /** Whether it holds for all that is possible, for none of it, or depends; undecided if too near to tell. */
    Value<Boolean> holds(Span possible) {
        return possible.isWithin(range);
    }

    /** {@return whether it compares parts of what is possible} */
    public boolean isShare() {
        return by == Classes.Scale.PERCENT;
    }

    /** Whether more is never worse: there is no upper end. */
    boolean isRising() {
        return range.upperEnd().isEmpty();
    }

    /** {@return the range in words, its ends as percentages where parts are compared} */
    public Worded words() {
        return isShare() ? Ranges.ofShares(range) : Ranges.ofNumbers(range);
    }

    /** The lower end in amounts; empty where there is none. */
    Optional<Rational> least(Rational whole) {
        return range.lowerEnd().map(end -> isShare() ? end.times(whole) : end);
    }
}
