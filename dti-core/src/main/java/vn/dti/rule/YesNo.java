package vn.dti.rule;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/**
 * The rule {@code boolean}: yes earns the maximum, no earns nothing.
 *
 * @param answer the condition that the input is answered by yes
 */
public record YesNo(Condition.Yes answer) implements Measured {

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
                Piece.of(Message.of(Word.YES), Interval.exactly(Rational.ONE), Rational.ONE),
                Piece.of(Message.of(Word.NO), Interval.exactly(Rational.ZERO), Rational.ZERO));
    }

    @Override
    public Message branch(Scope scope, Rational value, Rational rawShare) {
        return Amounts.marks(rawShare, scope.maximum());
    }

    @Override
    public List<Explanation> because(Scope scope) {
        return Reasons.inputs(inputs(), scope.figures());
    }

    @Override
    public Description describe(Rational worth) {
        return Description.of(
                Message.verbatim(answer.input().label()),
                Description.of(RulePhrase.BRANCH, Message.of(Word.YES), Amounts.marks(worth)),
                Description.of(
                        RulePhrase.BRANCH, Message.of(Word.NO), Amounts.marks(Rational.ZERO)));
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        return List.of(Shares.NONE, Shares.FULL);
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        return Stream.of(false, true)
                .filter(yes -> situation.allows(answer.input(), yes))
                .map(yes -> yes ? Shares.FULL : Shares.NONE)
                .toList();
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_BOOLEAN);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return of(others.apply(answer.input()));
    }

    @Override
    public List<Input> inputs() {
        return answer.inputs();
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return ShareCurve.still(varying);
    }

    @Override
    public List<Input> levers() {
        return inputs();
    }
}
