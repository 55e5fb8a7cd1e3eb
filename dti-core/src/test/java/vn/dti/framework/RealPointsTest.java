// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Value;

/** Groups of criteria whose points are no fractions, such as √2 = 1.41421356… of 2. */
class RealPointsTest {

    private static final Real ROOT = root(2);

    private static final List<Rational> MAXIMA = List.of(Rational.of(2), Rational.of(4));
    private static final Rational TEN = Rational.of(10);

    private static Real root(long number) {
        return ElementaryFunction.SQRT.apply(List.of(Rational.of(number))).orElseThrow();
    }

    /** √2 · √2, which is 2, but by no number of digits. */
    private static Real nearlyTwo() {
        return ROOT.multiply(root(2));
    }

    private static Rational places(Real number) {
        return number.rounded(8, RoundingMode.DOWN);
    }

    @Nested
    class AreTogether {

        /** √3 = 1.73205080…, of 4; √2 of 2 is the better share. */
        @Test
        void theMostPointsOrTheBestShare() {
            List<Real> points = List.of(ROOT, root(3));

            assertThat(places(new Aggregation.Maximum().real(TEN, MAXIMA, points)))
                    .isEqualTo(Rational.parse("1.73205080"));
            assertThat(places(new Aggregation.BestShare().real(TEN, MAXIMA, points)))
                    .isEqualTo(Rational.parse("7.07106781")); // 10 · √2 / 2
            assertThat(new Aggregation.Maximum().real(TEN, List.of(), List.of()))
                    .isEqualTo(Rational.ZERO);
        }

        @Test
        void theBestShareOfThoseThatCanEarnSomething() {
            List<Rational> maxima = List.of(Rational.ZERO, Rational.of(2));

            assertThat(places(new Aggregation.BestShare()
                            .real(TEN, maxima, List.of(Rational.of(9), ROOT))))
                    .isEqualTo(Rational.parse("7.07106781"));
            assertThat(new Aggregation.BestShare()
                            .possible(
                                    TEN,
                                    maxima,
                                    List.of(
                                            List.of(Interval.exactly(Rational.of(9))),
                                            List.of(Interval.exactly(Rational.ONE)))))
                    .containsExactly(Interval.exactly(Rational.of(5)));
        }

        @Test
        void allOrNothingWithWhatIsTooNearToTellAsNothing() {
            var all = new AllOrNothing();
            Rational four = Rational.of(4);

            assertThat(all.real(TEN, MAXIMA, List.of(Rational.of(2), four))).isEqualTo(TEN);
            assertThat(all.real(TEN, MAXIMA, List.of(ROOT, four))).isEqualTo(Rational.ZERO);
            assertThat(all.real(TEN, MAXIMA, List.of(nearlyTwo(), four))).isEqualTo(Rational.ZERO);
            assertThat(all.isUndecided(MAXIMA, List.of(nearlyTwo(), four))).isTrue();
            assertThat(all.isUndecided(MAXIMA, List.of(ROOT, four))).isFalse();
            assertThat(all.isUndecided(MAXIMA, List.of(Rational.ONE, nearlyTwo())))
                    .isFalse();
            assertThat(all.isUndecided(MAXIMA, List.of(nearlyTwo(), Rational.ONE)))
                    .isFalse();
            assertThat(all.most(TEN, MAXIMA, List.of(nearlyTwo(), four))).isEqualTo(TEN);
            assertThat(all.most(TEN, MAXIMA, List.of(nearlyTwo(), Rational.ONE)))
                    .isEqualTo(Rational.ZERO);
            var zeros = List.of(Rational.ZERO, Rational.ZERO);
            assertThat(all.real(TEN, zeros, List.copyOf(zeros))).isEqualTo(Rational.ZERO);
        }

        /** 1.41 and 1.73 are displayed. */
        @Test
        void whatIsDisplayedOfEach() {
            var sum = new OfDisplayed(new Aggregation.Sum(), Rounding.HALF_UP_2);
            var mean = new OfDisplayed(GeometricMean.of(2), Rounding.HALF_UP_2);
            List<Real> points = List.of(ROOT, root(3));

            assertThat(sum.real(TEN, MAXIMA, points)).isEqualTo(Rational.parse("3.14"));
            // 10 · √(1.41 / 2 · 1.73 / 4) = 10 · √0.3049125 = 5.52188826…
            assertThat(places(mean.real(TEN, MAXIMA, points)))
                    .isEqualTo(Rational.parse("5.52188826"));
            assertThat(sum.mayNarrow()).isFalse();
            assertThat(mean.mayNarrow()).isTrue();
        }

        /** 1 of 2 points and a bonus of √2, displayed as 1.41. */
        @Test
        void whatIsDisplayedOfABonusToo() {
            var bonus = new Group(
                    "2",
                    "Điểm cộng",
                    Rational.of(2),
                    new Aggregation.Sum(),
                    List.of(),
                    new Terms(true, Optional.empty(), false, false));
            var within = new Group("1", "Điểm", Rational.of(2), new Aggregation.Sum(), List.of());
            var group = new Group(
                    "",
                    "Tổng",
                    Rational.of(2),
                    new OfDisplayed(new Aggregation.Sum(), Rounding.HALF_UP_2),
                    List.of(within, bonus));

            assertThat(group.real(Maxima.STATED, List.of(Rational.ONE, ROOT)))
                    .isEqualTo(Rational.parse("2.41"));
        }

        /** Down to whole points: whether it is 1 or 2 no digits show. */
        @Test
        void notDecidedWhereNoDigitsShowWhatIsDisplayed() {
            var whole = new OfDisplayed(new Aggregation.Sum(), new Rounding(0, RoundingMode.FLOOR));
            var all = new OfDisplayed(new AllOrNothing(), Rounding.HALF_UP_2);

            assertThat(whole.isUndecided(MAXIMA, List.of(nearlyTwo(), ROOT))).isTrue();
            assertThat(whole.real(TEN, MAXIMA, List.of(nearlyTwo(), ROOT)))
                    .isEqualTo(Rational.of(1 + 1));
            assertThat(whole.most(TEN, MAXIMA, List.of(nearlyTwo(), ROOT)))
                    .isEqualTo(Rational.of(2 + 1));
            assertThat(whole.isUndecided(MAXIMA, List.of(ROOT, ROOT))).isFalse();
            assertThat(all.isUndecided(MAXIMA, List.of(ROOT, ROOT))).isFalse();
            // 2.00 is displayed whether it is 2 or a little less.
            assertThat(all.isUndecided(MAXIMA, List.of(nearlyTwo(), Rational.of(4))))
                    .isFalse();
            assertThat(all.real(TEN, MAXIMA, List.of(nearlyTwo(), Rational.of(4))))
                    .isEqualTo(TEN);
            assertThat(new Aggregation.Sum().isUndecided(MAXIMA, List.of(nearlyTwo(), ROOT)))
                    .isFalse();
        }
    }

    /** What may come out once data is there, beside a range that is required. */
    @Nested
    class Spans {

        private static final Value<Boolean> YES = Value.known(true);
        private static final Value<Boolean> NO = Value.known(false);

        @ParameterizedTest
        @CsvSource({
            // least, most; within [2, 4), and within (2, 4]
            "2, 2, yes, no",
            "3, 3, yes, yes",
            "4, 4, no, yes",
            "1, 1, no, no",
            "5, 5, no, no",
            "2, 3, yes, open",
            "3, 4, open, yes",
            "0, 1, no, no",
            "5, 9, no, no",
            "0, 9, open, open",
            "0, 2, open, no",
            "4, 9, no, open",
        })
        void lieWithinARangeOrBesideItOrMayDoEither(
                long least, long most, String closedBelow, String closedAbove) {
            Span span = least == most
                    ? Span.exactly(Rational.of(least))
                    : Span.between(Rational.of(least), Rational.of(most));
            Rational two = Rational.of(2);
            Rational four = Rational.of(4);

            assertThat(shown(span.isWithin(Interval.atLeast(two).and(Interval.below(four)))))
                    .isEqualTo(closedBelow);
            assertThat(shown(span.isWithin(Interval.above(two).and(Interval.atMost(four)))))
                    .isEqualTo(closedAbove);
            assertThat(span.isWithin(Interval.all())).isEqualTo(YES);
        }

        private static String shown(Value<Boolean> value) {
            if (value.equals(YES)) {
                return "yes";
            }
            return value.equals(NO) ? "no" : "open";
        }

        @Test
        void areNotDecidedWhereNoDigitsShowOnWhichSideTheyLie() {
            Span near = Span.exactly(nearlyTwo());

            assertThat(near.isWithin(Interval.atLeast(Rational.of(2))))
                    .isInstanceOf(Value.Undecided.class);
            assertThat(near.isWithin(Interval.atLeast(Rational.ONE))).isEqualTo(YES);
            assertThat(Span.exactly(ROOT).isWithin(Interval.below(Rational.of(2))))
                    .isEqualTo(YES);
        }

        /** What is missing may settle it, so that more than digits are lacking. */
        @Test
        void dependOnWhatIsMissingWhereAnEndIsTooNearToTell() {
            Interval two = Interval.atLeast(Rational.of(2));

            assertThat(Span.between(Rational.ZERO, nearlyTwo()).isWithin(two))
                    .isEqualTo(Value.missing());
            assertThat(Span.between(nearlyTwo(), Rational.of(9)).isWithin(two))
                    .isEqualTo(Value.missing());
        }

        @Test
        void areDividedAndJoined() {
            Span half = Span.between(Rational.of(2), Rational.of(6)).over(Rational.of(2));

            assertThat(half).isEqualTo(Span.between(Rational.ONE, Rational.of(3)));
            assertThat(Span.exactly(Rational.of(2)).over(Rational.of(2)))
                    .isEqualTo(Span.exactly(Rational.ONE));
            assertThat(Span.exactly(Rational.ONE).isOne()).isTrue();
            assertThat(half.isOne()).isFalse();
            Span joined = Span.exactly(Rational.ZERO).upTo(half);
            assertThat(joined.least()).isEqualTo(Rational.ZERO);
            assertThat(joined.most()).isEqualTo(Rational.of(3));
        }
    }
}
