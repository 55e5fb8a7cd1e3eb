// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * The settings of one number while all other levers stay, and some wholes rise along where it passes them.
 *
 * <p>Between turns, where points are known to rise, fall or stay, the first number with a property is
 * found by halving; elsewhere numbers are tried one by one, up to {@link #TRIES} of them.
 */
final class Track {

    /** The most numbers that are tried one by one between two turns. */
    static final int TRIES = 2_000;

    /** The length of legs that are tried one by one without asking how points run on them. */
    static final int FEW = 100;

    private final Space space;
    private final Figures base;
    private final Optional<Lever> lever;
    private final List<Input> followers;
    private final Legs legs;
    private Optional<Rational> horizon = Optional.empty();

    /** The settings of a lever beside others that are set; of none that setting alone. */
    Track(Space space, Figures base, Optional<Lever> lever) {
        this(space, base, lever, List.of());
    }

    private Track(Space space, Figures base, Optional<Lever> lever, List<Input> followers) {
        this.space = space;
        this.base = base;
        this.lever = lever;
        this.followers = followers;
        this.legs = new Legs(space, base, this, followers);
    }

    /** A number that takes the wholes along that it is a part of, where they may change. */
    static Track rising(Space space, Input input) {
        Baseline baseline = space.baseline();
        return new Track(
                space,
                baseline.figures(),
                Optional.of(new Lever(baseline, List.of(input))),
                baseline.limits().wholes(input));
    }

    /** The cost below which every setting was looked at; none if all were. */
    Optional<Rational> horizon() {
        return horizon;
    }

    Lever lever() {
        return lever.orElseThrow();
    }

    private Stream<Integer> directions() {
        return lever.isPresent() ? Stream.of(1, -1) : Stream.empty();
    }

    Figures at(Rational number) {
        Figures changed = lever().at(base, number);
        for (Input whole : passed(number)) {
            changed = changed.with(whole, number);
        }
        return changed;
    }

    /** The wholes that rise along to a number. */
    List<Input> passed(Rational number) {
        return followers.stream()
                .filter(whole -> base.value(whole)
                        .find(Rational.class)
                        .filter(number::isAbove)
                        .isPresent())
                .toList();
    }

    Rational number(int direction, long position) {
        Rational grain = Amount.grain(lever().input());
        return lever().origin().plus(grain.times(Rational.of(position * direction)));
    }

    /** The figures with a number; none where it may not be. */
    Optional<Option> option(Rational number) {
        return space.option(at(number));
    }

    /** The least change that fulfils a wish; the number may stay. */
    Optional<Option> first(Option.Wish wish) {
        return first(wish, number -> true);
    }

    /** The same among the numbers that are needed. */
    Optional<Option> first(Option.Wish wish, Predicate<Rational> needed) {
        Stream<Option> stays = space.option(base).filter(wish::isMetBy).stream();
        Stream<Option> moves = directions()
                .flatMap(direction -> nearest(direction, wish, needed).stream())
                .flatMap(number -> option(number).stream());
        return Stream.concat(stays, moves).min(Option.LEAST_FIRST);
    }

    /** The first number in one direction, 1 up or −1 down, that fulfils a wish and is needed. */
    Optional<Rational> nearest(int direction, Option.Wish wish, Predicate<Rational> needed) {
        Predicate<Rational> found =
                number -> option(number).filter(wish::isMetBy).isPresent() && needed.test(number);
        for (Leg leg : legs.way(direction)) {
            Stream<Rational> candidates = leg.length() <= FEW || !legs.isSteady(leg)
                    ? numbers(direction, leg)
                    : Stream.of(number(direction, first(direction, leg, wish)));
            Optional<Rational> nearest = candidates.filter(found).findFirst();
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** The position at which a steady leg comes to fulfil both halves of a wish, if it does. */
    private long first(int direction, Leg leg, Option.Wish wish) {
        Function<Long, Option> at = k -> option(number(direction, k)).orElseGet(space::now);
        return Math.max(
                halved(leg, k -> wish.own().test(at.apply(k).own())),
                halved(leg, k -> wish.all().test(at.apply(k).all())));
    }

    /** The first position found after one that is not and before one that is; the last if none is. */
    private static long halved(Leg leg, Predicate<Long> found) {
        long without = leg.first() - 1;
        long with = found.test(leg.first()) ? leg.first() : leg.last();
        while (with - without > 1) {
            long middle = without + (with - without) / 2;
            if (found.test(middle)) {
                with = middle;
            } else {
                without = middle;
            }
        }
        return with;
    }

    /** The numbers of a leg one by one, as far as the track is looked at. */
    private Stream<Rational> numbers(int direction, Leg leg) {
        if (leg.turn().isPresent()) {
            return leg.turn().stream();
        }
        if (leg.length() > TRIES) {
            endsAt(direction, leg.first() + TRIES);
        }
        return LongStream.range(leg.first(), leg.first() + Math.min(leg.length(), TRIES))
                .mapToObj(k -> number(direction, k));
    }

    /** Nothing from a position on is looked at. */
    private void endsAt(int direction, long position) {
        Rational beyond = space.cost(at(number(direction, position)));
        horizon = Optional.of(horizon.map(beyond::min).orElse(beyond));
    }

    private Stream<Rational> ends(int direction, Leg leg) {
        return leg.turn().isPresent()
                ? leg.turn().stream()
                : Stream.of(leg.first(), leg.last()).map(k -> number(direction, k));
    }

    /** The settings among which those are that earn most. */
    Stream<Option> landings() {
        Stream<Rational> numbers = directions()
                .flatMap(direction -> legs.way(direction).stream()
                        .flatMap(leg -> leg.length() > FEW && legs.isOneWay(leg)
                                ? ends(direction, leg)
                                : numbers(direction, leg)));
        return Stream.concat(
                space.option(base).stream(), numbers.flatMap(number -> option(number).stream()));
    }

    /** The settings at which parts begin and end. */
    Stream<Option> marks() {
        return directions()
                .flatMap(direction ->
                        legs.way(direction).stream().flatMap(leg -> ends(direction, leg)))
                .flatMap(number -> option(number).stream());
    }

    /** The settings as runs of even steps, those that are of no use left out where that is known. */
    Stream<Run> runs(Need need) {
        Stream<Run> moves = directions()
                .flatMap(direction ->
                        legs.way(direction).stream().flatMap(leg -> runs(direction, leg, need)));
        return Stream.concat(space.option(base).map(Run::of).stream(), moves);
    }

    private Stream<Run> runs(int direction, Leg leg, Need need) {
        if (leg.length() <= FEW || !legs.isSteady(leg)) {
            return numbers(direction, leg).flatMap(this::run);
        }
        List<Run> ends = ends(direction, leg).flatMap(this::run).toList();
        if (ends.size() < 2 || !ends.get(1).gain().isAbove(ends.get(0).gain())) {
            return ends.stream().limit(1);
        }
        return legs.isStraight(leg)
                ? Stream.of(Run.between(
                        ends.get(0),
                        ends.get(1),
                        leg.length() - 1,
                        k -> space.changes(at(number(direction, leg.first() + k)))))
                : curved(direction, leg, need);
    }

    /** Of settings that rise the first that gains enough, or the last, and those before it that may add to it. */
    private Stream<Run> curved(int direction, Leg leg, Need need) {
        long enough = halved(leg, k -> run(number(direction, k)).anyMatch(need::isMetBy));
        if (enough == Leg.FAR) {
            endsAt(direction, enough);
        }
        Leg before = new Leg(leg.turn(), leg.stretch(), leg.first(), enough - 1);
        return Stream.concat(
                need.isAlone() ? Stream.empty() : numbers(direction, before).flatMap(this::run),
                run(number(direction, enough)));
    }

    private Stream<Run> run(Rational number) {
        return option(number).map(Run::of).stream();
    }
}
