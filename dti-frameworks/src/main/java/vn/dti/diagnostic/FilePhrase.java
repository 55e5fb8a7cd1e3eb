package vn.dti.diagnostic;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** What frames a diagnostic. */
enum FilePhrase implements Phrase {
    HINT("gợi ý: {0}", "hint: {0}"),
    MORE("… và {0} mục nữa", "… and {0} more");

    private final String vi;
    private final String en;

    FilePhrase(String vi, String en) {
        this.vi = vi;
        this.en = en;
    }

    @Override
    public String template(Language language) {
        return language == Language.VI ? vi : en;
    }
}
