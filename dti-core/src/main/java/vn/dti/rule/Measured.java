// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.Message;

/** A rule that measures one value and gives it a share. */
public sealed interface Measured extends Rule
        permits Ratio, Bands, Choice, YesNo, Count, Formula, Deductions {

    /**
     * One function for each rule of this kind.
     *
     * @param ratio for a ratio
     * @param bands for bands
     * @param choice for a choice
     * @param yesNo for a question
     * @param count for a count
     * @param formula for a formula
     * @param deductions for points taken off
     * @param <R> what comes of it
     */
    record Fold<R>(
            Function<Ratio, R> ratio,
            Function<Bands, R> bands,
            Function<Choice, R> choice,
            Function<YesNo, R> yesNo,
            Function<Count, R> count,
            Function<Formula, R> formula,
            Function<Deductions, R> deductions) {}

    /**
     * Takes the case that this rule is.
     *
     * @param fold one function for each rule
     * @param <R> what comes of it
     * @return the value of that function
     */
    <R> R fold(Fold<R> fold);

    @Override
    default <R> R fold(Rule.Fold<R> fold) {
        return fold.measured().apply(this);
    }

    /**
     * What values earn, stretch by stretch.
     *
     * @param maximum the points that a full share is worth
     * @return pieces that hold every value, each once
     */
    List<Piece> pieces(Rational maximum);

    /**
     * The measured value.
     *
     * @param figures the unit's values
     * @return the value in one of its four states; of a choice the number of the option, from 0
     */
    default Value<Real> measured(Figures figures) {
        return Evaluations.value(new Evaluations(figures.declaration()).of(this), figures);
    }

    /**
     * The branch that a known value takes.
     *
     * @param scope the criterion and the unit's figures
     * @param value the measured value
     * @param rawShare its share before it is clamped
     * @return for example {@code 75% is below the target 80%: 75% / 80% × 30 = 28.125}
     */
    Message branch(Scope scope, Real value, Real rawShare);

    @Override
    default List<Message> branches() {
        return pieces(Rational.ONE).stream().map(Piece::name).distinct().toList();
    }

    @Override
    default List<Message> branches(Situation situation) {
        return Pieces.of(this, Rational.ONE)
                .reached(situation)
                .map(Piece::name)
                .distinct()
                .toList();
    }

    @Override
    default List<Message> branchesTaken(Scope scope) {
        return measured(scope.figures())
                .find()
                .flatMap(value -> Piece.find(value, pieces(scope.maximum())))
                .map(Piece::name)
                .stream()
                .toList();
    }

    @Override
    default List<Interval> earning(Interval shares, Rational maximum) {
        return pieces(maximum).stream().flatMap(piece -> piece.earning(shares)).toList();
    }

    @Override
    default Explanation explain(Scope scope) {
        Outcome outcome = score(scope);
        Message claim = outcome.status() != Status.UNDECIDED
                        && measured(scope.figures()) instanceof Value.Known<Real> known
                ? branch(scope, known.value(), rawShare(known.value(), scope))
                : outcome.notices().get(0).message();
        return new Explanation(claim, Value.known(outcome.real()), because(scope));
    }

    /**
     * What the measured value rests on.
     *
     * @param scope the criterion and the unit's figures
     * @return the calculation with its numbers, the inputs, the verdict on each record
     */
    default List<Explanation> because(Scope scope) {
        return Measurand.of(this).because(scope.figures());
    }

    @Override
    default Rational leastShare(Rational maximum) {
        return pieces(maximum).stream()
                .map(piece -> piece.share().min(piece.least()))
                .reduce(Rational.ZERO, Rational::min);
    }

    @Override
    default List<Interval> attainable(Rational maximum) {
        return Pieces.of(this, maximum).attainable();
    }

    @Override
    default List<Interval> reachable(Rational maximum, Situation situation) {
        return Pieces.of(this, maximum).reachable(situation);
    }

    @Override
    default ShareCurve course(Scope scope, Input varying) {
        return Pieces.of(this, scope.maximum()).course(scope.figures(), varying);
    }

    @Override
    default List<Input> levers() {
        return Measurand.of(this).levers();
    }

    @Override
    default List<Input> inputs() {
        return Measurand.of(this).inputs();
    }

    @Override
    default Stream<Input> lists() {
        return Measurand.of(this).lists();
    }

    @Override
    default List<Comparison> comparisons() {
        return Comparison.of(Measurand.of(this).statistics());
    }

    @Override
    default int stages() {
        return Measurand.of(this).stages();
    }

    @Override
    default Optional<Expression> measure() {
        return Measurand.of(this).measure();
    }

    private Real rawShare(Real value, Scope scope) {
        return Piece.at(value, pieces(scope.maximum())).raw(value);
    }
}
