package vn.dti.rule;

import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Value;

/** The evaluation of an operation on two operands other than a division. */
final class OperationEvaluation implements Evaluation {

    private final Operator operator;
    private final int leftIndex;
    private final int rightIndex;
    private final Evaluation left;
    private final Evaluation right;

    OperationEvaluation(Operator operator, Operand left, Operand right) {
        this.operator = operator;
        this.leftIndex = left.index();
        this.rightIndex = right.index();
        this.left = left.calculation();
        this.right = right.calculation();
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
        if (isKnown && result.isKnown()) {
            result.apply(operator, top, bottom, large);
        } else {
            result.join(state);
        }
    }
}
