// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Word;

/**
 * A ratio against a target: full marks from the target on, in proportion below it.
 *
 * <p>Example: 60464 of 100000 enterprises against a target of 80% earn 60464/80000 = 75.58 % of the
 * maximum; 80000 earn all of it. The target and the floor themselves are reached.
 *
 * @param expression what is measured
 * @param target the value from which the share is 1; above 0
 * @param floor the value below which the share is 0; from 0 (no floor) up to the target
 * @param isCapped whether values beyond the target are expected, and not told
 */
public record Ratio(Expression expression, Rational target, Rational floor, boolean isCapped)
        implements Measured {

    private static final Rational HUNDRED = Rational.of(100);

    /**
     * Checks the order of floor and target.
     *
     * @throws DefinitionException if a date is measured, the target is not above 0, or the floor is below 0 or above the
     *     target
     */
    public Ratio {
        Operation.requireNumber(expression);
        if (target.signum() <= 0) {
            throw new DefinitionException(RuleFault.TARGET_NOT_POSITIVE.of(target));
        }
        if (floor.signum() < 0 || floor.isAbove(target)) {
            throw new DefinitionException(RuleFault.FLOOR_OUT_OF_RANGE.of(floor, target));
        }
    }

    /**
     * A ratio against a target; where that is 1, the share itself, more than 1 is told.
     *
     * @param expression what is measured
     * @param target the value from which the share is 1; above 0
     * @param floor the value below which the share is 0; from 0 up to the target
     * @throws DefinitionException as the other constructor
     */
    public Ratio(Expression expression, Rational target, Rational floor) {
        this(expression, target, floor, !target.equals(Rational.ONE));
    }

    /**
     * What is done against what was to be done: the target is a figure that each unit reports.
     *
     * <p>Example: 880 against a quota of 900 earn 44/45; 950 earn all, which is not told.
     *
     * @param expression what is measured
     * @param quota the value from which the share is 1
     * @param floor the part of the quota below which the share is 0; from 0 up to 1
     * @return the rule, which measures {@code expression / quota}
     * @throws DefinitionException if the quota is the constant 0, or the floor is out of range
     */
    public static Ratio against(Expression expression, Expression quota, Rational floor) {
        return new Ratio(expression.over(quota), Rational.ONE, floor, true);
    }

    /**
     * A ratio that is the share itself: its target is 1.
     *
     * @param expression what is measured
     * @return the rule
     */
    public static Ratio of(Expression expression) {
        return new Ratio(expression, Rational.ONE, Rational.ZERO);
    }

    /**
     * A ratio against a target.
     *
     * @param expression what is measured
     * @param target the value from which the share is 1
     * @return the rule
     * @throws DefinitionException if the target is not above 0
     */
    public static Ratio of(Expression expression, Rational target) {
        return new Ratio(expression, target, Rational.ZERO);
    }

    private boolean isBelowFloor(Real value) {
        return floor.signum() > 0 && value.order(floor) < 0;
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.ratio().apply(this);
    }

    /** Where no target is stated what exceeds 1 is told; a target is met, not exceeded. */
    @Override
    public List<Piece> pieces(Rational maximum) {
        Rational slope = Rational.ONE.dividedBy(target);
        var pieces = new ArrayList<Piece>();
        Interval below = floor.signum() > 0 ? Interval.atLeast(floor) : Interval.all();
        if (!isCapped) {
            pieces.add(Piece.proportional(Message.of(RulePhrase.BRANCH_RATIO), below, slope));
        } else {
            Interval reached = Interval.atLeast(target);
            pieces.add(Piece.of(branch(Word.AT_LEAST, target), reached, Rational.ONE));
            pieces.add(Piece.proportional(
                    branch(Word.BELOW, target), below.and(Interval.below(target)), slope));
        }
        if (floor.signum() > 0) {
            Message missed = branch(RulePhrase.BRANCH_BELOW_FLOOR, floor);
            Interval fromZero = Interval.atLeast(Rational.ZERO).and(Interval.below(floor));
            pieces.add(Piece.of(missed, fromZero, Rational.ZERO));
            pieces.add(Piece.proportional(missed, Interval.below(Rational.ZERO), slope));
        }
        return pieces;
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        var measured = Amounts.measured(isShare(), value, isBelowFloor(value) ? floor : target);
        if (value.signum() < 0) {
            return Message.of(RulePhrase.RATIO_NEGATIVE, measured);
        }
        if (isBelowFloor(value)) {
            return Message.of(
                    RulePhrase.RATIO_BELOW_FLOOR, measured, Amounts.measured(isShare(), floor));
        }
        Message product = Amounts.product(Shares.clamped(rawShare), scope.maximum());
        if (!isCapped) {
            return Message.of(RulePhrase.RATIO_PLAIN, product);
        }
        var aim = Amounts.measured(isShare(), target);
        return value.order(target) >= 0
                ? Message.of(RulePhrase.RATIO_FULL, measured, aim, scope.maximum())
                : Message.of(RulePhrase.RATIO_PART, measured, aim, product);
    }

    @Override
    public Description describe(Stake stake) {
        var branches = new ArrayList<Description>();
        if (isCapped || !isShare()) {
            var aim = Amounts.measured(isShare(), target);
            branches.add(
                    Description.of(RulePhrase.RATIO_TARGET, aim, stake.full(), stake.factor()));
        } else {
            branches.add(Description.of(RulePhrase.RATIO_SHARE, stake.factor()));
        }
        if (!floor.isZero()) {
            branches.add(
                    Description.of(RulePhrase.RATIO_FLOOR, Amounts.measured(isShare(), floor)));
        }
        return new Description(Message.of(RulePhrase.MEASURE, expression), branches);
    }

    private Message branch(Phrase phrase, Rational threshold) {
        return Message.of(phrase, Amounts.measured(isShare(), threshold));
    }

    /** The target states the scale, so that behind a condition it need not be reached. */
    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        Situation.Possible possible = situation.unconditional().possible(expression);
        List<Fault> ends = Stream.of(
                        targetDoubt(possible),
                        floorDoubt(possible),
                        alwaysReached(possible, situation.reach(expression)),
                        neverMissed(possible, situation.reach(expression)))
                .flatMap(Optional::stream)
                .map(fault -> fault.at(this))
                .toList();
        return ends.isEmpty() ? Measures.doubts(expression, isShareItself(), situation) : ends;
    }

    private boolean isShare() {
        return expression.isShareBeside(Stream.of(target));
    }

    private boolean isShareItself() {
        return target.equals(Rational.ONE) && floor.isZero();
    }

    /** Who multiplies by 100 and states the target as a percentage is off by a hundred. */
    private Optional<Fault> targetDoubt(Situation.Possible possible) {
        Optional<Rational> end = possible.consistent().upperEnd();
        if (end.isEmpty()) {
            return Optional.empty();
        }
        Rational most = end.get();
        boolean above = target.isAbove(most);
        boolean farBelow = !target.times(HUNDRED).isAbove(most) && most.isAtLeast(HUNDRED);
        // Multiplied by mistake, it is still a percentage to who wrote it.
        boolean isShare = above ? isShare() : expression.isShare();
        return above || farBelow
                ? Optional.of((above ? RuleFault.TARGET_UNREACHABLE : RuleFault.TARGET_FAR_BELOW)
                        .of(Amounts.measured(isShare, target), Amounts.measured(isShare, most)))
                : Optional.empty();
    }

    /** A condition before the rule that asks for more than the target makes this one useless. */
    private Optional<Fault> alwaysReached(Situation.Possible ever, Interval here) {
        boolean isMissedElsewhere = ever.reaches(Interval.below(target));
        return isMissedElsewhere && here.and(Interval.atMost(target)).isEmpty()
                ? Optional.of(RuleFault.TARGET_ALWAYS_REACHED.of(
                        Amounts.measured(isShare(), target), Amounts.notation(isShare(), here)))
                : Optional.empty();
    }

    /** The same of a floor; one that the condition states too is not a contradiction. */
    private Optional<Fault> neverMissed(Situation.Possible ever, Interval here) {
        return floor.signum() > 0
                        && ever.reaches(Interval.below(floor))
                        && here.and(Interval.atMost(floor)).isEmpty()
                ? Optional.of(RuleFault.FLOOR_ALWAYS_REACHED.of(
                        Amounts.measured(isShare(), floor), Amounts.notation(isShare(), here)))
                : Optional.empty();
    }

    private Optional<Fault> floorDoubt(Situation.Possible possible) {
        return floor.signum() > 0 && possible.excludes(Interval.below(floor))
                ? Optional.of(RuleFault.FLOOR_NEVER_MISSED.of(
                        Amounts.measured(isShare(), floor),
                        Amounts.notation(isShare(), possible.consistent())))
                : Optional.empty();
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_RATIO);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Ratio(expression.withInputs(others), target, floor, isCapped);
    }
}
