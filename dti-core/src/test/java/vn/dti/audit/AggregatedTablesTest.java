// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dti.audit.Tables.assertSaid;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.published;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Decision;
import vn.dti.framework.Document;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Node;
import vn.dti.input.Input;
import vn.dti.rule.Awarded;
import vn.dti.rule.Band;
import vn.dti.rule.Bands;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Condition;
import vn.dti.rule.Count;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Not;
import vn.dti.rule.Operator;
import vn.dti.rule.Ratio;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Tally;
import vn.dti.rule.YesNo;

/** Groups that are no sums, rows that share a measure, and figures beside the points. */
class AggregatedTablesTest {

    private static final Input ONE = Input.amount("one", "Một");
    private static final Input TWO = Input.amount("two", "Hai");
    private static final Input MONTHS = Input.count("months", "Số tháng");
    private static final List<Input> INPUTS =
            List.of(ONE, TWO, MONTHS, Tables.CHAIRED, Tables.MEETINGS, Tables.ISSUED, Tables.ITEMS);

    private static Framework framework(
            Rounding display, Aggregation aggregation, long max, Node... nodes) {
        var decision = new Decision("1/QĐ", LocalDate.of(2020, 1, 1), "Bộ", "", "");
        var root = new Group("", "Bộ", Rational.of(max), aggregation, List.of(nodes));
        return new Framework(
                "sample", new Document(decision, List.of(), List.of()), display, INPUTS, root);
    }

    private static Framework cents(Aggregation aggregation, long max, Node... nodes) {
        return framework(Rounding.HALF_UP_2, aggregation, max, nodes);
    }

    private static Node awarded(String id, long max, Input by) {
        return criterion(id, max, new Awarded(by));
    }

    private static List<Finding> findings(Framework framework, Map<String, String> points) {
        return Audit.of(framework, published(points)).findings();
    }

    @Nested
    class AGroupByMean {

        private final Framework framework =
                cents(new Aggregation.Mean(), 20, awarded("1", 10, ONE), awarded("2", 5, TWO));

        @Test
        void of0And0IsNot20Of20() {
            assertSaid(
                    findings(framework, Map.of("1", "0", "2", "0", "", "20")),
                    List.of("tổng: in 20, các mục con gộp lại từ 0 đến 0,015"
                            + " (điểm tối đa × bình quân tỷ lệ đạt của các mục)"),
                    List.of("total: printed 20, its children give 0 to 0.015"
                            + " (the maximum × the mean of the items' shares)"));
        }

        /** 3 of 10 and 4 of 5 are 30 % and 80 %: the mean is 55 % of 20, 11; the ends are 11 ± 0.015. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"10.98, false", "10.99, true", "11.00, true", "11.01, true", "11.02, false"})
        void holdsWhatTheSharesOfItsChildrenGive(String total, boolean possible) {
            assertThat(findings(framework, Map.of("1", "3", "2", "4", "", total))
                            .isEmpty())
                    .isEqualTo(possible);
        }
    }

    @Nested
    class AGroupByWeightedMean {

        /** As the index of the ministry of 2020: pillars of 0 to 1, the total their weighted mean. */
        private final Framework framework = framework(
                new Rounding(4, RoundingMode.HALF_UP),
                new Aggregation.WeightedMean(List.of(Rational.of(3), Rational.of(2))),
                1,
                awarded("1", 1, ONE),
                awarded("2", 1, TWO));

        /** 0.6 × 0.4120 + 0.4 × 0.3010 = 0.3676; the ends are that ± 0.00005. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"0.3676, true", "0.3675, false", "0.3677, false", "0.4676, false"})
        void of3To2IsFoundOffBy01(String total, boolean possible) {
            assertThat(findings(framework, Map.of("1", "0.4120", "2", "0.3010", "", total))
                            .isEmpty())
                    .isEqualTo(possible);
        }

        @Test
        void isTheMeanOfTheRoundedFiguresOrNot() {
            Audit audit = Audit.of(
                    framework, published(Map.of("1", "0.4120", "2", "0.3010", "", "0.3677")));

            assertSaid(
                    Objects.requireNonNull(audit.refutations().get(Convention.SUMS_OF_ROUNDED)),
                    List.of("tổng: in 0,3677, các số in của mục con gộp lại 0,3676"
                            + " (điểm tối đa × bình quân tỷ lệ đạt của các mục, trọng số lần lượt"
                            + " 3 và 2)"),
                    List.of("total: printed 0.3677, the printed figures of its children give"
                            + " 0.3676 (the maximum × the mean of the items' shares, weighted 3"
                            + " and 2)"));
        }
    }

    /** Of 10 points 2.5 or 7.5 may be, never 5; the mean with 4 of 10 is 3.25 or 5.75. */
    @Nested
    class AMeanOfAChildAtFault {

        private static final Rule QUARTERS = new Bands(
                Expression.of(MONTHS),
                List.of(
                        new Band(Interval.atLeast(Rational.of(6)), Rational.of(3, 4)),
                        new Band(Interval.below(Rational.of(6)), Rational.of(1, 4))));

        private final Framework framework = cents(
                new Aggregation.Mean(), 10, criterion("1", 10, QUARTERS), awarded("2", 10, ONE));

        @ParameterizedTest(name = "{0}")
        @ValueSource(strings = {"3.25", "5.75", "4.50"})
        void isNotFoundAgainWhereItFollowsTheFigureOrAnyThatMayBe(String total) {
            assertThat(findings(framework, Map.of("1", "5", "2", "4", "", total)))
                    .extracting(Finding::node, Finding::kind)
                    .containsExactly(tuple("1", Finding.Kind.IMPOSSIBLE));
        }

        @Test
        void isFoundWhereNothingBringsItAbout() {
            assertSaid(
                    findings(framework, Map.of("1", "7.5", "2", "4", "", "5")),
                    List.of("tổng: in 5, các mục con gộp lại từ 5,7475 đến 5,7525"
                            + " (điểm tối đa × bình quân tỷ lệ đạt của các mục)"),
                    List.of("total: printed 5, its children give 5.7475 to 5.7525"
                            + " (the maximum × the mean of the items' shares)"));
            assertThat(findings(framework, Map.of("1", "5", "2", "4", "", "5")))
                    .extracting(Finding::node)
                    .containsExactly("1", "");
        }

        @Test
        void isToldWithTheHoleThatItsFigureFellInto() {
            var table = published(Map.of("2", "4", "", "5")).unlisted(Published.Unlisted.UNKNOWN);

            assertThat(Audit.of(framework, table).findings())
                    .extracting(each -> each.message().toString())
                    .containsExactly("total: printed 5, its children give 1.9975 to 7.0025 but"
                            + " nothing between 3.2525 and 5.7475 (the maximum × the mean of the"
                            + " items' shares)");
        }
    }

    @Nested
    class AGroupByMaximum {

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"5, true", "5.01, false", "10, false", "0, false", "4.99, false"})
        void ofPointsIsTheMostOfAChild(String total, boolean possible) {
            Framework framework = cents(
                    new Aggregation.Maximum(),
                    10,
                    criterion("1", 5, YesNo.of(Tables.ISSUED)),
                    awarded("2", 10, TWO));

            assertThat(findings(framework, Map.of("1", "5", "2", "0", "", total))
                            .isEmpty())
                    .isEqualTo(possible);
        }

        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"10, true", "5, false", "9.99, false"})
        void ofSharesIsTheBestOfAChild(String total, boolean possible) {
            Framework framework = cents(
                    new Aggregation.BestShare(),
                    10,
                    criterion("1", 5, YesNo.of(Tables.ISSUED)),
                    awarded("2", 10, TWO));

            assertThat(findings(framework, Map.of("1", "5", "2", "0", "", total))
                            .isEmpty())
                    .isEqualTo(possible);
        }
    }

    @Nested
    class ARatioToAConstant {

        private static final Expression QUARTER =
                Expression.of(MONTHS).over(Expression.of(Rational.of(4)));

        @ParameterizedTest(name = "{0} of 10 for n / 4")
        @ValueSource(strings = {"0", "2.5", "5", "7.5", "10"})
        void allowsItsMultiples(String figure) {
            assertThat(findings(quarters(Ratio.of(QUARTER)), Map.of("1", figure, "", figure)))
                    .isEmpty();
        }

        @ParameterizedTest(name = "{0} of 10 for n / 4")
        @ValueSource(strings = {"1.6", "3.33", "4.6", "9.99"})
        void allowsNothingElse(String figure) {
            for (Rule rule : List.of(Ratio.of(QUARTER), new Formula(QUARTER))) {
                assertThat(findings(quarters(rule), Map.of("1", figure)))
                        .extracting(Finding::node, Finding::kind)
                        .containsExactly(tuple("1", Finding.Kind.IMPOSSIBLE));
            }
        }

        /** (n + 2) / 6 of 10 with a target of 1/2: multiples of 1/6 over 1/2, that is of 1/3. */
        @Test
        void mayBeASumWithATarget() {
            Expression sum = Expression.of(MONTHS).plus(Expression.of(Rational.of(2)));
            Rule rule = Ratio.of(sum.over(Expression.of(Rational.of(6))), Rational.of(1, 2));

            assertThat(findings(quarters(rule), Map.of("1", "6.67", "", "6.67")))
                    .isEmpty();
            assertThat(findings(quarters(rule), Map.of("1", "5"))).hasSize(1);
        }

        private static Framework quarters(Rule rule) {
            return cents(new Aggregation.Sum(), 10, criterion("1", 10, rule));
        }
    }

    @Nested
    class RowsOfOneMeasure {

        /** As 4.6 and 8.4 of the districts of HCMC: one ratio, once without and once with a target. */
        private final Framework framework = cents(
                new Aggregation.Sum(),
                15,
                criterion("4.6", 5, Tables.RATIO),
                criterion("8.4", 10, Ratio.of(ratio(), Rational.parse("70%"))));

        private static Expression ratio() {
            return Expression.of(Tables.CHAIRED).over(Expression.of(Tables.MEETINGS));
        }

        @ParameterizedTest(name = "4.6 = {0} beside 8.4 = {1}: {2}")
        @CsvSource({
            "1.6, 10, false", // 32 % beside 70 % or more
            "3.5, 10, true", // 70 %
            "3.49, 10, false", // below 69.9 %
            "1.6, 4.57, true", // 32 / 70 = 45.714 %
            "1.6, 4.60, false",
            "0, 0, true",
            "5, 10, true",
            "0, 10, false", // missing is missing for both
        })
        void haveFiguresOfOneValue(String one, String other, boolean possible) {
            assertThat(findings(framework, Map.of("4.6", one, "8.4", other, "", sum(one, other)))
                            .isEmpty())
                    .isEqualTo(possible);
        }

        private static String sum(String one, String other) {
            return new BigDecimal(one).add(new BigDecimal(other)).toPlainString();
        }

        @Test
        void areReportedAtTheLaterOne() {
            List<Finding> findings =
                    findings(framework, Map.of("4.6", "1.6", "8.4", "10", "", "11.6"));

            assertSaid(
                    findings,
                    List.of("8.4: in 10, không đi cùng 4.6 đã in 1,6: cả hai theo một số đo,"
                            + " “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"),
                    List.of("8.4: printed 10, which does not go with the 1.6 of 4.6: one measure"
                            + " decides both, “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"));
            assertThat(findings).extracting(Finding::kind).containsExactly(Finding.Kind.MEASURE);
        }

        /** 1 − n/d of 10 beside n/d of 10, however the rest is written: 3.33 goes with 6.67 alone. */
        @ParameterizedTest(name = "{0}")
        @MethodSource
        void mayFollowFromWhatIsLeftOfTheMeasure(Rule rest) {
            Framework complement = cents(
                    new Aggregation.Sum(),
                    20,
                    criterion("1", 10, Ratio.of(ratio())),
                    criterion("2", 10, rest));

            assertThat(findings(complement, Map.of("1", "3.33", "2", "6.67", "", "10")))
                    .isEmpty();
            assertThat(findings(complement, Map.of("1", "10", "2", "0", "", "10")))
                    .isEmpty();
            assertSaid(
                    findings(complement, Map.of("1", "3.33", "2", "3.33", "", "6.66")),
                    List.of("2: in 3,33, không đi cùng 1 đã in 3,33: cả hai theo một số đo,"
                            + " “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"),
                    List.of("2: printed 3.33, which does not go with the 3.33 of 1: one measure"
                            + " decides both, “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"));
        }

        /** 8 of 10 is 80 %, which is at least 50 % in whatever words: 0 beside it cannot be. */
        @ParameterizedTest(name = "{0}")
        @MethodSource
        void mayBeComparedWithAThreshold(Rule threshold) {
            Framework both = cents(
                    new Aggregation.Sum(),
                    20,
                    criterion("1", 10, Ratio.of(ratio())),
                    criterion("2", 10, threshold));

            assertThat(findings(both, Map.of("1", "8", "2", "10", "", "18"))).isEmpty();
            assertThat(findings(both, Map.of("1", "4", "2", "0", "", "4"))).isEmpty();
            assertSaid(
                    findings(both, Map.of("1", "8", "2", "0", "", "8")),
                    List.of("2: in 0, không đi cùng 1 đã in 8: cả hai theo một số đo,"
                            + " “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"),
                    List.of("2: printed 0, which does not go with the 8 of 1: one measure"
                            + " decides both, “Số cuộc họp chủ trì” / “Tổng số cuộc họp”"));
            assertThat(findings(both, Map.of("1", "4", "2", "10", "", "14"))).hasSize(1);
        }

        static Stream<Rule> mayBeComparedWithAThreshold() {
            Rational half = Rational.of(1, 2);
            Condition enough = new Condition.Within(ratio(), Interval.atLeast(half));
            Condition little = new Condition.Within(ratio(), Interval.below(half));
            Condition none = new Condition.Within(ratio(), Interval.atMost(Rational.ZERO));
            Rule full = Formula.fixed(Rational.ONE);
            Rule nothing = Formula.fixed(Rational.ZERO);
            return Stream.of(
                    new YesNo(enough),
                    new YesNo(new Not(little)),
                    new YesNo(Condition.all(List.of(enough, new Not(none)))),
                    new YesNo(new Not(Condition.any(List.of(none, little)))),
                    new Cases(List.of(new Case(enough, full)), nothing),
                    new Cases(List.of(new Case(none, nothing), new Case(little, nothing)), full),
                    new Cases(List.of(new Case(little, nothing)), new YesNo(enough)),
                    new Requires(enough, full),
                    new Requires(enough, new Ratio(ratio(), half, Rational.ZERO)));
        }

        /** A question beside the measure may be what costs the points. */
        @Test
        void thatIsNotAloneSaysNothing() {
            Condition enough = new Condition.Within(ratio(), Interval.atLeast(Rational.of(1, 2)));
            Condition many = new Condition.Within(
                    Expression.of(Tables.MEETINGS), Interval.atLeast(Rational.of(5)));
            Framework both = cents(
                    new Aggregation.Sum(),
                    20,
                    criterion("1", 10, Ratio.of(ratio())),
                    criterion("2", 10, new YesNo(Condition.all(List.of(enough, many)))));

            assertThat(findings(both, Map.of("1", "8", "2", "0", "", "8"))).isEmpty();
        }

        static Stream<Rule> mayFollowFromWhatIsLeftOfTheMeasure() {
            Expression chaired = Expression.of(Tables.CHAIRED);
            Expression meetings = Expression.of(Tables.MEETINGS);
            Expression one = Expression.of(Rational.ONE);
            Expression hundred = Expression.of(Rational.of(100));
            return Stream.of(
                    new Formula(one.minus(ratio())),
                    Ratio.of(one.minus(ratio())),
                    Ratio.of(meetings.minus(chaired).over(meetings)),
                    new Formula(meetings.times(hundred)
                            .minus(chaired.times(hundred))
                            .over(meetings.times(hundred))),
                    new Formula(one.minus(ratio().combined(Operator.MIN, one))),
                    new Formula(Expression.of(Rational.ZERO)
                            .combined(Operator.MAX, one.minus(ratio()))),
                    Ratio.of(
                            meetings.minus(chaired).times(hundred).over(meetings),
                            Rational.of(100)));
        }

        /** 2.5 is printed 3 and 7.5 is printed 8; for 7 n/4 is above 1/4, but no more than 7/20. */
        @Test
        void takeNoValuesBetweenThoseThatCountsGive() {
            Expression quarter = Expression.of(MONTHS).over(Expression.of(Rational.of(4)));
            Framework whole = framework(
                    new Rounding(0, RoundingMode.HALF_UP),
                    new Aggregation.Sum(),
                    20,
                    criterion("1", 10, Ratio.of(quarter)),
                    criterion("2", 10, new Formula(Expression.of(Rational.ONE).minus(quarter))));

            assertThat(findings(whole, Map.of("1", "3", "2", "8", "", "10"))).isEmpty();
            assertThat(findings(whole, Map.of("1", "3", "2", "7", "", "10")))
                    .extracting(Finding::node)
                    .containsExactly("2");
        }

        /** No event or no figure, an event or no figure, one event at most: each two may be, not all. */
        @Test
        void mayContradictTwoOthersThatGoTogether() {
            Framework three = cents(
                    new Aggregation.Sum(),
                    30,
                    criterion("1", 10, bands(1, Rational.ZERO, Rational.ONE)),
                    criterion("2", 10, bands(1, Rational.ONE, Rational.ZERO)),
                    criterion("3", 10, bands(2, Rational.of(3, 10), Rational.ONE)));

            assertThat(findings(three, Map.of("1", "0", "2", "0", "3", "0", "", "0")))
                    .as("no figure")
                    .isEmpty();
            assertThat(findings(three, Map.of("1", "0", "2", "10", "3", "3", "", "13")))
                    .as("no event")
                    .isEmpty();
            assertThat(findings(three, Map.of("1", "10", "2", "0", "3", "3", "", "13")))
                    .as("one event")
                    .isEmpty();
            assertSaid(
                    findings(three, Map.of("1", "0", "2", "0", "3", "3", "", "3")),
                    List.of("3: in 3, không đi cùng lúc với 1 đã in 0 và 2 đã in 0: tất cả theo một"
                            + " số đo, “Số tháng”"),
                    List.of("3: printed 3, which does not go with the 0 of 1 and the 0 of 2"
                            + " together: one measure decides all, “Số tháng”"));
        }

        private static Rule bands(long start, Rational below, Rational from) {
            Rational end = Rational.of(start);
            return new Bands(
                    Expression.of(MONTHS),
                    List.of(
                            new Band(Interval.below(end), below),
                            new Band(Interval.atLeast(end), from)));
        }

        @Test
        void mayBeCountsAsWell() {
            Rule each = new Count(new Tally.Amount(Expression.of(Tables.ITEMS)), Rational.of(2));
            Framework items = cents(
                    new Aggregation.Sum(),
                    20,
                    criterion("1", 10, each),
                    criterion("2", 10, Ratio.of(Expression.of(Tables.ITEMS), Rational.of(20))));

            assertThat(findings(items, Map.of("1", "6", "2", "1.5", "", "7.5"))).isEmpty();
            assertThat(findings(items, Map.of("1", "10", "2", "4", "", "14"))).isEmpty();
            assertThat(findings(items, Map.of("1", "6", "2", "2", "", "8")))
                    .extracting(Finding::node)
                    .containsExactly("2");
        }
    }

    @Nested
    class FiguresBesideThePoints {

        private final Framework framework = cents(
                new Aggregation.Sum(),
                15,
                Tables.group("1", awarded("1.1", 5, ONE)),
                awarded("2", 10, TWO));

        private Published table(Map<String, String> gaps, Map<String, String> maxima) {
            return new Published(
                    numbers(Map.of("1", "3.51", "1.1", "3.51", "2", "8", "", "11.51")),
                    Map.of(),
                    numbers(gaps),
                    numbers(maxima),
                    List.of(),
                    Published.Unlisted.MISSING);
        }

        private static Map<String, BigDecimal> numbers(Map<String, String> texts) {
            var numbers = new LinkedHashMap<String, BigDecimal>();
            texts.forEach((id, text) -> numbers.put(id, new BigDecimal(text)));
            return numbers;
        }

        @Test
        void ofAnotherMaximumAreFound() {
            Audit audit = Audit.of(framework, table(Map.of(), Map.of("1.1", "10", "2", "10.0")));

            assertSaid(
                    audit.findings(),
                    List.of("1.1: in điểm tối đa 10, bộ chỉ số ghi 5"),
                    List.of("1.1: printed a maximum of 10, the framework has 5"));
            assertThat(audit.checked()).isEqualTo(4 + 2);
            assertThat(audit.isCompatibleWith(Convention.EXACT_SUMS_ROUNDED))
                    .as("a misprinted maximum says nothing of rounding")
                    .isTrue();
        }

        @Test
        void thatAreLackingAreTheMaximumLessThePoints() {
            Audit audit = Audit.of(framework, table(Map.of("1.1", "1.49", "2", "3"), Map.of()));

            assertSaid(
                    audit.findings(),
                    List.of("2: in thiếu 3 điểm, điểm tối đa 10 trừ điểm đạt được còn từ 1,995 đến"
                            + " 2,005"),
                    List.of("2: printed 3 points lacking, a maximum of 10 less the points leaves"
                            + " 1.995 to 2.005"));
        }

        @Test
        void ofOtherNumbersOfRowsAreFound() {
            var counts = List.of(
                    new PrintedCount("", PrintedCount.Of.GROUPS, 2),
                    new PrintedCount("", PrintedCount.Of.CRITERIA, 3),
                    new PrintedCount("1", PrintedCount.Of.CHILDREN, 5),
                    new PrintedCount("1", PrintedCount.Of.CRITERIA, 1));
            var table = new Published(
                    Map.of(), Map.of(), Map.of(), Map.of(), counts, Published.Unlisted.UNKNOWN);

            assertSaid(
                    Audit.of(framework, table).findings(),
                    List.of(
                            "tổng: in 3 tiêu chí, bộ chỉ số có 2",
                            "1: in 5 mục ngay bên dưới, bộ chỉ số có 1"),
                    List.of(
                            "total: printed 3 criteria, the framework has 2",
                            "1: printed 5 rows right below it, the framework has 1"));
        }

        @Test
        void areCountedAmongTheFiguresAndSoIsWhatNothingWasHeldAgainst() {
            var table = published(
                    Map.of("1", "1", "1.1", "1", "2", "1", "", "2", "9", "1"),
                    Map.of("1", "20", "9", "50"));
            Audit audit = Audit.of(framework, table);

            assertThat(audit.checked()).as("four points and a percentage").isEqualTo(5);
            assertThat(audit.unchecked()).as("both figures of 9").isEqualTo(2);
        }
    }

    @Nested
    class ATableOfSomeRows {

        private final Framework framework = cents(
                new Aggregation.Sum(),
                30,
                Tables.group("1", awarded("1.1", 10, ONE), awarded("1.2", 10, TWO)),
                criterion("2", 10, YesNo.of(Tables.ISSUED)));

        private Audit audit(Published.Unlisted unlisted, Map<String, String> points) {
            return Audit.of(framework, published(points).unlisted(unlisted));
        }

        @Test
        void leavesTheOthersOpen() {
            Map<String, String> points = Map.of("1.1", "3", "", "22");
            Audit partial = audit(Published.Unlisted.UNKNOWN, points);

            assertThat(partial.findings()).isEmpty();
            assertThat(partial.unlisted()).isEqualTo(3);
            assertThat(audit(Published.Unlisted.MISSING, points).findings()).hasSize(3);
        }

        /** 3 + at most 10 + at most 10. */
        @Test
        void isCheckedByWhatTheOthersCanBe() {
            assertThat(audit(Published.Unlisted.UNKNOWN, Map.of("1.1", "3", "", "23.01"))
                            .findings())
                    .extracting(Finding::node)
                    .containsExactly("");
        }

        @Test
        void saysNothingOfSumsOfRoundedFigures() {
            Audit audit = audit(Published.Unlisted.UNKNOWN, Map.of("1.1", "3", "", "22"));

            assertThat(audit.verdicts())
                    .filteredOn(each -> each.convention() == Convention.SUMS_OF_ROUNDED)
                    .extracting(Verdict::isCompatible, Verdict::uncheckedSums)
                    .containsExactly(tuple(true, 1));
        }

        /** 3 + 10 + 10 = 23, and no other total. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"23, true", "22, false", "13, false"})
        void mayHaveTheOthersAtTheirMaximum(String total, boolean possible) {
            Audit audit = audit(Published.Unlisted.MAXIMUM, Map.of("1.1", "3", "", total));

            assertThat(audit.isConsistent()).isEqualTo(possible);
            assertThat(audit.unlisted()).isEqualTo(3);
        }
    }

    @Nested
    class RoundedToTheNearest {

        /** Five figures of 6.66 stand for [33.275, 33.325], so that 33.34 is none of their sum. */
        @ParameterizedTest
        @ValueSource(strings = {"DOWN", "HALF_UP", "HALF_EVEN", "UP", "CEILING", "FLOOR"})
        void meansOneThingWhateverTheFrameworkStates(RoundingMode mode) {
            Node[] five = Stream.of("1", "2", "3", "4", "5")
                    .map(id -> criterion(id, 10, Tables.RATIO))
                    .toArray(Node[]::new);
            Framework framework = framework(new Rounding(2, mode), new Aggregation.Sum(), 50, five);
            Audit audit = Audit.of(
                    framework,
                    published(Map.of(
                            "1", "6.66", "2", "6.66", "3", "6.66", "4", "6.66", "5", "6.66", "",
                            "33.34")));

            assertThat(audit.isCompatibleWith(Convention.EXACT_SUMS_ROUNDED)).isFalse();
            assertThat(audit.isCompatibleWith(Convention.TRUNCATED)).isTrue();
            assertThat(audit.isConsistent()).isEqualTo(audit.isCompatibleWith(audit.stated()));
        }
    }

    @Nested
    class Percentages {

        private final Framework framework = framework(
                new Rounding(1, RoundingMode.HALF_UP),
                new Aggregation.Sum(),
                18,
                awarded("1", 9, ONE),
                awarded("2", 9, TWO));

        /** 7 of 18 is 38.89 %; behind 7.0 are [6.95, 7.05), which is [38.61, 39.17) %. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"38.89, true", "38.9, true", "39, true", "39.3, false", "38.5, false"})
        void havePlacesOfTheirOwn(String percent, boolean possible) {
            var table = published(Map.of("1", "3", "2", "4", "", "7"), Map.of("", percent));

            assertThat(Audit.of(framework, table).isConsistent()).isEqualTo(possible);
            assertThat(Audit.of(framework, table).checked()).isEqualTo(4);
        }

        /** 3 of 4 quarters of 9 points are 6.75, printed 6.8: 75 %, or 75.56 % of what is printed. */
        @ParameterizedTest(name = "{0}: {1}")
        @CsvSource({"75, true", "75.00, true", "75.56, true", "75.5, false", "75.01, false"})
        void areThoseOfTheExactOrOfThePrintedPoints(String percent, boolean possible) {
            Framework quarters = framework(
                    new Rounding(1, RoundingMode.HALF_UP),
                    new Aggregation.Sum(),
                    9,
                    criterion("1", 9, Ratio.of(ARatioToAConstant.QUARTER)));
            var table = published(Map.of("1", "6.8", "", "6.8"), Map.of("1", percent));

            assertThat(Audit.of(quarters, table).isConsistent()).isEqualTo(possible);
        }

        /** 0.995 and 1.005 of 7,000,000. */
        @Test
        void showEndsThatDiffer() {
            Framework large = cents(new Aggregation.Sum(), 7_000_000, awarded("1", 7_000_000, ONE));
            var table = published(Map.of("1", "1", "", "1"), Map.of("1", "1"));

            assertThat(Audit.of(large, table).findings())
                    .extracting(each -> each.message().toString())
                    .containsExactly("1: printed 1%, the printed points of a maximum of 7000000 are"
                            + " 0.0000142 to 0.0000144%");
        }

        @Test
        void withoutPointsAreHeldAgainstWhatIsPossible() {
            Framework yes =
                    cents(new Aggregation.Sum(), 10, criterion("1", 10, YesNo.of(Tables.ISSUED)));
            var table = published(Map.of(), Map.of("1", "50", "", "100"))
                    .unlisted(Published.Unlisted.UNKNOWN);

            assertThat(Audit.of(yes, table).findings())
                    .extracting(each -> each.message().toString())
                    .containsExactly("1: printed 50%, the possible points of a maximum of 10 are 0"
                            + " or 100%");
        }
    }
}
