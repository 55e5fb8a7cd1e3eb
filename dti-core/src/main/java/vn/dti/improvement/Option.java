// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;

/** Figures that are allowed, and what they earn. */
final class Option {

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

    private final Space space;
    private final Figures figures;
    private final Rational own;
    private final Rational all;

    /** Asked for by few of the options that are looked at, by those several times. */
    private Optional<List<InputChange>> changes = Optional.empty();

    private Optional<Rational> cost = Optional.empty();

    Option(Space space, Figures figures, Rational own, Rational all) {
        this.space = space;
        this.figures = figures;
        this.own = own;
        this.all = all;
    }

    /** The settings that this is one of. */
    Space space() {
        return space;
    }

    /** What would be reported. */
    Figures figures() {
        return figures;
    }

    /** The points of the criterion that is watched; 0 if there is none. */
    Rational own() {
        return own;
    }

    /** The contributions that can move, added up. */
    Rational all() {
        return all;
    }

    List<InputChange> changes() {
        if (changes.isEmpty()) {
            changes = Optional.of(space.changes(figures));
        }
        return changes.get();
    }

    Rational cost() {
        if (cost.isEmpty()) {
            cost = Optional.of(space.baseline().constraints().cost(changes()));
        }
        return cost.get();
    }

    boolean isAtLeast(Option that) {
        return own.isAtLeast(that.own) && all.isAtLeast(that.all);
    }
}
