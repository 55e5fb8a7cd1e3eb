// SPDX-License-Identifier: Apache-2.0
package vn.dti.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The fraction in place of a number that is none, and whatever is calculated from it. */
class MidpointProperties {

    private static final Rational ROOT = root(2);

    private static Rational root(long number) {
        return ElementaryFunction.SQRT
                .apply(List.of(Rational.of(number)))
                .orElseThrow()
                .toRational();
    }

    @Property
    void doesNotBecomeExactByWhatIsCalculatedFromIt(
            @ForAll @IntRange(min = -50, max = 50) int top,
            @ForAll @IntRange(min = 1, max = 50) int bottom) {
        Rational other = Rational.of(top, bottom);
        List<BinaryOperator<Rational>> operations =
                List.of(Rational::plus, Rational::minus, Rational::times);

        for (BinaryOperator<Rational> operation : operations) {
            for (Rational result :
                    List.of(operation.apply(ROOT, other), operation.apply(other, ROOT))) {
                // Nothing of a number is 0, exactly.
                assertThat(result.isExact()).isEqualTo(result.isZero());
                assertThat(result.negated().isExact()).isEqualTo(result.isZero());
            }
        }
        assertThat(other.dividedBy(ROOT).isExact()).isEqualTo(top == 0);
        assertThat(other.isExact()).isTrue();
    }

    /** n + √2 − √2, whose midpoint is n. */
    @Property
    void isEqualToTheExactFractionOfItsValueAndHasItsHash(
            @ForAll @IntRange(min = -50, max = 50) int top,
            @ForAll @IntRange(min = 1, max = 50) int bottom) {
        Rational exact = Rational.of(top, bottom);
        Rational near = ROOT.plus(exact).minus(ROOT);

        assertThat(near.isExact()).isFalse();
        assertThat(near).isEqualTo(exact).hasSameHashCodeAs(exact);
        assertThat(exact).isEqualTo(near);
        assertThat(near.compareTo(exact)).isZero();
        assertThat(near.isInteger()).isEqualTo(exact.isInteger());
    }

    @Property
    void isEnclosedByDecimalsOfWhichTheNumberIsBetween(@ForAll @IntRange(max = 40) int times) {
        Rational sum = Rational.ZERO;
        Real number = Rational.ZERO;
        for (int i = 0; i < times; i++) {
            sum = sum.plus(ROOT);
            number = number.add(
                    ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow());
        }
        assertThat(number.isWithin(sum.enclosure(20))).isTrue();
    }

    @Example
    void isShownAsNearAndAsNoFraction() {
        Rational sum = ROOT.plus(Rational.ONE);

        assertThat(sum).hasToString("≈2.414214");
        assertThat(sum.asFraction()).isEmpty();
        assertThat(sum.enclosure(4))
                .isEqualTo(Interval.atLeast(Rational.of(new BigDecimal("2.4142")))
                        .and(Interval.atMost(Rational.of(new BigDecimal("2.4143")))));
        // √4 is 2.
        assertThat(root(4).isExact()).isTrue();
    }
}
