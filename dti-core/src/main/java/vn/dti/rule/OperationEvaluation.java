package vn.dti.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** The evaluation of an operation on two operands. */
final class OperationEvaluation implements Evaluation {

    private static final Value<Rational> NOTHING_OVER_ZERO = Value.undefined(Rational.ZERO);

    private final Operator operator;
    private final boolean isQuotient;
    private final int leftIndex;
    private final int rightIndex;
    private final Evaluation left;
    private final Evaluation right;

    /** The inputs of a divisor. */
    private final List<Input> divisor;

    OperationEvaluation(Operator operator, Operand left, Operand right, List<Input> divisor) {
        this.operator = operator;
        this.isQuotient = operator == Operator.OVER;
        this.leftIndex = left.index();
        this.rightIndex = right.index();
        this.left = left.calculation();
        this.right = right.calculation();
        this.divisor = divisor;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        Operand.evaluate(leftIndex, left, figures, result);
        boolean isKnown = result.isKnown();
        Value<?> state = result.state();
        long top = result.top();
        long bottom = result.bottom();
        Real large = result.large();
        Operand.evaluate(rightIndex, right, figures, result);
        if (!isKnown || !result.isKnown()) {
            result.join(state);
        } else if (!isQuotient) {
            result.apply(operator, top, bottom, large);
        } else {
            divide(top, bottom, large, figures, result);
        }
    }

    private void divide(long top, long bottom, Real large, Figures figures, Register result) {
        try {
            if (result.signum() != 0) {
                result.under(top, bottom, large);
                result.requireNotTooLarge();
            } else {
                Real dividend = bottom == 0 ? large : Rational.of(top, bottom);
                result.set(overZero(dividend.toRational(), figures, result));
            }
        } catch (UndecidedException undecided) {
            result.set(Value.undecided());
        }
    }

    /** The inputs of the divisor are not looked for where nothing asks for them. */
    private Value<?> overZero(Rational dividend, Figures figures, Register result) {
        return dividend.isZero() && !result.tells()
                ? NOTHING_OVER_ZERO
                : new Value.Undefined<>(dividend, operands(figures));
    }

    /** A date as its day; of a list what is made of its records is 0. */
    private static Rational number(Object value) {
        if (value instanceof LocalDate day) {
            return Rational.of(day.toEpochDay());
        }
        return value instanceof Rational number ? number : Rational.ZERO;
    }

    private List<Value.Operand> operands(Figures figures) {
        return operands(divisor, figures);
    }

    /** The inputs that are known, with their values. */
    static List<Value.Operand> operands(List<Input> inputs, Figures figures) {
        var operands = new ArrayList<Value.Operand>();
        for (Input input : inputs) {
            if (figures.value(input) instanceof Value.Known<?> known) {
                operands.add(new Value.Operand(input.name(), input, number(known.value())));
            }
        }
        return operands;
    }
}
