package vn.dti.rule;

import vn.dti.exact.Quotient;
import vn.dti.input.Figures;

/**
 * The short way to the value of an expression or to the answer of a condition: whole numbers in their
 * places, calculated in 64 bits.
 *
 * <p>What it gives is what {@link Expression#value} and {@link Condition#holds} give, with 1 for an
 * answer that holds and 0 for one that does not. Where that way is closed (a value is not known or no
 * plain number, a divisor is 0, a result needs more than 64 bits) it says so, and they have to be asked.
 */
@FunctionalInterface
public interface Evaluation {

    /** The way that is always closed. */
    Evaluation CLOSED = (figures, result) -> false;

    /**
     * Evaluates for one unit.
     *
     * @param figures the values, in the places that this way was made for
     * @param result receives the value; of no use if false is returned
     * @return false if this way is closed
     */
    boolean evaluate(Figures figures, Quotient result);
}
