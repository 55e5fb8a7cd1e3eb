// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.rule.Formula;
import vn.dti.rule.Status;

class ScorecardTest {

    private static final Framework FRAMEWORK = Sample.framework();
    private static final Inputs REPORT =
            Inputs.of(Map.of("chaired", 2, "meetings", 3, "issued", true, "systems", 3));
    private static final ReferenceRange UP_TO_12 =
            new ReferenceRange(Rational.ZERO, Rational.of(12), "22 quận, huyện");

    @Nested
    class Points {

        private final Scorecard card = FRAMEWORK.score(REPORT.reference("2.1.2", UP_TO_12));

        @ParameterizedTest(name = "{0} earns {1} of {2}")
        @MethodSource
        void ofEachNodeAreExact(String id, Rational points, long max) {
            assertThat(card.get(id).points()).isEqualTo(points);
            assertThat(card.get(id).max()).isEqualTo(Rational.of(max));
            assertThat(card.get(id).lost()).isEqualTo(Rational.of(max).minus(points));
            assertThat(card.get(id).ceiling()).isEqualTo(points);
            assertThat(card.get(id).status()).isEqualTo(Status.SCORED);
        }

        static Stream<Arguments> ofEachNodeAreExact() {
            Rational meetings = Rational.of(2, 3);
            Rational systems = Rational.of(3, 12).times(25);
            return Stream.of(
                    arguments("1.1", Rational.of(10), 10),
                    arguments("1.2", meetings.times(30), 30),
                    arguments("1", Rational.of(10).plus(meetings.times(30)), 40),
                    arguments("2.1.1", meetings.times(20), 20),
                    arguments("2.1.2", systems, 25),
                    arguments("2.1", meetings.times(20).plus(systems), 45),
                    arguments("2.2", Rational.of(15), 15),
                    arguments("2", meetings.times(20).plus(systems).plus(Rational.of(15)), 60));
        }

        @Test
        void ofTheWholeAreTheSum() {
            Rational total = Rational.of(10 + 20)
                    .plus(Rational.of(40, 3))
                    .plus(Rational.of(25, 4))
                    .plus(Rational.of(15));

            assertThat(card.points()).isEqualTo(total);
            assertThat(card.lost()).isEqualTo(Rational.of(100).minus(total));
            assertThat(card.max()).isEqualTo(Rational.of(100));
            assertThat(card.ceiling()).isEqualTo(total);
            assertThat(card.isLowerBound()).isFalse();
        }

        @Test
        void areDisplayedRoundedAndNeverAddedUpRounded() {
            // 13,33 + 6,25 + 15 = 34,58 by rounded children, 34 7/12 exactly
            assertThat(card.get("2.1.1").displayed()).isEqualTo(new BigDecimal("13.33"));
            assertThat(card.get("2.1.1").displayedLost()).isEqualTo(new BigDecimal("6.67"));
            assertThat(card.get("1").displayed()).isEqualTo(new BigDecimal("30"));
            assertThat(card.displayed()).isEqualTo(new BigDecimal("64.58"));
            assertThat(card.percent()).isEqualTo(new BigDecimal("64.58"));
        }

        @Test
        void areDisplayedAsTheFrameworkSays() {
            var root = new Group(
                    "",
                    "Bộ chỉ số",
                    Rational.ONE,
                    new Aggregation.Sum(),
                    List.of(Criterion.of("1", "", Rational.ONE, Formula.fixed(Rational.of(2, 3)))));
            var fourPlaces = new Framework(
                    "ministry",
                    Sample.document(),
                    new Rounding(4, RoundingMode.DOWN),
                    List.of(),
                    root);

            assertThat(fourPlaces.score(Map.of()).displayed()).isEqualTo(new BigDecimal("0.6666"));
            assertThat(fourPlaces.score(Map.of()).percent()).isEqualTo(new BigDecimal("66.6666"));
        }

        @Test
        void ofAMaximumOf0HaveAPercentOf0() {
            Framework empty = Sample.framework(
                    List.of(), Sample.criterion("9", 0, Formula.fixed(Rational.ONE)));
            Scorecard nothing = empty.score(Map.of());

            assertThat(nothing.points()).isEqualTo(Rational.ZERO);
            assertThat(nothing.percent()).isEqualTo(BigDecimal.ZERO);
            assertThat(nothing.get("9").lost()).isEqualTo(Rational.ZERO);
        }
    }

    @Nested
    class Tree {

        private final Scorecard card = FRAMEWORK.score(REPORT);

        @Test
        void isCongruentWithTheFramework() {
            assertThat(card.scores().map(Score::id).toList())
                    .isEqualTo(FRAMEWORK.nodes().map(Node::id).toList());
            assertThat(card.scores().map(Score::node).toList())
                    .isEqualTo(FRAMEWORK.nodes().toList());
            assertThat(card.groups()).extracting(Score::id).containsExactly("1", "2");
        }

        @Test
        void isFoundByIdAtEveryLevel() {
            assertThat(card.get("2.1.2").title()).isEqualTo("Tiêu chí 2.1.2");
            assertThat(card.get("2.1").children())
                    .extracting(Score::id)
                    .containsExactly("2.1.1", "2.1.2");
        }

        @Test
        void isSearchedForWhatMayBeAbsent() {
            assertThat(card.find("1.1")).contains(card.get("1.1"));
            assertThat(card.find("9.9")).isEmpty();
        }

        @Test
        void namesTheNearestIdOfAnUnknownOne() {
            assertThatThrownBy(() -> card.get("2.3"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage(
                            "'sample-2023' has no criterion '2.3' — did you mean “Nhóm 2.1” [2.1]?");
            assertThatThrownBy(() -> card.get("phụ lục"))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("'sample-2023' has no criterion 'phụ lục'");
        }

        @Test
        void citesTheDecision() {
            assertThat(card.get("2.1.2").citation().in(VI))
                    .isEqualTo("mục 2.1.2, Phụ lục II, Quyết định 79/QĐ-UBND");
            assertThat(card.get("2.1.2").citation().in(EN))
                    .isEqualTo("item 2.1.2, Phụ lục II, Quyết định 79/QĐ-UBND");
        }

        @Test
        void isEqualWhereTheInputsAre() {
            var again =
                    Inputs.of(Map.of("chaired", 2, "meetings", 3, "issued", true, "systems", 3));

            assertThat(FRAMEWORK.score(again)).isEqualTo(card).hasSameHashCodeAs(card);
            assertThat(FRAMEWORK.score(REPORT.with("systems", 4))).isNotEqualTo(card);
        }

        @Test
        void isEqualWithItsNoticesAndReference() {
            Inputs noticed = Inputs.of(Map.of("chaired", 4, "meetings", 3, "systems", 3))
                    .notApplicable("2.2", "lý do")
                    .reference("2.1.2", UP_TO_12);
            Scorecard first = FRAMEWORK.score(noticed);

            assertThat(first.scores().flatMap(score -> score.notices().stream()))
                    .extracting(Notice::kind)
                    .contains(
                            Notice.Kind.ABOVE_MAXIMUM,
                            Notice.Kind.PART_EXCEEDS_WHOLE,
                            Notice.Kind.NO_DATA,
                            Notice.Kind.NOT_APPLICABLE);
            assertThat(FRAMEWORK.score(noticed)).isEqualTo(first);
        }

        @Test
        void keepsWhatWasReported() {
            assertThat(card.inputs()).isEqualTo(REPORT);
            assertThat(card.framework()).isSameAs(FRAMEWORK);
        }
    }

    @Nested
    class WithoutACohort {

        private final Scorecard card = FRAMEWORK.score(REPORT);

        @Test
        void theTotalIsALowerBound() {
            assertThat(card.isLowerBound()).isTrue();
            assertThat(card.get("2.1.2").points()).isEqualTo(Rational.ZERO);
            assertThat(card.get("2.1.2").ceiling()).isEqualTo(Rational.of(25));
            assertThat(card.ceiling()).isEqualTo(card.points().plus(Rational.of(25)));
        }

        @Test
        void everyGroupAboveItNeedsTheCohort() {
            assertThat(card.scores().filter(each -> each.status() == Status.NEEDS_COHORT))
                    .extracting(Score::id)
                    .containsExactly("2", "2.1", "2.1.2");
            assertThat(card.root().status()).isEqualTo(Status.NEEDS_COHORT);
            assertThat(card.get("2.1.2").notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.NEEDS_COHORT);
        }
    }

    @Nested
    class GroupStatus {

        @Test
        void isThatOnWhichTheChildrenAgree() {
            Scorecard card = FRAMEWORK.score(Map.of());

            assertThat(card.scores().map(Score::status)).containsOnly(Status.NO_DATA);
            assertThat(card.root().status()).isEqualTo(Status.NO_DATA);
        }

        @Test
        void isScoredWhereTheyDiffer() {
            Scorecard card = FRAMEWORK.score(Map.of("issued", true));

            assertThat(card.get("1.1").status()).isEqualTo(Status.SCORED);
            assertThat(card.get("1.2").status()).isEqualTo(Status.NO_DATA);
            assertThat(card.get("1").status()).isEqualTo(Status.SCORED);
            assertThat(card.get("2.1").status()).isEqualTo(Status.NO_DATA);
        }
    }

    @Nested
    class NotApplicable {

        @Test
        void byCriterionEarnsTheMaximumWhateverTheInputs() {
            Score score = FRAMEWORK
                    .score(REPORT.with("meetings", 0)
                            .with("chaired", 0)
                            .notApplicable("1.2", "không có cuộc họp"))
                    .get("1.2");

            assertThat(score.points()).isEqualTo(Rational.of(30));
            assertThat(score.status()).isEqualTo(Status.NOT_APPLICABLE);
            assertThat(score.notices())
                    .extracting(notice -> notice.message().in(VI))
                    .containsExactly("không áp dụng (không có cuộc họp): tính 30 điểm");
        }

        @Test
        void byCriterionLeavesTheOtherCriteriaOfTheSameInput() {
            Scorecard card = FRAMEWORK.score(REPORT.notApplicable("1.2", "không có cuộc họp"));

            assertThat(card.get("2.1.1").points()).isEqualTo(Rational.of(2, 3).times(20));
        }

        @Test
        void byCriterionAsksNoRuleSoThatNothingContradictsIt() {
            Framework alone = Sample.framework(
                    Sample.INPUTS, Sample.criterion("1", 30, Sample.MEETING_RATIO));
            Inputs contradiction = Inputs.of(Map.of("chaired", 3, "meetings", 0));

            assertThat(alone.score(contradiction.notApplicable("1", "lý do")).points())
                    .isEqualTo(Rational.of(30));
        }

        @Test
        void byInputEarnsTheMaximumWhereverItIsUsed() {
            Scorecard card = FRAMEWORK.score(
                    REPORT.with("meetings", Value.notApplicable("không có cuộc họp")));

            assertThat(card.get("1.2").points()).isEqualTo(Rational.of(30));
            assertThat(card.get("2.1.1").points()).isEqualTo(Rational.of(20));
            assertThat(card.get("2.1.1").status()).isEqualTo(Status.NOT_APPLICABLE);
        }
    }

    @Nested
    class Notices {

        @Test
        void aPartAboveItsWholeIsClampedAndNoticedWhereItIsUsed() {
            Scorecard card = FRAMEWORK.score(REPORT.with("chaired", 4));

            assertThat(card.get("1.2").points()).isEqualTo(Rational.of(30));
            assertThat(card.get("1.2").notices())
                    .extracting(notice -> notice.message().in(VI))
                    .containsExactly(
                            "tính ra ≈ 133,33 % điểm tối đa: chỉ tính 100 %",
                            "“Số cuộc họp chủ trì” [chaired] (4) lớn hơn “Tổng số cuộc họp” [meetings] (3)");
            assertThat(card.get("1.1").notices()).isEmpty();
        }

        @Test
        void aPartEqualToItsWholeIsNoNotice() {
            assertThat(FRAMEWORK.score(REPORT.with("chaired", 3)).get("1.2").notices())
                    .isEmpty();
        }
    }

    @Nested
    class Explanations {

        private final Scorecard card = FRAMEWORK.score(REPORT.reference("2.1.2", UP_TO_12));

        @Test
        void ofACriterionReachDownToTheInputs() {
            assertThat(card.get("1.2").explanation().lines(VI))
                    .containsExactly(
                            "1.2 Tiêu chí 1.2: 20 / 30 điểm",
                            "  điểm = tỷ lệ × điểm tối đa = 2/3 × 30 = 20",
                            "    2 / 3 = 2/3 ≈ 66,67 %",
                            "      Số cuộc họp chủ trì: 2 [chaired]",
                            "      Tổng số cuộc họp: 3 [meetings]");
            assertThat(card.get("2.1.1").explanation().lines(EN).get(0))
                    .isEqualTo("2.1.1 Tiêu chí 2.1.1: 13.33 / 20 points");
        }

        @Test
        void ofAGroupNameItsChildren() {
            assertThat(card.get("2.1").explanation().lines(VI))
                    .containsExactly(
                            "2.1 Nhóm 2.1: 19,58 / 45 điểm",
                            "  2.1.1 Tiêu chí 2.1.1: 13,33 / 20 điểm",
                            "  2.1.2 Tiêu chí 2.1.2: 6,25 / 25 điểm");
        }

        @Test
        void ofTheWholeNameTheGroups() {
            assertThat(card.root().explanation().lines(EN))
                    .containsExactly(
                            "Bộ chỉ số mẫu: 64.58 / 100 points",
                            "  1 Nhóm 1: 30 / 40 points",
                            "  2 Nhóm 2: 34.58 / 60 points");
        }

        @Test
        void ofWhatTheHostAssertsStopThere() {
            Scorecard asserted = FRAMEWORK.score(REPORT.notApplicable("1.2", "không có cuộc họp"));

            assertThat(asserted.get("1.2").explanation().lines(VI))
                    .containsExactly(
                            "1.2 Tiêu chí 1.2: 30 / 30 điểm",
                            "  không áp dụng (không có cuộc họp): tính 30 điểm");
        }

        @Test
        void haveThePointsAsTheirValue() {
            assertThat(card.get("1.2").explanation().value())
                    .isEqualTo(Value.known(Rational.of(20)));
        }
    }
}
