// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Where a criterion is printed. */
class DecisionTest {

    private static Decision decision(String annex) {
        return new Decision(
                "79/QĐ-UBND", LocalDate.of(2023, 1, 10), "UBND Thành phố", annex, "district");
    }

    @Test
    void isSaidWithItsAnnex() {
        assertThat(decision("Phụ lục II").citation("7.2").in(VI))
                .isEqualTo("mục 7.2, Phụ lục II, Quyết định 79/QĐ-UBND");
    }

    @Test
    void isSaidWithoutAnAnnexThatIsNotStated() {
        assertThat(decision("").citation("7.2").in(VI)).isEqualTo("mục 7.2, Quyết định 79/QĐ-UBND");
        assertThat(decision(" ").citation("7.2").in(EN))
                .isEqualTo("item 7.2, Quyết định 79/QĐ-UBND");
    }
}
