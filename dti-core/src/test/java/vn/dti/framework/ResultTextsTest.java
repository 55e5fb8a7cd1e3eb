// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.exact.ElementaryFunction;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.rule.Expression;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

/** Results as logs and readers see them, as displayed figures, and as equal or not. */
class ResultTextsTest {

    /** 31 of 41 meetings: 1.2 is 930/41 ≈ 22.68 of 30 and 2.1.1 is 620/41 ≈ 15.12 of 20. */
    private static final Inputs REPORT = Inputs.of(
                    Map.of("chaired", 31, "meetings", 41, "issued", true))
            .about(new Assessment("Củ Chi", "2023", Assessment.Kind.SELF));

    private static final Framework FRAMEWORK = Sample.framework();

    private final Scorecard card = FRAMEWORK.score(REPORT);

    /** 10 + 930/41 + 620/41 + 15 = 25 + 1550/41 = 62.804…; what is compared has no points yet. */
    @Test
    void areShownWithTheFrameworkTheUnitAndTheTotal() {
        assertThat(card).hasToString("sample-2023, Củ Chi: 62.8/100");
        assertThat(card.get("1.2")).hasToString("1.2: 22.68/30");
        assertThat(card.breakdown()).hasToString("62.8/100");
        assertThat(FRAMEWORK.draft(REPORT)).hasToString("sample-2023, Củ Chi");
        assertThat(card.get("1.2").displayedMax()).hasToString("30");
        assertThat(card.get("1").census().size()).isEqualTo(2);
        assertThat(card.root().census().size()).isEqualTo(5);
    }

    @Test
    void haveTheFiguresOfTheirBreakdown() {
        Breakdown breakdown = card.breakdown();
        Rational total = Rational.of(25).plus(Rational.of(1550, 41));

        assertThat(breakdown.points()).isEqualTo(total);
        assertThat(breakdown.displayed()).hasToString("62.8");
        assertThat(breakdown.points("1.2")).isEqualTo(Rational.of(930, 41));
        assertThat(breakdown.real("1.2")).isEqualTo(Rational.of(930, 41));
        assertThat(breakdown.displayed("1.2")).hasToString("22.68");
        assertThat(breakdown.percent("1.2", Rounding.HALF_UP_2)).as("31/41").hasToString("75.61");
        assertThat(breakdown.percent("1", Rounding.HALF_UP_2))
                .as("(10 + 930/41) / 40")
                .hasToString("81.71");
    }

    @Test
    void areEqualForEqualFigures() {
        Breakdown same = FRAMEWORK.score(REPORT).breakdown();
        Breakdown other = FRAMEWORK.score(REPORT.with("issued", false)).breakdown();

        assertThat(card.breakdown()).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
        assertThat(card.root().census())
                .isEqualTo(FRAMEWORK.score(REPORT).root().census())
                .hasSameHashCodeAs(FRAMEWORK.score(REPORT).root().census());
        assertThat(card.get("1").census().hashCode())
                .isNotEqualTo(card.root().census().hashCode());
    }

    @Test
    void giveTheValuesOfExpressions() {
        Expression share = Expression.of(Sample.CHAIRED).over(Expression.of(Sample.MEETINGS));

        assertThat(card.value(share)).contains(Rational.of(31, 41));
        assertThat(card.real(share)).contains(Rational.of(31, 41));
        assertThat(card.value(Expression.of(Sample.SYSTEMS))).isEmpty();
        assertThat(card.real(Expression.of(Sample.SYSTEMS))).isEmpty();
    }

    /** Criteria of no points have the share that their rule gives. */
    @Test
    void haveAShareWithoutPointsToo() {
        Framework none = Sample.framework(
                Sample.INPUTS,
                Sample.criterion("1", 10, Sample.PLAN),
                Sample.criterion("2", 0, Sample.MEETING_RATIO));

        assertThat(none.score(REPORT).get("2").share()).isEqualTo(Rational.of(31, 41));
        assertThat(none.score(REPORT).breakdown().percent("2", Rounding.HALF_UP_2))
                .hasToString("0");
    }

    @ParameterizedTest
    @EnumSource
    void statusesAreThoseOfTheirBits(Status status) {
        assertThat(Caveat.status(Caveat.bits(status))).isEqualTo(status);
        assertThat(Caveat.status(Caveat.bits(status) | Caveat.CLAMPED.bit())).isEqualTo(status);
    }

    @Test
    void caveatsHaveWords() {
        assertThat(Caveat.NO_DATA.words().in(Language.EN)).isEqualTo("no data");
    }

    /** √2 · √2 is 2, which no number of digits shows. */
    @Nested
    class ThatNoDigitsShow {

        private final Real nearlyTwo = root().multiply(root());
        private final Criterion criterion = Sample.criterion("1", 10, Sample.PLAN);

        private static Real root() {
            return ElementaryFunction.SQRT.apply(List.of(Rational.of(2))).orElseThrow();
        }

        private ReadingRange range(Real least, Real most) {
            return new ReadingRange(criterion, least, most, Map.of(), Map.of(), List.of());
        }

        @Test
        void mayMakeADifferenceByReadings() {
            assertThat(range(nearlyTwo, Rational.of(2)).matters()).isTrue();
            assertThat(range(nearlyTwo, Rational.of(2)).isUndecided()).isTrue();
            assertThat(range(Rational.ONE, nearlyTwo).matters()).isTrue();
            assertThat(range(Rational.ONE, nearlyTwo).isUndecided()).isFalse();
            assertThat(range(Rational.ONE, Rational.ONE).matters()).isFalse();
            assertThat(range(Rational.ONE, Rational.ONE).isUndecided()).isFalse();
        }

        @Test
        void areToldAsUnprovedParts() {
            var floor = new Rounding(2, RoundingMode.FLOOR);
            var tag = new Tag("dx", "Chuyển đổi số");
            var part = new TagShare(Optional.of(tag), Rational.of(5), nearlyTwo, List.of("1"));
            var proved =
                    new TagShare(Optional.of(tag), Rational.of(5), Rational.of(2), List.of("1"));

            assertThat(part.unproved(floor).orElseThrow().in(Language.EN))
                    .startsWith("Chuyển đổi số: points that are no fraction");
            assertThat(proved.unproved(floor)).isEmpty();
        }
    }

    @Test
    void combinationsThatAreNotLinearSaySo() {
        assertThat(new Aggregation.BestShare().isLinear()).isFalse();
        assertThat(new OfDisplayed(new Aggregation.Sum(), Rounding.HALF_UP_2).isLinear())
                .isFalse();
        assertThat(new Aggregation.Sum().isLinear()).isTrue();
    }

    /** Of 40 points 50 % are 20. */
    @Test
    void thresholdsHaveALeastAmount() {
        var half = new Threshold(Interval.atLeast(Rational.of(1, 2)), Classes.Scale.PERCENT);
        var five = new Threshold(Interval.atLeast(Rational.of(5)), Classes.Scale.POINTS);
        var most = new Threshold(Interval.atMost(Rational.of(5)), Classes.Scale.POINTS);

        assertThat(half.least(Rational.of(40))).contains(Rational.of(20));
        assertThat(five.least(Rational.of(40))).contains(Rational.of(5));
        assertThat(most.least(Rational.of(40))).isEmpty();
    }

    @Test
    void editionsAreEqualByVersionValidityAndFingerprint() {
        var one = new Edition("1", Validity.UNSTATED, "abc");
        var same = new Edition("1", Validity.UNSTATED, "abc");

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same);
        assertThat(one.hashCode())
                .isNotEqualTo(new Edition("2", Validity.UNSTATED, "abc").hashCode());
        assertThat(one.toString())
                .startsWith("Edition[version=1, validity=")
                .endsWith("fingerprint=abc]");
    }

    @Test
    void dutiesOfDocumentsAreAllButTheAction() {
        assertThat(Duty.ofDocuments()).isNotEmpty().doesNotContain(Duty.ACTION);
        assertThat(Duty.ofDocuments()).hasSize(Duty.values().length - 1);
    }

    @Test
    void anOfficeIsTheOneThatAnAliasSpells() {
        Aliases aliases = Aliases.of(Map.of("Phòng TC - KH", "Phòng Tài chính - Kế hoạch"));

        assertThat(aliases.office("PHÒNG TC -  KH")).isEqualTo("Phòng Tài chính - Kế hoạch");
        assertThat(aliases.office("Phòng VHTT")).isEqualTo("Phòng VHTT");
    }

    @Test
    void aFrameworkBuiltInJavaHasItsClassesAndItsDisplay() {
        var decision =
                new Decision("5/QĐ-UBND", LocalDate.of(2024, 1, 2), "UBND xã", "", "commune");
        FrameworkBuilder builder = FrameworkBuilder.of("xa-5-2024", "Chỉ số của xã", decision)
                .criterion("1", "Kế hoạch", 10, Sample.PLAN)
                .display(new Rounding(0, RoundingMode.HALF_UP))
                .classes(Classes.byPoints(new Classes.Bound(Rational.of(5), "Đạt")));

        assertThat(builder).hasToString("xa-5-2024: 1");
        assertThat(builder.build().display().places()).isZero();
        assertThat(builder.build().score(Map.of("issued", true)).rankClass()).isEqualTo("Đạt");
    }

    @Test
    void aFrameworkThatDoesNotFitIsToldInBothLanguages() {
        var refusal = catchThrowableOfType(
                InvalidFrameworkException.class,
                () -> Sample.framework(
                        Sample.document(),
                        Sample.INPUTS,
                        Rational.of(11),
                        Sample.criterion("1", 10, Sample.PLAN)));

        assertThat(refusal).hasMessage(refusal.in(Language.EN));
        assertThat(refusal.in(Language.VI))
                .contains("\n  - ")
                .isNotEqualTo(refusal.in(Language.EN));
    }
}
