// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Group;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import vn.dti.exact.Fractions.Rationals;

class RationalProperties {

    @Group
    class AgreesWithUnreducedPairsOfIntegers {

        @Property
        void whenMade(@ForAll(supplier = Fractions.class) Fraction x) {
            x.assertIsValueOf(Rational.of(x.top(), x.bottom()));
        }

        @Property
        void whenMadeOfTwoLongs(@ForAll long top, @ForAll long bottom) {
            Assume.that(bottom != 0);
            new Fraction(BigInteger.valueOf(top), BigInteger.valueOf(bottom))
                    .assertIsValueOf(Rational.of(top, bottom));
        }

        @Property
        void whenMadeOfALong(@ForAll long number) {
            new Fraction(BigInteger.valueOf(number), BigInteger.ONE)
                    .assertIsValueOf(Rational.of(number));
        }

        @Property
        void whenAdded(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll(supplier = Fractions.class) Fraction y) {
            x.plus(y).assertIsValueOf(x.toRational().plus(y.toRational()));
        }

        @Property
        void whenSubtracted(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll(supplier = Fractions.class) Fraction y) {
            x.minus(y).assertIsValueOf(x.toRational().minus(y.toRational()));
        }

        @Property
        void whenMultiplied(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll(supplier = Fractions.class) Fraction y) {
            x.times(y).assertIsValueOf(x.toRational().times(y.toRational()));
        }

        @Property
        void whenMultipliedByALong(
                @ForAll(supplier = Fractions.class) Fraction x, @ForAll long factor) {
            x.times(new Fraction(BigInteger.valueOf(factor), BigInteger.ONE))
                    .assertIsValueOf(x.toRational().times(factor));
        }

        @Property
        void whenDivided(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll(supplier = Fractions.class) Fraction y) {
            Assume.that(!y.isZero());
            x.dividedBy(y).assertIsValueOf(x.toRational().dividedBy(y.toRational()));
        }

        @Property
        void whenNegated(@ForAll(supplier = Fractions.class) Fraction x) {
            new Fraction(x.top().negate(), x.bottom())
                    .assertIsValueOf(x.toRational().negated());
        }

        @Property
        void inSignAndKind(@ForAll(supplier = Fractions.class) Fraction x) {
            Rational rational = x.toRational();

            assertThat(rational.signum()).isEqualTo(x.sign());
            assertThat(rational.isZero()).isEqualTo(x.top().signum() == 0);
            assertThat(rational.isInteger())
                    .isEqualTo(x.top().mod(x.bottom().abs()).signum() == 0);
        }

        @Property
        void whenRoundedHalfUp(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll @IntRange(max = 12) int places) {
            assertThat(x.toRational().round(places, RoundingMode.HALF_UP))
                    .isEqualTo(new BigDecimal(x.roundedHalfUp(places), places));
        }
    }

    @Group
    class IsAField {

        @Property
        void additionIsCommutative(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y) {
            assertThat(x.plus(y)).isEqualTo(y.plus(x));
        }

        @Property
        void additionIsAssociative(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y,
                @ForAll(supplier = Rationals.class) Rational z) {
            assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        }

        @Property
        void multiplicationIsCommutative(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y) {
            assertThat(x.times(y)).isEqualTo(y.times(x));
        }

        @Property
        void multiplicationIsAssociative(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y,
                @ForAll(supplier = Rationals.class) Rational z) {
            assertThat(x.times(y).times(z)).isEqualTo(x.times(y.times(z)));
        }

        @Property
        void multiplicationDistributesOverAddition(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y,
                @ForAll(supplier = Rationals.class) Rational z) {
            assertThat(x.times(y.plus(z))).isEqualTo(x.times(y).plus(x.times(z)));
        }

        @Property
        void zeroAndOneAreNeutral(@ForAll(supplier = Rationals.class) Rational x) {
            assertThat(x.plus(Rational.ZERO)).isEqualTo(x);
            assertThat(x.times(Rational.ONE)).isEqualTo(x);
            assertThat(x.times(Rational.ZERO)).isEqualTo(Rational.ZERO);
        }

        @Property
        void whatIsAddedCanBeTakenAway(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y) {
            assertThat(x.plus(y).minus(y)).isEqualTo(x);
            assertThat(x.plus(x.negated())).isEqualTo(Rational.ZERO);
        }

        @Property
        void whatIsMultipliedCanBeDivided(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y) {
            Assume.that(!y.isZero());

            assertThat(x.times(y).dividedBy(y)).isEqualTo(x);
            assertThat(y.times(Rational.ONE.dividedBy(y))).isEqualTo(Rational.ONE);
        }

        @Property
        void nothingIsDividedByZero(@ForAll(supplier = Rationals.class) Rational x) {
            assertThatThrownBy(() -> x.dividedBy(Rational.ZERO))
                    .isInstanceOf(ArithmeticException.class)
                    .hasMessage("division by zero");
        }
    }

    @Group
    class IsOrdered {

        @Property
        void asThePairsAre(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll(supplier = Fractions.class) Fraction y) {
            int order = x.compareWith(y);
            Rational left = x.toRational();
            Rational right = y.toRational();

            assertThat(Integer.signum(left.compareTo(right))).isEqualTo(order);
            assertThat(left.isAtLeast(right)).isEqualTo(order >= 0);
            assertThat(left.isAbove(right)).isEqualTo(order > 0);
            assertThat(left.equals(right)).isEqualTo(order == 0);
        }

        /** Neighbours whose cross products agree in their first 64 bits and more. */
        @Property
        void betweenCloseNeighbours(@ForAll(supplier = Fractions.class) Fraction x) {
            var step = new Fraction(BigInteger.ONE, BigInteger.TWO.pow(100));
            Rational number = x.toRational();
            Rational next = x.plus(step).toRational();

            assertThat(number).isLessThan(next);
            assertThat(next).isGreaterThan(number);
        }

        /** The cross products n × n and (n - 1) × (n + 1) differ by 1 in 126 bits. */
        @Property
        void betweenTheClosestFractionsOfLongs(
                @ForAll @LongRange(min = 1, max = Long.MAX_VALUE - 1) long n) {
            Rational less = Rational.of(n - 1, n);
            Rational more = Rational.of(n, n + 1);

            assertThat(less).isLessThan(more);
            assertThat(more).isGreaterThan(less);
            assertThat(more.negated()).isLessThan(less.negated());
        }

        @Property
        void minAndMaxAreTheTwoNumbersInOrder(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y) {
            assertThat(x.min(y)).isLessThanOrEqualTo(x.max(y));
            assertThat(new Rational[] {x.min(y), x.max(y)}).containsExactlyInAnyOrder(x, y);
        }

        @Property
        void aShareIsClampedToTheNearerEnd(@ForAll(supplier = Fractions.class) Fraction x) {
            boolean negative = x.sign() < 0;
            boolean aboveOne = x.top().abs().compareTo(x.bottom().abs()) > 0;

            assertThat(x.toRational().clampedToShare())
                    .isEqualTo(negative ? Rational.ZERO : aboveOne ? Rational.ONE : x.toRational());
        }

        @Property
        void alikeAfterTheSameShift(
                @ForAll(supplier = Rationals.class) Rational x,
                @ForAll(supplier = Rationals.class) Rational y,
                @ForAll(supplier = Rationals.class) Rational shift) {
            assertThat(Integer.signum(x.plus(shift).compareTo(y.plus(shift))))
                    .isEqualTo(Integer.signum(x.compareTo(y)));
        }
    }

    @Group
    class IsCanonical {

        @Property
        void howeverTheFractionWasExtended(
                @ForAll(supplier = Fractions.class) Fraction x,
                @ForAll(supplier = Integers.class) BigInteger factor) {
            Assume.that(factor.signum() != 0);
            Rational extended = Rational.of(x.top().multiply(factor), x.bottom().multiply(factor));

            assertThat(extended)
                    .isEqualTo(x.toRational())
                    .hasSameHashCodeAs(x.toRational())
                    .hasToString(x.toRational().toString());
        }

        @Property
        void andItsTextReadsBack(@ForAll(supplier = Rationals.class) Rational x) {
            assertThat(Rational.parse(x.toString())).isEqualTo(x);
        }

        @Property
        void andItsTextIsTheReducedFraction(@ForAll(supplier = Fractions.class) Fraction x) {
            BigInteger divisor = x.top().gcd(x.bottom());
            BigInteger top = x.top().abs().divide(divisor);
            BigInteger bottom = x.bottom().abs().divide(divisor);
            String size = bottom.equals(BigInteger.ONE) ? "" + top : top + "/" + bottom;

            assertThat(x.toRational()).hasToString(x.sign() < 0 ? "-" + size : size);
        }
    }

    @Group
    class IsReadFromText {

        private static final Pattern NUMBER =
                Pattern.compile("-?[0-9]+(\\.[0-9]+)?%?|-?[0-9]+/0*[1-9][0-9]*");

        @Property(tries = 20_000)
        void ofThePatternOfNumbersAndOfNoOther(
                @ForAll @CharRange(from = '-', to = '3') @Chars('%') @StringLength(max = 9)
                        String text) {
            if (!NUMBER.matcher(text).matches()) {
                assertThatThrownBy(() -> Rational.parse(text))
                        .isInstanceOf(UnreadableNumberException.class);
                return;
            }
            assertThat(Rational.parse(text)).isEqualTo(expected(text));
        }

        @Property
        void ofAnyLength(
                @ForAll @LongRange(min = 1) long digits, @ForAll @IntRange(max = 30) int times) {
            String text = String.valueOf(digits).repeat(times + 1) + "." + digits;

            assertThat(Rational.parse(text)).isEqualTo(expected(text));
            assertThat(Rational.parse("-" + text + "%")).isEqualTo(expected("-" + text + "%"));
        }

        private static Rational expected(String text) {
            if (text.contains("/")) {
                int line = text.indexOf('/');
                return Rational.of(
                        new BigInteger(text.substring(0, line)),
                        new BigInteger(text.substring(line + 1)));
            }
            var number = new BigDecimal(text.replace("%", ""));
            return Rational.of(text.endsWith("%") ? number.movePointLeft(2) : number);
        }
    }

    @Group
    class HasAWholeNumberBelow {

        @Property
        void thatIsLessThanOneAway(@ForAll(supplier = Rationals.class) Rational x) {
            Rational floor = x.floor();

            assertThat(floor.isInteger()).isTrue();
            assertThat(x.isAtLeast(floor)).isTrue();
            assertThat(floor.plus(Rational.ONE).isAbove(x)).isTrue();
        }
    }

    @Group
    class HasADecimal {

        @Property
        void exactlyIfTwoAndFiveAloneDivideTheDenominator(
                @ForAll(supplier = Fractions.class) Fraction x) {
            Rational rational = x.toRational();
            // 10^k holds every 2 and 5 of a denominator below 2^k.
            BigInteger power = BigInteger.TEN.pow(rational.denominator().bitLength());
            boolean ends = power.mod(rational.denominator()).signum() == 0;

            assertThat(rational.toExactDecimal().isPresent()).isEqualTo(ends);
        }

        @Property
        void thatIsTheSameValueWithoutTrailingZeros(
                @ForAll(supplier = Integers.class) BigInteger digits,
                @ForAll @IntRange(max = 60) int places) {
            var decimal = new BigDecimal(digits, places);
            BigDecimal found = Rational.of(decimal).toExactDecimal().orElseThrow();

            assertThat(found).isEqualByComparingTo(decimal);
            assertThat(found.scale())
                    .isEqualTo(Math.max(0, decimal.stripTrailingZeros().scale()));
        }
    }
}
