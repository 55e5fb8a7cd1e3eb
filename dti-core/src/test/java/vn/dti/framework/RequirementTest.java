// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.input.Assessment;
import vn.dti.input.Input;
import vn.dti.input.Inputs;
import vn.dti.input.Notice;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Ratio;
import vn.dti.rule.Rule;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

/** Classes and totals that depend on more than points. */
class RequirementTest {

    private static final Input ENERGY = Input.count("energy", "Năng lượng");
    private static final Input WATER = Input.count("water", "Nước");
    private static final Input SITE = Input.count("site", "Địa điểm");
    private static final Input SMOKE = Input.yesNo("smoke", "Không khói thuốc");
    private static final Input FRAUD = Input.yesNo("fraud", "Gian lận");

    private static final Requirement SMOKE_FREE =
            new Requirement.OfInputs(new Condition.Yes(SMOKE));
    private static final Requirement HONEST =
            new Requirement.Not(new Requirement.OfInputs(new Condition.Yes(FRAUD)));

    private static Rule of(Input input, long max) {
        return Ratio.of(Expression.of(input).over(Expression.of(Rational.of(max))));
    }

    /** Group 1: energy of 60 points; group 2: water of 30, site of 10. */
    private static Framework framework(Classes classes, Prerequisite... prerequisites) {
        Document document = Sample.document(classes, List.of(), prerequisites);
        return Sample.framework(
                document,
                List.of(ENERGY, WATER, SITE, SMOKE, FRAUD),
                Rational.of(100),
                Sample.group("1", 60, Sample.criterion("1.1", 60, of(ENERGY, 60))),
                Sample.group(
                        "2",
                        40,
                        Sample.criterion("2.1", 30, of(WATER, 30)),
                        Sample.criterion("2.2", 10, of(SITE, 10))));
    }

    private static Map<String, Object> figures(Object energy, Object water, Object site) {
        var figures = new HashMap<String, Object>();
        figures.put("energy", energy);
        figures.put("water", water);
        figures.put("site", site);
        figures.put("smoke", true);
        figures.put("fraud", false);
        figures.values().removeIf("?"::equals);
        return figures;
    }

    private static Classes.Bound bound(long points, String title, Requirement requires) {
        return new Classes.Bound(Rational.of(points), title, requires);
    }

    private static Threshold share(String atLeast) {
        return new Threshold(Interval.atLeast(Rational.parse(atLeast)), Classes.Scale.PERCENT);
    }

    private static final Threshold ABOVE_0 =
            new Threshold(Interval.above(Rational.ZERO), Classes.Scale.POINTS);
    private static final Requirement NO_CRITERION_OF_0 =
            Requirement.every(new Selection.Criteria(""), ABOVE_0);
    private static final Requirement EVERY_GROUP_HALF =
            Requirement.every(new Selection.Groups(""), share("50%"));

    private static final Classes LEVELS = Classes.byPoints(
            bound(60, "Gold", Requirement.none()),
            bound(50, "Silver", Requirement.none()),
            bound(40, "Certified", Requirement.none()));

    private static List<String> lines(Scorecard card) {
        return card.classification().reasons().stream()
                .flatMap(reason -> reason.lines(Language.EN).stream())
                .toList();
    }

    @Nested
    class APrerequisiteOfClasses {

        private final Framework leed = framework(
                LEVELS,
                new Prerequisite(
                        "Không khói thuốc", SMOKE_FREE, Prerequisite.Consequence.NO_CLASS));

        @Test
        void allPointsForGoldAndOnePrerequisiteMissedAreNoLevelAndTheExplanationNamesIt() {
            Map<String, Object> figures = figures(40, 20, 5); // 40 + 20 + 5 = 65, Gold from 60
            figures.put("smoke", false);
            Scorecard card = leed.score(figures);

            assertThat(card.points()).isEqualTo(Rational.of(65));
            assertThat(card.rankClass()).isEmpty();
            assertThat(lines(card))
                    .containsExactly(
                            "the prerequisite “Không khói thuốc” is not met: no class is given",
                            "  “Không khói thuốc” is “yes” — false",
                            "    Không khói thuốc: no [smoke]");
            assertThat(card.root().explanation().lines(Language.EN))
                    .contains(
                            "  the prerequisite “Không khói thuốc” is not met: no class is given");
            assertThat(card.notices())
                    .extracting(Notice::kind)
                    .containsExactly(Notice.Kind.PREREQUISITE);
        }

        @Test
        void withThePrerequisiteMetTheNextClassIsTheOneOfThePoints() {
            Map<String, Object> figures = figures(40, 20, 5);
            figures.put("smoke", false);
            Classification.Next next =
                    leed.score(figures).classification().next().orElseThrow();

            assertThat(next.title()).isEqualTo("Gold");
            assertThat(next.lacking()).isEqualTo(Rational.ZERO);
            assertThat(next.unmet()).hasSize(1);
        }

        @Test
        void oneThatIsNotAnsweredIsNotMet() {
            Map<String, Object> figures = figures(40, 20, 5);
            figures.remove("smoke");
            Scorecard card = leed.score(figures);

            assertThat(card.rankClass()).isEmpty();
            assertThat(lines(card))
                    .containsExactly(
                            "the prerequisite “Không khói thuốc” is not met: no class is given",
                            "  “Không khói thuốc” is “yes” — undecided",
                            "    Không khói thuốc: no data [smoke]");
        }

        @Test
        void oneThatIsMetChangesNothing() {
            Scorecard card = leed.score(figures(40, 20, 5));

            assertThat(card.rankClass()).isEqualTo("Gold");
            assertThat(card.classification().reasons()).isEmpty();
            assertThat(card.classification().next()).isEmpty();
        }
    }

    @Nested
    class APrerequisiteOfPoints {

        private final Framework honest = framework(
                LEVELS, new Prerequisite("Trung thực", HONEST, Prerequisite.Consequence.ZERO));

        @Test
        void setsTheTotalTo0AndLeavesTheGroupsTheirPoints() {
            Map<String, Object> figures = figures(60, 0, 0);
            figures.put("fraud", true);
            Scorecard card = honest.score(figures);

            assertThat(card.points()).isEqualTo(Rational.ZERO);
            assertThat(card.earned()).isEqualTo(Rational.of(60));
            assertThat(card.get("1").points()).isEqualTo(Rational.of(60));
            assertThat(card.displayed()).isEqualByComparingTo("0");
            assertThat(card.percent()).isEqualByComparingTo("0");
            assertThat(card.lost()).isEqualTo(Rational.of(100));
            assertThat(card.rankClass()).isEmpty();
            assertThat(card.root().explanation().lines(Language.EN))
                    .startsWith("Bộ chỉ số mẫu: 0 / 100 points")
                    .contains("  the prerequisite “Trung thực” is not met: the total is 0");
        }

        @Test
        void whatIsLackingCountsFromThePointsThatAreEarned() {
            Map<String, Object> figures = figures(41, 0, 0);
            figures.put("fraud", true);
            Classification.Next next =
                    honest.score(figures).classification().next().orElseThrow();

            assertThat(next.title()).isEqualTo("Certified"); // 41 of 40 once it is met
            assertThat(next.lacking()).isEqualTo(Rational.ZERO);
        }

        @Test
        void aReadingRangeIsThatOfTheTotal() {
            Map<String, Object> figures = figures(60, 0, 0);
            figures.put("fraud", true);

            ReadingRange range = honest.scoreAllReadings(Inputs.of(figures));

            assertThat(List.of(range.least(), range.most()))
                    .containsExactly(Rational.ZERO, Rational.ZERO);
        }
    }

    @Nested
    class ARequirementOfAClass {

        private final Framework framework = framework(Classes.byPercent(
                new Classes.Bound(
                        Rational.parse("60%"),
                        "Xuất sắc",
                        new Requirement.Compound(
                                false, List.of(NO_CRITERION_OF_0, EVERY_GROUP_HALF))),
                new Classes.Bound(Rational.parse("60%"), "Tốt", EVERY_GROUP_HALF),
                new Classes.Bound(Rational.parse("50%"), "Khá")));

        @ParameterizedTest
        @CsvSource({
            "60, 30, 10, Xuất sắc", // 100
            "45, 15, 5,  Xuất sắc", // 65; group 2 has 20 of 40, exactly half
            "46, 15, 4,  Khá", // 65; group 2 has 19 of 40
            "30, 29, 1,  Xuất sắc", // 60; group 1 has 30 of 60
            "29, 30, 1,  Khá", // 60; group 1 has 29 of 60
            "50, 20, 0,  Tốt", // 70; criterion 2.2 has none
            "60, 0,  10, Khá", // 70; criterion 2.1 has none, group 2 a quarter
            "30, 10, 9,  ''" // 49
        })
        void decidesTheClassTogetherWithThePoints(
                int energy, int water, int site, String rankClass) {
            assertThat(framework.score(figures(energy, water, site)).rankClass())
                    .isEqualTo(rankClass);
        }

        @Test
        void theReasonNamesTheNodesThatFallShortAndNoOthers() {
            Scorecard card = framework.score(figures(60, 19, 0)); // 79, group 2 has 19 of 40

            assertThat(lines(card))
                    .containsExactly(
                            "Enough points for Xuất sắc, but not met:",
                            "  all of the criteria: above 0 points — false",
                            "    “Tiêu chí 2.2” [2.2]: 0 / 10 points",
                            "  all of the groups: at least 50% of the maximum — false",
                            "    “Nhóm 2” [2]: 19 / 40 points",
                            "Enough points for Tốt, but not met:",
                            "  all of the groups: at least 50% of the maximum — false",
                            "    “Nhóm 2” [2]: 19 / 40 points");
        }

        @Test
        void pointsThatAreThereAreEnoughThoughMoreAreUnknown() {
            // Group 2 has 20 of 40 whatever 2.2 may be; that 2.2 is above 0 is not known.
            Scorecard card = framework.score(figures(60, 20, "?"));

            assertThat(card.rankClass()).isEqualTo("Tốt");
            assertThat(lines(card))
                    .containsExactly(
                            "Enough points for Xuất sắc, but not met:",
                            "  all of the criteria: above 0 points — undecided",
                            "    “Tiêu chí 2.2” [2.2]: 0 / 10 points, data is missing (10 at most)");
        }

        @Test
        void whatIsMissingIsNotTakenForLittle() {
            Requirement fewOnSite = new Requirement.Not(
                    Requirement.every(new Selection.Named(List.of("2.2")), ABOVE_0));
            Framework modest = framework(Classes.byPoints(bound(0, "Khiêm tốn", fewOnSite)));

            assertThat(modest.score(figures(60, 30, 0)).rankClass()).isEqualTo("Khiêm tốn");
            assertThat(modest.score(figures(60, 30, "?")).rankClass()).isEmpty();
        }

        @Test
        void aCriterionThatDoesNotApplyHasThePointsOfThePolicy() {
            var report = new Inputs(
                    Assessment.UNSTATED,
                    figures(60, 20, "?"),
                    Map.of("2.2", "không có địa điểm"),
                    Map.of(),
                    Map.of(),
                    Map.of());

            assertThat(framework.score(report).rankClass()).isEqualTo("Xuất sắc"); // 10 of 10
        }

        @Test
        void theNextClassIsLackingPointsAndWhatItRequires() {
            Classification.Next next = framework
                    .score(figures(50, 0, 0))
                    .classification()
                    .next()
                    .orElseThrow(); // 50 are Khá; Tốt from 60

            assertThat(next.title()).isEqualTo("Tốt");
            assertThat(next.lacking()).isEqualTo(Rational.of(10));
            assertThat(next.unmet()).hasSize(1);
        }
    }

    @Nested
    class ACountOfNodes {

        private Framework countingAtLeast(String number) {
            boolean isShare = number.endsWith("%");
            Requirement enough = new NodeLevel(
                    new Selection.Criteria(""),
                    share("50%"),
                    new Threshold(
                            Interval.atLeast(Rational.parse(number)),
                            isShare ? Classes.Scale.PERCENT : Classes.Scale.POINTS));
            return framework(Classes.byPoints(bound(0, "Đạt", enough)));
        }

        @ParameterizedTest
        @CsvSource({
            "2,     30, 15, 4, Đạt", // 1.1 and 2.1 have half
            "2,     30, 14, 4, ''", // 1.1 alone
            "66%,   30, 15, 4, Đạt", // 2 of 3 are 66.67 %
            "67%,   30, 15, 4, ''",
            "100%,  30, 15, 5, Đạt"
        })
        void isANumberOrAPartOfAll(
                String number, int energy, int water, int site, String rankClass) {
            assertThat(countingAtLeast(number)
                            .score(figures(energy, water, site))
                            .rankClass())
                    .isEqualTo(rankClass);
        }

        @Test
        void tellsHowManyAreThere() {
            assertThat(lines(countingAtLeast("3").score(figures(30, 14, 4))))
                    .containsExactly(
                            "Enough points for Đạt, but not met:",
                            "  at least 3 of the criteria: at least 50% of the maximum — false",
                            "    1 of 3 are there",
                            "    “Tiêu chí 2.1” [2.1]: 14 / 30 points",
                            "    “Tiêu chí 2.2” [2.2]: 4 / 10 points");
        }
    }

    @Test
    void aCriterionWithoutPointsIsAskedForTheShareOfItsRule() {
        Requirement met = Requirement.every(new Selection.Named(List.of("2")), share("100%"));
        Document plain = Sample.document();
        var document = new Document(
                plain.decision(),
                plain.edition(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Classes.byPoints(bound(5, "Đạt", met)));
        Framework framework = Sample.framework(
                document,
                List.of(ENERGY, SMOKE),
                Rational.of(10),
                Sample.criterion("1", 10, of(ENERGY, 10)),
                Sample.criterion("2", 0, YesNo.of(SMOKE)));

        assertThat(Arrays.asList(true, false))
                .extracting(smoke ->
                        framework.score(Map.of("energy", 7, "smoke", smoke)).rankClass())
                .containsExactly("Đạt", "");
    }
}
