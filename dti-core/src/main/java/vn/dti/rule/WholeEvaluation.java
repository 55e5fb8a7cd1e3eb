package vn.dti.rule;

import vn.dti.exact.Quotient;
import vn.dti.input.Figures;

/**
 * The whole number of one input: a figure, the number of items in a list, or 1 for yes and 0 for no.
 *
 * @param place the place of the input
 */
record WholeEvaluation(int place) implements Evaluation {

    @Override
    public boolean evaluate(Figures figures, Quotient result) {
        long whole = figures.whole(place);
        result.set(whole);
        return whole >= 0;
    }
}
