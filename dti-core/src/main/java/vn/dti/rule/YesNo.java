// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The rule {@code boolean}: yes earns the maximum, no earns nothing.
 *
 * <p>Example: {@code boolean: {value: a / b, at-least: 75%}} earns the maximum from 75 % on.
 *
 * @param answer the condition: that an input is answered by yes, or any other
 */
public record YesNo(Condition answer) implements Measured {

    /**
     * The rule for a question.
     *
     * @param input an input of type boolean
     * @return the rule
     * @throws DefinitionException if the input is not a boolean
     */
    public static YesNo of(Input input) {
        return new YesNo(new Condition.Yes(input));
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.yesNo().apply(this);
    }

    @Override
    public List<Piece> pieces(Rational maximum) {
        return List.of(
                Piece.of(name(true), Interval.exactly(Rational.ONE), Rational.ONE),
                Piece.of(name(false), Interval.exactly(Rational.ZERO), Rational.ZERO));
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        return Amounts.marks(rawShare, scope.maximum());
    }

    @Override
    public Description describe(Stake stake) {
        Message question = answer instanceof Condition.Yes yes
                ? Message.verbatim(yes.input().label())
                : Message.of(RulePhrase.MEASURE, answer);
        return Description.of(
                question,
                Description.of(RulePhrase.BRANCH, name(true), stake.full()),
                Description.of(RulePhrase.BRANCH, name(false), stake.of(Rational.ZERO)));
    }

    private boolean isAsked() {
        return answer instanceof Condition.Yes;
    }

    /** A question is answered, a condition holds or does not. */
    private Message name(boolean yes) {
        if (isAsked()) {
            return Message.of(yes ? Word.YES : Word.NO);
        }
        return Message.of(yes ? RulePhrase.BRANCH_HOLDS : RulePhrase.BRANCH_HOLDS_NOT);
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        return isAsked() ? List.of() : answer.doubts(situation.unconditional());
    }

    @Override
    public Message kind() {
        return Message.of(Word.YES_OR_NO);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new YesNo(answer.withInputs(others));
    }
}
