// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dti.comparison.Draft.FIRST;
import static vn.dti.comparison.Draft.PLAN;
import static vn.dti.comparison.Draft.SIGNATURE;
import static vn.dti.comparison.Draft.criterion;
import static vn.dti.comparison.Draft.group;
import static vn.dti.comparison.Draft.ratio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Framework;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.rule.Status;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

class ScorecardComparisonTest {

    private static final Framework FRAMEWORK = FIRST.framework();

    /** 1/3 of the meetings chaired: 1/3 / 80% of 20 points. */
    private static final Inputs SELF =
            Inputs.of(Map.of("chaired", 1, "meetings", 3, "issued", true, "signed", true));

    private static ScorecardComparison comparison(Inputs before, Inputs after) {
        return ScorecardComparison.of(FRAMEWORK.score(before), FRAMEWORK.score(after));
    }

    private static List<String> moved(ScorecardComparison comparison) {
        return comparison
                .nodes()
                .filter(Difference::isMoved)
                .map(node -> node.id() + " " + node.difference())
                .toList();
    }

    @Test
    void saysWhatMovedByHowMuchAndWhichInputsChanged() {
        ScorecardComparison comparison =
                comparison(SELF, SELF.with("chaired", "2").with("signed", false));

        Rational meeting = Rational.of(1, 3).dividedBy(Rational.parse("80%")).times(20);
        assertThat(meeting).isEqualTo(Rational.of(25, 3));
        assertThat(moved(comparison)).containsExactly("1 25/3", "1.1 25/3", "2 -20", "2.1 -20");
        assertThat(comparison.difference()).isEqualTo(meeting.minus(Rational.of(20)));
        assertThat(comparison.get("1.1").displayedDifference()).isEqualTo(new BigDecimal("8.33"));
        assertThat(comparison.inputs())
                .extracting(each -> each.message().in(Language.EN))
                .containsExactly(
                        "Số cuộc họp chủ trì: 1 → 2 [chaired]", "Đã ký số: yes → no [signed]");
        assertThat(comparison.get("1.1").inputs())
                .extracting(each -> each.input().name())
                .containsExactly("chaired");
    }

    @Nested
    class TwoCircumstances {

        private static Inputs about(String unit, String period, Assessment.Kind kind) {
            return SELF.about(new Assessment(unit, period, kind));
        }

        private static List<String> notices(Inputs before, Inputs after) {
            return comparison(before, after).notices().stream()
                    .map(notice -> notice.phrase().noticeCode() + ": " + notice.in(Language.EN))
                    .toList();
        }

        @Test
        void areToldWithACodeEach() {
            Inputs self = about("Xã A", "2023", Assessment.Kind.SELF);

            assertThat(notices(self, about("Xã B", "2024", Assessment.Kind.VERIFIED)))
                    .containsExactly(
                            "other-unit: the two results are of two units: Xã A and Xã B",
                            "other-period: they are of two periods: 2023 and 2024",
                            "other-kind: they are of two kinds of figures: self-assessed and verified");
            assertThat(notices(self, about("Xã A", "", Assessment.Kind.UNSTATED)))
                    .containsExactly(
                            "other-period: they are of two periods: 2023 and not stated",
                            "other-kind: they are of two kinds of figures: self-assessed and unstated");
        }

        @Test
        void areOneWhereOnlyTheSpellingDiffers() {
            assertThat(notices(
                            about("Xã  Đông", "2023", Assessment.Kind.SELF),
                            about("XÃ ĐÔNG", "2023", Assessment.Kind.SELF)))
                    .isEmpty();
        }
    }

    @Nested
    class FiguresShown {

        /** A ratio of 20 points against 80 %: 1/3 shows 8,33, 2/3 16,67, and their difference 8,33. */
        @Test
        void doNotAddUpWhereEachIsRounded() {
            ScorecardComparison comparison = comparison(SELF, SELF.with("chaired", "2"));
            Difference meetings = comparison.get("1.1");

            assertThat(meetings.before().displayed()).isEqualTo(new BigDecimal("8.33"));
            assertThat(meetings.after().displayed()).isEqualTo(new BigDecimal("16.67"));
            assertThat(meetings.displayedDifference()).isEqualTo(new BigDecimal("8.33"));
            assertThat(meetings.addsUp()).isFalse();
            assertThat(comparison.get("2.1").addsUp()).isTrue();
        }

        @Test
        void addUpWhereNothingIsRounded() {
            Inputs half = SELF.with("meetings", 4).with("chaired", 2);
            ScorecardComparison comparison = comparison(half, half.with("chaired", 1));

            assertThat(comparison.root().walk()).allMatch(Difference::addsUp);
        }
    }

    @Test
    void aValueThatIsOnlyWrittenOtherwiseIsTheSame() {
        assertThat(moved(comparison(SELF, SELF.with("chaired", "1")))).isEmpty();
        assertThat(comparison(SELF, SELF.with("chaired", "1")).inputs()).isEmpty();
    }

    @Test
    void aStatusMovesThoughNoPointsDo() {
        Inputs without = Inputs.of(Map.of("chaired", 1, "meetings", 3, "issued", true));
        ScorecardComparison comparison = comparison(without, without.with("signed", false));

        assertThat(moved(comparison)).containsExactly("2 0", "2.1 0");
        assertThat(comparison.get("2.1").before().status()).isEqualTo(Status.NO_DATA);
        assertThat(comparison.get("2.1").inputs().get(0).message().in(Language.EN))
                .isEqualTo("Đã ký số: no data → no [signed]");
    }

    @Nested
    class Awards {

        private final Inputs verified =
                SELF.award("1.1", new Award(Rational.of(5), "thiếu biên bản"));

        @Test
        void standAboveTheRuleWithTheirReason() {
            Difference node = comparison(SELF, verified).get("1.1");

            assertThat(node.difference()).isEqualTo(Rational.of(5).minus(Rational.of(25, 3)));
            assertThat(node.after().status()).isEqualTo(Status.AWARDED);
            assertThat(node.awardReason()).contains("thiếu biên bản");
            assertThat(node.assertions())
                    .extracting(message -> message.in(Language.EN))
                    .containsExactly("given by the assessor: none → 5 points (thiếu biên bản)");
            assertThat(node.after().explanation().lines(Language.EN))
                    .containsExactly(
                            "1.1 Tiêu chí 1.1: 5 / 20 points",
                            "  the assessor gives 5 points: thiếu biên bản");
        }

        @Test
        void areCheckedAgainstTheMaximumAndNeedAReason() {
            Inputs wrong = SELF.award("1.1", new Award(Rational.of(21), " "))
                    .award("1.2", new Award(Rational.of(-1), "ý"))
                    .award("9", new Award(Rational.ONE, "ý"));

            assertThatThrownBy(() -> FRAMEWORK.score(wrong))
                    .isInstanceOfSatisfying(
                            InvalidInputsException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(Problem::message)
                                    .extracting(message -> message.in(Language.EN))
                                    .containsExactly(
                                            "criterion “Tiêu chí 1.1” [1.1] is given 21 points, but without a "
                                                    + "reason",
                                            "criterion “Tiêu chí 1.1” [1.1] is given 21 points, expected 0 to 20",
                                            "criterion “Tiêu chí 1.2” [1.2] is given -1 points, expected 0 to 10",
                                            "'mau-2023' has no criterion '9'"));
        }
    }

    @Test
    void otherFrameworksAreRefused() {
        Draft other = new Draft("mau-2024", FIRST.inputs(), FIRST.nodes(), FIRST.aggregation());

        assertThatThrownBy(() -> ScorecardComparison.of(
                        FRAMEWORK.score(SELF), other.framework().score(SELF)))
                .isInstanceOf(IncomparableException.class)
                .hasMessage("the first scorecard is by the framework 'mau-2023', "
                        + "the second one by 'mau-2024'");
    }

    @Test
    void otherRulesUnderOneIdAreRefused() {
        Draft stricter = FIRST.nodes(
                group("1", criterion("1.1", 20, ratio("90%")), criterion("1.2", 10, PLAN)),
                group("2", criterion("2.1", 20, SIGNATURE)));

        assertThatThrownBy(() -> ScorecardComparison.of(
                        FRAMEWORK.score(SELF), stricter.framework().score(SELF)))
                .isInstanceOf(IncomparableException.class)
                .hasMessage("the scorecards are by two different versions of the framework "
                        + "'mau-2023'");
        assertThat(moved(ScorecardComparison.of(
                        FRAMEWORK.score(SELF), FIRST.framework().score(SELF))))
                .isEmpty();
    }

    @Nested
    class AcrossVersions {

        private static final Input CLOUD = Input.yesNo("cloud", "Dùng máy chủ ảo");

        /** The target of 1.1 falls to 50%, 2.1 goes, 2.2 comes. */
        private static final Draft NEW = FIRST.and(CLOUD)
                .nodes(
                        group("1", criterion("1.1", 20, ratio("50%")), criterion("1.2", 10, PLAN)),
                        group("2", criterion("2.2", "Máy chủ", 15, YesNo.of(CLOUD))));

        private static final Attribution TRANSITION = Attribution.of(
                Revision.of(FRAMEWORK, NEW.framework()),
                SELF,
                Inputs.of(Map.of("chaired", 2, "meetings", 5, "issued", false, "cloud", true)));

        private static Attribution.Split split(Rational rules, Rational data) {
            return new Attribution.Split(rules, data);
        }

        @Test
        void eachCriterionIsSplitIntoRulesAndData() {
            Rational first = Rational.of(1, 3).times(20).dividedBy(Rational.parse("80%"));
            Rational middle = Rational.of(1, 3).times(20).dividedBy(Rational.parse("50%"));
            Rational last = Rational.of(2, 5).times(20).dividedBy(Rational.parse("50%"));

            assertThat(TRANSITION.parts())
                    .extracting(Attribution.Part::split)
                    .containsExactly(
                            split(middle.minus(first), last.minus(middle)),
                            split(Rational.ZERO, Rational.of(-10)),
                            split(Rational.of(-20), Rational.ZERO),
                            split(Rational.of(15), Rational.ZERO));
            assertThat(TRANSITION.split())
                    .isEqualTo(split(
                            middle.minus(first).minus(Rational.of(5)),
                            last.minus(middle).minus(Rational.of(10))));
            assertThat(TRANSITION.split().sum())
                    .isEqualTo(TRANSITION
                            .after()
                            .points()
                            .minus(TRANSITION.before().points()));
        }

        @Test
        void aCriterionIsMovedByRulesOrDataBeItInOppositeWays() {
            assertThat(TRANSITION.parts()).allMatch(Attribution.Part::isMoved);
            for (Attribution.Split moving : List.of(
                    split(Rational.ONE, Rational.ZERO),
                    split(Rational.ZERO, Rational.ONE),
                    split(Rational.ONE, Rational.of(-1)))) {
                assertThat(part(moving).isMoved()).isTrue();
            }
            assertThat(part(split(Rational.ZERO, Rational.ZERO)).isMoved()).isFalse();
        }

        private static Attribution.Part part(Attribution.Split split) {
            Attribution.Part any = TRANSITION.parts().get(0);
            return new Attribution.Part(
                    any.criterion(),
                    split,
                    any.changes(),
                    any.areTogether(),
                    any.inputs(),
                    any.assertions());
        }

        /** 1/3 and 1/3 are shown as 0.33 and 0.33, but 2/3 as 0.67; 1/4 and 1/4 as they are. */
        @Test
        void figuresAddUpAsShownUnlessOneIsRoundedAnotherWay() {
            Rational third = Rational.of(1, 3);
            Rational quarter = Rational.of(1, 4);

            assertThat(split(third, third).addsUp(Rounding.HALF_UP_2)).isFalse();
            assertThat(split(quarter, quarter).addsUp(Rounding.HALF_UP_2)).isTrue();
            assertThat(split(third, Rational.ZERO).addsUp(Rounding.HALF_UP_2)).isTrue();
            // 38.33 − 7.33 = 31, and −7.33 is due to data alone.
            assertThat(TRANSITION.addsUp()).isTrue();
        }

        @Test
        void theOtherOrderAddsUpToTheSame() {
            Rational first = Rational.of(1, 3).times(20).dividedBy(Rational.parse("80%"));
            Rational middle = Rational.of(2, 5).times(20).dividedBy(Rational.parse("80%"));
            Rational last = Rational.of(2, 5).times(20).dividedBy(Rational.parse("50%"));

            assertThat(TRANSITION.dataFirst())
                    .contains(split(
                            last.minus(middle).minus(Rational.of(5)),
                            middle.minus(first).minus(Rational.of(10))));
        }

        @Test
        void theOtherOrderIsLeftOutWhereTheOldRulesRefuseTheNewReport() {
            Input old = Input.choice("x", "X", Map.of("a", "A"));
            Input now = Input.choice("x", "X", Map.of("b", "B"));
            Revision revision =
                    Revision.of(FIRST.and(old).framework(), FIRST.and(now).framework());

            assertThat(Attribution.of(revision, SELF, SELF.with("x", "b")).dataFirst())
                    .isEmpty();
            assertThatThrownBy(() -> Attribution.of(revision, SELF.with("x", "a"), SELF))
                    .hasMessageContaining("new version (mau-2023): “X” [x] is 'a'");
        }
    }
}
