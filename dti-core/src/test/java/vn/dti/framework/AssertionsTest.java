// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.VI;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.input.Value;
import vn.dti.rule.Status;

/** What stands beside an assertion about a criterion, and what assertions earn. */
class AssertionsTest {

    private static final Framework FRAMEWORK = Sample.framework();
    private static final Inputs THREE_OF_FOUR = Inputs.of(Map.of("chaired", 3, "meetings", 4));

    private static List<String> notices(Inputs report) {
        return FRAMEWORK.score(report).get("1.2").notices().stream()
                .map(notice -> notice.kind() + ": " + notice.message())
                .toList();
    }

    @Nested
    class NotApplicable {

        @Test
        void besideFiguresSaysWhatTheseWouldEarn() {
            assertThat(notices(THREE_OF_FOUR.notApplicable("1.2", "x")))
                    .containsExactly(
                            "NOT_APPLICABLE: not applicable (x): counts 30 points",
                            "NOT_APPLICABLE_WITH_FIGURES: said not to apply, but figures are reported"
                                    + " for “Số cuộc họp chủ trì” [chaired], which earn 22.5 points:"
                                    + " they do not count");
        }

        @Test
        void besideFiguresThatContradictEachOtherSaysThatToo() {
            Framework alone = Sample.framework(
                    Sample.INPUTS, Sample.criterion("1", 30, Sample.MEETING_RATIO));
            Inputs report = Inputs.of(Map.of("chaired", 3, "meetings", 0)).notApplicable("1", "x");

            assertThat(alone.score(report).get("1").notices())
                    .extracting(notice -> notice.message().in(VI))
                    .contains("khai không áp dụng, nhưng có số liệu của “Số cuộc họp chủ trì”"
                            + " [chaired], theo đó không chấm được: không tính số liệu");
        }

        @Test
        void besideFiguresOf0Over0AgreesWithThem() {
            Inputs none = Inputs.of(Map.of("chaired", 0, "meetings", 0));

            assertThat(notices(none.notApplicable("1.2", "x")))
                    .containsExactly("NOT_APPLICABLE: not applicable (x): counts 30 points");
        }

        @Test
        void besideWhatItIsMeasuredByAloneSaysNothing() {
            assertThat(notices(Inputs.of(Map.of("meetings", 4)).notApplicable("1.2", "x")))
                    .as("the meetings are those of 2.1.1 too")
                    .containsExactly("NOT_APPLICABLE: not applicable (x): counts 30 points");
        }

        @Test
        void ofAnInputBesideFiguresIsTold() {
            Inputs report =
                    Inputs.of(Map.of("chaired", 3, "meetings", Value.notApplicable("không họp")));

            assertThat(notices(report))
                    .containsExactly(
                            "NOT_APPLICABLE: not applicable (không họp): counts 30 points",
                            "NOT_APPLICABLE_WITH_FIGURES: not applicable, but figures are reported"
                                    + " for “Số cuộc họp chủ trì” [chaired]: they do not count");
        }
    }

    @Nested
    class AnAward {

        private final Award ten = new Award(Rational.of(10), "thiếu minh chứng");

        @Test
        void besideFiguresSaysWhatTheseWouldEarn() {
            assertThat(notices(THREE_OF_FOUR.award("1.2", ten)))
                    .containsExactly(
                            "AWARDED: the assessor gives 10 points: thiếu minh chứng",
                            "AWARDED_BESIDE_OTHERS: figures are reported for “Số cuộc họp chủ trì”"
                                    + " [chaired], which earn 22.5 points: the points given stand in"
                                    + " their place");
        }

        @Test
        void besideTheAssertionThatNothingAppliesIsTold() {
            assertThat(notices(Inputs.of(Map.of()).notApplicable("1.2", "x").award("1.2", ten)))
                    .containsExactly(
                            "AWARDED: the assessor gives 10 points: thiếu minh chứng",
                            "AWARDED_BESIDE_OTHERS: also said not to apply (x): the points given"
                                    + " stand in its place");
        }

        @Test
        void aloneSaysNothingMore() {
            assertThat(notices(Inputs.of(Map.of()).award("1.2", ten))).hasSize(1);
        }
    }

    @Nested
    class Exempt {

        private final Inputs report =
                Inputs.of(Map.of()).notApplicable("1.2", "x").notApplicable("2.2", "x");

        @Test
        void criteriaAreCountedWithThePointsThatTheyEarn() {
            Scorecard card = FRAMEWORK.score(report);

            assertThat(card.breakdown().exemptions())
                    .isEqualTo(new Exemptions(2, Rational.of(30 + 15)));
            assertThat(card.notices())
                    .extracting(notice -> notice.kind() + ": " + notice.message())
                    .containsExactly("POINTS_WITHOUT_FIGURES: criteria said not to apply: 2, points"
                            + " that they earn without a figure: 45");
        }

        @Test
        void criteriaAreToldWithTheReasonOfThePolicy() {
            var decision = new Decision("1/QĐ", LocalDate.EPOCH, "UBND tỉnh", "", "district");
            var document = new Document(
                    decision,
                    Edition.UNSTATED,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    Classes.none(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "Bản in không nói.");
            Framework silent = Sample.framework(
                    document,
                    Sample.INPUTS,
                    Rational.of(30),
                    Sample.criterion("1.2", 30, Sample.MEETING_RATIO));

            assertThat(silent.score(Inputs.of(Map.of()).notApplicable("1.2", "x"))
                            .notices())
                    .extracting(notice -> notice.message().in(VI))
                    .containsExactly("1 tiêu chí khai không áp dụng, được 30 điểm mà không có số"
                            + " liệu. Bản in không nói.");
        }

        @Test
        void noCriterionIsNothingToTell() {
            assertThat(FRAMEWORK.score(THREE_OF_FOUR).notices()).isEmpty();
        }
    }

    @Test
    void aGroupOfWhichNothingWasScoredIsNotScored() {
        Framework framework = Sample.framework(
                Sample.INPUTS,
                Sample.group(
                        "1",
                        40,
                        Sample.criterion("1.1", 10, Sample.PLAN),
                        Sample.criterion("1.2", 30, Sample.MEETING_RATIO)));
        Scorecard card = framework.score(Map.of("chaired", 0, "meetings", 0));

        assertThat(card.get("1").status()).isEqualTo(Status.NO_DATA);
    }
}
