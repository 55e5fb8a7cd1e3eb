// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Rule;

/** The next changes of the points of one criterion by each number that does not describe the unit. */
final class NextChanges {

    private final Baseline baseline;
    private final Score score;
    private final Rule rule;

    NextChanges(Baseline baseline, Score score) {
        this.baseline = baseline;
        this.score = score;
        this.rule = Baseline.rule(score);
    }

    List<Boundary> boundaries() {
        var boundaries = new ArrayList<Boundary>();
        for (Input input : rule.levers()) {
            if (!baseline.isGiven(input) && Amount.isNumber(input)) {
                Amount.of(baseline, baseline.figures(), input)
                        .find(Rational.class)
                        .ifPresent(number -> boundaries(input, number, boundaries));
            }
        }
        return boundaries;
    }

    private void boundaries(Input input, Rational number, List<Boundary> boundaries) {
        for (Boundary.Side side : Boundary.Side.values()) {
            threshold(input, number, side)
                    .map(place -> threshold(side, input, number, place))
                    .ifPresent(boundaries::add);
            display(input, side)
                    .map(at -> display(side, input, number, at))
                    .ifPresent(boundaries::add);
        }
    }

    /**
     * A threshold.
     *
     * @param turn where the points change course
     * @param at the figure at which that takes effect
     * @param isNear whether it is only known that they do nearby, as at a root
     */
    private record Place(Rational turn, Rational at, boolean isNear) {}

    private Boundary threshold(Boundary.Side side, Input input, Rational from, Place place) {
        return new Boundary(
                score,
                Boundary.Kind.THRESHOLD,
                side,
                input,
                from,
                place.at(),
                points(input, place.at()),
                measured(input, baseline.figures()),
                measuredThere(input, place),
                place.turn());
    }

    /** What is measured on both sides of a turn whose place is not exactly known has the threshold between them. */
    private Value<Rational> measuredThere(Input input, Place place) {
        Value<Rational> there = measured(input, baseline.figures().with(input, place.turn()));
        if (!place.isNear()) {
            return there;
        }
        List<Rational> beside = Stream.of(
                        place.turn().minus(Landing.NEAR), place.turn().plus(Landing.NEAR))
                .filter(input.range()::contains)
                .flatMap(number ->
                        measured(input, baseline.figures().with(input, number)).find().stream())
                .sorted()
                .toList();
        return beside.size() < 2
                ? there
                : Value.known(exactly(Interval.simplestBetween(beside.get(0), beside.get(1))));
    }

    /** A number by itself, of which nothing tells that it was calculated from others nearby. */
    private static Rational exactly(Rational number) {
        return Rational.of(number.numerator(), number.denominator());
    }

    private Boundary display(Boundary.Side side, Input input, Rational from, Rational at) {
        return new Boundary(
                score,
                Boundary.Kind.DISPLAY,
                side,
                input,
                from,
                at,
                points(input, at),
                measured(input, baseline.figures()),
                measured(input, baseline.figures().with(input, at)),
                at);
    }

    private Rational points(Input input, Rational at) {
        return at(input, at).orElse(Rational.ZERO);
    }

    /** None where only a condition asks for the input: what is measured stays, and is no threshold. */
    private Value<Rational> measured(Input input, Figures figures) {
        return rule.measure(score.scope())
                .filter(expression -> expression.inputs().contains(input))
                .map(expression -> expression.value(figures))
                .orElse(Value.missing());
    }

    /** The nearest turn of the rule that the number can pass and where the points change course. */
    private Optional<Place> threshold(Input input, Rational number, Boundary.Side side) {
        var landing = new Landing(input, number, direction(side));
        List<Rational> turns =
                rule.course(baseline.scope(score, baseline.figures()), input).turns().stream()
                        .filter(turn -> input.range().contains(turn) && landing.isAhead(turn))
                        .sorted(Comparator.comparing(landing::distance))
                        .toList();
        return IntStream.range(0, turns.size())
                .mapToObj(index -> place(landing, turns, index))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static int direction(Boundary.Side side) {
        return side == Boundary.Side.ABOVE ? 1 : -1;
    }

    private Optional<Place> place(Landing landing, List<Rational> turns, int index) {
        Rational turn = turns.get(index);
        Rational before = index == 0 ? landing.from() : turns.get(index - 1);
        Rational after = index + 1 < turns.size()
                ? turns.get(index + 1)
                : turn.plus(Rational.of(2L * landing.direction()));
        Optional<Rational> next = turns.stream()
                .skip(index)
                .filter(each -> !Landing.isOne(turn, each))
                .findFirst();
        boolean isNear =
                turns.stream().anyMatch(each -> !each.equals(turn) && Landing.isOne(turn, each));
        Input input = landing.input();
        return landing.first(turn, next)
                .filter(figure -> track(input).option(figure).isPresent()
                        && changes(input, before, turn, after))
                .map(figure -> new Place(turn, figure, isNear));
    }

    /**
     * Whether points rise or fall on either side of a turn, or jump there, and do not run straight on.
     * Where a part of a formula turns that makes no difference, as under a target that is reached, or
     * that of an option not chosen, they do not.
     */
    private boolean changes(Input input, Rational before, Rational turn, Rational after) {
        Rational near = middle(before, turn);
        Rational far = middle(turn, after);
        return (differ(input, near, turn) || differ(input, turn, far))
                && !runsStraight(input, List.of(near, middle(near, turn), turn, far));
    }

    private static Rational middle(Rational one, Rational other) {
        return one.plus(other).times(Rational.of(1, 2));
    }

    /** Whether all stretches between numbers have one slope; two before a turn tell a jump there. */
    private boolean runsStraight(Input input, List<Rational> numbers) {
        var slopes = new HashSet<Rational>();
        for (int index = 1; index < numbers.size(); index++) {
            Optional<Rational> slope = slope(input, numbers.get(index - 1), numbers.get(index));
            if (slope.isEmpty()) {
                return false;
            }
            slopes.add(slope.get());
        }
        return slopes.size() == 1;
    }

    private Optional<Rational> slope(Input input, Rational from, Rational to) {
        if (!input.range().contains(from) || !input.range().contains(to)) {
            return Optional.empty();
        }
        Rational length = to.minus(from);
        return at(input, from)
                .flatMap(start -> at(input, to).map(end -> end.minus(start).dividedBy(length)));
    }

    private boolean differ(Input input, Rational one, Rational other) {
        if (!input.range().contains(one) || !input.range().contains(other)) {
            return false;
        }
        Optional<Rational> here = at(input, one);
        Optional<Rational> there = at(input, other);
        return here.isPresent() && there.isPresent() && !here.equals(there);
    }

    private Optional<Rational> at(Input input, Rational number) {
        return baseline.points(score, baseline.figures().with(input, number));
    }

    private Optional<Rational> display(Input input, Boundary.Side side) {
        var display = baseline.framework().display();
        var other = new Option.Wish(
                own -> display.round(own).compareTo(score.displayed()) != 0, all -> true);
        return track(input).nearest(direction(side), other, number -> true);
    }

    private Track track(Input input) {
        var lever = new Lever(baseline, List.of(input));
        return new Track(
                new Space(baseline, List.of(lever), score, Ration.ALONE),
                baseline.figures(),
                Optional.of(lever));
    }
}
