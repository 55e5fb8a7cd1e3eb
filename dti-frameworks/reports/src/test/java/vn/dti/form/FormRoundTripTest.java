// SPDX-License-Identifier: Apache-2.0
package vn.dti.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dti.exact.NumberStyle;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;
import vn.dti.frameworks.InputsFile;

/** The published figures of Bình Chánh 2023 come out of a form that they were filled into. */
class FormRoundTripTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");
    private static final InputsFile BINH_CHANH =
            InputsFile.load(Path.of("../../dti-examples/cli/examples/binh-chanh-2023.yaml"));

    private static Form filled() {
        return Form.of(DISTRICTS).filled(BINH_CHANH.inputs(), BINH_CHANH.group());
    }

    private static void assertPublished(InputsFile read) {
        Scorecard card = read.score(DISTRICTS);
        assertThat(card.displayed()).isEqualTo(new BigDecimal("544.73"));
        assertThat(card.points()).isEqualTo(BINH_CHANH.score(DISTRICTS).points());
        assertThat(card.inputs().assessment()).isEqualTo(BINH_CHANH.inputs().assessment());
        assertThat(read.told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UNIT", "COMMUNE"})
    void aWorkbookKeepsEveryFigure(FormLayout layout) throws IOException {
        var out = new ByteArrayOutputStream();
        filled().in(layout).writeXlsx(out);

        assertPublished(FormReader.of(DISTRICTS)
                .read("bc.xlsx", new ByteArrayInputStream(out.toByteArray())));
    }

    @ParameterizedTest
    @EnumSource
    void aCsvFileKeepsEveryFigureInEveryStyle(NumberStyle style) throws IOException {
        var out = new ByteArrayOutputStream();
        filled().writeCsv(style, out);

        assertPublished(FormReader.of(DISTRICTS)
                .read("bc.csv", new ByteArrayInputStream(out.toByteArray()))
                .written(style));
    }
}
