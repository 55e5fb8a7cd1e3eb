package vn.dti.rule;

import vn.dti.input.Figures;

/**
 * An operand of an evaluation: the value of an input, or a calculated one.
 *
 * <p>An evaluation that is asked for thousands of units takes the two parts and reads inputs itself, so
 * that each place of a call has few targets.
 */
final class Operand implements Evaluation {

    private static final Evaluation NONE = (figures, result) -> {};

    /** The index of an input; −1 for what is calculated. */
    private final int index;

    private final Evaluation calculation;

    private Operand(int index, Evaluation calculation) {
        this.index = index;
        this.calculation = calculation;
    }

    static Operand input(int index) {
        return new Operand(index, NONE);
    }

    static Operand of(Evaluation evaluation) {
        return evaluation instanceof Operand operand ? operand : new Operand(-1, evaluation);
    }

    int index() {
        return index;
    }

    Evaluation calculation() {
        return calculation;
    }

    @Override
    public void evaluate(Figures figures, Register result) {
        evaluate(index, calculation, figures, result);
    }

    /** The value of an operand that is taken apart. */
    static void evaluate(int index, Evaluation calculation, Figures figures, Register result) {
        if (index >= 0) {
            result.read(figures, index);
        } else {
            calculation.evaluate(figures, result);
        }
    }
}
