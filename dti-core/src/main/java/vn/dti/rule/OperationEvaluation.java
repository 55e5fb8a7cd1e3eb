// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.exact.Real;
import vn.dti.input.Figures;
import vn.dti.input.Value;

/** The evaluation of an operation on two operands other than a division. */
final class OperationEvaluation implements Evaluation {

    private final Operator operator;
    private final Operand left;
    private final Operand right;

    OperationEvaluation(Operator operator, Operand left, Operand right) {
        this.operator = operator;
        this.left = left;
        this.right = right;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        left.evaluate(figures, result);
        boolean isKnown = result.isKnown();
        Value<?> state = result.state();
        long top = result.top();
        long bottom = result.bottom();
        Real large = result.large();
        right.evaluate(figures, result);
        if (isKnown && result.isKnown()) {
            result.apply(operator, top, bottom, large);
        } else {
            result.join(state);
        }
    }
}
