// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.comparison.Revision;
import vn.dti.comparison.Version;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Award;
import vn.dti.input.Inputs;
import vn.dti.wording.Language;

/** The gate of a group is told once, of the group: why it is shut, and that it changed. */
class GatesOfGroupsTest {

    /** Group 1 and group 1.2 in it, each with a line of its own; criterion 1.2.2 with a gate of its own. */
    private static Framework framework(String ofOuter, String ofInner, String ofCriterion) {
        return FrameworkLoader.load(
                new Source("gates.yaml", """
                format: dti/1
                id: gates
                title: Cổng
                decision: {number: 1/QĐ, issued: 2024-01-31, issuer: UBND, level: commune}
                max: 30
                inputs:
                  plan: {type: boolean, label: Kế hoạch}
                  staff: {type: count, label: Cán bộ}
                  done: {type: percent, label: Tỷ lệ, at-most: 100%%}
                criteria:
                  - id: "1"
                    title: Ngoài
                    max: 30
                    %s
                    criteria:
                      - {id: "1.1", title: A, max: 10, ratio: done}
                      - id: "1.2"
                        title: Trong
                        max: 20
                        %s
                        criteria:
                          - {id: "1.2.1", title: B, max: 10, ratio: done}
                          - {id: "1.2.2", title: C, max: 10, ratio: done%s}
                """.formatted(ofOuter, ofInner, ofCriterion)));
    }

    private static final String PLAN = "requires: plan";
    private static final String STAFF = "requires: {value: staff, at-least: 2}";
    private static final String MORE_STAFF = "requires: {value: staff, at-least: 3}";
    private static final String NOTHING = "aggregation: sum";

    private static Scorecard score(Map<String, ?> figures) {
        return framework(PLAN, STAFF, "").score(Inputs.of(figures));
    }

    private static List<String> why(Scorecard card, String group) {
        return card.get(group).explanation().lines(Language.EN);
    }

    @Test
    void aGroupNamesTheGateThatShutsIt() {
        Scorecard card = score(Map.of("plan", false, "staff", 5, "done", "50%"));

        assertThat(why(card, "1"))
                .containsExactly(
                        "1 Ngoài: 0 / 30 points",
                        "  the condition of group 1 does not hold: 0 points",
                        "    “Kế hoạch” is “yes” — false",
                        "      Kế hoạch: no [plan]",
                        "  1.1 A: 0 / 10 points",
                        "  1.2 Trong: 0 / 20 points");
    }

    @Test
    void aGroupNamesTheGateOfTheGroupAroundIt() {
        Scorecard card = score(Map.of("plan", false, "staff", 5, "done", "50%"));

        assertThat(why(card, "1.2"))
                .containsExactly(
                        "1.2 Trong: 0 / 20 points",
                        "  the condition of group 1 does not hold: 0 points",
                        "    “Kế hoạch” is “yes” — false",
                        "      Kế hoạch: no [plan]",
                        "  1.2.1 B: 0 / 10 points",
                        "  1.2.2 C: 0 / 10 points");
    }

    @Test
    void aGroupDoesNotNameTheGateOfAGroupWithinIt() {
        Scorecard card = score(Map.of("plan", true, "staff", 1, "done", "50%"));

        assertThat(why(card, "1"))
                .containsExactly(
                        "1 Ngoài: 5 / 30 points",
                        "  1.1 A: 5 / 10 points",
                        "  1.2 Trong: 0 / 20 points");
        assertThat(why(card, "1.2"))
                .contains("  the condition of group 1.2 does not hold: 0 points");
    }

    @Test
    void aGateOfWhichNothingIsKnownIsNotSaidToBeShut() {
        Scorecard card = score(Map.of("staff", 5, "done", "50%"));

        assertThat(why(card, "1"))
                .contains("  “Kế hoạch” is “yes” — undecided", "    Kế hoạch: no data [plan]")
                .noneMatch(line -> line.contains("does not hold"));
    }

    @Test
    void whereTheAssessorGivesAllPointsNoGateIsAsked() {
        Scorecard card = framework(PLAN, STAFF, "")
                .score(Inputs.of(Map.of("plan", true, "staff", 1, "done", "50%"))
                        .award("1.2.1", new Award(Rational.of(3), "biên bản"))
                        .award("1.2.2", new Award(Rational.of(4), "biên bản")));

        assertThat(why(card, "1.2"))
                .containsExactly(
                        "1.2 Trong: 7 / 20 points",
                        "  1.2.1 B: 3 / 10 points",
                        "  1.2.2 C: 4 / 10 points");
    }

    @Test
    void anOpenGateGoesWithoutSaying() {
        Scorecard card = score(Map.of("plan", true, "staff", 2, "done", "50%"));

        assertThat(why(card, "1"))
                .containsExactly(
                        "1 Ngoài: 15 / 30 points",
                        "  1.1 A: 5 / 10 points",
                        "  1.2 Trong: 10 / 20 points");
    }

    private static List<String> changes(Framework old, Framework now) {
        return Revision.of(old, now).changes().stream()
                .map(change -> change.subject().id() + ": " + change.message().in(Language.EN))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                PLAN + "|" + STAFF + "|" + PLAN + "|" + MORE_STAFF
                        + "|1.2: gate: “Cán bộ” is at least 2 → “Cán bộ” is at least 3",
                PLAN + "|" + STAFF + "|" + NOTHING + "|" + STAFF
                        + "|1: gate removed: “Kế hoạch” is “yes”",
                NOTHING + "|" + STAFF + "|" + PLAN + "|" + STAFF
                        + "|1: gate added: “Kế hoạch” is “yes”",
                "applies: plan|" + STAFF + "|" + NOTHING + "|" + STAFF
                        + "|1: condition of application removed: “Kế hoạch” is “yes”",
            })
    void aChangedGateIsToldOnceOfItsGroup(
            String outer, String inner, String outerNow, String innerNow, String told) {
        assertThat(changes(framework(outer, inner, ""), framework(outerNow, innerNow, "")))
                .containsExactly(told);
    }

    @Test
    void aGateThatNowLeavesOutIsAnotherOne() {
        assertThat(changes(framework(PLAN, STAFF, ""), framework("applies: plan", STAFF, "")))
                .containsExactly(
                        "1: condition of application added: “Kế hoạch” is “yes”",
                        "1: gate removed: “Kế hoạch” is “yes”");
    }

    @Test
    void theGateOfACriterionIsToldOfTheCriterion() {
        assertThat(changes(
                        framework(PLAN, STAFF, ""),
                        framework(PLAN, STAFF, ", requires: {value: staff, at-least: 9}")))
                .containsExactly("1.2.2: gate added: “Cán bộ” is at least 9");
    }

    @Test
    void theEffectOfAGateOfAGroupIsToldOfEachCriterionThatItMoves() {
        Revision revision =
                Revision.of(framework(PLAN, STAFF, ""), framework(PLAN, MORE_STAFF, ""));

        var effect = revision.effect(
                Inputs.of(Map.of("plan", true, "staff", 2, "done", "50%")), Version.OLD);

        assertThat(effect.contributions().stream()
                        .filter(each -> each.isMoved())
                        .map(each -> each.criterion().id() + " "
                                + each.changes().get(0).subject().id()))
                .containsExactly("1.2.1 1.2", "1.2.2 1.2");
    }
}
