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
final class Line {

    /** How many numbers are tried one by one between two turns. */
    static final int TRIES = 2_000;

    /** How many numbers are tried one by one before it is asked how they run. */
    private static final int FEW = 40;

    private static final int MARKS = 12;

    private final Space space;
    private final Figures base;
    private final Optional<Lever> lever;
    private final List<Input> followers;
    private final Set<Input> moved = new LinkedHashSet<>();
    private final Map<Integer, List<Leg>> ways = new LinkedHashMap<>();
    private final Map<List<Input>, Turns> turns = new LinkedHashMap<>();
    private Optional<Rational> horizon = Optional.empty();

    /** A line of a space. */
    Line(Space space, Figures base, Optional<Lever> lever, List<Input> followers) {
        this.space = space;
        this.base = base;
        this.lever = lever;
        this.followers = followers;
        lever.ifPresent(each -> moved.addAll(each.inputs()));
        moved.addAll(followers);
    }

    /** A number that takes the wholes along that it is a part of, where they may change. */
    static Line rising(Space space, Input input) {
        Situation situation = space.situation();
        return new Line(
                space,
                situation.figures(),
                Optional.of(Lever.of(situation, input)),
                situation.movableWholes(input));
    }

    /** A number that changes alone. */
    static Line alone(Space space, Input input) {
        return new Line(
                space,
                space.situation().figures(),
                Optional.of(Lever.of(space.situation(), input)),
                List.of());
    }

    /** The cost below which every setting was looked at; none if all were. */
    Optional<Rational> horizon() {
        return horizon;
    }

    Figures at(Rational number) {
        Figures changed = lever.orElseThrow().at(base, number);
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
        Lever along = lever.orElseThrow();
        return along.origin().plus(along.grain().times(Rational.of(position * direction)));
    }

    /** The setting in which the number stays as it is. */
    Optional<Option> here() {
        return space.option(base);
    }

    /** The least change after which what is earned is as wanted; the number may stay. */
    Optional<Option> first(Wanted wanted) {
        return first(wanted, each -> true);
    }

    /** The same among the numbers that are needed. */
    Optional<Option> first(Wanted wanted, Predicate<Rational> needed) {
        Stream<Option> stays = here().filter(each -> wanted.test(each.earned())).stream();
        Stream<Option> moves = directions()
                .flatMap(direction -> nearest(direction, wanted, needed).stream())
                .flatMap(number -> space.option(at(number)).stream());
        return Stream.concat(stays, moves).min(Option.LEAST_FIRST);
    }

    private Stream<Integer> directions() {
        return lever.isPresent() ? Stream.of(1, -1) : Stream.empty();
    }

    /** The first number in one direction, 1 up or −1 down, at which what is earned is as wanted. */
    Optional<Rational> nearest(int direction, Wanted wanted, Predicate<Rational> needed) {
        for (Leg leg : way(direction)) {
            Optional<Rational> found = nearest(direction, leg, wanted, needed);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<Rational> nearest(
            int direction, Leg leg, Wanted wanted, Predicate<Rational> needed) {
        Predicate<Rational> found =
                number -> standing(number).filter(wanted::test).isPresent() && needed.test(number);
        if (leg.turn().isPresent()) {
            return leg.turn().filter(found);
        }
        if (leg.length() <= FEW || !isSteady(leg)) {
            return numbers(direction, leg).filter(found).findFirst();
        }
        long own = halved(leg, k -> wanted.own().test(earned(direction, k).own()));
        long all = halved(leg, k -> wanted.all().test(earned(direction, k).all()));
        return Optional.of(number(direction, Math.max(own, all))).filter(found);
    }

    /** What a number earns that is allowed, as all of its leg is. */
    private Standing earned(int direction, long position) {
        return standing(number(direction, position))
                .orElseGet(() -> new Standing(Rational.ZERO, Rational.ZERO));
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

    /** What a number would earn; none where it may not be. */
    Optional<Standing> standing(Rational number) {
        return space.standing(at(number));
    }

    /** The numbers of a leg one by one, as far as the line is looked at. */
    private Stream<Rational> numbers(int direction, Leg leg) {
        if (leg.turn().isPresent()) {
            return leg.turn().stream();
        }
        if (leg.length() > TRIES) {
            Rational beyond = cost(number(direction, leg.first() + TRIES));
            horizon = Optional.of(horizon.map(beyond::min).orElse(beyond));
        }
        return Stream.iterate(leg.first(), k -> k + 1)
                .limit(Math.min(leg.length(), TRIES))
                .map(k -> number(direction, k));
    }

    private Rational cost(Rational number) {
        return space.cost(at(number));
    }

    /** The settings among which those are that earn most. */
    Stream<Option> landings() {
        Stream<Rational> numbers = directions()
                .flatMap(direction -> way(direction).stream()
                        .flatMap(leg -> leg.turn().isEmpty() && leg.length() > FEW && isOneWay(leg)
                                ? Stream.of(
                                        number(direction, leg.first()),
                                        number(direction, leg.last()))
                                : numbers(direction, leg)));
        return Stream.concat(
                here().stream(), numbers.flatMap(number -> space.option(at(number)).stream()));
    }

    /** The numbers at which parts begin and end. */
    List<Object> marks() {
        return directions()
                .flatMap(direction -> way(direction).stream()
                        .flatMap(leg -> leg.turn().isPresent()
                                ? leg.turn().stream()
                                : Stream.of(leg.first(), leg.last())
                                        .filter(k -> k < Leg.FAR)
                                        .map(k -> number(direction, k))))
                .distinct()
                .limit(MARKS)
                .map(Object.class::cast)
                .toList();
    }

    /** The settings as runs of even steps, those that earn nothing more left out where that is known. */
    Stream<Run> runs() {
        Stream<Run> moves = directions()
                .flatMap(direction -> way(direction).stream().flatMap(leg -> runs(direction, leg)));
        return Stream.concat(here().map(space::run).stream(), moves);
    }

    private Stream<Run> runs(int direction, Leg leg) {
        if (leg.turn().isPresent() || leg.length() <= FEW || !isSteady(leg)) {
            return numbers(direction, leg).flatMap(this::run);
        }
        Rational first = number(direction, leg.first());
        Rational last = number(direction, leg.last());
        Optional<Run> start = run(first).findFirst();
        Optional<Run> end = run(last).findFirst();
        boolean rises = start.isPresent()
                && end.isPresent()
                && end.get().gain().isAbove(start.get().gain());
        if (!rises) {
            return start.stream();
        }
        return isStraight(leg)
                ? Stream.of(Run.between(
                        start.get(),
                        end.get(),
                        leg.length() - 1,
                        k -> space.changes(at(number(direction, leg.first() + k)))))
                : Stream.concat(numbers(direction, leg).flatMap(this::run), end.stream());
    }

    private Stream<Run> run(Rational number) {
        return space.option(at(number)).map(space::run).stream();
    }

    private List<Leg> way(int direction) {
        return ways.computeIfAbsent(direction, this::legs);
    }

    private List<Leg> legs(int direction) {
        Lever along = lever.orElseThrow();
        var legs = new ArrayList<Leg>();
        if (direction > 0 && !along.isReported()) {
            legs.add(Leg.at(along.origin()));
        }
        Interval room = along.room();
        boolean few = along.isWhole()
                && followers.isEmpty()
                && room.lowerEnd().isPresent()
                && room.upperEnd()
                        .filter(end -> Rational.of(FEW)
                                .isAtLeast(end.minus(room.lowerEnd().get())))
                        .isPresent();
        Collection<Rational> at = few ? room.ends().toList() : turns();
        for (Leg leg : Leg.way(along.origin(), direction, along.grain(), along.isWhole(), at)) {
            if (room.contains(leg.turn().orElseGet(() -> number(direction, leg.first())))) {
                legs.add(leg);
            }
        }
        return legs;
    }

    /** Every number at which something may turn, whichever followers rise there. */
    private Set<Rational> turns() {
        var all = new TreeSet<>(lever.orElseThrow().breaks());
        for (Input each : moved) {
            all.addAll(space.situation().neighbours(base, each));
            space.situation().constraints().range(each).ends().forEach(all::add);
        }
        all.addAll(turns(List.of()).all());
        for (Input whole : followers) {
            if (base.value(whole) instanceof Value.Known<?> known
                    && known.value() instanceof Rational sum) {
                all.add(sum);
                all.addAll(turns(passed(sum.plus(lever.orElseThrow().grain()))).all());
            }
        }
        return all;
    }

    /** The courses of all that moves while the same followers rise along. */
    private Turns turns(List<Input> rising) {
        return turns.computeIfAbsent(rising, this::courses);
    }

    private Turns courses(List<Input> rising) {
        Lever along = lever.orElseThrow();
        Figures figures = along.united(base);
        Map<Score, Course> courses = new LinkedHashMap<>();
        for (Score score : space.movers(moved)) {
            courses.put(
                    score, Turns.course(space.situation(), score, figures, along.input(), rising));
        }
        var relations = new ArrayList<Course>();
        for (Input each : moved) {
            for (Condition that : space.situation().relations(each)) {
                relations.add(Turns.course(that, figures, along.input(), rising));
            }
        }
        return new Turns(courses, relations);
    }

    private Turns turns(Leg leg) {
        return turns(passed(number(leg)));
    }

    private static Rational number(Leg leg) {
        Rational low = leg.stretch().lowerEnd().orElse(Rational.of(-Leg.FAR));
        Rational high = leg.stretch().upperEnd().orElse(Rational.of(Leg.FAR));
        return low.plus(high).dividedBy(Rational.of(2));
    }

    /** Whether what is watched, and all together, are known to rise, fall or stay throughout a leg. */
    private boolean isSteady(Leg leg) {
        Turns here = turns(leg);
        if (!here.areRelationsKnown()) {
            return false;
        }
        boolean watched = space.watched()
                .map(score -> here.sense(score, leg.stretch(), value(score)))
                .filter(Optional::isEmpty)
                .isEmpty();
        return watched && (isOneWay(leg) || isStraight(leg));
    }

    /** Whether nothing that moves within a leg rises while something else falls. */
    private boolean isOneWay(Leg leg) {
        Turns here = turns(leg);
        int sense = 0;
        for (Score score : here.courses().keySet()) {
            Optional<Integer> moves = here.sense(score, leg.stretch(), value(score));
            if (moves.isEmpty() || sense * moves.get() < 0) {
                return false;
            }
            sense = sense == 0 ? moves.get() : sense;
        }
        return here.areRelationsKnown();
    }

    /** Whether each number within a leg earns as much more as the one before. */
    private boolean isStraight(Leg leg) {
        Turns here = turns(leg);
        return space.addsUp()
                && here.areRelationsKnown()
                && here.courses().keySet().stream()
                        .allMatch(score -> here.isStraight(score, leg.stretch(), value(score)));
    }

    private Function<Rational, Value<Rational>> value(Score score) {
        return number -> space.situation()
                .points(score, at(number))
                .<Value<Rational>>map(Value::known)
                .orElse(Value.undefined(Rational.ZERO));
    }
}
