// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.exact.Rational.ONE;
import static vn.dti.exact.Rational.ZERO;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;

/** Expressions whose values are those of a line over another, however they are written. */
class SimplifiedTest {

    private static final Expression A = Expression.of(Input.count("a", "A"));
    private static final Expression B = Expression.of(Input.count("b", "B"));
    private static final Expression C = Expression.of(Input.count("c", "C"));

    private static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }

    private static Optional<Line> line(Expression expression, Expression base) {
        return Simplified.of(expression).lineOver(Simplified.of(base));
    }

    @ParameterizedTest(name = "{0} = {2}·({1}) + {3}")
    @MethodSource
    void areFound(Expression expression, Expression base, Rational slope, Rational start) {
        assertThat(line(expression, base)).contains(new Line(slope, start));
        assertThat(at3And4And5(expression))
                .isEqualTo(at3And4And5(base).map(value -> slope.times(value).plus(start)));
    }

    private static Value<Rational> at3And4And5(Expression expression) {
        Given given = Given.nothing();
        for (Input input : expression.inputs()) {
            given = given.and(input.name(), "abc".indexOf(input.name()) + 3);
        }
        return expression.value(given.scope(new Formula(expression)).figures());
    }

    static Stream<Arguments> areFound() {
        Expression share = A.over(B);
        Rational minus = Rational.of(-1);
        return Stream.of(
                arguments(share, share, ONE, ZERO),
                arguments(number(1).minus(share), share, minus, ONE),
                arguments(share, number(1).minus(share), minus, ONE),
                arguments(B.minus(A).over(B), share, minus, ONE),
                arguments(A.plus(B).over(B), share, ONE, ONE),
                arguments(A.times(number(100)).over(B), share, Rational.of(100), ZERO),
                arguments(share.times(number(100)), share, Rational.of(100), ZERO),
                arguments(share.over(number(4)), share, Rational.of(1, 4), ZERO),
                arguments(A.over(B.times(number(2))), share, Rational.of(1, 2), ZERO),
                arguments(A.plus(A).over(B.plus(B)), share, ONE, ZERO),
                arguments(
                        number(3).minus(share).over(number(-2)),
                        share,
                        Rational.of(1, 2),
                        Rational.of(-3, 2)),
                // a / (a + b) is the rest of b / (a + b)
                arguments(A.over(A.plus(B)), B.over(A.plus(B)), minus, ONE),
                // a sum of quotients, and one quotient of sums
                arguments(A.over(B).plus(C.over(B)), A.plus(C).over(B), ONE, ZERO),
                arguments(A.minus(B).over(C), B.over(C).minus(A.over(C)), minus, ZERO),
                arguments(
                        A.over(B).over(C), A.over(B).over(C).plus(number(2)), ONE, Rational.of(-2)),
                // no quotients
                arguments(number(1).minus(A), A, minus, ONE),
                arguments(A.plus(B).times(number(2)), A.plus(B), Rational.of(2), ZERO),
                arguments(
                        A.plus(B).times(A.plus(B)),
                        A.times(A).plus(A.times(B).times(number(2))).plus(B.times(B)),
                        ONE,
                        ZERO),
                // the smaller of two counts as one thing
                arguments(
                        number(1).minus(share.combined(Operator.MIN, number(1))),
                        share.combined(Operator.MIN, number(1)),
                        minus,
                        ONE));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @MethodSource
    void areNotMadeUp(Expression expression, Expression base) {
        assertThat(line(expression, base)).isEmpty();
        assertThat(line(base, expression)).isEmpty();
    }

    static Stream<Arguments> areNotMadeUp() {
        Expression share = A.over(B);
        return Stream.of(
                arguments(share, B.over(A)),
                arguments(share, A.over(A.plus(B))),
                arguments(share, share.times(share)),
                arguments(share, share.combined(Operator.MIN, number(1))),
                arguments(share, A.minus(B)),
                arguments(share, C.over(B)),
                // the same for all figures is no measure
                arguments(share, share.minus(share)),
                // c may be missing where a / b is known
                arguments(share, A.plus(C).minus(C).over(B)),
                // a × b / b has no value where b is 0, a + b − b has
                arguments(A.times(B).over(B), A.plus(B).minus(B)),
                arguments(A.over(B.minus(B)), share));
    }

    /** A product of many sums has more terms than anybody writes. */
    @Test
    void ofVeryLongExpressionsAreNotLookedFor() {
        Expression product = IntStream.range(0, 40)
                .mapToObj(i -> A.plus(B).plus(number(i)))
                .reduce(Expression::times)
                .orElseThrow();

        assertThat(line(product, product)).contains(Line.IDENTITY);
        assertThat(line(product.plus(number(1)), product)).isEmpty();
    }

    @Test
    void areSolvedForIntervals() {
        Interval values = Interval.atLeast(Rational.of(3, 4)).and(Interval.below(ONE));

        assertThat(new Line(Rational.of(-1), ONE).solve(values))
                .isEqualTo(Interval.above(ZERO).and(Interval.atMost(Rational.of(1, 4))));
        assertThat(new Line(Rational.of(2), ONE).solve(values))
                .isEqualTo(Interval.atLeast(Rational.of(-1, 8)).and(Interval.below(ZERO)));
        assertThat(new Line(Rational.of(-2), ZERO).solve(Interval.atMost(ONE)))
                .isEqualTo(Interval.atLeast(Rational.of(-1, 2)));
    }

    @Test
    void areNotFlat() {
        assertThatThrownBy(() -> new Line(ZERO, ONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("slope is 0");
    }

    /** In intervals of 1/4 to below 3/4, and of the limit itself, as far as there are any. */
    @ParameterizedTest(name = "{0} is {1} where {2}")
    @MethodSource
    void mayBeCutOff(Expression expression, Interval values, List<Interval> expected) {
        assertThat(Simplified.of(expression).cutoff()).hasValueSatisfying(cutoff -> {
            assertThat(cutoff.expression()).isEqualTo(A.over(B));
            assertThat(cutoff.solve(values)).isEqualTo(expected);
        });
    }

    static Stream<Arguments> mayBeCutOff() {
        Expression share = A.over(B);
        Expression atMost1 = share.combined(Operator.MIN, number(1));
        Expression atLeast1 = number(1).combined(Operator.MAX, share);
        Interval middle =
                Interval.atLeast(Rational.of(1, 4)).and(Interval.below(Rational.of(3, 4)));
        Interval full = Interval.exactly(ONE);
        return Stream.of(
                arguments(atMost1, middle, List.of(middle)),
                arguments(atMost1, full, List.of(Interval.atLeast(ONE))),
                arguments(
                        atMost1,
                        Interval.atLeast(Rational.of(1, 2)),
                        List.of(
                                Interval.atLeast(Rational.of(1, 2)).and(Interval.below(ONE)),
                                Interval.atLeast(ONE))),
                arguments(atMost1, Interval.above(ONE), List.of()),
                arguments(
                        number(1).minus(atMost1),
                        Interval.exactly(ZERO),
                        List.of(Interval.atLeast(ONE))),
                arguments(
                        number(2).minus(atMost1.times(number(2))),
                        Interval.exactly(ONE),
                        List.of(Interval.exactly(Rational.of(1, 2)))),
                arguments(atLeast1, full, List.of(Interval.atMost(ONE))),
                arguments(atLeast1, middle, List.of()),
                arguments(
                        atLeast1.minus(number(1)),
                        full,
                        List.of(Interval.exactly(Rational.of(2)))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void areNotCutOff(Expression expression) {
        assertThat(Simplified.of(expression).cutoff()).isEmpty();
    }

    static Stream<Expression> areNotCutOff() {
        Expression share = A.over(B);
        Expression atMost1 = share.combined(Operator.MIN, number(1));
        return Stream.of(
                share,
                number(1),
                A,
                share.combined(Operator.MIN, C),
                atMost1.times(atMost1),
                atMost1.over(A),
                atMost1.plus(share),
                atMost1.plus(A).minus(A).plus(C).minus(C));
    }
}
