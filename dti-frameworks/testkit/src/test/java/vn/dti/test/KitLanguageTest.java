// SPDX-License-Identifier: Apache-2.0
package vn.dti.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import vn.dti.framework.Framework;
import vn.dti.framework.Scorecard;
import vn.dti.frameworks.Frameworks;

/** Teams whose language is Vietnamese read why a test fails in theirs. */
@ResourceLock(Resources.SYSTEM_PROPERTIES)
class KitLanguageTest {

    private static final Framework DISTRICTS = Frameworks.get("hcmc-79-2023-districts");

    @BeforeEach
    void speakVietnamese() {
        System.setProperty(KitPhrase.PROPERTY, "vi");
    }

    @AfterEach
    void speakEnglish() {
        System.clearProperty(KitPhrase.PROPERTY);
    }

    @Test
    void assertionsSpeakVietnamese() {
        Scorecard card = DISTRICTS.score(Map.of("meetings_chaired", 3, "meetings_total", 4));

        assertThatThrownBy(() -> DtiAssertions.assertThat(card).hasPoints("1.2", "7"))
                .hasMessageContaining("[1.2]: cần 7 điểm, thực tế 7,5 điểm\n")
                .hasMessageContaining("7,5 / 10 điểm");
        assertThatThrownBy(() -> DtiAssertions.assertThat(card).hasPoints("12", "7"))
                .hasMessage("hcmc-79-2023-districts không có tiêu chí 12");
    }

    @Test
    void namesOfTestsAreVietnamese() {
        assertThat(DtiTests.branches(DISTRICTS))
                .extracting(DynamicTest::getDisplayName)
                .containsExactly("mọi nhánh đều được kiểm thử");
        assertThat(DtiTests.table(DISTRICTS, "binh-chanh-2023"))
                .extracting(DynamicTest::getDisplayName)
                .contains("“Đô thị thông minh” [9] như đã in", "mọi hàng và con số khác");
    }
}
