// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.audit.Audit;
import vn.dti.audit.Convention;
import vn.dti.audit.Finding;
import vn.dti.audit.Published;
import vn.dti.framework.Framework;
import vn.dti.wording.Language;

/** The audit of the scores that the City published for Bình Chánh for 2023. */
class BinhChanhAuditTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");
    private static final Published TABLE =
            PublishedTable.bundled("binh-chanh-2023").figures();

    @Test
    void theTableIsConsistent() {
        assertThat(Audit.of(DISTRICTS, TABLE).findings()).isEmpty();
    }

    @Test
    void exactSumsRoundedToTheNearestExplainIt() {
        assertThat(Audit.of(DISTRICTS, TABLE).isCompatibleWith(Convention.EXACT_SUMS_ROUNDED))
                .isTrue();
    }

    /** 30 + 22.67 + 25.68 = 78.35, printed is 78.36. */
    @Test
    void group7RefutesTheSumOfRoundedChildren() {
        var refutations = Audit.of(DISTRICTS, TABLE).refutations().get(Convention.SUMS_OF_ROUNDED);

        assertThat(refutations)
                .extracting(Finding::node, finding -> finding.message().in(Language.EN))
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        "7",
                        "7: printed 78.36, the printed figures of its children come to 78.35"));
    }

    /** 30 + at most 22.67 + at most 25.68 = at most 78.35, which is not above 78.35. */
    @Test
    void group7RefutesRoundingUp() {
        assertThat(Audit.of(DISTRICTS, TABLE).refutations().get(Convention.ROUNDED_UP))
                .extracting(Finding::node)
                .containsExactly("7");
    }

    @ParameterizedTest
    @CsvSource({
        // a child above its maximum of 10
        "4.3, 12.3,  4.3, ABOVE_MAXIMUM",
        // a group off by 0.05
        "4,   37.88, 4,   SUM",
        // two digits swapped: 22.67
        "7.2, 26.27, 7,   SUM",
        // 180.56 with digits swapped is above the maximum of 185
        "6,   185.6, 6,   ABOVE_MAXIMUM",
        // yes or no of 10 points: 8 cannot be
        "6.5, 8,     6.5, IMPOSSIBLE",
        // bands of 30 points: 30, 15 or 0
        "3.3, 20,    3.3, IMPOSSIBLE",
        // one point for each activity: no half points
        "8.5, 19.5,  8.5, IMPOSSIBLE",
        // more digits than are displayed
        "8.1, 9.221, 8.1, TOO_PRECISE",
    })
    void aPlantedErrorIsReportedWithItsRow(
            String row, BigDecimal planted, String reported, Finding.Kind kind) {
        var points = new LinkedHashMap<>(TABLE.points());
        points.put(row, planted);

        assertThat(Audit.of(DISTRICTS, new Published(points, Map.of())).findings())
                .extracting(Finding::node, Finding::kind)
                .contains(org.assertj.core.groups.Tuple.tuple(reported, kind));
    }

    @ParameterizedTest
    @CsvSource({
        "544.73, 82.53, true", // of 660
        "544.73, 78.95, false", // of the misprinted 690: 544.73 / 690 = 78.946 %
        "544.73, 82.54, true", // of 544.7345, which is printed 544.73
        "544.73, 82.55, false", // 544.735 / 660 = 82.5356 %
    })
    void aPercentageOfTheWrongMaximumIsReported(
            BigDecimal total, BigDecimal percent, boolean consistent) {
        var points = new LinkedHashMap<>(TABLE.points());
        points.put("", total);
        Audit audit = Audit.of(DISTRICTS, new Published(points, Map.of("", percent)));

        assertThat(audit.isConsistent()).isEqualTo(consistent);
        assertThat(audit.findings()).allSatisfy(finding -> {
            assertThat(finding.node()).isEmpty();
            assertThat(finding.kind()).isEqualTo(Finding.Kind.PERCENT);
        });
    }

    @Test
    void theOverlayNamesAnOwnerForEveryPointLost() {
        Framework planned = DISTRICTS.with(OverlayLoader.bundled("binh-chanh-2024-plan"));

        assertThat(planned.criteria())
                .allSatisfy(criterion -> assertThat(
                                criterion.provision().responsibility().lead())
                        .isNotEmpty());
    }
}
