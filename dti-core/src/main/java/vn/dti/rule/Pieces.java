// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * All pieces of a rule with what it measures, from which follows what the rule can earn and where it
 * turns.
 *
 * @param pieces pieces that hold every value, each once
 * @param measurand the value that has a share
 */
record Pieces(List<Piece> pieces, Measurand measurand) {

    /** Beyond this number of shares that whole multiples of a step earn, every share is taken for earned. */
    private static final Rational MANY = Rational.of(10_000);

    static Pieces of(Measured rule, Rational maximum) {
        return new Pieces(rule.pieces(maximum), Measurand.of(rule));
    }

    /** The shares that some figures earn, though they may contradict each other. */
    List<Interval> attainable() {
        return Shares.union(pieces.stream()
                .filter(piece -> !piece.interval().isEmpty())
                .flatMap(this::attainable));
    }

    /**
     * A part of a constant, such as n of 4 months, takes few values: no quarter is from 1/4 to 1/2. Else
     * every value of a piece is taken to be had.
     */
    private Stream<Interval> attainable(Piece piece) {
        Optional<Rational> step =
                measurand.step().filter(each -> !piece.full().dividedBy(each).isAbove(MANY));
        Interval values = piece.interval().and(measurand.domain());
        if (step.isEmpty()) {
            return values.isEmpty() ? Stream.empty() : Stream.of(piece.shares(values));
        }
        if (piece.isProportional()) {
            return multiples(piece, values, step.get());
        }
        return hasMultiple(values, step.get()) ? Stream.of(piece.shares(values)) : Stream.empty();
    }

    private static boolean hasMultiple(Interval values, Rational step) {
        return values.times(Rational.ONE.dividedBy(step)).containsInteger();
    }

    /** Multiples below the least share earn that, those beyond the full share no more than that. */
    private static Stream<Interval> multiples(Piece piece, Interval values, Rational step) {
        var shares = new ArrayList<Interval>();
        if (hasMultiple(values.and(Interval.below(piece.low())), step)) {
            shares.add(Interval.exactly(piece.least()));
        }
        Rational value = piece.low().dividedBy(step).negated().floor().negated().times(step);
        while (piece.full().isAtLeast(value)) {
            if (values.contains(value)) {
                shares.add(Interval.exactly(value.times(piece.slope())));
            }
            value = value.plus(step);
        }
        if (hasMultiple(values.and(Interval.above(piece.full())), step)) {
            shares.add(Interval.exactly(piece.most()));
        }
        return shares.stream();
    }

    /** The pieces that figures reach which do not contradict each other. */
    Stream<Piece> reached(Situation situation) {
        return pieces.stream().filter(piece -> measurand.reaches(piece.interval(), situation));
    }

    /** The shares that figures earn which do not contradict each other. */
    List<Interval> reachable(Situation situation) {
        return Shares.union(reached(situation)
                .map(piece -> piece.shares(piece.interval().and(measurand.reach(situation)))));
    }

    /** The course of the share: it turns where a piece ends, and where a value in proportion is clamped. */
    ShareCurve course(Figures figures, Input varying) {
        List<Rational> levels =
                pieces.stream().flatMap(Piece::levels).distinct().toList();
        ShareCurve course = measurand.course(levels, figures, varying);
        return pieces.stream().anyMatch(Piece::isProportional) ? course : course.inSteps();
    }
}
