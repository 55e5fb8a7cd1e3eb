// SPDX-License-Identifier: Apache-2.0
package vn.dti.benchmarks.district;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;

class ExactSumTest {

    @Test
    void wholeNumbersAreProven() {
        var sum = new ExactSum();
        sum.add(7, 0, 1);
        sum.add(3, 0, 41);

        assertThat(sum.hundredths()).isEqualTo(1_000);
    }

    @Test
    void aThirdIsProven() {
        var sum = new ExactSum();
        sum.add(0, 1, 3);

        assertThat(sum.hundredths()).isEqualTo(33);
    }

    @Test
    void aTieOfTwoPartsIsNotProven() {
        var sum = new ExactSum();
        sum.add(0, 1, 300);
        sum.add(0, 1, 600); // together 1/200

        assertThat(sum.hundredths()).isNegative();
    }

    /** 2⁻³² of one part is 2.3 · 10⁻¹⁰: nearer than that to a tie nothing is claimed. */
    @Test
    void aSumJustBesideATieIsNotClaimed() {
        var sum = new ExactSum();
        sum.add(0, 49_999_999_999L, 10_000_000_000_000L);

        assertThat(sum.hundredths()).isNegative();
    }

    @Test
    void whatIsClaimedIsTrue() {
        var random = new Random(79);
        for (int i = 0; i < 100_000; i++) {
            var sum = new ExactSum();
            Rational exact = Rational.ZERO;
            long scale = 1L << (1 + random.nextInt(62));
            for (int parts = 1 + random.nextInt(3); parts > 0; parts--) {
                long denominator = 1 + random.nextLong(scale);
                long rest = random.nextLong(denominator);
                sum.add(parts, rest, denominator);
                exact = exact.plus(Rational.of(parts)).plus(Rational.of(rest, denominator));
            }
            assertThat(sum.hundredths()).isIn(-1L, hundredths(exact));
        }
    }

    private static long hundredths(Rational exact) {
        return Rounding.HALF_UP_2.round(exact).movePointRight(2).longValueExact();
    }
}
