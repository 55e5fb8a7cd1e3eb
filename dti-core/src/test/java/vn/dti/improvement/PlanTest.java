package vn.dti.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.improvement.Sample.criterion;
import static vn.dti.improvement.Sample.framework;
import static vn.dti.improvement.Sample.quotient;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.framework.Aggregation;
import vn.dti.framework.Framework;
import vn.dti.framework.Group;
import vn.dti.framework.Scorecard;
import vn.dti.input.Input;
import vn.dti.rule.Ratio;
import vn.dti.rule.YesNo;
import vn.dti.wording.Language;

class PlanTest {

    private static final Input ISSUED = Input.yesNo("issued", "Đã ban hành");
    private static final Input USED = Input.yesNo("used", "Đã sử dụng");
    private static final Input TOTAL = Input.count("total", "Tổng số");
    private static final Input DONE = Input.count("done", "Đã làm").partOf("total");
    private static final Input PAID = Input.count("paid", "Đã nộp").partOf("total");
    private static final Input MORE = Input.count("more", "Làm thêm");
    private static final List<Input> INPUTS = List.of(ISSUED, USED, TOTAL, DONE, PAID, MORE);

    /** 10 + 20 + 30 + 40 points. */
    private static final Framework FRAMEWORK = framework(
            INPUTS,
            criterion("1", 10, YesNo.of(ISSUED)),
            criterion("2", 20, YesNo.of(USED)),
            criterion("3", 30, Ratio.of(quotient(DONE, TOTAL), Rational.of(1, 2))),
            criterion("4", 40, Ratio.of(quotient(PAID, TOTAL))));

    private static final Scorecard CARD = FRAMEWORK.score(
            Map.of("issued", false, "used", false, "total", 1_000, "done", 100, "paid", 400));

    private static List<String> changes(Plan plan) {
        return plan.changes().stream()
                .map(change -> change.input().name() + " " + change.message().in(Language.EN))
                .toList();
    }

    @Test
    void theCheapestChangesAreTakenAndTheLastOneAsFarAsNeeded() {
        Plan plan = Improvement.of(CARD).plan(Rational.of(60));

        assertThat(CARD.points()).isEqualTo(Rational.of(22));
        assertThat(changes(plan))
                .containsExactlyInAnyOrder(
                        "issued from “no” to “yes”",
                        "used from “no” to “yes”",
                        "done add 134 (100 → 234)");
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OPTIMAL);
        assertThat(plan.cost()).isEqualTo(Rational.of(136));
        assertThat(plan.after().points()).isEqualTo(Rational.of(60_04, 100));
        assertThat(plan.gains())
                .containsExactly(
                        Map.entry("1", Rational.of(10)),
                        Map.entry("2", Rational.of(20)),
                        Map.entry("3", Rational.of(134 * 6, 100)));
    }

    @Test
    void costsOfTheHostDecide() {
        var constraints =
                Constraints.none().cost("used", Rational.of(1_000)).cost("done", Rational.of(2));
        Plan plan = Improvement.of(CARD, constraints).plan(Rational.of(60));

        assertThat(changes(plan))
                .containsExactlyInAnyOrder(
                        "issued from “no” to “yes”",
                        "done add 67 (100 → 167)",
                        "paid add 600 (400 → 1,000)");
        assertThat(plan.cost()).isEqualTo(Rational.of(735));
    }

    @Test
    void whatIsFrozenStaysAndTheRestMayNotBeEnough() {
        var frozen = Constraints.none().freeze("done").freeze("used");
        Plan plan = Improvement.of(CARD, frozen).plan(Rational.of(60));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.OUT_OF_REACH);
        assertThat(plan.reaches()).isFalse();
        assertThat(plan.after().points()).isEqualTo(Rational.of(56));
    }

    @Test
    void aTotalThatIsThereNeedsNothing() {
        Plan plan = Improvement.of(CARD).plan(Rational.of(22));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.REACHED);
        assertThat(plan.changes()).isEmpty();
        assertThat(plan.cost()).isEqualTo(Rational.ZERO);
    }

    @Test
    void aPlanThatWasNotProvedTheCheapestIsOnlyCalledGood() {
        var framework = framework(
                INPUTS,
                criterion(
                        "1",
                        10,
                        Ratio.of(
                                quotient(DONE, TOTAL).plus(quotient(MORE, TOTAL)),
                                Rational.of(2))));
        var card = framework.score(Map.of("total", 10_000, "done", 0, "more", 0));
        Plan plan = Improvement.of(card).plan(Rational.of(5));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.GOOD);
        assertThat(plan.after().points()).isEqualTo(Rational.of(5));
        assertThat(plan.cost()).isEqualTo(Rational.of(10_000));
    }

    @Test
    void whereGroupsDoNotAddUpThePlanIsCorrectedByScoring() {
        var root = new Group(
                "",
                "Bình quân",
                Rational.of(100),
                new Aggregation.Mean(),
                List.of(
                        criterion("1", 10, YesNo.of(ISSUED)),
                        criterion("2", 40, Ratio.of(quotient(PAID, TOTAL)))));
        var card = framework(INPUTS, List.of(), root)
                .score(Map.of("issued", false, "total", 1_000, "paid", 400));
        Plan plan = Improvement.of(card).plan(Rational.of(80));

        assertThat(card.points()).isEqualTo(Rational.of(20));
        assertThat(changes(plan))
                .containsExactlyInAnyOrder("issued from “no” to “yes”", "paid add 200 (400 → 600)");
        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.GOOD);
        assertThat(plan.after().points()).isEqualTo(Rational.of(80));
    }
}
