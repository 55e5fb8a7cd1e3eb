// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.dti.wording.Language.EN;
import static vn.dti.wording.Language.VI;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.wording.DefinitionException;

class ValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 10);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2023-01-09, false",
        "2023-01-10, true",
        "2023-01-11, true",
        "2024-12-31, true",
        "2025-01-01, false"
    })
    void includesBothItsDays(LocalDate day, boolean included) {
        assertThat(new Validity(Optional.of(FIRST), Optional.of(LAST), "").includes(day))
                .isEqualTo(included);
    }

    @Test
    void mayBeOfOneDay() {
        assertThat(new Validity(Optional.of(FIRST), Optional.of(FIRST), "").includes(FIRST))
                .isTrue();
    }

    @Test
    void doesNotEndBeforeItStarts() {
        var refusal = catchThrowableOfType(
                DefinitionException.class,
                () -> new Validity(Optional.of(LAST), Optional.of(FIRST), ""));

        assertThat(refusal).isNotNull();
        assertThat(refusal.in(VI))
                .isEqualTo("hiệu lực từ 2024-12-31 đến 2023-01-10: ngày cuối trước ngày đầu");
        assertThat(refusal.in(EN))
                .isEqualTo("valid from 2024-12-31 to 2023-01-10:"
                        + " the last day is before the first");
    }

    @Test
    void ofADocumentThatStatesNoDayIncludesEveryDay() {
        assertThat(Validity.UNSTATED.includes(LocalDate.MIN)).isTrue();
        assertThat(Validity.UNSTATED.includes(FIRST)).isTrue();
        assertThat(Validity.UNSTATED.includes(LocalDate.MAX)).isTrue();
    }

    @Test
    void isUnstatedForADocumentOfWhichOnlyTheDecisionIsKnown() {
        assertThat(Sample.document().edition()).isEqualTo(new Edition("", Validity.UNSTATED, ""));
    }
}
