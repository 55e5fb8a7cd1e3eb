// SPDX-License-Identifier: Apache-2.0
package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
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
                    .map(turn -> threshold(side, input, number, turn))
                    .ifPresent(boundaries::add);
            display(input, side)
                    .map(at -> display(side, input, number, at))
                    .ifPresent(boundaries::add);
        }
    }

    private Boundary threshold(Boundary.Side side, Input input, Rational from, Rational turn) {
        Rational at = landing(side, input, turn);
        return new Boundary(
                score,
                Boundary.Kind.THRESHOLD,
                side,
                input,
                from,
                at,
                points(input, at),
                measured(input, baseline.figures()),
                measured(input, baseline.figures().with(input, turn)),
                turn);
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

    /** The nearest turn of the rule that the number can reach and where the points change course. */
    private Optional<Rational> threshold(Input input, Rational number, Boundary.Side side) {
        SortedSet<Rational> turns =
                rule.course(baseline.scope(score, baseline.figures()), input).turns();
        boolean above = side == Boundary.Side.ABOVE;
        List<Rational> beyond = (above ? turns.tailSet(number) : turns.headSet(number))
                .stream()
                        .filter(turn -> !turn.equals(number) && input.range().contains(turn))
                        .sorted(above ? Comparator.naturalOrder() : Comparator.reverseOrder())
                        .toList();
        for (int index = 0; index < beyond.size(); index++) {
            Rational turn = beyond.get(index);
            Rational before = index == 0 ? number : beyond.get(index - 1);
            Rational after = index + 1 < beyond.size()
                    ? beyond.get(index + 1)
                    : turn.plus(Rational.of(above ? 2 : -2));
            if (isReachable(input, side, turn) && changes(input, before, turn, after)) {
                return Optional.of(turn);
            }
        }
        return Optional.empty();
    }

    private boolean isReachable(Input input, Boundary.Side side, Rational turn) {
        return track(input).option(landing(side, input, turn)).isPresent();
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

    /** For counts a threshold takes effect at the first whole number at it or beyond. */
    private static Rational landing(Boundary.Side side, Input input, Rational turn) {
        boolean above = side == Boundary.Side.ABOVE;
        RoundingMode mode = above ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return Amount.isWhole(input) ? Rational.of(turn.round(0, mode)) : turn;
    }

    private Optional<Rational> display(Input input, Boundary.Side side) {
        var display = baseline.framework().display();
        var other = new Option.Wish(
                own -> display.round(own).compareTo(score.displayed()) != 0, all -> true);
        return track(input).nearest(side == Boundary.Side.ABOVE ? 1 : -1, other, number -> true);
    }

    private Track track(Input input) {
        var lever = new Lever(baseline, List.of(input));
        return new Track(
                new Space(baseline, List.of(lever), score, Ration.ALONE),
                baseline.figures(),
                Optional.of(lever));
    }
}
