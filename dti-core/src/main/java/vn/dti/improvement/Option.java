package vn.dti.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;

/**
 * Figures that are allowed, and what they earn.
 *
 * @param space the settings that this is one of
 * @param figures what would be reported
 * @param own the points of the criterion that is watched; 0 if there is none
 * @param all the contributions that can move, added up
 */
record Option(Space space, Figures figures, Rational own, Rational all) {

    /** The cheapest first, of equals what changes the fewest inputs, of those what earns most. */
    static final Comparator<Option> LEAST_FIRST = Comparator.comparing(Option::cost)
            .thenComparing(option -> option.changes().size())
            .thenComparing(Option::all, Comparator.reverseOrder());

    /**
     * A wish for the points of the criterion, and one for the contributions added up.
     *
     * <p>More points fulfil it as well; or, along a track from where it is not fulfilled, any farther on.
     */
    record Wish(Predicate<Rational> own, Predicate<Rational> all) {

        boolean isMetBy(Option option) {
            return own.test(option.own) && all.test(option.all);
        }
    }

    List<InputChange> changes() {
        return space.changes(figures);
    }

    Rational cost() {
        return space.cost(figures);
    }

    boolean isAtLeast(Option that) {
        return own.isAtLeast(that.own) && all.isAtLeast(that.all);
    }
}
