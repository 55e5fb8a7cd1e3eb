package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A quotient gives what rationals give, or says that it does not fit. */
class QuotientTest {

    private static final int CASES = 400_000;

    private final SplittableRandom random = new SplittableRandom(64);
    private long open;

    private Quotient quotient(Rational value) {
        var quotient = new Quotient();
        assertTrue(quotient.set(value));
        return quotient;
    }

    private void compare(boolean fits, Quotient result, Rational expected) {
        if (fits) {
            open++;
            assertEquals(expected, result.toRational());
        }
    }

    private Rational any() {
        long top = part() * (random.nextBoolean() ? 1 : -1);
        return Rational.of(top, Math.max(1, part()));
    }

    /** Small numbers, and numbers around 2^31, 2^32 and 2^63. */
    private long part() {
        return switch (random.nextInt(6)) {
            case 0, 1 -> random.nextLong(0, 50);
            case 2 -> random.nextLong(0, 1_000_000);
            case 3 -> (1L << 31) + random.nextInt(-2, 3);
            case 4 -> (1L << 32) + random.nextInt(-2, 3);
            default -> Long.MAX_VALUE - random.nextInt(0, 3);
        };
    }

    @Test
    void operationsAreThoseOfRationals() {
        for (int i = 0; i < CASES; i++) {
            Rational left = any();
            Rational right = any();
            Quotient sum = quotient(left);
            compare(sum.plus(right), sum, left.plus(right));
            Quotient difference = quotient(left);
            compare(difference.minus(right), difference, left.minus(right));
            Quotient product = quotient(left);
            compare(product.times(right), product, left.times(right));
        }
        System.out.println(
                "sums, differences, products" + ": " + open + " of " + 3 * CASES + " fit");
        assertThat(open).isBetween(CASES / 2L, 3L * CASES - 1);
    }

    @Test
    void quotientsAreThoseOfRationals() {
        for (int i = 0; i < CASES; i++) {
            Rational left = any();
            Rational right = any();
            Quotient divisor = quotient(right);
            boolean fits = divisor.divide(left);
            if (right.isZero()) {
                assertThat(fits).isFalse();
            } else {
                compare(fits, divisor, left.dividedBy(right));
            }
            if (right.signum() > 0) {
                Quotient dividend = quotient(left);
                compare(dividend.dividedBy(right), dividend, left.dividedBy(right));
            }
        }
        System.out.println("quotients" + ": " + open + " fit");
        assertThat(open).isGreaterThan(CASES / 2L);
    }

    @Test
    void operationsOnSmallNumbersAlwaysFit() {
        for (int i = 0; i < CASES; i++) {
            Rational left = Rational.of(random.nextInt(-9_999, 10_000), random.nextInt(1, 10_000));
            Rational right = Rational.of(random.nextInt(1, 10_000), random.nextInt(1, 10_000));
            assertTrue(quotient(left).plus(right));
            assertTrue(quotient(left).times(right));
            assertTrue(quotient(right).divide(left));
        }
    }

    @Test
    void comparesExactly() {
        for (int i = 0; i < CASES; i++) {
            Rational left = any();
            Rational right = random.nextInt(4) == 0 ? left : any();
            assertEquals(
                    Integer.signum(left.compareTo(right)),
                    Integer.signum(quotient(left).compareTo(right)));
            Interval interval = switch (random.nextInt(4)) {
                case 0 -> Interval.atLeast(right);
                case 1 -> Interval.above(right);
                case 2 -> Interval.atMost(right);
                default -> Interval.below(right);
            };
            assertEquals(interval.contains(left), interval.contains(quotient(left)));
        }
    }

    @Test
    void aRationalOfManyDigitsDoesNotFit() {
        Rational large = Rational.of(Long.MAX_VALUE).times(Rational.of(3));

        assertThat(new Quotient().set(large)).isFalse();
        assertThat(quotient(Rational.ONE).times(large)).isFalse();
        assertThat(quotient(Rational.ONE).plus(large)).isFalse();
        assertThat(quotient(Rational.ONE).compareTo(large)).isNegative();
    }

    @Test
    void isClampedToAShare() {
        for (long[] each : new long[][] {{-1, 2, 0, 1}, {5, 4, 1, 1}, {3, 4, 3, 4}, {4, 4, 1, 1}}) {
            var quotient = new Quotient();
            quotient.set(each[0], each[1]);
            quotient.clampToShare();
            assertThat(quotient.toRational()).isEqualTo(Rational.of(each[2], each[3]));
        }
    }
}
