// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dti.diagnostic.Source;
import vn.dti.framework.Framework;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.input.Inputs;
import vn.dti.input.InvalidInputsException;
import vn.dti.wording.Language;

/** A clause of three readings: a tenth of the 10 points for half of a figure, its root, or a quotient. */
class ReadingsOutputTest {

    private static final String TEXT = """
            format: dti/1
            id: readings
            title: Cách hiểu
            decision: {number: 1/QĐ, issued: 2024-01-31, issuer: UBND, level: commune}
            max: 10
            CLASSES
            inputs:
              a: {type: count, label: A, at-most: 20}
              b: {type: count, label: B}
            criteria:
              - id: "1"
                title: Một
                max: 10
                formula: a / 20
                readings:
                  clause: tính theo A
                  chosen: half
                  meaning: Một nửa
                  reason: Thường hiểu vậy
                  alternatives:
                    root: {meaning: Căn bậc hai, formula: sqrt(a) / 10}
                    share: {meaning: Chia cho B, formula: a / b / 10}
            """;

    private static String output(String classes, int a, int b) {
        Framework framework =
                FrameworkLoader.load(new Source("readings.yaml", TEXT.replace("CLASSES", classes)));
        Inputs report = Inputs.of(Map.of("a", a, "b", b));
        return Json.text(ReadingsOutput.of(framework, report, Language.EN)).replaceAll("\\s+", "");
    }

    private static final String CLASSES =
            "classes: {by: points, bounds: [{at-least: 4, title: Tốt}, {at-least: 2, title: Khá}]}";

    /** Of 8 and 4: 8/2 is 4 points, √8 is 2.83 and 8/4 is 2. */
    @Test
    void eachReadingHasItsPointsAndTheClassesAreThoseOfAll() {
        assertThat(output(CLASSES, 8, 4))
                .contains("\"least\":{\"points\":\"2\",\"exact\":\"2\"},"
                        + "\"most\":{\"points\":\"4\",\"exact\":\"4\"},"
                        + "\"class\":\"Tốt\",\"possibleClasses\":[\"Tốt\",\"Khá\"],"
                        + "\"allTried\":true,")
                .contains(
                        "{\"reading\":\"half\",\"meaning\":\"Mộtnửa\",\"inUse\":true,"
                                + "\"points\":\"4\",\"exact\":\"4\"}",
                        "{\"reading\":\"root\",\"meaning\":\"Cănbậchai\",\"inUse\":false,"
                                + "\"points\":\"2.83\",\"between\":"
                                + "[\"2.8284271247461900976\","
                                + "\"2.82842712474619009761\"]}",
                        "{\"reading\":\"share\",\"meaning\":\"ChiachoB\",\"inUse\":false,"
                                + "\"points\":\"2\",\"exact\":\"2\"}");
    }

    /** Of 1 and 4: 1/2, 1 and 1/4 are all below 2. */
    @Test
    void noClassIsAnEmptyOne() {
        assertThat(output(CLASSES, 1, 4)).contains("\"class\":\"\",\"possibleClasses\":[\"\"],");
    }

    @Test
    void whereTotalsAreNotClassedThereAreNoPossibleOnes() {
        assertThat(output("", 8, 4))
                .contains("\"class\":\"\",\"criteria\":")
                .doesNotContain("possibleClasses", "allTried");
    }

    /** 8/0 does not count: the least is √8. */
    @Test
    void aReadingThatRefusesTheFiguresHasItsProblemsInPlaceOfPoints() {
        assertThat(output(CLASSES, 8, 0))
                .contains("\"least\":{\"points\":\"2.83\",\"between\":")
                .containsPattern("\"reading\":\"share\",\"meaning\":\"ChiachoB\",\"inUse\":false,"
                        + "\"problems\":\\[\\{\"code\":\"division-by-zero\",");
    }

    @Test
    void figuresThatTheReadingsInUseRefuseAreRefused() {
        assertThatThrownBy(() -> output(CLASSES, 21, 4)).isInstanceOf(InvalidInputsException.class);
    }
}
