// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Optional;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;

/**
 * The values of figures that do not contradict each other, to which the others are cut where units are
 * compared: 200 of 100 people count as 100 %, and leave 0. A figure that nothing is divided by counts as
 * reported.
 *
 * @param interval these values
 * @param least their lower end
 * @param most their upper end
 */
record Plausible(Interval interval, Optional<Rational> least, Optional<Rational> most) {

    static Plausible of(Expression expression) {
        Interval share = isPartOfWhole(expression) ? Interval.atMost(Rational.ONE) : Interval.all();
        Interval reach =
                Measures.dividesPart(expression) ? Situation.ANY.reach(expression) : Interval.all();
        Interval upper = reach.upperEnd().map(Interval::atMost).orElse(Interval.all());
        Interval interval = reach.lowerEnd()
                .map(Interval::atLeast)
                .orElse(Interval.all())
                .and(upper)
                .and(share);
        return new Plausible(interval, interval.lowerEnd(), interval.upperEnd());
    }

    private static boolean isPartOfWhole(Expression expression) {
        return expression.reach().upperEnd().equals(Optional.of(Rational.ONE));
    }

    boolean excludes(Register value) {
        return isBelow(value) || (most.isPresent() && value.compareTo(most.get()) > 0);
    }

    /** The end next to a value that is excluded. */
    Rational nearest(Register value) {
        return (isBelow(value) ? least : most).orElseThrow();
    }

    private boolean isBelow(Register value) {
        return least.isPresent() && value.compareTo(least.get()) < 0;
    }

    Real compared(Real value) {
        var register = new Register();
        register.set(value);
        return compared(register);
    }

    /** A known value as it is compared. */
    Real compared(Register value) {
        return excludes(value) ? nearest(value) : value.toReal();
    }
}
