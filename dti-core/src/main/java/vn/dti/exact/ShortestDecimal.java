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

    private static final int DIGITS_OF_DOUBLE = 17;
    private static final int DIGITS_OF_FLOAT = 9;

    private ShortestDecimal() {}

    static BigDecimal of(double value) {
        return shortest(exact(value), DIGITS_OF_DOUBLE, decimal -> decimal.doubleValue() == value);
    }

    static BigDecimal of(float value) {
        return shortest(exact(value), DIGITS_OF_FLOAT, decimal -> decimal.floatValue() == value);
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
