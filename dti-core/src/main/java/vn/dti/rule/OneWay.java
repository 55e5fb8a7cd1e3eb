// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.input.Value;

/**
 * A value that rises, falls or stays throughout a stretch, such as a logarithm.
 *
 * <p>Where it passes a level is found by halving. That may be at no fraction: then the numbers on both sides of
 * it are given, and the simplest one between them. Example: a square root passes 2 at 4, and 3/2 between two
 * numbers near 9/4 if it is not exactly there.
 *
 * @param stretch the numbers between two turns
 * @param value the value for each of them
 */
record OneWay(Interval stretch, Function<Rational, Value<Rational>> value) {

    /** Numbers on both sides of a level are no further apart; between them no figure is reported. */
    private static final Rational NEAR = Rational.parse("0.000000000001");

    /** How often a way is halved to where it ends without a value. */
    private static final int HALVINGS = 12;

    /** As far as a stretch without an end is looked at. */
    private static final long FAR = 1L << 50;

    /** Levels that are looked for one by one; of more nothing is known. */
    private static final int MOST_LEVELS = 200;

    /** 1 if it rises, −1 if it falls, 0 if it stays; none if it has no values near the ends. */
    Optional<Integer> sense() {
        List<Rational> probes = probes();
        Optional<Rational> first = at(probes.get(0));
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int seen = 0;
        for (int number = 1; number < probes.size(); number++) {
            Rational probe = withValue(probes.get(number - 1), probes.get(number));
            int order = at(probe).orElseThrow().compareTo(first.get());
            if (order != 0) {
                return Optional.of(order * probe.compareTo(probes.get(0)));
            }
            if (!probe.equals(probes.get(number))) {
                break;
            }
            seen++;
        }
        return seen > 0 ? Optional.of(0) : Optional.empty();
    }

    /** The numbers at which the value passes a level, and on both sides of it; none if it does not. */
    List<Rational> passing(Rational level) {
        List<Rational> probes = probes();
        Optional<Rational> first = at(probes.get(0));
        int start = first.map(value -> value.compareTo(level)).orElse(0);
        for (int number = 1; number < probes.size() && start != 0; number++) {
            Rational last = probes.get(number - 1);
            Rational next = withValue(last, probes.get(number));
            Rational there = at(next).orElseThrow();
            if (there.compareTo(level) * start < 0) {
                return between(last.min(next), last.max(next), level);
            }
            boolean movesAway = there.compareTo(first.orElseThrow()) * start > 0;
            if (movesAway || !next.equals(probes.get(number))) {
                return List.of();
            }
        }
        return List.of();
    }

    /** The second of two numbers, or the farthest before it that has a value; the first one has. */
    private Rational withValue(Rational first, Rational second) {
        if (at(second).isPresent()) {
            return second;
        }
        Rational with = first;
        Rational without = second;
        for (int step = 0; step < HALVINGS; step++) {
            Rational middle = with.plus(without).dividedBy(Rational.of(2));
            if (at(middle).isPresent()) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }

    /** The farthest number up to which all have values, where the first one has. */
    private Rational last(List<Rational> probes) {
        Rational last = probes.get(0);
        for (Rational probe : probes.subList(1, probes.size())) {
            last = withValue(last, probe);
            if (!last.equals(probe)) {
                return last;
            }
        }
        return last;
    }

    private List<Rational> between(Rational low, Rational high, Rational level) {
        Rational from = low;
        Rational to = high;
        int start = side(from, level).orElse(0);
        while (to.minus(from).isAbove(NEAR)) {
            Rational middle = Interval.simplestBetween(middle(from, to, 1), middle(from, to, 2));
            int side = side(middle, level).orElse(0);
            if (side == 0) {
                return List.of(middle);
            }
            from = side == start ? middle : from;
            to = side == start ? to : middle;
        }
        Rational simple = Interval.simplestBetween(from, to);
        return side(simple, level).equals(Optional.of(0))
                ? List.of(simple)
                : List.of(from, simple, to);
    }

    /** Numbers from one end on, farther and farther where there is no other, so that near ones are asked first. */
    private List<Rational> probes() {
        Optional<Rational> least = stretch.lowerEnd();
        Optional<Rational> most = stretch.upperEnd();
        if (least.isPresent() == most.isPresent()) {
            return List.of(low(), high());
        }
        int direction = least.isPresent() ? 1 : -1;
        var probes = new ArrayList<Rational>();
        probes.add(least.isPresent() ? low() : high());
        Rational end = least.or(() -> most).orElseThrow();
        for (long way = 1; way <= FAR; way *= 8) {
            probes.add(end.plus(Rational.of(way * direction)));
        }
        return probes;
    }

    /** The same of all levels of a ladder; none if they are too many. */
    Optional<List<Rational>> passing(Ladder ladder) {
        List<Rational> probes = probes();
        Optional<Rational> first = at(probes.get(0));
        if (first.isEmpty()) {
            return Optional.of(List.of());
        }
        Reach.End one = Reach.End.of(first.get());
        Reach.End other = Reach.End.of(at(last(probes)).orElseThrow());
        var levels = ladder.between(new Reach(one.min(other), one.max(other)))
                .map(all -> all.limit(MOST_LEVELS + 1L).toList())
                .filter(all -> all.size() <= MOST_LEVELS);
        if (levels.isEmpty()) {
            return Optional.empty();
        }
        var passed = new ArrayList<Rational>();
        levels.get().forEach(level -> passed.addAll(passing(level)));
        return Optional.of(passed);
    }

    /** A third or two thirds of the way. */
    private static Rational middle(Rational from, Rational to, long thirds) {
        return from.plus(to.minus(from).times(Rational.of(thirds, 3)));
    }

    private Optional<Integer> side(Rational number, Rational level) {
        return at(number).map(each -> each.compareTo(level));
    }

    private Optional<Rational> at(Rational number) {
        try {
            return value.apply(number).find();
        } catch (TooLargeException tooLarge) {
            return Optional.empty();
        }
    }

    /** A number beside the lower end. */
    private Rational low() {
        return stretch.lowerEnd()
                .map(end -> end.plus(margin()))
                .orElseGet(() -> farthest(stretch.upperEnd().orElse(Rational.ZERO), -1));
    }

    /** A number beside the upper end; without one, the farthest that has a value. */
    private Rational high() {
        return stretch.upperEnd()
                .map(end -> end.minus(margin()))
                .orElseGet(() -> farthest(stretch.lowerEnd().orElse(Rational.ZERO), 1));
    }

    private Rational margin() {
        Rational length = stretch.upperEnd()
                .flatMap(high -> stretch.lowerEnd().map(high::minus))
                .orElse(Rational.ONE);
        return length.dividedBy(Rational.of(4)).min(NEAR);
    }

    /** Eight times as far again and again, as long as there is a value. */
    private Rational farthest(Rational from, int direction) {
        Rational found = from.plus(Rational.of(direction));
        for (long way = 8; way <= FAR; way *= 8) {
            Rational next = from.plus(Rational.of(way * direction));
            if (at(next).isEmpty()) {
                return found;
            }
            found = next;
        }
        return found;
    }
}
