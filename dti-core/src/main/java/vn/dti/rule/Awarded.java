package vn.dti.rule;

import java.util.List;
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
 */
public record Awarded(Input points) implements Rule {

    /**
     * Checks the type.
     *
     * @throws DefinitionException if the input is not a number, or a percentage
     */
    public Awarded {
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
                        RulePhrase.AWARD_TAKEN,
                        Amounts.exact(outcome.share().times(scope.maximum())),
                        scope.maximum())
                : outcome.notices().get(0).message();
        return new Explanation(
                claim, Value.known(outcome.share()), Reasons.inputs(inputs(), scope.figures()));
    }

    @Override
    public Description describe(Rational worth) {
        return Description.of(
                Message.verbatim(points.label()),
                Description.of(RulePhrase.AWARD, Amounts.whole(worth)));
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
    public boolean mayTakeOff() {
        return false;
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        return List.of(Shares.ANY);
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        return maximum.isZero()
                ? List.of(Shares.NONE)
                : List.of(Shares.clamped(
                        awards(situation).times(Rational.ONE.dividedBy(maximum)), Shares.ANY));
    }

    private Interval awards(Situation situation) {
        return situation.reach(Expression.of(points));
    }

    /** Without a bound of its own an award goes up to the maximum; a bound above it is refused. */
    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        Interval awards = awards(situation.unconditional());
        boolean above = awards.upperEnd().filter(most -> most.isAbove(maximum)).isPresent();
        boolean below = !awards.and(Interval.below(Rational.ZERO)).isEmpty();
        return above || below
                ? List.of(RuleFault.AWARD_BOUNDS
                        .of(points.name(), awards.toString(), maximum)
                        .at(this))
                : List.of();
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_AWARDED);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Awarded(others.apply(points));
    }

    @Override
    public List<Input> inputs() {
        return List.of(points);
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return Expression.of(points).course(List.of(scope.maximum()), scope.figures(), varying);
    }

    /** What others award is not worked on. */
    @Override
    public List<Input> levers() {
        return List.of();
    }
}
