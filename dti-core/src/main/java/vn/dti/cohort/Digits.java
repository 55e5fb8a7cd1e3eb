// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.UndecidedException;

/** The digits of numbers that are no fractions, as many as tell them apart. */
final class Digits {

    /** Digits that are written out; of more only the place is told. */
    private static final int MOST_SHOWN = 20;

    private static final int FEWEST = 2;

    private Digits() {}

    /**
     * The decimal places to which numbers, in their order, are all different.
     *
     * @param levels different numbers in rising order
     * @return for example 4 for 1.41421 and 1.41432; at most {@link Real#MOST_DIGITS}
     */
    static int parting(List<Real> levels) {
        int places = FEWEST;
        for (int i = 1; i < levels.size(); i++) {
            Real apart = levels.get(i).subtract(levels.get(i - 1));
            while (places < Real.MOST_DIGITS && apart.shownOrder(unit(places)).orElse(-1) < 0) {
                places++;
            }
        }
        return places;
    }

    private static Rational unit(int places) {
        return Rational.of(BigDecimal.ONE.movePointLeft(places));
    }

    /** A number cut off after some places; none where that is too long to read, or not proved. */
    static Optional<BigDecimal> cut(Real number, int places) {
        try {
            return places > MOST_SHOWN
                    ? Optional.empty()
                    : number.rounded(places, RoundingMode.FLOOR).toExactDecimal();
        } catch (UndecidedException unproved) {
            return Optional.empty();
        }
    }
}
