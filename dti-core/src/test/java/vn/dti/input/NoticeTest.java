// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import vn.dti.wording.Message;

class NoticeTest {

    @Test
    void hasTheCodeOfItsPhrase() {
        var message = Message.of(InputPhrase.PART_EXCEEDS_WHOLE, "a", 5, "b", 4);

        assertThat(new Notice(Notice.Kind.PART_EXCEEDS_WHOLE, message).code())
                .isEqualTo("part-exceeds-whole");
    }

    @Test
    void isNoneWithoutACode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Notice(Notice.Kind.RELATION, Message.verbatim("a < b")))
                .withMessage("no code for the notice: a < b");
    }
}
