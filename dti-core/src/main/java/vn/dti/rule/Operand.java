// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import vn.dti.input.Figures;

/**
 * An operand of an evaluation: the value of an input, the quotient of two, or a calculated one.
 *
 * <p>Inputs and their quotients, which most rules measure, are read here, so that few are calculated by
 * an evaluation that is not known where it is called.
 */
final class Operand implements Evaluation {

    private static final Evaluation NONE = (figures, result) -> {};

    /** The index of an input; −1 for what is calculated. */
    private final int index;

    /** The index of the input that it is divided by; −1 for none. */
    private final int divisor;

    private final Evaluation calculation;

    private Operand(int index, int divisor, Evaluation calculation) {
        this.index = index;
        this.divisor = divisor;
        this.calculation = calculation;
    }

    static Operand input(int index) {
        return new Operand(index, -1, NONE);
    }

    /** A quotient, and how it is calculated where it is not simply that of two inputs. */
    static Operand quotient(Operand dividend, Operand divisor, Evaluation calculation) {
        return dividend.isInput() && divisor.isInput()
                ? new Operand(dividend.index, divisor.index, calculation)
                : of(calculation);
    }

    static Operand of(Evaluation evaluation) {
        return evaluation instanceof Operand operand ? operand : new Operand(-1, -1, evaluation);
    }

    /** Whether it is the value of an input and nothing else. */
    boolean isInput() {
        return index >= 0 && divisor < 0;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        if (divisor >= 0) {
            if (!result.readQuotient(figures, index, divisor)) {
                calculation.evaluate(figures, result);
            }
        } else if (index >= 0) {
            result.read(figures, index);
        } else {
            calculation.evaluate(figures, result);
        }
    }
}
