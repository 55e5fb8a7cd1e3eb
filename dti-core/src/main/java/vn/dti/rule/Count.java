// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
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

    /** More items than the maximum pays for are expected, and so is less than a step. */
    @Override
    public List<Piece> pieces(Rational maximum) {
        Message below = Message.of(RulePhrase.BRANCH_BELOW_MAXIMUM);
        Message full = Message.of(RulePhrase.MAXIMUM);
        if (maximum.isZero()) {
            return List.of(Piece.of(below, Interval.all(), Rational.ZERO));
        }
        Rational most = maximum.dividedBy(pointsEach);
        var pieces = new ArrayList<Piece>();
        Interval some = Interval.all();
        if (tally instanceof Steps steps) {
            pieces.add(steps.none());
            some = steps.none().interval().beyond();
        }
        Interval part = some.and(Interval.below(most));
        if (!part.isEmpty()) {
            pieces.add(Piece.proportional(below, part, pointsEach.dividedBy(maximum)));
        }
        pieces.add(Piece.of(full, some.and(Interval.atLeast(most)), Rational.ONE));
        return pieces;
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        Real points = Shares.clamped(rawShare).multiply(scope.maximum());
        return tally instanceof Steps
                ? Message.of(
                        RulePhrase.STEPS_COUNTED,
                        Amounts.exact(value.larger(Rational.ZERO)),
                        pointsEach,
                        Amounts.exact(points),
                        scope.maximum())
                : Message.of(
                        RulePhrase.COUNTED,
                        value,
                        pointsEach,
                        Amounts.exact(points),
                        scope.maximum());
    }

    @Override
    public Description describe(Stake stake) {
        Message whole = stake.factor();
        Description each = tally instanceof Steps steps
                ? Description.of(steps.each(pointsEach, whole))
                : Description.of(RulePhrase.POINTS_EACH, pointsEach, whole);
        return Description.of(Message.of(RulePhrase.MEASURE, tally), each);
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
}
