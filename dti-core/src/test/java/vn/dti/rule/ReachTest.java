// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.exact.Interval.atLeast;
import static vn.dti.exact.Interval.atMost;

import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;

/** What a calculation can come to, over figures that do not contradict each other. */
class ReachTest {

    private static final Expression B = Expression.of(Input.count("b", "Tổng"));
    private static final Expression A = Expression.of(Input.count("a", "Phần").partOf("b"));
    private static final Expression A2 =
            Expression.of(Input.count("a2", "Phần khác").partOf("b"));
    private static final Expression AA =
            Expression.of(Input.count("aa", "Phần nhỏ").partOf("a"));
    private static final Expression C = Expression.of(Input.count("c", "Số khác"));
    private static final Expression MONTHS =
            Expression.of(Input.count("months", "Số tháng").within(atMost(Rational.of(12))));
    private static final Expression STAFF =
            Expression.of(Input.count("staff", "Cán bộ").within(atLeast(Rational.of(5))));
    private static final Expression GROWTH =
            Expression.of(Input.amount("growth", "Tăng trưởng").within(atLeast(Rational.of(-3))));

    private static final Interval ANY = Interval.all();
    private static final Interval NONE_OR_MORE = atLeast(Rational.ZERO);
    private static final Interval SHARE = range(0, 1);

    private static Interval range(long least, long most) {
        return atLeast(Rational.of(least)).and(atMost(Rational.of(most)));
    }

    private static Interval exactly(long value) {
        return range(value, value);
    }

    private static Expression number(long value) {
        return Expression.of(Rational.of(value));
    }

    private static Expression min(Expression one, Expression other) {
        return one.combined(Operator.MIN, other);
    }

    private static Expression max(Expression one, Expression other) {
        return one.combined(Operator.MAX, other);
    }

    @ParameterizedTest(name = "{0} is in {1}")
    @MethodSource
    void ofConsistentFigures(Expression expression, Interval reach) {
        assertThat(expression.reach()).isEqualTo(reach);
    }

    static Stream<Arguments> ofConsistentFigures() {
        return Stream.of(
                arguments(A, NONE_OR_MORE),
                arguments(MONTHS, range(0, 12)),
                arguments(A.over(B), SHARE),
                arguments(AA.over(A), SHARE),
                arguments(B.over(A), atLeast(Rational.ONE)),
                arguments(A.over(C), NONE_OR_MORE),
                arguments(A.over(A), exactly(1)),
                arguments(A.minus(A), exactly(0)),
                arguments(A.plus(C).over(C.plus(A)), exactly(1)),
                arguments(A.over(A.plus(C)), SHARE),
                arguments(A.plus(C).over(A), atLeast(Rational.ONE)),
                arguments(B.minus(A), NONE_OR_MORE),
                arguments(A.minus(B), atMost(Rational.ZERO)),
                arguments(A.minus(C), ANY),
                arguments(B.minus(A).over(B), SHARE),
                arguments(number(1).minus(A.over(B)), SHARE),
                arguments(A.over(B).minus(number(1)), range(-1, 0)),
                // each part is within the whole, both together may count things twice
                arguments(A.plus(A2).over(B), range(0, 2)),
                arguments(A.minus(A2).over(B), range(-1, 1)),
                // aa ≤ a ≤ b, so that b is aa and two rests
                arguments(AA.over(A.plus(B)), range(0, 1).times(Rational.of(1, 2))),
                arguments(A.times(number(100)).over(B), range(0, 100)),
                arguments(number(10).minus(A), atMost(Rational.of(10))),
                arguments(A.over(B).times(number(10)), range(0, 10)),
                arguments(MONTHS.over(number(12)), SHARE),
                arguments(number(12).minus(MONTHS).over(number(12)), SHARE),
                arguments(MONTHS.over(STAFF), range(0, 12).times(Rational.of(1, 5))),
                arguments(A.over(STAFF), NONE_OR_MORE),
                arguments(STAFF.over(STAFF.plus(number(5))), SHARE.and(atLeast(Rational.of(1, 2)))),
                arguments(GROWTH.over(number(2)), atLeast(Rational.of(-3, 2))),
                arguments(GROWTH.over(GROWTH), exactly(1)),
                arguments(number(1).over(GROWTH), ANY),
                arguments(GROWTH.times(GROWTH), ANY),
                arguments(max(number(0), number(1).minus(A.over(number(10)))), SHARE),
                arguments(min(A.over(C), number(1)), SHARE),
                arguments(A.over(B).times(min(AA.over(A), number(1))), SHARE),
                arguments(A.over(B).over(C.over(C)), SHARE),
                arguments(A.over(C).minus(A.over(C)), exactly(0)),
                arguments(A.times(C).over(A.times(C)), exactly(1)),
                arguments(A.times(C).plus(A.times(C)), NONE_OR_MORE));
    }

    @Nested
    class AHastyReport {

        @Test
        void mayExceedTheWhole() {
            assertThat(A.over(B).domain()).isEqualTo(NONE_OR_MORE);
            assertThat(B.minus(A).domain()).isEqualTo(ANY);
            assertThat(A.over(A).domain()).isEqualTo(exactly(1));
        }

        @Test
        void isExpectedJustBeyondTheReachButNotFarBeyondIt() {
            assertThat(A.over(B).isOutOfReach(Interval.above(Rational.ONE))).isFalse();
            assertThat(A.over(B).isOutOfReach(atLeast(Rational.of(80)))).isTrue();
            assertThat(B.over(A).isOutOfReach(Interval.below(Rational.ONE))).isFalse();
            assertThat(B.over(A).isOutOfReach(Interval.below(Rational.of(4, 5))))
                    .isTrue();
        }

        @Test
        void isNotAcceptedBeyondABound() {
            assertThat(MONTHS.isOutOfReach(Interval.above(Rational.of(12)))).isTrue();
            assertThat(MONTHS.isOutOfReach(atLeast(Rational.of(12)))).isFalse();
        }
    }

    @Test
    void betweenWholeNumbersNothingIsReached() {
        Interval between = Interval.above(Rational.of(19)).and(Interval.below(Rational.of(20)));

        assertThat(C.isOutOfReach(between)).isTrue();
        assertThat(C.plus(A).times(number(3)).isOutOfReach(between)).isTrue();
        assertThat(C.over(B).isOutOfReach(between)).isFalse();
    }

    /** A formula has at most 2,000 characters; that its reach is found must not take seconds. */
    @Test
    void ofALongSumIsFoundAtOnce() {
        Expression sum = number(0);
        for (int i = 0; i < 600; i++) {
            sum = sum.plus(Expression.of(Input.count("x" + i, "X")));
        }
        long start = System.nanoTime();

        assertThat(sum.over(sum.plus(number(1))).reach()).isEqualTo(NONE_OR_MORE);
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
    }
}
