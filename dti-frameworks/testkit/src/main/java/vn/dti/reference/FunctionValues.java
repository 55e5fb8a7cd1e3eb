// SPDX-License-Identifier: Apache-2.0
package vn.dti.reference;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.ElementaryFunction;

/**
 * Values of roots, powers, logarithms and exponentials by halving: nothing but comparisons of powers, and
 * a sum of fractions for the power of e.
 *
 * <p>A root that is a fraction is given as one; other values are cut off behind 60 digits.
 */
final class FunctionValues {

    private static final int DIGITS = 60;

    /** Powers of e from here on, and to less than its negative, are refused as too large. */
    private static final Fraction MOST_EXPONENT = Fraction.of(2_659);

    private static final BigInteger SCALE = BigInteger.TEN.pow(DIGITS);

    private static final BigInteger FINER = BigInteger.TEN.pow(30);

    /** The unit of what is calculated with, beyond what is told. */
    private static final BigInteger FINE = SCALE.multiply(FINER);

    private FunctionValues() {}

    /** None where the function has no value. */
    static Optional<Fraction> of(ElementaryFunction function, List<Fraction> operands) {
        Fraction first = operands.get(0);
        return switch (function) {
            case SQRT -> root(first, 2);
            case ROOT -> degree(operands.get(1)).flatMap(degree -> root(first, degree));
            case POWER -> power(first, operands.get(1));
            case GEOMETRIC_MEAN -> mean(operands);
            case LN -> ln(first);
            case LOG10 -> log10(first);
            case EXP -> Optional.of(exp(first));
        };
    }

    private static Optional<Integer> degree(Fraction degree) {
        boolean isWhole = degree.bottom().equals(BigInteger.ONE) && degree.signum() > 0;
        return isWhole ? Optional.of(degree.top().intValueExact()) : Optional.empty();
    }

    private static Optional<Fraction> mean(List<Fraction> numbers) {
        if (numbers.stream().anyMatch(number -> number.signum() < 0)) {
            return Optional.empty();
        }
        Fraction product = numbers.stream().reduce(Fraction.ONE, Fraction::times);
        return root(product, numbers.size());
    }

    static Optional<Fraction> root(Fraction number, int degree) {
        if (number.signum() < 0) {
            return Optional.empty();
        }
        BigInteger top = halved(number.top(), degree);
        BigInteger bottom = halved(number.bottom(), degree);
        if (top.pow(degree).equals(number.top()) && bottom.pow(degree).equals(number.bottom())) {
            return Optional.of(new Fraction(top, bottom));
        }
        BigInteger scaled = number.top().multiply(SCALE.pow(degree)).divide(number.bottom());
        return Optional.of(new Fraction(halved(scaled, degree), SCALE));
    }

    /** The largest whole number whose power is not above another. */
    private static BigInteger halved(BigInteger number, int degree) {
        BigInteger low = BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(number.bitLength() / degree + 1);
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            if (middle.pow(degree).compareTo(number) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static Optional<Fraction> power(Fraction base, Fraction exponent) {
        if (base.signum() == 0) {
            return exponent.signum() > 0 ? Optional.of(Fraction.ZERO) : Optional.empty();
        }
        int degree = exponent.bottom().intValueExact();
        if (degree > 1 && base.signum() < 0) {
            return Optional.empty();
        }
        Fraction root = degree == 1 ? base : root(base, degree).orElseThrow();
        int whole = exponent.top().abs().intValueExact();
        var power = new Fraction(root.top().pow(whole), root.bottom().pow(whole));
        return Optional.of(exponent.signum() < 0 ? Fraction.ONE.over(power) : power);
    }

    /** 1 + x + x²/2 + …, of a number that is halved until it is small and squared as often. */
    private static Fraction exp(Fraction exponent) {
        if (exponent.max(Fraction.ZERO.minus(exponent)).compareTo(MOST_EXPONENT) >= 0) {
            throw new Evaluator.Refusal();
        }
        if (exponent.compareTo(Fraction.of(-3L * DIGITS)) < 0) {
            return Fraction.ZERO;
        }
        if (exponent.signum() < 0) {
            return Fraction.ONE.over(exp(Fraction.ZERO.minus(exponent)));
        }
        BigInteger units = exponent.top().multiply(FINE).divide(exponent.bottom());
        return new Fraction(expOfUnits(units), FINE);
    }

    /** Over whole numbers of a unit, each cut off behind more digits than are told. */
    private static BigInteger expOfUnits(BigInteger exponent) {
        if (exponent.compareTo(FINE) > 0) {
            BigInteger half = expOfUnits(exponent.shiftRight(1));
            return half.multiply(half).divide(FINE);
        }
        BigInteger sum = BigInteger.ZERO;
        BigInteger term = FINE;
        for (long number = 1; term.signum() > 0; number++) {
            sum = sum.add(term);
            term = term.multiply(exponent).divide(FINE).divide(BigInteger.valueOf(number));
        }
        return sum;
    }

    /** Of a power of ten the whole number; else by natural logarithms. */
    private static Optional<Fraction> log10(Fraction number) {
        if (number.signum() <= 0) {
            return Optional.empty();
        }
        Fraction ten = Fraction.of(10);
        long whole = 0;
        Fraction rest = number;
        while (rest.compareTo(Fraction.ONE) > 0) {
            rest = rest.over(ten);
            whole++;
        }
        while (rest.compareTo(Fraction.ONE) < 0) {
            rest = rest.times(ten);
            whole--;
        }
        return rest.equals(Fraction.ONE)
                ? Optional.of(Fraction.of(whole))
                : ln(number).map(ln -> ln.over(ln(ten).orElseThrow()));
    }

    private static Optional<Fraction> ln(Fraction number) {
        if (number.signum() <= 0) {
            return Optional.empty();
        }
        if (number.compareTo(Fraction.ONE) < 0) {
            return ln(Fraction.ONE.over(number)).map(Fraction.ZERO::minus);
        }
        BigInteger low = BigInteger.ZERO;
        BigInteger high = SCALE.multiply(
                BigInteger.valueOf(number.top().bitLength() - number.bottom().bitLength() + 2L));
        while (high.subtract(low).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = low.add(high).shiftRight(1);
            BigInteger power = expOfUnits(middle.multiply(FINER));
            if (power.multiply(number.bottom()).compareTo(number.top().multiply(FINE)) <= 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return Optional.of(new Fraction(low, SCALE));
    }
}
