// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.audit.Tables.HALF;
import static vn.dti.audit.Tables.alone;
import static vn.dti.audit.Tables.assertSaid;
import static vn.dti.audit.Tables.awarded;
import static vn.dti.audit.Tables.awards;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.district;
import static vn.dti.audit.Tables.districts;
import static vn.dti.audit.Tables.findings;
import static vn.dti.audit.Tables.framework;
import static vn.dti.audit.Tables.published;
import static vn.dti.audit.Tables.with;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Provision;
import vn.dti.framework.Reading;
import vn.dti.framework.Readings;
import vn.dti.framework.Responsibility;
import vn.dti.input.Input;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

class AuditTest {

    private static final Rounding TO_CENTS = Rounding.HALF_UP_2;

    private static boolean isPossible(Framework framework, String figure) {
        return Audit.of(framework, published(Map.of("1", figure))).isConsistent();
    }

    @Test
    void aTableThatScoringAndRoundingGivesIsConsistent() {
        Audit audit = Audit.of(districts(), published(district()));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.isConsistent()).isTrue();
    }

    @Test
    void findingsAreThoseThatRefuteExactSumsRounded() {
        Audit audit = Audit.of(districts(), published(with(district(), "1", "11")));

        assertThat(audit.findings())
                .isNotEmpty()
                .isEqualTo(audit.refutations().get(Convention.EXACT_SUMS_ROUNDED));
        assertThat(audit.isConsistent()).isFalse();
        assertThat(audit.isCompatibleWith(Convention.EXACT_SUMS_ROUNDED)).isFalse();
    }

    @Nested
    class APlantedError {

        @ParameterizedTest(name = "{0} printed {1}")
        @MethodSource
        void isReportedWithItsRow(
                String row, String figure, Finding.Kind kind, String vi, String en) {
            List<Finding> findings = findings(row, figure);

            assertSaid(findings, List.of(vi), List.of(en));
            assertThat(findings).extracting(Finding::node).containsExactly(row);
            assertThat(findings).extracting(Finding::kind).containsExactly(kind);
        }

        static Stream<Arguments> isReportedWithItsRow() {
            return Stream.of(
                    arguments(
                            "1.1",
                            "11",
                            Finding.Kind.ABOVE_MAXIMUM,
                            "1.1: in 11, vượt điểm tối đa 10",
                            "1.1: printed 11, above the maximum 10"),
                    arguments(
                            "1.2",
                            "30.01",
                            Finding.Kind.ABOVE_MAXIMUM,
                            "1.2: in 30,01, vượt điểm tối đa 30",
                            "1.2: printed 30.01, above the maximum 30"),
                    arguments(
                            "",
                            "100.01",
                            Finding.Kind.ABOVE_MAXIMUM,
                            "tổng: in 100,01, vượt điểm tối đa 100",
                            "total: printed 100.01, above the maximum 100"),
                    arguments(
                            "2.1.1",
                            "12",
                            Finding.Kind.IMPOSSIBLE,
                            "2.1.1: in 12, không số liệu nào cho ra điểm này (tối đa 20)",
                            "2.1.1: printed 12, which no input can produce (maximum 20)"),
                    arguments(
                            "2.2",
                            "12.01",
                            Finding.Kind.IMPOSSIBLE,
                            "2.2: in 12,01, không số liệu nào cho ra điểm này (tối đa 15)",
                            "2.2: printed 12.01, which no input can produce (maximum 15)"),
                    arguments(
                            "1.2",
                            "-0.01",
                            Finding.Kind.IMPOSSIBLE,
                            "1.2: in -0,01, không số liệu nào cho ra điểm này (tối đa 30)",
                            "1.2: printed -0.01, which no input can produce (maximum 30)"),
                    arguments(
                            "1.2",
                            "22.683",
                            Finding.Kind.TOO_PRECISE,
                            "1.2: in 22,683, nhiều hơn 2 chữ số thập phân",
                            "1.2: printed 22.683, more than 2 decimal places"),
                    arguments(
                            "",
                            "73.64",
                            Finding.Kind.SUM,
                            "tổng: in 73,64, các mục con cộng lại từ 73,57 đến 73,59",
                            "total: printed 73.64, its children come to 73.57 to 73.59"),
                    arguments(
                            "2.2",
                            "",
                            Finding.Kind.MISSING_ROW,
                            "2.2: bảng thiếu mục này",
                            "2.2: the table lacks this row"),
                    arguments(
                            "9.9",
                            "3",
                            Finding.Kind.UNKNOWN_ROW,
                            "9.9: bộ chỉ số không có mục này",
                            "9.9: the framework has no such row"));
        }

        /** The row itself, and the row above it, which the wrong figure does not explain either. */
        @Test
        void inAGroupOffBy005IsReportedThereAndAbove() {
            assertSaid(
                    findings("2", "40.95"),
                    List.of(
                            "2: in 40,95, các mục con cộng lại từ 40,895 đến 40,905",
                            "tổng: in 73,59, các mục con cộng lại từ 73,62 đến 73,64"),
                    List.of(
                            "2: printed 40.95, its children come to 40.895 to 40.905",
                            "total: printed 73.59, its children come to 73.62 to 73.64"));
        }

        @Test
        void ofTwoDigitsSwappedInAChildIsReportedWithItsGroupAndItsMeasure() {
            assertSaid(
                    findings("1.2", "22.86"),
                    List.of(
                            "1: in 32,68, các mục con cộng lại từ 32,855 đến 32,865",
                            "2.1.2: in 18,90, không đi cùng 1.2 đã in 22,86: cả hai theo một số đo,"
                                    + " “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"),
                    List.of(
                            "1: printed 32.68, its children come to 32.855 to 32.865",
                            "2.1.2: printed 18.90, which does not go with the 22.86 of 1.2: one"
                                    + " measure decides both, “Số cuộc họp chủ trì” / “Tổng số"
                                    + " cuộc họp”"));
        }

        @Test
        void ofTwoDigitsSwappedInAGroupOfAGroupIsReportedThereAndAbove() {
            assertThat(findings("2.1", "29.80"))
                    .extracting(Finding::node)
                    .containsExactlyInAnyOrder("2.1", "2");
        }

        @Test
        void doesNotHideAnother() {
            var table = with(with(with(district(), "1.1", "11"), "2.1.1", "12"), "", "80");

            assertThat(Audit.of(districts(), published(table)).findings())
                    .extracting(Finding::node)
                    .containsExactlyInAnyOrder("1.1", "2.1.1", "");
        }
    }

    @Nested
    class ASum {

        /** Three children printed alike, under the rounding that the framework states. */
        @ParameterizedTest(name = "{0}: 3 × {1} printed {2}: {3}")
        @CsvSource({
            // each [0.995, 1.005), together [2.985, 3.015)
            "HALF_UP,   1.00, 2.98, false",
            "HALF_UP,   1.00, 2.99, true",
            "HALF_UP,   1.00, 3.01, true",
            "HALF_UP,   1.00, 3.02, false",
            // each (0.995, 1.005], together (2.985, 3.015]
            "HALF_DOWN, 1.00, 2.98, false",
            "HALF_DOWN, 1.00, 2.99, true",
            "HALF_DOWN, 1.00, 3.01, true",
            "HALF_DOWN, 1.00, 3.02, false",
            // each [0.995, 1.005], together [2.985, 3.015], at whose ends 298 and 302 are even
            "HALF_EVEN, 1.00, 2.97, false",
            "HALF_EVEN, 1.00, 2.98, true",
            "HALF_EVEN, 1.00, 3.02, true",
            "HALF_EVEN, 1.00, 3.03, false",
            // each (1.005, 1.015), together (3.015, 3.045)
            "HALF_EVEN, 1.01, 3.01, false",
            "HALF_EVEN, 1.01, 3.02, true",
            "HALF_EVEN, 1.01, 3.04, true",
            "HALF_EVEN, 1.01, 3.05, false",
            // each [1.00, 1.01), together [3.00, 3.03)
            "DOWN,      1.00, 2.99, false",
            "DOWN,      1.00, 3.00, true",
            "DOWN,      1.00, 3.02, true",
            "DOWN,      1.00, 3.03, false",
            // each (0.99, 1.00], together (2.97, 3.00]
            "UP,        1.00, 2.97, false",
            "UP,        1.00, 2.98, true",
            "UP,        1.00, 3.00, true",
            "UP,        1.00, 3.01, false"
        })
        void isPossibleFromEndToEnd(
                RoundingMode mode, String each, String total, boolean possible) {
            Framework framework = awards(new Rounding(2, mode), 3);

            assertThat(Audit.of(framework, awarded(3, each, total)).isConsistent())
                    .isEqualTo(possible);
        }

        @Test
        void isThatOfOneChildFigureForFigure() {
            Framework framework = awards(TO_CENTS, 1);

            assertThat(Audit.of(framework, awarded(1, "1", "1.00")).isConsistent())
                    .isTrue();
            assertThat(Audit.of(framework, awarded(1, "1", "1.01")).isConsistent())
                    .isFalse();
        }

        @Test
        void isPrintedToThePlacesOfTheFramework() {
            Framework whole = awards(new Rounding(0, RoundingMode.HALF_UP), 3);

            assertThat(Audit.of(whole, awarded(3, "1", "4")).isConsistent())
                    .as("three of [0.5, 1.5) are [1.5, 4.5)")
                    .isTrue();
            assertThat(Audit.of(whole, awarded(3, "1", "5")).isConsistent()).isFalse();
            assertSaid(
                    Audit.of(whole, awarded(3, "1", "3.5")).findings(),
                    List.of("tổng: in 3,5, nhiều hơn 0 chữ số thập phân"),
                    List.of("total: printed 3.5, more than 0 decimal places"));
        }

        /** 1.1 is 0 or 10: the exact sum with 1.2 is near 22.68 or 32.68, and nothing between. */
        @Test
        void ofAChildThatIsMissingIsOfWhatItsRuleGives() {
            var without = with(district(), "1.1", "");

            assertThat(Audit.of(districts(), published(without)).findings())
                    .extracting(Finding::kind)
                    .containsExactly(Finding.Kind.MISSING_ROW);
            var between = with(with(without, "1", "27.68"), "", "68.59");
            assertSaid(
                    Audit.of(districts(), published(between)).findings(),
                    List.of(
                            "1.1: bảng thiếu mục này",
                            "1: in 27,68, các mục con cộng lại từ 22,675 đến 32,685 nhưng không có gì"
                                    + " giữa 22,685 và 32,675"),
                    List.of(
                            "1.1: the table lacks this row",
                            "1: printed 27.68, its children come to 22.675 to 32.685 but nothing"
                                    + " between 22.685 and 32.675"));
        }

        @Test
        void ofAGroupThatIsMissingIsOfItsChildren() {
            var table = with(with(district(), "2.1", ""), "2", "41.00");

            assertThat(Audit.of(districts(), published(table)).findings())
                    .extracting(Finding::node)
                    .containsExactlyInAnyOrder("2.1", "2", "");
        }

        @Test
        void isNotAskedOfATotalThatIsNotPrinted() {
            assertThat(findings("", "")).isEmpty();
        }

        @Test
        void isNotAskedOfAMean() {
            var mean = new Group(
                    "1",
                    "Nhóm 1",
                    Rational.of(10),
                    new Aggregation.Mean(),
                    List.of(
                            criterion("1.1", 10, Tables.RATIO),
                            criterion("1.2", 10, Tables.RATIO)));
            Framework framework = framework(TO_CENTS, Tables.INPUTS, mean);

            assertThat(Audit.of(
                                    framework,
                                    published(Map.of("1", "8", "1.1", "8", "1.2", "8", "", "8")))
                            .isConsistent())
                    .isTrue();
        }
    }

    @Nested
    class AFigureOfADiscreteRule {

        private static final Input HEAD =
                Input.choice("head", "Trưởng ban", Map.of("leader", "trưởng", "none", "không"));
        private static final Condition IS_ISSUED = new Condition.Yes(Tables.ISSUED);
        private static final Bands QUARTERS = new Bands(
                Expression.of(Tables.APPS),
                List.of(
                        new Band(Interval.atLeast(HALF), Rational.of(3, 4)),
                        new Band(Interval.below(HALF), Rational.of(1, 4))));

        private static Count count(Rational each) {
            return new Count(new Tally.Amount(Expression.of(Tables.ITEMS)), each);
        }

        @ParameterizedTest(name = "{0}: {2} of 10, not {3}")
        @MethodSource
        void isPossibleIfSomeInputEarnsIt(
                String name, Rule rule, List<String> possible, List<String> impossible) {
            Framework framework = alone(TO_CENTS, 10, rule);

            assertThat(possible).allMatch(figure -> isPossible(framework, figure));
            assertThat(impossible).noneMatch(figure -> isPossible(framework, figure));
        }

        static Stream<Arguments> isPossibleIfSomeInputEarnsIt() {
            var heads = Map.of("leader", Rational.ONE, "none", Rational.of(1, 8));
            var checklist = new Parts(List.of(
                    new Part("", Rational.of(4, 5), YesNo.of(Tables.ISSUED)),
                    new Part("", Rational.of(1, 5), QUARTERS)));
            return Stream.of(
                    arguments(
                            "boolean",
                            YesNo.of(Tables.ISSUED),
                            List.of("0", "10"),
                            List.of("0.01", "5", "9.99")),
                    arguments(
                            "bands",
                            QUARTERS,
                            List.of("2.5", "7.50"),
                            List.of("2.49", "2.51", "5", "7.51")),
                    arguments(
                            "choice",
                            new Choice(HEAD, heads),
                            List.of("1.25", "10"),
                            List.of("1.24", "1.26", "5")),
                    arguments(
                            "count",
                            count(Rational.of(3)),
                            List.of("0", "3", "6", "9", "10"),
                            List.of("1", "7", "9.01", "9.5")),
                    arguments(
                            "count of thirds",
                            count(Rational.of(1, 3)),
                            List.of("0.33", "0.67", "1", "2.33"),
                            List.of("0.34", "0.66", "2.34")),
                    arguments(
                            "parts: 8 or nothing, and 0.5 or 1.5",
                            checklist,
                            List.of("0.5", "1.5", "8", "8.5", "9.5"), // 8: the bands unknown
                            List.of("1", "5", "9")),
                    arguments(
                            "cases",
                            new Cases(List.of(new Case(IS_ISSUED, Formula.fixed(HALF))), QUARTERS),
                            List.of("2.5", "5", "7.5"),
                            List.of("3", "6")),
                    arguments(
                            "requires",
                            new Requires(IS_ISSUED, QUARTERS),
                            List.of("0", "2.5", "7.5"),
                            List.of("0.01", "5")),
                    arguments(
                            "ratio with a floor of 1/2 to a target of 4/5",
                            new Ratio(Expression.of(Tables.APPS), Rational.of(4, 5), HALF),
                            List.of("0", "6.25", "6.26", "10"),
                            List.of("0.01", "6.24")));
        }

        /** Of 10 points 1/16 is 0.625 and 3/16 is 1.875, on the tie between two figures. */
        @ParameterizedTest(name = "{0}: {1}/16 of 10 printed {2}, not {3}")
        @CsvSource({
            "HALF_UP,   1, 0.63, 0.62",
            "HALF_UP,   3, 1.88, 1.87",
            "HALF_DOWN, 1, 0.62, 0.63",
            "HALF_DOWN, 3, 1.87, 1.88",
            "HALF_EVEN, 1, 0.62, 0.63",
            "HALF_EVEN, 3, 1.88, 1.87",
            "DOWN,      1, 0.62, 0.63",
            "FLOOR,     3, 1.87, 1.88",
            "UP,        1, 0.63, 0.62",
            "CEILING,   3, 1.88, 1.87"
        })
        void onATieIsPrintedOneWay(
                RoundingMode mode, long sixteenths, String possible, String impossible) {
            Framework framework =
                    alone(new Rounding(2, mode), 10, Formula.fixed(Rational.of(sixteenths, 16)));

            assertThat(isPossible(framework, possible)).isTrue();
            assertThat(isPossible(framework, impossible)).isFalse();
        }

        @Test
        void isPossibleUnderAnyReading() {
            var readings = new Readings(
                    "",
                    "strict",
                    "",
                    List.of(
                            new Reading("strict", "", QUARTERS),
                            new Reading("lenient", "", Formula.fixed(HALF))));
            var provision =
                    new Provision("", List.of(), readings, List.of(), Responsibility.unstated());
            var criterion = new Criterion(
                    "1", "Tiêu chí", Rational.of(10), QUARTERS, Policy.DEFAULT, provision);
            Framework framework = framework(TO_CENTS, Tables.INPUTS, criterion);

            assertThat(isPossible(framework, "7.5")).isTrue();
            assertThat(isPossible(framework, "5")).isTrue();
            assertThat(isPossible(framework, "6")).isFalse();
        }

        @Test
        void isPossibleIfThePolicyGivesItToValuesThatAreNotKnown() {
            var strict = new Policy(Worth.ERROR, Worth.ERROR, Worth.ERROR, Worth.ERROR);

            assertThat(isPossible(by(Policy.DEFAULT), "0")).isTrue();
            assertThat(isPossible(by(Policy.DEFAULT), "10")).isTrue();
            assertThat(isPossible(by(strict), "0")).isFalse();
            assertThat(isPossible(by(strict), "10")).isFalse();
            assertThat(isPossible(by(strict), "7.5")).isTrue();
        }

        private static Framework by(Policy policy) {
            var criterion = new Criterion(
                    "1", "Tiêu chí", Rational.of(10), QUARTERS, policy, Provision.none());
            return framework(TO_CENTS, Tables.INPUTS, criterion);
        }

        @Test
        void thatIsImpossibleIsNotFoundAgainInItsSum() {
            var table = with(with(district(), "2.1.1", "11"), "2.1", "29.90");

            assertThat(Audit.of(districts(), published(table)).findings())
                    .as("2.1.1 cannot be 11, with which 2.1 was added up; 2 is not 29.90 + 12")
                    .extracting(Finding::node)
                    .containsExactlyInAnyOrder("2.1.1", "2");
        }
    }

    @Nested
    class AMaximumOf0 {

        @ParameterizedTest
        @MethodSource
        void allowsNothingBut0(Rule rule) {
            Framework framework = alone(TO_CENTS, 0, rule);

            assertThat(isPossible(framework, "0")).isTrue();
            assertThat(isPossible(framework, "0.00")).isTrue();
            assertSaid(
                    Audit.of(framework, published(Map.of("1", "0.01"))).findings(),
                    List.of("1: in 0,01, vượt điểm tối đa 0"),
                    List.of("1: printed 0.01, above the maximum 0"));
        }

        static Stream<Arguments> allowsNothingBut0() {
            return Stream.of(
                            Tables.RATIO,
                            Tables.BANDS,
                            AFigureOfADiscreteRule.count(Rational.ONE),
                            Formula.fixed(Rational.ONE))
                    .map(Arguments::of);
        }

        @Test
        void addsNothingToASum() {
            Framework framework = framework(
                    TO_CENTS,
                    Tables.INPUTS,
                    criterion("1", 0, Tables.RATIO),
                    criterion("2", 10, YesNo.of(Tables.ISSUED)));

            assertThat(Audit.of(framework, published(Map.of("1", "0", "2", "10", "", "10")))
                            .isConsistent())
                    .isTrue();
            assertThat(Audit.of(framework, published(Map.of("1", "0", "2", "0", "", "0.01")))
                            .isConsistent())
                    .isFalse();
        }
    }

    @Nested
    class Rows {

        @Test
        void thatAreMissingAreAllNamed() {
            List<Finding> findings = Audit.of(districts(), published(Map.of())).findings();

            assertThat(findings).extracting(Finding::kind).containsOnly(Finding.Kind.MISSING_ROW);
            assertThat(findings)
                    .extracting(Finding::node)
                    .containsExactly("1", "1.1", "1.2", "2", "2.1", "2.1.1", "2.1.2", "2.2");
        }

        @Test
        void thatTheFrameworkLacksAreNamedOnceInTheOrderOfTheTable() {
            var points = with(with(district(), "9", "1"), "8", "2");
            Map<String, String> percents = new LinkedHashMap<>();
            percents.put("9", "50");
            percents.put("7", "50");

            assertThat(Audit.of(districts(), published(points, percents)).findings())
                    .extracting(Finding::node)
                    .containsExactly("9", "8", "7");
        }

        @Test
        void mayHaveZerosAtTheEnd() {
            assertThat(findings("1.2", "22.6800")).isEmpty();
            assertThat(findings("1.1", "10.00")).isEmpty();
        }
    }

    @Nested
    class APercentage {

        private static List<Finding> percent(String row, String figure) {
            return Audit.of(districts(), published(district(), Map.of(row, figure)))
                    .findings();
        }

        /** 1 stands for [32.675, 32.685) of 40, which is [81.6875, 81.7125) %. */
        @ParameterizedTest(name = "{0}% of 40 for 32.68: {1}")
        @CsvSource({"81.68, false", "81.69, true", "81.70, true", "81.71, true", "81.72, false"})
        void isOfTheExactPointsBehindThePrintedOnes(String figure, boolean possible) {
            assertThat(percent("1", figure).isEmpty()).isEqualTo(possible);
        }

        @Test
        void ofTheWrongMaximumIsReportedWithItsRow() {
            List<Finding> findings = percent("1", "54.47");

            assertSaid(
                    findings,
                    List.of(
                            "1: in 54,47 %, điểm in trên điểm tối đa 40 là từ 81,6875 đến 81,7125 %"),
                    List.of("1: printed 54.47%, the printed points of a maximum of 40"
                            + " are 81.6875 to 81.7125%"));
            assertThat(findings).extracting(Finding::node).containsExactly("1");
            assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.PERCENT);
        }

        @Test
        void ofTheTotalIsThatOfItsMaximum() {
            assertThat(percent("", "73.59")).isEmpty();
            assertThat(percent("", "73.60")).extracting(Finding::node).containsExactly("");
            assertThat(percent("", "81.77")).extracting(Finding::node).containsExactly("");
        }

        @Test
        void ofFullMarksIs100() {
            Framework framework = framework(TO_CENTS, Tables.INPUTS, criterion("1", 3, YES));

            assertThat(Audit.of(framework, published(Map.of("1", "3"), Map.of("1", "100")))
                            .isConsistent())
                    .isTrue();
            assertThat(Audit.of(framework, published(Map.of("1", "3"), Map.of("1", "99.00")))
                            .isConsistent())
                    .isFalse();
        }

        private static final Rule YES = YesNo.of(Tables.ISSUED);
    }

    @Nested
    class ATableIsCopied {

        @Test
        void inTheOrderOfItsRows() {
            var points = new LinkedHashMap<String, BigDecimal>();
            List.of("2", "1", "").forEach(id -> points.put(id, BigDecimal.ONE));
            Published table = new Published(points, points);
            points.clear();

            assertThat(table.points().keySet()).containsExactly("2", "1", "");
            assertThat(table.percents().keySet()).containsExactly("2", "1", "");
        }
    }
}
