// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Real;
import vn.dti.exact.Rounding;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Condition;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;
import vn.dti.wording.Message;

/** What groups say beside their children, what is left out, and drafts that wait for a cohort. */
class GroupTermsTest {

    private static final Terms BOUND = new Terms(true, Optional.of(Rational.of(-3)), true, true);

    private static List<String> words(List<Message> messages) {
        return messages.stream().map(message -> message.in(Language.EN)).toList();
    }

    @Nested
    class OfANode {

        @Test
        void areToldInTurnAndOrdinaryOnesAreNot() {
            assertThat(words(BOUND.describe(Rational.of(10)).toList()))
                    .containsExactly(
                            "a bonus, beyond the maximum of its group",
                            "no more than 10 points",
                            "-3 points at the least",
                            "where items are left out, the rest is scaled to 10 points");
            assertThat(Terms.ordinary().describe(Rational.of(10))).isEmpty();
            assertThat(BOUND.bound()).isTrue();
            assertThat(Terms.ordinary().bound()).isFalse();
            assertThat(new Terms(false, Optional.empty(), true, false).bound()).isTrue();
            assertThat(new Terms(false, Optional.of(Rational.ZERO), false, false).bound())
                    .isTrue();
            assertThat(new Terms(true, Optional.empty(), false, true).bound()).isFalse();
        }
    }

    private static Group group(Aggregation aggregation, Terms terms, Node... children) {
        return new Group("1", "Nhóm", Rational.of(20), aggregation, List.of(children), terms);
    }

    private static Criterion ordinary(String id) {
        return Sample.criterion(id, 10, Sample.PLAN);
    }

    private static final Input COAST = Input.yesNo("coast", "Giáp biển");

    /** For units at the coast alone; others do without. */
    private static Criterion ofTheCoast(String id) {
        Rule rule = new Requires(new Condition.Yes(COAST), YesNo.of(Sample.ISSUED), "", true);
        return Sample.criterion(id, 10, rule);
    }

    /** A point of a child brings the same, unless bounds or what is left out change that. */
    @Test
    void groupsAreLinearUnlessBoundsOrWhatIsLeftOutChangeThat() {
        var sum = new Aggregation.Sum();
        var capped = new Terms(false, Optional.empty(), true, false);
        var rescaled = new Terms(false, Optional.empty(), false, true);

        assertThat(group(sum, Terms.ordinary(), ordinary("1.1"), ordinary("1.2"))
                        .isLinear())
                .isTrue();
        assertThat(group(sum, capped, ordinary("1.1"), ordinary("1.2")).isLinear())
                .isFalse();
        assertThat(group(sum, rescaled, ordinary("1.1"), ordinary("1.2")).isLinear())
                .isTrue();
        assertThat(group(sum, rescaled, ordinary("1.1"), ofTheCoast("1.2")).isLinear())
                .isFalse();
        assertThat(group(sum, Terms.ordinary(), ordinary("1.1"), ofTheCoast("1.2"))
                        .isLinear())
                .isTrue();
        var mean = new Aggregation.Mean();
        assertThat(group(mean, Terms.ordinary(), ordinary("1.1"), ordinary("1.2"))
                        .isLinear())
                .isTrue();
        assertThat(group(mean, capped, ordinary("1.1"), ordinary("1.2")).isLinear())
                .isFalse();
        assertThat(group(mean, Terms.ordinary(), ordinary("1.1"), ofTheCoast("1.2"))
                        .isLinear())
                .isFalse();
        assertThat(group(new Aggregation.Maximum(), Terms.ordinary(), ordinary("1.1"))
                        .isLinear())
                .isFalse();
    }

    @Test
    void conventionsTellHowChildrenArePutTogetherUnlessTheyAddUp() {
        assertThat(words(
                        group(new Aggregation.Maximum(), BOUND, ordinary("1.1")).conventions()))
                .hasSize(5);
        assertThat(words(group(new Aggregation.Sum(), Terms.ordinary(), ordinary("1.1"))
                        .conventions()))
                .isEmpty();
        assertThat(words(ordinary("1.1").conventions())).isEmpty();
    }

    /** The maxima that apply add up to 20 at the coast and to 10 elsewhere. */
    @Test
    void maximaThatApplyAreAddedUpForEachKindOfUnit() {
        var some = new Applicability(
                group(new Aggregation.Sum(), Terms.ordinary(), ordinary("1.1"), ofTheCoast("1.2")));
        var all = new Applicability(
                group(new Aggregation.Sum(), Terms.ordinary(), ordinary("1.1"), ordinary("1.2")));

        assertThat(some.isUnconditional()).isFalse();
        assertThat(some.sums()).containsExactlyInAnyOrder(Rational.of(20), Rational.of(10));
        assertThat(all.isUnconditional()).isTrue();
        assertThat(all.sums()).containsExactly(Rational.of(20));
    }

    @Nested
    class ADraft {

        private final Framework framework = Sample.framework();
        private final Inputs report =
                Inputs.of(Map.of("chaired", 5, "meetings", 4, "issued", true, "systems", 3));
        private final Draft draft = framework.draft(report);

        private Criterion criterion(String id) {
            return framework.findCriterion(id).orElseThrow();
        }

        private Map<String, Real> compared(Draft of) {
            var values = new LinkedHashMap<String, Real>();
            Criterion systems = criterion("2.1.2");
            of.compare(systems, framework.scorer(systems), Optional.empty(), values::put);
            return values;
        }

        @Test
        void givesWhatIsComparedWithTheCohort() {
            assertThat(compared(draft).values()).containsExactly(Rational.of(3));
        }

        @Test
        void givesNothingWhereTheCriterionDoesNotApplyOrIsAwarded() {
            assertThat(compared(framework.draft(report.notApplicable("2.1.2", "không có"))))
                    .isEmpty();
            assertThat(compared(framework.draft(
                            report.award("2.1.2", new Award(Rational.of(5), "vì")))))
                    .isEmpty();
        }

        /** Of 5 meetings chaired of 4. */
        @Test
        void knowsWhichFiguresContradictEachOther() {
            assertThat(draft.isContradictory(criterion("1.2"))).isTrue();
            assertThat(draft.isContradictory(criterion("1.1"))).isFalse();
            assertThat(draft.isContradictory(criterion("2.1.2"))).isFalse();
        }

        /** 3 of 12 systems are a quarter of 25 points. */
        @Test
        void isCompletedByTheRangeOfTheCohort() {
            var range = new ReferenceRange(Rational.ZERO, Rational.of(12), "các huyện");
            Scorecard card = draft.complete(Map.of("2.1.2", range));

            assertThat(card.get("2.1.2").points()).isEqualTo(Rational.of(25, 4));
            assertThat(card).isEqualTo(framework.score(report.reference("2.1.2", range)));
            assertThatThrownBy(() -> draft.complete(Map.of("1.1", range)))
                    .isInstanceOf(InvalidInputsException.class);
        }
    }

    @Nested
    class ABreakdown {

        private final Breakdown breakdown = Sample.framework()
                .score(Map.of("chaired", 3, "meetings", 4, "issued", true))
                .breakdown();

        /** Group 1: 10 + 3/4 · 30 = 65/2 of 40; group 2.1: 3/4 · 20 of 45. */
        @Test
        void hasThePointsOfEachNode() {
            assertThat(breakdown.points("1")).isEqualTo(Rational.of(65, 2));
            assertThat(breakdown.displayed("1")).isEqualTo(new BigDecimal("32.5"));
            assertThat(breakdown.real("2.1")).isEqualTo(Rational.of(15));
            assertThat(breakdown.real("1.2")).isEqualTo(Rational.of(45, 2));
            assertThat(breakdown.displayed("1.2")).isEqualTo(new BigDecimal("22.5"));
            assertThat(breakdown.status("1.2")).isEqualTo(Status.SCORED);
            assertThat(breakdown.status("2.1.2")).isEqualTo(Status.NO_DATA);
        }

        /** 65/2 of 40 are 81.25 %, 15 of 45 are 33.3…. */
        @Test
        void hasPercentages() {
            Rounding tenths = new Rounding(1, RoundingMode.HALF_UP);

            assertThat(breakdown.percent("1", tenths)).isEqualTo(new BigDecimal("81.3"));
            assertThat(breakdown.percent("2.1", tenths)).isEqualTo(new BigDecimal("33.3"));
            assertThat(breakdown.percent("2.2", tenths)).isEqualTo(new BigDecimal("100"));
            assertThat(breakdown.percent("2.1.2", tenths)).isEqualTo(new BigDecimal("0"));
            assertThatThrownBy(() -> breakdown.percent("9", tenths))
                    .isInstanceOf(NoSuchElementException.class);
        }

        @Test
        void countsCriteriaThatDoNotApply() {
            Exemptions exemptions = Sample.framework()
                    .score(Inputs.of(Map.of("issued", true)).notApplicable("2.2", "không có"))
                    .breakdown()
                    .exemptions();

            assertThat(exemptions.criteria()).isEqualTo(1);
            assertThat(breakdown.exemptions().criteria()).isZero();
        }
    }
}
