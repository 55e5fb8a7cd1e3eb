// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.audit.PrintedMeasure;
import vn.dti.audit.Published;
import vn.dti.audit.ReadingEvidence;
import vn.dti.framework.Framework;

/** What points beside a printed percentage tell of 8.3 of the districts, which names no readings. */
class OtherReadingsTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    private static Published table(String points, Map<String, PrintedMeasure> measures) {
        return new Published(Map.of("8.3", new BigDecimal(points)), Map.of())
                .unlisted(Published.Unlisted.UNKNOWN)
                .measuring(measures);
    }

    private static List<String> verdicts(Published table) {
        return ReadingEvidence.of(DISTRICTS, table).stream()
                .filter(each -> each.criterion().id().equals("8.3"))
                .flatMap(each -> each.readings().stream())
                .map(each -> each.reading().name() + " " + each.kind())
                .toList();
    }

    /** By the target of 50 %, 5.37 % earns 20 × 5.37 / 50 = 2.148; by itself 20 × 5.37 % = 1.074. */
    @ParameterizedTest
    @CsvSource({
        "2.15, 5.37, target POSSIBLE, plain RULED_OUT",
        "1.07, 5.37, target RULED_OUT, plain POSSIBLE",
        "1.50, 5.37, target RULED_OUT, plain RULED_OUT",
        // 20 points are earned from 50 % on by the one, at 100 % by the other
        "20, 60, target POSSIBLE, plain RULED_OUT",
        "20, 100, target POSSIBLE, plain POSSIBLE",
        "0, 0, target POSSIBLE, plain POSSIBLE",
    })
    void theRatioItselfIsToldFromTheOneAgainstTheTarget(
            String points, String percent, String target, String plain) {
        var measure = new PrintedMeasure(new BigDecimal(percent), true);

        assertThat(verdicts(table(points, Map.of("8.3", measure)))).containsExactly(target, plain);
    }

    @Test
    void nothingIsToldWhereNoPercentageIsPrinted() {
        assertThat(verdicts(table("1.81", Map.of()))).isEmpty();
    }
}
