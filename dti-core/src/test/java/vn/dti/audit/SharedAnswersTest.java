// SPDX-License-Identifier: Apache-2.0
package vn.dti.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.dti.audit.Tables.assertSaid;
import static vn.dti.audit.Tables.criterion;
import static vn.dti.audit.Tables.published;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.exact.Interval;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.framework.Criterion;
import vn.dti.framework.Framework;
import vn.dti.framework.Provision;
import vn.dti.input.Input;
import vn.dti.rule.Case;
import vn.dti.rule.Cases;
import vn.dti.rule.Choice;
import vn.dti.rule.Condition;
import vn.dti.rule.Expression;
import vn.dti.rule.Formula;
import vn.dti.rule.Not;
import vn.dti.rule.Part;
import vn.dti.rule.Parts;
import vn.dti.rule.Policy;
import vn.dti.rule.Requires;
import vn.dti.rule.Rule;
import vn.dti.rule.Worth;
import vn.dti.rule.YesNo;

/** Rows of 10 points each that ask the same question of yes or no, or of options. */
class SharedAnswersTest {

    private static final Input PLAN = Input.yesNo("plan", "Có kế hoạch");
    private static final Input PORTAL = Input.yesNo("portal", "Có chuyên mục");
    private static final Input HEAD = Input.choice("head", "Trưởng ban", options());
    private static final Input ITEMS = Input.count("items", "Số hoạt động");
    private static final Condition YES = new Condition.Yes(PLAN);
    private static final Rule FULL = Formula.fixed(Rational.ONE);
    private static final Rule NOTHING = Formula.fixed(Rational.ZERO);

    private static Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("chair", "Chủ tịch");
        options.put("deputy", "Phó chủ tịch");
        options.put("none", "Không có");
        return options;
    }

    private static Rule choice(String chair, String deputy, String none) {
        return new Choice(
                HEAD,
                Map.of(
                        "chair", Rational.parse(chair),
                        "deputy", Rational.parse(deputy),
                        "none", Rational.parse(none)));
    }

    private static Rule halves(Rule one, Rule other) {
        return new Parts(List.of(new Part("", Tables.HALF, one), new Part("", Tables.HALF, other)));
    }

    private static Audit audit(Rule one, Rule other, String first, String second) {
        Framework framework = Tables.framework(
                Rounding.HALF_UP_2,
                List.of(PLAN, PORTAL, HEAD, ITEMS),
                criterion("1.2", 10, one),
                criterion("4.1", 10, other));
        String total = new BigDecimal(first).add(new BigDecimal(second)).toPlainString();
        return Audit.of(framework, published(Map.of("1.2", first, "4.1", second, "", total)));
    }

    @Test
    void areReportedAtTheLaterOneWithTheQuestion() {
        Audit audit = audit(YesNo.of(PLAN), YesNo.of(PLAN), "10", "0");

        assertSaid(
                audit.findings(),
                List.of("4.1: in 0, không đi cùng 1.2 đã in 10: cả hai theo một số đo,"
                        + " “Có kế hoạch”"),
                List.of("4.1: printed 0, which does not go with the 10 of 1.2: one measure decides"
                        + " both, “Có kế hoạch”"));
        assertThat(audit.findings())
                .extracting(Finding::node, Finding::kind)
                .containsExactly(tuple("4.1", Finding.Kind.MEASURE));
    }

    /** Missing earns nothing in both rows, not applicable all of both. */
    @ParameterizedTest(name = "{0} and not {0}: {1}, {2} is possible: {3}")
    @CsvSource({
        "plan, 10, 0, true",
        "plan, 0, 10, true",
        "plan, 0, 0, true", // missing
        "plan, 10, 10, true", // not applicable
    })
    void mayBeOppositeToEachOther(String input, String one, String other, boolean possible) {
        assertThat(audit(YesNo.of(PLAN), new YesNo(new Not(YES)), one, other).isConsistent())
                .isEqualTo(possible);
    }

    /** Whatever words ask for the plan, 0 does not go with a yes, nor all with a no. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void mayAskInAnyWords(Rule rule) {
        assertThat(audit(YesNo.of(PLAN), rule, "10", "10").isConsistent()).isTrue();
        assertThat(audit(YesNo.of(PLAN), rule, "0", "0").isConsistent()).isTrue();
        assertThat(audit(YesNo.of(PLAN), rule, "10", "0").findings()).hasSize(1);
        assertThat(audit(YesNo.of(PLAN), rule, "0", "10").findings()).hasSize(1);
        assertThat(audit(rule, YesNo.of(PLAN), "0", "10").findings()).hasSize(1);
    }

    static Stream<Rule> mayAskInAnyWords() {
        return Stream.of(
                YesNo.of(PLAN),
                new YesNo(new Not(new Not(YES))),
                new YesNo(Condition.all(List.of(YES, YES))),
                new YesNo(Condition.any(List.of(YES, Condition.all(List.of(YES, YES))))),
                new Requires(YES, FULL),
                new Requires(YES, YesNo.of(PLAN)),
                new Cases(List.of(new Case(YES, FULL)), NOTHING),
                new Cases(List.of(new Case(new Not(YES), NOTHING)), FULL),
                halves(YesNo.of(PLAN), YesNo.of(PLAN)));
    }

    /** The figures of two rows, and whether one report can bring them about. */
    @ParameterizedTest(name = "{0} {2} beside {1} {3}: {4}")
    @MethodSource
    void mayAskForMore(Rule one, Rule other, String first, String second, boolean possible) {
        assertThat(audit(one, other, first, second).isConsistent()).isEqualTo(possible);
    }

    static Stream<Arguments> mayAskForMore() {
        Rule plan = YesNo.of(PLAN);
        Rule parts = halves(plan, YesNo.of(PORTAL));
        Condition both = Condition.all(List.of(YES, new Condition.Yes(PORTAL)));
        Condition either = Condition.any(List.of(YES, new Condition.Yes(PORTAL)));
        Condition many =
                new Condition.Within(Expression.of(ITEMS), Interval.atLeast(Rational.of(5)));
        return Stream.of(
                Arguments.of(plan, parts, "0", "10", false),
                Arguments.of(plan, parts, "10", "0", false),
                Arguments.of(plan, parts, "10", "5", true),
                Arguments.of(plan, parts, "0", "5", true),
                // a question left out beside one that does not apply: the latter is stronger
                Arguments.of(plan, new YesNo(both), "0", "10", true),
                Arguments.of(plan, new YesNo(new Not(either)), "10", "0", true),
                Arguments.of(plan, new YesNo(both), "10", "0", true),
                Arguments.of(plan, new YesNo(either), "10", "0", false),
                Arguments.of(plan, new YesNo(either), "0", "10", true),
                Arguments.of(plan, new YesNo(Condition.all(List.of(YES, many))), "10", "0", true),
                Arguments.of(new Requires(YES, FULL), new Requires(YES, parts), "0", "5", false));
    }

    /** Head, deputy or none, with other shares in the second row: 1, 1/2, 0 beside 0.3, 1, 0. */
    @ParameterizedTest(name = "{0} beside {1}: {2}")
    @CsvSource({
        "10, 3, true",
        "5, 10, true",
        "0, 0, true",
        "10, 10, true", // not applicable
        "10, 0, false",
        "5, 3, false",
        "0, 10, false",
        "0, 3, false",
    })
    void mayBeOfOptions(String one, String other, boolean possible) {
        assertThat(audit(choice("1", "0.5", "0"), choice("0.3", "1", "0"), one, other)
                        .isConsistent())
                .isEqualTo(possible);
    }

    @Test
    void ofOptionsAreReportedWithTheQuestion() {
        assertThat(audit(choice("1", "0.5", "0"), choice("0.3", "1", "0"), "5", "3")
                        .findings())
                .extracting(each -> each.message().toString())
                .containsExactly("4.1: printed 3, which does not go with the 5 of 1.2: one measure"
                        + " decides both, “Trưởng ban”");
    }

    /**
     * All of 2 leaves the chair or the deputy, all of 3 the deputy or none, and all of 4 the chair or none,
     * so that 2 and 3 contradict 4 together; half of 1 leaves all three, and is not named. Nothing is worth
     * points but an answer.
     */
    @Test
    void contradictAnotherTogetherWithoutThoseThatLeaveAllAnswers() {
        var none = new Policy(Worth.ERROR, Worth.ERROR, Worth.ERROR, Worth.ERROR);
        List<Rule> rules = List.of(
                choice("0.5", "0.5", "0.5"),
                choice("1", "1", "0"),
                choice("0", "1", "1"),
                choice("1", "0", "1"));
        Criterion[] criteria = IntStream.range(0, rules.size())
                .mapToObj(i -> new Criterion(
                        String.valueOf(i + 1),
                        "Tiêu chí",
                        Rational.of(10),
                        rules.get(i),
                        none,
                        Provision.none()))
                .toArray(Criterion[]::new);
        Framework framework = Tables.framework(Rounding.HALF_UP_2, List.of(HEAD), criteria);

        Audit audit = Audit.of(
                framework, published(Map.of("1", "5", "2", "10", "3", "10", "4", "10", "", "35")));

        assertSaid(
                audit.findings(),
                List.of("4: in 10, không đi cùng lúc với 2 đã in 10 và 3 đã in 10: tất cả theo một"
                        + " số đo, “Trưởng ban”"),
                List.of(
                        "4: printed 10, which does not go with the 10 of 2 and the 10 of 3 together:"
                                + " one measure decides all, “Trưởng ban”"));
    }

    /** Both a plan and a section are asked in two rows: each is held against one question at a time. */
    @Test
    void areNotCheckedWhereTwoQuestionsAreShared() {
        Rule parts = halves(YesNo.of(PLAN), YesNo.of(PORTAL));
        Framework framework = Tables.framework(
                Rounding.HALF_UP_2,
                List.of(PLAN, PORTAL),
                criterion("1", 10, parts),
                criterion("2", 10, YesNo.of(PLAN)),
                criterion("3", 10, YesNo.of(PORTAL)));

        Audit audit =
                Audit.of(framework, published(Map.of("1", "5", "2", "10", "3", "0", "", "15")));

        assertThat(audit.findings()).isEmpty();
        assertThat(audit.checked()).isEqualTo(3);
        assertThat(audit.unchecked()).isEqualTo(1);
    }

    /** At 50 % a rate earns all, so that 40 % beside 10 points and 60 % beside none cannot be. */
    @ParameterizedTest(name = "{0} beside {1} %: {2}")
    @CsvSource({"10, 50, true", "10, 40, false", "0, 40, true", "0, 60, false"})
    void areHeldAgainstAMeasureThatTheyCompareToo(String points, String rate, boolean possible) {
        Expression measured = Expression.of(Tables.APPS);
        Framework framework = Tables.alone(
                Rounding.HALF_UP_2,
                10,
                new YesNo(new Condition.Within(measured, Interval.atLeast(Tables.HALF))));
        Published table = published(Map.of("1", points, "", points))
                .measuring(Map.of("1", new PrintedMeasure(new BigDecimal(rate), true)));

        Audit audit = Audit.of(framework, table);

        assertThat(audit.unchecked()).isZero();
        assertThat(audit.findings())
                .extracting(Finding::kind)
                .isEqualTo(possible ? List.of() : List.of(Finding.Kind.MEASURED));
    }
}
