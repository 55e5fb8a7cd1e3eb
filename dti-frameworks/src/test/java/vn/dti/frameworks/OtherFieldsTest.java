// SPDX-License-Identifier: Apache-2.0
package vn.dti.frameworks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.input.Inputs;

/** Rulebooks of schools, of hospitals, of certifications, of emulation and of suppliers, each with units worked by hand in its tests. */
class OtherFieldsTest {

    private static Path file(String name) {
        return Path.of("src/test/resources/vn/dti/frameworks/rulebooks", name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school",
                "hospital",
                "certificate",
                "scholarship",
                "health-station",
                "product-stars",
                "emulation-cluster",
                "laboratory",
                "supplier"
            })
    void isSoundAndComesToWhatIsWorkedByHand(String name) {
        assertThat(FrameworkLoader.check(Source.read(file(name + ".yaml")))).isEmpty();

        TestReport report = TestsFile.load(file(name + ".tests.yaml"))
                .run(FrameworkLoader.load(file(name + ".yaml")));
        assertThat(report.failures()).isEmpty();
        assertThat(report.tests()).isGreaterThanOrEqualTo(3);
    }

    /** Five units each whose every figure is worked apart in fractions, and the ends of what these leave. */
    @ParameterizedTest
    @ValueSource(strings = {"emulation-cluster", "laboratory", "supplier"})
    void itsTestsReachEveryBranchAndClass(String name) {
        TestReport report = TestsFile.load(file(name + ".tests.yaml"))
                .run(FrameworkLoader.load(file(name + ".yaml")));

        assertThat(report.expectations()).isGreaterThanOrEqualTo(100);
        assertThat(report.unreached()).isEmpty();
    }

    /** The capped bonus has items of 9 and 4, which are no part of the 100 points; 20 are the council's. */
    @Test
    void tagsOfASchoolAddUpToItsHundredPoints() {
        Scorecard card =
                FrameworkLoader.load(file("school.yaml")).score(Map.of("role", "homeroom"));

        assertThat(card.byTag())
                .extracting(share -> share.name() + " " + share.max())
                .containsExactly("council 20", "figures 80");
    }

    /** Of two items below 0 the better one counts; one that is left out is none of them. */
    @ParameterizedTest
    @CsvSource({
        // all three: the best of −3, −2 and 0
        "-3, -2, 0, false, 0",
        "-3, -2, 0, true, -2",
        "-3, 1, 0, true, 1",
    })
    void whatIsLeftOutIsNotTheBestOfTheWorst(
            BigDecimal one, BigDecimal two, BigDecimal three, boolean isLeftOut, Rational points) {
        Framework framework = FrameworkLoader.load(new Source("best.yaml", """
                format: dti/1
                id: best
                title: Mục cao nhất
                decision: {number: 1/QĐ, issued: 2024-01-01, issuer: UBND xã Thử, level: commune}
                max: 5
                min: -5
                aggregation: maximum
                policy: {not-applicable: exclude}
                inputs:
                  one: {type: amount, label: Một, at-least: -5, at-most: 5}
                  two: {type: amount, label: Hai, at-least: -5, at-most: 5}
                  three: {type: amount, label: Ba, at-least: -5, at-most: 5}
                criteria:
                  - {id: "1", title: Một, max: 5, min: -5, awarded: one}
                  - {id: "2", title: Hai, max: 5, min: -5, awarded: two}
                  - {id: "3", title: Ba, max: 5, min: -5, awarded: three}
                """));
        Inputs figures = isLeftOut
                ? Inputs.of(Map.of("one", one, "two", two)).notApplicable("3", "không có")
                : Inputs.of(Map.of("one", one, "two", two, "three", three));

        assertThat(framework.score(figures).points()).isEqualTo(points);
    }
}
