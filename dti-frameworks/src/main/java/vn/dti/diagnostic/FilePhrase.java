package vn.dti.diagnostic;

import vn.dti.wording.Language;
import vn.dti.wording.Phrase;

/** What this package says of files. */
enum FilePhrase implements Phrase {
    TOO_LARGE("tệp lớn hơn {0} byte", "the file is larger than {0} bytes"),
    NOT_UTF_8("tệp không phải là văn bản UTF-8", "the file is not UTF-8 text");

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
