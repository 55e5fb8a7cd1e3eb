// SPDX-License-Identifier: Apache-2.0
package vn.dti.page;

import vn.dti.wording.Language;
import vn.dti.wording.Message;
import vn.dti.wording.Phrase;
import vn.dti.wording.Worded;

/** Sentences of the page in one language. */
record PageWords(Language language) {

    String of(Phrase phrase, Object... values) {
        return Message.of(phrase, values).in(language);
    }

    String of(Worded sentence) {
        return sentence.in(language);
    }

    Fact fact(PagePhrase label, String text) {
        return new Fact(of(label), text);
    }
}
