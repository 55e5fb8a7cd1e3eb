// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * The course of a share along one input while all other figures stay: its turns, and the degree
 * between them.
 *
 * <p>Between two neighbouring turns the share is a quotient of polynomials of the input without a pole, or
 * one way: it rises, falls or stays, as a root or a logarithm does. At a turn itself anything may happen.
 * Example: a ratio of part to whole with a target of 80% turns at 40000 of 50000, and is of degree 1 before it.
 *
 * @param input the input that varies, over its range
 * @param turns the values of the input at which the course may change, but for the ends of its range
 * @param degree the highest degree of the polynomials, 0 where only turns matter; above {@link
 *     #HIGHEST} it is none of these
 * @param isOneWay whether it rises, falls or stays between turns though it is not a quotient of polynomials
 */
public record ShareCurve(Input input, SortedSet<Rational> turns, int degree, boolean isOneWay)
        implements Unmapped {

    /** The highest degree that is told apart. */
    public static final int HIGHEST = 12;

    /** Copies the turns. */
    public ShareCurve {
        turns = Collections.unmodifiableSortedSet(new TreeSet<>(turns));
        degree = Math.min(degree, HIGHEST + 1);
    }

    private ShareCurve(Input input, SortedSet<Rational> turns, int degree) {
        this(input, turns, degree, false);
    }

    /** The course of what does not depend on the input. */
    static ShareCurve still(Input input) {
        return new ShareCurve(input, new TreeSet<>(), 0);
    }

    /** The course of the input itself. */
    static ShareCurve along(Input input) {
        return new ShareCurve(input, new TreeSet<>(), 1);
    }

    /** The course of what follows the input in a way that is not known. */
    static ShareCurve unknown(Input input) {
        return new ShareCurve(input, new TreeSet<>(), HIGHEST + 1);
    }

    /**
     * Whether the course is known.
     *
     * @return false if it may turn anywhere
     */
    public boolean isKnown() {
        return degree <= HIGHEST || isOneWay;
    }

    /** Whether it rises, falls or stays between turns, for whatever reason. */
    private boolean neverTurns() {
        return degree <= 1 || isOneWay;
    }

    /** The course of what is calculated from both: a sum, a product or a quotient. */
    ShareCurve and(ShareCurve that) {
        boolean staysOneWay = (isOneWay && that.degree == 0) || (that.isOneWay && degree == 0);
        return new ShareCurve(input, union(that.turns), degree + that.degree, staysOneWay);
    }

    /** The course of what is one or the other. */
    ShareCurve or(ShareCurve that) {
        boolean staysOneWay = (isOneWay || that.isOneWay) && neverTurns() && that.neverTurns();
        return new ShareCurve(input, union(that.turns), Math.max(degree, that.degree), staysOneWay);
    }

    /** This course, turning where another one does too. */
    ShareCurve turningWith(ShareCurve that) {
        return that.isKnown() ? new ShareCurve(input, union(that.turns), degree, isOneWay) : that;
    }

    /**
     * The course of what rises or falls with a value of this course, and with another one.
     *
     * @param value the value for each number of the input
     * @param that the other course
     * @param way 1 where it rises with both, −1 where it falls with the other
     * @param other the other value
     * @return one way where the two never pull against each other; else not known
     */
    ShareCurve beside(
            Function<Rational, Value<Rational>> value,
            ShareCurve that,
            int way,
            Function<Rational, Value<Rational>> other) {
        if (!isKnown() || !that.isKnown()) {
            return unknown(input);
        }
        var both = new ShareCurve(input, union(that.turns), HIGHEST + 1, true);
        for (Interval stretch : both.stretches()) {
            Optional<Integer> here = sense(stretch, value);
            Optional<Integer> there = that.sense(stretch, other);
            if (here.isEmpty() || there.isEmpty() || here.get() * there.get() * way < 0) {
                return unknown(input);
            }
        }
        return both;
    }

    /** The course of what rises or falls with a value of this course: one way where that is. */
    ShareCurve bent(Function<Rational, Value<Rational>> value) {
        return degree == 0 ? this : beside(value, still(input), 1, number -> Value.known(number));
    }

    /** The course of what only depends on which turns are passed. */
    ShareCurve inSteps() {
        return isKnown() ? new ShareCurve(input, turns, 0) : this;
    }

    private SortedSet<Rational> union(Collection<Rational> more) {
        var all = new TreeSet<>(turns);
        all.addAll(more);
        return all;
    }

    /** This course of a value, turning also where the value passes a level. */
    ShareCurve passing(Rational level, Function<Rational, Value<Rational>> value) {
        if (degree == 0 || !isKnown()) {
            return this;
        }
        var crossings = new ArrayList<Rational>();
        for (Interval stretch : stretches()) {
            var points =
                    isOneWay ? List.<Map.Entry<Rational, Rational>>of() : points(stretch, value);
            if (points.isEmpty() && !isOneWay) {
                continue;
            }
            Optional<LinearFraction> run =
                    points.isEmpty() ? Optional.empty() : LinearFraction.through(points);
            if (run.isPresent()) {
                run.get().solve(level).filter(stretch::contains).ifPresent(crossings::add);
            } else if (neverTurns()) {
                crossings.addAll(new OneWay(stretch, value).passing(level));
            } else {
                return unknown(input);
            }
        }
        return new ShareCurve(input, union(crossings), degree, isOneWay);
    }

    /** The course of this value rounded to steps, which only turns where it comes to the next of them. */
    ShareCurve stepping(Ladder ladder, Function<Rational, Value<Rational>> value) {
        if (degree == 0 || !isKnown()) {
            return this;
        }
        var steps = new TreeSet<Rational>();
        for (Interval stretch : stretches()) {
            if (isOneWay) {
                var levels = new OneWay(stretch, value).passing(ladder);
                if (levels.isEmpty()) {
                    return unknown(input);
                }
                steps.addAll(levels.get());
                continue;
            }
            var points = points(stretch, value);
            if (!points.isEmpty() && !step(stretch, points, ladder, steps)) {
                return unknown(input);
            }
        }
        return new ShareCurve(input, union(steps), 0);
    }

    /** Adds where a value passes the levels of a ladder within a stretch; false if that is not known. */
    private static boolean step(
            Interval stretch,
            List<Map.Entry<Rational, Rational>> points,
            Ladder ladder,
            Set<Rational> steps) {
        Optional<LinearFraction> run = LinearFraction.through(points);
        var levels = run.flatMap(each -> ladder.between(each.reach(stretch)));
        levels.stream()
                .flatMap(each -> each)
                .flatMap(level -> run.stream().flatMap(each -> each.solve(level).stream()))
                .filter(stretch::contains)
                .forEach(steps::add);
        return levels.isPresent() && steps.size() <= Ladder.MOST;
    }

    /** As many points as tell a fraction of this degree from a linear one; none if a value is unknown. */
    private List<Map.Entry<Rational, Rational>> points(
            Interval stretch, Function<Rational, Value<Rational>> value) {
        var points = new ArrayList<Map.Entry<Rational, Rational>>();
        for (Rational x : samples(stretch)) {
            value.apply(x).find().ifPresent(y -> points.add(Map.entry(x, y)));
        }
        return points.size() < samples(stretch).size() ? List.of() : points;
    }

    /**
     * Which way a value of this course moves within a stretch between turns.
     *
     * @param stretch an interval without turns
     * @param value the value for each number of the stretch
     * @return 1 if it rises with the input, −1 if it falls, 0 if it stays; none if it is not known to do
     *     one of them throughout
     */
    public Optional<Integer> sense(Interval stretch, Function<Rational, Value<Rational>> value) {
        if (degree == 0) {
            return Optional.of(0);
        }
        if (neverTurns()) {
            return new OneWay(stretch, value).sense();
        }
        var points = isKnown() ? points(stretch, value) : List.<Map.Entry<Rational, Rational>>of();
        if (points.isEmpty() || LinearFraction.through(points).isEmpty()) {
            return Optional.empty();
        }
        Rational first = points.get(0).getValue();
        return Optional.of(points.get(points.size() - 1).getValue().compareTo(first));
    }

    /**
     * Whether a value of this course rises or falls evenly within a stretch between turns.
     *
     * @param stretch an interval without turns
     * @param value the value for each number of the stretch
     * @return false also if it is not known to
     */
    public boolean isStraight(Interval stretch, Function<Rational, Value<Rational>> value) {
        var points = degree <= HIGHEST
                ? points(stretch, value)
                : List.<Map.Entry<Rational, Rational>>of();
        return !points.isEmpty()
                && LinearFraction.through(points)
                        .filter(LinearFraction::isStraight)
                        .isPresent();
    }

    /** As many numbers as show that what is linear-fractional at all of them is so throughout. */
    private List<Rational> samples(Interval stretch) {
        int number = Math.max(3, degree + 2);
        Rational low = stretch.lowerEnd()
                .or(() -> stretch.upperEnd().map(end -> end.minus(Rational.of(number + 1L))))
                .orElse(Rational.ZERO);
        Rational high = stretch.upperEnd().orElse(low.plus(Rational.of(number + 1L)));
        Rational part = high.minus(low).dividedBy(Rational.of(number + 1L));
        var samples = new ArrayList<Rational>();
        for (int i = 1; i <= number; i++) {
            samples.add(low.plus(part.times(i)));
        }
        return samples;
    }

    /**
     * What lies between neighbouring turns.
     *
     * @return open intervals of the input's range in rising order
     */
    List<Interval> stretches() {
        Interval range = input.range();
        Interval rest = range.lowerEnd().map(Interval::above).orElse(Interval.all());
        Interval last = range.upperEnd().map(Interval::below).orElse(Interval.all());
        var stretches = new ArrayList<Interval>();
        for (Rational turn : turns) {
            stretches.add(rest.and(last).and(Interval.below(turn)));
            rest = rest.and(Interval.above(turn));
        }
        stretches.add(rest.and(last));
        return stretches.stream().filter(each -> !each.isEmpty()).toList();
    }
}
