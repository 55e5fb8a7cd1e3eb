// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.wording.Phrase;

/**
 * An expression rounded before it is used, as decisions ask for: whole steps, or two decimals.
 *
 * <p>Example: {@code floor(excess / 5%)} is 2 for 12 %; {@code round(a / b, 2)} is 0.76 for 62/82.
 *
 * @param operand what is rounded
 * @param rounding the number of decimal places, and where a number between two of them goes
 */
public record Rounded(Expression operand, Rounding rounding) implements Expression {

    /**
     * Checks that a number is rounded.
     *
     * @throws vn.dti.wording.DefinitionException if it is a date
     */
    public Rounded {
        Operation.requireNumber(operand);
    }

    /**
     * The whole number at or below an expression.
     *
     * @param operand what is rounded down
     * @return {@code floor(operand)}: 2 for 2.9, −3 for −2.1
     */
    public static Rounded floor(Expression operand) {
        return new Rounded(operand, new Rounding(0, RoundingMode.FLOOR));
    }

    /** The distance of neighbouring values. */
    private Rational unit() {
        return Rational.of(BigDecimal.ONE.movePointLeft(rounding.places()));
    }

    Rational round(Real value) {
        return value.rounded(rounding.places(), rounding.mode());
    }

    /** The ends of the operand's reach, rounded, as no order is changed by it. */
    Reach reach(Reach of) {
        return new Reach(round(of.least()), round(of.most()));
    }

    private Reach.End round(Reach.End end) {
        return end.isNumber() ? Reach.End.of(round(end.number())) : end;
    }

    @Override
    public <R> R fold(Fold<R> fold) {
        return fold.rounded().apply(this);
    }

    @Override
    public List<Expression> operands() {
        return List.of(operand);
    }

    /** A whole number of steps is not a percentage, whatever is divided. */
    @Override
    public boolean isShare() {
        return rounding.places() > 0 && operand.isShare();
    }

    @Override
    public boolean isStepped() {
        return true;
    }

    @Override
    public boolean isWhole() {
        return rounding.places() == 0;
    }

    @Override
    public Optional<Rational> step() {
        return Optional.of(unit());
    }

    @Override
    public Expression withInputs(UnaryOperator<Input> others) {
        return new Rounded(operand.withInputs(others), rounding);
    }

    /** Between the values at which the next step is reached nothing changes. */
    @Override
    public ShareCurve course(Interval within, Figures figures, Input varying) {
        Rational unit = unit();
        Interval near = within.plus(Interval.atLeast(unit.negated()).and(Interval.atMost(unit)));
        Rational first = isToTheNearest() ? unit.dividedBy(Rational.of(2)) : Rational.ZERO;
        return operand.course(near, figures, varying)
                .stepping(
                        new Ladder(first, unit, near),
                        number -> operand.value(figures.with(varying, number)));
    }

    private boolean isToTheNearest() {
        return switch (rounding.mode()) {
            case HALF_UP, HALF_DOWN, HALF_EVEN -> true;
            default -> false;
        };
    }

    @Override
    public List<Input> levers() {
        return operand.levers();
    }

    @Override
    public List<Input> inputs() {
        return operand.inputs();
    }

    @Override
    public int precedence() {
        return 3;
    }

    @Override
    public String text(Naming naming) {
        String inner = operand.text(naming);
        if (rounding.places() == 0 && rounding.mode() == RoundingMode.FLOOR) {
            return naming.of(RulePhrase.FLOOR) + "(" + inner + ")";
        }
        if (rounding.places() == 0 && rounding.mode() == RoundingMode.CEILING) {
            return naming.of(RulePhrase.CEIL) + "(" + inner + ")";
        }
        List<String> values = Stream.concat(
                        Stream.of(inner, String.valueOf(rounding.places())),
                        mode().map(naming::of).stream())
                .toList();
        return naming.of(RulePhrase.ROUND) + naming.values(values);
    }

    /** The way to round, where that is not the usual one. */
    private Optional<Phrase> mode() {
        return switch (rounding.mode()) {
            case HALF_EVEN -> Optional.of(RulePhrase.HALF_EVEN);
            case HALF_DOWN -> Optional.of(RulePhrase.HALF_DOWN);
            case DOWN -> Optional.of(RulePhrase.DOWN);
            case UP -> Optional.of(RulePhrase.UP);
            case FLOOR -> Optional.of(RulePhrase.TO_FLOOR);
            case CEILING -> Optional.of(RulePhrase.TO_CEILING);
            case HALF_UP, UNNECESSARY -> Optional.empty();
        };
    }

    @Override
    public String toString() {
        return text(Naming.NAMES);
    }
}
