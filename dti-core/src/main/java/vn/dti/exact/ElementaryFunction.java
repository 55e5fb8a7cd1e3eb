// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.util.List;
import java.util.Optional;

/**
 * The functions whose values mostly are not fractions.
 *
 * <p>A value that is a fraction is given as one wherever that is seen from the operands: roots of perfect
 * powers, whole powers of fractions, ln 1, exp 0, log10 of powers of ten. Example: {@code
 * ROOT.apply(List.of(8/27, 3))} is 2/3, {@code LN.apply(List.of(0))} has no value.
 */
public enum ElementaryFunction {
    /** The square root of a number of 0 or more. */
    SQRT("sqrt", 1) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return Powers.power(operands.get(0), Rational.of(1, 2));
        }
    },
    /** The root of a number of 0 or more, of a whole degree of 1 or more. */
    ROOT("root", 2) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return operands.get(1) instanceof Rational degree
                            && degree.isInteger()
                            && degree.signum() > 0
                    ? Powers.power(operands.get(0), Rational.ONE.dividedBy(degree))
                    : Optional.empty();
        }
    },
    /**
     * The power of a number above 0, or of any number with a whole exponent; of 0 with exponents above 0
     * alone.
     */
    POWER("^", 2) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return Powers.power(operands.get(0), operands.get(1));
        }
    },
    /** The natural logarithm of a number above 0. */
    LN("ln", 1) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return Powers.ln(operands.get(0));
        }
    },
    /** The decimal logarithm of a number above 0. */
    LOG10("log10", 1) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return Powers.log10(operands.get(0));
        }
    },
    /** The power of e. */
    EXP("exp", 1) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return Optional.of(Powers.exp(operands.get(0)));
        }
    },
    /** The root of the product of some numbers of 0 or more, whose degree is their number. */
    GEOMETRIC_MEAN("geometric-mean", 2) {
        @Override
        Optional<Real> value(List<Real> operands) {
            return Powers.geometricMean(
                    operands, operands.stream().<Real>map(each -> Rational.ONE).toList());
        }
    };

    private final String word;
    private final int least;

    ElementaryFunction(String word, int least) {
        this.word = word;
        this.least = least;
    }

    /** {@return the name in a framework's YAML: {@code ln}, {@code ^}} */
    public String word() {
        return word;
    }

    /** {@return the number of operands, or the least number where there may be more} */
    public int operands() {
        return least;
    }

    /** {@return whether there may be more operands} */
    public boolean takesMore() {
        return this == GEOMETRIC_MEAN;
    }

    abstract Optional<Real> value(List<Real> operands);

    /**
     * The value.
     *
     * @param operands as many as {@link #operands()} says
     * @return the value; empty where there is none, as of ln 0
     * @throws UndecidedException if it is not shown whether there is one
     * @throws TooLargeException if it has more digits than any figure can need
     */
    public Optional<Real> apply(List<Real> operands) {
        return value(operands).map(TooLargeException::require);
    }

    /**
     * The weighted geometric mean of some numbers.
     *
     * <p>Example: of 4 with weight 1 and 1/2 with weight 2 it is the cube root of 4 × (1/2)², which is 1.
     *
     * @param numbers of 0 or more
     * @param weights one for each number, 0 or more, not all 0
     * @return the mean; empty where a number is below 0
     */
    public static Optional<Real> geometricMean(List<Real> numbers, List<Real> weights) {
        return Powers.geometricMean(numbers, weights).map(TooLargeException::require);
    }
}
