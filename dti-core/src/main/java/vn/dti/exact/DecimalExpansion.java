// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;

/** Finds the decimal of a fraction, which ends exactly when 2 and 5 alone divide the denominator. */
final class DecimalExpansion {

    private static final BigInteger FIVE = BigInteger.valueOf(5);

    private DecimalExpansion() {}

    static Optional<BigDecimal> of(Rational value) {
        BigInteger rest = value.denominator();
        int twos = rest.getLowestSetBit();
        rest = rest.shiftRight(twos);
        int fives = 0;
        while (rest.mod(FIVE).signum() == 0) {
            rest = rest.divide(FIVE);
            fives++;
        }
        return rest.equals(BigInteger.ONE)
                ? Optional.of(value.round(Math.max(twos, fives), RoundingMode.UNNECESSARY))
                : Optional.empty();
    }
}
