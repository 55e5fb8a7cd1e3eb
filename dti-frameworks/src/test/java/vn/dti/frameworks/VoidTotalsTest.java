// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dti.audit.Audit;
import vn.dti.audit.Finding;
import vn.dti.audit.Published;
import vn.dti.cohort.Cohort;
import vn.dti.cohort.Member;
import vn.dti.cohort.Ranking;
import vn.dti.cohort.Standing;
import vn.dti.comparison.Contribution;
import vn.dti.comparison.Revision;
import vn.dti.comparison.ScorecardComparison;
import vn.dti.comparison.Version;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.improvement.Improvement;
import vn.dti.improvement.Plan;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** A total that a prerequisite sets to 0, wherever totals are worked with. */
class VoidTotalsTest {

    private static final String PLAIN = """
            format: dti/1
            id: small
            title: Bộ chỉ số nhỏ
            decision: {number: 1/QĐ-UBND, issued: 2024-01-31, issuer: UBND tỉnh, level: district}
            max: 20
            classes: {by: points, bounds: [{at-least: 10, title: Đạt}, {at-least: 0, title: Không đạt}]}
            inputs:
              fraud: {type: boolean, label: Có gian lận}
              done: {type: count, label: Đã làm, at-most: all_work}
              all_work: {type: count, label: Việc}
              plan: {type: boolean, label: Kế hoạch}
            profile: [{id: a, title: Gian lận, input: fraud}]
            criteria:
              - {id: "1", title: Việc, max: 10, ratio: done / all_work}
              - {id: "2", title: Kế hoạch, max: 10, boolean: plan}
            """;

    private static final Framework WITHOUT = framework(PLAIN);
    private static final Framework HONEST = framework(PLAIN.replace(
            "inputs:",
            "prerequisites: [{title: Trung thực, requires: {not: fraud}, else: zero}]\ninputs:"));

    private static Framework framework(String yaml) {
        return FrameworkLoader.load(new Source("small.yaml", yaml));
    }

    private static Inputs unit(String name, boolean fraud, int done) {
        Map<String, Object> figures = new HashMap<>(Map.of("fraud", fraud, "plan", true));
        figures.put("done", done);
        figures.put("all_work", 10);
        return new Inputs(
                new Assessment(name, "2024", Assessment.Kind.UNSTATED),
                figures,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of());
    }

    @Test
    void unitsAreRankedByTheTotalAfterPrerequisites() {
        List<Member> members = List.of(
                Member.of(unit("Xã A", true, 10)), // 10 + 10, but 0
                Member.of(unit("Xã B", false, 4)), // 4 + 10
                Member.of(unit("Xã C", false, 6))); // 6 + 10

        assertThat(Cohort.of(HONEST, members).rank(Ranking.of(HONEST)).all())
                .extracting(each -> each.unit().name(), VoidTotalsTest::rank, Standing::rankClass)
                .containsExactly(
                        tuple("Xã C", 1L, "Đạt"),
                        tuple("Xã B", 2L, "Đạt"),
                        tuple("Xã A", 3L, "Không đạt"));
    }

    private static long rank(Standing standing) {
        return standing.rank().longNumerator();
    }

    @Test
    void theContributionsOfCriteriaAddUpToTheDifferenceOfTheTotals() {
        var effect = Revision.of(WITHOUT, HONEST).effect(unit("Xã A", true, 4), Version.OLD);

        assertThat(effect.before().points()).isEqualTo(Rational.of(14));
        assertThat(effect.after().points()).isEqualTo(Rational.ZERO);
        assertThat(effect.contributions().stream()
                        .map(Contribution::difference)
                        .reduce(Rational.ZERO, Rational::plus))
                .isEqualTo(Rational.of(-14));
    }

    @Test
    void aDifferenceIsNotTakenForOneOfRounding() {
        Scorecard before = HONEST.score(unit("Xã A", false, 4));
        Scorecard after = HONEST.score(unit("Xã A", true, 5));
        ScorecardComparison comparison = ScorecardComparison.of(before, after);

        assertThat(comparison.difference()).isEqualTo(Rational.of(-14));
        assertThat(comparison.root().addsUp()).isTrue();
        assertThat(comparison.get("1").difference()).isEqualTo(Rational.ONE);
    }

    @Test
    void noPlanIsSaidToReachATotalThatStays0() {
        Plan plan = Improvement.of(HONEST.score(unit("Xã A", true, 4))).plan(Rational.of(16));

        assertThat(plan.verdict()).isEqualTo(Plan.Verdict.NOT_FOUND);
        assertThat(plan.reaches()).isFalse();
        assertThat(plan.after().points()).isEqualTo(Rational.ZERO);
    }

    @Test
    void aPrintedTotalOf0MayBeThatOfAPrerequisiteAndNoOtherTotalMay() {
        assertThat(kinds(HONEST, "0")).isEmpty();
        assertThat(kinds(HONEST, "13")).containsExactly(Finding.Kind.SUM);
        assertThat(kinds(WITHOUT, "0")).containsExactly(Finding.Kind.SUM);
    }

    /** The inputs tell whether the prerequisite is met: a total of 0 is not excused by one that is. */
    @Test
    void theInputsTellWhichTotalThePrerequisiteLeaves() {
        assertThat(found("14", false)).isEmpty();
        assertThat(found("0", false)).containsExactly("total: printed 0, its children come to 14");
        assertThat(found("0", true)).isEmpty();
        assertThat(found("14", true))
                .containsExactly(
                        "total: printed 14, but by the inputs the prerequisite “Trung thực” is not met,"
                                + " so that the total is 0");
    }

    private static List<String> found(String total, boolean fraud) {
        return Audit.of(HONEST, printed(total), unit("Xã A", fraud, 4)).findings().stream()
                .map(each -> each.message().in(Language.EN))
                .toList();
    }

    private static List<Finding.Kind> kinds(Framework framework, String total) {
        return Audit.of(framework, printed(total)).findings().stream()
                .map(Finding::kind)
                .collect(Collectors.toList());
    }

    private static Published printed(String total) {
        return new Published(
                Map.of(
                        "1", new BigDecimal("4"),
                        "2", new BigDecimal("10"),
                        "", new BigDecimal(total)),
                Map.of());
    }
}
