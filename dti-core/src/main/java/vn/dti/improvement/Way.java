// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;

/** The way of a number in one direction: the parts before, at and between the turns on it. */
final class Way {

    private final Landing landing;
    private final Rational start;
    private final Rational grain;
    private final TreeSet<Rational> distances = new TreeSet<>();
    private final List<Leg> legs = new ArrayList<>();

    /** The distance of the last turn, and that of the last figure, from which numbers are counted on. */
    private Rational near = Rational.ZERO;

    private Rational passed = Rational.ZERO;

    /** The figure between the last turn and this one, where only one with more places is. */
    private Optional<Rational> narrow = Optional.empty();

    private Way(Landing landing, Rational start, Collection<Rational> turns) {
        this.landing = landing;
        this.start = start;
        this.grain = Amount.grain(landing.input());
        turns.stream()
                .map(this::distance)
                .filter(distance -> distance.signum() > 0)
                .forEach(distances::add);
    }

    /**
     * The parts of a way, near ones first.
     *
     * <p>A turn that no one can report has as its part the figure at which a number lies that passes it. Where the
     * usual places go past the turn after it, what is between the two is looked at once that turn was.
     *
     * @param landing the number and its direction
     * @param start where the way begins
     * @param turns those on the way, and others
     */
    static List<Leg> legs(Landing landing, Rational start, Collection<Rational> turns) {
        var way = new Way(landing, start, turns);
        way.distances.forEach(way::pass);
        way.rest();
        return way.legs;
    }

    private Rational distance(Rational number) {
        return number.minus(start).times(landing.direction());
    }

    private Rational number(Rational distance) {
        return start.plus(distance.times(landing.direction()));
    }

    private void pass(Rational far) {
        Rational turn = number(far);
        Optional<Rational> next = Optional.ofNullable(distances.higher(far)).map(this::number);
        addStretch(between(far), position(far.dividedBy(grain), RoundingMode.CEILING) - 1);
        Optional<Rational> figure = landing.figure(turn, next);
        figure.map(Leg::at).ifPresent(legs::add);
        narrow.map(Leg::at).ifPresent(legs::add);
        narrow = figure.isPresent() ? Optional.empty() : landing.narrow(turn, next);
        near = far;
        passed = figure.map(this::distance).orElse(far);
    }

    private void rest() {
        Rational last = number(near);
        addStretch(landing.direction() > 0 ? Interval.above(last) : Interval.below(last), Leg.FAR);
    }

    private void addStretch(Interval stretch, long last) {
        long first = position(passed.dividedBy(grain), RoundingMode.FLOOR) + 1;
        if (first <= last) {
            legs.add(new Leg(Optional.empty(), stretch, first, last));
        }
    }

    private static long position(Rational grains, RoundingMode mode) {
        return grains.isAtLeast(Rational.of(Leg.FAR))
                ? Leg.FAR
                : grains.round(0, mode).longValueExact();
    }

    private Interval between(Rational far) {
        Rational one = number(near);
        Rational other = number(far);
        return Interval.above(one.min(other)).and(Interval.below(one.max(other)));
    }
}
