// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.wording.Language;

/** Days that are compared with another day of the unit, and points that the unit was assigned. */
class EndsOfDaysTest {

    private static final Framework FRAMEWORK = framework();

    private static Framework framework() {
        var source = new Source("days.yaml", """
                format: dti/1
                id: days
                title: Hạn của từng đơn vị
                decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND tỉnh Bến Sông, level: district}
                max: 60
                inputs:
                  deadline: {type: date, label: Hạn}
                  extended: {type: date, label: Hạn gia hạn}
                  sent: {type: date, label: Ngày nộp}
                  assigned: {type: amount, label: Điểm được giao}
                criteria:
                  - {id: "1", title: Đúng hạn, max: 10, boolean: {value: sent, by: deadline}}
                  - {id: "2", title: Trước hạn, max: 10, boolean: {value: sent, before: deadline}}
                  - {id: "3", title: Sau hạn, max: 10, boolean: {value: sent, after: deadline, by: 2025-01-31}}
                  - {id: "4", title: Từ hạn, max: 10, boolean: {value: sent, from: deadline}}
                  - id: "5"
                    title: Theo mức
                    max: 10
                    bands: sent
                    shares:
                      - {by: deadline, points: 10}
                      - {after: deadline, by: extended, points: assigned}
                      - {after: extended, points: 1}
                  - id: "6"
                    title: Điểm được giao
                    max: 10
                    cases:
                      - when: {value: sent, before: 2025-01-01}
                        then: {points: assigned / 2}
                      - otherwise: {share: 1}
                """);
        assertThat(FrameworkLoader.check(source)).isEmpty();
        return FrameworkLoader.load(source);
    }

    private static Scorecard score(String sent, String assigned) {
        return FRAMEWORK.score(Map.of(
                "deadline",
                "31/12/2024",
                "extended",
                "15/1/2025",
                "sent",
                sent,
                "assigned",
                assigned));
    }

    @ParameterizedTest
    @CsvSource({
        "30/12/2024, 10, 10, 0, 0, 10, 3",
        "31/12/2024, 10, 0, 0, 10, 10, 3",
        "1/1/2025, 0, 0, 10, 10, 6, 10",
        "15/1/2025, 0, 0, 10, 10, 6, 10",
        "16/1/2025, 0, 0, 10, 10, 1, 10",
        "1/2/2025, 0, 0, 0, 10, 1, 10"
    })
    void theDayItselfIsWithinByAndFromAlone(
            String sent, int by, int before, int after, int from, int bands, int points) {
        Scorecard card = score(sent, "6");

        assertThat(card.groups())
                .extracting(score -> score.points().numerator().intValueExact())
                .containsExactly(by, before, after, from, bands, points);
    }

    @Test
    void assignedPointsAboveTheMaximumAreCutAndTold() {
        Scorecard card = score("2/1/2025", "12");

        assertThat(card.get("5").points()).isEqualTo(Rational.of(10));
        assertThat(card.get("5").notices().get(0).message().in(Language.EN))
                .isEqualTo("comes to 120% of the maximum: counts as 100%");
    }

    @Test
    void aDayThatIsNotReportedDecidesNothing() {
        Scorecard card = FRAMEWORK.score(Map.of("sent", "30/12/2024", "assigned", "6"));

        assertThat(card.get("1").status()).hasToString("NO_DATA");
        assertThat(card.get("5").status()).hasToString("NO_DATA");
        assertThat(card.get("6").points()).isEqualTo(Rational.of(3));
    }
}
