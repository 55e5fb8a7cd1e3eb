// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.rule.Formula;

/** Three children: 3 of 4, 5 of 10, 2 of 6 points. */
class AggregationTest {

    private static final List<Rational> MAXIMA =
            List.of(Rational.of(4), Rational.of(10), Rational.of(6));
    private static final List<Rational> POINTS =
            List.of(Rational.of(3), Rational.of(5), Rational.of(2));

    private static Rational points(Aggregation aggregation, long maximum) {
        return aggregation.points(Rational.of(maximum), MAXIMA, POINTS);
    }

    @Nested
    class Sums {

        @Test
        void addUpThePoints() {
            assertThat(points(new Aggregation.Sum(), 20)).isEqualTo(Rational.of(3 + 5 + 2));
        }

        @Test
        void areExact() {
            var thirds = List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.of(1, 3));

            assertThat(new Aggregation.Sum().points(Rational.of(20), MAXIMA, thirds))
                    .isEqualTo(Rational.ONE);
        }
    }

    /** «Đạt tất cả tiêu chí». */
    @Nested
    class AllOfThem {

        private final Aggregation all = new AllOrNothing();

        @Test
        void earnsTheMaximumIfEachChildEarnsItsOwn() {
            var almost = List.of(MAXIMA.get(0), MAXIMA.get(1), Rational.parse("5.99"));

            assertThat(all.points(Rational.of(12), MAXIMA, MAXIMA)).isEqualTo(Rational.of(12));
            assertThat(all.points(Rational.of(12), MAXIMA, almost)).isEqualTo(Rational.ZERO);
        }

        /** A bonus of a child brings it above its maximum, which is not to its group's harm. */
        @Test
        void earnsTheMaximumIfAChildHasMoreThanItsOwn() {
            var more = List.of(MAXIMA.get(0), MAXIMA.get(1), Rational.of(7));

            assertThat(all.points(Rational.of(12), MAXIMA, more)).isEqualTo(Rational.of(12));
            assertThat(all.real(Rational.of(12), MAXIMA, List.copyOf(more)))
                    .isEqualTo(Rational.of(12));
            Interval withBonus =
                    Interval.atLeast(Rational.of(5)).and(Interval.atMost(Rational.of(7)));
            assertThat(all.possible(
                            Rational.of(12), List.of(Rational.of(5)), List.of(List.of(withBonus))))
                    .containsExactly(Interval.exactly(Rational.of(12)));
        }

        @Test
        void canEarnAllOrNothing() {
            Interval sometimes = Interval.atLeast(Rational.ZERO).and(Interval.atMost(Rational.ONE));
            Interval always = Interval.exactly(Rational.ONE);
            Interval never = Interval.exactly(Rational.ZERO);
            var one = List.of(Rational.ONE, Rational.ONE);

            assertThat(all.possible(
                            Rational.of(5), one, List.of(List.of(sometimes), List.of(always))))
                    .containsExactly(
                            Interval.exactly(Rational.of(5)), Interval.exactly(Rational.ZERO));
            assertThat(all.possible(Rational.of(5), one, List.of(List.of(always), List.of(always))))
                    .containsExactly(Interval.exactly(Rational.of(5)));
            assertThat(all.possible(Rational.of(5), one, List.of(List.of(never), List.of(always))))
                    .containsExactly(Interval.exactly(Rational.ZERO));
        }

        @Test
        void saysSo() {
            assertThat(all.describe().in(VI))
                    .isEqualTo("điểm tối đa nếu mọi mục đều đạt điểm tối đa; nếu không: 0 điểm");
            assertThat(all.describe().in(EN))
                    .isEqualTo("the maximum if every item earns its own; else 0 points");
            assertThat(all.isLinear()).isFalse();
        }
    }

    @Nested
    class OfDisplayedPoints {

        private final Rounding tenths = new Rounding(1, RoundingMode.HALF_UP);
        private final Aggregation sum = new OfDisplayed(new Aggregation.Sum(), tenths);
        private final List<Rational> thirds =
                List.of(Rational.of(1, 3), Rational.of(2, 3), Rational.of(3));

        @Test
        void addUpWhatIsDisplayed() {
            // 0.3 + 0.7 + 3, and 0.3 + 0.3 + 3
            assertThat(sum.points(Rational.of(20), MAXIMA, thirds)).isEqualTo(Rational.of(4));
            assertThat(sum.points(
                            Rational.of(20),
                            MAXIMA,
                            List.of(Rational.of(1, 3), Rational.of(1, 3), Rational.of(3))))
                    .isEqualTo(Rational.of(36, 10));
        }

        @Test
        void takeTheMeanOfDisplayedShares() {
            var mean = new OfDisplayed(new Aggregation.Mean(), tenths);
            Rational shares = Rational.of(3, 40).plus(Rational.of(7, 100)).plus(Rational.of(3, 6));

            assertThat(mean.points(Rational.of(12), MAXIMA, thirds))
                    .isEqualTo(shares.dividedBy(Rational.of(3)).times(12));
        }

        @Test
        void sayWhatAPointBringsAsDisplayed() {
            // 1/3 brings 3/10, which is 9/10 of it; 2/3 brings 7/10, 21/20 of it
            assertThat(sum.factors(Rational.of(20), MAXIMA, thirds))
                    .containsExactly(Rational.of(9, 10), Rational.of(21, 20), Rational.ONE);
        }

        @Test
        void mayHaveWhatIsDisplayedOfWhatTheChildrenMayHave() {
            // [0.24, 0.26] is displayed as 0.2 or 0.3
            Interval near = Interval.atLeast(Rational.of(24, 100))
                    .and(Interval.atMost(Rational.of(26, 100)));

            assertThat(sum.possible(
                            Rational.of(20),
                            MAXIMA,
                            List.of(
                                    List.of(near),
                                    List.of(Interval.exactly(Rational.of(1, 3))),
                                    List.of(Interval.exactly(Rational.ONE)))))
                    .containsExactly(Interval.atLeast(Rational.of(15, 10))
                            .and(Interval.atMost(Rational.of(16, 10))));
        }

        @Test
        void areDescribedAsSuch() {
            assertThat(sum.describe().in(EN))
                    .isEqualTo("the points of the items added up, each as rounded (decimal"
                            + " places: 1)");
            assertThat(sum.describe().in(VI))
                    .isEqualTo("cộng điểm các mục, mỗi mục theo điểm đã làm tròn đến 1 chữ số"
                            + " thập phân");
        }
    }

    @Nested
    class Means {

        @Test
        void weighTheSharesAlike() {
            Rational shares = Rational.of(3, 4).plus(Rational.of(5, 10)).plus(Rational.of(2, 6));

            assertThat(points(new Aggregation.Mean(), 12))
                    .isEqualTo(shares.dividedBy(Rational.of(3)).times(12));
        }

        @Test
        void weighTheSharesAsStated() {
            var weights = List.of(Rational.of(1), Rational.of(2), Rational.of(5));
            Rational weighed = Rational.of(3, 4)
                    .plus(Rational.of(5, 10).times(2))
                    .plus(Rational.of(2, 6).times(5));

            assertThat(points(new Aggregation.WeightedMean(weights), 12))
                    .isEqualTo(weighed.dividedBy(Rational.of(1 + 2 + 5)).times(12));
        }

        @Test
        void ignoreAChildOfWeight0() {
            var weights = List.of(Rational.of(1), Rational.ZERO, Rational.ZERO);

            assertThat(points(new Aggregation.WeightedMean(weights), 12))
                    .isEqualTo(Rational.of(3, 4).times(12));
        }
    }

    @Nested
    class MeansWithAChildOfMaximum0 {

        private final List<Rational> maxima =
                List.of(Rational.of(4), Rational.ZERO, Rational.of(6));
        private final List<Rational> points =
                List.of(Rational.of(3), Rational.ZERO, Rational.of(2));

        private Rational of(Aggregation aggregation) {
            return aggregation.points(Rational.of(12), maxima, points);
        }

        @Test
        void leaveItOut() {
            Rational shares = Rational.of(3, 4).plus(Rational.of(2, 6));

            assertThat(of(new Aggregation.Mean()))
                    .isEqualTo(shares.dividedBy(Rational.of(2)).times(12));
        }

        @Test
        void leaveItOutWithItsWeight() {
            var weights = List.of(Rational.of(1), Rational.of(7), Rational.of(5));
            Rational weighed = Rational.of(3, 4).plus(Rational.of(2, 6).times(5));

            assertThat(of(new Aggregation.WeightedMean(weights)))
                    .isEqualTo(weighed.dividedBy(Rational.of(1 + 5)).times(12));
        }

        @Test
        void are0WhereNothingElseHasAWeight() {
            var weights = List.of(Rational.ZERO, Rational.ONE, Rational.ZERO);

            assertThat(of(new Aggregation.WeightedMean(weights))).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Best {

        private final List<Rational> none = List.of(Rational.ZERO, Rational.ZERO, Rational.ZERO);

        @Test
        void pointsAreTheMostOfAChildAndNotTheBestShare() {
            // 5 of 10 are more than 3 of 4.
            assertThat(points(new Aggregation.Maximum(), 10)).isEqualTo(Rational.of(5));
        }

        @Test
        void pointsOfAFullChildOf5BesideAnEmptyOneOf10Are5() {
            var maxima = List.of(Rational.of(5), Rational.of(10));
            var first = List.of(Rational.of(5), Rational.ZERO);

            assertThat(new Aggregation.Maximum().points(Rational.of(10), maxima, first))
                    .isEqualTo(Rational.of(5));
            assertThat(new Aggregation.BestShare().points(Rational.of(10), maxima, first))
                    .isEqualTo(Rational.of(10));
        }

        @Test
        void shareIsScaledToTheMaximum() {
            assertThat(points(new Aggregation.BestShare(), 12))
                    .isEqualTo(Rational.of(3, 4).times(12));
        }

        @Test
        void ofTiesIsDividedAmongThem() {
            var points = List.of(Rational.of(3), Rational.of(3), Rational.of(2));

            assertThat(new Aggregation.Maximum().factors(Rational.of(10), MAXIMA, points))
                    .containsExactly(Rational.of(1, 2), Rational.of(1, 2), Rational.ZERO);
        }

        @Test
        void ofChildrenWithoutPointsIs0() {
            assertThat(new Aggregation.Maximum().points(Rational.of(10), MAXIMA, none))
                    .isEqualTo(Rational.ZERO);
            assertThat(new Aggregation.BestShare().points(Rational.of(12), none, none))
                    .isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class InATree {

        private Scorecard scored(Aggregation aggregation) {
            return Sample.framework(
                            List.of(),
                            Sample.group(
                                    "1",
                                    12,
                                    aggregation,
                                    Sample.criterion("1.1", 4, Formula.fixed(Rational.of(3, 4))),
                                    Sample.criterion("1.2", 8, Formula.fixed(Rational.of(1, 3)))))
                    .score(Map.of());
        }

        @Test
        void theGroupEarnsWhatItsAggregationGives() {
            assertThat(scored(new Aggregation.Sum()).get("1").points())
                    .isEqualTo(Rational.of(3, 4).times(4).plus(Rational.of(1, 3).times(8)));
            assertThat(scored(new Aggregation.Mean()).get("1").points())
                    .isEqualTo(Rational.of(3, 4)
                            .plus(Rational.of(1, 3))
                            .dividedBy(Rational.of(2))
                            .times(12));
            assertThat(scored(new Aggregation.BestShare()).get("1").points())
                    .isEqualTo(Rational.of(3, 4).times(12));
            assertThat(scored(new Aggregation.BestShare()).points())
                    .isEqualTo(Rational.of(3, 4).times(12));
        }
    }

    @Test
    void theExplanationOfAGroupSaysHowItsChildrenCountUnlessTheyAddUp() {
        var children = List.<Node>of(
                Sample.criterion("1.1", 5, Formula.fixed(Rational.ONE)),
                Sample.criterion("1.2", 10, Formula.fixed(Rational.ZERO)));

        assertThat(explained(10, new Aggregation.Maximum(), children))
                .containsExactly(
                        "1 Nhóm 1: 5 / 10 points",
                        "  the points of the item that has most",
                        "  1.1 Tiêu chí 1.1: 5 / 5 points",
                        "  1.2 Tiêu chí 1.2: 0 / 10 points");
        assertThat(explained(15, new Aggregation.Sum(), children)).hasSize(1 + 2);
    }

    private static List<String> explained(long max, Aggregation aggregation, List<Node> children) {
        Group group = Sample.group("1", max, aggregation, children.toArray(new Node[0]));
        return Sample.framework(List.of(), group)
                .score(Map.of())
                .get("1")
                .explanation()
                .lines(EN);
    }

    @Nested
    class InWords {

        @Test
        void sayHowTheChildrenCount() {
            var weights = List.of(Rational.of(2), Rational.of(1, 2));

            assertThat(new Aggregation.Sum().describe().in(VI)).isEqualTo("cộng điểm các mục");
            assertThat(new Aggregation.WeightedMean(weights).describe().in(VI))
                    .isEqualTo("điểm tối đa × bình quân tỷ lệ đạt của các mục,"
                            + " trọng số lần lượt 2 và 0,5");
            assertThat(new Aggregation.Mean().describe().in(EN))
                    .isEqualTo("the maximum × the mean of the items' shares");
            assertThat(new Aggregation.Maximum().describe().in(EN))
                    .isEqualTo("the points of the item that has most");
            assertThat(new Aggregation.BestShare().describe().in(EN))
                    .isEqualTo("the maximum × the best of the items' shares");
        }
    }

    @Test
    void theBestOfPointsBelow0IsTheLeastDeduction() {
        var below = List.of(Rational.of(-3), Rational.of(-1), Rational.of(-2));

        assertThat(new Aggregation.Maximum().points(Rational.of(10), MAXIMA, below))
                .isEqualTo(Rational.of(-1));
    }

    /** What is left out, or beside the maximum, has a maximum of 0 here and is not the best of what is below 0. */
    @Test
    void whatCanEarnNothingIsNotTheBestOfPointsBelow0() {
        var maxima = List.of(Rational.of(10), Rational.ZERO, Rational.of(5));
        var points = List.of(Rational.of(-3), Rational.ZERO, Rational.of(-2));

        assertThat(new Aggregation.Maximum().points(Rational.of(10), maxima, points))
                .isEqualTo(Rational.of(-2));
        // −3/10 is more than −2/5
        assertThat(new Aggregation.BestShare().points(Rational.of(10), maxima, points))
                .isEqualTo(Rational.of(-3));
        for (Aggregation best : List.of(new Aggregation.Maximum(), new Aggregation.BestShare())) {
            Rational exact = best.points(Rational.of(10), maxima, points);
            assertThat(best.real(Rational.of(10), maxima, List.copyOf(points))).isEqualTo(exact);
            assertThat(best.possible(
                            Rational.of(10),
                            maxima,
                            points.stream()
                                    .map(each -> List.of(Interval.exactly(each)))
                                    .toList()))
                    .containsExactly(Interval.exactly(exact));
        }
    }
}
