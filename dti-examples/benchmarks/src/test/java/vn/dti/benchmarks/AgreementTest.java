// SPDX-License-Identifier: Apache-2.0
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
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.benchmarks.district.BinhChanh;
import vn.dti.benchmarks.district.DoublesFromMap;
import vn.dti.benchmarks.district.ExactFromMap;
import vn.dti.benchmarks.district.Exp4jFromMap;
import vn.dti.benchmarks.district.ScoreLine;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;
import vn.dti.input.Inputs;

/** The references score as the library does, so that it is the same work that is compared. */
class AgreementTest {

    private static final int UNITS = 1_000;

    private final Framework framework = Frameworks.get(Project.DISTRICTS);
    private final Exp4jFromMap expressions = new Exp4jFromMap();

    @Test
    void theUnitOfTheColdStartsIsThatOfTheShippedExample() {
        Inputs example =
                InputsFile.load(Path.of("../cli/examples/binh-chanh-2023.yaml")).inputs();
        Scorecard shipped = framework.score(Inputs.of(example.values()));

        assertThat(framework.score(BinhChanh.values()).breakdown()).isEqualTo(shipped.breakdown());
    }

    @Test
    void theUnitOfTheColdStartsHasThePublishedTotal() {
        assertThat(DoublesFromMap.score(BinhChanh.values()).get(0).points())
                .isCloseTo(544.73, within(0.005));
    }

    @ParameterizedTest
    @EnumSource(MapKind.class)
    void theReferencesScoreAsTheLibraryDoes(MapKind kind) {
        List<Map<String, Object>> units = RandomUnits.of(framework, kind, UNITS);
        for (Map<String, Object> unit : units) {
            Scorecard card = framework.score(Inputs.of(unit).written(NumberStyle.VI));

            assertThatCode(() -> requireAgreement(card, unit))
                    .as(unit.toString())
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void allMissingScoresAsTheLibraryDoes() {
        requireAgreement(framework.score(Map.of()), Map.of());
    }

    private void requireAgreement(Scorecard card, Map<String, ?> unit) {
        Agreement.requireDoubles(card, DoublesFromMap.score(unit));
        Agreement.requireDoubles(card, expressions.score(unit));
        Agreement.requireShown(card, ExactFromMap.score(unit));
    }

    @Test
    void aResultOfItsOwnIsRefused() {
        Scorecard card = framework.score(BinhChanh.values());
        List<ScoreLine> lines = new ArrayList<>(DoublesFromMap.score(BinhChanh.values()));
        ScoreLine line = lines.get(2);
        lines.set(2, new ScoreLine(line.id(), 9.5, line.max(), line.state(), 0.5));

        assertThatThrownBy(() -> Agreement.requireDoubles(card, lines))
                .hasMessage("'1.1' has 10 of 10 points, SCORED; found"
                        + " ScoreLine[id=1.1, points=9.5, max=10, state=SCORED, lost=0.5]");
    }

    @Test
    void aLineTooFewIsRefused() {
        Scorecard card = framework.score(BinhChanh.values());
        List<ScoreLine> lines = DoublesFromMap.score(BinhChanh.values()).subList(0, 60);

        assertThatThrownBy(() -> Agreement.requireDoubles(card, lines))
                .hasMessage("expected 61 lines, found 60");
    }

    /** 41/400 of 10 points are 1.025, of which doubles make 102.49999999999999 hundredths. */
    @Test
    void decimalsThatDoublesGetWrongAreCounted() {
        Map<String, Object> unit = Map.of("meetings_chaired", 41, "meetings_total", 400);
        Scorecard card = framework.score(unit);
        List<ScoreLine> lines = DoublesFromMap.score(unit);

        assertThat(card.get("1.2").displayed()).hasToString("1.03");
        assertThat(Math.round(lines.get(3).points() * 100)).isEqualTo(102);
        // The criterion, its group and the total.
        assertThat(Agreement.wronglyShown(card, lines)).isEqualTo(3);
    }
}
