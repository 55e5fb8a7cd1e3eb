// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/**
 * The number of steps that a value holds: «for each full 5 % above the plan».
 *
 * <p>Example: 12 % holds 2 full steps of 5 %, and 2.4 where parts of a step count too. A value below 0
 * holds none.
 *
 * @param value what is measured
 * @param step the length of a step, above 0
 * @param whole whether only full steps count
 */
public record Steps(Expression value, Rational step, boolean whole) implements Tally {

    /**
     * Checks the step.
     *
     * @throws DefinitionException if it is not above 0
     */
    public Steps {
        if (step.signum() <= 0) {
            throw new DefinitionException(RuleFault.STEP_NOT_POSITIVE.of(step));
        }
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.steps().apply(this);
    }

    @Override
    public Expression number() {
        return Expression.of(Rational.ZERO).combined(Operator.MAX, held());
    }

    /** The number of steps that a value holds, below 0 for one below 0. */
    Expression held() {
        Expression steps = step.equals(Rational.ONE) ? value : value.over(Expression.of(step));
        return whole ? Rounded.floor(steps) : steps;
    }

    @Override
    public List<Fault> doubts(Situation situation) {
        return Measures.doubts(value, false, situation);
    }

    /** {@code 12 %: 2 full steps of 5 %}, and how the value came about. */
    List<Explanation> because(Figures figures) {
        List<Explanation> why = Reasons.expression(value, figures);
        if (!(value.value(figures) instanceof Value.Known<Rational> known)
                || !(items(figures) instanceof Value.Known<Rational> steps)) {
            return why;
        }
        Message claim = Message.of(
                whole ? RulePhrase.HOLDS_FULL_STEPS : RulePhrase.HOLDS_STEPS,
                Amounts.measured(isShare(), known.value()),
                Amounts.exact(steps.value().max(Rational.ZERO)),
                Amounts.measured(isShare(), step));
        return List.of(new Explanation(claim, steps, why));
    }

    private boolean isShare() {
        return value.isShare() && Rational.ONE.isAbove(step);
    }

    /** What each step earns. */
    Message each(Rational points, Object most) {
        return Message.of(
                whole ? RulePhrase.POINTS_EACH_FULL_STEP : RulePhrase.POINTS_EACH_STEP,
                points,
                Amounts.measured(isShare(), step),
                most);
    }

    /** What is earned where the value does not come to a step. */
    Piece none() {
        return Piece.of(
                Message.of(RulePhrase.BRANCH_BELOW_MAXIMUM),
                Interval.below(whole ? Rational.ONE : Rational.ZERO),
                Rational.ZERO);
    }

    @Override
    public Tally withInputs(UnaryOperator<Input> others) {
        return new Steps(value.withInputs(others), step, whole);
    }

    @Override
    public List<Input> inputs() {
        return value.inputs();
    }

    @Override
    public String in(Language language) {
        return value.in(language);
    }
}
