// SPDX-License-Identifier: Apache-2.0
package vn.dti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code dti render} beyond what the golden cases show. */
class RenderTest {

    private static final String SMALL = "src/test/resources/small.yaml";

    @Test
    void aFileHoldsWhatIsPrintedOtherwise(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("trang.html");
        Files.writeString(file, "an older page that is longer than nothing");

        Ran written = Ran.dti("render", SMALL, "--out", file.toString());

        assertThat(written).isEqualTo(new Ran("", "", Dti.DONE));
        assertThat(Files.readString(file)).isEqualTo(Ran.dti("render", SMALL).out());
    }

    @Test
    void aPlanIsNamedAndItsUnitsStandBesideTheCriteria() {
        Ran ran = Ran.dti("render", "hcmc-79-2023-districts", "--overlay", "binh-chanh-2024-plan");

        assertThat(ran.code()).isEqualTo(Dti.DONE);
        assertThat(ran.out())
                .contains("<dt>Phân công theo</dt>", "<b>Chủ trì:</b>", "<b>Giải pháp:</b>");
        assertThat(Ran.dti("render", "hcmc-79-2023-districts").out())
                .doesNotContain("<dt>Phân công theo</dt>", "<b>Giải pháp:</b>");
    }
}
