// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.input.Input;
import vn.dti.wording.Fault;
import vn.dti.wording.Message;

/**
 * An expression that is the share itself, for what the other rules cannot say.
 *
 * <p>Example: {@code a / b * min(c / d, 1)}. A constant is a fixed share.
 *
 * @param expression the share
 * @param bounds the shares to which it is clamped
 */
public record Formula(Expression expression, Interval bounds) implements Measured {

    /**
     * A share that is calculated.
     *
     * @param expression the share, clamped to 0…1
     */
    public Formula(Expression expression) {
        this(expression, Shares.ANY);
    }

    /**
     * Checks that a number is measured.
     *
     * @throws vn.dti.wording.DefinitionException if it is a date
     */
    public Formula {
        Operation.requireNumber(expression);
    }

    /**
     * A fixed share, as a branch of {@link Cases} may give.
     *
     * @param share up to 1; below 0 where points are taken off
     * @return the rule
     * @throws vn.dti.wording.DefinitionException if the share is above 1
     */
    public static Formula fixed(Rational share) {
        Objects.requireNonNull(share, "share");
        Band.requireAtMostFull(share);
        Interval bounds =
                Interval.atLeast(share.min(Rational.ZERO)).and(Interval.atMost(Rational.ONE));
        return new Formula(Expression.of(share), bounds);
    }

    private boolean isFixed() {
        return expression instanceof Constant;
    }

    @Override
    public <R> R fold(Measured.Fold<R> fold) {
        return fold.formula().apply(this);
    }

    @Override
    public List<Piece> pieces(Rational maximum) {
        return List.of(Piece.proportional(branch(), Interval.all(), Rational.ONE, bounds));
    }

    @Override
    public Message branch(Scope scope, Real value, Real rawShare) {
        if (isFixed()) {
            return Amounts.marks(rawShare, scope.maximum());
        }
        Rational maximum = scope.maximum();
        return Message.of(
                RulePhrase.FORMULA_TAKEN,
                points(maximum).isPresent()
                        ? Amounts.exact(within(rawShare).multiply(maximum))
                        : Amounts.product(within(rawShare), maximum));
    }

    /** What is divided by the maximum is points, as where an option or a band earns those of a figure. */
    private Optional<Expression> points(Rational maximum) {
        return expression instanceof Operation share
                        && share.operator() == Operator.OVER
                        && share.right().equals(Expression.of(maximum))
                        && !maximum.equals(Rational.ONE)
                ? Optional.of(share.left())
                : Optional.empty();
    }

    @Override
    public List<Explanation> because(Scope scope) {
        return points(scope.maximum())
                .map(points -> Reasons.points(points, scope.figures()))
                .orElseGet(() -> Measured.super.because(scope));
    }

    private Real within(Real share) {
        return share.larger(least()).smaller(most());
    }

    private Rational least() {
        return bounds.lowerEnd().orElse(Rational.ZERO);
    }

    private Rational most() {
        return bounds.upperEnd().orElse(Rational.ONE);
    }

    @Override
    public Description describe(Stake stake) {
        return expression instanceof Constant fixed
                ? Description.of(stake.of(fixed.value()))
                : calculated(stake);
    }

    private Description calculated(Stake stake) {
        return bounds.equals(Shares.ANY)
                ? Description.of(RulePhrase.FORMULA, stake.factor(), expression)
                : Description.of(
                        RulePhrase.FORMULA_BETWEEN,
                        stake.factor(),
                        expression,
                        stake.of(least()),
                        stake.of(most()));
    }

    /** A fixed share is not a formula to its readers. */
    private Message branch() {
        if (!(expression instanceof Constant fixed)) {
            return Message.of(RulePhrase.BRANCH_FORMULA);
        }
        return Amounts.marks(fixed.value());
    }

    @Override
    public List<Fault> doubts(Rational maximum, Situation situation) {
        return isFixed() ? List.of() : Measures.doubts(expression, true, situation);
    }

    @Override
    public Message kind() {
        return Message.of(RulePhrase.KIND_FORMULA);
    }

    @Override
    public Rule withInputs(UnaryOperator<Input> others) {
        return new Formula(expression.withInputs(others), bounds);
    }
}
