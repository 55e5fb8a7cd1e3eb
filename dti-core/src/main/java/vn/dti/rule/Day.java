package vn.dti.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;

/**
 * A day that a rule states, such as a deadline; as a number the days since 1 January 1970.
 *
 * @param date the day
 */
public record Day(LocalDate date) implements Expression {

    Rational number() {
        return Rational.of(date.toEpochDay());
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.day().apply(this);
    }

    @Override
    public boolean isDate() {
        return true;
    }

    @Override
    public boolean isShare() {
        return false;
    }

    @Override
    public String text(Naming naming) {
        return naming.of(date);
    }

    @Override
    public Interval domain() {
        return Interval.exactly(number());
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public Optional<Rational> step() {
        return Optional.of(Rational.ONE);
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
        return LEAF;
    }
}
