package vn.dti.improvement;

import java.util.function.Predicate;
import vn.dti.exact.Rational;

/**
 * A wish for the points of a criterion, and one for what all terms bring to the total.
 *
 * <p>More points fulfil it as well; or, along a line from where it is not fulfilled, any that go further.
 *
 * @param own the wish for the criterion
 * @param all the wish for the total
 */
record Wanted(Predicate<Rational> own, Predicate<Rational> all) {

    /** More points of both. */
    static Wanted above(Standing before) {
        return new Wanted(own -> own.isAbove(before.own()), all -> all.isAbove(before.all()));
    }

    boolean test(Standing standing) {
        return own.test(standing.own()) && all.test(standing.all());
    }

    Wanted withOwn(Predicate<Rational> other) {
        return new Wanted(other, all);
    }

    Wanted withAll(Predicate<Rational> other) {
        return new Wanted(own, other);
    }
}
