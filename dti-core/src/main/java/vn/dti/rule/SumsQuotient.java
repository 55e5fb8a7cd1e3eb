package vn.dti.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Quotient;
import vn.dti.input.Figures;
import vn.dti.input.Input;
import vn.dti.input.Slots;

/** What most criteria measure: one input over another, or a sum of inputs over another sum. */
final class SumsQuotient implements Evaluation {

    private final int[] above;
    private final int[] below;

    private SumsQuotient(List<Input> above, List<Input> below, Slots slots) {
        this.above = slots.places(above);
        this.below = slots.places(below);
    }

    /** The quotient that an expression is, if it is one of this shape. */
    static Optional<SumsQuotient> of(Expression expression, Slots slots) {
        var above = new ArrayList<Input>();
        var below = new ArrayList<Input>();
        return expression instanceof Expression.Operation quotient
                        && quotient.operator() == Operator.OVER
                        && isSum(quotient.left(), above)
                        && isSum(quotient.right(), below)
                ? Optional.of(new SumsQuotient(above, below, slots))
                : Optional.empty();
    }

    private static boolean isSum(Expression expression, List<Input> addends) {
        if (expression instanceof Expression.Reference reference) {
            return addends.add(reference.input());
        }
        return expression instanceof Expression.Operation sum
                && sum.operator() == Operator.PLUS
                && isSum(sum.left(), addends)
                && isSum(sum.right(), addends);
    }

    @Override
    public boolean evaluate(Figures figures, Quotient result) {
        long top = top(figures);
        long bottom = bottom(figures);
        result.set(top, bottom);
        return top >= 0 && bottom > 0;
    }

    /** What stands above the line; negative if that is not to be had. */
    long top(Figures figures) {
        return sum(above, figures);
    }

    /** What stands below the line; negative if that is not to be had. */
    long bottom(Figures figures) {
        return sum(below, figures);
    }

    private static long sum(int[] places, Figures figures) {
        return places.length == 1 ? figures.whole(places[0]) : figures.sum(places);
    }
}
