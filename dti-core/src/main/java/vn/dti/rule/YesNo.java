package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
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
    public Message branch(Scope scope, Rational value, Rational rawShare) {
        return Amounts.marks(rawShare, scope.maximum());
    }

    /** An answer speaks for itself; what is compared is told with the outcome. */
    @Override
    public List<Explanation> because(Scope scope) {
        return isAsked()
                ? Reasons.inputs(inputs(), scope.figures())
                : List.of(Reasons.judged(answer, scope.figures()));
    }

    private boolean isAsked() {
        return answer instanceof Condition.Yes;
    }

    @Override
    public Description describe(Rational worth) {
        Message question = answer instanceof Condition.Yes yes
                ? Message.verbatim(yes.input().label())
                : Message.of(RulePhrase.MEASURE, answer);
        return Description.of(
                question,
                Description.of(RulePhrase.BRANCH, name(true), Amounts.marks(worth)),
                Description.of(RulePhrase.BRANCH, name(false), Amounts.marks(Rational.ZERO)));
    }

    /** A question is answered, a condition holds or does not. */
    private Message name(boolean yes) {
        if (isAsked()) {
            return Message.of(yes ? Word.YES : Word.NO);
        }
        return Message.of(yes ? RulePhrase.BRANCH_HOLDS : RulePhrase.BRANCH_HOLDS_NOT);
    }

    @Override
    public List<Interval> attainable(Rational maximum) {
        return List.of(Shares.NONE, Shares.FULL);
    }

    @Override
    public List<Interval> reachable(Rational maximum, Situation situation) {
        List<Optional<Situation>> ways = situation.splitOfConsistent(List.of(answer));
        return IntStream.of(1, 0)
                .filter(way -> ways.get(way).isPresent())
                .mapToObj(way -> way == 0 ? Shares.FULL : Shares.NONE)
                .toList();
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        return isAsked() ? List.of() : answer.doubts(situation.unconditional());
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_BOOLEAN);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new YesNo(answer.withInputs(others));
    }

    @Override
    public List<Input> inputs() {
        return answer.inputs();
    }

    @Override
    public ShareCurve course(Scope scope, Input varying) {
        return answer.course(scope.figures(), varying);
    }

    @Override
    public List<Input> levers() {
        return answer.levers();
    }
}
