// SPDX-License-Identifier: Apache-2.0
package vn.dti.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.util.LinkedHashMap;
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
import vn.dti.input.Value;

/** The branches of each rule by name, and the one that a unit takes. */
class BranchesTest {

    private static final Rational HALF = Rational.of(1, 2);
    private static final Expression ITEMS = Expression.of(Input.count("items", "Số hoạt động"));
    private static final Expression ALL = Expression.of(Input.count("all", "Tổng số"));
    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Condition IS_ISSUED = new Condition.Yes(ISSUED);
    private static final Input HEAD = Input.choice("head", "Trưởng ban", options());

    private static final Rule TARGETED = new Ratio(ITEMS, Rational.of(20), Rational.of(5));
    private static final Rule PLAIN = Ratio.of(ITEMS.over(ALL));
    private static final Rule BANDS = new Bands(
            ITEMS,
            List.of(
                    new Band(Interval.atLeast(Rational.of(20)), Rational.ONE),
                    new Band(Interval.below(Rational.of(20)), HALF)));
    private static final Rule CHOICE =
            new Choice(HEAD, Map.of("leader", Rational.ONE, "deputy", Rational.ONE));
    private static final Rule COUNT = new Count(new Tally.Amount(ITEMS), Rational.of(2));
    private static final Rule GATED = new Requires(IS_ISSUED, COUNT);
    private static final Rule CASES =
            new Cases(List.of(new Case(IS_ISSUED, Formula.fixed(Rational.ONE))), COUNT);
    private static final Rule PARTS = new Parts(
            List.of(new Part("Kế hoạch", HALF, YesNo.of(ISSUED)), new Part("", HALF, COUNT)));
    private static final Rule AWARDED = new Awarded(Input.amount("award", "Điểm chấm"));
    private static final Rule RANKED = MinMax.shareOfBest(ITEMS);

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("leader", "chủ tịch");
        options.put("deputy", "phó chủ tịch");
        return options;
    }

    private static void assertTaken(Rule rule, Given given, String... english) {
        assertThat(rule.branchesTaken(given.scope(rule)))
                .extracting(branch -> branch.in(EN))
                .containsExactly(english);
        assertThat(rule.branches()).containsAll(rule.branchesTaken(given.scope(rule)));
    }

    @Nested
    class Named {

        @ParameterizedTest(name = "{2}")
        @MethodSource
        void inBothLanguages(Rule rule, List<String> vi, List<String> en) {
            assertThat(rule.branches())
                    .extracting(branch -> branch.in(VI))
                    .containsExactlyElementsOf(vi);
            assertThat(rule.branches())
                    .extracting(branch -> branch.in(EN))
                    .containsExactlyElementsOf(en);
        }

        static Stream<Arguments> inBothLanguages() {
            return Stream.of(
                    arguments(PLAIN, List.of("theo tỷ lệ"), List.of("in proportion")),
                    arguments(
                            TARGETED,
                            List.of("từ 20 trở lên", "dưới 20", "dưới mức tối thiểu 5"),
                            List.of("at least 20", "below 20", "below the floor 5")),
                    arguments(
                            BANDS,
                            List.of("từ 20 trở lên", "dưới 20"),
                            List.of("at least 20", "below 20")),
                    arguments(
                            Ratio.of(ITEMS.over(ALL), Rational.parse("80%")),
                            List.of("từ 80 % trở lên", "dưới 80 %"),
                            List.of("at least 80%", "below 80%")),
                    arguments(YesNo.of(ISSUED), List.of("có", "không"), List.of("yes", "no")),
                    arguments(
                            COUNT,
                            List.of("chưa đến điểm tối đa", "điểm tối đa"),
                            List.of("below the maximum", "the maximum")),
                    arguments(
                            Formula.fixed(HALF),
                            List.of("1/2 điểm tối đa"),
                            List.of("1/2 of the maximum")),
                    arguments(AWARDED, List.of("được chấm điểm"), List.of("awarded")),
                    arguments(
                            RANKED,
                            List.of("có khoảng tham chiếu", "chưa có khoảng tham chiếu"),
                            List.of("with a reference range", "without a reference range")));
        }

        @Test
        void ofAChoiceByTheNamesOfItsOptions() {
            assertThat(CHOICE.branches())
                    .extracting(branch -> branch.in(EN))
                    .containsExactlyInAnyOrder("leader", "deputy");
        }

        static Stream<Arguments> withWhatTheyStandIn() {
            return Stream.of(
                    arguments(
                            GATED,
                            List.of(
                                    "không đạt điều kiện: 0 điểm",
                                    "chưa đến điểm tối đa",
                                    "điểm tối đa"),
                            List.of(
                                    "the condition does not hold: 0 points",
                                    "below the maximum",
                                    "the maximum")),
                    arguments(
                            CASES,
                            List.of(
                                    "trường hợp 1 → điểm tối đa",
                                    "còn lại → chưa đến điểm tối đa",
                                    "còn lại → điểm tối đa"),
                            List.of(
                                    "case 1 → full marks",
                                    "otherwise → below the maximum",
                                    "otherwise → the maximum")),
                    arguments(
                            PARTS,
                            List.of(
                                    "Kế hoạch → có",
                                    "Kế hoạch → không",
                                    "phần 1/2 điểm tối đa → chưa đến điểm tối đa",
                                    "phần 1/2 điểm tối đa → điểm tối đa"),
                            List.of(
                                    "Kế hoạch → yes",
                                    "Kế hoạch → no",
                                    "part of 1/2 of the maximum → below the maximum",
                                    "part of 1/2 of the maximum → the maximum")));
        }

        @ParameterizedTest(name = "{2}")
        @MethodSource
        void withWhatTheyStandIn(Rule rule, List<String> vi, List<String> en) {
            inBothLanguages(rule, vi, en);
        }
    }

    @Nested
    class TakenByAKnownValue {

        @Test
        void atTheTargetAndAtTheFloor() {
            assertTaken(TARGETED, Given.value("items", 20), "at least 20");
            assertTaken(TARGETED, Given.value("items", 19), "below 20");
            assertTaken(TARGETED, Given.value("items", 5), "below 20");
            assertTaken(TARGETED, Given.value("items", 4), "below the floor 5");
        }

        @Test
        void inProportion() {
            assertTaken(PLAIN, Given.value("items", 3).and("all", 3), "in proportion");
            assertTaken(PLAIN, Given.value("items", 0).and("all", 3), "in proportion");
        }

        @Test
        void atTheEndOfABand() {
            assertTaken(BANDS, Given.value("items", 20), "at least 20");
            assertTaken(BANDS, Given.value("items", 19), "below 20");
        }

        @Test
        void ofOptionsThatEarnTheSame() {
            assertTaken(CHOICE, Given.value("head", "leader"), "leader");
            assertTaken(CHOICE, Given.value("head", "deputy"), "deputy");
        }

        @Test
        void ofAnAnswer() {
            assertTaken(YesNo.of(ISSUED), Given.value("issued", true), "yes");
            assertTaken(YesNo.of(ISSUED), Given.value("issued", false), "no");
        }

        @Test
        void atTheMaximumOfACountAndAboveIt() {
            assertTaken(COUNT, Given.value("items", 4), "below the maximum");
            assertTaken(COUNT, Given.value("items", 5), "the maximum");
            assertTaken(COUNT, Given.value("items", 6), "the maximum");
        }

        @Test
        void behindAGateAndBeforeIt() {
            assertTaken(GATED, Given.value("issued", true).and("items", 5), "the maximum");
            assertTaken(
                    GATED,
                    Given.value("issued", false).and("items", 5),
                    "the condition does not hold: 0 points");
        }

        @Test
        void inTheCaseThatHolds() {
            assertTaken(CASES, Given.value("issued", true), "case 1 → full marks");
            assertTaken(
                    CASES, Given.value("issued", false).and("items", 5), "otherwise → the maximum");
        }

        @Test
        void inEveryPartAgainstItsPartOfTheMaximum() {
            assertTaken(
                    PARTS,
                    Given.value("issued", true).and("items", 3),
                    "Kế hoạch → yes",
                    "part of 1/2 of the maximum → the maximum");
            assertTaken(
                    PARTS,
                    Given.value("issued", false).and("items", 2),
                    "Kế hoạch → no",
                    "part of 1/2 of the maximum → below the maximum");
        }

        @Test
        void byAnAward() {
            assertTaken(AWARDED, Given.value("award", 0), "awarded");
        }

        @Test
        void withAndWithoutACohort() {
            assertTaken(RANKED, Given.value("items", 3), "without a reference range");
            assertTaken(
                    RANKED, Given.value("items", 3).against(0, 12, ""), "with a reference range");
        }
    }

    @Nested
    class TakenByNoneWhere {

        static Stream<Arguments> everyRule() {
            return Stream.of(
                            TARGETED,
                            PLAIN,
                            BANDS,
                            CHOICE,
                            YesNo.of(ISSUED),
                            COUNT,
                            GATED,
                            CASES,
                            PARTS,
                            AWARDED,
                            RANKED)
                    .map(Arguments::of);
        }

        @ParameterizedTest
        @MethodSource("everyRule")
        void everyInputIsMissing(Rule rule) {
            assertTaken(rule, Given.nothing());
        }

        @Test
        void theQuotientIsOver0() {
            assertTaken(PLAIN, Given.value("items", 0).and("all", 0));
            assertTaken(PLAIN, Given.value("items", 3).and("all", 0));
        }

        @Test
        void theSubjectDoesNotExist() {
            assertTaken(COUNT, Given.value("items", Value.notApplicable("không có")));
        }

        @Test
        void onePartIsMissingTheOtherStillTakesItsOwn() {
            assertTaken(PARTS, Given.value("issued", true), "Kế hoạch → yes");
        }
    }
}
