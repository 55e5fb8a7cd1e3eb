// SPDX-License-Identifier: Apache-2.0
package vn.dti.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dti.diagnostic.Source;
import vn.dti.exact.Rational;
import vn.dti.framework.Framework;
import vn.dti.framework.Rescored;
import vn.dti.framework.Scorecard;
import vn.dti.framework.ScoredReport;
import vn.dti.frameworks.FrameworkLoader;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Assessment;
import vn.dti.input.Inputs;

/** A report with its result, stored as a file and scored again later. */
class ScoredReportTest {

    private static final Framework FRAMEWORK = Frameworks.get("hcmc-79-2023-districts");

    private static final Inputs INPUTS = Inputs.of(Map.of(
                    "meetings_chaired", 3,
                    "meetings_total", 4,
                    "enterprises_with_e_contracts", 30232,
                    "enterprises_total", 50000))
            .about(new Assessment("Huyện Bình Chánh", "2023", Assessment.Kind.SELF));

    private static ScoredReport stored(Scorecard card) {
        String file = Yaml.text(InputsOutput.of(ScoredReport.of(card)));
        return InputsFile.load(new Source("stored.yaml", file)).scored().orElseThrow();
    }

    static Stream<Framework> frameworks() {
        return Frameworks.ids().stream().map(Frameworks::get);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void isReadBackWithAllThatItHad(Framework framework) {
        Scorecard card = framework.score(Map.of());
        ScoredReport written = ScoredReport.of(card);
        ScoredReport read = stored(card);

        assertThat(read.framework()).isEqualTo(framework.id());
        assertThat(read.points()).isEqualTo(written.points()).hasSizeGreaterThan(30);
        assertThat(read.readings()).isEqualTo(framework.readings());
        assertThat(read.version()).isEqualTo(written.version());
        assertThat(read.fingerprint()).isEqualTo(written.fingerprint());
        assertThat(read.rankClass()).isEqualTo(card.rankClass());
        assertThat(read.isOf(framework)).isTrue();
    }

    @Test
    void agreesAsLongAsNothingChanges() {
        Rescored now = stored(FRAMEWORK.score(INPUTS)).again(FRAMEWORK);

        assertThat(now.sameFramework()).isTrue();
        assertThat(now.agrees()).isTrue();
        assertThat(now.card().points())
                .isEqualTo(Rational.of(3, 4)
                        .times(10)
                        .plus(Rational.of(30232, 50000)
                                .dividedBy(Rational.of(4, 5))
                                .times(30)));
    }

    @Test
    void isScoredByTheReadingsOfThenWhicheverAreInUse() {
        Map.Entry<String, String> other = FRAMEWORK.alternatives().stream()
                .map(each -> Map.entry(each.criterion(), each.reading()))
                .findFirst()
                .orElseThrow();
        Framework read = FRAMEWORK.withReading(other.getKey(), other.getValue());

        Rescored now = stored(read.score(INPUTS)).again(FRAMEWORK);

        assertThat(now.card().framework().readings()).isEqualTo(read.readings());
        assertThat(now.agrees()).isTrue();
    }

    @Test
    void saysWhatAChangedFrameworkMakesOfIt() {
        Framework changed = load(
                Frameworks.source(FRAMEWORK.id()).text().replace("target: 80%", "target: 90%"));

        Rescored now = stored(FRAMEWORK.score(INPUTS)).again(changed);

        assertThat(now.sameFramework()).isFalse();
        assertThat(now.agrees()).isFalse();
        assertThat(now.departures())
                .extracting(Rescored.Departure::id)
                .contains("total", "7", "7.2")
                .doesNotContain("1", "1.2");
        assertThat(now.departures())
                .contains(new Rescored.Departure(
                        "7.2",
                        Optional.of(
                                Rational.of(30232, 50000).times(30).dividedBy(Rational.of(4, 5))),
                        Optional.of(Rational.of(30232, 50000)
                                .times(30)
                                .dividedBy(Rational.of(9, 10)))));
    }

    @Test
    void namesReadingsThatAreNoMore() {
        var report = ScoredReport.of(FRAMEWORK.score(INPUTS));
        var other = new ScoredReport(
                report.framework(),
                "",
                report.fingerprint(),
                Map.of("1.1", "gone"),
                INPUTS,
                Map.of("99", Rational.ONE),
                "");

        Rescored now = other.again(FRAMEWORK);

        assertThat(now.lostReadings()).containsExactly("1.1");
        assertThat(now.departures())
                .contains(
                        new Rescored.Departure("99", Optional.of(Rational.ONE), Optional.empty()));
    }

    private static Framework load(String yaml) {
        return FrameworkLoader.load(new Source("changed.yaml", yaml));
    }

    @Test
    void aFileWithoutAResultHasNone() {
        assertThat(InputsFile.load(new Source(
                                "unit.yaml", Yaml.text(InputsOutput.of(INPUTS, "x", ""))))
                        .scored())
                .isEmpty();
    }
}
