// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.wording.Language.EN;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;

/** Two ambiguous clauses: 1.1 by the ratio or by its half, 2.1 by the ratio or full marks. */
class ReadingRangeTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Rule RATIO = Sample.MEETING_RATIO;
    private static final Rule HALVED = new Formula(Expression.of(HALF)
            .times(Expression.of(Sample.CHAIRED))
            .over(Expression.of(Sample.MEETINGS)));
    private static final Rule FULL = Formula.fixed(Rational.ONE);
    private static final Map<String, Integer> THREE_OF_FOUR = Map.of("chaired", 3, "meetings", 4);
    private static final Rational SHARE = Rational.of(3, 4);

    private static final Framework FRAMEWORK = framework(new Aggregation.Sum());

    private static Framework framework(Aggregation aggregation) {
        return Sample.framework(
                Sample.INPUTS,
                Sample.group(
                        "1",
                        50,
                        aggregation,
                        read(
                                "1.1",
                                20,
                                "whole",
                                new Reading("whole", "tỷ lệ", RATIO),
                                new Reading("halved", "một nửa tỷ lệ", HALVED)),
                        Sample.criterion("1.2", 30, RATIO)),
                Sample.group(
                        "2",
                        40,
                        read(
                                "2.1",
                                40,
                                "strict",
                                new Reading("strict", "tỷ lệ", RATIO),
                                new Reading("lenient", "luôn đạt", FULL))));
    }

    private static Criterion read(String id, long max, String chosen, Reading... all) {
        var readings = new Readings("", chosen, "", List.of(all));
        var provision =
                new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
        Rule rule = readings.find(chosen).orElseThrow().rule();
        return new Criterion(
                id, "Tiêu chí " + id, Rational.of(max), rule, Policy.DEFAULT, provision);
    }

    private static ReadingRange range(Framework framework, String id) {
        return framework
                .scoreAllReadings(Inputs.of(THREE_OF_FOUR))
                .walk()
                .filter(each -> each.node().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** 1.1 is 15 or 7.5 points, all together 15 + 22.5 + 40 at most and 7.5 + 22.5 + 30 at least. */
    @Nested
    class OfAWholeWithAPrerequisite {

        private static ReadingRange whole(Interval points) {
            var level = new Threshold(points, Classes.Scale.POINTS);
            var prerequisite = new Prerequisite(
                    "Điểm sàn",
                    Requirement.every(new Selection.Named(List.of("1.1")), level),
                    Prerequisite.Consequence.ZERO);
            Document document = Sample.document();
            return Sample.framework(
                            new Document(
                                    document.decision(),
                                    document.edition(),
                                    document.counts(),
                                    document.errata(),
                                    document.profile(),
                                    document.relations(),
                                    document.classes(),
                                    document.tieBreak(),
                                    document.tags(),
                                    List.of(prerequisite),
                                    ""),
                            Sample.INPUTS,
                            Rational.of(90),
                            FRAMEWORK.root().children().toArray(Node[]::new))
                    .scoreAllReadings(Inputs.of(THREE_OF_FOUR));
        }

        private static Interval atMost(String points) {
            return Interval.atMost(Rational.parse(points));
        }

        static Stream<Arguments> isThatOfTheReadingsThatMeetIt() {
            return Stream.of(
                    arguments(Interval.atLeast(Rational.of(5)), "60", "77.5"),
                    arguments(Interval.atLeast(Rational.of(10)), "0", "77.5"),
                    arguments(Interval.atLeast(Rational.of(16)), "0", "0"),
                    // more points break these, by one reading and not by the other
                    arguments(atMost("20"), "60", "77.5"),
                    arguments(atMost("10"), "0", "77.5"),
                    arguments(atMost("5"), "0", "0"));
        }

        @ParameterizedTest
        @MethodSource
        void isThatOfTheReadingsThatMeetIt(Interval points, String least, String most) {
            ReadingRange whole = whole(points);

            assertThat(whole.least()).isEqualTo(Rational.parse(least));
            assertThat(whole.most()).isEqualTo(Rational.parse(most));
        }
    }

    @Nested
    class OfACriterion {

        @Test
        void namesThePointsUnderEachReading() {
            assertThat(range(FRAMEWORK, "1.1").readings())
                    .containsExactly(
                            Map.entry("whole", SHARE.times(20)),
                            Map.entry("halved", SHARE.times(HALF).times(20)));
        }

        @Test
        void goesFromTheLeastToTheMost() {
            ReadingRange range = range(FRAMEWORK, "1.1");

            assertThat(range.least()).isEqualTo(SHARE.times(HALF).times(20));
            assertThat(range.most()).isEqualTo(SHARE.times(20));
            assertThat(range.matters()).isTrue();
            assertThat(range.children()).isEmpty();
        }

        @Test
        void isThePointsAloneWhereTheClauseIsClear() {
            ReadingRange range = range(FRAMEWORK, "1.2");

            assertThat(range.readings()).isEmpty();
            assertThat(range.least()).isEqualTo(SHARE.times(30));
            assertThat(range.most()).isEqualTo(SHARE.times(30));
            assertThat(range.matters()).isFalse();
        }

        @Test
        void doesNotMatterForAUnitThatEarnsTheSameUnderEachReading() {
            ReadingRange range =
                    FRAMEWORK.scoreAllReadings(Inputs.of(Map.of("chaired", 0, "meetings", 4)));

            assertThat(range.walk()
                            .filter(ReadingRange::matters)
                            .map(each -> each.node().id()))
                    .containsExactly("", "2", "2.1");
        }
    }

    @Nested
    class OfAGroup {

        @Test
        void isTheSumOfTheLeastAndOfTheMost() {
            ReadingRange total = FRAMEWORK.scoreAllReadings(Inputs.of(THREE_OF_FOUR));

            assertThat(total.least())
                    .isEqualTo(SHARE.times(HALF)
                            .times(20)
                            .plus(SHARE.times(30))
                            .plus(SHARE.times(40)));
            assertThat(total.most())
                    .isEqualTo(SHARE.times(20).plus(SHARE.times(30)).plus(Rational.of(40)));
            assertThat(total.readings()).isEmpty();
        }

        @Test
        void followsItsAggregation() {
            ReadingRange mean = range(framework(new Aggregation.Mean()), "1");
            ReadingRange best = range(framework(new Aggregation.BestShare()), "1");

            assertThat(mean.least())
                    .isEqualTo(SHARE.times(HALF).plus(SHARE).times(HALF).times(50));
            assertThat(mean.most()).isEqualTo(SHARE.times(50));
            assertThat(best.least()).isEqualTo(SHARE.times(50));
            assertThat(best.matters()).isFalse();
        }

        @Test
        void isCongruentWithTheTree() {
            assertThat(FRAMEWORK
                            .scoreAllReadings(Inputs.of(THREE_OF_FOUR))
                            .walk()
                            .map(ReadingRange::node)
                            .toList())
                    .isEqualTo(FRAMEWORK.root().walk().toList());
        }
    }

    @Test
    void isTheSameWhicheverReadingIsChosen() {
        Framework other = FRAMEWORK.withReading("1.1", "halved").withReading("2.1", "lenient");

        assertThat(other.scoreAllReadings(Inputs.of(THREE_OF_FOUR)))
                .extracting(ReadingRange::least, ReadingRange::most)
                .containsExactly(
                        range(FRAMEWORK, "").least(), range(FRAMEWORK, "").most());
    }

    @Test
    void isTakenForManyReadingsWithoutTryingEveryCombination() {
        Node[] criteria = new Node[60];
        for (int i = 0; i < criteria.length; i++) {
            criteria[i] = read(
                    String.valueOf(i + 1),
                    1,
                    "none",
                    new Reading("none", "", Formula.fixed(Rational.ZERO)),
                    new Reading("half", "", Formula.fixed(HALF)),
                    new Reading("all", "", FULL));
        }
        ReadingRange range =
                Sample.framework(List.of(), criteria).scoreAllReadings(Inputs.of(Map.of()));

        assertThat(range.least()).as("of 3^60 combinations").isEqualTo(Rational.ZERO);
        assertThat(range.most()).isEqualTo(Rational.of(60));
    }

    @Nested
    class OfAReport {

        @Test
        void followsWhatTheHostAsserts() {
            Inputs report = Inputs.of(THREE_OF_FOUR).notApplicable("1.1", "không có cuộc họp");

            assertThat(FRAMEWORK
                            .scoreAllReadings(report)
                            .children()
                            .get(0)
                            .children()
                            .get(0)
                            .readings())
                    .containsExactly(
                            Map.entry("whole", Rational.of(20)),
                            Map.entry("halved", Rational.of(20)));
        }

        @Test
        void takesTheReferenceRangesOfTheCohort() {
            Framework framework = Sample.framework();
            Inputs report = Inputs.of(Map.of("systems", 3))
                    .reference("2.1.2", new ReferenceRange(Rational.ZERO, Rational.of(12), ""));

            assertThat(framework.scoreAllReadings(report).most())
                    .isEqualTo(Rational.of(3, 12).times(25));
        }

        @Test
        void isRefusedWithEveryProblem() {
            Inputs report = Inputs.of(Map.of("chaired", -1, "meeting", 4));

            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> FRAMEWORK.scoreAllReadings(report));

            assertThat(refusal).isNotNull();
            assertThat(refusal.problems())
                    .extracting(problem -> problem.message().in(EN))
                    .containsExactly(
                            "“Số cuộc họp chủ trì” [chaired] is -1, expected at least 0",
                            "unknown input 'meeting' — did you mean 'meetings'?");
        }

        @Test
        void isRefusedForAContradictionUnderTheReadingInUse() {
            Framework planned = BY_PLAN.withReading("1", "planned");

            var refusal = catchThrowableOfType(
                    InvalidInputsException.class, () -> planned.scoreAllReadings(NOTHING_PLANNED));

            assertThat(refusal).isNotNull();
            assertThat(refusal.problems())
                    .extracting(problem -> problem.message().in(EN))
                    .containsExactly(NO_PLAN);
        }
    }

    private static final Input PLANNED = Input.count("planned", "Cuộc họp theo kế hoạch");
    private static final Inputs NOTHING_PLANNED = Inputs.of(Map.of("meetings", 4, "planned", 0));
    private static final String NO_PLAN =
            "criterion “Tiêu chí 1” [1]: the denominator is 0 (4/0), as “Cuộc họp theo kế hoạch” [planned] is 0:"
                    + " refused";

    /** Full marks, half of them, or the meetings held over those planned. */
    private static final Framework BY_PLAN = Sample.framework(
            List.of(Sample.MEETINGS, PLANNED),
            read(
                    "1",
                    10,
                    "full",
                    new Reading("full", "luôn đạt", FULL),
                    new Reading(
                            "planned",
                            "theo kế hoạch",
                            Ratio.of(Expression.of(Sample.MEETINGS).over(Expression.of(PLANNED)))),
                    new Reading("half", "một nửa", Formula.fixed(HALF))));

    @Nested
    class AReadingThatRefusesTheFigures {

        private final ReadingRange range =
                BY_PLAN.scoreAllReadings(NOTHING_PLANNED).children().get(0);

        @Test
        void isNamedWithWhatItRefuses() {
            assertThat(range.isRefused()).isTrue();
            assertThat(range.refusals()).containsOnlyKeys("planned");
            assertThat(range.refusals().get("planned"))
                    .extracting(problem ->
                            problem.place() + " | " + problem.message().in(EN))
                    .containsExactly("planned | " + NO_PLAN);
        }

        @Test
        void leavesTheRangeToTheOthers() {
            assertThat(range.readings())
                    .containsExactly(
                            Map.entry("full", Rational.of(10)), Map.entry("half", Rational.of(5)));
            assertThat(range.least()).isEqualTo(Rational.of(5));
            assertThat(range.most()).isEqualTo(Rational.of(10));
        }

        @Test
        void refusesNothingAboveIt() {
            ReadingRange whole = BY_PLAN.scoreAllReadings(NOTHING_PLANNED);

            assertThat(whole.isRefused()).isFalse();
            assertThat(whole.least()).isEqualTo(Rational.of(5));
        }

        @Test
        void isNoneWhereAllTakeThem() {
            assertThat(BY_PLAN.scoreAllReadings(Inputs.of(Map.of("meetings", 4, "planned", 5)))
                            .walk())
                    .noneMatch(ReadingRange::isRefused);
        }
    }

    @Nested
    class TheReadingsInUse {

        @Test
        void areNamedForEveryAmbiguousClause() {
            assertThat(FRAMEWORK.readings())
                    .containsExactly(Map.entry("1.1", "whole"), Map.entry("2.1", "strict"));
        }

        @Test
        void areThoseThatWereSwitchedTo() {
            assertThat(FRAMEWORK.withReading("2.1", "lenient").readings())
                    .containsExactly(Map.entry("1.1", "whole"), Map.entry("2.1", "lenient"));
        }

        @Test
        void areNoneWhereEveryClauseIsClear() {
            assertThat(Sample.framework().readings()).isEmpty();
        }
    }
}
