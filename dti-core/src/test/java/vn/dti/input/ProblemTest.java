// SPDX-License-Identifier: Apache-2.0
package vn.dti.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dti.wording.Message;
import vn.dti.wording.Word;

/** Where a problem is, for the forms of a host. */
class ProblemTest {

    @ParameterizedTest
    @CsvSource({
        "INPUTS, meetings_total, /inputs/meetings_total",
        "INPUTS, activities[2].resolved, /inputs/activities/1/resolved",
        "INPUTS, activities[1], /inputs/activities/0",
        "INPUTS, a[10].b[1].c, /inputs/a/9/b/0/c",
        "INPUTS, capital@previous, /previous/capital",
        "INPUTS, activities@previous[2].done, /previous/activities/1/done",
        "INPUTS, tỷ_lệ, /inputs/tỷ_lệ",
        "INPUTS, a/b~c, /inputs/a~1b~0c",
        "INPUTS, a.b, /inputs/a.b",
        "INPUTS, 7.2, /inputs",
        "INPUTS, '', /inputs",
        "INPUTS, /unit, /unit",
        "INPUTS, /period@previous, /period",
        "NOT_APPLICABLE, 6.2, /not-applicable/6.2",
        "AWARDS, 1/2, /awards/1~12",
        "REFERENCE, 5.1, /reference/5.1",
        "EVIDENCE, 1.1, /evidence/1.1"
    })
    void hasAPointerIntoTheDocument(ReportSection section, String place, String pointer) {
        var problem = new Problem(section, place, Message.verbatim("…"));

        assertThat(problem.pointer()).isEqualTo(pointer);
    }

    @Test
    void hasTheCodeOfItsSentence() {
        var sentence = Message.of(InputPhrase.GIVEN_TWICE, "meetings");

        assertThat(new Problem("meetings", sentence).code()).isEqualTo("given-twice");
    }

    @Test
    void hasTheCodeOfASentenceThatIsToldOfAPeriodAVersionOrACriterion() {
        var sentence = Message.of(InputPhrase.GIVEN_TWICE, "meetings");
        var before = Message.of(InputPhrase.EARLIER, sentence);
        var version = Message.of(Word.LABELLED, Message.verbatim("v1"), before);

        assertThat(new Problem("meetings", before).code()).isEqualTo("given-twice");
        assertThat(new Problem("meetings", version).code()).isEqualTo("given-twice");
    }

    @Test
    void inWordsOfAHostIsOther() {
        assertThat(new Problem("meetings", Message.verbatim("not yet")).code()).isEqualTo("other");
    }
}
