// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Normalization.BETWEEN;
import static vn.dti.rule.Normalization.Degenerate.MAXIMUM;
import static vn.dti.rule.Normalization.Degenerate.MAXIMUM_IF_POSITIVE;
import static vn.dti.rule.Normalization.Degenerate.ZERO;
import static vn.dti.rule.Normalization.Direction.HIGHER;
import static vn.dti.rule.Normalization.Direction.LOWER;
import static vn.dti.rule.Normalization.SHARE_OF_BEST;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;

class MinMaxTest {

    private static final Input SYSTEMS =
            Input.count("systems", "Hệ thống thông tin được phê duyệt").in("hệ thống");
    private static final Expression VALUE = Expression.of(SYSTEMS);
    private static final MinMax RULE = MinMax.shareOfBest(VALUE);

    private static MinMax rule(Normalization mode, Normalization.Direction better) {
        return new MinMax(VALUE, mode, better, ZERO);
    }

    private static Given systems(long value, long min, long max) {
        return Given.value("systems", value).against(min, max, "22 quận, huyện, 2023");
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "{2} in [2, 12] by {0}, {1} is better: {3} of 10")
        @MethodSource
        void followFromTheRange(
                Normalization mode, Normalization.Direction better, long value, Rational points) {
            Given given = systems(value, 2, 12);

            assertThat(given.points(rule(mode, better))).isEqualTo(points);
            assertThat(given.score(rule(mode, better)).status()).isEqualTo(Status.SCORED);
            assertThat(given.score(rule(mode, better)).ceiling().times(10)).isEqualTo(points);
            assertThat(given.notices(rule(mode, better))).isEmpty();
        }

        static Stream<Arguments> followFromTheRange() {
            return Stream.of(
                    arguments(SHARE_OF_BEST, HIGHER, 12, Rational.of(12, 12).times(10)),
                    arguments(SHARE_OF_BEST, HIGHER, 3, Rational.of(3, 12).times(10)),
                    arguments(SHARE_OF_BEST, HIGHER, 2, Rational.of(2, 12).times(10)),
                    arguments(SHARE_OF_BEST, LOWER, 2, Rational.of(2, 2).times(10)),
                    arguments(SHARE_OF_BEST, LOWER, 3, Rational.of(2, 3).times(10)),
                    arguments(SHARE_OF_BEST, LOWER, 12, Rational.of(2, 12).times(10)),
                    arguments(BETWEEN, HIGHER, 12, Rational.of(12 - 2, 12 - 2).times(10)),
                    arguments(BETWEEN, HIGHER, 5, Rational.of(5 - 2, 12 - 2).times(10)),
                    arguments(BETWEEN, HIGHER, 2, Rational.ZERO),
                    arguments(BETWEEN, LOWER, 2, Rational.of(12 - 2, 12 - 2).times(10)),
                    arguments(BETWEEN, LOWER, 5, Rational.of(12 - 5, 12 - 2).times(10)),
                    arguments(BETWEEN, LOWER, 12, Rational.ZERO));
        }

        @Test
        void areThoseOfTheOtherModeWhereTheLeastIs0() {
            assertThat(systems(5, 0, 12).points(rule(BETWEEN, HIGHER)))
                    .isEqualTo(systems(5, 0, 12).points(rule(SHARE_OF_BEST, HIGHER)))
                    .isEqualTo(Rational.of(5, 12).times(10));
        }

        @Test
        void ofAMaximumOf0Are0() {
            assertThat(systems(3, 0, 12).outOf(0).points(RULE)).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class OutsideTheRange {

        @Test
        void aValueAboveTheBestEarnsTheMaximumWithANotice() {
            assertThat(systems(13, 0, 12).points(RULE)).isEqualTo(Rational.of(10));
            assertThat(systems(13, 0, 12).notices(RULE))
                    .containsExactly(
                            "OUTSIDE_REFERENCE: the value 13 is outside the reference range 0 – 12");
            assertThat(systems(13, 0, 12).score(RULE).notices().get(0).message().in(VI))
                    .isEqualTo("giá trị 13 nằm ngoài khoảng tham chiếu 0 – 12");
        }

        @Test
        void aValueBelowTheLeastEarnsNothingBetweenWithANotice() {
            Given given = systems(1, 2, 12);

            assertThat(given.points(rule(BETWEEN, HIGHER))).isEqualTo(Rational.ZERO);
            assertThat(given.score(rule(BETWEEN, HIGHER)).notices()).hasSize(1);
        }

        @Test
        void aValueBelowTheLeastIsStillAShareOfTheBest() {
            assertThat(systems(1, 2, 12).points(RULE))
                    .isEqualTo(Rational.of(1, 12).times(10));
            assertThat(systems(1, 2, 12).score(RULE).notices()).hasSize(1);
        }

        @Test
        void whereLowerIsBetterTheWorstIsClampedToo() {
            assertThat(systems(13, 2, 12).points(rule(BETWEEN, LOWER))).isEqualTo(Rational.ZERO);
            assertThat(systems(1, 2, 12).points(rule(BETWEEN, LOWER))).isEqualTo(Rational.of(10));
            assertThat(systems(1, 2, 12).points(rule(SHARE_OF_BEST, LOWER)))
                    .isEqualTo(Rational.of(10));
        }
    }

    @Nested
    class WithoutAReference {

        @ParameterizedTest
        @EnumSource(Normalization.class)
        void theLeastCountsAndTheMostIsOpen(Normalization mode) {
            Outcome outcome = Given.value("systems", 3).score(rule(mode, HIGHER));

            assertThat(outcome.status()).isEqualTo(Status.NEEDS_COHORT);
            assertThat(outcome.share()).isEqualTo(Rational.ZERO);
            assertThat(outcome.ceiling()).isEqualTo(Rational.ONE);
        }

        @Test
        void theNoticeNamesWhatIsPossible() {
            Given given = Given.value("systems", 3).outOf(15);

            assertThat(given.notices(RULE))
                    .containsExactly("NEEDS_COHORT: needs the figures of the other units:"
                            + " counts 0 points for now, 15 at best");
        }

        /** 0 of 12 and 0 of 0 are nothing; by another mode, or where 0 of 0 is full, it may be more. */
        @Test
        void noneIsNoShareOfAny() {
            Given none = Given.value("systems", 0);

            var zero = new MinMax(RULE.expression(), SHARE_OF_BEST, HIGHER, ZERO);
            assertThat(none.score(RULE).ceiling()).isEqualTo(Rational.ZERO);
            assertThat(none.score(zero).ceiling()).isEqualTo(Rational.ZERO);
            assertThat(none.notices(zero))
                    .containsExactly(
                            "NEEDS_COHORT: is 0: 0 points whatever the best of the units is");
            assertThat(none.score(rule(SHARE_OF_BEST, LOWER)).ceiling()).isEqualTo(Rational.ONE);
            assertThat(none.score(rule(BETWEEN, HIGHER)).ceiling()).isEqualTo(Rational.ONE);
            assertThat(none.score(new MinMax(RULE.expression(), SHARE_OF_BEST, HIGHER, MAXIMUM))
                            .ceiling())
                    .isEqualTo(Rational.ONE);
        }

        @Test
        void aMissingValueStaysMissing() {
            assertThat(Given.nothing().score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(Given.nothing().score(RULE).ceiling()).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class NotKnown {

        @Test
        void aMissingValueIsNoLeastValue() {
            Given given = Given.nothing().against(0, 12, "");

            assertThat(given.score(RULE).status()).isEqualTo(Status.NO_DATA);
            assertThat(given.points(RULE)).isEqualTo(Rational.ZERO);
        }

        @Test
        void whatDoesNotApplyIsNotCompared() {
            Given given = Given.value("systems", Value.notApplicable("không có hệ thống"))
                    .against(0, 12, "");

            assertThat(given.score(RULE).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(given.points(RULE)).isEqualTo(Rational.of(10));
        }

        @Test
        void zeroOverZeroIsNotCompared() {
            var rule = MinMax.shareOfBest(VALUE.over(VALUE));

            assertThat(systems(0, 0, 1).score(rule).status()).isEqualTo(Status.ZERO_DENOMINATOR);
            assertThat(systems(0, 0, 1).points(rule)).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class DegenerateRange {

        private Rational share(
                Normalization mode,
                Normalization.Direction better,
                Normalization.Degenerate outcome,
                long x) {
            return systems(x, x, x)
                    .score(new MinMax(VALUE, mode, better, outcome))
                    .share();
        }

        @ParameterizedTest
        @EnumSource(Normalization.Direction.class)
        void whereAllAreAlikeNothingIsBetween(Normalization.Direction better) {
            assertThat(share(BETWEEN, better, ZERO, 5)).isEqualTo(Rational.ZERO);
            assertThat(share(BETWEEN, better, MAXIMUM, 5)).isEqualTo(Rational.ONE);
            assertThat(share(BETWEEN, HIGHER, MAXIMUM_IF_POSITIVE, 5)).isEqualTo(Rational.ONE);
            assertThat(share(BETWEEN, better, ZERO, 0)).isEqualTo(Rational.ZERO);
            assertThat(share(BETWEEN, better, MAXIMUM, 0)).isEqualTo(Rational.ONE);
            assertThat(share(BETWEEN, HIGHER, MAXIMUM_IF_POSITIVE, 0)).isEqualTo(Rational.ZERO);
        }

        @Test
        void whereTheBestIs0ThereIsNoShareOfIt() {
            assertThat(share(SHARE_OF_BEST, HIGHER, ZERO, 0)).isEqualTo(Rational.ZERO);
            assertThat(share(SHARE_OF_BEST, HIGHER, MAXIMUM, 0)).isEqualTo(Rational.ONE);
            assertThat(share(SHARE_OF_BEST, HIGHER, MAXIMUM_IF_POSITIVE, 0))
                    .isEqualTo(Rational.ZERO);
        }

        @ParameterizedTest
        @EnumSource(Normalization.Degenerate.class)
        void whereLowerIsBetterABestOf0Leaves0TheMaximumAndOthersNothing(
                Normalization.Degenerate outcome) {
            var rule = new MinMax(VALUE, SHARE_OF_BEST, LOWER, outcome);

            assertThat(systems(0, 0, 12).points(rule)).isEqualTo(Rational.of(10));
            assertThat(systems(1, 0, 12).points(rule)).isEqualTo(Rational.ZERO);
            assertThat(systems(12, 0, 12).points(rule)).isEqualTo(Rational.ZERO);
            assertThat(systems(0, 0, 0).points(rule)).isEqualTo(Rational.of(10));
        }

        @ParameterizedTest
        @EnumSource(Normalization.Degenerate.class)
        void ofOneValueStillTellsTheBetterFromTheWorse(Normalization.Degenerate outcome) {
            var higher = new MinMax(VALUE, BETWEEN, HIGHER, outcome);
            var lower = new MinMax(
                    VALUE, BETWEEN, LOWER, outcome == MAXIMUM_IF_POSITIVE ? ZERO : outcome);

            assertThat(systems(6, 5, 5).points(higher)).isEqualTo(Rational.of(10));
            assertThat(systems(4, 5, 5).points(higher)).isEqualTo(Rational.ZERO);
            assertThat(systems(4, 5, 5).points(lower)).isEqualTo(Rational.of(10));
            assertThat(systems(6, 5, 5).points(lower)).isEqualTo(Rational.ZERO);
        }

        @Test
        void ofOneValueIsNotCalledDegenerateForAnother() {
            assertThat(systems(6, 5, 5).explain(rule(BETWEEN, HIGHER), EN).get(0))
                    .isEqualTo("6 against the range 5 – 5 (22 quận, huyện, 2023): 1 × 10 = 10");
            assertThat(systems(5, 5, 5).explain(rule(BETWEEN, HIGHER), EN).get(0))
                    .isEqualTo("5 against the degenerate range 5 – 5 (22 quận, huyện, 2023):"
                            + " 0 × 10 = 0");
        }

        @Test
        void ofABestOf0LeavesWhatIsAboveItTheMaximum() {
            for (var outcome : Normalization.Degenerate.values()) {
                var rule = new MinMax(VALUE, SHARE_OF_BEST, HIGHER, outcome);

                assertThat(systems(1, 0, 0).points(rule)).isEqualTo(Rational.of(10));
            }
        }

        @Test
        void doesNotTurnAgainstTheDirection() {
            assertThatThrownBy(() -> new MinMax(VALUE, BETWEEN, LOWER, MAXIMUM_IF_POSITIVE))
                    .isInstanceOf(DefinitionException.class)
                    .hasMessage("degenerate is maximum-if-positive but better is lower: where all"
                            + " units are alike, worse values would earn more");
        }

        @ParameterizedTest
        @EnumSource(Normalization.Direction.class)
        void whereAllAreAlikeAllAreTheBest(Normalization.Direction better) {
            for (var outcome : Normalization.Degenerate.values()) {
                assertThat(share(SHARE_OF_BEST, better, outcome, 5)).isEqualTo(Rational.ONE);
            }
        }
    }

    @Nested
    class InWords {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        SHARE_OF_BEST | HIGHER | đơn vị cao nhất: điểm tối đa; các đơn vị khác: điểm tối đa × giá trị / giá trị cao nhất | the highest: full marks; the others: the maximum × value / highest value | giá trị cao nhất là 0 | the highest is 0
                        BETWEEN | HIGHER | cao nhất: điểm tối đa; thấp nhất: 0 điểm; ở giữa: theo tỷ lệ | the highest: full marks; the lowest: 0 points; in between: in proportion | mọi đơn vị bằng nhau | all units are alike
                        BETWEEN | LOWER | thấp nhất: điểm tối đa; cao nhất: 0 điểm; ở giữa: theo tỷ lệ | the lowest: full marks; the highest: 0 points; in between: in proportion | mọi đơn vị bằng nhau | all units are alike
                        """)
        void theModes(
                Normalization mode,
                Normalization.Direction better,
                String vi,
                String en,
                String whenVi,
                String whenEn) {
            Description words = rule(mode, better).describe();

            assertThat(words.lines(VI))
                    .containsExactly(
                            "“Hệ thống thông tin được phê duyệt”, so với các đơn vị khác",
                            "  " + vi,
                            "  " + whenVi + ": 0 điểm");
            assertThat(words.lines(EN))
                    .containsExactly(
                            "“Hệ thống thông tin được phê duyệt”, compared with the other units",
                            "  " + en,
                            "  " + whenEn + ": 0 points");
        }

        /** No range is degenerate by this mode, so that nothing more is said. */
        @Test
        void theModeInWhichTheLowestIsTheBest() {
            Description words = rule(SHARE_OF_BEST, LOWER).describe();

            assertThat(words.lines(VI))
                    .containsExactly(
                            "“Hệ thống thông tin được phê duyệt”, so với các đơn vị khác",
                            "  đơn vị thấp nhất: điểm tối đa;"
                                    + " các đơn vị khác: điểm tối đa × giá trị thấp nhất / giá trị");
            assertThat(words.lines(EN))
                    .containsExactly(
                            "“Hệ thống thông tin được phê duyệt”, compared with the other units",
                            "  the lowest: full marks; the others: the maximum × lowest value / value");
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                        ZERO | mọi đơn vị bằng nhau: 0 điểm | all units are alike: 0 points
                        MAXIMUM | mọi đơn vị bằng nhau: điểm tối đa | all units are alike: full marks
                        MAXIMUM_IF_POSITIVE | mọi đơn vị bằng nhau: điểm tối đa nếu giá trị lớn hơn 0 | all units are alike: full marks for a value above 0
                        """)
        void theOutcomeOfADegenerateRange(Normalization.Degenerate outcome, String vi, String en) {
            Description words = new MinMax(VALUE, BETWEEN, HIGHER, outcome).describe();

            assertThat(words.lines(VI)).hasSize(3).last().isEqualTo("  " + vi);
            assertThat(words.lines(EN)).hasSize(3).last().isEqualTo("  " + en);
        }

        @Test
        void aValueInTheRange() {
            assertThat(systems(3, 0, 12).explain(RULE, VI))
                    .containsExactly(
                            "3 so với khoảng 0 – 12 (22 quận, huyện, 2023): 0,25 × 10 = 2,5",
                            "  Hệ thống thông tin được phê duyệt: 3 hệ thống [systems]");
            assertThat(systems(3, 0, 12).explain(RULE, EN))
                    .containsExactly(
                            "3 against the range 0 – 12 (22 quận, huyện, 2023): 0.25 × 10 = 2.5",
                            "  Hệ thống thông tin được phê duyệt: 3 hệ thống [systems]");
        }

        @Test
        void aDegenerateRange() {
            assertThat(systems(0, 0, 0).explain(RULE, VI).get(0))
                    .isEqualTo("0 so với khoảng không phân biệt được 0 – 0 (22 quận, huyện, 2023):"
                            + " 0 × 10 = 0");
            assertThat(systems(0, 0, 0).explain(RULE, EN).get(0))
                    .isEqualTo("0 against the degenerate range 0 – 0 (22 quận, huyện, 2023):"
                            + " 0 × 10 = 0");
        }

        @Test
        void withoutAReference() {
            Given given = Given.value("systems", 3);

            assertThat(given.explain(RULE, VI))
                    .containsExactly(
                            "cần số liệu của các đơn vị khác: tạm tính 0 điểm, có thể đến 10",
                            "  Hệ thống thông tin được phê duyệt: 3 hệ thống [systems]");
            assertThat(given.explain(RULE, EN))
                    .containsExactly(
                            "needs the figures of the other units: counts 0 points for now,"
                                    + " 10 at best",
                            "  Hệ thống thông tin được phê duyệt: 3 hệ thống [systems]");
        }

        @Test
        void aMissingValue() {
            assertThat(Given.nothing().against(0, 12, "").explain(RULE, EN))
                    .containsExactly(
                            "no data for “Hệ thống thông tin được phê duyệt” [systems]: counts 0 points",
                            "  Hệ thống thông tin được phê duyệt: no data [systems]");
        }

        @Test
        void theWordsOfTheYaml() {
            assertThat(SHARE_OF_BEST.word()).isEqualTo("share-of-best");
            assertThat(BETWEEN.word()).isEqualTo("between");
            assertThat(LOWER.word()).isEqualTo("lower");
            assertThat(MAXIMUM_IF_POSITIVE.word()).isEqualTo("maximum-if-positive");
        }
    }

    @Test
    void comparesWithACohort() {
        assertThat(RULE.usesCohort()).isTrue();
        assertThat(RULE.inputs()).containsExactly(SYSTEMS);
    }

    /** Units differ, but x / best and best / x say nothing of a best of 0 or less. */
    @Nested
    class ABestValueOfZeroOrLess {

        private static final Expression GROWTH =
                Expression.of(Input.amount("growth", "Tăng trưởng").signed());

        private static Given growth(long value, long min, long max) {
            return Given.value("growth", value).against(min, max, "");
        }

        private static MinMax shareOfBest(
                Normalization.Direction better, Normalization.Degenerate degenerate) {
            return new MinMax(GROWTH, SHARE_OF_BEST, better, degenerate);
        }

        @ParameterizedTest(name = "{0} is better: {1} in [{2}, {3}] earns {4} of 10")
        @CsvSource({
            "HIGHER, -1, -5, -1, 10",
            "HIGHER, -3, -5, -1, 0",
            "HIGHER, -5, -5, -1, 0",
            "HIGHER, 0, -5, 0, 10",
            "HIGHER, -1, -5, 0, 0",
            "LOWER, -5, -5, -1, 10",
            "LOWER, -3, -5, -1, 0",
            "LOWER, -5, -5, 4, 10",
            "LOWER, 4, -5, 4, 0",
            "LOWER, 0, 0, 4, 10",
            "LOWER, 1, 0, 4, 0"
        })
        void earnsFullMarksAndWorseOnesNothingWhateverDegenerateSays(
                Normalization.Direction better, long value, long min, long max, long points) {
            Given given = growth(value, min, max);
            long best = better == HIGHER ? max : min;

            assertThat(Normalization.Degenerate.values()).allSatisfy(degenerate -> {
                MinMax rule = shareOfBest(better, degenerate);
                assertThat(given.points(rule)).isEqualTo(Rational.of(points));
                assertThat(given.notices(rule))
                        .containsExactly("NO_SHARE_OF_BEST: the best value is " + best
                                + ", of which no share can be taken: it earns full marks, worse"
                                + " ones nothing");
            });
        }

        @Test
        void isDegenerateWhereAllAreAlike() {
            assertThat(growth(-3, -3, -3).points(shareOfBest(HIGHER, ZERO)))
                    .isEqualTo(Rational.ZERO);
            assertThat(growth(-3, -3, -3).points(shareOfBest(HIGHER, MAXIMUM)))
                    .isEqualTo(Rational.of(10));
            assertThat(growth(-3, -3, -3).notices(shareOfBest(HIGHER, ZERO))).isEmpty();
        }

        @Test
        void saysNothingAboveZeroOrInTheOtherMode() {
            var between = new MinMax(GROWTH, BETWEEN, HIGHER, ZERO);

            assertThat(growth(-3, -5, 4).notices(shareOfBest(HIGHER, ZERO))).isEmpty();
            assertThat(growth(-3, -5, -1).notices(between)).isEmpty();
            assertThat(growth(-3, -5, -1).points(between)).isEqualTo(Rational.of(5));
        }

        @Test
        void isToldOfWhereverTheRuleIs() {
            Rule rule = new Cases(
                    List.of(),
                    new Requires(
                            Condition.all(List.of()),
                            new Parts(List.of(
                                    new Part("", Rational.ONE, shareOfBest(HIGHER, ZERO))))));
            var range = new ReferenceRange(Rational.of(-5), Rational.of(-1), "");

            assertThat(rule.remarks(range))
                    .extracting(remark -> remark.in(VI))
                    .containsExactly("giá trị tốt nhất là -1 nên không tính được tỷ lệ so với nó:"
                            + " giá trị đó được điểm tối đa, các giá trị kém hơn 0 điểm");
        }

        @Test
        void isDescribedByWhatMakesItDegenerate() {
            assertThat(shareOfBest(HIGHER, ZERO).describe().lines(EN))
                    .contains("  all units are alike and not above 0: 0 points");
        }
    }

    @Nested
    class ADoubt {

        @Test
        void isToldOfAShareOfTheBestAmongNumbersBelowZero() {
            Input profit =
                    Input.amount("profit", "Lợi nhuận").within(Interval.atLeast(Rational.of(-5)));

            assertThat(MinMax.shareOfBest(Expression.of(profit))
                            .doubts(Rational.of(10), Situation.ANY))
                    .extracting(fault -> fault.message().in(EN))
                    .containsExactly("what is compared can be negative ([-5, ∞)): a share of the"
                            + " best means nothing then");
        }

        @Test
        void isNotToldWhereNumbersStartAtZero() {
            Input articles = Input.count("articles", "Số tin bài");

            assertThat(MinMax.shareOfBest(Expression.of(articles))
                            .doubts(Rational.of(10), Situation.ANY))
                    .isEmpty();
        }
    }
}
