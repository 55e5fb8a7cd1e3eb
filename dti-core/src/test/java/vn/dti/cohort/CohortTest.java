// SPDX-License-Identifier: Apache-2.0
package vn.dti.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Edition;
import vn.dti.framework.Framework;
import vn.dti.framework.Score;
import vn.dti.framework.Scorecard;
import vn.dti.framework.Validity;
import vn.dti.input.Assessment;
import vn.dti.input.Award;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.input.ReferenceRange;
import vn.dti.input.Value;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.MinMax;
import vn.dti.rule.Normalization;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Status;
import vn.dti.wording.Language;

class CohortTest {

    private static Framework comparing(Rule rule) {
        return Districts.framework(Edition.UNSTATED, Districts.criterion("2.1", 60, rule));
    }

    private static final Framework BEST = comparing(Districts.BEST);

    private static List<Score> scores(Cohort cohort) {
        return cohort.scorecards().stream().map(card -> card.get("2.1")).toList();
    }

    private static ReferenceRange range(Cohort cohort) {
        return Objects.requireNonNull(cohort.ranges().get("2.1"), "the range of 2.1");
    }

    private static List<String> refused(Cohort cohort) {
        var refusal = catchThrowableOfType(InvalidCohortException.class, cohort::scorecards);
        assertThat(refusal).isNotNull();
        return refusal.offences().stream()
                .map(each -> each.message().in(Language.EN))
                .toList();
    }

    @Nested
    class ARangeOfTheCohort {

        private static MinMax rule(Normalization mode, Normalization.Degenerate degenerate) {
            return new MinMax(
                    Expression.of(Districts.SYSTEMS),
                    mode,
                    Normalization.Direction.HIGHER,
                    degenerate);
        }

        @ParameterizedTest
        @CsvSource({
            "SHARE_OF_BEST, MAXIMUM_IF_POSITIVE, 5, 60",
            "SHARE_OF_BEST, MAXIMUM_IF_POSITIVE, 0, 0",
            "SHARE_OF_BEST, MAXIMUM,             0, 60",
            "SHARE_OF_BEST, ZERO,                5, 60", // 5 of 5 is no degenerate share
            "BETWEEN,       MAXIMUM_IF_POSITIVE, 5, 60",
            "BETWEEN,       MAXIMUM_IF_POSITIVE, 0, 0",
            "BETWEEN,       MAXIMUM,             0, 60",
            "BETWEEN,       ZERO,                5, 0"
        })
        void ofOneUnitOrOfAllAlikeEarnsWhatTheRuleSays(
                Normalization mode, Normalization.Degenerate degenerate, int systems, long points) {
            Framework framework = comparing(rule(mode, degenerate));

            for (int units = 1; units <= 3; units++) {
                Object[] values = Collections.nCopies(units, systems).toArray();
                Cohort cohort = Cohort.of(framework, Districts.withSystems(values));
                assertThat(scores(cohort)).hasSize(units).allSatisfy(score -> {
                    assertThat(score.points()).isEqualTo(Rational.of(points));
                    assertThat(score.status()).isEqualTo(Status.SCORED);
                });
            }
        }

        @Test
        void leavesOutThoseWithoutAValue() {
            List<Member> members = new ArrayList<>(Districts.withSystems(3, 12));
            members.add(Districts.unit("missing", "", Map.of()));
            members.add(Districts.unit(
                    "no subject", "", Map.of("systems", Value.notApplicable("none"))));
            Inputs asserted = Inputs.of(Map.of("systems", 99))
                    .about(new Assessment("asserted", "2024", Assessment.Kind.VERIFIED))
                    .notApplicable("2.1", "not theirs");
            members.add(Member.of(asserted));
            Inputs awarded = Inputs.of(Map.of("systems", 88))
                    .about(new Assessment("awarded", "2024", Assessment.Kind.VERIFIED))
                    .award("2.1", new Award(Rational.ONE, "not proved"));
            members.add(Member.of(awarded));
            Cohort cohort = Cohort.of(BEST, members);

            assertThat(range(cohort).max()).isEqualTo(Rational.of(12));
            assertThat(scores(cohort))
                    .extracting(Score::status)
                    .containsExactly(
                            Status.SCORED,
                            Status.SCORED,
                            Status.NO_DATA,
                            Status.NOT_APPLICABLE,
                            Status.NOT_APPLICABLE,
                            Status.AWARDED);
        }

        @Test
        void leavesOutThoseWhoseGateIsShut() {
            Condition planned = new Condition.Yes(Districts.PLAN);
            Cohort cohort = Cohort.of(
                    comparing(new Requires(planned, Districts.BEST)),
                    List.of(
                            Districts.unit("a", "", Map.of("plan", true, "systems", 4)),
                            Districts.unit("b", "", Map.of("plan", true, "systems", 8)),
                            Districts.unit("c", "", Map.of("plan", false, "systems", 80))));

            assertThat(scores(cohort))
                    .extracting(score -> score.points().toString())
                    .containsExactly("30", "60", "0");
        }

        @Test
        void leavesOutThoseOfAnotherCase() {
            Condition planned = new Condition.Yes(Districts.PLAN);
            Rule rule = new Cases(List.of(new Case(planned, Districts.BEST)), Districts.PLAIN);
            Cohort cohort = Cohort.of(
                    comparing(rule),
                    List.of(
                            Districts.unit("a", "", Map.of("plan", true, "systems", 4)),
                            Districts.unit("b", "", Map.of("plan", true, "systems", 8)),
                            Districts.unit("c", "", Map.of("plan", false, "systems", 80)),
                            Districts.unit("undecided", "", Map.of("systems", 90))));

            assertThat(range(cohort).max()).isEqualTo(Rational.of(8));
        }

        @Test
        void isOfPartsThatCompareOneQuantity() {
            Part half = new Part("", Rational.of(1, 2), Districts.BEST);
            Part other = new Part("", Rational.of(1, 2), Districts.BETWEEN);
            Cohort cohort = Cohort.of(
                    comparing(new Parts(List.of(half, other))), Districts.withSystems(2, 4, 6));

            // 4/6 of 30, and (4 - 2)/(6 - 2) of 30
            assertThat(scores(cohort).get(1).points()).isEqualTo(Rational.of(35));
        }

        @Test
        void isRefusedWhereTwoQuantitiesWouldShareIt() {
            Part half = new Part("", Rational.of(1, 2), Districts.BEST);
            Part other = new Part(
                    "", Rational.of(1, 2), MinMax.shareOfBest(Expression.of(Districts.DOSSIERS)));
            Cohort cohort =
                    Cohort.of(comparing(new Parts(List.of(half, other))), Districts.withSystems(2));

            assertThat(refused(cohort))
                    .containsExactly(
                            "criterion “Tiêu chí 2.1” [2.1] compares several quantities (“Hệ thống” and “Hồ"
                                    + " sơ”), which no single range of the cohort serves");
        }

        @Test
        void namesTheFirstThreeOfThoseWhoSetIt() {
            Cohort cohort = Cohort.of(BEST, Districts.withSystems(0, 7, 0, 0, 0, 0));

            assertThat(range(cohort).source().in(Language.EN))
                    .isEqualTo("lowest: Đơn vị 1, Đơn vị 3, Đơn vị 4, and 2 others; highest: Đơn"
                            + " vị 2; of 6 units with figures");
        }

        @Test
        void isNotThereWithoutAnyValue() {
            Cohort cohort = Cohort.of(BEST, List.of(Districts.unit("a", "", Map.of("plan", true))));

            assertThat(cohort.ranges()).isEmpty();
            assertThat(scores(cohort)).extracting(Score::status).containsExactly(Status.NO_DATA);
        }

        @Test
        void standsInPlaceOfWhatAUnitBrings() {
            Inputs own = Inputs.of(Map.of("systems", 3))
                    .about(new Assessment("own", "2024", Assessment.Kind.VERIFIED))
                    .reference("2.1", new ReferenceRange(Rational.ZERO, Rational.of(3), "own"));
            List<Member> members = new ArrayList<>(Districts.withSystems(12));
            members.add(Member.of(own));
            RankedCohort ranked =
                    Cohort.of(BEST, members).rank(Ranking.of(BEST), List.of(), card -> {});

            assertThat(ranked.overall().get("own").mark().points()).isEqualTo(Rational.of(15));
            assertThat(ranked.notices())
                    .extracting(notice -> notice.in(Language.EN))
                    .containsExactly(
                            "1 units bring reference ranges of their own, set aside for those of all");
        }
    }

    @Nested
    class AFrozenRange {

        private static final ReferenceSet SET =
                ReferenceSet.of("Báo cáo 12/BC, 2023").with("2.1", Rational.of(2), Rational.of(10));

        @Test
        void setsTheScoresAndIsCited() {
            Cohort cohort = Cohort.of(BEST, Districts.withSystems(5, 9)).against(SET);

            assertThat(scores(cohort))
                    .extracting(score -> score.points().toString())
                    .containsExactly("30", "54");
            assertThat(scores(cohort).get(0).explanation().lines(Language.EN))
                    .element(1)
                    .isEqualTo("  5 against the range 2 – 10 (Báo cáo 12/BC, 2023): 0.5 × 60 = 30");
        }

        @Test
        void clampsAUnitOutsideWithANotice() {
            Cohort cohort = Cohort.of(BEST, Districts.withSystems(11)).against(SET);

            assertThat(scores(cohort)).singleElement().satisfies(score -> {
                assertThat(score.points()).isEqualTo(Rational.of(60));
                assertThat(score.notices())
                        .extracting(Notice::kind)
                        .containsExactly(Notice.Kind.OUTSIDE_REFERENCE);
            });
        }

        @Test
        void isRefusedIfItLacksACriterionOrHasOneTooMany() {
            ReferenceSet other = ReferenceSet.of("BC 1").with("1.1", Rational.ZERO, Rational.ONE);

            assertThat(refused(Cohort.of(BEST, Districts.withSystems(1)).against(other)))
                    .containsExactly(
                            "the reference set «BC 1» has no range for criterion “Tiêu chí 2.1” [2.1]",
                            "the reference set «BC 1» has a range for “Tiêu chí 1.1” [1.1], which is no"
                                    + " criterion that compares units");
        }
    }

    @Nested
    class ABestValueBelowZero {

        private final Input growth = Input.amount("growth", "Tăng trưởng").signed();

        private final Framework framework = new Framework(
                "communes",
                new Document(
                        new Decision("1/KH", LocalDate.EPOCH, "UBND xã", "", "commune"),
                        List.of(),
                        List.of()),
                Rounding.HALF_UP_2,
                List.of(growth),
                Districts.group(
                        "",
                        10,
                        Districts.criterion("1", 10, MinMax.shareOfBest(Expression.of(growth)))));

        private Cohort cohort(Map<String, Long> growths) {
            return Cohort.of(
                    framework,
                    growths.entrySet().stream()
                            .map(each -> Districts.unit(
                                    each.getKey(), "", Map.of("growth", each.getValue())))
                            .toList());
        }

        private List<String> told(Cohort cohort) {
            return cohort.rank(Ranking.of(framework), List.of(), card -> {}).notices().stream()
                    .map(notice -> notice.in(Language.EN))
                    .toList();
        }

        @Test
        void isToldBesideTheRangeAndOfEachUnit() {
            Cohort cohort = cohort(Map.of("A", -1L, "B", -4L));

            assertThat(told(cohort))
                    .containsExactly(
                            "criterion “Tiêu chí 1” [1]: the best value is -1, of which no share can be"
                                    + " taken: it earns full marks, worse ones nothing");
            assertThat(cohort.scorecards().stream()
                            .map(card -> card.get("1").notices().get(0).kind()))
                    .containsOnly(Notice.Kind.NO_SHARE_OF_BEST);
            assertThat(cohort.scorecards().stream().map(Scorecard::points))
                    .containsExactlyInAnyOrder(Rational.of(10), Rational.ZERO);
        }

        @Test
        void isNoMatterIfAllAreAlikeOrTheBestIsAboveZero() {
            assertThat(told(cohort(Map.of("A", -1L, "B", -1L))))
                    .containsExactly(
                            "criterion “Tiêu chí 1” [1]: all 2 units with figures have -1, so that"
                                    + " nothing tells them apart");
            assertThat(told(cohort(Map.of("A", 1L, "B", -4L)))).isEmpty();
        }
    }

    /** 200 of 100 people and 100 of 100 are both 100 %, 50 of 100 are half of that. */
    @Nested
    class AnImpossibleShare {

        private final Input trained =
                Input.count("trained", "Người được phổ cập").partOf("people");
        private final Input people = Input.count("people", "Dân số");
        private final Framework framework = framework(trained, people);

        private Framework framework(Input part, Input whole) {
            return framework(
                    MinMax.shareOfBest(Expression.of(part).over(Expression.of(whole))),
                    part,
                    whole);
        }

        private Framework framework(Rule rule, Input part, Input whole) {
            var document = new Document(
                    new Decision("1/KH", LocalDate.EPOCH, "UBND xã", "", "commune"),
                    List.of(),
                    List.of());
            return new Framework(
                    "communes",
                    document,
                    Rounding.HALF_UP_2,
                    List.of(part, whole),
                    Districts.group("", 10, Districts.criterion("1", 10, rule)));
        }

        private Member commune(String name, int some, int all) {
            return Districts.unit(name, "", Map.of("trained", some, "people", all));
        }

        private final List<Member> members =
                List.of(commune("C", 200, 100), commune("D", 100, 100), commune("E", 50, 100));

        private Stream<Cohort> cohorts() {
            return Stream.of(Cohort.of(framework, members), Cohort.of(framework, members::stream));
        }

        @Test
        void isCutForItsOwnPointsAndForTheRangeOfAll() {
            assertThat(cohorts()).allSatisfy(cohort -> {
                assertThat(most(cohort.ranges())).isEqualTo(Rational.ONE);
                assertThat(cohort.scorecards().stream().map(Scorecard::points))
                        .containsExactly(Rational.of(10), Rational.of(10), Rational.of(5));
            });
        }

        @Test
        void isToldBesideTheRangeAndWhereItIsScored() {
            assertThat(cohorts()).allSatisfy(cohort -> {
                RankedCohort ranked = cohort.rank(Ranking.of(framework), List.of(), card -> {});
                assertThat(ranked.notices())
                        .extracting(notice -> notice.in(Language.EN))
                        .containsExactly(
                                "criterion “Tiêu chí 1” [1]: the figures of C contradict each other and"
                                        + " still take part in the range (a part divided by its whole counts"
                                        + " up to 100%, a figure alone as it is reported), they have to be verified");
                assertThat(cohort.scorecards().get(0).get("1").notices())
                        .extracting(notice -> notice.kind() + ": " + notice.message())
                        .containsExactly(
                                "IMPOSSIBLE_VALUE: the value 200% is impossible and counts as 100%",
                                "PART_EXCEEDS_WHOLE: “Người được phổ cập” [trained] (200) is"
                                        + " larger than “Dân số” [people] (100)");
            });
        }

        /** Of D, 100 of 100, and E, 50 of 100; what C reports of 200 out of 100 is cut to what D reports. */
        @ParameterizedTest
        @CsvSource({"rest, 0, 0.5", "hundredfold, 50, 100", "inverse, 1, 2", "doubled, 1, 2"})
        void isCutWithinAnExpression(String name, String least, String most) {
            Expression share = Expression.of(trained).over(Expression.of(people));
            Expression measure = Objects.requireNonNull(Map.of(
                            "rest", Expression.of(Rational.ONE).minus(share),
                            "hundredfold", share.times(Expression.of(Rational.of(100))),
                            "inverse", Expression.of(people).over(Expression.of(trained)),
                            "doubled", share.times(Expression.of(Rational.of(2))))
                    .get(name));
            Rule rule = new MinMax(
                    measure,
                    Normalization.BETWEEN,
                    Normalization.Direction.HIGHER,
                    Normalization.Degenerate.ZERO);
            Cohort cohort = Cohort.of(framework(rule, trained, people), members);

            ReferenceRange range = Objects.requireNonNull(cohort.ranges().get("1"));
            assertThat(range.min()).isEqualTo(Rational.parse(least));
            assertThat(range.max()).isEqualTo(Rational.parse(most));
            assertThat(cohort.scorecards().get(0).points())
                    .as("C as D")
                    .isEqualTo(cohort.scorecards().get(1).points());
        }

        @Test
        void ofQuantitiesThatAreNoPartsIsLeftAsItIs() {
            Framework loose = framework(
                    Input.count("trained", "Lượt người"), Input.count("people", "Dân số"));

            assertThat(most(Cohort.of(loose, members).ranges())).isEqualTo(Rational.of(2));
        }

        @Test
        void ofABareCountIsNamedBesideTheRangeThatItSets() {
            Framework counted = new Framework(
                    "communes",
                    framework.document(),
                    Rounding.HALF_UP_2,
                    List.of(trained, people),
                    Districts.group(
                            "",
                            10,
                            Districts.criterion(
                                    "1", 10, MinMax.shareOfBest(Expression.of(trained)))));

            RankedCohort ranked =
                    Cohort.of(counted, members).rank(Ranking.of(counted), List.of(), card -> {});
            assertThat(most(ranked.ranges())).isEqualTo(Rational.of(200));
            assertThat(ranked.notices())
                    .extracting(notice -> notice.in(Language.EN))
                    .anyMatch(notice -> notice.startsWith(
                            "criterion “Tiêu chí 1” [1]: the figures of C contradict"));
        }
    }

    @Nested
    class PointsWithoutFigures {

        private Member exempt(String name, String... criteria) {
            Inputs report = Districts.unit(name, "", Map.of()).report();
            for (String criterion : criteria) {
                report = report.notApplicable(criterion, "x");
            }
            return Member.of(report);
        }

        private List<String> notices(Member... members) {
            Framework framework = Districts.framework();
            return Cohort.of(framework, List.of(members))
                    .rank(Ranking.of(framework), List.of(), card -> {})
                    .notices()
                    .stream()
                    .map(notice -> notice.in(Language.EN))
                    .filter(notice -> notice.contains("without a figure"))
                    .toList();
        }

        @Test
        void areToldWithTheUnitsThatHaveThemTheMostFirst() {
            assertThat(notices(
                            exempt("Quận A", "1.1"),
                            exempt("Quận B"),
                            exempt("Quận C", "1.1", "1.2", "2.1", "2.2")))
                    .containsExactly(
                            "points without a figure, for criteria said not to apply: Quận C"
                                    + " (criteria: 4, points: 100) and Quận A (criteria: 1, points: 10)");
        }

        @Test
        void areToldOfAFewUnitsAndTheNumberOfTheOthers() {
            Member[] members = IntStream.range(0, 7)
                    .mapToObj(i -> exempt("Đơn vị " + i, "1.1"))
                    .toArray(Member[]::new);

            assertThat(notices(members))
                    .hasSize(1)
                    .allSatisfy(notice -> assertThat(notice)
                            .endsWith("Đơn vị 4 (criteria: 1, points: 10), and 2 others"));
        }

        @Test
        void areNotToldWhereThereAreNone() {
            assertThat(notices(exempt("Quận A"), exempt("Quận B"))).isEmpty();
        }
    }

    @Nested
    class ACohortIsRefused {

        @Test
        void withTheNumberOfAUnitThatHasNoName() {
            List<Member> members = List.of(
                    Districts.unit("Quận A", "", Map.of()),
                    Districts.unit("", "", Map.of("systems", -1)));
            var refusal = catchThrowableOfType(
                    InvalidCohortException.class, () -> Cohort.of(BEST, members).scorecards());

            assertThat(refusal.in(Language.EN)).isEqualTo("""
                    2 problems in the cohort:
                      - unit number 2 has no name
                      - unit number 2: “Hệ thống” [systems] is -1, expected at least 0""");
            assertThat(refusal.in(Language.VI))
                    .contains("\n  - đơn vị thứ 2: “Hệ thống” [systems] là -1");
        }

        @Test
        void withEverythingThatIsWrong() {
            List<Member> members = List.of(
                    Districts.unit("Quận A", "", Map.of("systems", -1, "plans", true)),
                    Districts.unit(" ", "", Map.of()),
                    Districts.unit("Quận B", "", Map.of("chaired", 3, "meetings", 0)),
                    Districts.unit("quận  a", "", Map.of()));
            var refusal = catchThrowableOfType(
                    InvalidCohortException.class, () -> Cohort.of(BEST, members).scorecards());

            assertThat(refusal.in(Language.EN)).isEqualTo("""
                    5 problems in the cohort:
                      - Quận A: “Hệ thống” [systems] is -1, expected at least 0
                      - Quận A: unknown input 'plans' — did you mean 'plan'?
                      - unit number 2 has no name
                      - Quận B: criterion “Tiêu chí 1.2” [1.2]: the denominator is 0 (3/0), as “Cuộc họp” [meetings] is 0: refused
                      - unit 'quận  a' is given twice, as number 1 and number 4""");
            assertThat(refusal.offences())
                    .extracting(Offence::unit)
                    .containsExactly("Quận A", "Quận A", "", "Quận B", "quận  a");
            assertThat(refusal.offences())
                    .extracting(Offence::place)
                    .containsExactly("systems", "plans", "", "meetings", "");
        }

        @Test
        void withoutUnits() {
            assertThat(refused(Cohort.of(BEST, List.of()))).containsExactly("there are no units");
        }

        @Test
        void beforeAnyResultIsDelivered() {
            var delivered = new AtomicInteger();
            List<Member> members = new ArrayList<>(Districts.withSystems(1, 2, 3));
            members.add(Districts.unit("wrong", "", Map.of("systems", "many")));

            assertThatThrownBy(() ->
                            Cohort.of(BEST, members).score(card -> delivered.incrementAndGet()))
                    .isInstanceOf(InvalidCohortException.class);
            assertThat(delivered).hasValue(0);
        }

        @Test
        void thatIsAnotherWhenItIsReadAgain() {
            var times = new AtomicInteger();
            Supplier<Stream<Member>> fewer =
                    () -> Districts.withSystems(1, 2, 3).stream().skip(times.getAndIncrement());

            assertThatThrownBy(() -> Cohort.of(BEST, fewer).scorecards())
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("the source gave 3 units first, then 2");
        }

        @Test
        void forANodeThatDoesNotExist() {
            Cohort cohort = Cohort.of(BEST, Districts.withSystems(1));

            assertThatThrownBy(() -> cohort.rank(Ranking.of(BEST), List.of("9"), card -> {}))
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessage("'districts' has no criterion or group '9'");
        }
    }

    @Nested
    class ScorecardsAreNotRankedTogether {

        private static List<String> refused(Scorecard... cards) {
            var refusal = catchThrowableOfType(
                    InvalidCohortException.class,
                    () -> Ranking.of(BEST).rank(List.of(cards), about -> ""));
            assertThat(refusal).isNotNull();
            return refusal.offences().stream()
                    .map(each -> each.message().in(Language.EN))
                    .toList();
        }

        private static Scorecard card(Framework framework, String unit) {
            return framework.score(
                    Districts.unit(unit, "", Map.of("systems", 1)).report());
        }

        @Test
        void ofSeveralFrameworks() {
            Framework other = Districts.framework(
                    Edition.UNSTATED, "other", Districts.criterion("2.1", 60, Districts.BEST));

            assertThat(refused(
                            card(BEST, "a"), card(other, "b"), card(BEST, "c"), card(other, "d")))
                    .containsExactly(
                            "'b' is scored by the framework 'other', the first unit by 'districts'",
                            "'d' is scored by the framework 'other', the first unit by 'districts'");
        }

        @Test
        void ofSeveralEditions() {
            Framework other = Districts.framework(
                    new Edition("2", Validity.UNSTATED, ""),
                    Districts.criterion("2.1", 60, Districts.BEST));

            assertThat(refused(card(BEST, "a"), card(other, "b")))
                    .containsExactly(
                            "'b' is scored by another edition of 'districts' than the first unit");
        }

        @Test
        void ofSeveralReadings() {
            Framework framework = Districts.framework();

            assertThat(refused(
                            card(framework, "a"),
                            card(framework.withReading("2.2", "plain"), "b"),
                            card(framework.withReading("2.1", "between"), "c")))
                    .containsExactly(
                            "'b' is scored on “Tiêu chí 2.2” [2.2] by the reading 'plain', the first unit by 'target'",
                            "'c' is scored on “Tiêu chí 2.1” [2.1] by the reading 'between', the first unit by"
                                    + " 'share-of-best'");
        }

        @Test
        void againstSeveralRanges() {
            Inputs report = Districts.unit("b", "", Map.of("systems", 1)).report();
            Scorecard ranged = BEST.score(
                    report.reference("2.1", new ReferenceRange(Rational.ZERO, Rational.of(4), "")));

            assertThat(refused(card(BEST, "a"), ranged))
                    .containsExactly(
                            "'b' is scored on “Tiêu chí 2.1” [2.1] against another reference range than the"
                                    + " first unit");
        }

        @Test
        void ofOneUnit() {
            assertThat(refused(card(BEST, "a"), card(BEST, "b"), card(BEST, "a"), card(BEST, "a")))
                    .containsExactly(
                            "unit 'a' is given twice, as number 1 and number 3",
                            "unit 'a' is given twice, as number 1 and number 4");
        }

        @Test
        void ifThereAreNone() {
            assertThat(refused()).containsExactly("there are no units");
        }
    }

    @Nested
    class AReaderIsTold {

        private static List<String> notices(Cohort cohort) {
            return cohort.rank(Ranking.of(BEST), List.of(), card -> {}).notices().stream()
                    .map(notice -> notice.in(Language.EN))
                    .toList();
        }

        private static Member member(String unit, String period, Assessment.Kind kind) {
            return Member.of(Inputs.of(Map.of("systems", unit.length()))
                    .about(new Assessment(unit, period, kind)));
        }

        @Test
        void ofSeveralPeriodsAndKinds() {
            assertThat(notices(Cohort.of(
                            BEST,
                            List.of(
                                    member("a", "2024", Assessment.Kind.SELF),
                                    member("bb", "2023", Assessment.Kind.VERIFIED),
                                    member("ccc", "2024", Assessment.Kind.SELF)))))
                    .containsExactly(
                            "the units are of several periods: 2023 and 2024",
                            "the figures are of several kinds: 2 self-assessed, 1 verified, 0"
                                    + " unstated");
        }

        @Test
        void ofAUnitThatIsComparedWithItself() {
            assertThat(notices(Cohort.of(BEST, Districts.withSystems(4))))
                    .containsExactly(
                            "criterion “Tiêu chí 2.1” [2.1]: one unit alone has figures (Đơn vị 1) and is"
                                    + " compared with itself");
        }

        @Test
        void ofARangeThatTellsNobodyApart() {
            assertThat(notices(Cohort.of(BEST, Districts.withSystems(4, 4))))
                    .containsExactly(
                            "criterion “Tiêu chí 2.1” [2.1]: all 2 units with figures have 4, so that"
                                    + " nothing tells them apart");
        }

        @Test
        void ofNothingWhereAllIsWell() {
            assertThat(notices(Cohort.of(BEST, Districts.withSystems(4, 5)))).isEmpty();
        }
    }

    /** The upper end of the range of the only criterion. */
    private static Rational most(Map<String, ReferenceRange> ranges) {
        return Objects.requireNonNull(ranges.get("1")).most();
    }
}
