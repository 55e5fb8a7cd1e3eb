package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import vn.dti.exact.Rational;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** The evaluation of an operation on two operands. */
final class OperationEvaluation implements Evaluation {

    private final Operator operator;
    private final boolean isQuotient;
    private final Operand left;
    private final Operand right;

    /** The inputs of a divisor. */
    private final List<Input> divisor;

    OperationEvaluation(Operator operator, Operand left, Operand right, List<Input> divisor) {
        this.operator = operator;
        this.isQuotient = operator == Operator.OVER;
        this.left = left;
        this.right = right;
        this.divisor = divisor;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        left.evaluate(figures, result);
        boolean isKnown = result.isKnown();
        Value<?> state = result.state();
        long top = result.top();
        long bottom = result.bottom();
        Rational large = result.large();
        right.evaluate(figures, result);
        if (!isKnown || !result.isKnown()) {
            result.join(state);
        } else if (!isQuotient) {
            result.apply(operator, top, bottom, large);
        } else if (result.signum() != 0) {
            result.under(top, bottom, large);
            result.requireNotTooLarge();
        } else {
            Rational dividend = bottom == 0 ? large : Rational.of(top, bottom);
            result.set(new Value.Undefined<>(dividend, operands(figures)));
        }
    }

    private List<Value.Operand> operands(Figures figures) {
        var operands = new ArrayList<Value.Operand>();
        for (Input input : divisor) {
            if (figures.number(input) instanceof Value.Known<Rational> known) {
                operands.add(new Value.Operand(input.name(), input, known.value()));
            }
        }
        return operands;
    }
}
