// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.TooLargeException;
import vn.dti.input.Value;

/** A register gives what rationals give, in 64 bits or beyond them. */
class RegisterTest {

    /** Of each pair of sorts of numbers more than a thousand. */
    private static final int CASES = 60_000 / Integer.getInteger("dti.laws.share", 1);

    private final SplittableRandom random = new SplittableRandom(64);
    private long large;

    private static Register register(Rational value) {
        var register = new Register();
        register.set(value);
        return register;
    }

    private void compare(Rational expected, Register result) {
        large += result.bottom() == 0 ? 1 : 0;
        assertEquals(expected, result.toRational());
        assertEquals(expected.signum(), result.signum());
    }

    private Rational any() {
        long top = part() * (random.nextBoolean() ? 1 : -1);
        Rational fraction = Rational.of(top, Math.max(1, part()));
        return random.nextInt(10) == 0 ? fraction.times(Rational.of(part())) : fraction;
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

    private static Register applied(Operator operator, Rational left, Rational right) {
        Register first = register(left);
        Register second = register(right);
        second.apply(operator, first.top(), first.bottom(), first.large());
        return second;
    }

    @Test
    void operationsAreThoseOfRationals() {
        for (int i = 0; i < CASES; i++) {
            Rational left = any();
            Rational right = any();
            compare(left.plus(right), applied(Operator.PLUS, left, right));
            compare(left.minus(right), applied(Operator.MINUS, left, right));
            compare(left.times(right), applied(Operator.TIMES, left, right));
            compare(left.min(right), applied(Operator.MIN, left, right));
            compare(left.max(right), applied(Operator.MAX, left, right));
            if (!right.isZero()) {
                compare(left.dividedBy(right), applied(Operator.OVER, left, right));
            }
        }
        assertThat(large).isBetween(CASES / 10L, 3L * CASES);
    }

    @Test
    void operationsOnRationalsAreTheSame() {
        for (int i = 0; i < CASES; i++) {
            Rational left = any();
            Rational right = any();
            Register result = register(left);
            result.plus(right);
            compare(left.plus(right), result);
            result.minus(right);
            compare(left, result);
            result.times(right);
            compare(left.times(right), result);
            if (!right.isZero()) {
                result.over(right);
                compare(left, result);
                Register divisor = register(right);
                divisor.under(left);
                compare(left.dividedBy(right), divisor);
            }
            result.negate();
            result.plus(register(right));
            assertEquals(
                    right.isZero() ? right : right.minus(left),
                    right.isZero() ? right : result.toRational());
        }
    }

    @Test
    void comparesExactly() {
        for (int i = 0; i < CASES; i++) {
            Rational left = any();
            Rational right = random.nextInt(4) == 0 ? left : any();
            assertEquals(left.compareTo(right), register(left).compareTo(right));
            Interval interval = switch (random.nextInt(4)) {
                case 0 -> Interval.atLeast(right);
                case 1 -> Interval.above(right);
                case 2 -> Interval.atMost(right);
                default -> Interval.below(right);
            };
            assertEquals(interval.contains(left), register(left).isWithin(interval));
        }
    }

    /** 10^1199 has 1,200 digits, 2 × 10^1200 has 3,988 bits, more than any number of 1,200 digits. */
    @Test
    void refusesNumbersOfMoreDigitsThanAnyFigureNeeds() {
        Rational half = Rational.of(BigInteger.TEN.pow(600), BigInteger.ONE);
        Rational less = Rational.of(BigInteger.TEN.pow(599), BigInteger.ONE);

        assertThat(applied(Operator.TIMES, half, less).toRational()).isEqualTo(half.times(less));
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> applied(Operator.TIMES, half, half.times(2)));
    }

    @Test
    void isClampedToAShare() {
        for (long[] each : new long[][] {{-1, 2, 0, 1}, {5, 4, 1, 1}, {3, 4, 3, 4}, {4, 4, 1, 1}}) {
            var register = new Register();
            register.set(each[0], each[1]);
            register.clampToShare();
            assertThat(register.toRational()).isEqualTo(Rational.of(each[2], each[3]));
        }
    }

    @Test
    void isKnownAgainOnceANumberIsSet() {
        var register = new Register();
        register.set(Value.missing("a"));

        assertThat(register.isKnown()).isFalse();
        assertThat(register.isYes()).isFalse();
        assertThat(register.toValue()).isEqualTo(Value.missing("a"));

        register.set(true);

        assertThat(register.isYes()).isTrue();
        assertThat(register.toValue()).isEqualTo(Value.known(Rational.ONE));
    }
}
