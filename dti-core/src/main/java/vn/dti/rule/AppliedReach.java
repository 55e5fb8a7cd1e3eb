// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.TooLargeException;
import vn.dti.rule.Reach.End;

/**
 * The least and the most that a function comes to. Each rises with its operands where these are 0 or more,
 * so that the ends follow from theirs; where it may not, anything may come out.
 *
 * @param function the function
 */
record AppliedReach(ElementaryFunction function) {

    Reach of(List<Reach> operands) {
        return switch (function) {
            case LN, LOG10, EXP, SQRT, GEOMETRIC_MEAN -> rising(operands);
            case ROOT -> isAboveZero(operands.get(1)) ? rising(operands) : Reach.ALL;
            case POWER -> power(operands.get(0), operands.get(1));
        };
    }

    /** Whether there may be no value for some operands. */
    boolean mayHaveNone(List<Reach> operands) {
        Reach first = operands.get(0);
        return switch (function) {
            case LN, LOG10 -> !isAboveZero(first);
            case SQRT -> !first.isNonNegative();
            case ROOT -> !first.isNonNegative() || !mayBeDegree(operands.get(1));
            case GEOMETRIC_MEAN -> !operands.stream().allMatch(Reach::isNonNegative);
            case EXP -> false;
            case POWER -> powerMayHaveNone(first, operands.get(1));
        };
    }

    /** Above 0, and a whole number where it is one number alone. */
    private static boolean mayBeDegree(Reach degree) {
        return isAboveZero(degree)
                && (!degree.isOneNumber() || degree.least().number().isInteger());
    }

    private static boolean powerMayHaveNone(Reach base, Reach exponent) {
        if (isAboveZero(base)) {
            return false;
        }
        boolean isWhole = exponent.isOneNumber() && exponent.least().number().isInteger();
        return !isAboveZero(exponent) || !(isWhole || base.isNonNegative());
    }

    private static boolean isAboveZero(Reach operand) {
        return operand.least().signum() > 0;
    }

    private Reach power(Reach base, Reach exponent) {
        boolean rises = base.isNonNegative() && exponent.isOneNumber() && isAboveZero(exponent);
        return rises ? rising(List.of(base, exponent)) : Reach.ALL;
    }

    private Reach rising(List<Reach> operands) {
        return new Reach(
                end(operands, Reach::least, Interval::lowerEnd),
                end(operands, Reach::most, Interval::upperEnd));
    }

    private End end(
            List<Reach> operands,
            Function<Reach, End> side,
            Function<Interval, Optional<Rational>> of) {
        List<End> ends = operands.stream().map(side).toList();
        Optional<End> beyond = beyondNumbers(ends);
        if (beyond.isPresent()) {
            return beyond.get();
        }
        try {
            List<Real> numbers = IntStream.range(0, ends.size())
                    .<Real>mapToObj(i -> number(ends.get(i), i))
                    .toList();
            return function.apply(numbers)
                    .flatMap(value -> of.apply(value.enclosure(Real.DIGITS)))
                    .map(End::of)
                    .orElse(End.BELOW_ALL);
        } catch (TooLargeException large) {
            return End.ABOVE_ALL;
        }
    }

    /** Below 0 there is no root, so that what there is begins with 0. */
    private Rational number(End end, int place) {
        boolean isOfRoot = (function != ElementaryFunction.EXP && place == 0)
                || function == ElementaryFunction.GEOMETRIC_MEAN;
        return isOfRoot ? end.number().max(Rational.ZERO) : end.number();
    }

    private Optional<End> beyondNumbers(List<End> ends) {
        if (ends.stream().anyMatch(end -> end.infinity() > 0)) {
            return Optional.of(
                    ends.stream().anyMatch(end -> end.signum() == 0) ? End.ZERO : End.ABOVE_ALL);
        }
        if (ends.stream().anyMatch(end -> end.infinity() < 0)) {
            boolean isLogarithm =
                    function == ElementaryFunction.LN || function == ElementaryFunction.LOG10;
            return Optional.of(isLogarithm ? End.BELOW_ALL : End.ZERO);
        }
        return Optional.empty();
    }
}
