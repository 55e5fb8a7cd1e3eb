// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.audit.Audit;
import vn.dti.audit.Convention;
import vn.dti.audit.Finding;
import vn.dti.audit.Published;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.input.Inputs;

/** Figures that speak against conventions, and such that speak against themselves alone. */
class AuditOfFaultsTest {

    /** A third of each item counts at most: 10/3, 20/3 and 10 points; 3 is left out for communes. */
    private static final Framework FRAMEWORK = FrameworkLoader.load(new Source("faults.yaml", """
            format: dti/1
            id: faults
            title: Bộ tiêu chí
            decision: {number: 1/QĐ, issued: 2026-01-02, issuer: Sở, level: xã}
            max: 30
            rescale: yes
            policy: {not-applicable: exclude}
            inputs:
              a: {type: count, label: A, at-most: 3}
              b: {type: count, label: B, at-most: 3}
              c: {type: count, label: C, at-most: 3}
              ward: {type: boolean, label: Là phường}
            criteria:
              - {id: "1", title: Một, max: 10, ratio: a / 3}
              - {id: "2", title: Hai, max: 10, ratio: b / 3}
              - {id: "3", title: Ba, max: 10, ratio: c / 3, applies: ward}
            """));

    /** 10/3 and 20/3 of 20 points: (10/3 + 20/3) × 30/20 = 15; 3.33 and 6.67 are 15 too. */
    private static final Inputs COMMUNE = Inputs.of(Map.of("a", 1, "b", 2, "c", 0, "ward", false));

    private static Published table(String... figures) {
        var points = new LinkedHashMap<String, BigDecimal>();
        for (int i = 0; i < figures.length; i++) {
            points.put(i == 0 ? "" : String.valueOf(i), new BigDecimal(figures[i]));
        }
        return new Published(points, Map.of());
    }

    private static List<String> refuted(Audit audit) {
        var refuted = new ArrayList<String>();
        audit.refutations()
                .forEach((convention, findings) -> findings.forEach(finding ->
                        refuted.add(convention + " " + finding.node() + " " + finding.kind())));
        return refuted;
    }

    private static long unchecked(Audit audit) {
        return audit.verdicts().stream()
                .filter(each -> each.convention() == Convention.SUMS_OF_ROUNDED)
                .mapToLong(each -> each.uncheckedSums())
                .sum();
    }

    /** Without inputs nobody knows what was left out, so that the total of rounded figures is not checked. */
    @Test
    void aRescaledTotalOfRoundedFiguresIsCheckedWhereInputsTellWhatIsLeftOut() {
        Published printed = table("15", "3.33", "6.67", "0");

        assertThat(unchecked(Audit.of(FRAMEWORK, printed))).isEqualTo(1);
        assertThat(unchecked(Audit.of(FRAMEWORK, printed, COMMUNE))).isZero();
        assertThat(Audit.of(FRAMEWORK, printed, COMMUNE)
                        .isCompatibleWith(Convention.SUMS_OF_ROUNDED))
                .isTrue();
    }

    /** Both rounded up: (3.34 + 6.67) × 3/2 = 15.015, printed 15.02. */
    @ParameterizedTest
    @CsvSource({"15.02, true", "15.01, false", "15.00, false", "15.03, false"})
    void aRescaledTotalOfRoundedFiguresIsRoundedAgain(String total, boolean isPossible) {
        Audit audit = Audit.of(
                FRAMEWORK,
                table(total, "3.34", "6.67", "0"),
                Inputs.of(Map.of("a", 1, "b", 2, "c", 0, "ward", false)));

        assertThat(audit.verdicts().stream()
                        .filter(each -> each.convention() == Convention.SUMS_OF_ROUNDED)
                        .flatMap(each -> each.refutations().stream())
                        .map(Finding::node)
                        .noneMatch(String::isEmpty))
                .isEqualTo(isPossible);
    }

    /** 5 of 10 thirds nobody can have, and 11 of 10 neither. */
    @ParameterizedTest
    @CsvSource({"5, IMPOSSIBLE", "11, ABOVE_MAXIMUM"})
    void aFigureThatNoRoundingExplainsSpeaksAgainstItselfAlone(String figure, Finding.Kind kind) {
        Published printed = table("15", figure, "6.67", "0");
        Audit without = Audit.of(FRAMEWORK, printed);
        Audit with = Audit.of(FRAMEWORK, printed, COMMUNE);

        assertThat(without.findings())
                .anyMatch(each -> each.node().equals("1") && each.kind() == kind);
        assertThat(with.findings())
                .anyMatch(each -> each.node().equals("1") && each.kind() == kind);
        assertThat(refuted(without)).noneMatch(each -> each.contains(" 1 "));
        assertThat(refuted(with)).noneMatch(each -> each.contains(" 1 "));
    }

    /** 3.34 is 10/3 rounded up: it speaks against all other ways. */
    @Test
    void aFigureThatOneWayExplainsSpeaksAgainstTheOthers() {
        assertThat(refuted(Audit.of(FRAMEWORK, table("15", "3.34", "6.67", "0"))))
                .containsExactly(
                        "EXACT_SUMS_ROUNDED 1 IMPOSSIBLE",
                        "TRUNCATED 1 IMPOSSIBLE",
                        "TRUNCATED 2 IMPOSSIBLE");
    }
}
