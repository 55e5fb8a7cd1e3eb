// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The shortest decimal that reads back as a given {@code double} or {@code float}; JDKs before 19 print
 * longer ones.
 */
final class ShortestDecimal {

    /** Figures have no more as a rule. */
    private static final int FEW_PLACES = 6;

    private static final long OF_15_DIGITS = 1_000_000_000_000_000L;
    private static final int DIGITS_OF_DOUBLE = 17;
    private static final int DIGITS_OF_FLOAT = 9;

    private ShortestDecimal() {}

    static Rational of(double value) {
        Optional<Decimal> few = few(value);
        return few.isPresent()
                ? few.get().toRational()
                : Rational.of(shortest(
                        exact(value), DIGITS_OF_DOUBLE, decimal -> decimal.doubleValue() == value));
    }

    /**
     * Of a double that is a decimal of few digits, which is found by one division: whole numbers below
     * 2⁵³ and powers of ten up to 10²² are doubles themselves, and their quotient is rounded once, so that
     * {@code m / 10ᵏ} gives the double nearest to that decimal. Decimals of up to 15 digits belong to
     * doubles of their own; so no other one of as few digits, and none shorter, reads back as it.
     */
    static Optional<Decimal> few(double value) {
        for (int places = 0; places <= FEW_PLACES; places++) {
            double scaled = Math.rint(value * PowersOfTen.of(places));
            if (Math.abs(scaled) >= OF_15_DIGITS) {
                break;
            }
            if (scaled / PowersOfTen.of(places) == value) {
                return Optional.of(new Decimal((long) scaled, places));
            }
        }
        return Optional.empty();
    }

    static Rational of(float value) {
        return Rational.of(
                shortest(exact(value), DIGITS_OF_FLOAT, decimal -> decimal.floatValue() == value));
    }

    private static BigDecimal exact(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(value + " is not a number, expected a finite value");
        }
        return new BigDecimal(value);
    }

    private static BigDecimal shortest(
            BigDecimal exact, int mostDigits, Predicate<BigDecimal> readsBack) {
        for (int digits = 1; digits < mostDigits; digits++) {
            Optional<BigDecimal> shortest = rounded(exact, digits, readsBack);
            if (shortest.isPresent()) {
                return shortest.get();
            }
        }
        return exact.round(new MathContext(mostDigits, RoundingMode.HALF_EVEN));
    }

    /** Both neighbours are tried: beside a power of two the farther one alone may read back. */
    private static Optional<BigDecimal> rounded(
            BigDecimal exact, int digits, Predicate<BigDecimal> readsBack) {
        return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
                .map(mode -> exact.round(new MathContext(digits, mode)))
                .filter(readsBack)
                .findFirst();
    }
}
