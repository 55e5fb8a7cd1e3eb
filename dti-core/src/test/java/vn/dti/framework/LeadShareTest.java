// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.exact.Rational;
import vn.dti.exact.Rounding;
import vn.dti.input.Input;
import vn.dti.rule.Expression;
import vn.dti.rule.Policy;
import vn.dti.rule.Ratio;

/** The sample framework, with the office in the lead of 1.1 and 2.2 and nobody named for 1.2. */
class LeadShareTest {

    private static final List<String> OFFICE = List.of("Văn phòng");
    private static final List<String> BOTH = List.of("Văn phòng", "Phòng VHTT");
    private static final List<String> NOBODY = List.of();

    private static final Framework FRAMEWORK = Sample.framework()
            .with(new Overlay(
                    "plan",
                    "sample-2023",
                    "Kế hoạch",
                    "",
                    Map.of(
                            "1.1", led(OFFICE),
                            "2.1.1", led(BOTH),
                            "2.1.2", led(BOTH),
                            "2.2", led(OFFICE))));

    /** 1.1 and 2.2 earn all of 10 and 15, 1.2 and 2.1.1 a third of 30 and 20, 2.1.2 nothing. */
    private static final Scorecard CARD =
            FRAMEWORK.score(Map.of("issued", true, "chaired", 1, "meetings", 3));

    private static Overlay.Assignment led(List<String> units) {
        return new Overlay.Assignment(units, List.of(), List.of());
    }

    private static LeadShare share(List<String> lead) {
        return CARD.byLead().stream()
                .filter(each -> each.lead().equals(lead))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void thereIsOneForEachGroupOfUnitsInTheOrderOfTheDocument() {
        assertThat(CARD.byLead()).extracting(LeadShare::lead).containsExactly(OFFICE, NOBODY, BOTH);
    }

    @Test
    void criteriaOfSeveralGroupsComeTogether() {
        assertThat(share(OFFICE))
                .isEqualTo(new LeadShare(
                        OFFICE, Rational.of(10 + 15), Rational.of(10 + 15), List.of("1.1", "2.2")));
    }

    @Test
    void aUnitThatSharesTheLeadIsNotTheSameAsOneAlone() {
        assertThat(share(BOTH).criteria()).containsExactly("2.1.1", "2.1.2");
        assertThat(share(BOTH).points()).isEqualTo(Rational.of(20, 3));
        assertThat(share(BOTH).max()).isEqualTo(Rational.of(20 + 25));
    }

    @Test
    void criteriaOfNobodyAreNotLeftOut() {
        assertThat(share(NOBODY).criteria()).containsExactly("1.2");
        assertThat(share(NOBODY).lost()).isEqualTo(Rational.of(30).minus(Rational.of(30, 3)));
    }

    /** 20/3 of 45 points are shown 6,67; a display without places shows 7 of 45. */
    @Test
    void pointsLostAreShownAsWhatTheShownPointsLack() {
        assertThat(share(BOTH).displayedLost(Rounding.HALF_UP_2)).hasToString("38.33");
        assertThat(share(BOTH).displayedLost(new Rounding(0, RoundingMode.HALF_UP)))
                .hasToString("38");
    }

    @Test
    void pointsLostAddUpToThoseOfTheWholeExactly() {
        Rational lost =
                CARD.byLead().stream().map(LeadShare::lost).reduce(Rational.ZERO, Rational::plus);

        assertThat(lost)
                .isEqualTo(CARD.lost())
                .isEqualTo(Rational.of(30 + 20).times(Rational.of(2, 3)).plus(Rational.of(25)));
    }

    /** Shown with one place, 10/3 twice is 3.3 + 3.3, though 20/3 is shown 6.7. */
    @Test
    void pointsAreThoseShownWhereGroupsAddUpThose() {
        var display = new Rounding(1, RoundingMode.HALF_UP);
        Framework framework = new Framework(
                "shown",
                Sample.document(),
                display,
                List.of(PART),
                new Group(
                        "",
                        "Bộ thử",
                        Rational.of(20),
                        new OfDisplayed(new Aggregation.Sum(), display),
                        List.of(third("1", 10), third("2", 10))));

        LeadShare share =
                framework.score(Map.of("part", Rational.of(1, 3))).byLead().get(0);

        assertThat(share.points()).isEqualTo(Rational.parse("3.3").times(2));
        assertThat(share.points())
                .isEqualTo(framework.score(Map.of("part", Rational.of(1, 3))).points());
        assertThat(share.lost()).isEqualTo(Rational.of(20).minus(Rational.parse("6.6")));
    }

    private static final Input PART = Input.percent("part", "Tỷ lệ");

    private static Criterion third(String id, long max) {
        return new Criterion(
                id,
                "Tiêu chí " + id,
                Rational.of(max),
                Ratio.of(Expression.of(PART)),
                Policy.DEFAULT,
                Provision.none());
    }

    @Test
    void aFrameworkWithoutLeadsIsOfNobody() {
        assertThat(Sample.framework().score(Map.of()).byLead())
                .containsExactly(new LeadShare(
                        NOBODY,
                        Rational.of(100),
                        Rational.ZERO,
                        List.of("1.1", "1.2", "2.1.1", "2.1.2", "2.2")));
    }
}
