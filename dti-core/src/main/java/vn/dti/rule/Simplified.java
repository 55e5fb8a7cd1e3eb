// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.Optional;
import java.util.Set;
import vn.dti.exact.Unmapped;
import vn.dti.input.Input;

/**
 * An expression brought into a form in which it does not matter how it was written, so that it can be
 * compared with many others.
 *
 * <p>Example: {@code 1 - a / b}, {@code (b - a) / b} and {@code a × 100 / b} are lines over {@code a / b}.
 */
public final class Simplified implements Unmapped {

    private final Expression expression;
    private final Set<Input> inputs;
    private final Optional<PolynomialQuotient> quotient;

    private Simplified(Expression expression) {
        this.expression = expression;
        this.inputs = Set.copyOf(expression.inputs());
        this.quotient = PolynomialQuotient.of(expression);
    }

    /**
     * The form of an expression.
     *
     * @param expression any expression; of a very long one nothing is known but itself
     * @return its form
     */
    public static Simplified of(Expression expression) {
        return new Simplified(expression);
    }

    /**
     * The expression as it was written.
     *
     * @return what was given
     */
    public Expression expression() {
        return expression;
    }

    /**
     * The inputs used.
     *
     * @return each once
     */
    public Set<Input> inputs() {
        return inputs;
    }

    /**
     * This expression as a function of another of the same inputs, if their values are those of a line
     * whatever the inputs are.
     *
     * @param that another expression
     * @return the line; none for {@code b / a} over {@code a / b}, for other inputs, and if one of the
     *     two has a value where the other has none
     */
    public Optional<Line> lineOver(Simplified that) {
        if (expression.equals(that.expression)) {
            return Optional.of(Line.IDENTITY);
        }
        return inputs.equals(that.inputs)
                ? quotient.flatMap(one -> that.quotient.flatMap(one::lineOver))
                : Optional.empty();
    }

    /**
     * Whether the value is in proportion to an input or inversely, so that this input alone brings about
     * any value above 0 of it.
     *
     * @param input an input
     * @return true for a and for b in {@code a / b}; false for a in {@code (a + b) / c}, for a list of
     *     records, and where that is not known
     */
    public boolean isScaledBy(Input input) {
        return input.type().isNumber()
                && quotient.filter(whole -> whole.isScaledBy(Expression.of(input)))
                        .isPresent();
    }

    /**
     * What this expression is a line over where it is not cut off at a limit.
     *
     * @return {@code a / b} and the limit 1 for {@code min(a / b, 1)} and {@code 2 - min(1, a / b)}; none
     *     where nothing is cut off, or where it takes other inputs too
     */
    public Optional<Cutoff> cutoff() {
        return quotient.flatMap(PolynomialQuotient::cutoff)
                .filter(cut -> Set.copyOf(cut.expression().inputs()).equals(inputs));
    }

    /** {@return the expression that it is of, for logs} */
    @Override
    public String toString() {
        return expression.toString();
    }
}
