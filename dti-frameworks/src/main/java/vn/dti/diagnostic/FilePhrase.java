// SPDX-License-Identifier: Apache-2.0
package vn.dti.diagnostic;

import vn.dti.wording.Phrase;
import vn.dti.wording.Sentence;

/** The words around a diagnostic. */
enum FilePhrase implements Phrase {
    HINT("gợi ý: {0}", "hint: {0}"),
    MORE("… và {0} mục nữa", "… and {0} more");

    private final Sentence says;

    FilePhrase(String vi, String en) {
        this.says = new Sentence(vi, en);
    }

    @Override
    public Sentence says() {
        return says;
    }
}
