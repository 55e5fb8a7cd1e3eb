// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Value;

class OneWayTest {

    private static final Interval ABOVE_ZERO = Interval.above(Rational.ZERO);

    private static OneWay of(ElementaryFunction function) {
        return new OneWay(ABOVE_ZERO, values(function));
    }

    private static Function<Rational, Value<Rational>> values(ElementaryFunction function) {
        return number -> function.apply(List.of(number))
                .<Value<Rational>>map(value -> Value.known(value.toRational()))
                .orElse(Value.missing());
    }

    @Test
    void tellsWhichWayItGoes() {
        assertThat(of(ElementaryFunction.LN).sense()).contains(1);
        assertThat(new OneWay(ABOVE_ZERO, number -> Value.known(number.negated())).sense())
                .contains(-1);
        assertThat(new OneWay(ABOVE_ZERO, number -> Value.known(Rational.ONE)).sense())
                .contains(0);
        assertThat(new OneWay(ABOVE_ZERO, number -> Value.missing()).sense()).isEmpty();
    }

    @Test
    void passesALevelAtTheFractionWhereItIsThere() {
        // √x is 3/2 at 9/4, log10(x) is 3 at 1000
        assertThat(of(ElementaryFunction.SQRT).passing(Rational.of(3, 2)))
                .containsExactly(Rational.of(9, 4));
        assertThat(of(ElementaryFunction.LOG10).passing(Rational.of(3)))
                .containsExactly(Rational.of(1000));
    }

    @Test
    void passesALevelBetweenNumbersWhereItIsThereAtNoFraction() {
        // ln x is 1 at e
        List<Rational> near = of(ElementaryFunction.LN).passing(Rational.ONE);

        assertThat(near).hasSize(3).isSorted();
        Rational e = ElementaryFunction.EXP
                .apply(List.of(Rational.ONE))
                .orElseThrow()
                .toRational();
        assertThat(e).isBetween(near.get(0), near.get(2));
        assertThat(near.get(2).minus(near.get(0))).isLessThan(Rational.parse("0.000000000002"));
    }

    @Test
    void neverPassesWhatItDoesNotComeTo() {
        assertThat(of(ElementaryFunction.SQRT).passing(Rational.of(-1))).isEmpty();
        assertThat(of(ElementaryFunction.EXP).passing(Rational.of(1, 2))).isEmpty();
    }

    /** Beyond 7/2 there is no value, as of a power that is too large; 9 is passed before, at 3. */
    @Test
    void passesALevelBeforeWhereItsValuesEnd() {
        var squares = new OneWay(
                ABOVE_ZERO,
                number -> number.isAbove(Rational.of(7, 2))
                        ? Value.missing()
                        : Value.known(number.times(number)));

        assertThat(squares.passing(Rational.of(9))).containsExactly(Rational.of(3));
        assertThat(squares.passing(Rational.of(16))).isEmpty();
        assertThat(squares.sense()).contains(1);
    }
}
