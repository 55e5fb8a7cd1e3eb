// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Powers with whole, broken and other exponents, logarithms, and geometric means. */
final class Powers {

    /** Beyond this number exponents are taken by logarithms. */
    private static final BigInteger MOST_WHOLE = BigInteger.valueOf(1_000);

    /** Binary digits up to which powers of fractions are written out. */
    private static final int MOST_BITS = 3_900;

    private static final String ROOT = "root ";
    private static final String LN = "ln";
    private static final String EXP = "exp";

    private Powers() {}

    /** The number of a calculation of this class by its name, such as {@code root 2}. */
    static Real named(String calculation, Real operand) {
        return switch (calculation) {
            case LN -> ln(operand).orElseThrow();
            case EXP -> exp(operand);
            default ->
                root(operand, Integer.parseInt(calculation.substring(ROOT.length())))
                        .orElseThrow();
        };
    }

    static Optional<Real> power(Real base, Real exponent) {
        if (!(exponent instanceof Rational fraction)) {
            return powerOfOther(base, exponent);
        }
        if (fraction.isInteger() && isShort(fraction)) {
            return whole(base, fraction.numerator().intValueExact());
        }
        int sign = base.signum();
        if (sign <= 0) {
            return sign == 0 && fraction.signum() > 0
                    ? Optional.of(Rational.ZERO)
                    : Optional.empty();
        }
        return isShort(fraction)
                ? root(base, fraction.denominator().intValueExact())
                        .flatMap(root -> whole(root, fraction.numerator().intValueExact()))
                        .or(() -> Optional.of(byLogarithm(base, fraction)))
                : Optional.of(byLogarithm(base, fraction));
    }

    private static boolean isShort(Rational exponent) {
        return exponent.numerator().abs().compareTo(MOST_WHOLE) <= 0
                && exponent.denominator().compareTo(MOST_WHOLE) <= 0;
    }

    private static Optional<Real> powerOfOther(Real base, Real exponent) {
        int sign = base.signum();
        if (sign == 0 && exponent.signum() > 0) {
            return Optional.of(Rational.ZERO);
        }
        return sign <= 0 ? Optional.empty() : Optional.of(byLogarithm(base, exponent));
    }

    /** Of a number above 0. */
    private static Real byLogarithm(Real base, Real exponent) {
        return exp(ln(base).orElseThrow().multiply(exponent));
    }

    /** None for 0 with an exponent of 0 or less. */
    private static Optional<Real> whole(Real base, int exponent) {
        int sign = exponent <= 0 || base instanceof Rational ? base.signum() : 1;
        if (sign == 0) {
            return exponent > 0 ? Optional.of(Rational.ZERO) : Optional.empty();
        }
        if (base instanceof Rational fraction && bits(fraction) * Math.abs(exponent) > MOST_BITS) {
            Real power = byLogarithm(fraction.max(fraction.negated()), Rational.of(exponent));
            return Optional.of(sign < 0 && exponent % 2 != 0 ? power.opposite() : power);
        }
        Real power = Rational.ONE;
        Real square = base;
        for (int left = Math.abs(exponent); left > 0; left /= 2) {
            if (left % 2 == 1) {
                power = TooLargeException.require(power.multiply(square));
            }
            square = left > 1 ? TooLargeException.require(square.multiply(square)) : square;
        }
        return Optional.of(exponent < 0 ? Rational.ONE.divide(power) : power);
    }

    private static long bits(Rational number) {
        return Math.max(number.numerator().bitLength(), number.denominator().bitLength());
    }

    /** Of a number above 0; none where the degree is too high for repeated division. */
    private static Optional<Real> root(Real base, int degree) {
        if (base instanceof Rational fraction) {
            Optional<Real> perfect = perfect(fraction, degree);
            if (perfect.isPresent()) {
                return perfect;
            }
        }
        return degree <= Series.MOST_BY_DIVISION
                ? Optional.of(Narrowing.of(ROOT + degree, bits -> root(base, degree, bits), base))
                : Optional.empty();
    }

    /** The lower end of a number above 0 may be a little below 0. */
    private static Bounds root(Real base, int degree, int bits) {
        Bounds number = Narrowing.at(bits, base);
        return Series.root(number.max(Bounds.exactly(BigInteger.ZERO, bits)), degree);
    }

    private static Optional<Real> perfect(Rational base, int degree) {
        BigInteger top = Series.root(base.numerator(), degree);
        BigInteger bottom = Series.root(base.denominator(), degree);
        boolean isPerfect = top.pow(degree).equals(base.numerator())
                && bottom.pow(degree).equals(base.denominator());
        return isPerfect ? Optional.of(Rational.of(top, bottom)) : Optional.empty();
    }

    static Optional<Real> ln(Real number) {
        if (number.signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                number.equals(Rational.ONE)
                        ? Rational.ZERO
                        : Narrowing.of(
                                LN,
                                bits -> Series.ln(Narrowing.nonZero(bits + zeros(number), number))
                                        .at(bits),
                                number));
    }

    /** Binary zeros behind the point, so that of a small number enough digits are left. */
    private static int zeros(Real number) {
        return number instanceof Rational fraction
                ? Math.max(
                        0,
                        fraction.denominator().bitLength()
                                - fraction.numerator().bitLength())
                : 0;
    }

    static Optional<Real> log10(Real number) {
        return number.asFraction()
                .flatMap(Powers::exponentOfTen)
                .or(() -> ln(number).map(ln -> ln.divide(ln(Rational.of(10)).orElseThrow())));
    }

    private static Optional<Real> exponentOfTen(Rational number) {
        boolean isBelowOne = number.numerator().equals(BigInteger.ONE);
        BigInteger power = isBelowOne ? number.denominator() : number.numerator();
        int digits = power.toString().length() - 1;
        boolean isPower =
                (isBelowOne || number.isInteger()) && power.equals(BigInteger.TEN.pow(digits));
        return isPower ? Optional.of(Rational.of(isBelowOne ? -digits : digits)) : Optional.empty();
    }

    static Real exp(Real exponent) {
        if (exponent.equals(Rational.ZERO)) {
            return Rational.ONE;
        }
        int magnitude = magnitude(exponent);
        return Narrowing.of(
                EXP,
                bits -> Series.exp(Narrowing.at(bits + magnitude, exponent)).at(bits),
                exponent);
    }

    /** The binary digits before the point that a power of e has at most; two for each 1.38. */
    private static int magnitude(Real exponent) {
        Bounds bounds = Narrowing.at(64, exponent);
        BigInteger whole = bounds.low().abs().max(bounds.high().abs()).shiftRight(64);
        TooLargeException.requireBits(whole.min(BigInteger.valueOf(1 << 20)).longValue() * 3 / 2);
        return bounds.high().signum() > 0 ? whole.intValueExact() * 3 / 2 + 2 : 0;
    }

    static Optional<Real> geometricMean(List<Real> numbers, List<Real> weights) {
        if (numbers.stream().anyMatch(number -> number.signum() < 0)) {
            return Optional.empty();
        }
        if (weights.stream().allMatch(Real::isFraction)) {
            return meanByFractions(
                    numbers, weights.stream().map(Real::toRational).toList());
        }
        Real all = weights.stream().reduce(Rational.ZERO, Real::add);
        return product(numbers, weights, Rational.ONE)
                .flatMap(product -> power(product, Rational.ONE.divide(all)));
    }

    private static Optional<Real> meanByFractions(List<Real> numbers, List<Rational> weights) {
        Rational all = weights.stream().reduce(Rational.ZERO, Rational::plus);
        Rational unit = Rational.of(whole(weights), BigInteger.ONE);
        if (areShort(numbers, weights, unit, all)) {
            return product(numbers, weights, unit)
                    .flatMap(product -> power(product, Rational.ONE.dividedBy(all.times(unit))));
        }
        return product(numbers, weights, Rational.ONE.dividedBy(all));
    }

    private static Optional<Real> product(
            List<Real> numbers, List<? extends Real> weights, Rational unit) {
        Optional<Real> product = Optional.of(Rational.ONE);
        for (int place = 0; place < numbers.size(); place++) {
            Real exponent = weights.get(place).multiply(unit);
            if (exponent.signum() != 0) {
                Optional<Real> factor = power(numbers.get(place), exponent);
                product = product.flatMap(one -> factor.map(one::multiply));
            }
        }
        return product;
    }

    /** What makes all weights whole. */
    private static BigInteger whole(List<Rational> weights) {
        return weights.stream()
                .map(Rational::denominator)
                .reduce(
                        BigInteger.ONE,
                        (one, other) -> one.divide(one.gcd(other)).multiply(other));
    }

    /** Whether the product of fractions, each as often as its weight says, can be written out. */
    private static boolean areShort(
            List<Real> numbers, List<Rational> weights, Rational unit, Rational all) {
        if (!isShort(all.times(unit))) {
            return false;
        }
        long bits = IntStream.range(0, numbers.size())
                .mapToLong(place ->
                        numbers.get(place).asFraction().map(Powers::bits).orElse(0L)
                                * weights.get(place).times(unit).numerator().longValueExact())
                .sum();
        return bits <= MOST_BITS;
    }
}
