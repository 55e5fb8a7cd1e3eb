package vn.dti.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dti.benchmarks.district.BinhChanh;
import vn.dti.benchmarks.district.DoublesFromMap;
import vn.dti.benchmarks.district.DoublesInArray;
import vn.dti.benchmarks.district.ExactFromMap;
import vn.dti.benchmarks.district.Exp4jFromMap;
import vn.dti.benchmarks.district.FractionsFromMap;
import vn.dti.benchmarks.district.Line;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Figures;
import vn.dti.input.Problem;

/** The references score as the library does, so that it is the same work that is compared. */
class AgreementTest {

    private static final int UNITS = 300;

    private final Framework framework = Frameworks.get("hcmc-79-2023-districts");
    private final Exp4jFromMap expressions = new Exp4jFromMap();

    @Test
    void theUnitIsThatOfTheShippedExample() {
        Path example = Path.of("../cli/examples/binh-chanh-2023.yaml");
        Map<String, Object> shipped = InputsFile.load(example).inputs().values();

        assertThat(figures(BinhChanh.values())).isEqualTo(figures(shipped));
    }

    private Figures figures(Map<String, Object> values) {
        var problems = new ArrayList<Problem>();
        Figures figures = Figures.read(framework.inputs(), values, "", problems);
        assertThat(problems).isEmpty();
        return figures;
    }

    @Test
    void theUnitHasThePublishedTotal() {
        assertThat(DoublesFromMap.score(BinhChanh.values()).get(0).points())
                .isCloseTo(544.73, within(0.005));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 10, 100, 10_000, 1_000_000})
    void doublesScoreAsTheLibraryDoes(long scale) {
        for (long seed = 0; seed < UNITS; seed++) {
            Map<String, Object> unit = Districts.district(framework, seed, scale);
            Scorecard card = framework.score(unit);

            assertThatCode(() -> {
                        Agreement.requirePoints(
                                card, DoublesInArray.score(DoublesInArray.extract(unit)));
                        Agreement.requireDoubles(card, DoublesFromMap.score(unit));
                        Agreement.requireDoubles(card, expressions.score(unit));
                    })
                    .as("seed %s: %s", seed, unit)
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 100, 1_000_000, 4_000_000_000L, 1_000_000_000_000_000_000L})
    void longsAndFractionsScoreAsTheLibraryDoes(long scale) {
        for (long seed = 0; seed < UNITS; seed++) {
            Map<String, Object> unit = Districts.district(framework, seed, scale);
            Scorecard card = framework.score(unit);

            assertThatCode(() -> {
                        Agreement.requireShown(card, ExactFromMap.score(unit));
                        Agreement.requireExact(card, FractionsFromMap.score(unit));
                    })
                    .as("seed %s: %s", seed, unit)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void allMissingScoresAsTheLibraryDoes() {
        Scorecard card = framework.score(Map.of());

        Agreement.requireDoubles(card, DoublesFromMap.score(Map.of()));
        Agreement.requireDoubles(card, expressions.score(Map.of()));
        Agreement.requireShown(card, ExactFromMap.score(Map.of()));
        Agreement.requireExact(card, FractionsFromMap.score(Map.of()));
    }

    @Test
    void aResultOfItsOwnIsRefused() {
        Scorecard card = framework.score(BinhChanh.values());
        List<Line> lines = new ArrayList<>(DoublesFromMap.score(BinhChanh.values()));
        Line line = lines.get(2);
        lines.set(2, new Line(line.id(), 9.5, line.max(), line.state(), 0.5));

        assertThatThrownBy(() -> Agreement.requireDoubles(card, lines))
                .hasMessage("'1.1' has 10 of 10 points, SCORED; found"
                        + " Line[id=1.1, points=9.5, max=10, state=SCORED, lost=0.5]");
    }

    @Test
    void aLineTooFewIsRefused() {
        Scorecard card = framework.score(BinhChanh.values());
        List<Line> lines = DoublesFromMap.score(BinhChanh.values()).subList(0, 60);

        assertThatThrownBy(() -> Agreement.requireDoubles(card, lines))
                .hasMessage("expected 61 lines, found 60");
    }
}
