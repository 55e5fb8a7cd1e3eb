// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.comparison.Draft.FIRST;
import static vn.dti.comparison.Draft.MEETING_RATIO;
import static vn.dti.comparison.Draft.PLAN;
import static vn.dti.comparison.Draft.SIGNATURE;
import static vn.dti.comparison.Draft.criterion;
import static vn.dti.comparison.Draft.group;
import static vn.dti.comparison.Draft.ratio;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.Problem;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Policy;
import vn.dti.rule.Worth;
import vn.dti.wording.Language;

class EffectTest {

    /** 2 of 3 meetings chaired, the plan issued, not signed. */
    private static final Inputs REPORT =
            Inputs.of(Map.of("chaired", 2, "meetings", 3, "issued", true, "signed", false));

    private static Effect effect(Draft old, Draft now) {
        return effect(old, now, REPORT);
    }

    private static Effect effect(Draft old, Draft now, Inputs inputs) {
        Effect effect = Revision.of(old.framework(), now.framework()).effect(inputs, Version.OLD);
        assertThat(effect.contributions().stream()
                        .map(Contribution::difference)
                        .reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(effect.difference());
        return effect;
    }

    /** What moved, as {@code old id>new id difference: sentences}. */
    private static List<String> moved(Effect effect) {
        return effect.moved().stream()
                .map(moved -> moved.criterion().before() + ">"
                        + moved.criterion().after() + " " + moved.difference()
                        + moved.changes().stream()
                                .map(change -> "; " + change.message().in(Language.EN))
                                .reduce("", String::concat))
                .toList();
    }

    private static Draft one(Aggregation aggregation, Node... children) {
        return FIRST.nodes(group("1", aggregation, children));
    }

    @Test
    void aTargetMovesTheCriterionItIsOf() {
        Draft now = FIRST.nodes(
                group("1", criterion("1.1", 20, ratio("70%")), criterion("1.2", 10, PLAN)),
                group("2", criterion("2.1", 20, SIGNATURE)));
        Effect effect = effect(FIRST, now);

        Rational old = Rational.of(2, 3).dividedBy(Rational.parse("80%")).times(20);
        Rational present = Rational.of(2, 3).dividedBy(Rational.parse("70%")).times(20);
        assertThat(effect.before().points()).isEqualTo(old.plus(Rational.of(10)));
        assertThat(effect.after().points()).isEqualTo(present.plus(Rational.of(10)));
        assertThat(effect.difference())
                .isEqualTo(present.minus(old))
                .isEqualTo(Rational.of(50, 21));
        assertThat(moved(effect)).containsExactly("1.1>1.1 50/21; rule (ratio): target 80% → 70%");
        assertThat(effect.contributions())
                .extracting(each -> each.criterion().id())
                .containsExactly("1.1", "1.2", "2.1");
    }

    @Test
    void whatIsAddedAndRemovedContributesAllThatItBrings() {
        Draft now = FIRST.nodes(group(
                "1",
                criterion("1.1", 20, MEETING_RATIO),
                criterion("1.3", "Họp", 6, ratio("50%"))));

        assertThat(moved(effect(FIRST, now)))
                .containsExactly(
                        "1.2> -10; criterion removed, at most 10 points",
                        ">1.3 6; criterion added, at most 6 points");
    }

    @Test
    void anUnchangedCriterionMovesForAPolicyThatItShares() {
        var kind = new Policy(Worth.MAXIMUM, Worth.MAXIMUM, Worth.ZERO, Worth.ERROR);
        Draft now = FIRST.nodes(
                group(
                        "1",
                        Draft.with(criterion("1.1", 20, MEETING_RATIO), kind),
                        Draft.with(criterion("1.2", 10, PLAN), kind)),
                group("2", Draft.with(criterion("2.1", 20, SIGNATURE), kind)));
        Effect effect = effect(FIRST, now, Inputs.of(Map.of("issued", true, "signed", true)));

        assertThat(moved(effect))
                .containsExactly("1.1>1.1 20; where there is no value: "
                        + "no data: 0 points → full marks (in all criteria)");
        assertThat(effect.moved().get(0).isUnchanged()).isTrue();
        assertThat(effect.contributions().get(1).changes()).isEmpty();
    }

    @Test
    void aRenumberedCriterionIsComparedWithItself() {
        Draft now = FIRST.nodes(
                group("1", criterion("1.1", "Tiêu chí 1.2", 15, PLAN)),
                group("2", criterion("2.1", 20, SIGNATURE)));

        assertThat(moved(effect(FIRST, now)))
                .containsExactly(
                        "1.1> -50/3; criterion removed, at most 20 points",
                        "1.2>1.1 5; maximum: 10 → 15");
    }

    @Nested
    class Aggregations {

        private static final Aggregation SUM = new Aggregation.Sum();
        private static final Aggregation MEAN = new Aggregation.Mean();
        private static final Aggregation BEST_SHARE = new Aggregation.BestShare();

        private static Aggregation weights(long one, long other) {
            return new Aggregation.WeightedMean(List.of(Rational.of(one), Rational.of(other)));
        }

        /** 1.1 earns 5/6 of 20, 1.2 all of 10, together at most 30. */
        @ParameterizedTest(name = "{0} → {1}")
        @MethodSource
        void areAttributedToTheCriteria(
                Aggregation old, Aggregation now, Rational first, Rational second) {
            Node[] nodes = {criterion("1.1", 20, MEETING_RATIO), criterion("1.2", 10, PLAN)};
            Effect effect = effect(one(old, nodes), one(now, nodes));

            assertThat(effect.contributions())
                    .extracting(Contribution::difference)
                    .containsExactly(first, second);
        }

        static Stream<Arguments> areAttributedToTheCriteria() {
            Rational five = Rational.of(5, 6);
            Rational inSum = five.times(20);
            Rational inMean = five.times(30).dividedBy(Rational.of(2));
            Rational inWeighted = five.times(30).dividedBy(Rational.of(4));
            return Stream.of(
                    arguments(SUM, MEAN, inMean.minus(inSum), Rational.of(15 - 10)),
                    arguments(
                            MEAN,
                            weights(1, 3),
                            inWeighted.minus(inMean),
                            Rational.of(90, 4).minus(Rational.of(15))),
                    // 1.2 has all of its maximum and is alone the best
                    arguments(SUM, BEST_SHARE, inSum.negated(), Rational.of(30 - 10)),
                    arguments(BEST_SHARE, SUM, inSum, Rational.of(10 - 30)));
        }

        @Test
        void ofTheMostPointsAreThoseOfTheItemThatHasThem() {
            Node[] nodes = {criterion("1.1", 20, MEETING_RATIO), criterion("1.2", 10, PLAN)};
            Effect effect = effect(one(SUM, nodes), one(new Aggregation.Maximum(), nodes));

            // 1.1 has 5/6 of 20 points, 1.2 has 10 and no longer counts.
            assertThat(effect.contributions())
                    .extracting(Contribution::difference)
                    .containsExactly(Rational.ZERO, Rational.of(-10));
        }

        @Test
        void aTieOfTheBestShareIsDividedEqually() {
            Node[] nodes = {criterion("1.1", 20, ratio("50%")), criterion("1.2", 10, PLAN)};
            Effect effect = effect(one(SUM, nodes), one(BEST_SHARE, nodes));

            assertThat(effect.contributions())
                    .extracting(Contribution::after)
                    .containsExactly(Rational.of(15), Rational.of(15));
        }

        @Test
        void theWholeIsPutTogetherLikeAGroup() {
            Effect effect = effect(FIRST, FIRST.aggregated(MEAN));

            // Group 1 earns 80/3 of 30 and brings half of 50 × that share; group 2 earns nothing.
            assertThat(effect.after().points())
                    .isEqualTo(Rational.of(80, 3)
                            .dividedBy(Rational.of(30))
                            .times(50)
                            .dividedBy(Rational.of(2)));
            assertThat(moved(effect))
                    .containsExactly(
                            "1.1>1.1 -25/9; aggregation: sum → mean",
                            "1.2>1.2 -5/3; aggregation: sum → mean");
        }

        @Test
        void aSiblingOfAMeanMovesForWhatIsAddedBesideIt() {
            Effect effect = effect(
                    one(MEAN, criterion("1.2", 10, PLAN)),
                    one(MEAN, criterion("1.2", 10, PLAN), criterion("1.3", 10, SIGNATURE)));

            // 10 of 10 alone; half of 20 × 10/10 beside another: the same.
            assertThat(moved(effect)).isEmpty();

            Effect wider = effect(
                    one(MEAN, criterion("1.2", 10, PLAN)),
                    one(MEAN, criterion("1.2", 10, PLAN), criterion("1.3", 30, SIGNATURE)));
            assertThat(moved(wider))
                    .containsExactly("1.2>1.2 10; maximum: 10 → 40; "
                            + "criterion added, at most 30 points");
        }
    }

    @Nested
    class Reports {

        private static final Input FAX = Input.count("fax", "Số bản fax");
        private static final Input CLOUD = Input.count("cloud", "Số máy chủ ảo");
        private static final Draft OLD = FIRST.and(FAX);
        private static final Draft NEW = FIRST.and(CLOUD);

        @Test
        void giveEachVersionTheInputsThatItKnows() {
            Effect effect = effect(OLD, NEW, REPORT.with("fax", 1).with("cloud", 2));

            assertThat(effect.before().inputs().values()).containsKey("fax");
            assertThat(effect.before().inputs().values()).doesNotContainKey("cloud");
            assertThat(effect.after().inputs().values()).containsKey("cloud");
            assertThat(effect.after().inputs().values()).doesNotContainKey("fax");
        }

        @ParameterizedTest
        @MethodSource
        void areRefusedWithTheVersionAndTheInput(
                String name, Object value, Version written, String message) {
            Draft now = FIRST.inputs(
                    Draft.CHAIRED,
                    Input.count("meetings", "Tổng số cuộc họp"),
                    Draft.ISSUED,
                    Draft.SIGNED,
                    Input.yesNo("fax", "Còn dùng fax"));
            Revision revision = Revision.of(OLD.framework(), now.framework());

            assertThatThrownBy(() -> revision.effect(REPORT.with(name, value), written))
                    .isInstanceOfSatisfying(
                            InvalidInputsException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(
                                            Problem::place,
                                            each -> each.message().in(Language.EN))
                                    .containsExactly(tuple(name, message)));
        }

        static Stream<Arguments> areRefusedWithTheVersionAndTheInput() {
            return Stream.of(
                    arguments(
                            "fax",
                            7,
                            Version.OLD,
                            "new version (mau-2023): “Còn dùng fax” [fax] is 7, expected yes or no (true, false)"),
                    arguments(
                            "fax",
                            true,
                            Version.OLD,
                            "old version (mau-2023): “Số bản fax” [fax] is true, "
                                    + "expected a whole number of at least 0"),
                    arguments(
                            "meeting",
                            1,
                            Version.OLD,
                            "old version (mau-2023): unknown input 'meeting' — "
                                    + "did you mean 'meetings'?"),
                    arguments(
                            "meeting",
                            1,
                            Version.NEW,
                            "new version (mau-2023): unknown input 'meeting' — "
                                    + "did you mean 'meetings'?"));
        }

        @Test
        void speakOfCriteriaByTheIdsOfOneVersion() {
            MinMax compared = MinMax.shareOfBest(Expression.of(Draft.MEETINGS));
            Draft old = FIRST.nodes(group(
                    "1", criterion("1.1", 10, SIGNATURE), criterion("1.2", "So", 10, compared)));
            Draft now = FIRST.nodes(
                    group("1", criterion("1.1", "So", 10, compared), criterion("1.9", 5, PLAN)));
            var range = new ReferenceRange(Rational.ZERO, Rational.of(6), "");
            Revision revision = Revision.of(old.framework(), now.framework());

            Effect byOld = revision.effect(
                    REPORT.reference("1.2", range).notApplicable("1.1", "không có"), Version.OLD);
            Effect byNew = revision.effect(
                    REPORT.reference("1.1", range).notApplicable("1.9", "không có"), Version.NEW);

            assertThat(byOld.before().points()).isEqualTo(Rational.of(10 + 5));
            assertThat(byOld.after().points()).isEqualTo(Rational.of(5 + 5));
            assertThat(byOld.after().inputs().notApplicable()).isEmpty();
            assertThat(byNew.before().points()).isEqualTo(Rational.of(5));
            assertThat(byNew.after().points()).isEqualTo(Rational.of(5 + 5));
        }

        @Test
        void keepARangeFromAVersionThatDoesNotCompare() {
            MinMax compared = MinMax.shareOfBest(Expression.of(Draft.MEETINGS));
            Draft old = FIRST.nodes(group("1", criterion("1.1", "So", 10, compared)));
            Draft now = FIRST.nodes(group("1", criterion("1.1", "So", 10, MEETING_RATIO)));
            var range = new ReferenceRange(Rational.ZERO, Rational.of(6), "");

            Effect effect = effect(old, now, REPORT.reference("1.1", range));

            assertThat(moved(effect))
                    .containsExactly("1.1>1.1 10/3; rule: compared with the other units → ratio");
        }
    }
}
