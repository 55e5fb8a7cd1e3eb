// SPDX-License-Identifier: Apache-2.0
package vn.dti.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.comparison.Draft.CHAIRED;
import static vn.dti.comparison.Draft.FIRST;
import static vn.dti.comparison.Draft.ISSUED;
import static vn.dti.comparison.Draft.PLAN;
import static vn.dti.comparison.Draft.SIGNATURE;
import static vn.dti.comparison.Draft.criterion;
import static vn.dti.comparison.Draft.group;
import static vn.dti.comparison.Draft.ratio;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.ReferenceRange;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Policy;
import vn.dti.rule.Policy.PartlyMissing;
import vn.dti.rule.Requires;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** What a comparison of two versions says of policies that criteria share, of groups, ranges and itself. */
class RevisionDetailsTest {

    private static List<String> told(Framework old, Framework now) {
        return Revision.of(old, now).changes().stream()
                .map(change -> change.subject().id() + " " + change.message().in(Language.EN))
                .toList();
    }

    /** A policy by which missing data counts the maximum. */
    private static final Policy KIND =
            new Policy(Worth.MAXIMUM, Worth.MAXIMUM, Worth.ZERO, Worth.ERROR);

    /** Eight criteria, of which the first few have another policy than the others. */
    private static Framework eight(int kind) {
        Node[] criteria = IntStream.rangeClosed(1, 8)
                .mapToObj(number -> criterion("1." + number, 5, number % 2 == 0 ? PLAN : SIGNATURE))
                .map(each -> Integer.parseInt(each.id().substring(2)) <= kind
                        ? Draft.with(each, KIND)
                        : each)
                .toArray(Node[]::new);
        return FIRST.nodes(group("1", criteria)).framework();
    }

    @Nested
    class APolicyThatCriteriaShare {

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                1 | 1.1 where there is no value: no data: 0 points → full marks
                2 | ' where there is no value: no data: 0 points → full marks (in 1.1 and 1.2)'
                6 | ' where there is no value: no data: 0 points → full marks (in 1.1, 1.2, 1.3, 1.4, 1.5, and 1.6)'
                7 | ' where there is no value: no data: 0 points → full marks (in 7 criteria)'
                8 | ' where there is no value: no data: 0 points → full marks (in all criteria)'
                """)
        void isToldOnceWithThoseThatHaveIt(int kind, String sentence) {
            assertThat(told(eight(0), eight(kind))).containsExactly(sentence);
        }

        @Test
        void isToldOfDivisorsAndOfParts() {
            var old = new Policy(
                    Worth.ZERO, Worth.ZERO, Worth.ZERO, Worth.ZERO, List.of(), PartlyMissing.PART);
            var now = new Policy(
                    Worth.ZERO,
                    Worth.ZERO,
                    Worth.ZERO,
                    Worth.ZERO,
                    List.of("meetings"),
                    PartlyMissing.WHOLE);

            assertThat(told(of(old), of(now)))
                    .containsExactly("1.1 where there is no value: 0 of: every divisor → meetings"
                            + " and parts without data: that part alone → the whole criterion");
            assertThat(told(of(now), of(old)))
                    .containsExactly("1.1 where there is no value: 0 of: meetings → every divisor"
                            + " and parts without data: the whole criterion → that part alone");
        }

        private static Framework of(Policy policy) {
            return FIRST.nodes(group("1", Draft.with(criterion("1.1", 20, ratio("80%")), policy)))
                    .framework();
        }
    }

    @Nested
    class AGroupOfAnotherTitleUnderItsId {

        private static Framework titled(String title, Node criterion) {
            var group = new Group(
                    "1", title, criterion.max(), new Aggregation.Sum(), List.of(criterion));
            return FIRST.nodes(group).framework();
        }

        /** Nothing but the id is the same of the group; its criterion is another one. */
        @Test
        void isTheSameGroup() {
            assertThat(told(
                            titled("Hạ tầng", criterion("1.1", "Họp", 20, ratio("80%"))),
                            titled("Nhân lực", criterion("1.1", "Kế hoạch", 20, PLAN))))
                    .containsExactly(
                            "1 title: «Hạ tầng» → «Nhân lực»",
                            "1.1 criterion removed, at most 20 points",
                            "1.1 criterion added, at most 20 points");
        }

        @Test
        void isNotTheCriterionOfThatId() {
            Framework group =
                    FIRST.nodes(group("1", criterion("1.1", 20, PLAN))).framework();
            Framework criterion =
                    FIRST.nodes(criterion("1", "Kế hoạch", 20, SIGNATURE)).framework();

            assertThat(told(group, criterion))
                    .containsExactlyInAnyOrder(
                            "1 group removed, at most 20 points",
                            "1.1 criterion removed, at most 20 points",
                            "1 criterion added, at most 20 points");
        }
    }

    @Test
    void aChangeIsShortWhereItsSentenceSaysAllOfIt() {
        Framework more = FIRST.nodes(group("1", criterion("1.1", 25, PLAN))).framework();
        Framework less = FIRST.nodes(group("1", criterion("1.1", 20, PLAN))).framework();
        Framework other =
                FIRST.nodes(group("1", criterion("1.1", 20, ratio("80%")))).framework();
        Framework stricter =
                FIRST.nodes(group("1", criterion("1.1", 20, ratio("90%")))).framework();

        assertThat(Revision.of(more, less).changes()).allMatch(Change::isShort).hasSize(3);
        assertThat(Revision.of(other, stricter).changes())
                .noneMatch(Change::isShort)
                .hasSize(1);
    }

    /** The new gate asks an input of the same name that is no longer a yes or no. */
    @Test
    void aGateThatFitsNoLongerIsComparedAsItWas() {
        Input counted = Input.count("issued", "Số kế hoạch");
        Framework old = FIRST.nodes(group(
                        "1",
                        criterion("1.1", 20, new Requires(new Condition.Yes(ISSUED), SIGNATURE))))
                .framework();
        Framework now = FIRST.inputs(CHAIRED, Draft.MEETINGS, counted, Draft.SIGNED)
                .nodes(group("1", criterion("1.1", 20, SIGNATURE)))
                .framework();

        assertThat(told(old, now)).contains("1.1 gate removed: “Đã ban hành kế hoạch” is “yes”");
    }

    @Nested
    class OfTwoResults {

        private static final Input SYSTEMS = Input.count("systems", "Số hệ thống");
        private static final Framework COMPARED = FIRST.and(SYSTEMS)
                .nodes(group("1", criterion("1.1", 20, MinMax.shareOfBest(Expression.of(SYSTEMS)))))
                .framework();

        private static Inputs report(long most) {
            return Inputs.of(Map.of("systems", 3))
                    .reference(
                            "1.1",
                            new ReferenceRange(Rational.ZERO, Rational.of(most), "năm 2022"));
        }

        /** 3 of 4 are 15 of 20 points, 3 of 6 are 10. */
        @Test
        void theRangeIsToldWithItsNumbers() {
            ScorecardComparison comparison =
                    ScorecardComparison.of(COMPARED.score(report(4)), COMPARED.score(report(6)));

            assertThat(comparison.get("1.1").title()).isEqualTo("Tiêu chí 1.1");
            assertThat(comparison.get("1.1").difference()).isEqualTo(Rational.of(10 - 15));
            assertThat(comparison.get("1.1").assertions())
                    .singleElement()
                    .satisfies(told -> assertThat(told.in(Language.EN))
                            .startsWith("reference range: ")
                            .contains("4", " → ", "6"));
        }

        @Test
        void ofTwoFrameworksTheRefusalIsASentence() {
            Framework other = new Draft(
                            "khac-2024", FIRST.inputs(), FIRST.nodes(), FIRST.aggregation())
                    .framework();
            var refusal = catchThrowableOfType(
                    IncomparableException.class,
                    () -> ScorecardComparison.of(
                            FIRST.framework().score(Map.of()), other.score(Map.of())));

            assertThat(refusal.sentence().in(Language.EN)).isEqualTo(refusal.getMessage());
        }
    }

    @Test
    void isShownByTheTwoIds() {
        Framework other = new Draft("mau-2024", FIRST.inputs(), FIRST.nodes(), FIRST.aggregation())
                .framework();

        assertThat(Revision.of(FIRST.framework(), other)).hasToString("mau-2023 → mau-2024");
    }

    /** 10/3 and 10/3 are 3.33 and 3.33 as shown, their sum 20/3 is 6.67. */
    @ParameterizedTest
    @CsvSource({"10/3, 10/3, false", "10/3, 0, true", "5, 5/2, true", "-10/3, 10/3, true"})
    void partsAddUpAsShownOrNot(String rules, String data, boolean adds) {
        var split = new Attribution.Split(Rational.parse(rules), Rational.parse(data));

        assertThat(split.addsUp(Rounding.HALF_UP_2)).isEqualTo(adds);
        assertThat(split.sum()).isEqualTo(Rational.parse(rules).plus(Rational.parse(data)));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1, 0, true", "0, 1, true", "1, -1, true"})
    void aPartIsMovedByEither(long rules, long data, boolean moved) {
        var split = new Attribution.Split(Rational.of(rules), Rational.of(data));
        var part = new Attribution.Part(
                new Subject(Subject.Type.CRITERION, "1", "1", "Họp"),
                split,
                List.of(),
                false,
                List.of(),
                List.of());

        assertThat(part.isMoved()).isEqualTo(moved);
    }

    /** Rules of the same words that ask other inputs name both. */
    @Test
    void aRuleThatAsksAnotherInputOfTheSameLabelNamesBoth() {
        Input twin = Input.yesNo("issued2", "Đã ban hành kế hoạch");
        Framework old = FIRST.nodes(group("1", criterion("1.1", 20, PLAN))).framework();
        Framework now = FIRST.and(twin)
                .nodes(group("1", criterion("1.1", 20, YesNo.of(twin))))
                .framework();

        assertThat(told(old, now))
                .contains("1.1 rule (yes or no): uses the inputs issued2 instead of issued");
    }
}
