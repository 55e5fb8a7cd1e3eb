// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.InputType;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * Points given by an outside assessor, checked against the maximum.
 *
 * <p>Example: 7.5 of at most 10 points are a share of 3/4; 11 are refused, not clamped, as an award
 * is not a measurement.
 *
 * @param points an input of type count or amount
 * @param bounds the least and the most of them, as parts of the maximum: from 0 to 1 where none are taken off
 */
public record Awarded(Input points, Interval bounds) implements Rule {

    /**
     * Points from 0 up to the maximum.
     *
     * @param points the awarded points, a number
     * @throws DefinitionException if the input is not a number, or a percentage
     */
    public Awarded(Input points) {
        this(points, Shares.ANY);
    }

    /**
     * Checks the type.
     *
     * @throws DefinitionException if the input is not a number, or a percentage
     */
    public Awarded {
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(bounds, "bounds");
        Operation.requireNumber(Expression.of(points));
        if (points.type() == InputType.Plain.PERCENT) {
            throw new DefinitionException(RuleFault.AWARD_OF_PERCENT.of(points.name()));
        }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.awarded().apply(this);
    }

    @Override
    public Explanation explain(Scope scope) {
        Outcome outcome = score(scope);
        Message claim = outcome.status() == Status.AWARDED
                ? Message.of(
                        mayTakeOff() ? RulePhrase.AWARD_SIGNED : RulePhrase.AWARD_TAKEN,
                        Amounts.exact(outcome.share().times(scope.maximum())),
                        scope.maximum())
                : outcome.notices().get(0).message();
        return new Explanation(
                claim, Value.known(outcome.share()), Reasons.inputs(inputs(), scope.figures()));
    }

    @Override
    public Description describe(Stake stake) {
        return Description.of(
                Message.verbatim(points.label()),
                mayTakeOff()
                        ? Description.of(
                                RulePhrase.AWARD_BETWEEN,
                                stake.of(least(Rational.ONE)),
                                stake.of(most(Rational.ONE)))
                        : Description.of(RulePhrase.AWARD, stake.factor()));
    }

    @Override
    public List<Message> branches() {
        return List.of(Message.of(RulePhrase.BRANCH_AWARD));
    }

    @Override
    public List<Message> branchesTaken(Scope scope) {
        return scope.figures().number(points).isKnown() ? branches() : List.of();
    }

    @Override
    public Rational leastShare(Rational maximum) {
        return least(Rational.ONE).min(Rational.ZERO);
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        return List.of(bounds);
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        return maximum.isZero()
                ? List.of(Shares.NONE)
                : List.of(Shares.clamped(
                        awards(situation).times(Rational.ONE.dividedBy(maximum)), bounds));
    }

    /** The fewest points of a criterion of some maximum. */
    Rational least(Rational maximum) {
        return bounds.lowerEnd().orElse(Rational.ZERO).times(maximum);
    }

    /** The most points of a criterion of some maximum. */
    Rational most(Rational maximum) {
        return bounds.upperEnd().orElse(Rational.ONE).times(maximum);
    }

    private Interval awards(Situation situation) {
        return situation.reach(Expression.of(points));
    }

    /** Without a bound of its own an award goes up to the maximum; a bound above it is refused. */
    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        Interval awards = awards(situation.unconditional());
        Rational most = most(maximum);
        Rational least = least(maximum);
        boolean above = awards.upperEnd().filter(end -> end.isAbove(most)).isPresent();
        // Of an input that is not declared below 0 no more than its sign is known.
        boolean below = (awards.hasLowerEnd() || mayTakeOff())
                ? awards.lowerEnd().filter(least::isAbove).isPresent()
                : !awards.and(Interval.below(least)).isEmpty();
        return above || below
                ? List.of(RuleFault.AWARD_BOUNDS
                        .of(points.name(), awards.toString(), least, most)
                        .at(this))
                : List.of();
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_AWARDED);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Awarded(others.apply(points), bounds);
    }

    @Override
    public List<Input> inputs() {
        return List.of(points);
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return Expression.of(points)
                .course(List.of(most(scope.maximum())), scope.figures(), varying);
    }

    /** What others award is not worked on. */
    @Override
    public List<Input> levers() {
        return List.of();
    }
}
