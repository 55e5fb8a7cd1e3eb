package vn.dti.improvement;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import vn.dti.exact.Rational;
import vn.dti.framework.Score;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.rule.Rule;

/** Where the points of one criterion next change, whatever may or may not be changed. */
final class Surroundings {

    private final Situation situation;
    private final Score score;
    private final Rule rule;

    Surroundings(Situation situation, Score score) {
        this.situation = situation;
        this.score = score;
        this.rule = Situation.rule(score);
    }

    List<Boundary> boundaries() {
        var boundaries = new ArrayList<Boundary>();
        for (Input input : rule.levers()) {
            if (Amount.isNumber(input)
                    && Amount.of(situation, situation.figures(), input)
                            instanceof Value.Known<?> known
                    && known.value() instanceof Rational number) {
                for (Boundary.Side side : Boundary.Side.values()) {
                    threshold(input, number, side)
                            .ifPresent(at -> boundaries.add(
                                    boundary(Boundary.Kind.THRESHOLD, side, input, number, at)));
                    display(input, side)
                            .ifPresent(at -> boundaries.add(
                                    boundary(Boundary.Kind.DISPLAY, side, input, number, at)));
                }
            }
        }
        return boundaries;
    }

    private Boundary boundary(
            Boundary.Kind kind, Boundary.Side side, Input input, Rational from, Rational at) {
        Figures there = situation.figures().with(input, at);
        return new Boundary(
                score,
                kind,
                side,
                input,
                from,
                at,
                situation.points(score, there).orElse(Rational.ZERO),
                measured(situation.figures()),
                measured(there));
    }

    private Value<Rational> measured(Figures figures) {
        return rule.measure().map(expression -> expression.value(figures)).orElse(Value.missing());
    }

    /** The nearest turn of the rule; for counts the first whole number at it or beyond. */
    private Optional<Rational> threshold(Input input, Rational number, Boundary.Side side) {
        SortedSet<Rational> turns =
                rule.course(situation.scope(score, situation.figures()), input).turns();
        boolean above = side == Boundary.Side.ABOVE;
        SortedSet<Rational> beyond = above ? turns.tailSet(number) : turns.headSet(number);
        RoundingMode mode = above ? RoundingMode.CEILING : RoundingMode.FLOOR;
        return beyond.stream()
                .filter(turn -> !turn.equals(number) && input.range().contains(turn))
                .reduce((one, other) -> above ? one : other)
                .map(turn -> Amount.isWhole(input) ? Rational.of(turn.round(0, mode)) : turn)
                .filter(turn ->
                        Walk.alone(situation, score, input).standing(turn).isPresent());
    }

    private Optional<Rational> display(Input input, Boundary.Side side) {
        var display = situation.framework().display();
        var walk = Walk.alone(situation, score, input);
        return walk.nearest(
                side == Boundary.Side.ABOVE ? 1 : -1,
                after -> display.round(after.own()).compareTo(score.displayed()) != 0);
    }
}
