// SPDX-License-Identifier: Apache-2.0
package vn.dti.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.wording.Language;

class DutyTest {

    @ParameterizedTest
    @CsvSource({
        "LEAD, lead, chủ trì, Chủ trì, Lead",
        "SUPPORT, support, phối hợp, Phối hợp, Support",
        "EVIDENCE, evidence, tài liệu kiểm chứng, Tài liệu kiểm chứng, Evidence",
        "SOURCE, source, nguồn số liệu, Nguồn số liệu, Data source",
        "VERIFIER, verifier, đơn vị xác minh, Đơn vị xác minh, Verifier",
        "ACTION, actions, giải pháp, Giải pháp, Action"
    })
    void hasAKeyAndWordsForItWithinALineAndAtItsBeginning(
            Duty duty, String key, String within, String heading, String english) {
        assertThat(duty.key()).isEqualTo(key);
        assertThat(duty.in(Language.VI)).isEqualTo(within);
        assertThat(duty.heading(Language.VI)).isEqualTo(heading);
        assertThat(duty.heading(Language.EN)).isEqualTo(english);
    }

    @Test
    void isAbsentWhereNothingIsSaidOfIt() {
        var empty = new Responsibility(Map.of(Duty.LEAD, List.of(), Duty.SOURCE, List.of("a")));

        assertThat(empty).isEqualTo(new Responsibility(Map.of(Duty.SOURCE, List.of("a"))));
        assertThat(empty.duties()).containsOnlyKeys(Duty.SOURCE);
        assertThat(empty.lead()).isEmpty();
    }

    @Test
    void isToldInDisplayOrderAndCannotBeChanged() {
        var said = new Responsibility(Map.of(
                Duty.VERIFIER, List.of("c"), Duty.LEAD, List.of("a"), Duty.SUPPORT, List.of("b")));

        assertThat(said.duties().keySet()).containsExactly(Duty.LEAD, Duty.SUPPORT, Duty.VERIFIER);
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> said.duties().clear());
    }
}
