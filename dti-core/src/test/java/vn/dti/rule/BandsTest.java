// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.rule.Refused.assertRefused;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Value;
import vn.dti.wording.DefinitionException;

class BandsTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Expression HOURS =
            Expression.of(Input.amount("hours", "Số giờ").in("giờ"));
    private static final Expression ARTICLES =
            Expression.of(Input.count("articles", "Số tin, bài"));
    private static final Expression SHARE = Expression.of(Input.percent("apps", "Tỷ lệ ứng dụng"));

    private static final Bands BY_HOURS = new Bands(
            HOURS,
            List.of(
                    new Band(atLeast(20), Rational.ONE),
                    new Band(atLeast(10).and(below(20)), HALF),
                    new Band(below(10), Rational.of(1, 4))));

    /** «Từ 50% - 80%: 15 điểm», above 80 % all 30, below 50 % nothing. */
    private static final Bands BY_SHARE = new Bands(
            SHARE,
            List.of(
                    new Band(Interval.above(Rational.of(4, 5)), Rational.ONE),
                    new Band(Interval.atLeast(HALF).and(Interval.atMost(Rational.of(4, 5))), HALF),
                    new Band(Interval.below(HALF), Rational.ZERO)));

    private static Interval atLeast(long end) {
        return Interval.atLeast(Rational.of(end));
    }

    private static Interval below(long end) {
        return Interval.below(Rational.of(end));
    }

    private static Interval atMost(long end) {
        return Interval.atMost(Rational.of(end));
    }

    private static Bands bands(Expression expression, Interval... intervals) {
        return new Bands(
                expression,
                Stream.of(intervals).map(each -> new Band(each, HALF)).toList());
    }

    @Nested
    class Points {

        @ParameterizedTest(name = "{0} hours earn {1} of 20")
        @MethodSource
        void ofHalfOpenBands(Rational hours, Rational points) {
            assertThat(Given.value("hours", hours).outOf(20).points(BY_HOURS)).isEqualTo(points);
        }

        static Stream<Arguments> ofHalfOpenBands() {
            Rational ten = Rational.of(10);
            Rational twenty = Rational.of(20);
            return Stream.of(
                    arguments(Rational.ZERO, Rational.of(1, 4).times(20)),
                    arguments(ten.minus(Given.TINY), Rational.of(1, 4).times(20)),
                    arguments(ten, HALF.times(20)),
                    arguments(ten.plus(Given.TINY), HALF.times(20)),
                    arguments(twenty.minus(Given.TINY), HALF.times(20)),
                    arguments(twenty, Rational.ONE.times(20)),
                    arguments(twenty.plus(Given.TINY), Rational.ONE.times(20)));
        }

        @ParameterizedTest(name = "{0} earns {1} of 30")
        @MethodSource
        void ofABandWithBothEnds(Rational share, Rational points) {
            assertThat(Given.value("apps", share).outOf(30).points(BY_SHARE)).isEqualTo(points);
        }

        static Stream<Arguments> ofABandWithBothEnds() {
            Rational end = Rational.of(4, 5);
            return Stream.of(
                    arguments(HALF.minus(Given.TINY), Rational.ZERO),
                    arguments(HALF, HALF.times(30)),
                    arguments(HALF.plus(Given.TINY), HALF.times(30)),
                    arguments(end.minus(Given.TINY), HALF.times(30)),
                    arguments(end, HALF.times(30)),
                    arguments(end.plus(Given.TINY), Rational.ONE.times(30)));
        }

        @Test
        void ofAMaximumOf0Are0() {
            assertThat(Given.value("hours", 20).outOf(0).points(BY_HOURS)).isEqualTo(Rational.ZERO);
        }

        @Test
        void areThoseOfThePolicyWhereTheValueIsNotKnown() {
            assertThat(Given.nothing().score(BY_HOURS).status()).isEqualTo(Status.NO_DATA);
            assertThat(Given.nothing().points(BY_HOURS)).isEqualTo(Rational.ZERO);
            Given unasked = Given.value("hours", Value.notApplicable("chưa có chuyên mục"));
            assertThat(unasked.score(BY_HOURS).status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(unasked.points(BY_HOURS)).isEqualTo(Rational.of(10));
        }

        @Test
        void of0Over0AreNotThoseOfTheBandOf0() {
            Expression average = HOURS.over(ARTICLES);
            var rule = new Bands(average, List.of(new Band(Interval.all(), Rational.ONE)));
            Given given = Given.value("hours", 0).and("articles", 0);

            assertThat(given.score(rule).status()).isEqualTo(Status.ZERO_DENOMINATOR);
            assertThat(given.points(rule)).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Definition {

        @Test
        void bandsThatShareAnEndOverlap() {
            assertRefused(
                    () -> bands(
                            SHARE,
                            Interval.below(HALF),
                            Interval.atLeast(HALF).and(Interval.atMost(Rational.of(4, 5))),
                            Interval.atLeast(Rational.of(4, 5))),
                    "các khoảng [50%, 80%] và [80%, ∞) chồng lên nhau",
                    "the bands [50%, 80%] and [80%, ∞) overlap");
        }

        @Test
        void aValueWithoutABandIsAGap() {
            assertRefused(
                    () -> bands(
                            SHARE,
                            Interval.below(Rational.of(4, 5)),
                            Interval.above(Rational.of(4, 5))),
                    "không khoảng nào chứa [80%, 80%]",
                    "nothing covers [80%, 80%]");
        }

        @Test
        void theBandsReachFrom0WithoutAnEnd() {
            assertRefused(
                    () -> bands(HOURS, atLeast(10).and(below(20))),
                    "không khoảng nào chứa [0, 10); không khoảng nào chứa [20, ∞)",
                    "nothing covers [0, 10); nothing covers [20, ∞)");
        }

        @Test
        void noBandAtAllCoversNothing() {
            assertRefused(
                    () -> bands(HOURS), "không khoảng nào chứa [0, ∞)", "nothing covers [0, ∞)");
        }

        @Test
        void overlapsAndGapsAreNamedTogether() {
            assertRefused(
                    () -> bands(HOURS, atLeast(5).and(atMost(20)), atLeast(20).and(below(30))),
                    "không khoảng nào chứa [0, 5);"
                            + " các khoảng [5, 20] và [20, 30) chồng lên nhau; không khoảng nào chứa [30, ∞)",
                    "nothing covers [0, 5);"
                            + " the bands [5, 20] and [20, 30) overlap; nothing covers [30, ∞)");
        }

        /** Of n bands that overlap one another n² pairs do. */
        @Test
        void thousandsOfOverlapsAreNamedUpToAboutAHundred() {
            var bands = Collections.nCopies(20_000, new Band(atLeast(0), Rational.ONE));

            assertThatThrownBy(() -> new Bands(HOURS, bands))
                    .isInstanceOfSatisfying(
                            DefinitionException.class,
                            refused -> assertThat(refused.faults()).hasSizeBetween(100, 200));
        }

        @Test
        void thousandsOfBandsInAnyOrderCoverEachValueOnce() {
            var bands = new ArrayList<Band>();
            for (int from = 0; from < 20_000; from++) {
                bands.add(new Band(atLeast(from).and(below(from + 1)), Rational.ONE));
            }
            bands.add(new Band(atLeast(20_000), Rational.ONE));
            Collections.reverse(bands);

            assertThatCode(() -> new Bands(HOURS, bands)).doesNotThrowAnyException();
        }

        @Test
        void nothingIsMissingBetween19And20Articles() {
            Interval tens = atLeast(10).and(atMost(19));

            assertThatCode(() -> bands(ARTICLES, atLeast(20), tens, atMost(9)))
                    .doesNotThrowAnyException();
            assertRefused(
                    () -> bands(HOURS, atLeast(20), tens, below(10)),
                    "không khoảng nào chứa (19, 20)",
                    "nothing covers (19, 20)");
        }

        @Test
        void aWholeNumberWithoutABandIsAGapOfACountToo() {
            assertRefused(
                    () -> bands(ARTICLES, atLeast(20), atMost(18)),
                    "không khoảng nào chứa (18, 20)",
                    "nothing covers (18, 20)");
        }

        @Test
        void theRangeOfAnInputNeedsBandsAndNoMore() {
            Input months = Input.count("months", "Số tháng").within(atLeast(1).and(atMost(12)));

            assertThatCode(() -> bands(
                            Expression.of(months),
                            atLeast(1).and(atMost(11)),
                            atLeast(12).and(atMost(12))))
                    .doesNotThrowAnyException();
            assertRefused(
                    () -> bands(Expression.of(months), atLeast(2)),
                    "không khoảng nào chứa [1, 2)",
                    "nothing covers [1, 2)");
        }

        @Test
        void aDifferenceNeedsABandBelow0() {
            assertRefused(
                    () -> bands(HOURS.minus(ARTICLES), atLeast(0)),
                    "không khoảng nào chứa (-∞, 0)",
                    "nothing covers (-∞, 0)");
        }

        @Test
        void aBandHoldsANumber() {
            assertRefused(
                    () -> new Band(atLeast(20).and(below(20)), HALF),
                    "khoảng [20, 20) không chứa số nào",
                    "the band [20, 20) contains no number");
        }

        @Test
        void aShareIsAtMost1AndBelow0WherePointsAreTakenOff() {
            assertRefused(
                    () -> new Band(Interval.all(), Rational.of(3, 2)),
                    "share là 1,5, cần từ 0 đến 1",
                    "share is 1.5, expected 0 to 1");
            assertThat(new Band(Interval.all(), Rational.of(-1, 2)).share())
                    .isEqualTo(Rational.of(-1, 2));
            assertThat(new Band(Interval.all(), Rational.ZERO).share()).isEqualTo(Rational.ZERO);
            assertThat(new Band(Interval.all(), Rational.ONE).share()).isEqualTo(Rational.ONE);
        }
    }

    @Nested
    class InWords {

        @Test
        void bandsOfNumbers() {
            assertThat(BY_HOURS.describe().lines(EN))
                    .containsExactly(
                            "“Số giờ”",
                            "  at least 20: full marks",
                            "  at least 10 and below 20: 1/2 of the maximum",
                            "  below 10: 1/4 of the maximum");
        }

        @Test
        void bandsOfShares() {
            assertThat(BY_SHARE.describe().lines(VI))
                    .containsExactly(
                            "“Tỷ lệ ứng dụng”",
                            "  trên 80 %: điểm tối đa",
                            "  từ 50 % đến 80 %: 1/2 điểm tối đa",
                            "  dưới 50 %: 0 điểm");
            assertThat(BY_SHARE.describe().lines(EN))
                    .containsExactly(
                            "“Tỷ lệ ứng dụng”",
                            "  above 80%: full marks",
                            "  at least 50% and at most 80%: 1/2 of the maximum",
                            "  below 50%: 0 points");
        }

        @Test
        void bandsOfAnAverageAreNoPercentages() {
            Expression average =
                    HOURS.over(Expression.of(Input.count("articles", "Số bài").in("bài")));
            var rule = new Bands(
                    average, List.of(new Band(atLeast(2), Rational.ONE), new Band(below(2), HALF)));
            Given given = Given.value("hours", "7.5").and("articles", 3);

            assertThat(rule.describe().lines(EN))
                    .containsExactly(
                            "“Số giờ” / “Số bài”",
                            "  at least 2: full marks",
                            "  below 2: 1/2 of the maximum");
            assertThat(given.explain(rule, VI))
                    .containsExactly(
                            "2,5 thuộc mức “từ 2 trở lên”: điểm tối đa = 10",
                            "  7,5 / 3 = 2,5",
                            "    Số giờ: 7,5 giờ [hours]",
                            "    Số bài: 3 bài [articles]");
        }

        @Test
        void theBandTaken() {
            Given given = Given.value("hours", "7.5").outOf(20);

            assertThat(given.explain(BY_HOURS, VI))
                    .containsExactly(
                            "7,5 thuộc mức “dưới 10”: 1/4 điểm tối đa = 5",
                            "  Số giờ: 7,5 giờ [hours]");
            assertThat(given.explain(BY_HOURS, EN))
                    .containsExactly(
                            "7.5 is in the band “below 10”: 1/4 of the maximum = 5",
                            "  Số giờ: 7.5 giờ [hours]");
        }

        @Test
        void theBandThatEarnsNothing() {
            assertThat(Given.value("apps", "40%").explain(BY_SHARE, VI))
                    .containsExactly(
                            "40 % thuộc mức “dưới 50 %”: 0 điểm", "  Tỷ lệ ứng dụng: 40 % [apps]");
        }

        @Test
        void aMissingValue() {
            assertThat(Given.nothing().explain(BY_HOURS, VI))
                    .containsExactly(
                            "chưa có số liệu của “Số giờ” [hours]: tính 0 điểm",
                            "  Số giờ: chưa có số liệu [hours]");
            assertThat(Given.nothing().explain(BY_HOURS, EN))
                    .containsExactly(
                            "no data for “Số giờ” [hours]: counts 0 points",
                            "  Số giờ: no data [hours]");
        }
    }
}
