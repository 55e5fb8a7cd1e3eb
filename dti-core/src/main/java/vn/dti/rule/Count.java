package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * Points for each item, up to the criterion's maximum.
 *
 * <p>Example: 14 activities at 1 point each earn 14 of 20 points; 25 earn 20.
 *
 * @param tally what is counted
 * @param pointsEach the points for one item, above 0
 */
public record Count(Tally tally, Rational pointsEach) implements Measured {

    private static final Rational MANY = Rational.of(10_000);

    /**
     * Checks the points.
     *
     * @throws DefinitionException if the points for one item are not above 0
     */
    public Count {
        if (pointsEach.signum() <= 0) {
            throw new DefinitionException(RuleFault.POINTS_NOT_POSITIVE.of(pointsEach));
        }
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.count().apply(this);
    }

    /** More items than the maximum pays for are expected, not a contradiction. */
    @Override
    public List<Piece> pieces(Rational maximum) {
        Message below = Message.of(RulePhrase.BRANCH_BELOW_MAXIMUM);
        Message full = Message.of(RulePhrase.MAXIMUM);
        if (maximum.isZero()) {
            return List.of(Piece.of(below, Interval.all(), Rational.ZERO));
        }
        Rational most = maximum.dividedBy(pointsEach);
        return List.of(
                Piece.proportional(below, Interval.below(most), pointsEach.dividedBy(maximum)),
                Piece.of(full, Interval.atLeast(most), Rational.ONE));
    }

    @Override
    public Message branch(Scope scope, Rational value, Rational rawShare) {
        Rational points = rawShare.clampedToShare().times(scope.maximum());
        return Message.of(
                RulePhrase.COUNTED, value, pointsEach, Amounts.exact(points), scope.maximum());
    }

    @Override
    public List<Explanation> because(Scope scope) {
        return tally.because(scope.figures());
    }

    @Override
    public Description describe(Rational worth) {
        return Description.of(
                Message.of(RulePhrase.MEASURE, tally),
                Description.of(RulePhrase.POINTS_EACH, pointsEach, Amounts.whole(worth)));
    }

    /** Whole items earn whole multiples of the points for one. */
    @Override
    public List<Interval> attainable(Rational maximum) {
        if (maximum.isZero()) {
            return List.of(Shares.NONE);
        }
        Rational most = maximum.dividedBy(pointsEach);
        if (!tally.isWhole() || most.isAbove(MANY)) {
            return List.of(Shares.ANY);
        }
        var shares = new ArrayList<Interval>();
        for (long items = 0; most.isAbove(Rational.of(items)); items++) {
            shares.add(Interval.exactly(Rational.of(items).dividedBy(most)));
        }
        shares.add(Shares.FULL);
        return shares;
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        if (maximum.isZero()) {
            return List.of(Shares.NONE);
        }
        Rational each = pointsEach.dividedBy(maximum);
        Interval reached = Shares.clamped(tally.reach(situation).times(each));
        List<Interval> all = attainable(maximum).stream()
                .map(reached::and)
                .filter(shares -> !shares.isEmpty())
                .toList();
        return all.isEmpty() ? List.of(reached) : all;
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        if (pointsEach.isAbove(maximum) && maximum.signum() > 0) {
            return List.of(RuleFault.POINTS_EACH_ABOVE.of(pointsEach, maximum).at(this));
        }
        return tally.doubts(situation);
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_COUNT);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Count(tally.withInputs(others), pointsEach);
    }

    @Override
    public List<Input> inputs() {
        return tally.inputs();
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return Stream.of(Rational.ZERO, scope.maximum().dividedBy(pointsEach))
                .map(level -> tally.course(level, scope.figures(), varying))
                .reduce(ShareCurve.still(varying), ShareCurve::or);
    }

    @Override
    public List<Input> levers() {
        return tally.levers();
    }

    @Override
    public Optional<Expression> measure() {
        return tally.measure();
    }
}
