// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The share a/b of a maximum, over all the counts that a district can plausibly report. */
class ScoresOfAllCountsTest {

    /** Every maximum of a criterion in the five documents; 0 where a document leaves it open. */
    private static final List<Long> MAXIMA =
            List.of(0L, 2L, 5L, 10L, 15L, 20L, 25L, 30L, 35L, 40L, 50L);

    private static final int LARGEST = 400;

    /** For each b from 1 to 400 there are b + 1 numerators: 2 + 3 + … + 401 = 80,600 fractions. */
    private static final int CASES = 11 * 80_600;

    @Test
    void everyCaseRoundsAsTheFractionWrittenOutByHand() {
        var wrong = new ArrayList<String>();
        int cases = 0;
        for (int b = 1; b <= LARGEST; b++) {
            for (int a = 0; a <= b; a++) {
                for (long max : MAXIMA) {
                    BigDecimal score = Rational.of(a, b).times(max).round(2, RoundingMode.HALF_UP);
                    if (score.compareTo(byHand(a, b, max)) != 0) {
                        wrong.add("%d/%d × %d is %s".formatted(a, b, max, score));
                    }
                    cases++;
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(cases).isEqualTo(CASES).isEqualTo(886_600);
    }

    /** Hundredths h with h ≤ 100 × a × max / b + 1/2 < h + 1, that is ⌊(200 × a × max + b) / 2b⌋. */
    private static BigDecimal byHand(int a, int b, long max) {
        BigInteger points = BigInteger.valueOf(a).multiply(BigInteger.valueOf(max));
        BigInteger whole = BigInteger.valueOf(b);
        BigInteger hundredths =
                points.multiply(BigInteger.valueOf(200)).add(whole).divide(whole.shiftLeft(1));
        return new BigDecimal(hundredths, 2);
    }
}
