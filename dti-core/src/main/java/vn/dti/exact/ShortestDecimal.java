package vn.dti.exact;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.stream.Stream;

/** The shortest decimal that reads back as a given double; JDKs before 19 print longer ones. */
final class ShortestDecimal {

    private ShortestDecimal() {}

    static BigDecimal of(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(value + " is not a number, expected a finite value");
        }
        BigDecimal exact = new BigDecimal(value);
        for (int digits = 1; digits < 17; digits++) {
            Optional<BigDecimal> shortest = readingBackAs(value, exact, digits);
            if (shortest.isPresent()) {
                return shortest.get();
            }
        }
        return exact.round(new MathContext(17, RoundingMode.HALF_EVEN));
    }

    /** Both neighbours are tried: beside a power of two the farther one alone may read back. */
    private static Optional<BigDecimal> readingBackAs(double value, BigDecimal exact, int digits) {
        return Stream.of(RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP)
                .map(mode -> exact.round(new MathContext(digits, mode)))
                .filter(candidate -> candidate.doubleValue() == value)
                .findFirst();
    }
}
