// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.DefinitionException;

/**
 * The day of the same number some months after a date, or the last one of a shorter month.
 *
 * <p>Example: 24 months after 2024-02-29 is 2026-02-28, as terms in months end by the Civil Code.
 *
 * @param date a date
 * @param months how many months later, −1200 to 1200; below 0 it is earlier
 */
public record MonthsAfter(Expression date, int months) implements Expression {

    /** A hundred years. */
    private static final int MOST = 1_200;

    /**
     * Checks that the operand is a date.
     *
     * @throws DefinitionException if it is a number, or the months are too many
     */
    public MonthsAfter {
        if (!date.isDate()) {
            throw new DefinitionException(DateFault.MONTHS_OF_NUMBER.of(date.text(Naming.NAMES)));
        }
        if (Math.abs((long) months) > MOST) {
            throw new DefinitionException(DateFault.MONTHS.of(months, MOST));
        }
    }

    /** The day after so many days since 1970, so many months later. */
    long after(long day) {
        return LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    /** A later date has no earlier one some months after it. */
    Reach reach(Reach of) {
        return new Reach(after(of.least()), after(of.most()));
    }

    private Reach.End after(Reach.End end) {
        return end.isNumber()
                ? Reach.End.of(Rational.of(after(end.number().floor().longNumerator())))
                : end;
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.monthsAfter().apply(this);
    }

    @Override
    public List<Expression> operands() {
        return List.of(date);
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
    public boolean isWhole() {
        return true;
    }

    @Override
    public Optional<Rational> step() {
        return Optional.of(Rational.ONE);
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return new MonthsAfter(date.withInputs(others), months);
    }

    /** No date is advised to change. */
    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        return inputs().contains(varying) ? ShareCurve.unknown(varying) : ShareCurve.still(varying);
    }

    @Override
    public List<Input> levers() {
        return List.of();
    }

    @Override
    public List<Input> inputs() {
        return date.inputs();
    }

    @Override
    public int precedence() {
        return 3;
    }

    @Override
    public String text(Naming naming) {
        return naming.later(date.text(naming), months);
    }

    @Override
    public String toString() {
        return text(Naming.NAMES);
    }
}
