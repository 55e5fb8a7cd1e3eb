package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Course;

/**
 * One number changed step by step, up and down, while a criterion is watched.
 *
 * <p>Between turns, where all that moves is known to move one way, the first number with a property is
 * found by halving; elsewhere numbers are tried one by one, up to {@link #TRIES} of them.
 */
final class Walk {

    /** How many numbers are tried one by one between two turns. */
    static final int TRIES = 2_000;

    /** What a criterion that the number moves is known to do. */
    private record Mover(Score score, List<Course> courses) {}

    private final Situation situation;
    private final Figures start;
    private final Score score;
    private final Input input;
    private final Rational origin;
    private final boolean reported;
    private final List<Input> wholes;
    private final List<Input> levers;
    private final Set<Input> moved = new LinkedHashSet<>();
    private final List<Mover> movers;
    private final Set<Rational> turns = new TreeSet<>();
    private final boolean limitsKnown;

    /** A number that takes the wholes along that it is a part of, where they may change. */
    Walk(Situation situation, Figures start, Score score, Input input) {
        this(situation, start, score, input, situation.movableWholes(input));
    }

    /** A number that changes alone. */
    static Walk alone(Situation situation, Score score, Input input) {
        return new Walk(situation, situation.figures(), score, input, List.of());
    }

    private Walk(Situation situation, Figures start, Score score, Input input, List<Input> wholes) {
        this.situation = situation;
        this.start = start;
        this.score = score;
        this.input = input;
        Value<?> now = Amount.of(situation, start, input);
        this.reported = now.isKnown();
        this.origin =
                now instanceof Value.Known<?> known && known.value() instanceof Rational number
                        ? number
                        : input.range().lowerEnd().orElse(Rational.ZERO);
        moved.add(input);
        this.wholes = wholes;
        moved.addAll(wholes);
        this.levers = situation.levers(score);
        this.movers = situation.criteria().stream()
                .filter(each -> Situation.rule(each).inputs().stream().anyMatch(moved::contains))
                .map(this::mover)
                .toList();
        movers.forEach(mover -> mover.courses().forEach(course -> turns.addAll(course.turns())));
        this.limitsKnown = limits();
    }

    private Mover mover(Score each) {
        return new Mover(
                each,
                moved.stream()
                        .filter(Situation.rule(each).inputs()::contains)
                        .map(varying ->
                                Situation.rule(each).course(situation.scope(each, start), varying))
                        .toList());
    }

    /** Adds where constraints begin to hold or cease to; whether all such places are known. */
    private boolean limits() {
        boolean known = true;
        for (Input each : moved) {
            turns.addAll(situation.neighbours(start, each));
            var range = situation.constraints().range(each);
            range.ends().forEach(turns::add);
            for (var relation : situation.relations(List.of(each)).toList()) {
                Course course = relation.course(start, each);
                turns.addAll(course.turns());
                known &= course.isKnown()
                        && relation.inputs().stream().filter(moved::contains).count() == 1;
            }
        }
        return known;
    }

    Figures at(Rational number) {
        return raised(start.with(input, number), wholes, number);
    }

    private static Figures raised(Figures figures, List<Input> wholes, Rational number) {
        Figures changed = figures;
        for (Input whole : wholes) {
            changed = exceeds(number, changed, whole) ? changed.with(whole, number) : changed;
        }
        return changed;
    }

    private static boolean exceeds(Rational number, Figures figures, Input whole) {
        return figures.value(whole) instanceof Value.Known<?> known
                && known.value() instanceof Rational sum
                && number.isAbove(sum);
    }

    private Rational number(int direction, long position) {
        return origin.plus(Amount.grain(input).times(Rational.of(position * direction)));
    }

    /** What a number would earn; none where it may not be. */
    Optional<Standing> standing(Rational number) {
        Figures figures = at(number);
        return situation.allows(figures, moved) ? standing(figures) : Optional.empty();
    }

    Optional<Standing> standing(Figures figures) {
        Rational all = Rational.ZERO;
        Rational own = Rational.ZERO;
        for (Mover mover : movers) {
            Optional<Rational> points = situation.points(mover.score(), figures);
            if (points.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(points.get());
            own = mover.score().equals(score) ? points.get() : own;
        }
        return Optional.of(new Standing(own, all));
    }

    /** The least change after which what is earned is as wanted. */
    Optional<Rational> first(Predicate<Standing> wanted) {
        return Stream.of(1, -1)
                .flatMap(direction -> nearest(direction, wanted).stream())
                .min(leastEffort());
    }

    /** The cheapest first, of equals what changes the fewest inputs; wholes that rise along count too. */
    private Comparator<Rational> leastEffort() {
        return Comparator.comparing(
                        (Rational number) -> situation.constraints().cost(changes(number)))
                .thenComparing(number -> changes(number).size())
                .thenComparing(this::distance);
    }

    private List<Change> changes(Rational number) {
        var changes = new ArrayList<Change>();
        for (Input each : moved) {
            boolean follows = each.equals(input) || exceeds(number, start, each);
            Value<?> to = follows ? Value.known(number) : start.value(each);
            if (to instanceof Value.Known<?> known
                    && known.value() instanceof Rational there
                    && !to.equals(situation.reported(each))) {
                changes.add(new Change(each, situation.reported(each), there));
            }
        }
        return changes;
    }

    private Rational distance(Rational number) {
        Rational way = number.minus(origin);
        return way.max(way.negated());
    }

    /** The least change in one direction, 1 up or −1 down. */
    Optional<Rational> nearest(int direction, Predicate<Standing> wanted) {
        if (direction > 0 && !reported && is(origin, wanted)) {
            return Optional.of(origin);
        }
        for (Leg leg : way(direction)) {
            Optional<Rational> found = leg.turn().isPresent()
                    ? leg.turn().filter(turn -> is(turn, wanted))
                    : first(direction, leg, wanted);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private List<Leg> way(int direction) {
        return Leg.way(origin, direction, Amount.grain(input), Amount.isWhole(input), turns);
    }

    private boolean is(Rational number, Predicate<Standing> wanted) {
        return standing(number)
                .filter(wanted)
                .filter(after -> isNeeded(number, after))
                .isPresent();
    }

    /** Whether no whole that rises along, and has a step of its own, would earn as much by itself. */
    private boolean isNeeded(Rational number, Standing after) {
        return wholes.stream()
                .filter(whole -> levers.contains(whole) && exceeds(number, start, whole))
                .map(whole ->
                        raised(start.with(whole, number), situation.movableWholes(whole), number))
                .filter(without -> situation.allows(without, moved))
                .flatMap(without -> standing(without).stream())
                .noneMatch(without -> without.isAtLeast(after));
    }

    private Optional<Rational> first(int direction, Leg leg, Predicate<Standing> wanted) {
        Predicate<Long> found = position -> is(number(direction, position), wanted);
        if (!isSteady(leg)) {
            for (long k = leg.first(); k <= Math.min(leg.last(), leg.first() + TRIES); k++) {
                if (found.test(k)) {
                    return Optional.of(number(direction, k));
                }
            }
            return Optional.empty();
        }
        long low = leg.first();
        long high = low;
        while (!found.test(high)) {
            if (high == leg.last()) {
                return Optional.empty();
            }
            low = high;
            high = Math.min(
                    leg.last(),
                    leg.isEndless() ? leg.first() + 2 * (high - leg.first() + 1) : leg.last());
        }
        return Optional.of(number(direction, halved(low, high, found)));
    }

    /** The first position found between one that is not and one that is. */
    private static long halved(long low, long high, Predicate<Long> found) {
        long without = low;
        long with = high;
        if (found.test(without)) {
            return without;
        }
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

    /** Whether all that moves within a part moves one way, or what is forbidden is so throughout. */
    private boolean isSteady(Leg leg) {
        int sense = 0;
        for (Mover mover : movers) {
            Optional<Integer> moves = sense(mover, leg);
            if (moves.isEmpty() || sense * moves.get() < 0) {
                return false;
            }
            sense = sense == 0 ? moves.get() : sense;
        }
        return limitsKnown;
    }

    /** 1 if a criterion earns more with larger numbers, −1 if less, 0 if the same; none if unknown. */
    private Optional<Integer> sense(Mover mover, Leg leg) {
        if (mover.courses().size() > 1 || !mover.courses().get(0).isKnown()) {
            return Optional.empty();
        }
        Course course = mover.courses().get(0);
        return course.sense(leg.stretch(), value(mover));
    }

    private Function<Rational, Value<Rational>> value(Mover mover) {
        return number -> situation
                .points(mover.score(), at(number))
                .<Value<Rational>>map(Value::known)
                .orElse(Value.undefined(Rational.ZERO));
    }

    /** The numbers among which those are that earn most: turns, and where steady parts begin and end. */
    List<Rational> landings() {
        var landings = new ArrayList<Rational>();
        if (!reported) {
            landings.add(origin);
        }
        for (int direction : new int[] {1, -1}) {
            for (Leg leg : way(direction)) {
                leg.turn().ifPresentOrElse(landings::add, () -> {
                    for (long position : positions(leg)) {
                        landings.add(number(direction, position));
                    }
                });
            }
        }
        return landings.stream()
                .filter(number -> standing(number).isPresent())
                .sorted(leastEffort())
                .toList();
    }

    private List<Long> positions(Leg leg) {
        if (isSteady(leg)) {
            return leg.isEndless() ? List.of(leg.first()) : List.of(leg.first(), leg.last());
        }
        var positions = new ArrayList<Long>();
        for (long k = leg.first(); k <= Math.min(leg.last(), leg.first() + TRIES); k++) {
            positions.add(k);
        }
        return positions;
    }

    /** The least change that earns the criterion as much as this number can. */
    Optional<Rational> best() {
        return landings().stream()
                .max(Comparator.comparing(this::own).thenComparing(leastEffort().reversed()));
    }

    private Rational own(Rational number) {
        return standing(number).map(Standing::own).orElse(Rational.ZERO);
    }

    /** The least change of all that earns as much as each landing, or more, each better than the last. */
    List<Rational> rungs() {
        var rungs = new ArrayList<Rational>();
        Rational most = standing(start).map(Standing::own).orElse(Rational.ZERO);
        for (Rational landing : landings()) {
            if (own(landing).isAbove(most)) {
                most = own(landing);
                rungs.add(landing);
            }
        }
        return rungs;
    }

    /** The steps of a whole number that earn more, if each earns as much as the one before, or less. */
    Optional<Ramp> ramp(List<Rational> used) {
        Rational low = used.stream().reduce(origin, Rational::min);
        Rational high = used.stream().reduce(origin, Rational::max);
        if (!low.equals(origin) && !high.equals(origin)) {
            return Optional.empty();
        }
        int direction = low.equals(origin) ? 1 : -1;
        Rational farthest = distance(direction > 0 ? high : low);
        return slopes(direction).filter(ramp -> Rational.of(ramp.length()).isAtLeast(farthest));
    }

    private Optional<Ramp> slopes(int direction) {
        var slopes = new ArrayList<Ramp.Slope>();
        long here = 0;
        Optional<Rational> now = standing(origin).map(Standing::all);
        for (Leg leg : way(direction)) {
            if (leg.turn().isEmpty() && !isStraight(leg)) {
                return Optional.empty();
            }
            long turn = leg.turn()
                    .map(at -> distance(at).round(0, RoundingMode.DOWN).longValueExact())
                    .orElse(0L);
            List<Long> stops = leg.turn().isPresent()
                    ? List.of(turn)
                    : leg.isEndless() ? List.of(leg.first()) : List.of(leg.first(), leg.last());
            for (long stop : stops) {
                Optional<Rational> then = standing(number(direction, stop)).map(Standing::all);
                if (then.isEmpty() || now.isEmpty() || !then.get().isAbove(now.get())) {
                    if (stop > here) {
                        return Ramp.of(
                                input,
                                origin,
                                direction,
                                situation.constraints().costPerUnit(input),
                                slopes);
                    }
                    continue;
                }
                Rational rise = then.get().minus(now.get());
                slopes.add(new Ramp.Slope(stop - here, rise.dividedBy(Rational.of(stop - here))));
                here = stop;
                now = then;
            }
        }
        return Optional.empty();
    }

    /** Whether each number within a part earns as much more as the one before. */
    private boolean isStraight(Leg leg) {
        return limitsKnown
                && movers.stream()
                        .allMatch(mover -> mover.courses().size() == 1
                                && mover.courses().get(0).isStraight(leg.stretch(), value(mover)));
    }
}
