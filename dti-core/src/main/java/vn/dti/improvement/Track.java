package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Condition;
import vn.dti.rule.Course;

/**
 * The settings of one number while all other levers stay, and some wholes rise along where it passes them.
 *
 * <p>Between turns, where points are known to rise, fall or stay, the first number with a property is
 * found by halving; elsewhere numbers are tried one by one, up to {@link #TRIES} of them.
 */
final class Track {

    /** How many numbers are tried one by one between two turns. */
    static final int TRIES = 2_000;

    /** How many numbers are tried one by one before it is asked how they run. */
    private static final int FEW = 100;

    private final Space space;
    private final Baseline baseline;
    private final Figures base;
    private final Optional<Lever> lever;
    private final List<Input> followers;
    private final Set<Input> moved = new LinkedHashSet<>();
    private final Map<Integer, List<Leg>> ways = new LinkedHashMap<>();
    private Optional<Map<Score, Course>> courses = Optional.empty();
    private Optional<Rational> horizon = Optional.empty();

    /** The settings of a lever beside others that are set; of none that setting alone. */
    Track(Space space, Figures base, Optional<Lever> lever) {
        this(space, base, lever, List.of());
    }

    private Track(Space space, Figures base, Optional<Lever> lever, List<Input> followers) {
        this.space = space;
        this.baseline = space.baseline();
        this.base = base;
        this.lever = lever;
        this.followers = followers;
        lever.ifPresent(each -> moved.addAll(each.inputs()));
        moved.addAll(followers);
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

    private Lever lever() {
        return lever.orElseThrow();
    }

    private Stream<Integer> directions() {
        return lever.isPresent() ? Stream.of(1, -1) : Stream.empty();
    }

    private Figures at(Rational number) {
        Figures changed = lever().at(base, number);
        for (Input whole : passed(number)) {
            changed = changed.with(whole, number);
        }
        return changed;
    }

    /** The wholes that rise along to a number. */
    List<Input> passed(Rational number) {
        return followers.stream()
                .filter(whole -> base.value(whole) instanceof Value.Known<?> known
                        && known.value() instanceof Rational sum
                        && number.isAbove(sum))
                .toList();
    }

    private Rational number(int direction, long position) {
        Rational grain = Amount.grain(lever().input());
        return lever().origin().plus(grain.times(Rational.of(position * direction)));
    }

    /** What a number would earn; none where it may not be. */
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
        for (Leg leg : way(direction)) {
            Stream<Rational> candidates = leg.length() <= FEW || !isSteady(leg)
                    ? numbers(direction, leg)
                    : Stream.of(number(direction, first(direction, leg, wish)));
            Optional<Rational> nearest = candidates.filter(found).findFirst();
            if (nearest.isPresent()) {
                return nearest;
            }
        }
        return Optional.empty();
    }

    /** Where a steady leg comes to fulfil both halves of a wish, if it does. */
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
            Rational beyond = space.cost(at(number(direction, leg.first() + TRIES)));
            horizon = Optional.of(horizon.map(beyond::min).orElse(beyond));
        }
        return LongStream.range(leg.first(), leg.first() + Math.min(leg.length(), TRIES))
                .mapToObj(k -> number(direction, k));
    }

    private Stream<Rational> ends(int direction, Leg leg) {
        return leg.turn().isPresent()
                ? leg.turn().stream()
                : Stream.of(leg.first(), leg.last()).map(k -> number(direction, k));
    }

    /** The settings among which those are that earn most. */
    Stream<Option> landings() {
        Stream<Rational> numbers = directions()
                .flatMap(direction -> way(direction).stream()
                        .flatMap(leg -> leg.length() > FEW && isOneWay(leg)
                                ? ends(direction, leg)
                                : numbers(direction, leg)));
        return Stream.concat(
                space.option(base).stream(), numbers.flatMap(number -> option(number).stream()));
    }

    /** The settings as runs of even steps, those that earn nothing more left out where that is known. */
    Stream<Run> runs() {
        Stream<Run> moves = directions()
                .flatMap(direction -> way(direction).stream().flatMap(leg -> runs(direction, leg)));
        return Stream.concat(space.option(base).map(Run::of).stream(), moves);
    }

    private Stream<Run> runs(int direction, Leg leg) {
        if (leg.length() <= FEW || !isSteady(leg)) {
            return numbers(direction, leg).flatMap(this::run);
        }
        List<Run> ends = ends(direction, leg).flatMap(this::run).toList();
        if (ends.size() < 2 || !ends.get(1).gain().isAbove(ends.get(0).gain())) {
            return ends.stream().limit(1);
        }
        return isStraight(leg)
                ? Stream.of(Run.between(
                        ends.get(0),
                        ends.get(1),
                        leg.length() - 1,
                        k -> space.changes(at(number(direction, leg.first() + k)))))
                : Stream.concat(numbers(direction, leg).flatMap(this::run), ends.stream());
    }

    private Stream<Run> run(Rational number) {
        return option(number).map(Run::of).stream();
    }

    private List<Leg> way(int direction) {
        return ways.computeIfAbsent(direction, this::legs);
    }

    private List<Leg> legs(int direction) {
        var legs = new ArrayList<Leg>();
        if (direction > 0 && !lever().isReported()) {
            legs.add(Leg.at(lever().origin()));
        }
        Interval room = lever().room();
        boolean whole = Amount.isWhole(lever().input());
        boolean few = whole && followers.isEmpty() && Rational.of(FEW).isAtLeast(lever().length());
        Collection<Rational> at = few ? room.ends().toList() : turns();
        Rational grain = Amount.grain(lever().input());
        for (Leg leg : Leg.way(lever().origin(), direction, grain, whole, at)) {
            Rational first = leg.turn().orElseGet(() -> number(direction, leg.first()));
            if (room.contains(first) && (leg.length() <= FEW || !isVoid(leg, first))) {
                legs.add(leg);
            }
        }
        return legs;
    }

    /** Every number at which something may turn before a whole rises along, and where one does. */
    private Set<Rational> turns() {
        var turns = new TreeSet<Rational>(lever().breaks().toList());
        for (Input each : moved) {
            turns.addAll(baseline.limits().neighbours(base, each));
            baseline.constraints().range(each).ends().forEach(turns::add);
        }
        courses().values().forEach(course -> turns.addAll(course.turns()));
        relations().forEach(course -> turns.addAll(course.turns()));
        return turns;
    }

    private Map<Score, Course> courses() {
        if (courses.isEmpty()) {
            Figures figures = lever().united(base);
            Map<Score, Course> found = new LinkedHashMap<>();
            for (Score score : space.movers(Set.copyOf(lever().inputs()))) {
                var scope = baseline.scope(score, figures);
                found.put(score, Baseline.rule(score).course(scope, lever().input()));
            }
            courses = Optional.of(found);
        }
        return courses.get();
    }

    private List<Course> relations() {
        return lever().inputs().stream()
                .flatMap(each -> space.relations(each).stream())
                .distinct()
                .map(that -> course(that))
                .toList();
    }

    private Course course(Condition that) {
        return that.course(lever().united(base), lever().input());
    }

    /** Whether a leg is not allowed, or contradicts itself, throughout. */
    private boolean isVoid(Leg leg, Rational first) {
        return isKnown(leg)
                && courses().values().stream().allMatch(Course::isKnown)
                && option(first).isEmpty();
    }

    /** Whether it is known where all that moves within a leg turns, and what limits it. */
    private boolean isKnown(Leg leg) {
        Rational end = leg.stretch().upperEnd().orElse(Rational.of(Leg.FAR));
        return passed(end).isEmpty() && relations().stream().allMatch(Course::isKnown);
    }

    /** Whether what is watched, and all together, are known to rise, fall or stay throughout a leg. */
    private boolean isSteady(Leg leg) {
        boolean watched = space.watched()
                .map(score -> courses().get(score) == null || sense(score, leg).isPresent())
                .orElse(true);
        return watched && (isOneWay(leg) || isStraight(leg));
    }

    private Optional<Integer> sense(Score score, Leg leg) {
        return Optional.ofNullable(courses().get(score))
                .flatMap(course -> course.sense(leg.stretch(), value(score)));
    }

    /** Whether nothing that moves within a leg rises while something else falls. */
    private boolean isOneWay(Leg leg) {
        int way = 0;
        for (Score score : courses().keySet()) {
            Optional<Integer> sense = sense(score, leg);
            if (sense.isEmpty() || way * sense.get() < 0) {
                return false;
            }
            way = way == 0 ? sense.get() : way;
        }
        return isKnown(leg);
    }

    /** Whether each number within a leg earns as much more as the one before. */
    private boolean isStraight(Leg leg) {
        return space.addsUp()
                && isKnown(leg)
                && courses().entrySet().stream()
                        .allMatch(each ->
                                each.getValue().isStraight(leg.stretch(), value(each.getKey())));
    }

    private Function<Rational, Value<Rational>> value(Score score) {
        return number -> baseline.points(score, at(number))
                .<Value<Rational>>map(Value::known)
                .orElse(Value.undefined(Rational.ZERO));
    }
}
