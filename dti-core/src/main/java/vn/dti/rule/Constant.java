package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * A constant.
 *
 * @param value any number
 */
public record Constant(Rational value) implements Expression {
    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.constant().apply(this);
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public String text(Naming naming) {
        return naming.of(value);
    }

    @Override
    public Interval domain() {
        return Interval.exactly(value);
    }

    @Override
    public boolean isWhole() {
        return value.isInteger();
    }

    @Override
    public Optional<Rational> step() {
        return Optional.of(value.max(value.negated()));
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return this;
    }

    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        return ShareCurve.still(varying);
    }

    @Override
    public List<Input> levers() {
        return List.of();
    }

    @Override
    public List<Input> inputs() {
        return List.of();
    }

    @Override
    public int precedence() {
        return Expression.LEAF;
    }
}
