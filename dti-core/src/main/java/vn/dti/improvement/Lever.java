// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/**
 * One input that a search sets, or several counts whose sum alone matters.
 *
 * <p>A sum rises by the cheapest counts first, as far as each is allowed to, and falls by the cheapest
 * first, so that no other way to the same sum costs less; of counts at one price the one that can go
 * farthest comes first, so that few of them change. The first one of a count that was not reported is
 * free, as a report of 0 costs as much.
 */
final class Lever {

    /** An input whose turn it is, for a number of steps. */
    private record Turn(Input input, long steps) {}

    private final Baseline baseline;
    private final List<Input> inputs;
    private final Positions positions;
    private final Map<Integer, List<Turn>> turns = new LinkedHashMap<>();
    private final Figures start;
    private final Rational from;
    private final Rational origin;
    private final Interval room;

    Lever(Baseline baseline, List<Input> inputs) {
        this.baseline = baseline;
        this.inputs = inputs;
        this.positions = baseline.positions(inputs);
        Figures figures = baseline.figures();
        Rational sum = Rational.ZERO;
        for (Input input : inputs) {
            Rational now = now(input);
            sum = sum.plus(now);
            figures = isSum() ? figures.with(input, now) : figures;
        }
        this.start = figures;
        this.from = sum;
        this.origin = isSum() ? sum : Landing.anchor(input(), sum, isReported());
        if (isSum()) {
            turns.put(1, turns(1));
            turns.put(-1, turns(-1));
        }
        Interval least = end(-1).map(Interval::atLeast).orElseGet(Interval::all);
        Interval most = end(1).map(Interval::atMost).orElseGet(Interval::all);
        this.room = isSum() ? least.and(most) : baseline.limits().room(input());
    }

    List<Input> inputs() {
        return inputs;
    }

    Positions positions() {
        return positions;
    }

    /** The input, or the one that takes the place of the sum where rules are asked for their course. */
    Input input() {
        return inputs.get(0);
    }

    private boolean isSum() {
        return inputs.size() > 1;
    }

    boolean isNumber() {
        return Amount.isNumber(input());
    }

    private boolean isMissing(Input input) {
        return !baseline.reported(input).isKnown();
    }

    boolean isReported() {
        return inputs.stream().noneMatch(this::isMissing);
    }

    private Rational now(Input input) {
        return baseline.reported(input)
                .find(Rational.class)
                .or(() -> input.range().lowerEnd())
                .orElse(Rational.ZERO);
    }

    /** The number as reported; what is not counts from the least that it may be. */
    Rational from() {
        return from;
    }

    /** The figure from which steps are counted: the number as reported, if figures are like that. */
    Rational origin() {
        return origin;
    }

    /** Whether the origin itself is a step in a direction. */
    boolean mayMoveToOrigin(int direction) {
        return direction > 0 ? !isReported() : !origin.equals(from);
    }

    /** The numbers beyond which nothing is allowed. */
    Interval room() {
        return room;
    }

    /** The number of settings from one end of the room to the other. */
    Rational length() {
        return room.upperEnd()
                .flatMap(high -> room.lowerEnd().map(high::minus))
                .map(length -> length.dividedBy(Amount.grain(input())))
                .orElse(Rational.of(Leg.FAR));
    }

    /** The numbers in a direction from the present one on, or from where its room begins. */
    Stream<Object> numbers(int direction) {
        Rational grain = Amount.grain(input()).times(direction);
        Optional<Rational> edge = direction > 0 ? room.lowerEnd() : room.upperEnd();
        Rational start = edge.map(end -> end.minus(origin).dividedBy(grain))
                .map(way -> Rational.of(way.round(0, RoundingMode.CEILING)).max(Rational.ZERO))
                .map(steps -> origin.plus(grain.times(steps)))
                .orElse(origin);
        boolean isNew = mayMoveToOrigin(direction) || !start.equals(origin);
        Rational first = isNew && room.contains(start) ? start : start.plus(grain);
        return Stream.iterate(first, room::contains, number -> number.plus(grain))
                .map(Object.class::cast);
    }

    /** The settings of an answer or an option other than the present one. */
    List<Object> answers() {
        Stream<Object> all = input().type().isChoice()
                ? input().type().names().stream().map(Object.class::cast)
                : Stream.of(true, false);
        return all.filter(each -> !Value.known(each).equals(baseline.reported(input())))
                .toList();
    }

    /** Figures with this lever set; what a sum has no room for is laid on one input. */
    Figures at(Figures figures, Object value) {
        if (!isSum() || !(value instanceof Rational sum)) {
            return figures.with(input(), value);
        }
        int direction = origin.isAbove(sum) ? -1 : 1;
        Rational left = sum.minus(origin).times(direction);
        Map<Input, Rational> ways = new LinkedHashMap<>();
        for (Turn turn : turns.getOrDefault(direction, List.of())) {
            Rational step = left.min(Rational.of(turn.steps()));
            ways.merge(turn.input(), step, Rational::plus);
            left = left.minus(step);
        }
        ways.merge(input(), left, Rational::plus);
        Figures set = figures;
        for (Input input : inputs) {
            Rational way = ways.getOrDefault(input, Rational.ZERO).times(direction);
            set = set.with(input, now(input).plus(way));
        }
        return set;
    }

    /** Figures with the sum in the first of its inputs, for which courses are asked. */
    Figures united(Figures figures) {
        Figures united = figures;
        for (Input input : inputs.subList(1, inputs.size())) {
            united = united.with(input, Rational.ZERO);
        }
        return united;
    }

    /** The inputs in turn: what is free first, then the cheapest as far as is allowed. */
    private List<Turn> turns(int direction) {
        List<Input> free =
                direction > 0 ? inputs.stream().filter(this::isMissing).toList() : List.of();
        List<Input> paid = inputs.stream()
                .sorted(Comparator.comparing(baseline.constraints()::costPerUnit)
                        .thenComparing(input -> -steps(start, input, direction, Leg.FAR)))
                .toList();
        var all = new ArrayList<Turn>();
        Figures figures = start;
        for (Input input : Stream.concat(free.stream(), paid.stream()).toList()) {
            long most = all.size() < free.size() ? 1 : Leg.FAR;
            long steps = steps(figures, input, direction, most);
            all.add(new Turn(input, steps));
            figures = moved(figures, input, steps * direction);
        }
        return all;
    }

    private static Figures moved(Figures figures, Input input, long way) {
        Rational now = (Rational) ((Value.Known<?>) figures.value(input)).value();
        return figures.with(input, now.plus(Rational.of(way)));
    }

    /** The steps that an input may go while the others stay, found by halving. */
    private long steps(Figures figures, Input input, int direction, long most) {
        long with = 0;
        long without = most + 1;
        while (without - with > 1) {
            long middle = with + (without - with) / 2;
            // the farthest is tried first, as often nothing is in the way
            long tried = without == most + 1 ? most : middle;
            if (baseline.limits().allows(moved(figures, input, tried * direction), positions)) {
                with = tried;
            } else {
                without = tried;
            }
        }
        return with;
    }

    /** The last sum in a direction; none if it has no end. */
    private Optional<Rational> end(int direction) {
        List<Turn> all = turns.getOrDefault(direction, List.of());
        return all.stream().anyMatch(turn -> turn.steps() >= Leg.FAR)
                ? Optional.empty()
                : breaks(direction).reduce((one, next) -> next);
    }

    /** The sums at which another count takes over, and with it another price. */
    private Stream<Rational> breaks(int direction) {
        var breaks = new ArrayList<Rational>();
        long steps = 0;
        for (Turn turn : turns.getOrDefault(direction, List.of())) {
            steps = Math.min(Leg.FAR, steps + turn.steps());
            breaks.add(origin.plus(Rational.of(steps).times(direction)));
        }
        return breaks.stream();
    }

    Stream<Rational> breaks() {
        return Stream.of(1, -1).flatMap(this::breaks);
    }
}
